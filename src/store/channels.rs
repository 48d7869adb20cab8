//! Channels: their own settings, and which of them await a morning.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, Result, Row, Transaction, params};

use super::columns::{Column, optional, value};
use super::servers::{self, settings_in};
use super::{DeliveryState, LastDelivery};
use crate::domain::{ChannelId, DaysOfWeek, ServerId, ServerSettings};

/// How many papers a digest shows unless the channel wants otherwise.
pub const DEFAULT_MAX_PAPERS: u32 = 8;

/// What a channel decided for itself; what is `None` follows its server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelSettings {
    /// The server that it belongs to.
    pub server: ServerId,
    /// A zone of its own.
    pub zone: Option<Tz>,
    /// A time of its own.
    pub post_at: Option<NaiveTime>,
    /// Days of week of its own.
    pub days: Option<DaysOfWeek>,
    /// How many papers its digest shows.
    pub max_papers: u32,
}

impl ChannelSettings {
    /// A channel that follows its server in everything.
    pub fn of(server: ServerId) -> Self {
        Self {
            server,
            zone: None,
            post_at: None,
            days: None,
            max_papers: DEFAULT_MAX_PAPERS,
        }
    }

    /// When this channel gets its digests, in a server with these settings.
    pub fn over(&self, server: &ServerSettings) -> ServerSettings {
        ServerSettings {
            zone: self.zone.unwrap_or(server.zone),
            post_at: self.post_at.unwrap_or(server.post_at),
            days: self.days.unwrap_or(server.days),
        }
    }
}

/// A channel with subscriptions, and what is needed to say whether its morning is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduledChannel {
    /// The channel.
    pub channel: ChannelId,
    /// Its server.
    pub server: ServerId,
    /// When it gets its digests: the server's settings with the channel's own over them.
    pub settings: ServerSettings,
    /// How many papers its digest shows.
    pub max_papers: u32,
    /// Its newest morning; `None` before the first.
    pub last: Option<LastDelivery>,
    /// When the oldest of its subscriptions was made: no earlier morning is owed to it.
    pub subscribed_since: DateTime<Utc>,
    /// When its zone, time or days changed last: a morning that was moved is not late for it.
    pub schedule_changed_at: Option<DateTime<Utc>>,
    /// When it is tried again, if it can't be posted in.
    pub next_try: Option<DateTime<Utc>>,
}

const SETTINGS: &str = "
    select server_id, zone, post_at, days, max_papers
    from channels where channel_id = ?1";

pub(super) fn settings(
    connection: &Connection,
    channel: ChannelId,
) -> Result<Option<ChannelSettings>> {
    connection
        .prepare_cached(SETTINGS)?
        .query_row([Column(channel)], |row| {
            Ok(ChannelSettings {
                server: value(row, "server_id")?,
                zone: optional(row, "zone")?,
                post_at: optional(row, "post_at")?,
                days: optional(row, "days")?,
                max_papers: row.get("max_papers")?,
            })
        })
        .optional()
}

const SAVE_SETTINGS: &str = "
    update channels set max_papers = ?5,
        schedule_changed_at = case
            when (zone, post_at, days) is (?2, ?3, ?4) then schedule_changed_at else ?6
        end,
        zone = ?2, post_at = ?3, days = ?4
    where channel_id = ?1";

pub(super) fn save_settings(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    settings: &ChannelSettings,
    now: DateTime<Utc>,
) -> Result<()> {
    ensure(transaction, channel, settings.server)?;
    transaction.prepare_cached(SAVE_SETTINGS)?.execute(params![
        Column(channel),
        settings.zone.map(Column),
        settings.post_at.map(Column),
        settings.days.map(Column),
        settings.max_papers,
        Column(now),
    ])?;
    Ok(())
}

const SET_TIME: &str = "
    update channels set post_at = ?2, schedule_changed_at = ?3 where channel_id = ?1";

pub(super) fn set_time(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    server: ServerId,
    post_at: Option<NaiveTime>,
    now: DateTime<Utc>,
) -> Result<()> {
    ensure(transaction, channel, server)?;
    transaction.prepare_cached(SET_TIME)?.execute(params![
        Column(channel),
        post_at.map(Column),
        Column(now)
    ])?;
    Ok(())
}

const ENSURE: &str = "
    insert into channels (channel_id, server_id) values (?1, ?2) on conflict do nothing";

