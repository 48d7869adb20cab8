//! The store as a file: examined, backed up while the bot runs, and put back.

mod condition;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::columns::value;
use super::{OpenError, REGISTERED_COMMANDS, SCHEMA, ScheduledChannel, Settlement, Store};
use crate::data_folder::DataLock;
use crate::domain::{ChannelId, ServerId};
use crate::sqlite::{self, ExaminedFile, beside, keep_newest, sync_folder_of};

/// What a store that was replaced is kept under, with the time at the end.
const BEFORE_RESTORE: &str = ".before-restore-";
/// How many stores that were replaced are kept.
const REPLACED_KEPT: usize = 3;

/// A store's file, opened for reading as it is: `store.db` itself, also while the bot runs, or a backup.
#[derive(Debug)]
pub struct StoreFile {
    file: ExaminedFile,
}

/// What a store's file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contents {
    /// Servers that decided something.
    pub servers: u32,
    /// Channels that had a subscription or a setting once.
    pub channels: u32,
    /// Subscriptions.
    pub subscriptions: u32,
    /// Persons with digests of their own, who are counted nowhere else.
    pub persons: u32,
}

/// What a restore did.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    /// Where the store that stood there is kept.
    pub kept: Option<PathBuf>,
    /// How many channels' mornings were settled because they may have been posted.
    pub settled: usize,
}

impl StoreFile {
    /// Opens a store's file that is there, of our schema or an earlier one.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        ExaminedFile::open(path, &SCHEMA).map(|file| Self { file })
    }

    /// How many migrations it lacks: the bot applies them when it starts.
    pub fn behind(&self) -> usize {
        SCHEMA.migrations.len() - self.file.schema_number()
    }

    /// What is broken in it; empty when it is whole.
    pub fn faults(&self) -> Vec<String> {
        self.file.faults()
    }

    /// How much it holds.
    pub fn contents(&self) -> anyhow::Result<Contents> {
        let is_server = self.is_server();
        let sql = format!(
            "select (select count(*) from servers where {is_server}),
                (select count(*) from channels join servers using (server_id) where {is_server}),
                (select count(*) from subscriptions join servers using (server_id)
                    where {is_server}),
                (select count(*) from servers where not {is_server})"
        );
        let read = self.file.connection().query_row(&sql, [], |row| {
            Ok(Contents {
                servers: row.get(0)?,
                channels: row.get(1)?,
                subscriptions: row.get(2)?,
                persons: row.get(3)?,
            })
        });
        read.with_context(|| format!("count what {} holds", self.file.path().display()))
    }

    /// The condition for a row of a real server; stores of earlier schemas know no other.
    fn is_server(&self) -> &'static str {
        const SINCE: usize = 8;
        match self.file.schema_number() {
            0..SINCE => "true",
            _ => "(kind = 'server')",
        }
    }

    /// Every channel that has a subscription, in a server that the bot is in.
    pub fn subscribed_channels(&self) -> anyhow::Result<Vec<(ServerId, ChannelId)>> {
        self.subscribed_where(self.is_server())
    }

    fn subscribed_where(&self, condition: &str) -> anyhow::Result<Vec<(ServerId, ChannelId)>> {
        let sql = format!(
            "select distinct subscriptions.server_id, subscriptions.channel_id
             from subscriptions join servers using (server_id)
             where left_at is null and {condition}
             order by subscriptions.server_id, subscriptions.channel_id"
        );
        let read = || -> rusqlite::Result<Vec<_>> {
            let mut statement = self.file.connection().prepare(&sql)?;
            let places = statement.query_map([], |row| {
                Ok((value(row, "server_id")?, value(row, "channel_id")?))
            })?;
            places.collect()
        };
        read().context("read the subscribed channels")
    }

    /// Copies it to a place where no file is, and says how large the copy is in bytes. The bot may
    /// go on writing.
    pub fn back_up_to(&self, target: &Path) -> anyhow::Result<u64> {
        self.file.copy_to(target)?;
        Ok(fs::metadata(target)?.len())
    }

    /// Puts what this file holds in the place of `store`, brought up to date. Until the last step `store`
    /// is as it was. `settle` ends the mornings that may have been posted since the backup was made.
    pub async fn restore_to(
        &self,
        store: &Path,
        now: DateTime<Utc>,
        settle: impl Fn(ScheduledChannel) -> Option<Settlement>,
        _lock: &DataLock,
    ) -> anyhow::Result<Restored> {
        let fresh = beside(store, ".restoring");
        // What a restore that was broken off left behind.
        sqlite::remove(&fresh)?;
        self.file.copy_to(&fresh)?;
        sqlite::prepare_copy(&fresh, &SCHEMA, forget_registration)?;
        let settled = settle_mornings(&fresh, now, settle).await?;
        let kept = store.exists().then(|| keep(store, now)).transpose()?;
        fs::rename(&fresh, store).with_context(|| {
            format!("put the restored file in the place of {}", store.display())
        })?;
        sync_folder_of(store)?;
        let is_time = |end: &str| end.len() == 16 && end.ends_with('Z');
        keep_newest(store, BEFORE_RESTORE, is_time, REPLACED_KEPT)?;
        Ok(Restored { kept, settled })
    }
}

/// The ledger in a backup does not know what was posted since: whoever asks it would post again.
async fn settle_mornings(
    fresh: &Path,
    now: DateTime<Utc>,
    settle: impl Fn(ScheduledChannel) -> Option<Settlement>,
) -> anyhow::Result<usize> {
    let store = Store::open(fresh)?;
    let channels = store.subscribed_channels(now).await?.into_iter();
    let settlements: Vec<Settlement> = channels.filter_map(settle).collect();
    let settled = settlements.len();
    store.settle_all_without_post(settlements).await?;
    drop(store);
    // Closing brings the journal into the file, which is moved alone.
    anyhow::ensure!(
        !beside(fresh, "-wal").exists(),
        "the journal of {} can't be closed",
        fresh.display()
    );
    Ok(settled)
}

impl fmt::Display for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |count: u32, one: &str| match count {
            1 => format!("1 {one}"),
            _ => format!("{count} {one}s"),
        };
        write!(
            f,
            "{}, {}, {}",
            count(self.servers, "server"),
            count(self.channels, "channel"),
            count(self.subscriptions, "subscription")
        )?;
        match self.persons {
            0 => Ok(()),
            persons => write!(f, ", {} with their own digests", count(persons, "person")),
        }
    }
}

/// What Discord knew when the backup was made may have been replaced since: ask again.
fn forget_registration(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("delete from notes where key = ?1", [REGISTERED_COMMANDS])?;
    Ok(())
}

/// Copies a store that is about to be replaced, whole or broken as it may be, and takes its journal away,
/// which must not meet another file.
fn keep(store: &Path, now: DateTime<Utc>) -> anyhow::Result<PathBuf> {
    let kept = beside(
        store,
        &format!("{BEFORE_RESTORE}{}", now.format("%Y%m%dT%H%M%SZ")),
    );
    let keep = || -> anyhow::Result<()> {
        // Brings what only the journal has into the file. A broken file is kept as it is.
        if let Ok(connection) = Connection::open(store) {
            let _ = connection.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()));
        }
        fs::copy(store, &kept)?;
        fs::File::options().write(true).open(&kept)?.sync_all()?;
        for suffix in ["-wal", "-shm"] {
            let journal = beside(store, suffix);
            if journal.exists() {
                fs::rename(journal, beside(&kept, suffix))?;
            }
        }
        sync_folder_of(&kept)
    };
    keep().with_context(|| format!("keep the old store as {}", kept.display()))?;
    Ok(kept)
}
