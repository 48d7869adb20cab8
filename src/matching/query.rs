//! A topic, compiled: written words have become analysed words with all that counts as them.

use super::forms::{Term, combinations_of, phrases_of, push_new, terms_of};
use super::group::Group;
use super::knowledge::Knowledge;
use super::paper_words::{author_word, category_word, organisation_word};
use super::reasons::Source;
use super::widening::readings_of;
use super::word::{Sequence, Word, only_word};
use super::words::folded;
use crate::domain::{Level, Node, Topic};

/// A topic at a level, ready to judge papers and to search the index.
#[derive(Debug, Clone)]
pub struct TopicQuery {
    pub(super) root: Clause,
    pub(super) level: Level,
    /// Every word that is compared, once.
    words: Vec<Word>,
}

/// What a paper must satisfy, in analysed words.
#[derive(Debug, Clone)]
pub(crate) enum Clause {
    /// Enough of these words.
    Text(Group),
    /// An author with all these words in the name; single letters are initials.
    Author(Vec<Word>, String),
    /// The organisation's name holds these words in a row.
    Organisation(Sequence, String),
    /// The word of a category or an archive.
    Category(Word, String),
    All(Vec<Clause>),
    Any(Vec<Clause>),
    Not(Box<Clause>),
}

/// One way to say what a group of words says.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    /// For the person: the words, or the synonym.
    pub(crate) written: String,
    pub(crate) source: Source,
    /// It names the topic, and nothing that only belongs to it.
    pub(super) is_full: bool,
    /// Everything next to one another.
    pub(crate) phrases: Vec<Sequence>,
    /// The words that matter, one by one; a word written twice stands here twice.
    pub(crate) terms: Vec<Term>,
    /// Which of these terms stood next to one another.
    pub(crate) neighbours: Vec<(usize, usize)>,
    /// How many words were written, those that say nothing included.
    pub(crate) length: usize,
    /// The same as `terms`, one form chosen for each.
    pub(crate) choices: Vec<Vec<Sequence>>,
}

impl TopicQuery {
    /// Compiles a topic; names of built-in topics are widened to their synonyms, abbreviations to what the papers
    /// say they stand for.
    pub fn compile(topic: &Topic, level: Level, knowledge: &Knowledge) -> Self {
        let root = compile(topic.tree(), knowledge);
        let mut words = Vec::new();
        gather(&root, &mut words);
        Self { root, level, words }
    }

    /// The whole of what is asked for.
    pub(crate) fn root(&self) -> &Clause {
        &self.root
    }

    /// How wide it is read.
    pub(crate) fn level(&self) -> Level {
        self.level
    }

    /// Every word that is compared, once.
    pub(crate) fn words(&self) -> &[Word] {
        &self.words
    }

    /// Whether it is sure that a paper must have each of the words.
    pub(crate) fn needs_all_words(&self) -> bool {
        let Clause::Text(group) = &self.root else {
            return false;
        };
        let [reading] = group.readings.as_slice() else {
            return false;
        };
        let is_term = |word: &Word| {
            let mut terms = reading.terms.iter();
            terms.any(|term| only_word(&term.forms) == Some(word))
        };
        group.sentence.is_none() && group.short_names.is_empty() && self.words.iter().all(is_term)
    }

    /// The word, when the topic is nothing but one; and how many points a paper needs.
    pub(crate) fn one_word(&self) -> Option<(&Word, f32)> {
        let Clause::Text(group) = &self.root else {
            return None;
        };
        let [reading] = group.readings.as_slice() else {
            return None;
        };
        match (reading.terms.as_slice(), reading.phrases.as_slice()) {
            ([_], [phrase]) if phrase.len() == 1 => Some((&phrase[0], group.need(self.level))),
            _ => None,
        }
    }
}

fn gather(clause: &Clause, words: &mut Vec<Word>) {
    let mut add = |sequence: &Sequence| {
        for word in sequence.iter().filter(|word| !word.is_any()) {
            push_new(words, word.clone());
        }
    };
    match clause {
        Clause::Text(group) => {
            for reading in &group.readings {
                let forms = reading.terms.iter().flat_map(|term| &term.forms);
                reading.phrases.iter().chain(forms).for_each(&mut add);
            }
        }
        Clause::Author(sequence, _) | Clause::Organisation(sequence, _) => add(sequence),
        Clause::Category(word, _) => push_new(words, word.clone()),
        Clause::All(parts) | Clause::Any(parts) => {
            for part in parts {
                gather(part, words);
            }
        }
        Clause::Not(inner) => gather(inner, words),
    }
}

pub(super) fn compile(node: &Node, knowledge: &Knowledge) -> Clause {
    let all = |parts: &[Node]| parts.iter().map(|part| compile(part, knowledge)).collect();
    match node {
        Node::Words(words) => Clause::Text(Group::of(
            readings_of(words, knowledge.abbreviations()),
            knowledge,
        )),
        Node::Phrase(phrase) => {
            let words: Vec<String> = phrase.split_whitespace().map(str::to_owned).collect();
            let readings = Reading::phrase(&words, phrase).into_iter().collect();
            Clause::Text(Group::of(readings, knowledge))
        }
        Node::Author(name) => named(&folded(name), author_word, |words| {
            Clause::Author(words, name.clone())
        }),
        Node::Organisation(name) => named(&folded(name), organisation_word, |words| {
            Clause::Organisation(words, name.clone())
        }),
        Node::Category(name) => Clause::Category(category_word(name), name.clone()),
        Node::All(parts) => Clause::All(all(parts)),
        Node::Any(parts) => Clause::Any(all(parts)),
        Node::Not(inner) => Clause::Not(Box::new(compile(inner, knowledge))),
    }
}

fn named(
    words: &[String],
    as_word: impl Fn(&str) -> Word,
    clause: impl FnOnce(Vec<Word>) -> Clause,
) -> Clause {
    if words.is_empty() {
        Clause::Text(Group::default())
    } else {
        clause(words.iter().map(|word| as_word(word)).collect())
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
        let length = terms.len();
        let (neighbours, mut content) = content_of(terms);
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
            is_full: true,
            phrases,
            choices: combinations_of(distinct.into_iter()),
            terms: content,
            neighbours,
            length,
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
    pub(crate) fn is_typed(&self) -> bool {
        self.source == Source::Typed
    }
}

/// The terms that say something, and which of them stood next to one another.
fn content_of(terms: Vec<Term>) -> (Vec<(usize, usize)>, Vec<Term>) {
    let mut neighbours = Vec::new();
    let mut content: Vec<Term> = Vec::new();
    let mut is_after_content = false;
    for term in terms {
        if term.is_stop_word {
            is_after_content = false;
        } else {
            if is_after_content {
                neighbours.push((content.len() - 1, content.len()));
            }
            is_after_content = true;
            content.push(term);
        }
    }
    (neighbours, content)
}

/// How far apart these may stand and still be close together: in any order, so many others among them.
/// Counted between the end of the first and the beginning of the last.
pub(super) fn window_of(sequences: &[Sequence], others: u32) -> u32 {
    let words: usize = sequences.iter().map(Vec::len).sum();
    u32::try_from(words.saturating_sub(2)).unwrap_or(u32::MAX) + others
}
