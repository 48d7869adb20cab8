//! What the program notes for itself, key by key.

use rusqlite::{Connection, OptionalExtension as _, Result, Transaction};

/// The key of the hash of the slash commands that Discord was last given.
pub const REGISTERED_COMMANDS: &str = "registered_commands";

const NOTE: &str = "
    select value from notes where key = ?1";

pub(super) fn note(connection: &Connection, key: &str) -> Result<Option<String>> {
    connection
        .prepare_cached(NOTE)?
        .query_row([key], |row| row.get(0))
        .optional()
}

const SET_NOTE: &str = "
    insert into notes (key, value) values (?1, ?2)
    on conflict (key) do update set value = excluded.value";

pub(super) fn set_note(transaction: &Transaction<'_>, key: &str, value: &str) -> Result<()> {
    transaction
        .prepare_cached(SET_NOTE)?
        .execute([key, value])?;
    Ok(())
}
