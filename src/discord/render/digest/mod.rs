//! A digest as the messages that one channel gets.

mod beside;
mod controls;
mod heading;
mod papers;

use super::message::{MOST_MENTIONS, MessageBody};
use super::text::units;
use crate::digest::Digest;
use crate::domain::{Language, Layout, RoleId};

pub use beside::{EmptyBecause, empty_day_message, look_back_message};
pub(super) use controls::choices;
pub use heading::{digest_title, duration_in_words};
use papers::Matched;

/// How a digest looks, whom it calls, and what its menu and button send back.
#[derive(Debug, Clone)]
pub struct DigestContext {
    /// The language of the channel.
    pub language: Language,
    /// Cards or lines.
    pub layout: Layout,
    /// Whether it comes without a notification.
    pub silent: bool,
    /// The custom id of the menu that opens a paper; without one there is no menu.
    pub select_id: Option<String>,
    /// The custom id of the “More” button; without one there is no button.
    pub more_button_id: Option<String>,
    /// The roles that the first message mentions.
    pub mentions: Vec<RoleId>,
}

/// One message of a digest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DigestPart {
    /// The message.
    pub body: MessageBody,
    /// How many of the digest's papers it shows; they follow those of the messages before.
    pub shown: usize,
}

/// The digest's messages in the order of sending. An empty digest is one line that says so.
pub fn digest_parts(digest: &Digest, context: &DigestContext) -> Vec<DigestPart> {
    parts(digest, context, Matched::Topics)
}

/// The same without the count of their papers.
pub fn digest_messages(digest: &Digest, context: &DigestContext) -> Vec<MessageBody> {
    let parts = digest_parts(digest, context).into_iter();
    parts.map(|part| part.body).collect()
}

/// The same messages with the reason beside each topic that a paper matched.
pub fn preview_messages(digest: &Digest, context: &DigestContext) -> Vec<MessageBody> {
    let parts = parts(digest, context, Matched::Reasons).into_iter();
    parts.map(|part| part.body).collect()
}

fn parts(digest: &Digest, context: &DigestContext, matched: Matched) -> Vec<DigestPart> {
    let language = context.language;
    let first = heading::heading(digest, language);
    let parts = match context.layout {
        Layout::Cards => papers::cards(digest, context, matched),
        Layout::Compact => papers::lines(digest, context, matched, room_around(&first, context)),
    };
    let count = parts.len();
    let mut parts: Vec<DigestPart> = parts
        .into_iter()
        .enumerate()
        .map(|(index, part)| {
            part.under(match index {
                0 => first.clone(),
                _ => heading::continuation(digest.day, index + 1, count, language),
            })
        })
        .collect();
    if let Some(last) = parts.last_mut() {
        last.body.components = controls::controls(digest, context);
    }
    if !digest.entries.is_empty()
        && let Some(first) = parts.first_mut()
    {
        first.body = std::mem::take(&mut first.body).mentioning(&context.mentions);
    }
    if context.silent {
        for part in &mut parts {
            part.body = std::mem::take(&mut part.body).silently();
        }
    }
    parts
}

/// The room that a heading and the mentions take.
fn room_around(heading: &str, context: &DigestContext) -> usize {
    const A_MENTION: usize = "<@&18446744073709551615> ".len();
    units(heading) + context.mentions.len().min(MOST_MENTIONS) * A_MENTION
}

/// A message that stands beside a digest and shows none of its papers for the first time.
impl From<MessageBody> for DigestPart {
    fn from(body: MessageBody) -> Self {
        Self { body, shown: 0 }
    }
}
