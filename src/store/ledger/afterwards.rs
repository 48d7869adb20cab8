//! What comes after sending: a thread for discussion, publishing. Whatever becomes of it, the digest stands.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Row, Transaction, params};

use super::DeliveryId;
use crate::domain::{ChannelId, MessageId};
use crate::store::Store;
use crate::store::columns::{Column, value};

/// No try is put off for longer: what lies further ahead was noted by a clock that ran ahead.
const LONGEST_WAIT: TimeDelta = TimeDelta::days(1);

/// What is left to do for a delivery that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Afterwards {
    /// Its row.
    pub delivery: DeliveryId,
    /// Where it stands.
    pub channel: ChannelId,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// The thread to start: from which message, and its name.
    pub thread: Option<(MessageId, String)>,
    /// The messages to publish, with their places.
    pub unpublished: Vec<(u32, MessageId)>,
}

impl Store {
    /// The deliveries that were sent, and for which something is to be done at `now`.
    pub async fn due_afterwards(&self, now: DateTime<Utc>) -> anyhow::Result<Vec<DeliveryId>> {
        self.read(move |db| due(db, now)).await
    }

    /// What is left to do for a delivery that was sent; `None` when nothing is.
    pub async fn afterwards(&self, delivery: DeliveryId) -> anyhow::Result<Option<Afterwards>> {
        self.read(move |db| left(db, delivery)).await
    }

    /// The delivery's thread for discussion stands.
    pub async fn thread_started(
        &self,
        delivery: DeliveryId,
        thread: ChannelId,
    ) -> anyhow::Result<()> {
        self.write(move |db| thread_started(db, delivery, thread))
            .await
    }

    /// One message of the delivery is published.
    pub async fn part_published(
        &self,
        delivery: DeliveryId,
        part: u32,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| published(db, delivery, part, now))
            .await
    }

    /// What is left is tried at this time; never any more when there is none.
    pub async fn try_afterwards_at(
        &self,
        delivery: DeliveryId,
        at: Option<DateTime<Utc>>,
    ) -> anyhow::Result<()> {
        self.write(move |db| next_try(db, delivery, at)).await
    }
}

const DUE: &str = "
    select delivery_id from deliveries
    join channels using (channel_id)
    join servers using (server_id)
    where afterwards_at is not null and (afterwards_at <= ?1 or afterwards_at > ?2)
        and state = 'sent' and left_at is null
    order by delivery_id";

fn due(connection: &Connection, now: DateTime<Utc>) -> Result<Vec<DeliveryId>> {
    connection
        .prepare_cached(DUE)?
        .query_and_then(params![Column(now), Column(now + LONGEST_WAIT)], |row| {
            value(row, "delivery_id")
        })?
        .collect()
}

const LEFT: &str = "
    select delivery_id, channel_id, finished_at, publishes,
        case when thread_id is null then thread_name end as thread_name
    from deliveries
    where delivery_id = ?1 and state = 'sent' and afterwards_at is not null";

const SENT_PARTS: &str = "
    select part, message_id, published_at is not null as is_published from delivery_parts
    where delivery_id = ?1 and message_id is not null order by part";

fn left(connection: &Connection, delivery: DeliveryId) -> Result<Option<Afterwards>> {
    let parts: Vec<(u32, MessageId, bool)> = connection
        .prepare_cached(SENT_PARTS)?
        .query_and_then([Column(delivery)], |row| {
            let message = value(row, "message_id")?;
            Ok((row.get("part")?, message, row.get("is_published")?))
        })?
        .collect::<Result<_>>()?;
    connection
        .prepare_cached(LEFT)?
        .query_row([Column(delivery)], |row| left_in(row, &parts))
        .optional()
}

fn left_in(row: &Row<'_>, parts: &[(u32, MessageId, bool)]) -> Result<Afterwards> {
    let name: Option<String> = row.get("thread_name")?;
    let first = parts.iter().find(|(part, ..)| *part == 0);
    let publishes: bool = row.get("publishes")?;
    let unpublished = parts
        .iter()
        .filter(|(_, _, is_published)| publishes && !is_published)
        .map(|(part, message, _)| (*part, *message));
    Ok(Afterwards {
        delivery: value(row, "delivery_id")?,
        channel: value(row, "channel_id")?,
        sent_at: value(row, "finished_at")?,
        thread: first.map(|(_, message, _)| *message).zip(name),
        unpublished: unpublished.collect(),
    })
}

const THREAD_STARTED: &str = "
    update deliveries set thread_id = ?2 where delivery_id = ?1";

fn thread_started(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    thread: ChannelId,
) -> Result<()> {
    transaction
        .prepare_cached(THREAD_STARTED)?
        .execute(params![Column(delivery), Column(thread)])?;
    Ok(())
}

const PUBLISHED: &str = "
    update delivery_parts set published_at = ?3 where delivery_id = ?1 and part = ?2";

fn published(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    part: u32,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction
        .prepare_cached(PUBLISHED)?
        .execute(params![Column(delivery), part, Column(now)])?;
    Ok(())
}

const NEXT_TRY: &str = "
    update deliveries set afterwards_at = ?2 where delivery_id = ?1";

fn next_try(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    at: Option<DateTime<Utc>>,
) -> Result<()> {
    transaction
        .prepare_cached(NEXT_TRY)?
        .execute(params![Column(delivery), at.map(Column)])?;
    Ok(())
}
