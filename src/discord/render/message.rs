//! A message's body as Discord's REST wants it: plain structs with serde, nothing of serenity.
//!
//! Mentions are closed from the start: only [`MessageBody::mentioning`] opens them, for the roles that it names.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::component::Row;
use crate::domain::RoleId;

/// Only the person who asked sees the message (interaction answers).
const EPHEMERAL: u32 = 1 << 6;
/// Nobody's device makes a noise.
const SUPPRESS_NOTIFICATIONS: u32 = 1 << 12;
/// A message's text has room for so many: a channel has no more subscriptions.
pub(super) const MOST_MENTIONS: usize = 25;

/// The body of Create Message, and the `data` of an interaction's answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageBody {
    /// Markdown above the embeds.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub content: String,
    /// The papers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub embeds: Vec<Embed>,
    /// Menus and buttons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<Row>,
    /// Whom the message may notify.
    #[serde(default)]
    pub allowed_mentions: AllowedMentions,
    /// Discord's message flags.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub flags: u32,
}

/// Nobody is notified, whatever the text says, unless roles are named here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllowedMentions {
    /// Always empty: kinds of mention that the text may open by itself.
    parse: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    roles: Vec<String>,
}

impl MessageBody {
    /// A message of markdown only.
    pub fn text(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Names these roles at the end of the text and lets exactly them be notified.
    #[must_use]
    pub fn mentioning(mut self, roles: &[RoleId]) -> Self {
        let roles = &roles[..roles.len().min(MOST_MENTIONS)];
        if roles.is_empty() {
            return self;
        }
        if !self.content.is_empty() {
            self.content.push('\n');
        }
        let named: Vec<String> = roles.iter().map(|role| format!("<@&{role}>")).collect();
        self.content.push_str(&named.join(" "));
        self.allowed_mentions.roles = roles.iter().map(RoleId::to_string).collect();
        self
    }

    /// Comes without a sound or a banner.
    #[must_use]
    pub fn silently(mut self) -> Self {
        self.flags |= SUPPRESS_NOTIFICATIONS;
        self
    }

    /// Shows the answer to nobody but the person who asked.
    #[must_use]
    pub fn ephemeral(mut self) -> Self {
        self.flags |= EPHEMERAL;
        self
    }

    /// Whether only the person who asked sees it.
    pub fn is_ephemeral(&self) -> bool {
        self.flags & EPHEMERAL != 0
    }

    /// The body for changing a message in place. Discord keeps what an edit leaves out, so empty
    /// parts are written; flags can't be changed.
    pub fn as_edit(&self) -> Value {
        json!({
            "content": self.content,
            "embeds": self.embeds,
            "components": self.components,
            "allowed_mentions": self.allowed_mentions,
        })
    }
}

/// A box below the text: here, one paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Embed {
    /// The heading; a link when `url` is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where the heading leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The colour of the bar at the left, as 0xRRGGBB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<u32>,
    /// The small picture at the right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Picture>,
    /// The small line at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footer: Option<Footer>,
}

/// A picture by its address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// An `https` address.
    pub url: String,
}

/// The end of an embed. Plain text: Discord shows markdown here as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footer {
    /// The line.
    pub text: String,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn is_zero(flags: &u32) -> bool {
    *flags == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_are_closed_and_empty_parts_are_left_out() {
        let body = serde_json::to_value(MessageBody::text("hello")).unwrap();
        assert_eq!(
            body,
            json!({"content": "hello", "allowed_mentions": {"parse": []}})
        );
    }

    #[test]
    fn several_roles_are_named_once_each_and_only_they_are_called() {
        let body = MessageBody::text("hello")
            .mentioning(&[RoleId(1), RoleId(2)])
            .silently();
        assert_eq!(
            serde_json::to_value(&body).unwrap(),
            json!({
                "content": "hello\n<@&1> <@&2>",
                "allowed_mentions": {"parse": [], "roles": ["1", "2"]},
                "flags": 4096,
            })
        );
        assert_eq!(
            MessageBody::text("hello").mentioning(&[]),
            MessageBody::text("hello")
        );
    }

    #[test]
    fn a_mention_opens_exactly_one_role() {
        let body = MessageBody::text("hello")
            .mentioning(&[RoleId(42)])
            .ephemeral();
        assert_eq!(
            serde_json::to_value(&body).unwrap(),
            json!({
                "content": "hello\n<@&42>",
                "allowed_mentions": {"parse": [], "roles": ["42"]},
                "flags": 64,
            })
        );
    }

    #[test]
    fn an_edit_says_what_is_gone() {
        assert_eq!(
            MessageBody::text("x").as_edit(),
            json!({"content": "x", "embeds": [], "components": [], "allowed_mentions": {"parse": []}})
        );
    }
}
