//! Whether the bot is still in a server, and what becomes of one that it left. Persons are no servers:
//! nobody leaves them.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Result, Transaction, params};

use super::columns::{Column, value};
use super::{Store, subscriptions, welcomes};
use crate::domain::ServerId;

impl Store {
    /// The bot is in this server, as it is said of every server at every start. After
    /// [`Self::server_left`] it brings back everything that was not purged yet, and says so.
    pub async fn server_is_here(&self, server: ServerId) -> anyhow::Result<bool> {
        // Nearly always there is nothing to change: a look costs no push to the disk.
        let was_left = self.read(move |db| was_left(db, server)).await?;
        if was_left {
            self.write(move |db| returned(db, server)).await?;
        }
        Ok(was_left)
    }

    /// The servers with settings or subscriptions that the bot is in, as far as it was told.
    pub async fn servers_not_left(&self) -> anyhow::Result<Vec<ServerId>> {
        self.read(not_left).await
    }

    /// The bot was removed from this server: its channels get no more digests. Not for outages.
    pub async fn server_left(&self, server: ServerId, now: DateTime<Utc>) -> anyhow::Result<()> {
        self.write(move |db| left(db, server, now)).await
    }

    /// Deletes everything of the servers that were left before `instant`, and says how many.
    pub async fn purge_servers_left_before(&self, instant: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| purge_left_before(db, instant)).await
    }
}

const WAS_LEFT: &str = "
    select exists (select 1 from servers where server_id = ?1 and left_at is not null)";

fn was_left(connection: &Connection, server: ServerId) -> Result<bool> {
    connection
        .prepare_cached(WAS_LEFT)?
        .query_row([Column(server)], |row| row.get(0))
}

const NOT_LEFT: &str = "
    select server_id from servers where left_at is null and kind = 'server' order by server_id";

fn not_left(connection: &Connection) -> Result<Vec<ServerId>> {
    connection
        .prepare_cached(NOT_LEFT)?
        .query_and_then([], |row| value(row, "server_id"))?
        .collect()
}

const RETURNED: &str = "
    update servers set left_at = null where server_id = ?1";

fn returned(transaction: &Transaction<'_>, server: ServerId) -> Result<()> {
    transaction
        .prepare_cached(RETURNED)?
        .execute([Column(server)])?;
    Ok(())
}

const LEFT: &str = "
    update servers set left_at = ?2
    where server_id = ?1 and left_at is null and kind = 'server'";

fn left(transaction: &Transaction<'_>, server: ServerId, now: DateTime<Utc>) -> Result<()> {
    transaction
        .prepare_cached(LEFT)?
        .execute(params![Column(server), Column(now)])?;
    welcomes::forget(transaction, server)?;
    Ok(())
}

const PURGE_LEFT: &str = "
    delete from servers where left_at < ?1 and kind = 'server'";

fn purge_left_before(transaction: &Transaction<'_>, instant: DateTime<Utc>) -> Result<usize> {
    let servers = transaction.execute(PURGE_LEFT, [Column(instant)])?;
    if servers > 0 {
        subscriptions::purge_topics(transaction)?;
    }
    Ok(servers)
}
