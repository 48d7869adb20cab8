//! The buttons under the answers of `/papers-admin`.
//!
//! None of them carries a right: whoever presses is looked at again, and so is what they name.

use std::fmt;

use super::lists::{read_key, with_bars, without_bars};
use super::{UnknownButton, number};
use crate::domain::{ChannelId, SubscriptionId};

/// So many subscriptions fit into one id, written as they are (with at most eight digits each).
pub const MOST_UNDONE: usize = 8;

/// What an admin's button does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AdminButton {
    /// Show what this channel would get now.
    Preview {
        /// The channel.
        channel: ChannelId,
    },
    /// Post what this channel would get now.
    PostNow {
        /// The channel.
        channel: ChannelId,
    },
    /// Post once more what this channel got today.
    PostAgain {
        /// The channel.
        channel: ChannelId,
    },
    /// Post a test message in this channel.
    Test {
        /// The channel.
        channel: ChannelId,
    },
    /// End these subscriptions, which were just made.
    Undo {
        /// The subscriptions, all of one channel.
        subscriptions: Vec<SubscriptionId>,
        /// How many papers the channel showed before, when that was changed with them.
        max_papers: Option<u32>,
    },
    /// Bring back a subscription that was just ended.
    Restore {
        /// The subscription.
        subscription: SubscriptionId,
    },
    /// Forget every setting of this channel, or of the server.
    Reset {
        /// The channel.
        channel: Option<ChannelId>,
    },
    /// Delete one of the server's own topics.
    DeleteTopic {
        /// Its name.
        name: String,
    },
    /// Put the file that is kept under this key in the place of the server's settings.
    Import {
        /// The key.
        key: String,
    },
}

impl fmt::Display for AdminButton {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Preview { channel } => write!(f, "preview|{channel}"),
            Self::PostNow { channel } => write!(f, "post|{channel}"),
            Self::PostAgain { channel } => write!(f, "again|{channel}"),
            Self::Test { channel } => write!(f, "test|{channel}"),
            Self::Undo {
                subscriptions,
                max_papers,
            } => {
                let ids: Vec<String> = subscriptions.iter().map(ToString::to_string).collect();
                write!(f, "undo|{}|{}", ids.join("."), max_papers.unwrap_or(0))
            }
            Self::Restore { subscription } => write!(f, "restore|{subscription}"),
            Self::Reset { channel: None } => f.write_str("reset|server"),
            Self::Reset {
                channel: Some(channel),
            } => write!(f, "reset|{channel}"),
            Self::DeleteTopic { name } => write!(f, "topic|{}", without_bars(name)),
            Self::Import { key } => write!(f, "import|{key}"),
        }
    }
}

impl AdminButton {
    /// Reads what stands behind the version and the letter.
    pub(super) fn read(fields: &[&str]) -> Result<Self, UnknownButton> {
        let channel = |field: &str| number(field).map(ChannelId);
        Ok(match fields {
            ["preview", field] => Self::Preview {
                channel: channel(field)?,
            },
            ["post", field] => Self::PostNow {
                channel: channel(field)?,
            },
            ["again", field] => Self::PostAgain {
                channel: channel(field)?,
            },
            ["test", field] => Self::Test {
                channel: channel(field)?,
            },
            ["undo", ids, max_papers] => Self::Undo {
                subscriptions: read_ids(ids)?,
                max_papers: Some(number(max_papers)?).filter(|most| *most > 0),
            },
            ["restore", id] => Self::Restore {
                subscription: SubscriptionId(number(id)?),
            },
            ["reset", "server"] => Self::Reset { channel: None },
            ["reset", field] => Self::Reset {
                channel: Some(channel(field)?),
            },
            ["topic", name] => Self::DeleteTopic {
                name: with_bars(name),
            },
            ["import", key] => Self::Import {
                key: read_key(&format!("+{key}"))?,
            },
            _ => return Err(UnknownButton),
        })
    }
}

fn read_ids(field: &str) -> Result<Vec<SubscriptionId>, UnknownButton> {
    let ids = field.split('.').take(MOST_UNDONE + 1);
    let ids: Vec<SubscriptionId> = ids
        .map(|id| number(id).map(SubscriptionId))
        .collect::<Result<_, _>>()?;
    if ids.len() > MOST_UNDONE {
        return Err(UnknownButton);
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::super::ButtonId;
    use super::*;

    #[test]
    fn every_button_comes_back_as_it_was_and_is_short_enough() {
        let channel = ChannelId(u64::MAX);
        let buttons = [
            AdminButton::Preview { channel },
            AdminButton::PostNow { channel },
            AdminButton::PostAgain { channel },
            AdminButton::Test { channel },
            AdminButton::Undo {
                subscriptions: vec![SubscriptionId(99_999_999); MOST_UNDONE],
                max_papers: Some(25),
            },
            AdminButton::Undo {
                subscriptions: vec![SubscriptionId(1)],
                max_papers: None,
            },
            AdminButton::Restore {
                subscription: SubscriptionId(i64::MAX),
            },
            AdminButton::Reset { channel: None },
            AdminButton::Reset {
                channel: Some(channel),
            },
            AdminButton::DeleteTopic {
                name: "日|本".repeat(10),
            },
            AdminButton::Import {
                key: "abcdefgh2345".to_owned(),
            },
        ];
        for button in buttons {
            let id = ButtonId::Admin(button);
            let written = id.to_string();
            assert!(written.encode_utf16().count() <= 100, "{written}");
            assert_eq!(written.parse(), Ok(id), "{written}");
        }
    }

    #[test]
    fn what_no_bot_wrote_is_no_button() {
        let many = ["1"; MOST_UNDONE + 1].join(".");
        let texts = [
            "preview|ml",
            "preview",
            "undo||0",
            "undo|1.x|0",
            "undo|1|-1",
            &format!("undo|{many}|0"),
            "restore|",
            "reset|",
            "import|short",
            "import|ABCDEFGH2345",
            "sudo|1",
        ];
        for text in texts {
            let parsed: Result<ButtonId, _> = format!("pb1|a|{text}").parse();
            assert!(parsed.is_err(), "{text}");
        }
    }
}
