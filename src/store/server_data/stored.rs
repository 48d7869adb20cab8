//! What is stored of a server's decisions.

use rusqlite::{Connection, OptionalExtension as _, Row};

use super::{ChannelPart, ServerData, ServerPart, SubscriptionPart, TopicPart};
use crate::domain::{ServerId, Subscription};
use crate::store::columns::{Column, optional, pause_in, value};
use crate::store::overrides::overrides_in;
use crate::store::{Store, server_topics, subscriptions};

impl Store {
    /// Everything that the server decided; `None` when nothing is stored of it.
    pub async fn server_data(&self, server: ServerId) -> anyhow::Result<Option<ServerData>> {
        self.read(move |db| server_data(db, server)).await
    }
}

const SERVER: &str = "
    select server_id, zone, post_at, days, language, empty_days, layout, threads, silent, catch_up,
        recap, replies, alerts_channel_id, paused_since, paused_until
    from servers where server_id = ?1";

const CHANNELS: &str = "
    select channel_id, zone, post_at, days, max_papers, language, empty_days, layout, threads,
        silent, catch_up, recap, paused_since, paused_until
    from channels where server_id = ?1 order by channel_id";

pub(super) fn server_data(
    connection: &Connection,
    server: ServerId,
) -> anyhow::Result<Option<ServerData>> {
    let part = connection
        .prepare_cached(SERVER)?
        .query_row([Column(server)], server_in)
        .optional()?;
    let Some(part) = part else {
        return Ok(None);
    };
    let topics = server_topics::of_server(connection, server)?.into_iter();
    let subscriptions = subscriptions::of_server(connection, server)?.into_iter();
    Ok(Some(ServerData {
        server: part,
        topics: topics
            .map(|topic| TopicPart {
                name: topic.name,
                topic: topic.topic,
            })
            .collect(),
        channels: channels(connection, server)?,
        subscriptions: subscriptions.map(SubscriptionPart::from).collect(),
    }))
}

pub(super) fn channels(
    connection: &Connection,
    server: ServerId,
) -> rusqlite::Result<Vec<ChannelPart>> {
    connection
        .prepare_cached(CHANNELS)?
        .query_and_then([Column(server)], channel_in)?
        .collect()
}

fn server_in(row: &Row<'_>) -> rusqlite::Result<ServerPart> {
    Ok(ServerPart {
        server: value(row, "server_id")?,
        zone: optional(row, "zone")?,
        post_at: optional(row, "post_at")?,
        days: optional(row, "days")?,
        digest: overrides_in(row)?,
        replies: optional(row, "replies")?,
        alerts_channel: optional(row, "alerts_channel_id")?,
        pause: pause_in(row, "paused_since", "paused_until")?,
    })
}

fn channel_in(row: &Row<'_>) -> rusqlite::Result<ChannelPart> {
    Ok(ChannelPart {
        channel: value(row, "channel_id")?,
        zone: optional(row, "zone")?,
        post_at: optional(row, "post_at")?,
        days: optional(row, "days")?,
        max_papers: row.get("max_papers")?,
        digest: overrides_in(row)?,
        pause: pause_in(row, "paused_since", "paused_until")?,
    })
}

impl From<Subscription> for SubscriptionPart {
    fn from(subscription: Subscription) -> Self {
        Self {
            channel: subscription.channel,
            topic: subscription.topic,
            level: subscription.level,
            min_upvotes: subscription.min_upvotes,
            needs_code: subscription.needs_code,
            mention: subscription.mention,
            pause: subscription.pause,
        }
    }
}
