//! A topic: one line of text that says what papers must be about.
//!
//! The language, for people: words (all must be there), `"a phrase"`, `-without`, `a OR b`, parentheses,
//! `author:"…"`, `org:…`, `cat:cs.CL`. What the rules leave open is decided like this:
//!
//! - `OR` (upper case) binds looser than standing side by side: `video generation OR image` asks for both
//!   words of the first, or the one of the second. `AND` may be written and says nothing; `NOT x` is `-x`.
//! - An exclusion holds for the whole text or parenthesis that it stands in, whatever `OR` does there:
//!   `speech OR audio -survey` is `(speech OR audio) -survey`.
//! - Curly and angle quotes are quotes. A phrase in quotes is meant to the letter: it is never widened to a
//!   built-in topic.
//! - `name:` directly before a word or a quote is a field, and must be one of ours; elsewhere a colon is a blank.

mod faults;
#[cfg(test)]
mod hostile;
mod in_words;
mod lexer;
mod normal_form;
mod parser;
mod parts;
mod server_topics;
mod spelling;
#[cfg(test)]
mod tests;
mod variants;

use serde::{Deserialize, Serialize};

use self::faults::Fault;
pub use self::parts::TopicParts;
pub use self::server_topics::ServerTopics;
pub(super) use self::server_topics::key_of_name;
use super::{Saying, UserError};

/// A longer topic is a mistake, not a wish.
pub const LONGEST_TOPIC: usize = 200;
/// Words, phrases and fields that one topic may have.
pub const MOST_TERMS: usize = 16;
/// A question's further words are left out: they would cost time and add nothing.
const MOST_WORDS: usize = 64;
/// The most characters of a question that is asked once and not stored.
pub const LONGEST_QUESTION: usize = 1_000;

/// A topic as a person wrote it, and the tree that it was parsed to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Topic {
    text: String,
    tree: Node,
}

/// What a paper must satisfy.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Node {
    /// These words, all of them, in any order. One or more.
    Words(Vec<String>),
    /// These words, next to one another in this order.
    Phrase(String),
    /// An author of this name.
    Author(String),
    /// This organisation.
    Organisation(String),
    /// This arXiv category, or one below it (`cs` holds `cs.CL`).
    Category(String),
    /// All of these.
    All(Vec<Node>),
    /// At least one of these.
    Any(Vec<Node>),
    /// Not this. Only inside `All`, beside something that is wanted.
    Not(Box<Node>),
}

impl Node {
    /// The part in the topic language.
    pub fn text(&self) -> String {
        normal_form::text_of(self)
    }
}

impl Topic {
    /// Reads the topic language. Says where and why a text does not parse, and how to mend it.
    pub fn parse(text: &str) -> Result<Self, UserError> {
        parse(text).map_err(|fault| UserError::new(fault.saying()))
    }

    /// Like [`Topic::parse`], for a search that is not stored: a text that is too long for a topic,
    /// such as a question in sentences, is taken as its words.
    pub fn question(text: &str) -> Result<Self, UserError> {
        match parse(text) {
            Err(Fault::TooLong { length, .. }) if length > LONGEST_QUESTION => {
                Err(Fault::TooLong {
                    length,
                    most: LONGEST_QUESTION,
                })
            }
            Err(fault @ (Fault::TooLong { .. } | Fault::TooManyTerms { .. })) => {
                Self::of_words(text).ok_or(fault)
            }
            parsed => parsed,
        }
        .map_err(|fault| UserError::new(fault.saying()))
    }

    /// The words of a text, whatever else stands in it: for files of questions, where nobody is there
    /// to mend one. `None` when it holds no word.
    pub fn of_words(text: &str) -> Option<Self> {
        let mut words = lexer::plain_words(text);
        words.truncate(MOST_WORDS);
        (!words.is_empty()).then(|| Self::of(Node::Words(words)))
    }

    /// The topic in the topic language, normalised: equal topics have equal texts.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The parsed topic.
    pub fn tree(&self) -> &Node {
        &self.tree
    }

    /// The topic in words: "papers with ‘speech’ and not ‘survey’".
    pub fn in_words(&self) -> Saying {
        in_words::sentence(&self.tree)
    }

    fn of(tree: Node) -> Self {
        Self {
            text: normal_form::text_of(&tree),
            tree,
        }
    }
}

fn parse(text: &str) -> Result<Topic, Fault> {
    let topic = Topic::of(parse_within_limits(text)?);
    // The normal text must be a topic as well: it is what is stored, shown, and edited.
    parse_within_limits(topic.text())?;
    Ok(topic)
}

fn parse_within_limits(text: &str) -> Result<Node, Fault> {
    let length = text.trim().chars().count();
    if length > LONGEST_TOPIC {
        return Err(Fault::TooLong {
            length,
            most: LONGEST_TOPIC,
        });
    }
    parser::parse(text)
}
