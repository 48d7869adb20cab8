//! Pauses of servers, channels and subscriptions. The newest one stays when it is over.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Transaction, params};

use super::Store;
use super::columns::{Column, pause_in};
use super::overrides::{Scope, known};
use crate::domain::{ChannelId, Pause, ServerId, SubscriptionId};

/// What rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PauseOf {
    /// All channels of a server.
    Server(ServerId),
    /// One channel of the server.
    Channel(ServerId, ChannelId),
    /// One subscription of the server.
    Subscription(ServerId, SubscriptionId),
}

impl Store {
    /// The newest pause, which may be over; `None` when there never was one.
    pub async fn pause_of(&self, target: PauseOf) -> anyhow::Result<Option<Pause>> {
        self.read(move |db| newest(db, target)).await
    }

    /// Pauses it until then, or with `None` until [`Self::resume`]. One that rests already goes on
    /// resting until the new end. Says whether there is such a thing to pause.
    pub async fn pause(
        &self,
        target: PauseOf,
        until: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<bool> {
        self.write(move |db| pause(db, target, until, now)).await
    }

    /// Ends the pause, and gives it back as it was; `None` when it does not rest.
    pub async fn resume(
        &self,
        target: PauseOf,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Pause>> {
        self.write(move |db| resume(db, target, now)).await
    }
}

const OF_SERVER: &str = "
    select paused_since, paused_until from servers where server_id = ?1 and ?1 = ?2";
const OF_CHANNEL: &str = "
    select paused_since, paused_until from channels where server_id = ?1 and channel_id = ?2";
const OF_SUBSCRIPTION: &str = "
    select paused_since, paused_until from subscriptions
    where server_id = ?1 and subscription_id = ?2";

fn newest(connection: &Connection, target: PauseOf) -> Result<Option<Pause>> {
    let (sql, server, id) = match target {
        PauseOf::Server(server) => (OF_SERVER, server, server.0.cast_signed()),
        PauseOf::Channel(server, channel) => (OF_CHANNEL, server, channel.0.cast_signed()),
        PauseOf::Subscription(server, id) => (OF_SUBSCRIPTION, server, id.0),
    };
    let pause = connection
        .prepare_cached(sql)?
        .query_row(params![Column(server), id], |row| {
            pause_in(row, "paused_since", "paused_until")
        })
        .optional()?;
    Ok(pause.flatten())
}

const SET_OF_SERVER: &str = "
    update servers set paused_since = ?2, paused_until = ?3 where server_id = ?1";
const SET_OF_CHANNEL: &str = "
    update channels set paused_since = ?2, paused_until = ?3 where channel_id = ?1";
const SET_OF_SUBSCRIPTION: &str = "
    update subscriptions set paused_since = ?2, paused_until = ?3
    where subscription_id = ?1 and server_id = ?4";

/// Says whether there is such a thing.
pub(super) fn set(
    transaction: &Transaction<'_>,
    target: PauseOf,
    pause: Option<Pause>,
) -> anyhow::Result<bool> {
    let since = pause.map(|pause| Column(pause.since));
    let until = pause.and_then(|pause| pause.until).map(Column);
    let scope = match target {
        PauseOf::Server(server) => Scope::Server(server),
        PauseOf::Channel(server, channel) => Scope::Channel(server, channel),
        PauseOf::Subscription(server, id) => {
            let rows = transaction
                .prepare_cached(SET_OF_SUBSCRIPTION)?
                .execute(params![Column(id), since, until, Column(server)])?;
            return Ok(rows == 1);
        }
    };
    let (sql, id) = known(transaction, scope, SET_OF_SERVER, SET_OF_CHANNEL)?;
    let rows = transaction
        .prepare_cached(sql)?
        .execute(params![id, since, until])?;
    Ok(rows == 1)
}

fn pause(
    transaction: &Transaction<'_>,
    target: PauseOf,
    until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let resting = newest(transaction, target)?.filter(|pause| pause.holds_at(now));
    let since = resting.map_or(now, |pause| pause.since);
    set(transaction, target, Some(Pause { since, until }))
}

fn resume(
    transaction: &Transaction<'_>,
    target: PauseOf,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Pause>> {
    let Some(resting) = newest(transaction, target)?.filter(|pause| pause.holds_at(now)) else {
        return Ok(None);
    };
    let ended = Pause {
        until: Some(now),
        ..resting
    };
    set(transaction, target, Some(ended))?;
    Ok(Some(resting))
}
