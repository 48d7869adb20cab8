//! What servers and channels decided of how digests look and behave.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Row, Transaction, params};

use super::columns::{Column, optional};
use super::{Store, channels, servers};
use crate::domain::{ChannelId, DigestOverrides, LocaleTag, ServerId};

/// For whom something is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// For a server, and its channels that do not decide otherwise.
    Server(ServerId),
    /// For one channel of the server.
    Channel(ServerId, ChannelId),
}

/// What was, and what is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<T> {
    /// What was.
    pub before: T,
    /// What is now.
    pub after: T,
}

impl Store {
    /// What was decided here of how digests look and behave; nothing for a server or channel that is
    /// not known.
    pub async fn overrides(&self, scope: Scope) -> anyhow::Result<DigestOverrides> {
        self.read(move |db| overrides(db, scope)).await
    }

    /// The language that the channel, or else its server, decided on.
    pub async fn language_in(
        &self,
        server: ServerId,
        channel: ChannelId,
    ) -> anyhow::Result<Option<LocaleTag>> {
        self.read(move |db| language_in(db, server, channel)).await
    }

    /// Whether the channel's digests open threads to talk about them, as it or its server decided.
    pub async fn has_threads(&self, server: ServerId, channel: ChannelId) -> anyhow::Result<bool> {
        self.read(move |db| has_threads(db, server, channel)).await
    }

    /// Changes what is decided here, in one step, and says what it was before.
    pub async fn change_overrides(
        &self,
        scope: Scope,
        change: impl FnOnce(&mut DigestOverrides) + Send + 'static,
    ) -> anyhow::Result<Changed<DigestOverrides>> {
        self.write(move |db| {
            let before = overrides(db, scope)?;
            let mut after = before.clone();
            change(&mut after);
            save(db, scope, &after)?;
            anyhow::Ok(Changed { before, after })
        })
        .await
    }

    /// Forgets every decision: a server is at the defaults again, its channels keep their own; a
    /// channel follows its server in everything but how many papers it shows. Subscriptions, topics and
    /// pauses stay.
    pub async fn reset(&self, scope: Scope, now: DateTime<Utc>) -> anyhow::Result<()> {
        self.write(move |db| reset(db, scope, now)).await
    }
}

macro_rules! select_from {
    ($place:literal) => {
        concat!(
            "select language, empty_days, layout, threads, silent, catch_up, recap from ",
            $place
        )
    };
}

const OF_SERVER: &str = select_from!("servers where server_id = ?1");
const OF_CHANNEL: &str = select_from!("channels where server_id = ?1 and channel_id = ?2");

pub(super) fn overrides(connection: &Connection, scope: Scope) -> Result<DigestOverrides> {
    let stored = match scope {
        Scope::Server(server) => connection
            .prepare_cached(OF_SERVER)?
            .query_row([Column(server)], overrides_in),
        Scope::Channel(server, channel) => connection
            .prepare_cached(OF_CHANNEL)?
            .query_row(params![Column(server), Column(channel)], overrides_in),
    };
    Ok(stored.optional()?.unwrap_or_default())
}

const LANGUAGE_IN: &str = "
    select coalesce(
        (select language from channels where server_id = ?1 and channel_id = ?2),
        (select language from servers where server_id = ?1)
    )";

fn language_in(
    connection: &Connection,
    server: ServerId,
    channel: ChannelId,
) -> Result<Option<LocaleTag>> {
    let decided: Option<Column<LocaleTag>> = connection
        .prepare_cached(LANGUAGE_IN)?
        .query_row(params![Column(server), Column(channel)], |row| row.get(0))?;
    Ok(decided.map(|column| column.0))
}

const HAS_THREADS: &str = "
    select coalesce(
        (select threads from channels where server_id = ?1 and channel_id = ?2),
        (select threads from servers where server_id = ?1),
        0
    )";

pub(super) fn has_threads(
    connection: &Connection,
    server: ServerId,
    channel: ChannelId,
) -> Result<bool> {
    connection
        .prepare_cached(HAS_THREADS)?
        .query_row(params![Column(server), Column(channel)], |row| row.get(0))
}

/// The decisions in a row that has a column for each.
pub(super) fn overrides_in(row: &Row<'_>) -> Result<DigestOverrides> {
    Ok(DigestOverrides {
        language: optional(row, "language")?,
        empty_days: optional(row, "empty_days")?,
        layout: optional(row, "layout")?,
        threads: row.get("threads")?,
        silent: row.get("silent")?,
        catch_up: optional(row, "catch_up")?,
        recap: optional(row, "recap")?,
    })
}

macro_rules! update {
    ($place:literal) => {
        concat!(
            "update ",
            $place,
            " set language = ?2, empty_days = ?3, layout = ?4, threads = ?5, silent = ?6,
                catch_up = ?7, recap = ?8"
        )
    };
}

const SAVE_OF_SERVER: &str = concat!(update!("servers"), " where server_id = ?1");
const SAVE_OF_CHANNEL: &str = concat!(update!("channels"), " where channel_id = ?1");

pub(super) fn save(
    transaction: &Transaction<'_>,
    scope: Scope,
    overrides: &DigestOverrides,
) -> anyhow::Result<()> {
    let (sql, id) = known(transaction, scope, SAVE_OF_SERVER, SAVE_OF_CHANNEL)?;
    transaction.prepare_cached(sql)?.execute(params![
        id,
        overrides.language.clone().map(Column),
        overrides.empty_days.map(Column),
        overrides.layout.map(Column),
        overrides.threads,
        overrides.silent,
        overrides.catch_up.map(Column),
        overrides.recap.map(Column),
    ])?;
    Ok(())
}

const RESET_SERVER: &str = "
    update servers set zone = null, post_at = null, days = null, replies = null,
        alerts_channel_id = null, schedule_changed_at = ?2
    where server_id = ?1";
const RESET_CHANNEL: &str = "
    update channels set zone = null, post_at = null, days = null, schedule_changed_at = ?2
    where channel_id = ?1";

fn reset(transaction: &Transaction<'_>, scope: Scope, now: DateTime<Utc>) -> anyhow::Result<()> {
    save(transaction, scope, &DigestOverrides::default())?;
    let (sql, id) = known(transaction, scope, RESET_SERVER, RESET_CHANNEL)?;
    transaction
        .prepare_cached(sql)?
        .execute(params![id, Column(now)])?;
    Ok(())
}

/// Makes sure that the place has a row; of two statements the one for it, and its id.
pub(super) fn known(
    transaction: &Transaction<'_>,
    scope: Scope,
    of_server: &'static str,
    of_channel: &'static str,
) -> anyhow::Result<(&'static str, i64)> {
    match scope {
        Scope::Server(server) => {
            servers::ensure(transaction, server)?;
            Ok((of_server, server.0.cast_signed()))
        }
        Scope::Channel(server, channel) => {
            channels::ensure(transaction, channel, server)?;
            Ok((of_channel, channel.0.cast_signed()))
        }
    }
}
