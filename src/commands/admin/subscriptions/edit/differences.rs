//! What an edit changed, in words: before → after.

use super::super::describe;
use crate::domain::{Argument, Saying, ServerTopics, Subscription, saying};
use crate::store::Changed;

/// “Topic: before → after”
pub(super) fn differences(changed: &Changed<Subscription>, own: &ServerTopics) -> Vec<Saying> {
    let Changed { before, after } = changed;
    let mut lines = Vec::new();
    if before.channel != after.channel {
        lines.push(saying!(
            "edit-channel",
            topic = after.topic.text(),
            before = before.channel,
            after = after.channel,
        ));
    }
    if before.topic != after.topic {
        lines.push(saying!(
            "edit-topic",
            before = before.topic.text(),
            after = after.topic.text(),
            meaning = after.topic.resolved(own).in_words(),
        ));
    }
    let options = |subscription: &Subscription| {
        let options = describe::options(subscription);
        if options.is_empty() {
            saying!("edit-no-options").into()
        } else {
            Argument::list(options)
        }
    };
    let (old, new) = (options(before), options(after));
    if old != new {
        lines.push(saying!(
            "edit-options",
            topic = after.topic.text(),
            before = old,
            after = new
        ));
    }
    lines
}
