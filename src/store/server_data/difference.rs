//! What an import would change, to be shown before it is done.

use super::{ChannelPart, ServerData, SubscriptionPart, TopicPart};
use crate::domain::ChannelId;

/// How two versions of a server's decisions differ.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Whether something is decided otherwise for the whole server.
    pub is_server_changed: bool,
    /// Channels for which something is decided otherwise.
    pub channels: Vec<ChannelId>,
    /// The server's own topics.
    pub topics: Parts<TopicPart>,
    /// The subscriptions; one of another topic is another one.
    pub subscriptions: Parts<SubscriptionPart>,
}

/// How two lists differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts<T> {
    /// What comes.
    pub added: Vec<T>,
    /// What stays and changes, as it will be.
    pub changed: Vec<T>,
    /// What goes.
    pub removed: Vec<T>,
}

impl Difference {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl<T> Default for Parts<T> {
    fn default() -> Self {
        Self {
            added: Vec::new(),
            changed: Vec::new(),
            removed: Vec::new(),
        }
    }
}

impl ServerData {
    /// What changes when `after` takes the place of these decisions.
    pub fn difference(&self, after: &Self) -> Difference {
        Difference {
            is_server_changed: self.server != after.server,
            channels: changed_channels(&self.channels, &after.channels),
            topics: parts(&self.topics, &after.topics, |one, other| {
                one.name == other.name
            }),
            subscriptions: parts(&self.subscriptions, &after.subscriptions, |one, other| {
                one.channel == other.channel && one.topic.text() == other.topic.text()
            }),
        }
    }
}

fn parts<T: Clone + PartialEq>(
    before: &[T],
    after: &[T],
    is_same: impl Fn(&T, &T) -> bool,
) -> Parts<T> {
    let in_list = |list: &[T], part: &T| list.iter().any(|other| is_same(other, part));
    let (known, added): (Vec<_>, Vec<_>) = after.iter().partition(|part| in_list(before, part));
    let changed = known.into_iter().filter(|part| !before.contains(part));
    let removed = before.iter().filter(|part| !in_list(after, part));
    Parts {
        added: added.into_iter().cloned().collect(),
        changed: changed.cloned().collect(),
        removed: removed.cloned().collect(),
    }
}

/// A channel that is not named follows its server in everything.
fn changed_channels(before: &[ChannelPart], after: &[ChannelPart]) -> Vec<ChannelId> {
    let decided = |list: &[ChannelPart], channel| {
        let mut parts = list.iter();
        let part = parts.find(|part| part.channel == channel);
        part.cloned()
            .unwrap_or_else(|| ChannelPart::following(channel))
    };
    let mut channels: Vec<ChannelId> = before
        .iter()
        .chain(after)
        .map(|part| part.channel)
        .filter(|channel| decided(before, *channel) != decided(after, *channel))
        .collect();
    channels.sort();
    channels.dedup();
    channels
}

#[cfg(test)]
mod tests {
    use super::super::tests::{SERVER, file};
    use super::*;
    use crate::domain::{Level, Topic, TopicName};

    fn data() -> ServerData {
        ServerData::from_json(file().to_string().as_bytes(), SERVER).unwrap()
    }

    #[test]
    fn equal_decisions_do_not_differ() {
        let mut after = data();
        assert!(data().difference(&after).is_empty());
        after
            .channels
            .retain(|part| part.channel == ChannelId(2001));
        assert!(
            data().difference(&after).is_empty(),
            "it follows either way"
        );
    }

    #[test]
    fn what_comes_changes_and_goes_is_told() {
        let before = data();
        let mut after = data();
        after.server.zone = None;
        after.channels[1].max_papers = 9;
        let topic = |text| Topic::parse(text).unwrap();
        after.topics[0].topic = topic("robot");
        let name = TopicName::parse("speech").unwrap();
        let speech = TopicPart {
            name,
            topic: topic("asr"),
        };
        after.topics.push(speech.clone());
        after.subscriptions[0].level = Level::Wide;
        after.subscriptions[1].topic = topic("vision");
        let expected = Difference {
            is_server_changed: true,
            channels: vec![ChannelId(u64::MAX)],
            topics: Parts {
                added: vec![speech],
                changed: vec![after.topics[0].clone()],
                removed: Vec::new(),
            },
            subscriptions: Parts {
                added: vec![after.subscriptions[1].clone()],
                changed: vec![after.subscriptions[0].clone()],
                removed: vec![before.subscriptions[1].clone()],
            },
        };
        assert_eq!(before.difference(&after), expected);
    }
}
