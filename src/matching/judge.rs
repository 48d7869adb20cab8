//! The verdict on one paper.

use super::evidence::Evidence;
use super::forms::Term;
use super::paper_text::{Text, has};
use super::paper_words::name_of;
use super::query::{Clause, TopicQuery};
use super::reasons::{Match, Reason};
use super::word::Word;
use crate::domain::Level;

/// Why a paper matches; or nothing, when nobody asks.
struct Noted(Option<Vec<Reason>>);

impl Noted {
    fn add(&mut self, reason: impl FnOnce() -> Reason) {
        if let Some(reasons) = &mut self.0 {
            reasons.push(reason());
        }
    }

    fn count(&self) -> usize {
        self.0.as_ref().map_or(0, Vec::len)
    }

    fn forget_from(&mut self, place: usize) {
        if let Some(reasons) = &mut self.0 {
            reasons.truncate(place);
        }
    }
}

/// A topic of alternatives needn't name them all.
const MOST_REASONS: usize = 4;

impl TopicQuery {
    /// Whether the paper is about the topic at this level, and why.
    pub(crate) fn judge(&self, paper: &impl Text) -> Option<Match> {
        let mut noted = Noted(Some(Vec::new()));
        satisfies(&self.root, self.level, paper, &mut noted).then(|| {
            let mut reasons = noted.0.unwrap_or_default();
            reasons.truncate(MOST_REASONS);
            Match { reasons }
        })
    }

    /// Whether the paper is about the topic at this level.
    pub(crate) fn takes(&self, paper: &impl Text) -> bool {
        satisfies(&self.root, self.level, paper, &mut Noted(None))
    }

    /// What a paper has of the topic, when it was found without having all.
    pub(crate) fn explain_loosely(&self, paper: &impl Text) -> Match {
        let mut words = Vec::new();
        some_words(&self.root, paper, &mut words);
        Match {
            reasons: vec![Reason::SomeWords(words)],
        }
    }
}

/// Whether a paper has a part of a topic.
pub(super) fn is_satisfied(clause: &Clause, level: Level, paper: &impl Text) -> bool {
    satisfies(clause, level, paper, &mut Noted(None))
}

/// The words of a part that a paper has nowhere, as the person wrote them.
pub(super) fn missing_words(clause: &Clause, paper: &impl Text) -> Vec<String> {
    let mut words = Vec::new();
    each_written_term(clause, &mut |term| {
        if !words.contains(&term.written) && !term.forms.iter().any(|form| has(paper, form)) {
            words.push(term.written.clone());
        }
    });
    words
}

fn satisfies(clause: &Clause, level: Level, paper: &impl Text, reasons: &mut Noted) -> bool {
    match clause {
        Clause::Text(group) => match &group.sentence {
            Some(sentence) => give(sentence.is_in(level, paper), reasons, || {
                // To say it whole, or close together, is more.
                let whole = group.evidence(level, paper).map(reason_of);
                whole.unwrap_or_else(|| Reason::ManyWords(sentence.words_in(paper)))
            }),
            None => match group.enough(level, paper) {
                Some(found) => {
                    reasons.add(|| reason_of(found));
                    true
                }
                None => false,
            },
        },
        Clause::Author(words, name) => {
            let found = is_named(words, paper);
            give(found, reasons, || Reason::Author(name.clone()))
        }
        Clause::Organisation(words, name) => {
            let found = has(paper, words);
            give(found, reasons, || Reason::Organisation(name.clone()))
        }
        Clause::Category(word, name) => {
            let found = !paper.positions(word).is_empty();
            give(found, reasons, || Reason::Category(name.clone()))
        }
        Clause::All(parts) => parts
            .iter()
            .all(|part| satisfies(part, level, paper, reasons)),
        Clause::Any(parts) => {
            let before = reasons.count();
            let mut found = false;
            for part in parts {
                let so_far = reasons.count();
                if satisfies(part, level, paper, reasons) {
                    found = true;
                } else {
                    reasons.forget_from(so_far);
                }
            }
            debug_assert!(found || reasons.count() == before, "no match, no reasons");
            found
        }
        Clause::Not(inner) => !is_mentioned(inner, paper),
    }
}

fn reason_of(found: Evidence<'_>) -> Reason {
    Reason::Words {
        written: found.reading.written.clone(),
        source: found.reading.source.clone(),
        place: found.place,
    }
}

/// What is not wanted leaves a paper out wherever it stands, at every level: a wider one must not lose a paper.
fn is_mentioned(clause: &Clause, paper: &impl Text) -> bool {
    match clause {
        Clause::Text(group) => group.is_mentioned(paper),
        Clause::All(parts) => parts.iter().all(|part| is_mentioned(part, paper)),
        Clause::Any(parts) => parts.iter().any(|part| is_mentioned(part, paper)),
        Clause::Not(inner) => !is_mentioned(inner, paper),
        Clause::Author(..) | Clause::Organisation(..) | Clause::Category(..) => {
            is_satisfied(clause, Level::Wide, paper)
        }
    }
}

fn give(found: bool, reasons: &mut Noted, reason: impl FnOnce() -> Reason) -> bool {
    if found {
        reasons.add(reason);
    }
    found
}

/// Whether one author's name has all the words.
fn is_named(words: &[Word], paper: &impl Text) -> bool {
    let Some((first, rest)) = words.split_first() else {
        return false;
    };
    paper.positions(first).iter().any(|&position| {
        let name = name_of(position);
        rest.iter().all(|word| {
            let mut others = paper.positions(word).iter();
            others.any(|&other| name_of(other) == name)
        })
    })
}

fn some_words(clause: &Clause, paper: &impl Text, words: &mut Vec<String>) {
    each_written_term(clause, &mut |term| {
        if !words.contains(&term.written) && term.forms.iter().any(|form| has(paper, form)) {
            words.push(term.written.clone());
        }
    });
}

/// The wanted words that the person wrote: synonyms left out.
fn each_written_term(clause: &Clause, take: &mut impl FnMut(&Term)) {
    match clause {
        Clause::Text(group) => {
            let written = group.readings.iter().filter(|reading| reading.is_typed());
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
