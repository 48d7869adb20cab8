//! A server's own topics: names that stand for a topic wherever that server's members write them.
//!
//! A name is looked up when a topic is used, not when it is stored, so that an edit reaches everything
//! that names it. Definitions are not looked into again: two topics that name each other end there.

use super::{Node, Topic};

/// The most words of a name.
const LONGEST_NAME: usize = 6;

/// The topics of one server, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServerTopics {
    topics: Vec<ServerTopic>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct ServerTopic {
    name: String,
    key: String,
    definition: Topic,
}

impl ServerTopics {
    /// Topics by their names; of several with one name the last one counts. What can't be a name
    /// ([`ServerTopics::is_name`]) is left out: nothing that is written could mean it.
    pub fn new(topics: impl IntoIterator<Item = (String, Topic)>) -> Self {
        let mut known = Self::default();
        for (name, definition) in topics {
            let Some(key) = key_of_name(&name) else {
                continue;
            };
            known.topics.retain(|topic| topic.key != key);
            known.topics.push(ServerTopic {
                name,
                key,
                definition,
            });
        }
        known
    }

    /// Whether a text can name a topic: a few words without signs of the topic language.
    pub fn is_name(text: &str) -> bool {
        key_of_name(text).is_some()
    }

    /// Whether two texts are the same name: case, hyphens and blanks make no difference.
    pub fn is_same_name(one: &str, other: &str) -> bool {
        key_of_name(one).is_some_and(|key| key_of_name(other) == Some(key))
    }

    /// What a name means here.
    pub fn named(&self, name: &str) -> Option<&Topic> {
        let key = key_of_name(name)?;
        self.with_key(&key).map(|topic| &topic.definition)
    }

    /// The names as the server wrote them, in the order they were given.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.topics.iter().map(|topic| topic.name.as_str())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty()
    }

    fn with_key(&self, key: &str) -> Option<&ServerTopic> {
        self.topics.iter().find(|topic| topic.key == key)
    }

    /// The topic that a part of a tree names.
    fn meant_by(&self, node: &Node) -> Option<&ServerTopic> {
        self.with_key(&key_of_node(node)?)
    }
}

impl Topic {
    /// The topic with the server's own topics in the place of their names. Its text stays as it was
    /// written: what is shown and stored is the name.
    #[must_use]
    pub fn resolved(&self, topics: &ServerTopics) -> Self {
        Self {
            text: self.text.clone(),
            tree: resolved(&self.tree, topics),
        }
    }

    /// The server's topics that this one names, each once, as the server wrote them.
    pub fn names<'a>(&self, topics: &'a ServerTopics) -> Vec<&'a str> {
        let mut names = Vec::new();
        collect_names(&self.tree, topics, &mut names);
        names
    }
}

fn resolved(node: &Node, topics: &ServerTopics) -> Node {
    let all = |parts: &[Node]| parts.iter().map(|part| resolved(part, topics)).collect();
    match node {
        Node::Words(_) | Node::Phrase(_) => topics
            .meant_by(node)
            .map_or_else(|| node.clone(), |topic| topic.definition.tree.clone()),
        Node::Author(_) | Node::Organisation(_) | Node::Category(_) => node.clone(),
        Node::All(parts) => Node::All(all(parts)),
        Node::Any(parts) => Node::Any(all(parts)),
        Node::Not(inner) => Node::Not(Box::new(resolved(inner, topics))),
    }
}

fn collect_names<'a>(node: &Node, topics: &'a ServerTopics, names: &mut Vec<&'a str>) {
    if let Some(topic) = topics.meant_by(node)
        && !names.contains(&topic.name.as_str())
    {
        names.push(&topic.name);
    }
    match node {
        Node::All(parts) | Node::Any(parts) => {
            for part in parts {
                collect_names(part, topics, names);
            }
        }
        Node::Not(inner) => collect_names(inner, topics, names),
        Node::Words(_)
        | Node::Phrase(_)
        | Node::Author(_)
        | Node::Organisation(_)
        | Node::Category(_) => {}
    }
}

