//! Channels: when they want their digests, and how much of them.

use anyhow::ensure;
use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, Result, Transaction, params};

use super::columns::{Column, optional, value};
use super::{Store, servers};
use crate::domain::{ChannelId, DaysOfWeek, ServerId, ServerSettings};

/// How many papers a digest shows unless the channel wants otherwise.
pub const DEFAULT_MAX_PAPERS: u32 = 8;

/// How many papers a digest may show.
pub const MOST_PAPERS: u32 = 25;

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

impl Store {
    /// What the channel decided for itself; `None` for a channel that is not known.
    pub async fn channel_settings(
        &self,
        channel: ChannelId,
    ) -> anyhow::Result<Option<ChannelSettings>> {
        self.read(move |db| settings(db, channel)).await
    }

    /// Replaces what the channel decided for itself.
    pub async fn save_channel_settings(
        &self,
        channel: ChannelId,
        settings: ChannelSettings,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| save_settings(db, channel, &settings, now))
            .await
    }

    /// Changes what the channel decides for itself, in one step.
    pub async fn change_channel_settings(
        &self,
        channel: ChannelId,
        server: ServerId,
        change: impl FnOnce(&mut ChannelSettings) + Send + 'static,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| {
            let known = settings(db, channel)?;
            let mut settings = known.unwrap_or_else(|| ChannelSettings::of(server));
            change(&mut settings);
            // A channel that is known as another server's is refused.
            save_settings(db, channel, &ChannelSettings { server, ..settings }, now)
        })
        .await
    }

    /// Decides how many papers the channel's digest shows, 1 to [`MOST_PAPERS`], and gives back how
    /// many they were.
    pub async fn set_max_papers(
        &self,
        channel: ChannelId,
        server: ServerId,
        max_papers: u32,
    ) -> anyhow::Result<u32> {
        ensure!(
            (1..=MOST_PAPERS).contains(&max_papers),
            "a digest can't show {max_papers} papers"
        );
        self.write(move |db| set_max_papers(db, channel, server, max_papers))
            .await
    }
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
) -> anyhow::Result<()> {
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

const MAX_PAPERS: &str = "
    select max_papers from channels where channel_id = ?1";
const SET_MAX_PAPERS: &str = "
    update channels set max_papers = ?2 where channel_id = ?1";

fn set_max_papers(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    server: ServerId,
    max_papers: u32,
) -> anyhow::Result<u32> {
    ensure(transaction, channel, server)?;
    let before = transaction
        .prepare_cached(MAX_PAPERS)?
        .query_row([Column(channel)], |row| row.get(0))?;
    transaction
        .prepare_cached(SET_MAX_PAPERS)?
        .execute(params![Column(channel), max_papers])?;
    Ok(before)
}

const ENSURE: &str = "
    insert into channels (channel_id, server_id) values (?1, ?2) on conflict do nothing";
const BELONGS: &str = "
    select exists (select 1 from channels where channel_id = ?1 and server_id = ?2)";

/// Gives the channel, and its server, a row to hang things on. An error when it is known as another
/// server's.
pub(super) fn ensure(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    server: ServerId,
) -> anyhow::Result<()> {
    servers::ensure(transaction, server)?;
    let row = params![Column(channel), Column(server)];
    transaction.prepare_cached(ENSURE)?.execute(row)?;
    let belongs: bool = transaction
        .prepare_cached(BELONGS)?
        .query_row(row, |row| row.get(0))?;
    ensure!(belongs, "channel {channel} is not of server {server}");
    Ok(())
}
