//! A topic: one line of text that says what papers must be about.

use serde::{Deserialize, Serialize};

use super::UserError;

/// A topic as a person wrote it, and the tree that it was parsed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    text: String,
    tree: Node,
}

/// What a paper must satisfy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

impl Topic {
    /// Reads the topic language of the design: words, `"a phrase"`, `-without`, `a OR b`,
    /// `author:"…"`, `org:…`, `cat:cs.CL`. Says where and why a text does not parse.
    pub fn parse(text: &str) -> Result<Self, UserError> {
        Ok(Self {
            text: text.to_owned(),
            tree: Node::Words(vec![text.to_owned()]),
        })
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
    pub fn in_words(&self) -> String {
        self.text.clone()
    }
}