/// Gives the channel, and its server, a row to hang things on.
pub(super) fn ensure(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    server: ServerId,
) -> Result<()> {
    servers::ensure(transaction, server)?;
    transaction
        .prepare_cached(ENSURE)?
        .execute(params![Column(channel), Column(server)])?;
    Ok(())
}

// The subqueries walk the unique index of mornings from its end, one or a few rows a channel. A
// morning later than ?1, or settled without a post later than ?2, was settled by a clock that ran
// ahead, and says nothing about today's.
macro_rules! subscribed_where {
    ($condition:literal) => {
        concat!(
            "select
                channels.channel_id, channels.server_id, channels.max_papers,
                coalesce(channels.zone, servers.zone) as zone,
                coalesce(channels.post_at, servers.post_at) as post_at,
                coalesce(channels.days, servers.days) as days,
                max(
                    coalesce(channels.schedule_changed_at, ''),
                    coalesce(servers.schedule_changed_at, '')
                ) as schedule_changed_at,
                last.local_date, last.state, next_try_at,
                coalesce(
                    (
                        select newest_listing_day from deliveries
                        where channel_id = channels.channel_id and kind = 'morning'
                            and state in ('claimed', 'sent', 'empty')
                            and newest_listing_day is not null
                        order by local_date desc limit 1
                    ),
                    -- Nothing ever got through: from where the first morning would have begun.
                    (
                        select coalesce(window_from, date(local_date, '-1 day')) from deliveries
                        where channel_id = channels.channel_id and kind = 'morning'
                        order by local_date limit 1
                    )
                ) as newest_listing_day,
                (
                    select min(created_at) from subscriptions
                    where channel_id = channels.channel_id
                ) as subscribed_since
            from channels
            join servers on servers.server_id = channels.server_id
            left join channel_troubles on channel_troubles.channel_id = channels.channel_id
            left join deliveries as last on last.delivery_id = (
                select delivery_id from deliveries
                where channel_id = channels.channel_id and kind = 'morning' and local_date <= ?1
                    and (planned_at <= ?2 or state not in ('empty', 'folded', 'skipped'))
                order by local_date desc limit 1
            )
            where servers.left_at is null
                and exists (select 1 from subscriptions where channel_id = channels.channel_id)
                and ",
            $condition,
            " order by channels.channel_id"
        )
    };
}

const SUBSCRIBED: &str = subscribed_where!("true");
const SUBSCRIBED_ONE: &str = subscribed_where!("channels.channel_id = ?3");

pub(super) fn subscribed_one(
    connection: &Connection,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> Result<Option<ScheduledChannel>> {
    connection
        .prepare_cached(SUBSCRIBED_ONE)?
        .query_row(
            params![newest_date(now), Column(now), Column(channel)],
            scheduled_in,
        )
        .optional()
}

/// A row that this program can't read is logged and left out: one channel's fault is not to take
/// every other channel's morning.
pub(super) fn subscribed(
    connection: &Connection,
    now: DateTime<Utc>,
) -> Result<Vec<ScheduledChannel>> {
    let mut statement = connection.prepare_cached(SUBSCRIBED)?;
    let mut rows = statement.query(params![newest_date(now), Column(now)])?;
    let mut channels = Vec::new();
    while let Some(row) = rows.next()? {
        match scheduled_in(row) {
            Ok(channel) => channels.push(channel),
            Err(error) => {
                let channel: Option<ChannelId> = value(row, "channel_id").ok();
                tracing::error!(?channel, %error, "can't read a channel's settings");
            }
        }
    }
    Ok(channels)
}

/// The newest local date that it can be anywhere.
fn newest_date(now: DateTime<Utc>) -> Column<NaiveDate> {
    Column(now.date_naive() + Days::new(1))
}

fn scheduled_in(row: &Row<'_>) -> Result<ScheduledChannel> {
    let last = match optional::<NaiveDate>(row, "local_date")? {
        Some(local_date) => Some(LastDelivery {
            local_date,
            state: value::<DeliveryState>(row, "state")?,
            newest_listing_day: optional(row, "newest_listing_day")?,
        }),
        None => None,
    };
    Ok(ScheduledChannel {
        channel: value(row, "channel_id")?,
        server: value(row, "server_id")?,
        settings: settings_in(row)?,
        max_papers: row.get("max_papers")?,
        last,
        subscribed_since: value(row, "subscribed_since")?,
        schedule_changed_at: match row.get_ref("schedule_changed_at")?.as_str()? {
            "" => None,
            _ => Some(value(row, "schedule_changed_at")?),
        },
        next_try: optional(row, "next_try_at")?,
    })
}
