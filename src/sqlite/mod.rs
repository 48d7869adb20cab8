//! Opens, migrates and runs SQLite databases, for the cache and the store.
//!
//! The only file that touches threads for a database. Pool and migration crates were looked at
//! (`deadpool-sqlite`, `tokio-rusqlite`, `r2d2_sqlite`, `refinery`, `rusqlite_migration`): none
//! resolves with the newest rusqlite, and the newest SQLite matters more than forty lines.

mod copies;
mod examined;
mod migrations;

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::Context as _;
use rusqlite::{Connection, Transaction, TransactionBehavior};

pub(crate) use copies::{beside, keep_newest, remove, sync_folder_of};
pub(crate) use examined::ExaminedFile;

use migrations::{CopyFirst, migrate};

/// What makes a file one of ours, and how it is brought up to date.
#[derive(Debug)]
pub(crate) struct Schema {
    /// What the database is, for messages: "paper cache".
    pub(crate) name: &'static str,
    /// SQLite's `application_id`: marks the file as ours.
    pub(crate) application_id: i32,
    /// Numbered SQL files in order; `user_version` counts those applied. Never edited, only added.
    pub(crate) migrations: &'static [(&'static str, &'static str)],
    /// What its loss would mean.
    pub(crate) worth: Worth,
}

/// What the loss of a database would mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Worth {
    /// Nobody could tell it again: each commit is pushed to the disk, and a copy is laid beside the
    /// file before a migration.
    Precious,
    /// It is filled again: a power cut may take the last commits, never the file.
    Disposable,
}

/// Why a database can't be used. Each is said to the operator in one line.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file belongs to another program.
    #[error(
        "{path} is not a paperboy {name}; choose another folder with --data, or move the file away"
    )]
    Foreign {
        /// The file.
        path: String,
        /// What was expected there.
        name: &'static str,
    },
    /// The file was written by a later version.
    #[error(
        "{path} was written by a newer paperboy (schema {found}, this program knows {known}); install that version, or {cure}"
    )]
    Newer {
        /// The file.
        path: String,
        /// The file's schema number.
        found: usize,
        /// The newest schema number known here.
        known: usize,
        /// What else brings it back, for the operator.
        cure: &'static str,
    },
    /// There is no such file.
    #[error("there is no file {path}")]
    Missing {
        /// The file.
        path: String,
    },
    /// It can't be opened, read or written.
    #[error("can't open {path}: {source:#}")]
    Unusable {
        /// The file.
        path: String,
        /// Why.
        source: anyhow::Error,
    },
}

/// A database that async code can use: one connection that writes, one that reads.
#[derive(Clone)]
pub(crate) struct Database {
    writer: Arc<Mutex<Connection>>,
    reader: Arc<Mutex<Connection>>,
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Database")
    }
}

impl Database {
    /// Opens the file, creates it when absent, and applies the migrations that it lacks.
    /// Before a migration of a filled, precious file a copy is laid beside it.
    pub(crate) fn open(path: &Path, schema: &Schema) -> Result<Self, OpenError> {
        let mut writer = connect(path, schema)?;
        migrate(&mut writer, path, schema, CopyFirst::Yes)?;
        let reader = connect(path, schema)?;
        reader
            .pragma_update(None, "query_only", true)
            .map_err(|error| unusable(path, error))?;
        Ok(Self {
            writer: Arc::new(Mutex::new(writer)),
            reader: Arc::new(Mutex::new(reader)),
        })
    }

    /// Runs `work` in one transaction at once, before the database is used.
    pub(crate) fn prepare(
        &self,
        work: impl FnOnce(&Connection) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let mut writer = lock(&self.writer);
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        work(&transaction)?;
        transaction.commit().context("commit")
    }

    /// Runs `work` on the reading connection, on a thread that may block.
    pub(crate) async fn read<T, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> anyhow::Result<T> + Send + 'static,
    {
        let connection = Arc::clone(&self.reader);
        tokio::task::spawn_blocking(move || work(&lock(&connection)))
            .await
            .context("run a database query")?
    }

