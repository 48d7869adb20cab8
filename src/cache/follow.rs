//! The index in memory follows the changes in the database, this process's own and those of others.

use std::sync::{Arc, PoisonError, RwLock};

use anyhow::Context as _;
use rusqlite::Connection;

use super::papers::write_words;
use super::rows::{LISTED_COLUMNS, read_date, read_json, read_listed};
use crate::index::{Change, Facts, Index};
use crate::matching::{ANALYSER, PaperWords};

/// The index, and how far it has followed.
#[derive(Debug, Clone, Default)]
pub(super) struct Follower {
    state: Arc<RwLock<State>>,
}

#[derive(Debug, Default)]
struct State {
    index: Arc<Index>,
    /// The last change that it knows.
    change: i64,
}

impl Follower {
    /// The index with everything that the connection sees.
    pub(super) fn current(&self, connection: &Connection) -> anyhow::Result<Arc<Index>> {
        const LAST: &str = "select coalesce(max(change), 0) from paper_changes";
        let last: i64 = connection
            .prepare_cached(LAST)?
            .query_row([], |row| row.get(0))?;
        {
            let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
            if state.change >= last {
                return Ok(Arc::clone(&state.index));
            }
        }
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if state.index.is_stale() {
            *state = State::default();
        }
        state
            .follow(connection)
            .context("bring the index up to date")?;
        Ok(Arc::clone(&state.index))
    }
}

impl State {
    fn follow(&mut self, connection: &Connection) -> anyhow::Result<()> {
        const CHANGED: &str = "\
            select c.change, c.paper, p.first_listed, p.upvotes, p.code_url is not null, w.words, \
                w.abbreviations \
            from paper_changes c join papers p on p.number = c.paper \
                join paper_words w on w.paper = c.paper \
            where c.change > ?1 order by c.change";
        let mut statement = connection.prepare_cached(CHANGED)?;
        let mut rows = statement.query([self.change])?;
        let mut last = self.change;
        let mut failure = Ok(());
        let changes = std::iter::from_fn(|| {
            let change = rows.next().transpose()?.and_then(|row| {
                last = row.get(0)?;
                Ok(Change {
                    number: row.get(1)?,
                    facts: Facts {
                        first_listed: read_date(row, 2)?,
                        upvotes: row.get(3)?,
                        has_code: row.get(4)?,
                    },
                    words: PaperWords::stored(row.get(5)?),
                    abbreviations: read_json(row, 6)?,
                })
            });
            change.map_err(|error| failure = Err(error)).ok()
        });
        Arc::make_mut(&mut self.index).apply(changes);
        failure?;
        self.change = last;
        Ok(())
    }
}

/// Analyses the papers whose words are missing, or were written by another analyser.
pub(super) fn fill_words(connection: &Connection) -> anyhow::Result<()> {
    const MISSING: &str = "\
        select number from papers p where not exists ( \
            select 1 from paper_words w where w.paper = p.number and w.analyser = ?1)";
    let mut statement = connection.prepare(MISSING)?;
    let missing: Vec<i64> = statement
        .query_map([ANALYSER], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let sql = format!("select {LISTED_COLUMNS} from papers p where p.number = ?1");
    for number in missing {
        let listed = connection
            .prepare_cached(&sql)?
            .query_row([number], read_listed)?;
        write_words(connection, number, &listed.paper)?;
    }
    Ok(())
}
