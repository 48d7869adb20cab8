//! The greeting of servers that the bot joins: said once for each joining.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Transaction, params};

use super::Store;
use super::columns::{Column, optional, value};
use crate::domain::{ChannelId, MessageId, ServerId};

/// So soon after it began, a greeting is said again with the same nonce: Discord then knows whether it
/// stands there already. What broke off longer ago is never said.
const NONCE_SUFFICES_FOR: TimeDelta = TimeDelta::seconds(20);

/// A greeting that is to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Greeting {
    /// Where.
    pub channel: ChannelId,
    /// What there is to say.
    pub kind: GreetingKind,
}

/// What a server is told that the bot has joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GreetingKind {
    /// What the bot does, and how to begin.
    Welcome,
    /// That what the server decided before is there again.
    Restored {
        /// How many subscriptions it has.
        subscriptions: usize,
    },
}

impl Store {
    /// The bot has joined the server at `joined_at`, and may write in `channel`. Gives what is to be
    /// said, once for each joining; nothing to a server that began by itself since then.
    pub async fn begin_greeting(
        &self,
        server: ServerId,
        joined_at: DateTime<Utc>,
        channel: ChannelId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Greeting>> {
        self.write(move |db| begin(db, server, joined_at, channel, now))
            .await
    }

    /// The greeting stands there as this message, which [`Self::welcome_to_remove`] will name; `None` for
    /// one that is to stay, or was not taken.
    pub async fn greeting_said(
        &self,
        server: ServerId,
        message: Option<MessageId>,
    ) -> anyhow::Result<()> {
        self.write(move |db| said(db, server, message)).await
    }

    /// The welcome that stands in a server which has a subscription by now.
    pub async fn welcome_to_remove(
        &self,
        server: ServerId,
    ) -> anyhow::Result<Option<(ChannelId, MessageId)>> {
        self.read(move |db| to_remove(db, server)).await
    }

    /// Forgets the greetings that began before then, and says how many.
    pub async fn forget_greetings_before(&self, instant: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| forget_before(db, instant)).await
    }
}

const BEGIN: &str = "
    insert into welcomes (server_id, joined_at, begun_at, channel_id) values (?1, ?2, ?3, ?4)
    on conflict (server_id) do update set
        joined_at = excluded.joined_at, begun_at = excluded.begun_at,
        channel_id = excluded.channel_id, message_id = null
    where joined_at <> excluded.joined_at";
const BROKEN_OFF: &str = "
    select channel_id from welcomes
    where server_id = ?1 and channel_id is not null and message_id is null and begun_at > ?2";
const SUBSCRIPTIONS: &str = "
    select count(*) as all_of_them, count(*) filter (where created_at < ?2) as earlier
    from subscriptions where server_id = ?1";

fn begin(
    transaction: &Transaction<'_>,
    server: ServerId,
    joined_at: DateTime<Utc>,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Greeting>> {
    let begun = transaction.prepare_cached(BEGIN)?.execute(params![
        Column(server),
        Column(joined_at),
        Column(now),
        Column(channel)
    ])?;
    let channel = if begun == 1 {
        Some(channel)
    } else {
        transaction
            .prepare_cached(BROKEN_OFF)?
            .query_row(
                params![Column(server), Column(now - NONCE_SUFFICES_FOR)],
                |row| value(row, "channel_id"),
            )
            .optional()?
    };
    let counts: (i64, i64) = transaction
        .prepare_cached(SUBSCRIPTIONS)?
        .query_row(params![Column(server), Column(joined_at)], |row| {
            Ok((row.get("all_of_them")?, row.get("earlier")?))
        })?;
    let kind = match counts {
        (0, _) => GreetingKind::Welcome,
        // An admin was faster than the greeting.
        (_, 0) => return Ok(None),
        (all, _) => GreetingKind::Restored {
            subscriptions: usize::try_from(all)?,
        },
    };
    Ok(channel.map(|channel| Greeting { channel, kind }))
}

const SAID: &str = "
    update welcomes set message_id = ?2, channel_id = iif(?2 is null, null, channel_id)
    where server_id = ?1";

fn said(transaction: &Transaction<'_>, server: ServerId, message: Option<MessageId>) -> Result<()> {
    transaction
        .prepare_cached(SAID)?
        .execute(params![Column(server), message.map(Column)])?;
    Ok(())
}

const TO_REMOVE: &str = "
    select channel_id, message_id from welcomes
    where server_id = ?1 and message_id is not null
        and exists (select 1 from subscriptions where subscriptions.server_id = welcomes.server_id)";

fn to_remove(connection: &Connection, server: ServerId) -> Result<Option<(ChannelId, MessageId)>> {
    let found: Option<(Option<ChannelId>, MessageId)> = connection
        .prepare_cached(TO_REMOVE)?
        .query_row([Column(server)], |row| {
            Ok((optional(row, "channel_id")?, value(row, "message_id")?))
        })
        .optional()?;
    Ok(found.and_then(|(channel, message)| Some((channel?, message))))
}

const FORGET: &str = "delete from welcomes where server_id = ?1";

pub(super) fn forget(transaction: &Transaction<'_>, server: ServerId) -> Result<usize> {
    transaction.execute(FORGET, [Column(server)])
}

const FORGET_BEFORE: &str = "delete from welcomes where begun_at < ?1";

fn forget_before(transaction: &Transaction<'_>, instant: DateTime<Utc>) -> Result<usize> {
    transaction.execute(FORGET_BEFORE, [Column(instant)])
}
