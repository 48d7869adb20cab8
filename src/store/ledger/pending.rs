//! What is claimed and not over: in the middle of being sent, or left by a crash.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row};

use super::form::form_in;
use super::{DeliveryId, DeliveryKind, Form};
use crate::domain::{ChannelId, MessageId, ServerId, UserId};
use crate::store::Store;
use crate::store::columns::{Column, optional, value};

/// A claimed delivery that is not over, without its messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfinished {
    /// Its row.
    pub delivery: DeliveryId,
    /// When it was claimed.
    pub claimed_at: DateTime<Utc>,
    /// When its channel is tried again, if that can't be posted in.
    pub next_try: Option<DateTime<Utc>>,
}

/// A claimed delivery that is not over: in the middle of being sent, or left by a crash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingDelivery {
    /// Its row.
    pub delivery: DeliveryId,
    /// Where it goes.
    pub channel: ChannelId,
    /// The channel's server.
    pub server: ServerId,
    /// Whose own digest it is; `None` in a real server.
    pub person: Option<UserId>,
    /// Whether it is a morning, or an extra.
    pub kind: DeliveryKind,
    /// The local date whose morning it is.
    pub local_date: NaiveDate,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// When it was claimed, and first tried: the age of its nonces is counted from here.
    pub claimed_at: DateTime<Utc>,
    /// How its messages are posted.
    pub form: Form,
    /// The forum's post, once it is known to stand there.
    pub post: Option<ChannelId>,
    /// Its messages in order.
    pub parts: Vec<PendingPart>,
}

/// One message of a pending delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingPart {
    /// Its place among the messages, from 0.
    pub part: u32,
    /// The frozen body, as JSON.
    pub body: String,
    /// The nonce that makes Discord send it once.
    pub nonce: String,
    /// The message that it became; `None` when it is not known.
    pub message: Option<MessageId>,
    /// When it was confirmed; `None` when it is not known to be sent.
    pub sent_at: Option<DateTime<Utc>>,
}

impl Store {
    /// The deliveries that are claimed and not over, the oldest first. At the start of the
    /// program: those that a crash interrupted.
    pub async fn unfinished(&self) -> anyhow::Result<Vec<Unfinished>> {
        self.read(unfinished).await
    }

    /// A claimed delivery with its frozen messages; `None` when it is over.
    pub async fn pending(&self, delivery: DeliveryId) -> anyhow::Result<Option<PendingDelivery>> {
        self.read(move |db| pending(db, delivery)).await
    }
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
fn unfinished(connection: &Connection) -> anyhow::Result<Vec<Unfinished>> {
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

fn pending(
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
