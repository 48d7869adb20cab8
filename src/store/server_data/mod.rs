//! What a server decided, as a file: what an export writes and an import reads. An export adds what
//! became of the server's mornings, for people; an import leaves that alone.

use chrono::NaiveTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::{
    ChannelId, DaysOfWeek, DigestOverrides, Level, Pause, Replies, RoleId, ServerId, Topic,
    TopicName,
};

mod difference;
mod export;
#[cfg(test)]
mod hostile;
mod import;
mod reading;
mod stored;
#[cfg(test)]
mod tests;
mod texts;

pub use difference::{Difference, Parts};
pub use import::Replaced;
pub use reading::{BadServerData, Limited};

/// What the file says of itself, so that a later version can read it.
const FORMAT: &str = "paperboy-server-export";
/// Counted up when an older program would read the file wrongly.
const VERSION: u32 = 1;

/// Everything that a server decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerData {
    /// For the whole server.
    pub server: ServerPart,
    /// Its own topics.
    #[serde(default)]
    pub topics: Vec<TopicPart>,
    /// For single channels.
    #[serde(default)]
    pub channels: Vec<ChannelPart>,
    /// Which channels want what.
    #[serde(default)]
    pub subscriptions: Vec<SubscriptionPart>,
}

/// What is decided for the whole server; what is `None` follows the program's defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerPart {
    /// The server.
    pub server: ServerId,
    /// Its zone.
    #[serde(default, with = "texts::zone", skip_serializing_if = "Option::is_none")]
    pub zone: Option<Tz>,
    /// The local time of its digests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_at: Option<NaiveTime>,
    /// The days of week that bring one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<DaysOfWeek>,
    /// How they look and behave.
    #[serde(default, skip_serializing_if = "DigestOverrides::is_empty")]
    pub digest: DigestOverrides,
    /// Who sees answers to members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replies: Option<Replies>,
    /// Where its admins are told of trouble.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alerts_channel: Option<ChannelId>,
    /// Its newest pause, which may be over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Pause>,
}

/// One of the server's own topics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicPart {
    /// What the server calls it.
    pub name: TopicName,
    /// What it means.
    #[serde(with = "texts::topic")]
    pub topic: Topic,
}

/// What is decided for one channel; what is `None` follows its server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelPart {
    /// The channel.
    pub channel: ChannelId,
    /// A zone of its own.
    #[serde(default, with = "texts::zone", skip_serializing_if = "Option::is_none")]
    pub zone: Option<Tz>,
    /// A time of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_at: Option<NaiveTime>,
    /// Days of week of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<DaysOfWeek>,
    /// How many papers its digest shows.
    #[serde(default = "default_max_papers")]
    pub max_papers: u32,
    /// How its digests look and behave.
    #[serde(default, skip_serializing_if = "DigestOverrides::is_empty")]
    pub digest: DigestOverrides,
    /// Its newest pause, which may be over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Pause>,
}

fn default_max_papers() -> u32 {
    super::DEFAULT_MAX_PAPERS
}

impl ChannelPart {
    /// A channel that follows its server in everything.
    pub(super) fn following(channel: ChannelId) -> Self {
        Self {
            channel,
            zone: None,
            post_at: None,
            days: None,
            max_papers: default_max_papers(),
            digest: DigestOverrides::default(),
            pause: None,
        }
    }
}

/// One topic of one channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriptionPart {
    /// Where its papers are posted.
    pub channel: ChannelId,
    /// What they must be about.
    #[serde(with = "texts::topic")]
    pub topic: Topic,
    /// How wide the topic is read.
    #[serde(default)]
    pub level: Level,
    /// Papers with fewer votes than this are left out.
    #[serde(default)]
    pub min_upvotes: u32,
    /// Whether papers without code are left out.
    #[serde(default)]
    pub needs_code: bool,
    /// Who is called when it brings something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mention: Option<RoleId>,
    /// Its newest pause, which may be over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Pause>,
}
