//! What a channel asked for.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{ChannelId, Pause, RoleId, ServerId, SubscriptionId, Topic};

/// How wide a topic is read.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Only papers that are plainly about it: in the title, or named repeatedly.
    Strict,
    /// The words belong together: close to one another, or in title or keywords.
    #[default]
    Normal,
    /// The words occur somewhere in the paper.
    Wide,
}

/// One topic of one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// The row's id.
    pub id: SubscriptionId,
    /// The server that the channel belongs to.
    pub server: ServerId,
    /// Where its papers are posted.
    pub channel: ChannelId,
    /// What the papers must be about.
    pub topic: Topic,
    /// How wide the topic is read.
    pub level: Level,
    /// Papers with fewer votes than this are left out.
    pub min_upvotes: u32,
    /// Whether papers without code are left out.
    pub needs_code: bool,
    /// Who is called when it brings something.
    pub mention: Option<RoleId>,
    /// Its newest pause, which may be over.
    pub pause: Option<Pause>,
}

impl Subscription {
    /// Whether it rests at this moment: it is listed, and brings nothing.
    pub fn is_paused(&self, at: DateTime<Utc>) -> bool {
        self.pause.is_some_and(|pause| pause.holds_at(at))
    }
}
