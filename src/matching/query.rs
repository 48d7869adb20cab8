//! A topic, compiled: written words have become analysed words with all that counts as them.

use super::builtin::{self, BuiltinTopic};
use super::forms::{Term, combinations_of, phrases_of, push_new, terms_of};
use super::paper_words::{author_word, category_word, organisation_word};
use super::word::{Sequence, Word};
use super::words::folded;
use crate::domain::{Level, Node, Topic};

/// Words that may stand among a topic's own when these are close together: "generation of long videos" is
/// about video generation. On authors' keywords (`examples/relevance.rs`) 0 has the best F1 (0.450 against
/// 0.435), but people who name two words expect more than the phrase.
pub(super) const SLACK: usize = 3;

/// More words than this are a sentence: a name in it is not the topic.
const MOST_WORDS_WITH_TOPICS: usize = 8;

/// Alternatives of one group of words, its own words included.
const MOST_READINGS: usize = 24;

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
    /// Any of these readings. None: nothing can satisfy it.
    Text(Vec<Reading>),
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
    /// The built-in topic that brought this synonym in.
    pub(crate) topic: Option<&'static str>,
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
    /// Compiles a topic; names of built-in topics are widened to their synonyms.
    pub fn compile(topic: &Topic, level: Level) -> Self {
        let root = compile(topic.tree());
        let mut words = Vec::new();
        gather(&root, &mut words);
        Self { root, level, words }
    }

    /// The whole of what is asked for.
    pub(crate) fn root(&self) -> &Clause {
        &self.root
    }

    /// Every word that is compared, once.
    pub(crate) fn words(&self) -> &[Word] {
        &self.words
    }

    /// Whether it asks for nothing but one word, in any of its spellings, wherever it stands.
    pub(crate) fn is_any_word(&self) -> bool {
        let is_word = |reading: &Reading| {
            let [term] = reading.terms.as_slice() else {
                return false;
            };
            term.forms.iter().all(|form| form.len() == 1)
        };
        match &self.root {
            Clause::Text(readings) => self.level != Level::Strict && readings.iter().all(is_word),
            _ => false,
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
        Clause::Text(readings) => {
            for reading in readings {
                let forms = reading.terms.iter().flat_map(|term| &term.forms);
                reading.phrases.iter().chain(forms).for_each(&mut add);
            }
        }
        Clause::Author(sequence, _) | Clause::Organisation(sequence, _) => add(sequence),
        Clause::Category(word, _) => push_new(words, word.clone()),
        Clause::All(parts) | Clause::Any(parts) => {
            parts.iter().for_each(|part| gather(part, words));
        }
        Clause::Not(inner) => gather(inner, words),
    }
}

pub(super) fn compile(node: &Node) -> Clause {
    match node {
        Node::Words(words) => Clause::Text(readings_of(words)),
        Node::Phrase(phrase) => {
            let words: Vec<String> = phrase.split_whitespace().map(str::to_owned).collect();
            Clause::Text(Reading::phrase(&words, phrase, None).into_iter().collect())
        }
        Node::Author(name) => named(folded(name), author_word, |words| {
            Clause::Author(words, name.clone())
        }),
        Node::Organisation(name) => named(folded(name), organisation_word, |words| {
            Clause::Organisation(words, name.clone())
        }),
        Node::Category(name) => Clause::Category(category_word(name), name.clone()),
        Node::All(parts) => Clause::All(parts.iter().map(compile).collect()),
        Node::Any(parts) => Clause::Any(parts.iter().map(compile).collect()),
        Node::Not(inner) => Clause::Not(Box::new(compile(inner))),
    }
}

fn named(
    words: Vec<String>,
    as_word: impl Fn(&str) -> Word,
    clause: impl FnOnce(Vec<Word>) -> Clause,
) -> Clause {
    if words.is_empty() {
        Clause::Text(Vec::new())
    } else {
        clause(words.iter().map(|word| as_word(word)).collect())
    }
}

