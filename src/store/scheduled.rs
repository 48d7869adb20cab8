//! Which channels await a morning, with everything that decides whether it is due and how it looks.

use chrono::{DateTime, Days, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Row, params};

use super::columns::{Column, optional, pause_in, value};
use super::overrides::overrides_in;
use super::servers::settings_in;
use super::{DeliveryState, LastDelivery, Store};
use crate::domain::{
    ChannelId, DigestSettings, LocaleTag, Pause, ServerId, ServerSettings, UserId,
};

/// A channel with subscriptions, and what is needed to say whether its morning is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduledChannel {
    /// The channel.
    pub channel: ChannelId,
    /// Its server.
    pub server: ServerId,
    /// Whose own digests these are: the channel is the one of their direct messages. `None` for a
    /// channel of a real server.
    pub person: Option<UserId>,
    /// When it gets its digests: the server's settings with the channel's own over them.
    pub settings: ServerSettings,
    /// How its digests look and behave, likewise.
    pub digest: DigestSettings,
    /// The language that Discord last said its server has.
    pub preferred_locale: Option<LocaleTag>,
    /// How many papers its digest shows.
    pub max_papers: u32,
    /// The newest pause of its server, which may be over.
    pub server_pause: Option<Pause>,
    /// The newest pause of its own, which may be over.
    pub channel_pause: Option<Pause>,
    /// Its newest morning; `None` before the first.
    pub last: Option<LastDelivery>,
    /// When the oldest of its subscriptions was made: no earlier morning is owed to it.
    pub subscribed_since: DateTime<Utc>,
    /// When its zone, time or days changed last: a morning that was moved is not late for it.
    pub schedule_changed_at: Option<DateTime<Utc>>,
    /// When it is tried again, if it can't be posted in.
    pub next_try: Option<DateTime<Utc>>,
}

impl ScheduledChannel {
    /// The language that its digests are written in, as far as anybody said.
    pub fn locale(&self) -> Option<&LocaleTag> {
        let decided = self.digest.language.as_ref();
        decided.or(self.preferred_locale.as_ref())
    }

    /// The pause that keeps its digests back at this moment: its server's or its own, whichever ends
    /// later.
    pub fn pause_at(&self, moment: DateTime<Utc>) -> Option<Pause> {
        let pauses = [self.server_pause, self.channel_pause];
        let holding = pauses.into_iter().flatten();
        holding
            .filter(|pause| pause.holds_at(moment))
            .reduce(Pause::or_longer)
    }
}

impl Store {
    /// Every channel that awaits mornings: it has a subscription, and the bot is in its server.
    pub async fn subscribed_channels(
        &self,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Vec<ScheduledChannel>> {
        self.read(move |db| subscribed(db, now)).await
    }

    /// One channel that awaits mornings; `None` when it has no subscription.
    pub async fn subscribed_channel(
        &self,
        channel: ChannelId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<ScheduledChannel>> {
        self.read(move |db| subscribed_one(db, channel, now)).await
    }
}

// The subqueries walk the unique index of mornings from its end, one or a few rows a channel. A
// morning later than ?1, or settled without a post later than ?2, was settled by a clock that ran
// ahead, and says nothing about today's.
macro_rules! subscribed_where {
    ($condition:literal) => {
        concat!(
            "select
                channels.channel_id, channels.server_id, channels.max_papers, servers.kind,
                coalesce(channels.zone, servers.zone) as zone,
                coalesce(channels.post_at, servers.post_at) as post_at,
                coalesce(channels.days, servers.days) as days,
                coalesce(channels.language, servers.language) as language,
                coalesce(channels.empty_days, servers.empty_days) as empty_days,
                coalesce(channels.layout, servers.layout) as layout,
                coalesce(channels.threads, servers.threads) as threads,
                coalesce(channels.silent, servers.silent) as silent,
                coalesce(channels.catch_up, servers.catch_up) as catch_up,
                coalesce(channels.recap, servers.recap) as recap,
                servers.preferred_locale,
                servers.paused_since as server_paused_since,
                servers.paused_until as server_paused_until,
                channels.paused_since, channels.paused_until,
                max(
                    coalesce(channels.schedule_changed_at, ''),
                    coalesce(servers.schedule_changed_at, '')
                ) as schedule_changed_at,
                last.local_date, last.state, next_try_at,
                coalesce(
                    (
                        select newest_listing_day from deliveries
                        where channel_id = channels.channel_id and kind = 'morning'
                            and state in ('claimed', 'sent', 'empty', 'skipped')
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
fn subscribed(connection: &Connection, now: DateTime<Utc>) -> Result<Vec<ScheduledChannel>> {
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
    let server: ServerId = value(row, "server_id")?;
    let is_person = row.get_ref("kind")?.as_str()? == "person";
    Ok(ScheduledChannel {
        channel: value(row, "channel_id")?,
        server,
        person: is_person.then_some(UserId(server.0)),
        settings: settings_in(row)?,
        digest: overrides_in(row)?.over(&DigestSettings::default()),
        preferred_locale: optional(row, "preferred_locale")?,
        max_papers: row.get("max_papers")?,
        server_pause: pause_in(row, "server_paused_since", "server_paused_until")?,
        channel_pause: pause_in(row, "paused_since", "paused_until")?,
        last,
        subscribed_since: value(row, "subscribed_since")?,
        schedule_changed_at: match row.get_ref("schedule_changed_at")?.as_str()? {
            "" => None,
            _ => Some(value(row, "schedule_changed_at")?),
        },
        next_try: optional(row, "next_try_at")?,
    })
}
