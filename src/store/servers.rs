//! Servers: what they decided.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Row, Transaction, params};

use super::columns::{Column, optional};
use super::{Changed, Store};
use crate::domain::{ChannelId, LocaleTag, Replies, ServerId, ServerSettings};

impl Store {
    /// The server's settings; the defaults for one that never decided.
    pub async fn server_settings(&self, server: ServerId) -> anyhow::Result<ServerSettings> {
        self.read(move |db| settings(db, server)).await
    }

    /// Replaces the server's settings. Mornings already settled stay settled, and a morning that is
    /// moved is not late for it.
    pub async fn save_server_settings(
        &self,
        server: ServerId,
        settings: &ServerSettings,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let settings = *settings;
        self.write(move |db| save_settings(db, server, &settings, now))
            .await
    }

    /// Changes the server's settings, in one step, and says what they were before.
    pub async fn change_server_settings(
        &self,
        server: ServerId,
        change: impl FnOnce(&mut ServerSettings) + Send + 'static,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Changed<ServerSettings>> {
        self.write(move |db| change_settings(db, server, change, now))
            .await
    }

    /// Where the server's admins are told of trouble, when they chose a channel for it.
    pub async fn alerts_channel(&self, server: ServerId) -> anyhow::Result<Option<ChannelId>> {
        self.read(move |db| decided(db, ALERTS_CHANNEL, server))
            .await
    }

    /// Chooses that channel, or with `None` no channel again.
    pub async fn set_alerts_channel(
        &self,
        server: ServerId,
        channel: Option<ChannelId>,
    ) -> anyhow::Result<()> {
        self.write(move |db| decide(db, SET_ALERTS_CHANNEL, server, channel))
            .await
    }

    /// Who sees the answers to members' commands in this server.
    pub async fn replies(&self, server: ServerId) -> anyhow::Result<Replies> {
        let stored: Option<Replies> = self.read(move |db| decided(db, REPLIES, server)).await?;
        Ok(stored.unwrap_or_default())
    }

    /// Decides it.
    pub async fn set_replies(&self, server: ServerId, replies: Replies) -> anyhow::Result<()> {
        self.write(move |db| decide(db, SET_REPLIES, server, Some(replies)))
            .await
    }

    /// The language that Discord last said the server has.
    pub async fn preferred_locale(&self, server: ServerId) -> anyhow::Result<Option<LocaleTag>> {
        self.read(move |db| decided(db, LOCALE, server)).await
    }

    /// Notes the language that Discord says the server has, when it is another than before. Of a
    /// server that decided nothing, nothing is noted: to be called after what may be its first decision.
    pub async fn note_locale(&self, server: ServerId, locale: LocaleTag) -> anyhow::Result<()> {
        let look = locale.clone();
        let is_news = move |db: &Connection| {
            db.prepare_cached(LOCALE_IS_NEWS)?
                .query_row(params![Column(server), Column(look)], |row| row.get(0))
        };
        // Said of every server at every start: a look costs no push to the disk.
        if self.read::<bool, rusqlite::Error, _>(is_news).await? {
            self.write(move |db| {
                db.prepare_cached(SET_LOCALE)?
                    .execute(params![Column(server), Column(locale)])
            })
            .await?;
        }
        Ok(())
    }
}

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
        schedule_changed_at = case
            when (zone, post_at, days) is (?2, ?3, ?4) then schedule_changed_at else ?5
        end,
        zone = ?2, post_at = ?3, days = ?4";

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

pub(super) fn change_settings(
    transaction: &Transaction<'_>,
    server: ServerId,
    change: impl FnOnce(&mut ServerSettings),
    now: DateTime<Utc>,
) -> Result<Changed<ServerSettings>> {
    let before = settings(transaction, server)?;
    let mut after = before;
    change(&mut after);
    save_settings(transaction, server, &after, now)?;
    Ok(Changed { before, after })
}

const ALERTS_CHANNEL: &str = "select alerts_channel_id from servers where server_id = ?1";
const SET_ALERTS_CHANNEL: &str = "update servers set alerts_channel_id = ?2 where server_id = ?1";
const REPLIES: &str = "select replies from servers where server_id = ?1";
const SET_REPLIES: &str = "update servers set replies = ?2 where server_id = ?1";
const LOCALE: &str = "select preferred_locale from servers where server_id = ?1";
const LOCALE_IS_NEWS: &str = "
    select exists (select 1 from servers where server_id = ?1 and preferred_locale is not ?2)";
const SET_LOCALE: &str = "update servers set preferred_locale = ?2 where server_id = ?1";

/// The one value that `sql` asks for.
fn decided<T>(connection: &Connection, sql: &str, server: ServerId) -> Result<Option<T>>
where
    Column<T>: rusqlite::types::FromSql,
{
    let stored = connection
        .prepare_cached(sql)?
        .query_row([Column(server)], |row| row.get::<_, Option<Column<T>>>(0))
        .optional()?;
    Ok(stored.flatten().map(|column| column.0))
}

/// Writes one value with `sql`.
fn decide<T>(
    transaction: &Transaction<'_>,
    sql: &str,
    server: ServerId,
    value: Option<T>,
) -> Result<()>
where
    Column<T>: rusqlite::ToSql,
{
    ensure(transaction, server)?;
    transaction
        .prepare_cached(sql)?
        .execute(params![Column(server), value.map(Column)])?;
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