/// The name as names are compared; `None` for a text that can't be one.
pub(in crate::domain) fn key_of_name(name: &str) -> Option<String> {
    // As it would be read in a topic, so that no name is stored that can't be written.
    let topic = Topic::parse(name).ok()?;
    match topic.tree() {
        node @ Node::Words(_) => key_of_node(node),
        _ => None,
    }
}

fn key_of_node(node: &Node) -> Option<String> {
    let written = match node {
        Node::Words(words) => words.join(" "),
        Node::Phrase(phrase) => phrase.clone(),
        _ => return None,
    };
    let words: Vec<&str> = written
        .split([' ', '-', '_'])
        .filter(|word| !word.is_empty())
        .collect();
    (words.len() <= LONGEST_NAME).then(|| words.join("-"))
}

#[cfg(test)]
mod tests {
    use super::super::normal_form;
    use super::*;

    fn topic(text: &str) -> Topic {
        Topic::parse(text).unwrap()
    }

    fn topics(table: &[(&str, &str)]) -> ServerTopics {
        ServerTopics::new(
            table
                .iter()
                .map(|(name, text)| ((*name).to_owned(), topic(text))),
        )
    }

    #[test]
    fn a_name_is_replaced_by_what_the_server_means() {
        let topics = topics(&[
            ("Speech-Tech", "asr OR tts"),
            ("robots", "robot manipulation -survey"),
        ]);
        let table = [
            ("speech-tech", "asr OR tts"),
            ("SPEECH tech", "asr OR tts"),
            ("speech_tech", "asr OR tts"),
            ("\"speech tech\" cat:cs.CL", "(asr OR tts) cat:cs.CL"),
            ("speech-tech -benchmark", "(asr OR tts) -benchmark"),
            ("video -robots", "video -(robot manipulation -survey)"),
            ("speech-tech OR \"video\"", "asr OR tts OR \"video\""),
            // Among other words it is a word.
            ("speech-tech video", "speech-tech video"),
            ("author:robots", "author:robots"),
        ];
        for (written, meant) in table {
            let resolved = topic(written).resolved(&topics);
            assert_eq!(resolved.text(), topic(written).text());
            assert_eq!(normal_form::text_of(resolved.tree()), meant, "{written}");
        }
    }

    #[test]
    fn topics_that_name_each_other_come_to_an_end() {
        let topics = topics(&[("a", "b OR x"), ("b", "a OR y"), ("c", "c")]);
        assert_eq!(topic("a").resolved(&topics).tree(), topic("b OR x").tree());
        assert_eq!(topic("c").resolved(&topics).tree(), topic("c").tree());
    }

    #[test]
    fn the_named_topics_are_told_as_the_server_writes_them() {
        let topics = topics(&[("Speech Tech", "asr"), ("robots", "robot"), ("x", "y")]);
        let named = topic("ROBOTS OR (\"speech-tech\" -robots) OR other");
        assert_eq!(named.names(&topics), ["robots", "Speech Tech"]);
        assert!(topic("robots other").names(&topics).is_empty());
    }

    #[test]
    fn a_name_is_a_few_words() {
        for name in ["robots", "Our robots", "c++", "text-to-image", "日本語"] {
            assert!(ServerTopics::is_name(name), "{name}");
        }
        for text in [
            "",
            "?",
            "a OR b",
            "-a",
            "a -b",
            "\"a\"",
            "cat:cs",
            "a b c d e f g",
        ] {
            assert!(!ServerTopics::is_name(text), "{text}");
        }
        assert!(ServerTopics::is_same_name("Our Robots", "our-robots"));
        assert!(!ServerTopics::is_same_name("robots", "robot"));
        assert!(!ServerTopics::is_same_name("", ""));
    }

    #[test]
    fn the_last_of_several_topics_with_one_name_counts() {
        let topics = topics(&[("a b", "one"), ("?", "none"), ("A-B", "two")]);
        assert_eq!(topics.names().collect::<Vec<_>>(), ["A-B"]);
        assert_eq!(topics.named("a_b").map(Topic::text), Some("two"));
        assert!(ServerTopics::default().is_empty());
    }
}
