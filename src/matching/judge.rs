//! The verdict on one paper.

use super::forms::Term;
use super::paper_text::{Column, PaperText, column_of};
use super::query::{Clause, Reading, TopicQuery, window_of};
use super::reasons::{Match, Place, Reason};
use crate::domain::Level;

/// A topic of alternatives needn't name them all.
const MOST_REASONS: usize = 4;

impl TopicQuery {
    /// Whether the paper is about the topic at this level, and why.
    pub fn judge(&self, paper: &PaperText) -> Option<Match> {
        let mut reasons = Vec::new();
        satisfies(&self.root, self.level, paper, &mut reasons).then(|| {
            reasons.truncate(MOST_REASONS);
            Match { reasons }
        })
    }

    /// What a paper has of the topic, when it was found without having all.
    pub fn explain_loosely(&self, paper: &PaperText) -> Match {
        let mut words = Vec::new();
        some_words(&self.root, paper, &mut words);
        Match {
            reasons: vec![Reason::SomeWords(words)],
        }
    }
}

/// Whether a paper has a part of a topic.
pub(super) fn is_satisfied(clause: &Clause, level: Level, paper: &PaperText) -> bool {
    satisfies(clause, level, paper, &mut Vec::new())
}

/// The words of a part that a paper has nowhere, as the person wrote them.
pub(super) fn missing_words(clause: &Clause, paper: &PaperText) -> Vec<String> {
    let mut words = Vec::new();
    each_written_term(clause, &mut |term| {
        if !words.contains(&term.written) && !term.forms.iter().any(|form| paper.has(form)) {
            words.push(term.written.clone());
        }
    });
    words
}

fn satisfies(clause: &Clause, level: Level, paper: &PaperText, reasons: &mut Vec<Reason>) -> bool {
    match clause {
        Clause::Text(readings) => match best_place(readings, level, paper) {
            Some((place, reading)) => {
                reasons.push(Reason::Words {
                    written: reading.written.clone(),
                    source: reading.source.clone(),
                    place,
                });
                true
            }
            None => false,
        },
        Clause::Author(words, name) => {
            let found = paper.authors.iter().any(|author| is_named(author, words));
            give(found, reasons, || Reason::Author(name.clone()))
        }
        Clause::Organisation(words, name) => {
            let found = paper
                .organisation
                .windows(words.len())
                .any(|window| window == words);
            give(found, reasons, || Reason::Organisation(name.clone()))
        }
        Clause::Category(word, name) => {
            let found = paper.categories.contains(word);
            give(found, reasons, || Reason::Category(name.clone()))
        }
        Clause::All(parts) => parts
            .iter()
            .all(|part| satisfies(part, level, paper, reasons)),
        Clause::Any(parts) => {
            let before = reasons.len();
            let mut found = false;
            for part in parts {
                let so_far = reasons.len();
                if satisfies(part, level, paper, reasons) {
                    found = true;
                } else {
                    reasons.truncate(so_far);
                }
            }
            debug_assert!(found || reasons.len() == before, "no match, no reasons");
            found
        }
        // Every level leaves out the same papers, so that a wider level never loses one.
        Clause::Not(inner) => !satisfies(inner, Level::Normal, paper, &mut Vec::new()),
    }
}

fn give(found: bool, reasons: &mut Vec<Reason>, reason: impl FnOnce() -> Reason) -> bool {
    if found {
        reasons.push(reason());
    }
    found
}

fn best_place<'a>(
    readings: &'a [Reading],
    level: Level,
    paper: &PaperText,
) -> Option<(Place, &'a Reading)> {
    readings
        .iter()
        .filter_map(|reading| place_of(reading, level, paper).map(|place| (place, reading)))
        .min_by_key(|(place, _)| match place {
            // Oftener is better.
            Place::Abstract(times) => (Place::Abstract(0), usize::MAX - times),
            other => (*other, 0),
        })
}

/// The best place in which the paper has the reading, when that is enough for the level.
fn place_of(reading: &Reading, level: Level, paper: &PaperText) -> Option<Place> {
    let (mut title, mut keywords, mut in_abstract) = (0, 0, 0);
    for start in reading
        .phrases
        .iter()
        .flat_map(|phrase| paper.occurrences(phrase))
    {
        match column_of(start) {
            Column::Title => title += 1,
            Column::Keywords => keywords += 1,
            Column::Abstract => in_abstract += 1,
        }
    }
    if title > 0 {
        return Some(Place::Title);
    }
    if keywords > 0 {
        return Some(Place::Keywords);
    }
    match (level, in_abstract) {
        (Level::Strict, 0 | 1) => return None,
        (_, 0) => {}
        (_, times) => return Some(Place::Abstract(times)),
    }
    if in_heading(reading, paper) {
        return Some(Place::Heading);
    }
    if reading
        .choices
        .iter()
        .any(|choice| paper.close_together(choice, window_of(choice)))
    {
        return Some(Place::CloseTogether);
    }
    let everywhere = reading
        .terms
        .iter()
        .all(|term| term.forms.iter().any(|form| paper.has(form)));
    (level == Level::Wide && everywhere).then_some(Place::Anywhere)
}

/// Whether all words that matter stand in title and keywords.
fn in_heading(reading: &Reading, paper: &PaperText) -> bool {
    reading.terms.iter().all(|term| {
        term.forms.iter().any(|form| {
            paper
                .occurrences(form)
                .any(|start| column_of(start) != Column::Abstract)
        })
    })
}

/// Whether one author's name has all the words; a single letter stands for a name that begins with it.
fn is_named(author: &[String], words: &[String]) -> bool {
    words.iter().all(|word| {
        author.iter().any(|name| {
            name == word || (word.chars().count() == 1 && name.starts_with(word.as_str()))
        })
    })
}

fn some_words(clause: &Clause, paper: &PaperText, words: &mut Vec<String>) {
    each_written_term(clause, &mut |term| {
        if !words.contains(&term.written) && term.forms.iter().any(|form| paper.has(form)) {
            words.push(term.written.clone());
        }
    });
}

/// The wanted words that the person wrote: synonyms left out.
fn each_written_term(clause: &Clause, take: &mut impl FnMut(&Term)) {
    match clause {
        Clause::Text(readings) => {
            let written = readings.iter().filter(|reading| reading.is_typed());
            written.flat_map(|reading| &reading.terms).for_each(take);
        }
        Clause::All(parts) | Clause::Any(parts) => {
            for part in parts {
                each_written_term(part, take);
            }
        }
        Clause::Author(..) | Clause::Organisation(..) | Clause::Category(..) | Clause::Not(_) => {}
    }
}
