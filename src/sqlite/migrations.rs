//! Brings a database up to date: all that it lacks in one transaction, after a copy when it is precious.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{OpenError, Schema, Worth, copies, newer, unusable, version};

/// How many copies of earlier schemas are kept beside a precious database.
const COPIES_KEPT: usize = 3;

/// Whether a copy is laid beside a filled, precious database before it is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CopyFirst {
    /// The only one that there is.
    Yes,
    /// It is a copy itself.
    No,
}

/// Applies the migrations that the file lacks. When one fails, nothing has changed.
pub(super) fn migrate(
    connection: &mut Connection,
    path: &Path,
    schema: &Schema,
    copy_first: CopyFirst,
) -> Result<(), OpenError> {
    let found = version(connection).map_err(|error| unusable(path, error))?;
    let known = schema.migrations.len();
    if found > known {
        return Err(newer(path, schema, found));
    }
    if found == known {
        return Ok(());
    }
    let is_filled = found > 0;
    let mut run = || -> anyhow::Result<()> {
        if is_filled && schema.worth == Worth::Precious && copy_first == CopyFirst::Yes {
            copy_before_migration(connection, path, found)?;
        }
        // Rebuilding a table drops the old one, which would delete what refers to it. The references
        // are checked before the commit instead. The switch does nothing inside a transaction.
        connection.pragma_update(None, "foreign_keys", false)?;
        let applied = apply(connection, schema);
        connection.pragma_update(None, "foreign_keys", true)?;
        applied
    };
    run().map_err(|source| OpenError::Unusable {
        path: path.display().to_string(),
        source,
    })
}

fn apply(connection: &mut Connection, schema: &Schema) -> anyhow::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been faster while this one waited for its turn.
    let found = version(&transaction)?;
    let known = schema.migrations.len();
    anyhow::ensure!(found <= known, "a newer paperboy has just changed it");
    for (name, sql) in schema.migrations.iter().skip(found) {
        transaction
            .execute_batch(sql)
            .with_context(|| format!("apply migration {name}"))?;
    }
    anyhow::ensure!(
        references_hold(&transaction)?,
        "the migrations leave rows that belong to no other"
    );
    transaction.pragma_update(None, "application_id", schema.application_id)?;
    transaction.pragma_update(None, "user_version", i64::try_from(known)?)?;
    transaction.commit()?;
    Ok(())
}

fn references_hold(transaction: &Transaction<'_>) -> rusqlite::Result<bool> {
    let mut check = transaction.prepare("pragma foreign_key_check")?;
    let broken = check.exists([])?;
    Ok(!broken)
}

/// Lays a consistent copy beside the file: `store.db` → `store.db.before-0004`, where 0004 is the first
/// migration that it lacks. The newest few copies are kept.
fn copy_before_migration(connection: &Connection, path: &Path, found: usize) -> anyhow::Result<()> {
    let fresh = copies::beside(path, ".before-migration");
    copies::copy(connection, &fresh)?;
    let copy = put_beside_others(&fresh, path, found + 1)?;
    copies::sync_folder_of(&copy)?;
    tracing::info!(copy = %copy.display(), "copied the database before bringing it up to date");
    copies::keep_newest(path, ".before-", is_schema_number, COPIES_KEPT)
}

/// Gives a copy its name. A copy that is there may be of an attempt that failed, and equal; or of a store
/// that was given up for an earlier one: it stays, and the new one gets a number (`store.db.before-0004.2`).
fn put_beside_others(fresh: &Path, path: &Path, lacking: usize) -> anyhow::Result<PathBuf> {
    for repeat in 1_u32.. {
        let number = match repeat {
            1 => String::new(),
            _ => format!(".{repeat}"),
        };
        let copy = copies::beside(path, &format!(".before-{lacking:04}{number}"));
        let place = copy.display();
        if !copy.exists() {
            fs::rename(fresh, &copy).with_context(|| format!("can't write {place}"))?;
            return Ok(copy);
        }
        if fs::read(&copy).with_context(|| format!("can't read {place}"))? == fs::read(fresh)? {
            fs::remove_file(fresh)?;
            return Ok(copy);
        }
    }
    anyhow::bail!("there are too many copies beside {}", path.display())
}

/// Whether a name ends as a copy's does: `0004`, `0004.2`.
fn is_schema_number(end: &str) -> bool {
    let (number, repeat) = end.split_once('.').unwrap_or((end, "2"));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    number.len() == 4 && is_number(number) && !repeat.is_empty() && is_number(repeat)
}
