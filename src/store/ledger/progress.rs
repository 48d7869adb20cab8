//! From the claim to the end: what was sent, what waits, what was given up.

use anyhow::ensure;
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension as _, Transaction, params};

use super::DeliveryId;
use crate::domain::{ChannelId, MessageId};
use crate::store::columns::{Column, value};
use crate::store::{Store, troubles};

impl Store {
    /// Confirms one message of a delivery, counted from 0; with the last one the delivery is over,
    /// its frozen bodies go, and its channel has no trouble any more. Without a message id when
    /// Discord says that it was sent and deleted since. An error when there is no such part.
    pub async fn part_sent(
        &self,
        delivery: DeliveryId,
        part: u32,
        message: impl Into<Option<MessageId>>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let message = message.into();
        self.write(move |db| part_sent(db, delivery, part, message, now))
            .await
    }

    /// Confirms that a forum's post stands there, and with it the delivery's first message.
    pub async fn post_opened(
        &self,
        delivery: DeliveryId,
        post: ChannelId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| opened(db, delivery, post, now)).await
    }

    /// Notes that a try failed and why; the delivery stays claimed.
    pub async fn waits(&self, delivery: DeliveryId, why: impl Into<String>) -> anyhow::Result<()> {
        let why = why.into();
        self.write(move |db| waits(db, delivery, &why)).await
    }

    /// Gives a delivery up. The papers of the messages that were not confirmed count as not had,
    /// and the next morning may bring them. Nothing happens when it is over already.
    pub async fn failed(
        &self,
        delivery: DeliveryId,
        reason: impl Into<String>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let reason = reason.into();
        self.write(move |db| failed(db, delivery, &reason, now))
            .await
    }
}

const PART_SENT: &str = "
    update delivery_parts set message_id = ?3, sent_at = ?4
    where delivery_id = ?1 and part = ?2";

const FINISHED: &str = "
    update deliveries set state = 'sent', finished_at = ?2, reason = null
    where delivery_id = ?1 and state = 'claimed'
        and not exists (
            select 1 from delivery_parts where delivery_id = ?1 and sent_at is null
        )
    returning channel_id";

fn part_sent(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    part: u32,
    message: Option<MessageId>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let row = params![Column(delivery), part, message.map(Column), Column(now)];
    let parts = transaction.prepare_cached(PART_SENT)?.execute(row)?;
    ensure!(parts == 1, "delivery {delivery} has no part {part}");
    let finished: Option<ChannelId> = transaction
        .prepare_cached(FINISHED)?
        .query_row(params![Column(delivery), Column(now)], |row| {
            value(row, "channel_id")
        })
        .optional()?;
    if let Some(channel) = finished {
        drop_bodies(transaction, delivery)?;
        troubles::over(transaction, channel)?;
    }
    Ok(())
}

const OPENED: &str = "
    update deliveries set thread_id = ?2 where delivery_id = ?1";

/// The post is its first message.
fn opened(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    post: ChannelId,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    transaction
        .prepare_cached(OPENED)?
        .execute(params![Column(delivery), Column(post)])?;
    part_sent(transaction, delivery, 0, Some(MessageId(post.0)), now)
}

const WAITS: &str = "
    update deliveries set attempts = attempts + 1, reason = ?2
    where delivery_id = ?1 and state = 'claimed'";

fn waits(transaction: &Transaction<'_>, delivery: DeliveryId, why: &str) -> anyhow::Result<()> {
    transaction
        .prepare_cached(WAITS)?
        .execute(params![Column(delivery), why])?;
    Ok(())
}

const FAILED: &str = "
    update deliveries set state = 'failed', finished_at = ?2, reason = ?3
    where delivery_id = ?1 and state = 'claimed'";

const RELEASE_PAPERS: &str = "
    delete from delivered_papers
    where delivery_id = ?1 and part in (
        select part from delivery_parts where delivery_id = ?1 and sent_at is null
    )";

fn failed(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    reason: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let rows = transaction.prepare_cached(FAILED)?.execute(params![
        Column(delivery),
        Column(now),
        reason
    ])?;
    if rows == 1 {
        transaction
            .prepare_cached(RELEASE_PAPERS)?
            .execute([Column(delivery)])?;
        drop_bodies(transaction, delivery)?;
    }
    Ok(())
}

const DROP_BODIES: &str = "
    update delivery_parts set body = null where delivery_id = ?1";

/// No message texts are kept once they are not needed to finish sending.
fn drop_bodies(transaction: &Transaction<'_>, delivery: DeliveryId) -> anyhow::Result<()> {
    transaction
        .prepare_cached(DROP_BODIES)?
        .execute([Column(delivery)])?;
    Ok(())
}
