//! Which papers match, as numbers: the exact part of a search.

use std::collections::HashSet;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::super::rows::stored_date;
use super::{Code, Scored, Sort, listed_paper};
use crate::matching::{PaperText, TopicQuery};

/// The most papers that are read and judged to answer one search, the newest first. Only topics
/// that the index can't answer alone need it.
const MOST_JUDGED: usize = 2_000;

/// The papers that a span of days and the wish for code allow.
#[derive(Debug)]
pub(in crate::cache) struct Window {
    /// `None`: all.
    numbers: Option<HashSet<i64>>,
    /// The lowest and the highest of them: the index need not look further.
    bounds: (i64, i64),
}

impl Window {
    pub(in crate::cache) fn of(
        connection: &Connection,
        since: Option<NaiveDate>,
        until: Option<NaiveDate>,
        code: Code,
    ) -> anyhow::Result<Self> {
        // Each is answered from an index alone.
        const ALL_DAYS: &str = "select number from papers where code_url is not null";
        const OF_DAYS: &str = "\
            select number from papers \
            where first_listed >= coalesce(?1, '') and first_listed <= coalesce(?2, 'a')";
        const OF_DAYS_WITH_CODE: &str = "\
            select number from papers \
            where first_listed >= coalesce(?1, '') and first_listed <= coalesce(?2, 'a') \
                and code_url is not null";
        let days = (since.map(stored_date), until.map(stored_date));
        let read = |row: &Row<'_>| row.get(0);
        let numbers: HashSet<i64> = match (days == (None, None), code) {
            (true, Code::Any) => {
                return Ok(Self {
                    numbers: None,
                    bounds: (i64::MIN, i64::MAX),
                });
            }
            (true, Code::Linked) => connection
                .prepare_cached(ALL_DAYS)?
                .query_map([], read)?
                .collect::<rusqlite::Result<_>>()?,
            (false, code) => connection
                .prepare_cached(match code {
                    Code::Any => OF_DAYS,
                    Code::Linked => OF_DAYS_WITH_CODE,
                })?
                .query_map(days, read)?
                .collect::<rusqlite::Result<_>>()?,
        };
        let first = numbers.iter().min().copied().unwrap_or_default();
        let last = numbers.iter().max().copied().unwrap_or_default();
        Ok(Self {
            numbers: Some(numbers),
            bounds: (first, last),
        })
    }

    pub(in crate::cache) fn holds(&self, number: i64) -> bool {
        self.numbers
            .as_ref()
            .is_none_or(|numbers| numbers.contains(&number))
    }

    /// What an expression finds inside the window, the newest first, as long as `take` says so.
    pub(super) fn each_member(
        &self,
        connection: &Connection,
        expression: &str,
        mut take: impl FnMut(i64) -> ControlFlow<()>,
    ) -> anyhow::Result<()> {
        const SQL: &str = "\
            select rowid from paper_index where paper_index match ?1 and rowid between ?2 and ?3 \
            order by rowid desc";
        let mut statement = connection.prepare_cached(SQL)?;
        let mut rows = statement.query((expression, self.bounds.0, self.bounds.1))?;
        while let Some(row) = rows.next()? {
            let number = row.get(0)?;
            if self.holds(number) && take(number).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn is_open(&self) -> bool {
        self.numbers.is_none()
    }
}

/// What the index finds for a topic inside the window, newest number first. Not judged yet.
pub(super) fn candidates(
    connection: &Connection,
    query: &TopicQuery,
    window: &Window,
) -> anyhow::Result<Vec<i64>> {
    let mut candidates = Vec::new();
    window.each_member(connection, &query.index_expression(), |number| {
        candidates.push(number);
        ControlFlow::Continue(())
    })?;
    Ok(candidates)
}

/// Whether any paper matches.
pub(in crate::cache) fn finds_any(
    connection: &Connection,
    query: &TopicQuery,
    window: &Window,
) -> anyhow::Result<bool> {
    let mut found = Ok(false);
    window.each_member(connection, &query.index_expression(), |number| {
        found = listed_paper(connection, number).map(|listed| {
            query.index_is_exact() || query.judge(&PaperText::of(&listed.paper)).is_some()
        });
        match found {
            Ok(false) => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        }
    })?;
    found
}

/// The papers that match at the level: counted by the index where it can, else judged one by one.
#[derive(Debug)]
pub(in crate::cache) enum Exact {
    /// The index's answer is the judge's.
    Counted(usize),
    /// The numbers that the judge took, newest first.
    Judged(Vec<i64>),
}

impl Exact {
    pub(in crate::cache) fn of(
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

    pub(in crate::cache) fn count(&self) -> usize {
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

    /// The numbers of all matching papers.
    pub(in crate::cache) fn numbers(
        &self,
        connection: &Connection,
        query: &TopicQuery,
        window: &Window,
    ) -> anyhow::Result<HashSet<i64>> {
        Ok(match self {
            Self::Counted(_) => candidates(connection, query, window)?.into_iter().collect(),
            Self::Judged(numbers) => numbers.iter().copied().collect(),
        })
    }

    /// The first `wanted` matching papers in the order of `sort`.
    pub(in crate::cache) fn in_order(
        &self,
        connection: &Connection,
        query: &TopicQuery,
        window: &Window,
        sort: Sort,
        wanted: usize,
    ) -> anyhow::Result<Vec<Scored>> {
        const NEWEST: &str = "select number, upvotes from papers order by first_listed desc, upvotes desc, number desc";
        const UPVOTES: &str = "select number, upvotes from papers order by upvotes desc, first_listed desc, number desc";
        let matching = self.numbers(connection, query, window)?;
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
