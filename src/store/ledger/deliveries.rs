//! Looking back: what became of a morning.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, Params, Result, Row, params};

use super::{BETWEEN_EXTRAS, DeliveryId, DeliveryKind, DeliveryState};
use crate::domain::{ChannelId, MessageId, ServerId};
use crate::store::Store;
use crate::store::columns::{Column, optional, value};

/// A delivery as the ledger knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its row.
    pub id: DeliveryId,
    /// Where it went.
    pub channel: ChannelId,
    /// The channel's server.
    pub server: ServerId,
    /// The local date whose morning it is.
    pub local_date: NaiveDate,
    /// Whether it is that morning, or an extra.
    pub kind: DeliveryKind,
    /// What became of it.
    pub state: DeliveryState,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// When it was claimed or settled.
    pub planned_at: DateTime<Utc>,
    /// When it was over; `None` while it is claimed.
    pub finished_at: Option<DateTime<Utc>>,
    /// The first and last listing day that it covers; `None` when it ended without a message.
    pub window: Option<(NaiveDate, NaiveDate)>,
    /// The newest listing day that was looked at.
    pub newest_listing_day: Option<NaiveDate>,
    /// How long after `due_at` it came.
    pub late_by: TimeDelta,
    /// How many tries to send it failed.
    pub attempts: u32,
    /// Why it ended as it did, or waits, when there is more to say than the state does.
    pub reason: Option<String>,
    /// The first of its messages, for links; `None` until that one is sent.
    pub first_message: Option<MessageId>,
    /// Where its messages stand, when that is a forum's post and not the channel itself.
    pub post: Option<ChannelId>,
}

impl Delivery {
    /// Where the first of its messages stands, for links; `None` until that one is sent.
    pub fn begins_at(&self) -> Option<(ChannelId, MessageId)> {
        let message = self.first_message?;
        Some((self.post.unwrap_or(self.channel), message))
    }
}

/// A channel's newest morning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastDelivery {
    /// The local date whose morning it was.
    pub local_date: NaiveDate,
    /// What became of it.
    pub state: DeliveryState,
    /// Up to which listing day the channel's digests have covered everything: by the newest morning
    /// that was claimed, sent or empty, which may be an earlier one than this.
    pub newest_listing_day: Option<NaiveDate>,
}

impl Store {
    /// What became of the channel's morning of this date; `None` while nobody has taken it.
    pub async fn settled_on(
        &self,
        channel: ChannelId,
        local_date: NaiveDate,
    ) -> anyhow::Result<Option<Delivery>> {
        self.read(move |db| morning_of(db, channel, local_date))
            .await
    }

    /// Whether a morning of the channel, on this date or later, told everything there was to tell:
    /// it is claimed or sent, or found nothing.
    pub async fn has_told_since(
        &self,
        channel: ChannelId,
        since: NaiveDate,
    ) -> anyhow::Result<bool> {
        self.read(move |db| {
            db.prepare_cached(TOLD_SINCE)?
                .query_row(params![Column(channel), Column(since)], |row| row.get(0))
        })
        .await
    }

    /// One delivery.
    pub async fn delivery(&self, delivery: DeliveryId) -> anyhow::Result<Option<Delivery>> {
        self.read(move |db| with_id(db, delivery)).await
    }

    /// The delivery that this message belongs to.
    pub async fn delivery_of_message(
        &self,
        message: MessageId,
    ) -> anyhow::Result<Option<Delivery>> {
        self.read(move |db| one(db, OF_MESSAGE, [Column(message)]))
            .await
    }

