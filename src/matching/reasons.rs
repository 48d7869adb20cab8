//! Why a paper matched, to be shown to people.

use crate::domain::{Argument, Saying, saying};

/// A paper is about a topic, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// What was found, in the topic's order. Empty when the topic only names what must be absent.
    pub reasons: Vec<Reason>,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Words of the topic, or a synonym of a built-in topic.
    Words {
        /// As the person, the built-in topic or the papers write them.
        written: String,
        /// How they belong to the topic.
        source: Source,
        /// Where they stand.
        place: Place,
    },
    /// The author.
    Author(String),
    /// The organisation.
    Organisation(String),
    /// The category.
    Category(String),
    /// Many of the words of a sentence: these.
    ManyWords(Vec<String>),
    /// Only some of the topic's words: a search that was told to look loosely.
    SomeWords(Vec<String>),
    /// None of them; the operator's model says that it means something near.
    Meaning,
}

/// How words belong to a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The person wrote them.
    Typed,
    /// The built-in topic of this name has them as a synonym.
    Topic(&'static str),
    /// A short form in them stands for this long one: learned from the papers.
    ShortFor(String),
    /// A long form in them is what this short one stands for: learned from the papers.
    LongFor(String),
}

/// Where words were found, the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a row in the title.
    Title,
    /// In a row in the keywords.
    Keywords,
    /// In a row in the abstract, so many times.
    Abstract(usize),
    /// All of them in title and keywords.
    Heading,
    /// All of them close together in one sentence or two.
    CloseTogether,
    /// All of them somewhere.
    Anywhere,
}

impl Match {
    /// The reasons in one line: “speech” in the title.
    pub fn in_words(&self) -> Argument {
        let reasons = self.reasons.iter().map(|reason| reason.in_words().into());
        Argument::Joined("list-semicolon", reasons.collect())
    }
}

impl Reason {
    /// The reason in words: “speech” in the title.
    pub fn in_words(&self) -> Saying {
        match self {
            Self::Words {
                written,
                source,
                place,
            } => place.of(source.of(written)),
            Self::Author(name) => saying!("reason-author", name = name),
            Self::Organisation(name) => saying!("reason-organisation", name = name),
            Self::Category(name) => saying!("reason-category", name = name),
            Self::Meaning => saying!("reason-meaning"),
            Self::ManyWords(words) => saying!("reason-many-words", words = quoted(words)),
            Self::SomeWords(words) => saying!("reason-some-words", words = quoted(words)),
        }
    }
}

/// “world”, “model”
fn quoted(words: &[String]) -> Argument {
    let words = words.iter();
    Argument::list(words.map(|word| saying!("reason-words", words = word)))
}

impl Source {
    /// The words with where they come from.
    fn of(&self, written: &str) -> Saying {
        match self {
            Self::Topic(topic) if *topic != written => {
                saying!("reason-synonym", words = written, topic = *topic)
            }
            Self::Typed | Self::Topic(_) => saying!("reason-words", words = written),
            Self::ShortFor(long) => saying!("reason-short-form", words = written, long = long),
            Self::LongFor(short) => saying!("reason-long-form", words = written, short = short),
        }
    }
}

impl Place {
    /// Where these words stand, in words.
    fn of(self, words: Saying) -> Saying {
        match self {
            Self::Title => saying!("reason-in-title", words = words),
            Self::Keywords => saying!("reason-in-keywords", words = words),
            Self::Abstract(times) => saying!("reason-in-abstract", words = words, times = times),
            Self::Heading => saying!("reason-in-heading", words = words),
            Self::CloseTogether => saying!("reason-close-together", words = words),
            Self::Anywhere => saying!("reason-anywhere", words = words),
        }
    }
}
