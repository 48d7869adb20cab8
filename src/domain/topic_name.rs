//! What a server calls one of its own topics.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A name of 1 to [`TopicName::LONGEST`] characters, as the server writes it.
#[derive(Debug, Clone, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TopicName {
    name: String,
    key: String,
}

impl TopicName {
    /// The most characters of a name.
    pub const LONGEST: usize = 32;

    /// Takes a text of fitting length in one line; white space around it goes.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.trim();
        let fits = name.chars().count() <= Self::LONGEST && !name.chars().any(char::is_control);
        let folded = name.to_lowercase();
        let words = folded
            .split([' ', '-', '_'])
            .filter(|word| !word.is_empty());
        let key = words.collect::<Vec<_>>().join("-");
        (fits && !key.is_empty()).then(|| Self {
            name: name.to_owned(),
            key,
        })
    }

    /// The name as the server writes it.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// The name as it is compared: case, hyphens and blanks make no difference.
    pub fn key(&self) -> &str {
        &self.key
    }
}

/// Equal names may be written differently.
impl PartialEq for TopicName {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl fmt::Display for TopicName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

impl TryFrom<String> for TopicName {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a topic’s name")
    }
}

impl From<TopicName> for String {
    fn from(name: TopicName) -> Self {
        name.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_by_more_than_case_and_hyphens() {
        let name = |text| TopicName::parse(text).unwrap();
        assert_eq!(name(" Our Robots "), name("our-robots"));
        assert_eq!(name(" Our Robots ").as_str(), "Our Robots");
        assert_ne!(name("robots"), name("robot"));
        assert_eq!(name(&"é".repeat(32)).key(), "é".repeat(32));
    }

    #[test]
    fn a_name_is_short_and_in_one_line() {
        for text in ["", "  ", "- _", "two\nlines", &"x".repeat(33)] {
            assert_eq!(TopicName::parse(text), None, "{text}");
        }
    }
}
