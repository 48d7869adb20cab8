//! Texts too long for a button's id, which holds 100 characters: the button carries a short key.

use anyhow::ensure;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use sha2::{Digest as _, Sha256};

use super::Store;
use super::columns::Column;

impl Store {
    /// Keeps a text that is too long for a button and gives its key: twelve characters of a-z
    /// and 2-7, the same for the same text.
    pub async fn keep_text(
        &self,
        text: impl Into<String>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let text = text.into();
        self.write(move |db| keep(db, &text, now)).await
    }

    /// The text with this key; `None` when it was never kept or is forgotten.
    pub async fn kept_text(&self, key: impl Into<String>) -> anyhow::Result<Option<String>> {
        let key = key.into();
        self.read(move |db| kept(db, &key)).await
    }

    /// Forgets the texts that nobody kept again since then, and says how many.
    pub async fn forget_texts_before(&self, instant: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| forget_before(db, instant)).await
    }
}

const KEEP: &str = "
    insert into long_texts (key, text, kept_at) values (?1, ?2, ?3)
    on conflict (key) do update set kept_at = max(kept_at, excluded.kept_at)
    returning text";

fn keep(transaction: &Transaction<'_>, text: &str, now: DateTime<Utc>) -> anyhow::Result<String> {
    let key = key_of(text);
    let kept: String = transaction
        .prepare_cached(KEEP)?
        .query_row(params![key, text, Column(now)], |row| row.get(0))?;
    ensure!(kept == text, "two texts have the key {key}");
    Ok(key)
}

const KEPT: &str = "
    select text from long_texts where key = ?1";

fn kept(connection: &Connection, key: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached(KEPT)?
        .query_row([key], |row| row.get(0))
        .optional()
}

const FORGET: &str = "
    delete from long_texts where kept_at < ?1";

fn forget_before(transaction: &Transaction<'_>, instant: DateTime<Utc>) -> rusqlite::Result<usize> {
    transaction.execute(FORGET, [Column(instant)])
}

/// Twelve characters of five bits each: among a million texts, the chance that any two share a
/// key is one in two million.
fn key_of(text: &str) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    Sha256::digest(text)
        .iter()
        .take(12)
        .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
        .collect()
}
