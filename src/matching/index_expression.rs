//! A compiled topic → FTS5's MATCH language.
//!
//! Made only of analysed words in double quotes and of our own operators: nothing that a person
//! wrote reaches the index as syntax.

use super::forms::Term;
use super::query::{Clause, Reading, TopicQuery, WINDOW};
use crate::domain::Level;

/// How much of its words a text clause asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// In a row, in title or keywords.
    InHeading,
    /// In a row.
    Phrase,
    /// In a row, in title and keywords, or close together: level normal.
    Close,
    /// All words.
    All,
    /// At least one word.
    Some,
}

/// Matches nothing: no analysed word holds a boundary twice.
const NOTHING: &str = "\"··\"";
const TEXT_COLUMNS: &str = "{title abstract_text keywords}";
const HEADING_COLUMNS: &str = "{title keywords}";

impl TopicQuery {
    /// MATCH text whose papers are those that [`TopicQuery::judge`] takes, or more of them.
    pub fn index_expression(&self) -> String {
        self.expression(match self.level {
            Level::Strict => Reach::Phrase,
            Level::Normal => Reach::Close,
            Level::Wide => Reach::All,
        })
    }

    /// Whether [`TopicQuery::index_expression`] finds no paper that `judge` refuses.
    pub fn index_is_exact(&self) -> bool {
        is_exact(&self.root) && (self.level != Level::Strict || !has_text(&self.root))
    }

    /// MATCH text with another reach than the level's.
    pub(crate) fn expression(&self, reach: Reach) -> String {
        expression(&self.root, reach)
    }
}

fn expression(clause: &Clause, reach: Reach) -> String {
    match clause {
        Clause::Text(readings) if readings.is_empty() => NOTHING.to_owned(),
        Clause::Text(readings) => {
            let columns = match reach {
                Reach::InHeading => HEADING_COLUMNS,
                _ => TEXT_COLUMNS,
            };
            let parts = readings.iter().flat_map(|reading| text(reading, reach));
            format!("({columns} : {})", any_of(parts))
        }
        // Initials can't be told to the index; the judge looks at them.
        Clause::Author(words, _) => {
            let whole: Vec<String> = words
                .iter()
                .filter(|word| word.chars().count() > 1)
                .map(|word| quoted(std::slice::from_ref(word)))
                .collect();
            if whole.is_empty() {
                let initials = words
                    .iter()
                    .map(|word| format!("{} *", quoted(std::slice::from_ref(word))));
                format!("(authors : {})", all_of(initials))
            } else {
                format!("(authors : {})", all_of(whole))
            }
        }
        Clause::Organisation(words, _) => format!("(organisation : {})", quoted(words)),
        Clause::Category(word, _) => {
            format!("(categories : {})", quoted(std::slice::from_ref(word)))
        }
        Clause::Any(parts) => any_of(parts.iter().map(|part| expression(part, reach))),
        Clause::All(parts) => {
            let wanted = parts
                .iter()
                .filter(|part| !matches!(part, Clause::Not(_)))
                .map(|part| expression(part, reach));
            let excluded: Vec<String> = parts
                .iter()
                .filter_map(|part| match part {
                    // What the index would exclude too much of is left to the judge.
                    Clause::Not(inner) if is_exact(inner) => Some(expression(inner, Reach::Close)),
                    _ => None,
                })
                .collect();
            if excluded.is_empty() {
                all_of(wanted)
            } else {
                format!("({} NOT {})", all_of(wanted), any_of(excluded))
            }
        }
        Clause::Not(_) => NOTHING.to_owned(),
    }
}

/// The alternatives that one reading gives.
fn text(reading: &Reading, reach: Reach) -> Vec<String> {
    let phrases = || reading.phrases.iter().map(|phrase| quoted(phrase));
    match reach {
        Reach::InHeading | Reach::Phrase => phrases().collect(),
        Reach::Close if reading.terms.len() == 1 => {
            phrases().chain(any_form(&reading.terms)).collect()
        }
        Reach::Close => {
            let heading = format!(
                "({HEADING_COLUMNS} : {})",
                all_of(reading.terms.iter().map(any_form_of))
            );
            phrases()
                .chain(std::iter::once(heading))
                .chain(reading.choices.iter().map(|choice| {
                    let close: Vec<String> = choice.iter().map(|form| quoted(form)).collect();
                    format!("NEAR({}, {WINDOW})", close.join(" "))
                }))
                .collect()
        }
        // The phrases add nothing to what is found, and much to how it is ranked.
        Reach::All => {
            let words = all_of(reading.terms.iter().map(any_form_of));
            phrases().chain(std::iter::once(words)).collect()
        }
        Reach::Some => phrases().chain(any_form(&reading.terms)).collect(),
    }
}

fn any_form(terms: &[Term]) -> impl Iterator<Item = String> {
    terms.iter().map(any_form_of)
}

fn any_form_of(term: &Term) -> String {
    any_of(term.forms.iter().map(|form| quoted(form)))
}

fn quoted(words: &[String]) -> String {
    format!("\"{}\"", words.join(" "))
}

fn any_of(parts: impl IntoIterator<Item = String>) -> String {
    joined(parts, " OR ")
}

fn all_of(parts: impl IntoIterator<Item = String>) -> String {
    joined(parts, " AND ")
}

fn joined(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    let mut distinct: Vec<String> = Vec::new();
    for part in parts {
        if !distinct.contains(&part) {
            distinct.push(part);
        }
    }
    match distinct.as_slice() {
        [] => NOTHING.to_owned(),
        [only] => only.clone(),
        several => format!("({})", several.join(between)),
    }
}

/// Whether the index finds at reach `Close` exactly what the judge takes at level normal.
fn is_exact(clause: &Clause) -> bool {
    match clause {
        // Two words may stand in the names of two authors, and initials are not asked for.
        Clause::Author(words, _) => words.len() == 1 && words[0].chars().count() > 1,
        Clause::All(parts) | Clause::Any(parts) => parts.iter().all(is_exact),
        Clause::Not(inner) => is_exact(inner),
        Clause::Text(_) | Clause::Organisation(..) | Clause::Category(..) => true,
    }
}

fn has_text(clause: &Clause) -> bool {
    match clause {
        Clause::Text(_) => true,
        Clause::All(parts) | Clause::Any(parts) => parts.iter().any(has_text),
        Clause::Not(_) | Clause::Author(..) | Clause::Organisation(..) | Clause::Category(..) => {
            false
        }
    }
}