    /// The channel's deliveries planned since then, the newest first.
    pub async fn history_of_channel(
        &self,
        channel: ChannelId,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Vec<Delivery>> {
        self.read(move |db| many(db, OF_CHANNEL, params![Column(channel), Column(since)]))
            .await
    }

    /// The server's deliveries planned since then, the newest first.
    pub async fn history_of_server(
        &self,
        server: ServerId,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Vec<Delivery>> {
        self.read(move |db| many(db, OF_SERVER, params![Column(server), Column(since)]))
            .await
    }
}

macro_rules! select_where {
    ($condition:literal) => {
        concat!(
            "select deliveries.delivery_id, deliveries.channel_id, server_id, local_date,
                kind, state, due_at, planned_at, finished_at, window_from, window_to,
                newest_listing_day, late_by_seconds, attempts, reason, message_id,
                case form when 'post' then thread_id end as post_id
             from deliveries
             join channels using (channel_id)
             left join delivery_parts
                 on delivery_parts.delivery_id = deliveries.delivery_id and part = 0
             where ",
            $condition
        )
    };
}

const MORNING: &str = select_where!("channel_id = ?1 and local_date = ?2 and kind = 'morning'");
const WITH_ID: &str = select_where!("deliveries.delivery_id = ?1");
const OF_MESSAGE: &str = select_where!(
    "deliveries.delivery_id = (select delivery_id from delivery_parts where message_id = ?1)"
);
const LAST_EXTRA: &str = select_where!(
    "channel_id = ?1 and kind = 'extra' and planned_at > ?2 and planned_at <= ?3
     order by planned_at desc limit 1"
);
const TOLD_SINCE: &str = "
    select exists (
        select 1 from deliveries
        where channel_id = ?1 and local_date >= ?2 and kind = 'morning'
            and state in ('claimed', 'sent', 'empty')
    )";
const OF_CHANNEL: &str =
    select_where!("channel_id = ?1 and planned_at >= ?2 order by planned_at desc, 1 desc");
const OF_SERVER: &str =
    select_where!("server_id = ?1 and planned_at >= ?2 order by planned_at desc, 1 desc");

pub(super) fn morning_of(
    connection: &Connection,
    channel: ChannelId,
    local_date: NaiveDate,
) -> Result<Option<Delivery>> {
    one(
        connection,
        MORNING,
        params![Column(channel), Column(local_date)],
    )
}

pub(super) fn with_id(connection: &Connection, delivery: DeliveryId) -> Result<Option<Delivery>> {
    one(connection, WITH_ID, [Column(delivery)])
}

/// The channel's newest extra that was planned within [`BETWEEN_EXTRAS`] before `now`.
pub(super) fn last_extra(
    connection: &Connection,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> Result<Option<Delivery>> {
    let since = now - BETWEEN_EXTRAS;
    one(
        connection,
        LAST_EXTRA,
        params![Column(channel), Column(since), Column(now)],
    )
}

fn one(connection: &Connection, sql: &str, params: impl Params) -> Result<Option<Delivery>> {
    connection
        .prepare_cached(sql)?
        .query_row(params, delivery_in)
        .optional()
}

fn many(connection: &Connection, sql: &str, params: impl Params) -> Result<Vec<Delivery>> {
    connection
        .prepare_cached(sql)?
        .query_and_then(params, delivery_in)?
        .collect()
}

fn delivery_in(row: &Row<'_>) -> Result<Delivery> {
    let from = optional(row, "window_from")?;
    let to = optional(row, "window_to")?;
    Ok(Delivery {
        id: value(row, "delivery_id")?,
        channel: value(row, "channel_id")?,
        server: value(row, "server_id")?,
        local_date: value(row, "local_date")?,
        kind: value(row, "kind")?,
        state: value(row, "state")?,
        due_at: value(row, "due_at")?,
        planned_at: value(row, "planned_at")?,
        finished_at: optional(row, "finished_at")?,
        window: from.zip(to),
        newest_listing_day: optional(row, "newest_listing_day")?,
        late_by: TimeDelta::seconds(row.get::<_, i32>("late_by_seconds")?.into()),
        attempts: row.get("attempts")?,
        reason: row.get("reason")?,
        first_message: optional(row, "message_id")?,
        post: optional(row, "post_id")?,
    })
}
