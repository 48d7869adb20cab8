//! One text → the abbreviations that it explains: “long form (SF)” and “SF (long form)”.

use super::Abbreviation;
use super::alignment::{Word, stray_letters};
use crate::domain::Paper;
use crate::matching::words::stems;

/// Letters and digits of a short form.
const SHORT_LENGTHS: std::ops::RangeInclusive<usize> = 2..=8;

/// Longer ones are sentences.
const MOST_WORDS: usize = 8;

/// The abbreviations that a paper explains in title and abstract, each once.
pub fn abbreviations_of(paper: &Paper) -> Vec<Abbreviation> {
    let mut found = Vec::new();
    for text in [&paper.title, &paper.abstract_text] {
        read(text, &mut found);
    }
    found
}

fn read(text: &str, found: &mut Vec<Abbreviation>) {
    for (open, _) in text.match_indices('(') {
        let before = &text[..open];
        let Some(length) = text[open + 1..].find(['(', ')']) else {
            return;
        };
        let inside = &text[open + 1..open + 1 + length];
        // “(LLMs, for short)”, “(LLMs; Brown et al., 2020)”
        let inside = inside.split([',', ';']).next().unwrap_or_default().trim();
        let abbreviation = match ShortForm::readings(inside).as_slice() {
            [] => explained_inside(before, inside),
            readings => readings
                .iter()
                .find_map(|short| explained_before(before, short)),
        };
        if let Some(new) = abbreviation
            && !found
                .iter()
                .any(|known| known.short == new.short && known.long == new.long)
        {
            found.push(new);
        }
    }
}

/// “long form (SF)”: the words before the bracket for which the letters stand best.
fn explained_before(before: &str, short: &ShortForm) -> Option<Abbreviation> {
    if !before.ends_with(char::is_whitespace) {
        return None;
    }
    let mut candidates: Vec<&str> = Vec::new();
    for written in before.split_whitespace().rev().take(MOST_WORDS) {
        let (word, ends_there) = bare(written);
        // The mark after a word stands between it and those that follow.
        if ends_there || !is_plain(word) {
            break;
        }
        candidates.insert(0, word);
    }
    // The shortest of equals.
    let best = (0..candidates.len())
        .rev()
        .filter_map(|start| {
            let words = words_of(&candidates[start..])?;
            Some((stray_letters(&short.letters, &words)?, start))
        })
        .min_by_key(|(stray, _)| *stray);
    let (_, start) = best?;
    short.standing_for(&candidates[start..])
}

/// “SF (long form)”.
fn explained_inside(before: &str, inside: &str) -> Option<Abbreviation> {
    let (last, _) = bare(before.split_whitespace().next_back()?);
    if !before.ends_with(char::is_whitespace) {
        return None;
    }
    let words: Vec<&str> = inside.split_whitespace().map(|word| bare(word).0).collect();
    if words.len() > MOST_WORDS || !words.iter().all(|word| is_plain(word)) {
        return None;
    }
    let long = words_of(&words)?;
    ShortForm::readings(last)
        .iter()
        .find(|short| stray_letters(&short.letters, &long).is_some())?
        .standing_for(&words)
}

/// A word without the marks around it, and whether one of those after it ends a phrase.
fn bare(written: &str) -> (&str, bool) {
    let word = written.trim_matches(|c: char| !c.is_alphanumeric());
    let after = written.trim_start_matches(|c: char| !c.is_alphanumeric());
    let ends = after[word.len()..].contains(['.', ',', ';', ':', '?', '!', ')', ']', '(']);
    (word, ends || word.is_empty())
}

/// Letters, and digits beside them: no number, no equation, no reference, no address.
fn is_plain(word: &str) -> bool {
    word.chars().any(char::is_alphabetic)
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '‐' | '‑' | '–' | '/' | '\'' | '’'))
}

fn words_of(written: &[&str]) -> Option<Vec<Word>> {
    written.iter().map(|word| Word::of(word)).collect()
}

/// What may be a short form.
#[derive(Debug)]
struct ShortForm {
    written: String,
    letters: Vec<char>,
}

impl ShortForm {
    /// `GNNs`: first as the plural of `GNN`, then as it stands.
    fn readings(written: &str) -> Vec<Self> {
        let singular = written
            .strip_suffix('s')
            .map(|rest| rest.trim_end_matches(['\'', '’']));
        let both = singular.into_iter().chain([written]);
        both.filter_map(Self::of).collect()
    }

    fn of(written: &str) -> Option<Self> {
        let letters: Vec<char> = written
            .chars()
            .filter(|c| *c != '-')
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let count = |is: fn(&char) -> bool| written.chars().filter(is).count();
        let capitals = count(char::is_ascii_uppercase);
        let digits = count(char::is_ascii_digit);
        let is_short_form = letters.iter().all(char::is_ascii_alphanumeric)
            && SHORT_LENGTHS.contains(&letters.len())
            && (capitals >= 2 || (capitals == 1 && digits > 0))
            && !written.starts_with('-')
            && !written.ends_with('-');
        is_short_form.then(|| Self {
            written: written.to_owned(),
            letters,
        })
    }

    fn standing_for(&self, words: &[&str]) -> Option<Abbreviation> {
        let written_long = words.join(" ");
        let long = stems(&written_long);
        let short = stems(&self.written).concat();
        // “BERT (BERT)” explains nothing.
        (long.concat() != short).then_some(Abbreviation {
            short,
            long,
            written_short: self.written.clone(),
            written_long,
        })
    }
}
