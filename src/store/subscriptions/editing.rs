//! Changing a subscription: its id and its age stay, unless it moves to another channel.

use chrono::{DateTime, Utc};
use rusqlite::{Transaction, params};

use super::rows::{purge_topics, with_id, with_topic};
use super::{CHANNEL_LIMIT, IN_CHANNEL, count, topic_row};
use crate::domain::{
    ChannelId, Level, RoleId, ServerId, Subscription, SubscriptionId, Topic, UserId,
};
use crate::store::columns::{Column, value};
use crate::store::{Changed, Store, channels};

/// What shall be different; what is `None` stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SubscriptionChanges {
    /// Another topic.
    pub topic: Option<Topic>,
    /// Another way to read it.
    pub level: Option<Level>,
    /// Papers with fewer votes than this are left out.
    pub min_upvotes: Option<u32>,
    /// Whether papers without code are left out.
    pub needs_code: Option<bool>,
    /// Another role to call, or with `Some(None)` nobody any more.
    pub mention: Option<Option<RoleId>>,
    /// Another channel of its server.
    pub moves_to: Option<Move>,
}

/// Where a subscription moves. There it is a new one, as if it had been made now: no morning before is owed
/// to that channel, and what undoes its making in the old one finds it gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The channel.
    pub channel: ChannelId,
    /// Who moves it.
    pub by: UserId,
    /// When.
    pub at: DateTime<Utc>,
}

impl SubscriptionChanges {
    /// The subscription with these changes.
    fn applied_to(&self, before: &Subscription) -> Subscription {
        Subscription {
            topic: self.topic.clone().unwrap_or_else(|| before.topic.clone()),
            level: self.level.unwrap_or(before.level),
            min_upvotes: self.min_upvotes.unwrap_or(before.min_upvotes),
            needs_code: self.needs_code.unwrap_or(before.needs_code),
            mention: self.mention.unwrap_or(before.mention),
            channel: self.moves_to.map_or(before.channel, |to| to.channel),
            ..before.clone()
        }
    }
}

/// What became of the wish to change a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edited {
    /// It is as wished now; that may be as before.
    Done(Changed<Subscription>),
    /// Another subscription of its channel has this topic; nothing changed.
    TopicTaken(Subscription),
    /// The channel that it was to move to has as many as it may; nothing changed.
    ChannelFull {
        /// How many that is.
        limit: usize,
    },
    /// The server has no such subscription.
    Unknown,
}

impl Store {
    /// Changes a subscription of this server.
    pub async fn edit_subscription(
        &self,
        server: ServerId,
        subscription: SubscriptionId,
        changes: SubscriptionChanges,
    ) -> anyhow::Result<Edited> {
        self.write(move |db| edit(db, server, subscription, &changes))
            .await
    }
}

pub(in crate::store) fn edit(
    transaction: &Transaction<'_>,
    server: ServerId,
    id: SubscriptionId,
    changes: &SubscriptionChanges,
) -> anyhow::Result<Edited> {
    let Some(before) = with_id(transaction, server, id)? else {
        return Ok(Edited::Unknown);
    };
    let mut after = changes.applied_to(&before);
    if let Some(other) = with_topic(transaction, after.channel, after.topic.text())?
        && other.id != id
    {
        return Ok(Edited::TopicTaken(other));
    }
    let moves_to = changes.moves_to.filter(|to| to.channel != before.channel);
    if let Some(to) = moves_to
        && count(transaction, IN_CHANNEL, Column(to.channel))? >= CHANNEL_LIMIT
    {
        return Ok(Edited::ChannelFull {
            limit: CHANNEL_LIMIT,
        });
    }
    // In one step: the topic that it had may be taken where it goes, and the one that it gets where it was.
    match moves_to {
        Some(to) => after.id = move_to(transaction, &after, to)?,
        None => update(transaction, &after)?,
    }
    if after.topic != before.topic {
        purge_topics(transaction)?;
    }
    Ok(Edited::Done(Changed { before, after }))
}

const UPDATE: &str = "
    update subscriptions set topic_id = ?2, level = ?3, min_upvotes = ?4, needs_code = ?5,
        mention_role_id = ?6
    where subscription_id = ?1";

fn update(transaction: &Transaction<'_>, after: &Subscription) -> anyhow::Result<()> {
    transaction.prepare_cached(UPDATE)?.execute(params![
        Column(after.id),
        topic_row(transaction, &after.topic)?,
        Column(after.level),
        after.min_upvotes,
        after.needs_code,
        after.mention.map(Column),
    ])?;
    Ok(())
}

const COPY_TO: &str = "
    insert into subscriptions (
        topic_id, level, min_upvotes, needs_code, mention_role_id, channel_id, created_at, created_by,
        server_id, paused_since, paused_until
    )
    select ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, server_id, paused_since, paused_until
    from subscriptions where subscription_id = ?1
    returning subscription_id";
const DELETE: &str = "delete from subscriptions where subscription_id = ?1";

fn move_to(
    transaction: &Transaction<'_>,
    after: &Subscription,
    to: Move,
) -> anyhow::Result<SubscriptionId> {
    channels::ensure(transaction, to.channel, after.server)?;
    let copy = params![
        Column(after.id),
        topic_row(transaction, &after.topic)?,
        Column(after.level),
        after.min_upvotes,
        after.needs_code,
        after.mention.map(Column),
        Column(to.channel),
        Column(to.at),
        Column(to.by),
    ];
    let id = transaction
        .prepare_cached(COPY_TO)?
        .query_row(copy, |row| value(row, "subscription_id"))?;
    transaction
        .prepare_cached(DELETE)?
        .execute([Column(after.id)])?;
    Ok(id)
}
