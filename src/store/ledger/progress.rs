//! From the claim to the end: what was sent, what is left to send.

use anyhow::ensure;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::{DeliveryId, PendingDelivery, PendingPart};
use crate::domain::MessageId;
use crate::store::columns::{Column, optional, value};

const ATTEMPTED: &str = "
    update deliveries set attempts = attempts + 1
    where delivery_id = ?1 and state = 'claimed'
    returning attempts";

pub(in crate::store) fn attempted(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
) -> anyhow::Result<Option<u32>> {
    Ok(transaction
        .prepare_cached(ATTEMPTED)?
        .query_row([Column(delivery)], |row| row.get(0))
        .optional()?)
}

const PART_SENT: &str = "
    update delivery_parts set message_id = ?3, sent_at = ?4
    where delivery_id = ?1 and part = ?2";

pub(in crate::store) fn part_sent(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    part: u32,
    message: Option<MessageId>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let row = params![Column(delivery), part, message.map(Column), Column(now)];
    let parts = transaction.prepare_cached(PART_SENT)?.execute(row)?;
    ensure!(parts == 1, "delivery {delivery} has no part {part}");
    Ok(())
}

const FINISHED: &str = "
    update deliveries set state = 'sent', finished_at = ?2
    where delivery_id = ?1 and state = 'claimed'
        and not exists (
            select 1 from delivery_parts where delivery_id = ?1 and sent_at is null
        )";

pub(in crate::store) fn finished(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let rows = transaction
        .prepare_cached(FINISHED)?
        .execute(params![Column(delivery), Column(now)])?;
    ensure!(
        rows == 1,
        "delivery {delivery} is over already, or a part of it is not confirmed"
    );
    drop_bodies(transaction, delivery)
}

const FAILED: &str = "
    update deliveries set state = 'failed', finished_at = ?2, reason = ?3
    where delivery_id = ?1 and state = 'claimed'";

// A channel that saw nothing of the digest has not had its papers. One that saw a part keeps
// them: which papers stood in the missing part is not known here.
const RELEASE_PAPERS: &str = "
    delete from delivered_papers where delivery_id = ?1
        and not exists (
            select 1 from delivery_parts where delivery_id = ?1 and sent_at is not null
        )";

pub(in crate::store) fn failed(
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
    ensure!(rows == 1, "delivery {delivery} is over already");
    transaction
        .prepare_cached(RELEASE_PAPERS)?
        .execute([Column(delivery)])?;
    drop_bodies(transaction, delivery)
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

const UNFINISHED: &str = "
    select delivery_id, channel_id, server_id, local_date, due_at, planned_at, attempts
    from deliveries join channels using (channel_id)
    where state = 'claimed'
    order by delivery_id";

const PARTS: &str = "
    select part, body, nonce, message_id, sent_at from delivery_parts
    where delivery_id = ?1 order by part";

pub(in crate::store) fn unfinished(
    connection: &Connection,
) -> anyhow::Result<Vec<PendingDelivery>> {
    let mut pending: Vec<PendingDelivery> = connection
        .prepare_cached(UNFINISHED)?
        .query_and_then([], pending_in)?
        .collect::<rusqlite::Result<_>>()?;
    let mut parts = connection.prepare_cached(PARTS)?;
    for delivery in &mut pending {
        delivery.parts = parts
            .query_and_then([Column(delivery.delivery)], part_in)?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(pending)
}

fn pending_in(row: &Row<'_>) -> rusqlite::Result<PendingDelivery> {
    Ok(PendingDelivery {
        delivery: value(row, "delivery_id")?,
        channel: value(row, "channel_id")?,
        server: value(row, "server_id")?,
        local_date: value(row, "local_date")?,
        due_at: value(row, "due_at")?,
        claimed_at: value(row, "planned_at")?,
        attempts: row.get("attempts")?,
        parts: Vec::new(),
    })
}

fn part_in(row: &Row<'_>) -> rusqlite::Result<PendingPart> {
    Ok(PendingPart {
        part: row.get("part")?,
        body: row.get("body")?,
        nonce: row.get("nonce")?,
        message: optional(row, "message_id")?,
        sent_at: optional(row, "sent_at")?,
    })
}
