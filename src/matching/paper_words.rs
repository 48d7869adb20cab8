//! A paper's analysed words and their places: what the index is made of, and what one paper is judged by.

use super::word::{ANY_WORD, Word};
use super::words::{BOUNDARY, each_stem, folded};
use crate::domain::Paper;

/// Counts the changes of the analyser: stored words of another number are made anew.
pub(crate) const ANALYSER: i64 = 1;

/// The parts of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    Title,
    Keywords,
    Abstract,
    Authors,
    Organisation,
    Categories,
}

const COLUMNS: [Column; 6] = [
    Column::Title,
    Column::Keywords,
    Column::Abstract,
    Column::Authors,
    Column::Organisation,
    Column::Categories,
];

/// Far enough apart that nothing in one column is near something in another.
const COLUMN_LENGTH: u32 = 1 << 24;

/// Places for the words of one author's name.
const NAME_LENGTH: u32 = 16;

// What marks the words that are no text: no analysed word begins so.
const AUTHOR: char = '@';
const ORGANISATION: char = '%';
const CATEGORY: char = '#';

/// A paper's words as the cache stores them: a line for each column, blanks between words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperWords(String);

impl PaperWords {
    /// Analyses a paper.
    pub fn of(paper: &Paper) -> Self {
        let mut lines = String::with_capacity(paper.abstract_text.len());
        push_text(&mut lines, [&paper.title]);
        push_text(&mut lines, &paper.keywords);
        push_text(&mut lines, [&paper.abstract_text]);
        for (index, name) in paper.authors.iter().enumerate() {
            push_boundary(&mut lines, index);
            push_all(&mut lines, &folded(name));
        }
        lines.push('\n');
        let organisation = paper.organisation.as_deref().unwrap_or_default();
        push_all(&mut lines, &folded(organisation));
        lines.push('\n');
        for category in &paper.categories {
            push_all(&mut lines, &category_words(category));
        }
        Self(lines)
    }

    /// Takes what [`PaperWords::as_str`] gave.
    pub fn stored(lines: String) -> Self {
        Self(lines)
    }

    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many words title and abstract have, those that are not compared included.
    pub(crate) fn lengths(&self) -> (usize, usize) {
        let mut lines = self.0.split('\n');
        let mut length = |line: usize| lines.nth(line).map_or(0, count_words);
        (length(0), length(1))
    }

    /// Each word of title, keywords and abstract that is compared, with its position.
    pub(crate) fn each_of_text<'a>(&'a self, mut take: impl FnMut(&'a str, u32)) {
        for (column, words) in self.columns().take(3) {
            for (position, word) in (start_of(column)..).zip(words) {
                if word != ANY_WORD && word != BOUNDARY {
                    take(word, position);
                }
            }
        }
    }

    /// Each word that is compared, with its position, column after column.
    pub(crate) fn each(&self, mut take: impl FnMut(&str, u32)) {
        self.each_of_text(&mut take);
        let mut marked = String::new();
        for (column, words) in self.columns().skip(3) {
            match column {
                Column::Title | Column::Keywords | Column::Abstract => {}
                Column::Authors => each_of_names(words, &mut marked, &mut take),
                Column::Organisation => {
                    each_marked(column, ORGANISATION, words, &mut marked, &mut take);
                }
                Column::Categories => each_marked(column, CATEGORY, words, &mut marked, &mut take),
            }
        }
    }

    fn columns(&self) -> impl Iterator<Item = (Column, impl Iterator<Item = &str>)> {
        COLUMNS.into_iter().zip(self.0.split('\n').map(words_of))
    }
}

fn words_of(line: &str) -> impl Iterator<Item = &str> {
    line.split(' ').filter(|word| !word.is_empty())
}

fn count_words(line: &str) -> usize {
    words_of(line).count()
}

fn push_text<'a>(lines: &mut String, texts: impl IntoIterator<Item = &'a String>) {
    for (index, text) in texts.into_iter().enumerate() {
        push_boundary(lines, index);
        each_stem(text, |stem| push(lines, stem));
    }
    lines.push('\n');
}

fn push_boundary(lines: &mut String, index: usize) {
    if index > 0 {
        push(lines, BOUNDARY);
    }
}

fn push_all(lines: &mut String, words: &[String]) {
    for word in words {
        push(lines, word);
    }
}

fn push(lines: &mut String, word: &str) {
    if !lines.is_empty() && !lines.ends_with('\n') {
        lines.push(' ');
    }
    lines.push_str(word);
}

