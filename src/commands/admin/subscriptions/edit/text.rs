//! The options of an edit that change the topic itself.

use super::super::options::between_commas;
use super::Field;
use crate::domain::{Node, Subscription, Topic, TopicParts, UserError, saying};

/// The options that change the topic itself.
pub(super) struct TextOptions<'a> {
    /// Another topic.
    pub(super) topic: Option<&'a str>,
    /// What is left out as well.
    pub(super) exclude: Option<&'a str>,
    /// Whose papers only.
    pub(super) author: Option<&'a str>,
    /// What is emptied.
    pub(super) clear: Option<Field>,
}

impl TextOptions<'_> {
    /// The new topic; `None` when it stays.
    pub(super) fn topic_over(
        &self,
        subscription: &Subscription,
    ) -> Result<Option<Topic>, UserError> {
        let mut topic = match self.topic {
            Some(text) => Topic::parse(text)?,
            None => subscription.topic.clone(),
        };
        topic = match self.clear {
            Some(Field::Exclude) => without(&topic, |part| matches!(part, Node::Not(_)))?,
            Some(Field::Author) => without(&topic, |part| matches!(part, Node::Author(_)))?,
            _ => topic,
        };
        if self.exclude.is_some() || self.author.is_some() {
            let narrowed = TopicParts {
                keywords: vec![topic.text().to_owned()],
                exclude: between_commas(self.exclude.unwrap_or_default()),
                authors: self.author.map(str::to_owned).into_iter().collect(),
                categories: Vec::new(),
            };
            topic = narrowed.topic()?;
        }
        Ok(Some(topic).filter(|topic| *topic != subscription.topic))
    }
}

/// The topic without some of its parts; an error when nothing is left of it.
fn without(topic: &Topic, goes: impl Fn(&Node) -> bool) -> Result<Topic, UserError> {
    let left: Vec<Node> = match topic.tree() {
        Node::All(parts) => parts.iter().filter(|part| !goes(part)).cloned().collect(),
        whole if goes(whole) => Vec::new(),
        _ => return Ok(topic.clone()),
    };
    match left.as_slice() {
        [] => Err(UserError::new(saying!("edit-nothing-left"))),
        [one] => Topic::parse(&one.text()),
        _ => Topic::parse(&Node::All(left).text()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_topic_can_be_taken_out() {
        let topic = |text| Topic::parse(text).unwrap();
        let is_exclusion = |part: &Node| matches!(part, Node::Not(_));
        let is_author = |part: &Node| matches!(part, Node::Author(_));
        let texts = [
            ("speech -survey -\"a b\"", "speech"),
            ("speech video -survey", "speech video"),
            ("speech", "speech"),
            ("a OR b", "a OR b"),
        ];
        for (text, left) in texts {
            assert_eq!(without(&topic(text), is_exclusion).unwrap(), topic(left));
        }
        let by = topic("speech author:Li -survey");
        assert_eq!(without(&by, is_author).unwrap(), topic("speech -survey"));
        assert!(without(&topic("author:Li"), is_author).is_err());
        assert!(without(&topic("author:Li -x"), is_author).is_err());
    }
}
