//! Subscriptions: which channel wants which topic.

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::channels;
use super::columns::{Column, optional, value};
use crate::domain::{ChannelId, Level, ServerId, Subscription, SubscriptionId, Topic, UserId};

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
    /// Who wishes it: told when the channel can't be posted in.
    pub by: UserId,
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

pub(super) fn subscribe(
    transaction: &Transaction<'_>,
    wish: NewSubscription,
    now: DateTime<Utc>,
) -> anyhow::Result<Subscribed> {
    if let Some(known) = with_topic(transaction, wish.channel, wish.topic.text())? {
        return Ok(Subscribed::Already(known));
    }
    if count(transaction, IN_CHANNEL, Column(wish.channel))? >= CHANNEL_LIMIT {
        return Ok(Subscribed::ChannelFull {
            limit: CHANNEL_LIMIT,
        });
    }
    if count(transaction, IN_SERVER, Column(wish.server))? >= SERVER_LIMIT {
        return Ok(Subscribed::ServerFull {
            limit: SERVER_LIMIT,
        });
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
    }))
}

const IN_CHANNEL: &str = "select count(*) from subscriptions where channel_id = ?1";
const IN_SERVER: &str = "select count(*) from subscriptions where server_id = ?1";

fn count(connection: &Connection, sql: &str, id: impl rusqlite::ToSql) -> anyhow::Result<usize> {
    let count: i64 = connection
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?;
    Ok(usize::try_from(count)?)
}

const INSERT_TOPIC: &str = "
    insert into topics (text, tree) values (?1, ?2)
    on conflict (text) do update set tree = excluded.tree
    returning topic_id";

const INSERT: &str = "
    insert into subscriptions (
        server_id, channel_id, topic_id, level, min_upvotes, created_at, created_by
    ) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    returning subscription_id";

fn insert(
    transaction: &Transaction<'_>,
    wish: &NewSubscription,
    now: DateTime<Utc>,
) -> anyhow::Result<SubscriptionId> {
    let tree = serde_json::to_string(wish.topic.tree()).context("write a topic's tree")?;
    let topic: i64 = transaction
        .prepare_cached(INSERT_TOPIC)?
        .query_row(params![wish.topic.text(), tree], |row| row.get(0))?;
    let new = params![
        Column(wish.server),
        Column(wish.channel),
        topic,
        Column(wish.level),
        wish.min_upvotes,
        Column(now),
        Column(wish.by),
    ];
    let id = transaction
        .prepare_cached(INSERT)?
        .query_row(new, |row| value(row, "subscription_id"))?;
    Ok(id)
}

const DELETE: &str = "
    delete from subscriptions where subscription_id = ?1 and server_id = ?2";

const DELETE_TOPIC: &str = "
    delete from topics where text = ?1
        and not exists (select 1 from subscriptions where topic_id = topics.topic_id)";

pub(super) fn unsubscribe(
    transaction: &Transaction<'_>,
    server: ServerId,
    id: SubscriptionId,
) -> anyhow::Result<Option<Subscription>> {
    let Some(known) = with_id(transaction, server, id)? else {
        return Ok(None);
    };
    transaction
        .prepare_cached(DELETE)?
        .execute(params![Column(id), Column(server)])?;
    transaction
        .prepare_cached(DELETE_TOPIC)?
        .execute([known.topic.text()])?;
    Ok(Some(known))
}

macro_rules! select_where {
    ($condition:literal) => {
        concat!(
            "select subscription_id, server_id, channel_id, text, tree, level, min_upvotes
             from subscriptions join topics using (topic_id)
             where ",
            $condition
        )
    };
}

const WITH_ID: &str = select_where!("subscription_id = ?1 and server_id = ?2");
const WITH_TOPIC: &str = select_where!("channel_id = ?1 and text = ?2");
const OF_CHANNEL: &str = select_where!("channel_id = ?1 order by subscription_id");
const OF_SERVER: &str = select_where!("server_id = ?1 order by channel_id, subscription_id");

fn with_id(
    transaction: &Transaction<'_>,
    server: ServerId,
    id: SubscriptionId,
) -> anyhow::Result<Option<Subscription>> {
    transaction
        .prepare_cached(WITH_ID)?
        .query_row(params![Column(id), Column(server)], |row| {
            Ok(subscription_in(row))
        })
        .optional()?
        .transpose()
}

fn with_topic(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    text: &str,
) -> anyhow::Result<Option<Subscription>> {
    transaction
        .prepare_cached(WITH_TOPIC)?
        .query_row(params![Column(channel), text], |row| {
            Ok(subscription_in(row))
        })
        .optional()?
        .transpose()
}

pub(super) fn of_channel(
    connection: &Connection,
    channel: ChannelId,
) -> anyhow::Result<Vec<Subscription>> {
    connection
        .prepare_cached(OF_CHANNEL)?
        .query_and_then([Column(channel)], subscription_in)?
        .collect()
}

pub(super) fn of_server(
    connection: &Connection,
    server: ServerId,
) -> anyhow::Result<Vec<Subscription>> {
    connection
        .prepare_cached(OF_SERVER)?
        .query_and_then([Column(server)], subscription_in)?
        .collect()
}

fn subscription_in(row: &Row<'_>) -> anyhow::Result<Subscription> {
    let text: String = row.get("text")?;
    let tree: String = row.get("tree")?;
    let id: SubscriptionId = value(row, "subscription_id")?;
    Ok(Subscription {
        id,
        server: value(row, "server_id")?,
        channel: value(row, "channel_id")?,
        topic: stored_topic(&text, &tree)
            .with_context(|| format!("read the topic of subscription {id}"))?,
        level: value(row, "level")?,
        min_upvotes: row.get("min_upvotes")?,
    })
}

/// A tree that an earlier version wrote in another shape is parsed anew from its text.
fn stored_topic(text: &str, tree: &str) -> anyhow::Result<Topic> {
    let stored = serde_json::from_str::<serde_json::Value>(tree)
        .map(|tree| serde_json::json!({ "text": text, "tree": tree }))
        .and_then(serde_json::from_value);
    // What was typed is the member's own, and the reason may quote it: neither is for the log.
    stored.or_else(|_| {
        Topic::parse(text).map_err(|_| anyhow::anyhow!("a stored topic can't be read"))
    })
}

const SET_UP_BY: &str = "
    select created_by from subscriptions
    where channel_id = ?1 and created_by is not null
    order by subscription_id limit 1";

pub(super) fn set_up_by(
    connection: &Connection,
    channel: ChannelId,
) -> anyhow::Result<Option<UserId>> {
    let member = connection
        .prepare_cached(SET_UP_BY)?
        .query_row([Column(channel)], |row| optional(row, "created_by"))
        .optional()?;
    Ok(member.flatten())
}

const BY_MEMBER: &str = "select count(*) from subscriptions where created_by = ?1";

pub(super) fn set_up_count(connection: &Connection, member: UserId) -> anyhow::Result<usize> {
    count(connection, BY_MEMBER, Column(member))
}

const FORGET_MEMBER: &str = "
    update subscriptions set created_by = null where created_by = ?1";

pub(super) fn forget_member(
    transaction: &Transaction<'_>,
    member: UserId,
) -> anyhow::Result<usize> {
    Ok(transaction
        .prepare_cached(FORGET_MEMBER)?
        .execute([Column(member)])?)
}
