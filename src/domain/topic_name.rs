//! What a server calls one of its own topics.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::topic::key_of_name;

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

    /// Takes a text of fitting length in one line that can be written in a topic; white space around
    /// it goes.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.trim();
        let fits = name.chars().count() <= Self::LONGEST && !name.chars().any(char::is_control);
        let key = key_of_name(name).filter(|_| fits)?;
        Some(Self {
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
    fn a_name_is_short_and_can_be_written_in_a_topic() {
        for text in [
            "",
            "  ",
            "two\nlines",
            "a OR b",
            "-a",
            "cat:cs",
            &"x".repeat(33),
        ] {
            assert_eq!(TopicName::parse(text), None, "{text}");
        }
    }
}
