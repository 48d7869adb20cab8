//! A database file that is looked at and copied as it is: never made, migrated or changed.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::{OpenError, Schema, copies, foreign, newer, unusable, version};

/// How many faults of a broken file are told.
const MOST_FAULTS: u32 = 20;

/// One of our files, opened for reading, whatever its schema's number up to ours.
#[derive(Debug)]
pub(crate) struct ExaminedFile {
    path: PathBuf,
    connection: Connection,
    schema_number: usize,
}

impl ExaminedFile {
    /// Opens a file that is there.
    pub(crate) fn open(path: &Path, schema: &Schema) -> Result<Self, OpenError> {
        if !path.is_file() {
            return Err(OpenError::Missing {
                path: path.display().to_string(),
            });
        }
        // Nothing is written. But only who may write takes the journal's files away when it closes; where
        // the file may not be written, SQLite falls back to reading.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let look = || -> rusqlite::Result<(Connection, i32, usize)> {
            let connection = Connection::open_with_flags(path, flags)?;
            connection.busy_timeout(Duration::from_secs(5))?;
            let id = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
            let number = version(&connection)?;
            Ok((connection, id, number))
        };
        match look() {
            Ok((_, id, _)) if id != schema.application_id => Err(foreign(path, schema)),
            Ok((_, _, found)) if found > schema.migrations.len() => Err(newer(path, schema, found)),
            Ok((connection, _, schema_number)) => Ok(Self {
                path: path.to_owned(),
                connection,
                schema_number,
            }),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
                Err(foreign(path, schema))
            }
            Err(error) => Err(unusable(path, error)),
        }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// How many migrations it has seen.
    pub(crate) fn schema_number(&self) -> usize {
        self.schema_number
    }

    /// For queries.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// What is broken in it, down to each page, index and reference; empty when it is whole.
    pub(crate) fn faults(&self) -> Vec<String> {
        self.broken_pages()
            .and_then(|mut faults| {
                faults.extend(self.broken_references()?);
                Ok(faults)
            })
            .unwrap_or_else(|error| vec![error.to_string()])
    }

    fn broken_pages(&self) -> rusqlite::Result<Vec<String>> {
        let sql = format!("pragma integrity_check({MOST_FAULTS})");
        let mut statement = self.connection.prepare(&sql)?;
        let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
        lines
            .filter(|line| !matches!(line, Ok(line) if line == "ok"))
            .collect()
    }

    fn broken_references(&self) -> rusqlite::Result<Vec<String>> {
        let mut statement = self.connection.prepare("pragma foreign_key_check")?;
        let lines = statement.query_map([], |row| {
            let (table, parent): (String, String) = (row.get("table")?, row.get("parent")?);
            Ok(format!("a row of {table} belongs to no row of {parent}"))
        })?;
        lines.take(MOST_FAULTS as usize).collect()
    }

    /// Writes a copy to a place where no file is.
    pub(crate) fn copy_to(&self, target: &Path) -> anyhow::Result<()> {
        anyhow::ensure!(
            !target.exists(),
            "{} is there already; choose another name, or move it away",
            target.display()
        );
        copies::copy(&self.connection, target)
            .with_context(|| format!("copy {}", self.path.display()))
    }
}
