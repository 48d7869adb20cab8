//! Topics that everybody in the field knows, with their synonyms. They stand in `builtin_topics.toml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::words::{american, folded};

/// A well-known topic.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuiltinTopic {
    name: String,
    #[serde(default)]
    synonyms: Vec<String>,
    #[serde(default)]
    covers: Vec<String>,
    about: String,
}

impl BuiltinTopic {
    /// What people type.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Other names for the same: each of them means this topic, too.
    pub fn synonyms(&self) -> &[String] {
        &self.synonyms
    }

    /// What belongs to the topic without being a name for it.
    pub fn covers(&self) -> &[String] {
        &self.covers
    }

    /// One line for people.
    pub fn about(&self) -> &str {
        &self.about
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name)
            .chain(&self.synonyms)
            .map(String::as_str)
    }
}

/// The most written words in a name.
pub(super) const LONGEST_NAME: usize = 6;

#[derive(Debug, Deserialize)]
struct File {
    topic: Vec<BuiltinTopic>,
}

// A file that does not parse fails the tests below; it is compiled in.
static TOPICS: LazyLock<Vec<BuiltinTopic>> = LazyLock::new(|| {
    toml::from_str::<File>(include_str!("builtin_topics.toml"))
        .map(|file| file.topic)
        .unwrap_or_default()
});

static BY_NAME: LazyLock<HashMap<String, &'static BuiltinTopic>> = LazyLock::new(|| {
    TOPICS
        .iter()
        .flat_map(|topic| topic.names().map(move |name| (key(name), topic)))
        .collect()
});

/// The built-in topics, in the file's order.
pub fn builtin_topics() -> &'static [BuiltinTopic] {
    &TOPICS
}

/// The topic with this name or synonym; case, hyphens, blanks, plurals and British or American spelling make no
/// difference.
pub(super) fn topic_named(words: &[String]) -> Option<&'static BuiltinTopic> {
    BY_NAME.get(&key(&words.join(" "))).copied()
}

/// Not the stem: “reason” is not a name of the topic “reasoning”.
fn key(name: &str) -> String {
    let words = folded(name).into_iter().map(|word| {
        let word = american(&word).unwrap_or(word);
        match word.strip_suffix('s') {
            Some(singular) if singular.len() > 1 && !singular.ends_with('s') => singular.to_owned(),
            _ => word,
        }
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::Topic;

    fn named(name: &str) -> Option<&'static str> {
        let words: Vec<String> = name.split(' ').map(str::to_owned).collect();
        topic_named(&words).map(BuiltinTopic::name)
    }

    #[test]
    fn the_file_is_sound() {
        assert!(toml::from_str::<File>(include_str!("builtin_topics.toml")).is_ok());
        assert!(builtin_topics().len() >= 80);
        let mut seen = BTreeMap::new();
        for topic in builtin_topics() {
            assert!(!topic.about().is_empty());
            assert!(
                topic
                    .names()
                    .chain(topic.covers().iter().map(String::as_str))
                    .count()
                    <= 12,
                "{}",
                topic.name()
            );
            for name in topic.names() {
                assert!(name.split_whitespace().count() <= LONGEST_NAME, "{name}");
                assert!(Topic::parse(name).is_ok(), "{name}");
                let earlier = seen.insert(key(name), (topic.name(), name));
                assert_eq!(earlier, None, "{name} means two topics, or is named twice");
            }
        }
    }

    #[test]
    fn names_are_known_in_every_spelling() {
        assert_eq!(named("RLHF"), Some("rlhf"));
        assert_eq!(named("text to image"), Some("text-to-image"));
        assert_eq!(named("Large Language Models"), Some("llm"));
        assert_eq!(named("few shot"), named("few-shot"));
        assert_eq!(named("tokeniser"), None);
        assert_eq!(named("Tokenisation"), Some("tokenization"));
        assert_eq!(named("nothing of the kind"), None);
    }
}