    /// How large the file is, in bytes; what only the journal has is counted.
    pub(crate) async fn bytes(&self) -> anyhow::Result<u64> {
        const SQL: &str = "select page_count * page_size from pragma_page_count, pragma_page_size";
        let bytes: i64 = self
            .read(|connection| Ok(connection.query_row(SQL, [], |row| row.get(0))?))
            .await?;
        Ok(u64::try_from(bytes)?)
    }

    /// Runs `work` in one transaction that is committed when it returns `Ok`, else undone.
    pub(crate) async fn write<T, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Transaction<'_>) -> anyhow::Result<T> + Send + 'static,
    {
        let connection = Arc::clone(&self.writer);
        tokio::task::spawn_blocking(move || {
            let mut connection = lock(&connection);
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = work(&transaction)?;
            transaction.commit().context("commit")?;
            Ok(result)
        })
        .await
        .context("run a database change")?
    }
}

/// Brings a file up to date that is itself a copy, and lets `work` change it before it is used.
pub(crate) fn prepare_copy(
    path: &Path,
    schema: &Schema,
    work: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> Result<(), OpenError> {
    let mut connection = connect(path, schema)?;
    migrate(&mut connection, path, schema, CopyFirst::No)?;
    work(&connection).map_err(|error| unusable(path, error))
}

/// A panic inside `work` rolls its transaction back, so a poisoned lock still guards sound data.
fn lock(connection: &Mutex<Connection>) -> std::sync::MutexGuard<'_, Connection> {
    connection
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Opens the file and checks that it is ours before anything in it is touched.
fn connect(path: &Path, schema: &Schema) -> Result<Connection, OpenError> {
    let connection = Connection::open(path).map_err(|error| unusable(path, error))?;
    let set_up = || -> rusqlite::Result<bool> {
        connection.busy_timeout(Duration::from_secs(5))?;
        if connection.is_readonly("main")? {
            // SQLite opens what it may not write for reading, and fails at the first change.
            return Err(rusqlite::Error::SqliteFailure(
                rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_READONLY),
                Some("the file may not be written".to_owned()),
            ));
        }
        let id: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        if id != schema.application_id && !is_empty(&connection)? {
            return Ok(false);
        }
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let synchronous = match schema.worth {
            Worth::Precious => "full",
            Worth::Disposable => "normal",
        };
        connection.pragma_update(None, "synchronous", synchronous)?;
        // Negative: KiB. SQLite's default of 2 MB a connection is a tenth of our memory goal.
        connection.pragma_update(None, "cache_size", -1024)?;
        connection.set_prepared_statement_cache_capacity(32);
        Ok(true)
    };
    match set_up() {
        Ok(true) => Ok(connection),
        Ok(false) => Err(foreign(path, schema)),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            Err(foreign(path, schema))
        }
        Err(error) => Err(unusable(path, error)),
    }
}

fn is_empty(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("select count(*) = 0 from sqlite_schema", [], |row| {
        row.get(0)
    })
}

/// How many migrations the file has seen.
fn version(connection: &Connection) -> rusqlite::Result<usize> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

fn foreign(path: &Path, schema: &Schema) -> OpenError {
    OpenError::Foreign {
        path: path.display().to_string(),
        name: schema.name,
    }
}

fn newer(path: &Path, schema: &Schema, found: usize) -> OpenError {
    OpenError::Newer {
        path: path.display().to_string(),
        found,
        known: schema.migrations.len(),
        cure: match schema.worth {
            Worth::Precious => "restore a backup",
            Worth::Disposable => "delete the file: it is filled again",
        },
    }
}

fn unusable(path: &Path, error: rusqlite::Error) -> OpenError {
    OpenError::Unusable {
        path: path.display().to_string(),
        source: error.into(),
    }
}

#[cfg(test)]
mod tests;
