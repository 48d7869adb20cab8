//! Channels that can't be posted in: since when, why, and when they are tried again.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Row, Transaction, params};

use super::Store;
use super::columns::{Column, optional, value};
use crate::domain::{ChannelId, ServerId};

/// A channel that can't be posted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The channel.
    pub channel: ChannelId,
    /// Its server.
    pub server: ServerId,
    /// When the first post failed.
    pub since: DateTime<Utc>,
    /// Cause and cure, for the server's admins.
    pub why: String,
    /// How many posts in a row have failed.
    pub failures: u32,
    /// No post is tried before.
    pub next_try: DateTime<Utc>,
    /// When an admin was told; `None` while nobody was.
    pub told_at: Option<DateTime<Utc>>,
}

impl Store {
    /// The trouble with this channel, if there is any.
    pub async fn trouble_with(&self, channel: ChannelId) -> anyhow::Result<Option<Trouble>> {
        self.read(move |db| with_channel(db, channel)).await
    }

    /// The troubles of a server's channels that have a subscription.
    pub async fn troubles_of_server(&self, server: ServerId) -> anyhow::Result<Vec<Trouble>> {
        self.read(move |db| many(db, OF_SERVER, [Column(server)]))
            .await
    }

    /// The troubles that no admin was told of: of channels that have a subscription, in servers that the
    /// bot is in.
    pub async fn untold_troubles(&self) -> anyhow::Result<Vec<Trouble>> {
        self.read(move |db| many(db, UNTOLD, [])).await
    }

    /// Notes that a post failed. The first of a row of failures keeps its time, and who was told is
    /// not told again.
    pub async fn note_trouble(
        &self,
        channel: ChannelId,
        why: impl Into<String>,
        next_try: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let why = why.into();
        self.write(move |db| note(db, channel, &why, next_try, now))
            .await
    }

    /// Notes that an admin was told.
    pub async fn trouble_told(&self, channel: ChannelId, now: DateTime<Utc>) -> anyhow::Result<()> {
        self.write(move |db| execute(db, TOLD, params![Column(channel), Column(now)]))
            .await
    }

    /// The channel can be posted in again.
    pub async fn trouble_is_over(&self, channel: ChannelId) -> anyhow::Result<()> {
        self.write(move |db| over(db, channel)).await
    }

    /// Something about this channel was changed: it may be worth a try at once.
    pub async fn try_channel_soon(
        &self,
        channel: ChannelId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<bool> {
        if self.trouble_with(channel).await?.is_none() {
            return Ok(false);
        }
        self.write(move |db| execute(db, TRY_CHANNEL, params![Column(channel), Column(now)]))
            .await?;
        Ok(true)
    }
}

macro_rules! select_where {
    ($condition:literal) => {
        concat!(
            "select channel_id, server_id, since, why, failures, next_try_at, told_at
             from channel_troubles
             join channels using (channel_id)
             join servers using (server_id)
             where ",
            $condition,
            " order by channel_id"
        )
    };
}

const WITH_CHANNEL: &str = select_where!("channel_id = ?1");
const OF_SERVER: &str = select_where!(
    "server_id = ?1
        and exists (select 1 from subscriptions where channel_id = channels.channel_id)"
);
const UNTOLD: &str = select_where!(
    "told_at is null and left_at is null and kind = 'server'
        and exists (select 1 from subscriptions where channel_id = channels.channel_id)"
);

fn with_channel(connection: &Connection, channel: ChannelId) -> Result<Option<Trouble>> {
    connection
        .prepare_cached(WITH_CHANNEL)?
        .query_row([Column(channel)], trouble_in)
        .optional()
}

fn many(connection: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Trouble>> {
    connection
        .prepare_cached(sql)?
        .query_and_then(params, trouble_in)?
        .collect()
}

fn trouble_in(row: &Row<'_>) -> Result<Trouble> {
    Ok(Trouble {
        channel: value(row, "channel_id")?,
        server: value(row, "server_id")?,
        since: value(row, "since")?,
        why: row.get("why")?,
        failures: row.get("failures")?,
        next_try: value(row, "next_try_at")?,
        told_at: optional(row, "told_at")?,
    })
}

const NOTE: &str = "
    insert into channel_troubles (channel_id, since, why, failures, next_try_at)
    values (?1, ?2, ?3, 1, ?4)
    on conflict (channel_id) do update set
        why = excluded.why, failures = failures + 1, next_try_at = excluded.next_try_at";

fn note(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    why: &str,
    next_try: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<()> {
    let row = params![Column(channel), Column(now), why, Column(next_try)];
    execute(transaction, NOTE, row)
}

const TOLD: &str = "update channel_troubles set told_at = ?2 where channel_id = ?1";
const OVER: &str = "delete from channel_troubles where channel_id = ?1";
const TRY_CHANNEL: &str = "
    update channel_troubles set next_try_at = ?2 where channel_id = ?1 and next_try_at > ?2";

pub(super) fn over(transaction: &Transaction<'_>, channel: ChannelId) -> Result<()> {
    execute(transaction, OVER, [Column(channel)])
}

fn execute(transaction: &Transaction<'_>, sql: &str, params: impl rusqlite::Params) -> Result<()> {
    transaction.prepare_cached(sql)?.execute(params)?;
    Ok(())
}
