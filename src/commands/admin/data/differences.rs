//! What an import would change, in words.

use crate::domain::{Argument, DigestOverrides, Saying, saying};
use crate::store::{ServerData, ServerPart, SubscriptionPart, TopicPart};

/// So much of each kind is named.
const MOST_NAMED: usize = 10;

/// The lines of the question; `None` when nothing would change.
pub(super) fn in_words(before: Option<&ServerData>, after: &ServerData) -> Option<Vec<Saying>> {
    let nothing = ServerData {
        server: nothing_decided(after),
        topics: Vec::new(),
        channels: Vec::new(),
        subscriptions: Vec::new(),
    };
    let difference = before.unwrap_or(&nothing).difference(after);
    if difference.is_empty() {
        return None;
    }
    let mut lines = vec![saying!("import-question")];
    if difference.is_server_changed {
        lines.push(saying!("import-server-changes"));
    }
    if !difference.channels.is_empty() {
        let channels = Argument::list(difference.channels.iter().copied().take(MOST_NAMED));
        lines.push(saying!(
            "import-channels-change",
            count = difference.channels.len(),
            channels = channels
        ));
    }
    let topics = difference.topics;
    let subscriptions = difference.subscriptions;
    if !topics.added.is_empty() {
        let names = named(&topics.added, of_topic);
        lines.push(saying!("import-topics-come", topics = names));
    }
    if !topics.changed.is_empty() {
        let names = named(&topics.changed, of_topic);
        lines.push(saying!("import-topics-change", topics = names));
    }
    if !topics.removed.is_empty() {
        let names = named(&topics.removed, of_topic);
        lines.push(saying!("import-topics-go", topics = names));
    }
    if !subscriptions.added.is_empty() {
        let names = named(&subscriptions.added, of_subscription);
        lines.push(saying!("import-subscriptions-come", subscriptions = names));
    }
    if !subscriptions.changed.is_empty() {
        let names = named(&subscriptions.changed, of_subscription);
        lines.push(saying!(
            "import-subscriptions-change",
            subscriptions = names
        ));
    }
    if !subscriptions.removed.is_empty() {
        let names = named(&subscriptions.removed, of_subscription);
        lines.push(saying!("import-subscriptions-go", subscriptions = names));
    }
    lines.push(saying!("import-what-stays"));
    Some(lines)
}

/// The first few by name, the others counted.
fn named<T>(parts: &[T], name: fn(&T) -> Argument) -> Argument {
    let names = Argument::list(parts.iter().take(MOST_NAMED).map(name));
    match parts.len().saturating_sub(MOST_NAMED) {
        0 => names,
        more => saying!("import-and-more", names = names, more = more).into(),
    }
}

fn of_topic(part: &TopicPart) -> Argument {
    part.name.as_str().into()
}

fn of_subscription(part: &SubscriptionPart) -> Argument {
    saying!(
        "topic-in-channel",
        channel = part.channel,
        topic = part.topic.text()
    )
    .into()
}

/// The server as it is before anybody decided.
fn nothing_decided(of: &ServerData) -> ServerPart {
    ServerPart {
        server: of.server.server,
        zone: None,
        post_at: None,
        days: None,
        digest: DigestOverrides::default(),
        replies: None,
        alerts_channel: None,
        pause: None,
    }
}
