//! What members have answered of a set-up so far, so that it outlives restarts.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension as _, Result, Transaction, params};

use super::Store;
use super::columns::{Column, value};
use crate::domain::{ServerId, UserId};

/// A set-up that was left alone for so long is over.
pub const DRAFT_TIME: TimeDelta = TimeDelta::days(1);

impl Store {
    /// Keeps what a member has answered, in the caller's own words, in the place of what there was.
    pub async fn keep_draft(
        &self,
        server: ServerId,
        member: UserId,
        draft: String,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| keep(db, server, member, &draft, now))
            .await
    }

    /// What the member has answered in this server within [`DRAFT_TIME`].
    pub async fn draft(
        &self,
        server: ServerId,
        member: UserId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<String>> {
        self.read(move |db| kept(db, server, member, now - DRAFT_TIME))
            .await
    }

    /// Forgets what was answered before then, and says how many set-ups that were.
    pub async fn forget_drafts_before(&self, instant: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| forget_before(db, instant)).await
    }
}

const KEEP: &str = "
    insert into setup_drafts (server_id, user_id, draft, kept_at) values (?1, ?2, ?3, ?4)
    on conflict (server_id, user_id) do update set draft = excluded.draft, kept_at = excluded.kept_at";

fn keep(
    transaction: &Transaction<'_>,
    server: ServerId,
    member: UserId,
    draft: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    transaction.prepare_cached(KEEP)?.execute(params![
        Column(server),
        Column(member),
        draft,
        Column(now)
    ])?;
    Ok(())
}

const KEPT: &str = "
    select draft from setup_drafts where server_id = ?1 and user_id = ?2 and kept_at >= ?3";

fn kept(
    connection: &Connection,
    server: ServerId,
    member: UserId,
    since: DateTime<Utc>,
) -> Result<Option<String>> {
    connection
        .prepare_cached(KEPT)?
        .query_row(
            params![Column(server), Column(member), Column(since)],
            |row| row.get(0),
        )
        .optional()
}

const OF_MEMBER: &str = "
    select server_id, draft, kept_at from setup_drafts where user_id = ?1 order by server_id";

/// What the member has answered, in the words in which it was kept, server by server.
pub(super) fn of_member(
    connection: &Connection,
    member: UserId,
) -> Result<Vec<(ServerId, String, DateTime<Utc>)>> {
    connection
        .prepare_cached(OF_MEMBER)?
        .query_and_then([Column(member)], |row| {
            let server = value(row, "server_id")?;
            Ok((server, row.get("draft")?, value(row, "kept_at")?))
        })?
        .collect()
}

const FORGET_BEFORE: &str = "delete from setup_drafts where kept_at < ?1";
const FORGET_OF_SERVER: &str = "delete from setup_drafts where server_id = ?1";
const FORGET_OF_MEMBER: &str = "delete from setup_drafts where user_id = ?1";

fn forget_before(transaction: &Transaction<'_>, instant: DateTime<Utc>) -> Result<usize> {
    transaction.execute(FORGET_BEFORE, [Column(instant)])
}

pub(super) fn forget_of_server(transaction: &Transaction<'_>, server: ServerId) -> Result<usize> {
    transaction.execute(FORGET_OF_SERVER, [Column(server)])
}

pub(super) fn forget_of_member(transaction: &Transaction<'_>, member: UserId) -> Result<usize> {
    transaction.execute(FORGET_OF_MEMBER, [Column(member)])
}
