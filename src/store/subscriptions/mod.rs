//! Subscriptions: which channel wants which topic.

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, params};

use super::columns::{Column, value};
use super::{Store, channels};
use crate::domain::{
    ChannelId, Level, RoleId, ServerId, Subscription, SubscriptionId, Topic, UserId,
};

mod editing;
mod ending;
mod rows;

pub(super) use editing::edit;
pub use editing::{Edited, Move, SubscriptionChanges};
pub use ending::UNDO_TIME;
pub(super) use ending::unsubscribe;
pub(super) use rows::{of_channel, of_server, purge_topics, stored_topic};

use rows::with_topic;

/// How many subscriptions a channel may have.
pub const CHANNEL_LIMIT: usize = 25;

/// How many subscriptions a server may have.
pub const SERVER_LIMIT: usize = 100;

/// A subscription that somebody wishes for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSubscription {
    /// The server that the channel belongs to.
    pub server: ServerId,
    /// Where the papers shall be posted.
    pub channel: ChannelId,
    /// What they must be about.
    pub topic: Topic,
    /// How wide the topic is read.
    pub level: Level,
    /// Papers with fewer votes than this are left out.
    pub min_upvotes: u32,
    /// Whether papers without code are left out.
    pub needs_code: bool,
    /// Who is called when it brings something.
    pub mention: Option<RoleId>,
    /// Who wishes it: told when the channel can't be posted in.
    pub by: UserId,
}

impl NewSubscription {
    /// A plain wish for this topic: read normally, whatever its papers' votes.
    pub fn plain(server: ServerId, channel: ChannelId, topic: Topic, by: UserId) -> Self {
        Self {
            server,
            channel,
            topic,
            level: Level::default(),
            min_upvotes: 0,
            needs_code: false,
            mention: None,
            by,
        }
    }
}

/// What became of the wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subscribed {
    /// The channel has it from now on.
    Added(Subscription),
    /// The channel had this topic before; nothing changed.
    Already(Subscription),
    /// The channel has as many as it may.
    ChannelFull {
        /// How many that is.
        limit: usize,
    },
    /// The server has as many as it may.
    ServerFull {
        /// How many that is.
        limit: usize,
    },
}

impl Store {
    /// Subscribes a channel to a topic, within [`CHANNEL_LIMIT`] and [`SERVER_LIMIT`]. Equal
    /// topics are one: a channel that has it keeps the level and votes that it had.
    pub async fn subscribe(
        &self,
        wish: NewSubscription,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Subscribed> {
        self.write(move |db| subscribe(db, wish, now)).await
    }

    /// The server's subscriptions, channel by channel, the oldest first.
    pub async fn subscriptions_of_server(
        &self,
        server: ServerId,
    ) -> anyhow::Result<Vec<Subscription>> {
        self.read(move |db| of_server(db, server)).await
    }

    /// The channel's subscriptions, the oldest first.
    pub async fn subscriptions_of_channel(
        &self,
        channel: ChannelId,
    ) -> anyhow::Result<Vec<Subscription>> {
        self.read(move |db| of_channel(db, channel)).await
    }
}

pub(super) fn subscribe(
    transaction: &Transaction<'_>,
    wish: NewSubscription,
    now: DateTime<Utc>,
) -> anyhow::Result<Subscribed> {
    let text = wish.topic.text();
    if let Some(refused) = refusal(transaction, wish.server, wish.channel, text)? {
        return Ok(refused);
    }
    channels::ensure(transaction, wish.channel, wish.server)?;
    let id = insert(transaction, &wish, now)?;
    Ok(Subscribed::Added(Subscription {
        id,
        server: wish.server,
        channel: wish.channel,
        topic: wish.topic,
        level: wish.level,
        min_upvotes: wish.min_upvotes,
        needs_code: wish.needs_code,
        mention: wish.mention,
        pause: None,
    }))
}

/// Why the channel can't have one more topic, if it can't.
fn refusal(
    transaction: &Transaction<'_>,
    server: ServerId,
    channel: ChannelId,
    topic: &str,
) -> anyhow::Result<Option<Subscribed>> {
    if let Some(known) = with_topic(transaction, channel, topic)? {
        return Ok(Some(Subscribed::Already(known)));
    }
    if count(transaction, IN_CHANNEL, Column(channel))? >= CHANNEL_LIMIT {
        return Ok(Some(Subscribed::ChannelFull {
            limit: CHANNEL_LIMIT,
        }));
    }
    if count(transaction, IN_SERVER, Column(server))? >= SERVER_LIMIT {
        return Ok(Some(Subscribed::ServerFull {
            limit: SERVER_LIMIT,
        }));
    }
    Ok(None)
}

const IN_CHANNEL: &str = "select count(*) from subscriptions where channel_id = ?1";
const IN_SERVER: &str = "select count(*) from subscriptions where server_id = ?1";

/// The number that `sql` asks for.
pub(super) fn count(
    connection: &Connection,
    sql: &str,
    id: impl rusqlite::ToSql,
) -> anyhow::Result<usize> {
    let count: i64 = connection
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?;
    Ok(usize::try_from(count)?)
}

const INSERT_TOPIC: &str = "
    insert into topics (text, tree) values (?1, ?2)
    on conflict (text) do update set tree = excluded.tree
    returning topic_id";

/// The row of this topic, which is stored once for all who want it.
fn topic_row(transaction: &Transaction<'_>, topic: &Topic) -> anyhow::Result<i64> {
    let tree = serde_json::to_string(topic.tree()).context("write a topic's tree")?;
    let id = transaction
        .prepare_cached(INSERT_TOPIC)?
        .query_row(params![topic.text(), tree], |row| row.get(0))?;
    Ok(id)
}

const INSERT: &str = "
    insert into subscriptions (
        server_id, channel_id, topic_id, level, min_upvotes, needs_code, mention_role_id,
        created_at, created_by
    ) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    returning subscription_id";

fn insert(
    transaction: &Transaction<'_>,
    wish: &NewSubscription,
    now: DateTime<Utc>,
) -> anyhow::Result<SubscriptionId> {
    let new = params![
        Column(wish.server),
        Column(wish.channel),
        topic_row(transaction, &wish.topic)?,
        Column(wish.level),
        wish.min_upvotes,
        wish.needs_code,
        wish.mention.map(Column),
        Column(now),
        Column(wish.by),
    ];
    let id = transaction
        .prepare_cached(INSERT)?
        .query_row(new, |row| value(row, "subscription_id"))?;
    Ok(id)
}
