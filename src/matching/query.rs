//! A topic, compiled: written words have become analysed words with all that counts as them.

use super::abbreviations::Abbreviations;
use super::forms::{Sequence, Term, combinations_of, phrases_of, push_new, terms_of};
use super::reasons::Source;
use super::widening::readings_of;
use super::words::{category_word, folded};
use crate::domain::{Level, Node, Topic};

/// Words that may stand among a topic's own when these are close together: "generation of long videos" is
/// about video generation. On authors' keywords (`examples/relevance.rs`) 0 has the best F1 (0.450 against
/// 0.435), but people who name two words expect more than the phrase.
pub(super) const SLACK: usize = 3;

/// A topic at a level, ready to judge papers and to search the index.
#[derive(Debug, Clone)]
pub struct TopicQuery {
    pub(super) root: Clause,
    pub(super) level: Level,
}

/// What a paper must satisfy, in analysed words.
#[derive(Debug, Clone)]
pub(super) enum Clause {
    /// Any of these readings. None: nothing can satisfy it.
    Text(Vec<Reading>),
    /// An author with all these words in the name; single letters are initials.
    Author(Vec<String>, String),
    /// The organisation's name holds these words in a row.
    Organisation(Sequence, String),
    /// The word of a category or an archive.
    Category(String, String),
    All(Vec<Clause>),
    Any(Vec<Clause>),
    Not(Box<Clause>),
}

/// One way to say what a group of words says.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    /// For the person: the words, or the synonym.
    pub(super) written: String,
    pub(super) source: Source,
    /// Everything next to one another.
    pub(super) phrases: Vec<Sequence>,
    /// The words that matter, one by one; a word written twice stands here twice.
    pub(super) terms: Vec<Term>,
    /// The same as `terms`, one form chosen for each.
    pub(super) choices: Vec<Vec<Sequence>>,
}

impl TopicQuery {
    /// Compiles a topic; names of built-in topics are widened to their synonyms.
    pub fn compile(topic: &Topic, level: Level) -> Self {
        Self::compile_with(topic, level, &Abbreviations::default())
    }

    /// The same, with abbreviations widened to what they stand for, and the other way round.
    pub fn compile_with(topic: &Topic, level: Level, abbreviations: &Abbreviations) -> Self {
        Self {
            root: compile(topic.tree(), abbreviations),
            level,
        }
    }
}

pub(super) fn compile(node: &Node, abbreviations: &Abbreviations) -> Clause {
    let compile_all = |parts: &[Node]| {
        let parts = parts.iter().map(|part| compile(part, abbreviations));
        parts.collect()
    };
    match node {
        Node::Words(words) => Clause::Text(readings_of(words, abbreviations)),
        Node::Phrase(phrase) => {
            let words: Vec<String> = phrase.split_whitespace().map(str::to_owned).collect();
            Clause::Text(Reading::phrase(&words, phrase).into_iter().collect())
        }
        Node::Author(name) => named(folded(name), |words| Clause::Author(words, name.clone())),
        Node::Organisation(name) => named(folded(name), |words| {
            Clause::Organisation(words, name.clone())
        }),
        Node::Category(name) => Clause::Category(category_word(name), name.clone()),
        Node::All(parts) => Clause::All(compile_all(parts)),
        Node::Any(parts) => Clause::Any(compile_all(parts)),
        Node::Not(inner) => Clause::Not(Box::new(compile(inner, abbreviations))),
    }
}

fn named(words: Vec<String>, clause: impl FnOnce(Vec<String>) -> Clause) -> Clause {
    if words.is_empty() {
        Clause::Text(Vec::new())
    } else {
        clause(words)
    }
}

impl Reading {
    pub(super) fn of(terms: Vec<Term>, source: Source) -> Option<Self> {
        let phrases = phrases_of(&terms);
        if phrases.is_empty() {
            return None;
        }
        let written: Vec<&str> = terms.iter().map(|term| term.written.as_str()).collect();
        let written = written.join(" ");
        let mut content: Vec<Term> = terms;
        content.retain(|term| !term.is_stop_word);
        if content.is_empty() {
            // Nothing but stop words: they must stand exactly as they are.
            content.push(Term {
                written: written.clone(),
                forms: phrases.clone(),
                is_stop_word: false,
            });
        }
        let mut distinct: Vec<&Term> = Vec::new();
        for term in &content {
            push_new(&mut distinct, term);
        }
        Some(Self {
            written,
            source,
            phrases,
            choices: combinations_of(distinct.into_iter()),
            terms: content,
        })
    }

    fn phrase(words: &[String], written: &str) -> Option<Self> {
        let forms = phrases_of(&terms_of(words));
        let term = Term {
            written: written.to_owned(),
            forms,
            is_stop_word: false,
        };
        Self::of(vec![term], Source::Typed)
    }

    /// Whether the person wrote these words.
    pub(super) fn is_typed(&self) -> bool {
        self.source == Source::Typed
    }
}

/// How far apart these may stand and still be close together: in any order, `SLACK` others among them.
/// Counted as the index counts, between the end of the first and the beginning of the last.
pub(super) fn window_of(sequences: &[Sequence]) -> u32 {
    let words: usize = sequences.iter().map(Vec::len).sum();
    u32::try_from(words.saturating_sub(2) + SLACK).unwrap_or(u32::MAX)
}
