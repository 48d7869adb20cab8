//! From the claim to the end: what was sent, what is left to send.

use anyhow::ensure;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::form::form_in;
use super::{DeliveryId, PendingDelivery, PendingPart, Unfinished};
use crate::domain::{ChannelId, MessageId, ServerId, UserId};
use crate::store::columns::{Column, optional, value};
use crate::store::troubles;

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

pub(super) fn part_sent(
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
pub(super) fn opened(
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

pub(super) fn waits(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    why: &str,
) -> anyhow::Result<()> {
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

pub(super) fn failed(
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

const UNFINISHED: &str = "
    select delivery_id, planned_at, next_try_at
    from deliveries
    join channels using (channel_id)
    join servers using (server_id)
    left join channel_troubles using (channel_id)
    where state = 'claimed' and left_at is null
    order by delivery_id";

/// A row that can't be read is logged and left out: it must not hold the others up.
pub(super) fn unfinished(connection: &Connection) -> anyhow::Result<Vec<Unfinished>> {
    let mut statement = connection.prepare_cached(UNFINISHED)?;
    let mut rows = statement.query([])?;
    let mut unfinished = Vec::new();
    while let Some(row) = rows.next()? {
        match unfinished_in(row) {
            Ok(delivery) => unfinished.push(delivery),
            Err(error) => {
                let delivery: Option<DeliveryId> = value(row, "delivery_id").ok();
                tracing::error!(?delivery, %error, "can't read a delivery");
            }
        }
    }
    Ok(unfinished)
}

fn unfinished_in(row: &Row<'_>) -> rusqlite::Result<Unfinished> {
    Ok(Unfinished {
        delivery: value(row, "delivery_id")?,
        claimed_at: value(row, "planned_at")?,
        next_try: optional(row, "next_try_at")?,
    })
}

const PENDING: &str = "
    select delivery_id, channel_id, server_id, deliveries.kind, local_date, due_at, planned_at,
        form, thread_name, tags, publishes, thread_id, servers.kind = 'person' as is_person
    from deliveries
    join channels using (channel_id)
    join servers using (server_id)
    where delivery_id = ?1 and state = 'claimed'";

const PARTS: &str = "
    select part, body, nonce, message_id, sent_at from delivery_parts
    where delivery_id = ?1 order by part";

pub(super) fn pending(
    connection: &Connection,
    delivery: DeliveryId,
) -> anyhow::Result<Option<PendingDelivery>> {
    let mut statement = connection.prepare_cached(PENDING)?;
    let mut rows = statement.query([Column(delivery)])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut pending = pending_in(row)?;
    pending.parts = connection
        .prepare_cached(PARTS)?
        .query_and_then([Column(delivery)], part_in)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Some(pending))
}

fn pending_in(row: &Row<'_>) -> anyhow::Result<PendingDelivery> {
    let server: ServerId = value(row, "server_id")?;
    let is_person: bool = row.get("is_person")?;
    Ok(PendingDelivery {
        delivery: value(row, "delivery_id")?,
        channel: value(row, "channel_id")?,
        server,
        person: is_person.then_some(UserId(server.0)),
        kind: value(row, "kind")?,
        local_date: value(row, "local_date")?,
        due_at: value(row, "due_at")?,
        claimed_at: value(row, "planned_at")?,
        form: form_in(row)?,
        post: optional(row, "thread_id")?,
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
