//! Ending a subscription, and undoing that for a while.
//!
//! What ended stands in a table of its own until its time is over: nothing that asks for subscriptions
//! has to know of it.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

use super::rows::{purge_topics, with_id};
use super::{Subscribed, refusal};
use crate::domain::{ChannelId, ServerId, Subscription, SubscriptionId};
use crate::store::Store;
use crate::store::columns::{Column, value};

/// For how long the end of a subscription can be undone.
pub const UNDO_TIME: TimeDelta = TimeDelta::minutes(15);

impl Store {
    /// Ends a subscription of this server and gives it back; `None` when the server has no such
    /// one. The channel's settings and ledger stay: subscribed again, it is sent nothing twice.
    pub async fn unsubscribe(
        &self,
        server: ServerId,
        subscription: SubscriptionId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Subscription>> {
        self.write(move |db| unsubscribe(db, server, subscription, now))
            .await
    }

    /// Undoes the end of a subscription within [`UNDO_TIME`]: it is as it was, under its old id, unless
    /// the limits or an equal topic forbid it. `None` when there is nothing to undo (any more).
    pub async fn restore_subscription(
        &self,
        server: ServerId,
        subscription: SubscriptionId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Subscribed>> {
        self.write(move |db| restore(db, server, subscription, now))
            .await
    }

    /// The channel of a subscription of this server whose end can be undone.
    pub async fn channel_of_ended(
        &self,
        server: ServerId,
        subscription: SubscriptionId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<ChannelId>> {
        self.read(move |db| {
            let ended = ended(db, server, subscription, now)?;
            anyhow::Ok(ended.map(|(channel, _)| channel))
        })
        .await
    }

    /// Forgets the subscriptions whose end can't be undone any more, and says how many.
    pub async fn forget_ended_subscriptions(&self, now: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| forget(db, now - UNDO_TIME)).await
    }
}

// Both tables have these columns.
macro_rules! columns {
    () => {
        "subscription_id, server_id, channel_id, topic_id, level, min_upvotes, created_at,
         created_by, needs_code, mention_role_id, paused_since, paused_until"
    };
}

const SET_APART: &str = concat!(
    "insert into ended_subscriptions (",
    columns!(),
    ", ended_at) select ",
    columns!(),
    ", ?2 from subscriptions where subscription_id = ?1"
);
const DELETE: &str = "delete from subscriptions where subscription_id = ?1";

pub(in crate::store) fn unsubscribe(
    transaction: &Transaction<'_>,
    server: ServerId,
    id: SubscriptionId,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Subscription>> {
    let Some(known) = with_id(transaction, server, id)? else {
        return Ok(None);
    };
    transaction
        .prepare_cached(SET_APART)?
        .execute(params![Column(id), Column(now)])?;
    transaction.prepare_cached(DELETE)?.execute([Column(id)])?;
    Ok(Some(known))
}

const ENDED: &str = "
    select channel_id, text from ended_subscriptions join topics using (topic_id)
    where subscription_id = ?1 and server_id = ?2 and ended_at > ?3";
const PUT_BACK: &str = concat!(
    "insert into subscriptions (",
    columns!(),
    ") select ",
    columns!(),
    " from ended_subscriptions where subscription_id = ?1"
);
const DELETE_ENDED: &str = "delete from ended_subscriptions where subscription_id = ?1";

fn restore(
    transaction: &Transaction<'_>,
    server: ServerId,
    id: SubscriptionId,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Subscribed>> {
    let Some((channel, topic)) = ended(transaction, server, id, now)? else {
        return Ok(None);
    };
    if let Some(refused) = refusal(transaction, server, channel, &topic)? {
        return Ok(Some(refused));
    }
    transaction
        .prepare_cached(PUT_BACK)?
        .execute([Column(id)])?;
    transaction
        .prepare_cached(DELETE_ENDED)?
        .execute([Column(id)])?;
    Ok(with_id(transaction, server, id)?.map(Subscribed::Added))
}

/// The channel and topic of a subscription whose end can be undone.
fn ended(
    connection: &Connection,
    server: ServerId,
    id: SubscriptionId,
    now: DateTime<Utc>,
) -> rusqlite::Result<Option<(ChannelId, String)>> {
    let wanted = params![Column(id), Column(server), Column(now - UNDO_TIME)];
    connection
        .prepare_cached(ENDED)?
        .query_row(wanted, |row| {
            Ok((value(row, "channel_id")?, row.get("text")?))
        })
        .optional()
}

const FORGET: &str = "delete from ended_subscriptions where ended_at <= ?1";

fn forget(transaction: &Transaction<'_>, instant: DateTime<Utc>) -> rusqlite::Result<usize> {
    let ended = transaction.execute(FORGET, [Column(instant)])?;
    if ended > 0 {
        purge_topics(transaction)?;
    }
    Ok(ended)
}