/// A stretch of a group of words.
#[derive(Debug, Clone)]
enum Part {
    Words(Vec<String>),
    /// The name of a built-in topic, as written.
    Topic(Vec<String>, &'static BuiltinTopic),
}

/// The words themselves first, then each built-in topic's synonyms in the place of its name.
fn readings_of(words: &[String]) -> Vec<Reading> {
    let parts = parts_of(words);
    let mut variants: Vec<Vec<(Vec<Term>, Option<&'static str>)>> = vec![Vec::new()];
    for part in &parts {
        let mut choices = Vec::new();
        match part {
            Part::Words(words) => choices.push((terms_of(words), None)),
            Part::Topic(words, topic) => {
                choices.push((terms_of(words), None));
                // Beside other words only what is a name of the same: a whole topic may be wider.
                let covered = if parts.len() == 1 {
                    topic.covers()
                } else {
                    &[]
                };
                for synonym in topic.names().chain(covered.iter().map(String::as_str)) {
                    choices.extend(literal(synonym).map(|term| (vec![term], Some(topic.name()))));
                }
            }
        }
        variants = variants
            .iter()
            .flat_map(|variant| {
                choices.iter().map(|choice| {
                    let mut longer = variant.clone();
                    longer.push(choice.clone());
                    longer
                })
            })
            .take(MOST_READINGS)
            .collect();
    }
    let mut readings: Vec<Reading> = Vec::new();
    for variant in variants {
        let topic = variant.iter().find_map(|(_, topic)| *topic);
        let terms = variant.into_iter().flat_map(|(terms, _)| terms).collect();
        if let Some(reading) = Reading::of(terms, topic)
            && !readings
                .iter()
                .any(|known| known.phrases == reading.phrases)
        {
            readings.push(reading);
        }
    }
    readings
}

/// Finds the names of built-in topics, the longest first.
fn parts_of(words: &[String]) -> Vec<Part> {
    let mut parts = Vec::new();
    if words.len() > MOST_WORDS_WITH_TOPICS {
        return vec![Part::Words(words.to_vec())];
    }
    let mut plain: Vec<String> = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let longest = words.len().min(start + builtin::LONGEST_NAME);
        let found = (start + 1..=longest)
            .rev()
            .find_map(|end| builtin::topic_named(&words[start..end]).map(|topic| (end, topic)));
        if let Some((end, topic)) = found {
            if !plain.is_empty() {
                parts.push(Part::Words(std::mem::take(&mut plain)));
            }
            parts.push(Part::Topic(words[start..end].to_vec(), topic));
            start = end;
        } else {
            plain.push(words[start].clone());
            start += 1;
        }
    }
    if !plain.is_empty() {
        parts.push(Part::Words(plain));
    }
    parts
}

/// A synonym as one term whose forms are whole phrases.
fn literal(written: &str) -> Option<Term> {
    let words: Vec<String> = written.split_whitespace().map(str::to_owned).collect();
    let forms = phrases_of(&terms_of(&words));
    (!forms.is_empty()).then(|| Term {
        written: written.to_owned(),
        forms,
        is_stop_word: false,
    })
}

impl Reading {
    fn of(terms: Vec<Term>, topic: Option<&'static str>) -> Option<Self> {
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
            topic,
            phrases,
            choices: combinations_of(distinct.into_iter()),
            terms: content,
            neighbours,
            length,
        })
    }

    fn phrase(words: &[String], written: &str, topic: Option<&'static str>) -> Option<Self> {
        let forms = phrases_of(&terms_of(words));
        let term = Term {
            written: written.to_owned(),
            forms,
            is_stop_word: false,
        };
        Self::of(vec![term], topic)
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

/// How far apart these may stand and still be close together: in any order, `SLACK` others among them.
/// Counted as the index counts, between the end of the first and the beginning of the last.
pub(super) fn window_of(sequences: &[Sequence]) -> u32 {
    let words: usize = sequences.iter().map(Vec::len).sum();
    u32::try_from(words.saturating_sub(2) + SLACK).unwrap_or(u32::MAX)
}
