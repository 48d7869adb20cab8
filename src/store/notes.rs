//! What the program notes for itself, key by key.

use rusqlite::{Connection, OptionalExtension as _, Result, Transaction};

use super::Store;

/// The key of the hash of the slash commands that Discord was last given.
pub const REGISTERED_COMMANDS: &str = "registered_commands";

impl Store {
    /// What the program noted under this key.
    pub async fn note(&self, key: &'static str) -> anyhow::Result<Option<String>> {
        self.read(move |db| note(db, key)).await
    }

    /// Notes something, in place of what stood under the key.
    pub async fn set_note(
        &self,
        key: &'static str,
        value: impl Into<String>,
    ) -> anyhow::Result<()> {
        let value = value.into();
        self.write(move |db| set_note(db, key, &value)).await
    }
}

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

fn set_note(transaction: &Transaction<'_>, key: &str, value: &str) -> Result<()> {
    transaction
        .prepare_cached(SET_NOTE)?
        .execute([key, value])?;
    Ok(())
}
