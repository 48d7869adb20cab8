//! Servers: their settings, and whether the bot is still in them.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Row, Transaction, params};

use super::columns::{Column, optional, value};
use crate::domain::{ChannelId, ServerId, ServerSettings};

const SETTINGS: &str = "
    select zone, post_at, days from servers where server_id = ?1";

pub(super) fn settings(connection: &Connection, server: ServerId) -> Result<ServerSettings> {
    let stored = connection
        .prepare_cached(SETTINGS)?
        .query_row([Column(server)], settings_in)
        .optional()?;
    Ok(stored.unwrap_or_default())
}

/// The settings in a row with `zone`, `post_at` and `days`; what is null follows the defaults.
pub(super) fn settings_in(row: &Row<'_>) -> Result<ServerSettings> {
    let default = ServerSettings::default();
    Ok(ServerSettings {
        zone: optional(row, "zone")?.unwrap_or(default.zone),
        post_at: optional(row, "post_at")?.unwrap_or(default.post_at),
        days: optional(row, "days")?.unwrap_or(default.days),
    })
}

const SAVE_SETTINGS: &str = "
    insert into servers (server_id, zone, post_at, days) values (?1, ?2, ?3, ?4)
    on conflict (server_id) do update set
        zone = excluded.zone, post_at = excluded.post_at, days = excluded.days,
        schedule_changed_at = ?5";

pub(super) fn save_settings(
    transaction: &Transaction<'_>,
    server: ServerId,
    settings: &ServerSettings,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction.prepare_cached(SAVE_SETTINGS)?.execute(params![
        Column(server),
        Column(settings.zone),
        Column(settings.post_at),
        Column(settings.days),
        Column(now),
    ])?;
    Ok(())
}

const ALERTS_CHANNEL: &str = "
    select alerts_channel_id from servers where server_id = ?1";

pub(super) fn alerts_channel(
    connection: &Connection,
    server: ServerId,
) -> Result<Option<ChannelId>> {
    let stored = connection
        .prepare_cached(ALERTS_CHANNEL)?
        .query_row([Column(server)], |row| optional(row, "alerts_channel_id"))
        .optional()?;
    Ok(stored.flatten())
}

const SET_ALERTS_CHANNEL: &str = "
    update servers set alerts_channel_id = ?2 where server_id = ?1";

pub(super) fn set_alerts_channel(
    transaction: &Transaction<'_>,
    server: ServerId,
    channel: Option<ChannelId>,
) -> Result<()> {
    ensure(transaction, server)?;
    transaction
        .prepare_cached(SET_ALERTS_CHANNEL)?
        .execute(params![Column(server), channel.map(Column)])?;
    Ok(())
}

const ENSURE: &str = "
    insert into servers (server_id) values (?1) on conflict do nothing";

/// Gives the server a row to hang things on.
pub(super) fn ensure(transaction: &Transaction<'_>, server: ServerId) -> Result<()> {
    transaction
        .prepare_cached(ENSURE)?
        .execute([Column(server)])?;
    Ok(())
}

const WAS_LEFT: &str = "
    select exists (select 1 from servers where server_id = ?1 and left_at is not null)";

pub(super) fn was_left(connection: &Connection, server: ServerId) -> Result<bool> {
    connection
        .prepare_cached(WAS_LEFT)?
        .query_row([Column(server)], |row| row.get(0))
}

const NOT_LEFT: &str = "
    select server_id from servers where left_at is null order by server_id";

pub(super) fn not_left(connection: &Connection) -> Result<Vec<ServerId>> {
    connection
        .prepare_cached(NOT_LEFT)?
        .query_and_then([], |row| value(row, "server_id"))?
        .collect()
}

const RETURNED: &str = "
    update servers set left_at = null where server_id = ?1";

pub(super) fn returned(transaction: &Transaction<'_>, server: ServerId) -> Result<()> {
    transaction
        .prepare_cached(RETURNED)?
        .execute([Column(server)])?;
    Ok(())
}

const LEFT: &str = "
    update servers set left_at = ?2 where server_id = ?1 and left_at is null";

pub(super) fn left(
    transaction: &Transaction<'_>,
    server: ServerId,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction
        .prepare_cached(LEFT)?
        .execute(params![Column(server), Column(now)])?;
    Ok(())
}

const PURGE_LEFT: &str = "
    delete from servers where left_at < ?1";

const PURGE_TOPICS: &str = "
    delete from topics where topic_id not in (select topic_id from subscriptions)";

pub(super) fn purge_left_before(
    transaction: &Transaction<'_>,
    instant: DateTime<Utc>,
) -> Result<usize> {
    let servers = transaction.execute(PURGE_LEFT, [Column(instant)])?;
    if servers > 0 {
        purge_topics(transaction)?;
    }
    Ok(servers)
}

/// Deletes the topics that no channel has any more.
pub(super) fn purge_topics(transaction: &Transaction<'_>) -> Result<()> {
    transaction.execute(PURGE_TOPICS, [])?;
    Ok(())
}
