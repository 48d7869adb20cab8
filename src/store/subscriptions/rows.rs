//! Subscriptions and their topics as rows.

use anyhow::Context as _;
use rusqlite::{Connection, OptionalExtension as _, Params, Row, Transaction, params};

use crate::domain::{ChannelId, ServerId, Subscription, SubscriptionId, Topic};
use crate::store::columns::{Column, optional, pause_in, value};

macro_rules! select_where {
    ($condition:literal) => {
        concat!(
            "select subscription_id, server_id, channel_id, text, tree, level, min_upvotes,
                needs_code, mention_role_id, paused_since, paused_until
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

pub(super) fn with_id(
    connection: &Connection,
    server: ServerId,
    id: SubscriptionId,
) -> anyhow::Result<Option<Subscription>> {
    one(connection, WITH_ID, params![Column(id), Column(server)])
}

pub(super) fn with_topic(
    connection: &Connection,
    channel: ChannelId,
    text: &str,
) -> anyhow::Result<Option<Subscription>> {
    one(connection, WITH_TOPIC, params![Column(channel), text])
}

fn one(
    connection: &Connection,
    sql: &str,
    params: impl Params,
) -> anyhow::Result<Option<Subscription>> {
    connection
        .prepare_cached(sql)?
        .query_row(params, |row| Ok(subscription_in(row)))
        .optional()?
        .transpose()
}

pub(in crate::store) fn of_channel(
    connection: &Connection,
    channel: ChannelId,
) -> anyhow::Result<Vec<Subscription>> {
    connection
        .prepare_cached(OF_CHANNEL)?
        .query_and_then([Column(channel)], subscription_in)?
        .collect()
}

pub(in crate::store) fn of_server(
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
        needs_code: row.get("needs_code")?,
        mention: optional(row, "mention_role_id")?,
        pause: pause_in(row, "paused_since", "paused_until")?,
    })
}

/// A tree that an earlier version wrote in another shape is parsed anew from its text.
pub(in crate::store) fn stored_topic(text: &str, tree: &str) -> anyhow::Result<Topic> {
    let stored = serde_json::from_str::<serde_json::Value>(tree)
        .map(|tree| serde_json::json!({ "text": text, "tree": tree }))
        .and_then(serde_json::from_value);
    // What was typed is the member's own, and the reason may quote it: neither is for the log.
    stored.or_else(|_| {
        Topic::parse(text).map_err(|_| anyhow::anyhow!("a stored topic can't be read"))
    })
}

const PURGE_TOPICS: &str = "
    delete from topics
    where not exists (select 1 from subscriptions where topic_id = topics.topic_id)
        and not exists (select 1 from ended_subscriptions where topic_id = topics.topic_id)";

/// Deletes the topics that no channel has any more.
pub(in crate::store) fn purge_topics(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute(PURGE_TOPICS, [])?;
    Ok(())
}
