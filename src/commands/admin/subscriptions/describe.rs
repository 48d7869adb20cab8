//! A subscription's options in words.

use crate::discord::render::said;
use crate::domain::{Language, Level, Saying, Subscription, saying};

/// The options that are not as they are without asking.
pub(super) fn options(subscription: &Subscription) -> Vec<Saying> {
    let level = match subscription.level {
        Level::Normal => None,
        Level::Strict => Some(saying!("admin-list-strict")),
        Level::Wide => Some(saying!("admin-list-wide")),
    };
    let least = subscription.min_upvotes;
    let min_upvotes = (least > 0).then(|| saying!("admin-list-min-upvotes", upvotes = least));
    let code = subscription
        .needs_code
        .then(|| saying!("admin-list-has-code"));
    let mention = subscription
        .mention
        .map(|role| saying!("admin-list-calls", role = role));
    [level, min_upvotes, code, mention]
        .into_iter()
        .flatten()
        .collect()
}

/// “ · strict · from ▲ 5”: to stand behind a topic.
pub(super) fn behind_topic(subscription: &Subscription, language: Language) -> String {
    let mut text = String::new();
    for option in options(subscription) {
        text.push_str(" · ");
        text.push_str(&said(&option, language));
    }
    text
}
