//! Looking back: what became of a morning, and what a channel has had.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, Params, Result, Row, params};

use super::{BETWEEN_EXTRAS, Delivery, DeliveryId, StandingPaper};
use crate::domain::{ChannelId, MessageId, PaperId, ServerId};
use crate::store::columns::{Column, optional, value};

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

pub(super) fn delivery(connection: &Connection, delivery: DeliveryId) -> Result<Option<Delivery>> {
    one(connection, WITH_ID, [Column(delivery)])
}

pub(super) fn delivery_of_message(
    connection: &Connection,
    message: MessageId,
) -> Result<Option<Delivery>> {
    one(connection, OF_MESSAGE, [Column(message)])
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

pub(super) fn history_of_channel(
    connection: &Connection,
    channel: ChannelId,
    since: DateTime<Utc>,
) -> Result<Vec<Delivery>> {
    many(
        connection,
        OF_CHANNEL,
        params![Column(channel), Column(since)],
    )
}

pub(super) fn history_of_server(
    connection: &Connection,
    server: ServerId,
    since: DateTime<Utc>,
) -> Result<Vec<Delivery>> {
    many(
        connection,
        OF_SERVER,
        params![Column(server), Column(since)],
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

const TOLD_SINCE: &str = "
    select exists (
        select 1 from deliveries
        where channel_id = ?1 and local_date >= ?2 and kind = 'morning'
            and state in ('claimed', 'sent', 'empty')
    )";

pub(super) fn has_told_since(
    connection: &Connection,
    channel: ChannelId,
    since: NaiveDate,
) -> Result<bool> {
    connection
        .prepare_cached(TOLD_SINCE)?
        .query_row(params![Column(channel), Column(since)], |row| row.get(0))
}

const HAD: &str = "
    select distinct paper_id from delivered_papers where channel_id = ?1";

pub(super) fn papers_had(connection: &Connection, channel: ChannelId) -> Result<HashSet<PaperId>> {
    connection
        .prepare_cached(HAD)?
        .query_and_then([Column(channel)], |row| value(row, "paper_id"))?
        .collect()
}

const SEEN: &str = "
    select distinct paper_id from delivered_papers
    where channel_id = ?1 and (shown = 1 or elsewhere = 1)";

pub(super) fn papers_seen(connection: &Connection, channel: ChannelId) -> Result<HashSet<PaperId>> {
    connection
        .prepare_cached(SEEN)?
        .query_and_then([Column(channel)], |row| value(row, "paper_id"))?
        .collect()
}

const STANDING: &str = "
    select paper_id, channels.channel_id, message_id,
        case form when 'post' then thread_id end as post_id
    from channels
    join deliveries using (channel_id)
    join delivered_papers using (delivery_id)
    left join delivery_parts
        on delivery_parts.delivery_id = deliveries.delivery_id
        and delivery_parts.part = delivered_papers.part
    where server_id = ?1 and planned_at >= ?2
        and state in ('claimed', 'sent', 'failed') and shown = 1
    order by deliveries.delivery_id";

pub(super) fn standing_in(
    connection: &Connection,
    server: ServerId,
    since: DateTime<Utc>,
) -> Result<Vec<StandingPaper>> {
    connection
        .prepare_cached(STANDING)?
        .query_and_then(params![Column(server), Column(since)], |row| {
            let channel = value(row, "channel_id")?;
            let place = optional(row, "post_id")?.unwrap_or(channel);
            let message: Option<MessageId> = optional(row, "message_id")?;
            Ok(StandingPaper {
                paper: value(row, "paper_id")?,
                channel,
                message: message.map(|message| (place, message)),
            })
        })?
        .collect()
}

const ALL_OF: &str = "
    select paper_id from delivered_papers where delivery_id = ?1 order by place";
const MORE_OF: &str = "
    select paper_id from delivered_papers
    where delivery_id = ?1 and shown = 0 and elsewhere = 0 order by place";

pub(super) fn papers_of(connection: &Connection, delivery: DeliveryId) -> Result<Vec<PaperId>> {
    papers(connection, ALL_OF, delivery)
}

pub(super) fn more_papers(connection: &Connection, delivery: DeliveryId) -> Result<Vec<PaperId>> {
    papers(connection, MORE_OF, delivery)
}

fn papers(connection: &Connection, sql: &str, delivery: DeliveryId) -> Result<Vec<PaperId>> {
    connection
        .prepare_cached(sql)?
        .query_and_then([Column(delivery)], |row| value(row, "paper_id"))?
        .collect()
}
