//! A server's set-up, saved in one go.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::Transaction;

use super::subscriptions::{NewSubscription, Subscribed, subscribe, unsubscribe};
use super::{ChannelSettings, Store, channels, servers};
use crate::domain::{ChannelId, ServerId, SubscriptionId, Topic, UserId};

/// What an admin has answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetUp {
    /// The server.
    pub server: ServerId,
    /// Where the digests are posted.
    pub channel: ChannelId,
    /// What the channel is to get besides what it has.
    pub topics: Vec<Topic>,
    /// What it is to get no longer.
    pub ended: Vec<SubscriptionId>,
    /// The zone that says when it is morning.
    pub zone: Tz,
    /// The local time of the digest.
    pub post_at: NaiveTime,
    /// Who answered.
    pub by: UserId,
}

/// There is no room for so many subscriptions; nothing was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoRoom {
    /// In the channel.
    #[error("a channel can't have more than {limit} subscriptions")]
    InChannel {
        /// How many it may have.
        limit: usize,
    },
    /// In the server.
    #[error("a server can't have more than {limit} subscriptions")]
    InServer {
        /// How many it may have.
        limit: usize,
    },
}

impl Store {
    /// Saves a set-up, all of it or nothing. Zone and time are the server's; where the channel has its
    /// own, they are the channel's. What ended can be restored for a while. An error may be [`NoRoom`].
    pub async fn save_set_up(&self, set_up: SetUp, now: DateTime<Utc>) -> anyhow::Result<()> {
        self.write(move |db| save(db, set_up, now)).await
    }
}

fn save(transaction: &Transaction<'_>, set_up: SetUp, now: DateTime<Utc>) -> anyhow::Result<()> {
    channels::ensure(transaction, set_up.channel, set_up.server)?;
    for ended in &set_up.ended {
        unsubscribe(transaction, set_up.server, *ended, now)?;
    }
    save_schedule(transaction, &set_up, now)?;
    for topic in set_up.topics {
        let wish = NewSubscription::plain(set_up.server, set_up.channel, topic, set_up.by);
        match subscribe(transaction, wish, now)? {
            Subscribed::Added(_) | Subscribed::Already(_) => {}
            Subscribed::ChannelFull { limit } => return Err(NoRoom::InChannel { limit }.into()),
            Subscribed::ServerFull { limit } => return Err(NoRoom::InServer { limit }.into()),
        }
    }
    Ok(())
}

fn save_schedule(
    transaction: &Transaction<'_>,
    set_up: &SetUp,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let before = servers::settings(transaction, set_up.server)?;
    let own = channels::settings(transaction, set_up.channel)?
        .unwrap_or_else(|| ChannelSettings::of(set_up.server));
    let mut channel = own.clone();
    let mut server = before;
    match &mut channel.zone {
        Some(zone) => *zone = set_up.zone,
        None => server.zone = set_up.zone,
    }
    match &mut channel.post_at {
        Some(post_at) => *post_at = set_up.post_at,
        None => server.post_at = set_up.post_at,
    }
    if server != before {
        servers::save_settings(transaction, set_up.server, &server, now)?;
    }
    if channel != own {
        channels::save_settings(transaction, set_up.channel, &channel, now)?;
    }
    Ok(())
}
