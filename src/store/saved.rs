//! Papers that members keep for later, each as it was then: the cache is disposable.

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, params};

use super::Store;
use super::columns::{Column, value};
use super::subscriptions::count;
use crate::domain::{Paper, PaperId, UserId};

/// How many papers a member may keep.
pub const SAVED_LIMIT: usize = 500;

/// What became of the wish to keep a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It is kept from now on.
    New,
    /// It was kept before.
    Already,
    /// The member keeps as many as they may.
    Full {
        /// How many that is.
        limit: usize,
    },
}

/// A paper that a member keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedPaper {
    /// The paper as it was when it was kept.
    pub paper: Paper,
    /// When it was kept.
    pub saved_at: DateTime<Utc>,
}

impl Store {
    /// Keeps a paper for a member, within [`SAVED_LIMIT`].
    pub async fn save_paper(
        &self,
        user: UserId,
        paper: &Paper,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Saved> {
        let id = paper.id.clone();
        let snapshot = serde_json::to_string(paper).context("write a paper")?;
        self.write(move |db| save(db, user, &id, &snapshot, now))
            .await
    }

    /// Keeps it no longer, and says whether it was kept.
    pub async fn unsave_paper(&self, user: UserId, paper: PaperId) -> anyhow::Result<bool> {
        const SQL: &str = "delete from saved_papers where user_id = ?1 and paper_id = ?2";
        self.write(move |db| {
            let rows = db
                .prepare_cached(SQL)?
                .execute(params![Column(user), Column(paper)])?;
            Ok::<_, rusqlite::Error>(rows > 0)
        })
        .await
    }

    /// What the member keeps, the newest first.
    pub async fn saved_of(&self, user: UserId) -> anyhow::Result<Vec<SavedPaper>> {
        self.read(move |db| of_user(db, user)).await
    }

    /// Keeps nothing for the member any longer, and says how many papers it was.
    pub async fn clear_saved(&self, user: UserId) -> anyhow::Result<usize> {
        self.write(move |db| clear(db, user)).await
    }
}

const IS_SAVED: &str = "
    select exists (select 1 from saved_papers where user_id = ?1 and paper_id = ?2)";
pub(super) const OF_USER: &str = "select count(*) from saved_papers where user_id = ?1";
const INSERT: &str = "
    insert into saved_papers (user_id, paper_id, saved_at, paper) values (?1, ?2, ?3, ?4)";

fn save(
    transaction: &Transaction<'_>,
    user: UserId,
    paper: &PaperId,
    snapshot: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Saved> {
    let id = paper.as_str();
    let is_saved: bool = transaction
        .prepare_cached(IS_SAVED)?
        .query_row(params![Column(user), id], |row| row.get(0))?;
    if is_saved {
        return Ok(Saved::Already);
    }
    if count(transaction, OF_USER, Column(user))? >= SAVED_LIMIT {
        return Ok(Saved::Full { limit: SAVED_LIMIT });
    }
    transaction.prepare_cached(INSERT)?.execute(params![
        Column(user),
        id,
        Column(now),
        snapshot
    ])?;
    Ok(Saved::New)
}

const LIST: &str = "
    select paper_id, saved_at, paper from saved_papers
    where user_id = ?1 order by saved_at desc, paper_id desc";

/// A paper that this program can't read is logged and left out: it must not hold the others up.
pub(super) fn of_user(connection: &Connection, user: UserId) -> anyhow::Result<Vec<SavedPaper>> {
    let mut statement = connection.prepare_cached(LIST)?;
    let mut rows = statement.query([Column(user)])?;
    let mut saved = Vec::new();
    while let Some(row) = rows.next()? {
        let snapshot: String = row.get("paper")?;
        match serde_json::from_str(&snapshot) {
            Ok(paper) => saved.push(SavedPaper {
                paper,
                saved_at: value(row, "saved_at")?,
            }),
            Err(error) => {
                let paper: PaperId = value(row, "paper_id")?;
                tracing::error!(%paper, %error, "can't read a saved paper");
            }
        }
    }
    Ok(saved)
}

const CLEAR: &str = "delete from saved_papers where user_id = ?1";

pub(super) fn clear(transaction: &Transaction<'_>, user: UserId) -> anyhow::Result<usize> {
    Ok(transaction.prepare_cached(CLEAR)?.execute([Column(user)])?)
}
