//! Texts too long for a button's id, which holds 100 characters: the button carries a short key.

use anyhow::ensure;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use sha2::{Digest as _, Sha256};

use super::columns::Column;

const KEEP: &str = "
    insert into long_texts (key, text, kept_at) values (?1, ?2, ?3)
    on conflict (key) do update set kept_at = max(kept_at, excluded.kept_at)
    returning text";

pub(super) fn keep(
    transaction: &Transaction<'_>,
    text: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let key = key_of(text);
    let kept: String = transaction
        .prepare_cached(KEEP)?
        .query_row(params![key, text, Column(now)], |row| row.get(0))?;
    ensure!(kept == text, "two texts have the key {key}");
    Ok(key)
}

const KEPT: &str = "
    select text from long_texts where key = ?1";

pub(super) fn kept(connection: &Connection, key: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached(KEPT)?
        .query_row([key], |row| row.get(0))
        .optional()
}

const FORGET: &str = "
    delete from long_texts where kept_at < ?1";

pub(super) fn forget_before(
    transaction: &Transaction<'_>,
    instant: DateTime<Utc>,
) -> rusqlite::Result<usize> {
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