fn each_marked<'a>(
    column: Column,
    mark: char,
    words: impl Iterator<Item = &'a str>,
    marked: &mut String,
    take: &mut impl FnMut(&str, u32),
) {
    for (position, word) in (start_of(column)..).zip(words) {
        set(marked, mark, word);
        take(marked, position);
    }
}

/// The words of the names; each also by its first letter, for initials.
fn each_of_names<'a>(
    words: impl Iterator<Item = &'a str>,
    marked: &mut String,
    take: &mut impl FnMut(&str, u32),
) {
    let (mut name, mut place) = (0, 0);
    for word in words {
        if word == BOUNDARY {
            (name, place) = (name + 1, 0);
        } else if place < NAME_LENGTH {
            let position = start_of(Column::Authors) + name * NAME_LENGTH + place;
            set(marked, AUTHOR, word);
            take(marked, position);
            let mut letters = word.chars();
            if let (Some(first), Some(_)) = (letters.next(), letters.next()) {
                set(marked, AUTHOR, first.encode_utf8(&mut [0; 4]));
                take(marked, position);
            }
            place += 1;
        }
    }
}

fn set(marked: &mut String, mark: char, word: &str) {
    marked.clear();
    marked.push(mark);
    marked.push_str(word);
}

fn start_of(column: Column) -> u32 {
    column as u32 * COLUMN_LENGTH
}

/// The column in which a position lies.
pub(crate) fn column_of(position: u32) -> Column {
    let column = usize::try_from(position / COLUMN_LENGTH).unwrap_or_default();
    COLUMNS.get(column).copied().unwrap_or(Column::Categories)
}

/// A position without its column.
pub(crate) fn place_of(position: u32) -> u32 {
    position % COLUMN_LENGTH
}

/// A place in a column as a position.
pub(crate) fn position_of(column: Column, place: u32) -> u32 {
    start_of(column) + place
}

/// The column whose words are written like this; the title for words of a text.
pub(crate) fn column_of_word(word: &str) -> Column {
    match word.chars().next() {
        Some(AUTHOR) => Column::Authors,
        Some(ORGANISATION) => Column::Organisation,
        Some(CATEGORY) => Column::Categories,
        _ => Column::Title,
    }
}

/// Which name a position in [`Column::Authors`] lies in.
pub(super) fn name_of(position: u32) -> u32 {
    place_of(position) / NAME_LENGTH
}

/// A word of an author's name; a single letter stands for every name that begins with it.
pub(super) fn author_word(word: &str) -> Word {
    format!("{AUTHOR}{word}").into()
}

/// A word of an organisation's name.
pub(super) fn organisation_word(word: &str) -> Word {
    format!("{ORGANISATION}{word}").into()
}

/// The word that stands for a whole category or archive.
pub(super) fn category_word(category: &str) -> Word {
    format!("{CATEGORY}{}", folded(category).concat()).into()
}

/// `cs.CL` → `cs`, `cscl`: the archive finds everything below it.
fn category_words(category: &str) -> Vec<String> {
    let squeezed = |text: &str| folded(text).concat();
    match category.split_once('.') {
        Some((archive, _)) => vec![squeezed(archive), squeezed(category)],
        None => vec![squeezed(category)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    #[test]
    fn every_word_has_its_place() {
        let mut paper = Paper::new(
            PaperId::parse("2501.00001").unwrap(),
            "Chains of Thought",
            "We",
        );
        paper.authors = vec!["Ada Lovelace".into(), "Y LeCun".into()];
        paper.keywords = vec!["world models".into(), "agents".into()];
        paper.organisation = Some("Mila".into());
        paper.categories = vec!["cs.CL".into(), "cond-mat.mtrl-sci".into(), "hep-th".into()];
        let words = PaperWords::of(&paper);
        assert_eq!(
            words.as_str(),
            "chain _ thought\nworld model · agent\n_\nada lovelace · y lecun\nmila\n\
             cs cscl condmat condmatmtrlsci hepth"
        );
        let mut places = Vec::new();
        words.each(|word, position| {
            places.push(format!(
                "{word} {:?} {}",
                column_of(position),
                place_of(position)
            ));
        });
        assert_eq!(
            places.join(", "),
            "chain Title 0, thought Title 2, world Keywords 0, model Keywords 1, agent Keywords 3, \
             @ada Authors 0, @a Authors 0, @lovelace Authors 1, @l Authors 1, @y Authors 16, \
             @lecun Authors 17, @l Authors 17, %mila Organisation 0, #cs Categories 0, \
             #cscl Categories 1, #condmat Categories 2, #condmatmtrlsci Categories 3, \
             #hepth Categories 4"
        );
    }
}
