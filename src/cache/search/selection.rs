//! Which papers match, as numbers: the exact part of a search.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::super::rows::stored_date;
use super::{Scored, Sort, listed_paper};
use crate::matching::{PaperText, TopicQuery};

/// The most papers that are read and judged to answer one search, the newest first. Only topics
/// that the index can't answer alone need it.
const MOST_JUDGED: usize = 2_000;

/// The papers that a span of days allows. `None`: all.
#[derive(Debug)]
pub(super) struct Window(Option<HashSet<i64>>);

impl Window {
    pub(super) fn of(
        connection: &Connection,
        since: Option<NaiveDate>,
        until: Option<NaiveDate>,
    ) -> anyhow::Result<Self> {
        const SQL: &str = "\
            select number from papers \
            where first_listed >= coalesce(?1, '') and first_listed <= coalesce(?2, 'a')";
        if since.is_none() && until.is_none() {
            return Ok(Self(None));
        }
        let mut statement = connection.prepare_cached(SQL)?;
        let numbers = statement
            .query_map((since.map(stored_date), until.map(stored_date)), |row| {
                row.get(0)
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self(Some(numbers)))
    }

    pub(super) fn holds(&self, number: i64) -> bool {
        self.0
            .as_ref()
            .is_none_or(|numbers| numbers.contains(&number))
    }

    pub(super) fn is_open(&self) -> bool {
        self.0.is_none()
    }
}

/// What the index finds for a topic inside the window, newest number first. Not judged yet.
pub(super) fn candidates(
    connection: &Connection,
    query: &TopicQuery,
    window: &Window,
) -> anyhow::Result<Vec<i64>> {
    const SQL: &str =
        "select rowid from paper_index where paper_index match ?1 order by rowid desc";
    let mut statement = connection.prepare_cached(SQL)?;
    let numbers = statement.query_map([query.index_expression()], |row| row.get(0))?;
    let mut candidates = Vec::new();
    for number in numbers {
        let number = number?;
        if window.holds(number) {
            candidates.push(number);
        }
    }
    Ok(candidates)
}

/// The papers that match at the level: counted by the index where it can, else judged one by one.
#[derive(Debug)]
pub(super) enum Exact {
    /// The index's answer is the judge's.
    Counted(usize),
    /// The numbers that the judge took, newest first.
    Judged(Vec<i64>),
}

impl Exact {
    pub(super) fn of(
        connection: &Connection,
        query: &TopicQuery,
        window: &Window,
    ) -> anyhow::Result<Self> {
        const COUNT: &str = "select count(*) from paper_index where paper_index match ?1";
        if query.index_is_exact() && window.is_open() {
            let count: i64 = connection
                .prepare_cached(COUNT)?
                .query_row([query.index_expression()], |row| row.get(0))?;
            return Ok(Self::Counted(usize::try_from(count)?));
        }
        let mut numbers = candidates(connection, query, window)?;
        if query.index_is_exact() {
            return Ok(Self::Counted(numbers.len()));
        }
        numbers.truncate(MOST_JUDGED);
        let mut judged = Vec::new();
        for number in numbers {
            let listed = listed_paper(connection, number)?;
            if query.judge(&PaperText::of(&listed.paper)).is_some() {
                judged.push(number);
            }
        }
        Ok(Self::Judged(judged))
    }

    pub(super) fn count(&self) -> usize {
        match self {
            Self::Counted(count) => *count,
            Self::Judged(numbers) => numbers.len(),
        }
    }

    /// Whether the judge took this paper, when that is known already.
    pub(super) fn may_hold(&self, number: i64) -> bool {
        match self {
            Self::Counted(_) => true,
            Self::Judged(numbers) => numbers.contains(&number),
        }
    }

    /// The first `wanted` matching papers in the order of `sort`.
    pub(super) fn in_order(
        &self,
        connection: &Connection,
        query: &TopicQuery,
        window: &Window,
        sort: Sort,
        wanted: usize,
    ) -> anyhow::Result<Vec<Scored>> {
        const NEWEST: &str = "select number, upvotes from papers order by first_listed desc, upvotes desc, number desc";
        const UPVOTES: &str = "select number, upvotes from papers order by upvotes desc, first_listed desc, number desc";
        let matching: HashSet<i64> = match self {
            Self::Counted(_) => candidates(connection, query, window)?.into_iter().collect(),
            Self::Judged(numbers) => numbers.iter().copied().collect(),
        };
        let sql = if sort == Sort::Upvotes {
            UPVOTES
        } else {
            NEWEST
        };
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut scored = Vec::new();
        while scored.len() < wanted.min(matching.len()) {
            let Some(row) = rows.next()? else { break };
            let number = row.get(0)?;
            if matching.contains(&number) {
                let score = match sort {
                    Sort::Upvotes => f64::from(row.get::<_, u32>(1)?),
                    // The order itself is the score: dates are no numbers.
                    Sort::Newest | Sort::BestMatch => {
                        1.0 / (1.0 + f64::from(u32::try_from(scored.len())?))
                    }
                };
                scored.push(Scored { number, score });
            }
        }
        Ok(scored)
    }
}
