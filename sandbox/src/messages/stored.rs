//! A message as a channel keeps it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::ids::{MessageId, UserId};

/// The flag of an announcement that has been published.
pub(crate) const CROSSPOSTED: u64 = 1;
/// The flag of a message under which a thread has begun.
pub(crate) const HAS_THREAD: u64 = 1 << 5;
/// The flag of a message that only one person sees.
pub(crate) const EPHEMERAL: u64 = 1 << 6;
/// The flag of an answer that is still to come.
pub(crate) const LOADING: u64 = 1 << 7;
/// The flag of a message that is made of components only.
pub(crate) const V2: u64 = 1 << 15;

/// A message: Discord's object, and who may see it.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub(crate) id: MessageId,
    pub(crate) author: UserId,
    pub(crate) value: Value,
    /// When it was changed after it had been published.
    pub(crate) changed_at: Vec<DateTime<Utc>>,
}

impl Stored {
    /// The flags.
    pub(crate) fn flags(&self) -> u64 {
        self.value["flags"].as_u64().unwrap_or_default()
    }

    /// Whether only one person sees it: such a message is not the channel's.
    pub(crate) fn is_ephemeral(&self) -> bool {
        self.flags() & EPHEMERAL != 0
    }
}
