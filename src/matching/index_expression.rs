//! A compiled topic → FTS5's MATCH language.
//!
//! Made only of analysed words in double quotes and of our own operators: nothing that a person
//! wrote reaches the index as syntax.

use super::forms::{Term, phrases_of};
use super::query::{Clause, Reading, SLACK, TopicQuery, window_of};
use super::stop_words::{is_asking_word, is_stop_word};
use crate::domain::Level;

/// How much of its words a text clause asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// In a row, in the title.
    InTitle,
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
    /// At least one word that the person wrote: synonyms left out.
    Typed,
}

/// Matches nothing: no analysed word holds a boundary twice.
const NOTHING: &str = "\"··\"";
const TEXT_COLUMNS: &str = "{title abstract_text keywords}";
const TITLE_COLUMN: &str = "{title}";
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

    /// MATCH text that finds no paper which [`TopicQuery::judge`] refuses, and at level strict most of those that it
    /// takes. `None` when the index can't be sure.
    pub(crate) fn sure_expression(&self) -> Option<String> {
        is_exact(&self.root).then(|| self.expression(Reach::InHeading))
    }

    /// MATCH text with another reach than the level's.
    pub(crate) fn expression(&self, reach: Reach) -> String {
        expression(&self.root, reach)
    }
}

fn expression(clause: &Clause, reach: Reach) -> String {
    match clause {
        Clause::Text(readings) => text_of(readings, reach),
        Clause::Author(words, _) => format!("(authors : {})", author(words)),
        Clause::Organisation(words, _) => format!("(organisation : {})", quoted(words)),
        Clause::Category(word, _) => format!("(categories : {})", quoted_word(word)),
        Clause::Any(parts) => any_of(parts.iter().map(|part| expression(part, reach))),
        Clause::All(parts) => all(parts, reach),
        // Only beside something wanted, see `all`.
        Clause::Not(_) => NOTHING.to_owned(),
    }
}

fn all(parts: &[Clause], reach: Reach) -> String {
    let (nots, wanted): (Vec<&Clause>, Vec<&Clause>) = parts
        .iter()
        .partition(|part| matches!(part, Clause::Not(_)));
    // To have some of the words is enough for the texts together, not for each.
    let (texts, others): (Vec<&Clause>, Vec<&Clause>) = wanted
        .into_iter()
        .partition(|part| reach >= Reach::Some && matches!(part, Clause::Text(_)));
    let some_text = any_of(texts.iter().map(|part| expression(part, reach)));
    let wanted = (!texts.is_empty()).then_some(some_text).into_iter();
    let wanted = all_of(wanted.chain(others.iter().map(|part| expression(part, reach))));
    let excluded: Vec<String> = nots
        .iter()
        .filter_map(|part| match part {
            // What the index would exclude too much of is left to the judge.
            Clause::Not(inner) if is_exact(inner) => Some(expression(inner, Reach::Close)),
            _ => None,
        })
        .collect();
    if excluded.is_empty() {
        wanted
    } else {
        format!("({wanted} NOT {})", any_of(excluded))
    }
}

/// Names by their whole words, in any author's name: the judge looks at each name, and at initials.
fn author(words: &[String]) -> String {
    let is_initial = |word: &String| word.chars().count() == 1;
    if words.iter().all(is_initial) {
        return all_of(words.iter().map(|word| format!("{} *", quoted_word(word))));
    }
    let whole = words.iter().filter(|word| !is_initial(word));
    all_of(whole.map(|word| quoted_word(word)))
}

fn text_of(readings: &[Reading], reach: Reach) -> String {
    let columns = match reach {
        Reach::InTitle => TITLE_COLUMN,
        Reach::InHeading => HEADING_COLUMNS,
        _ => TEXT_COLUMNS,
    };
    let is_typed = |reading: &&Reading| reading.is_typed();
    let only_typed = reach == Reach::Typed && readings.iter().any(|reading| is_typed(&reading));
    let wanted = readings
        .iter()
        .filter(|reading| !only_typed || is_typed(reading));
    let parts = wanted.flat_map(|reading| match reach {
        Reach::InTitle | Reach::InHeading | Reach::Phrase => phrases(reading),
        Reach::Close => close(reading),
        Reach::All => everywhere(reading),
        Reach::Some | Reach::Typed => some_words(reading),
    });
    let parts = match reach {
        // A word that is written twice counts twice.
        Reach::Some | Reach::Typed if !readings.is_empty() => {
            format!("({})", parts.collect::<Vec<_>>().join(" OR "))
        }
        _ => any_of(parts),
    };
    format!("({columns} : {parts})")
}

fn phrases(reading: &Reading) -> Vec<String> {
    reading
        .phrases
        .iter()
        .map(|phrase| quoted(phrase))
        .collect()
}

fn close(reading: &Reading) -> Vec<String> {
    if let [only] = reading.terms.as_slice() {
        let mut parts = phrases(reading);
        parts.push(any_form_of(only));
        return parts;
    }
    // Words in a row are close together, unless too many others (of no weight) stand among them: looking each
    // word up twice would take twice as long.
    let weighty = reading
        .choices
        .iter()
        .map(|choice| choice.iter().map(Vec::len).sum::<usize>());
    let fewest = weighty.min().unwrap_or_default();
    let spread = reading
        .phrases
        .iter()
        .filter(|phrase| phrase.len() > fewest + SLACK);
    let mut parts: Vec<String> = spread.map(|phrase| quoted(phrase)).collect();
    parts.push(format!(
        "({HEADING_COLUMNS} : {})",
        all_of(reading.terms.iter().map(any_form_of))
    ));
    parts.extend(reading.choices.iter().map(|choice| {
        let forms: Vec<String> = choice.iter().map(|form| quoted(form)).collect();
        format!("NEAR({}, {})", forms.join(" "), window_of(choice))
    }));
    parts
}

fn everywhere(reading: &Reading) -> Vec<String> {
    let mut parts = phrases(reading);
    parts.push(all_of(reading.terms.iter().map(any_form_of)));
    parts
}

/// Any of the words. A topic's words also count in pairs and all together; the words of a sentence
/// stand beside one another by chance.
fn some_words(reading: &Reading) -> Vec<String> {
    const SENTENCE: usize = 6;
    if !reading.is_typed() {
        // Nobody wrote these words: a synonym counts as a whole or not at all.
        return phrases(reading);
    }
    let is_sentence = reading.terms.len() >= SENTENCE;
    let is_subject = |term: &&Term| !(is_sentence && is_asking_word(&term.written));
    let mut terms: Vec<&Term> = reading.terms.iter().filter(is_subject).collect();
    if terms.is_empty() {
        terms = reading.terms.iter().collect();
    }
    let mut parts: Vec<String> = terms.iter().map(|term| any_form_of(term)).collect();
    let divided = terms
        .iter()
        .filter_map(|term| term.forms.first())
        .filter(|form| form.len() > 1);
    parts.extend(
        divided
            .flatten()
            .filter(|word| !is_stop_word(word))
            .map(|word| quoted_word(word)),
    );
    if !is_sentence {
        parts.extend(phrases(reading));
        let pairs = reading.terms.windows(2).flat_map(phrases_of);
        parts.extend(pairs.map(|pair| quoted(&pair)));
    }
    parts
}

fn any_form_of(term: &Term) -> String {
    any_of(term.forms.iter().map(|form| quoted(form)))
}

fn quoted_word(word: &str) -> String {
    format!("\"{word}\"")
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
