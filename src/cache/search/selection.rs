//! Which papers match, as numbers: the exact part of a search.

use std::collections::HashSet;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use rusqlite::{CachedStatement, Connection, Row};

use super::super::rows::{read_id, read_list, stored_date};
use super::{Code, Scored, Sort};
use crate::domain::Paper;
use crate::matching::{PaperText, TopicQuery};

/// The most papers that are read and judged to answer one search, the newest first. Only topics
/// that the index can't answer alone need it.
const MOST_JUDGED: usize = 1_000;

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

/// Reads papers as the judge sees them, and nothing else of them.
struct PaperTexts<'a>(CachedStatement<'a>);

impl<'a> PaperTexts<'a> {
    fn of(connection: &'a Connection) -> anyhow::Result<Self> {
        const SQL: &str = "\
            select id, title, abstract_text, authors, organisation, keywords, categories \
            from papers where number = ?1";
        Ok(Self(connection.prepare_cached(SQL)?))
    }

    fn read(&mut self, number: i64) -> anyhow::Result<PaperText> {
        let paper = self.0.query_row([number], |row| {
            let title: String = row.get(1)?;
            let abstract_text: String = row.get(2)?;
            Ok(Paper {
                authors: read_list(row, 3)?,
                organisation: row.get(4)?,
                keywords: read_list(row, 5)?,
                categories: read_list(row, 6)?,
                ..Paper::new(read_id(row, 0)?, title, abstract_text)
            })
        })?;
        Ok(PaperText::of(&paper))
    }
}

/// Whether any paper matches.
pub(in crate::cache) fn finds_any(
    connection: &Connection,
    query: &TopicQuery,
    window: &Window,
) -> anyhow::Result<bool> {
    let mut found = Ok(false);
    let mut texts = PaperTexts::of(connection)?;
    window.each_member(connection, &query.index_expression(), |number| {
        found = if query.index_is_exact() {
            Ok(true)
        } else {
            texts.read(number).map(|text| query.judge(&text).is_some())
        };
        match found {
            Ok(false) => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        }
    })?;
    found
}

/// The papers that match at the level, the newest first: as the index finds them where it can tell, else as the
/// judge takes them.
#[derive(Debug)]
pub(in crate::cache) struct Exact {
    newest_first: Vec<i64>,
    /// The same, where the judge had to choose.
    judged: Option<HashSet<i64>>,
}

impl Exact {
    pub(in crate::cache) fn of(
        connection: &Connection,
        query: &TopicQuery,
        window: &Window,
    ) -> anyhow::Result<Self> {
        let mut newest_first = candidates(connection, query, window)?;
        if query.index_is_exact() {
            return Ok(Self {
                newest_first,
                judged: None,
            });
        }
        let mut sure = HashSet::new();
        if let Some(expression) = query.sure_expression() {
            window.each_member(connection, &expression, |number| {
                sure.insert(number);
                ControlFlow::Continue(())
            })?;
        }
        let mut texts = PaperTexts::of(connection)?;
        let mut left = MOST_JUDGED;
        let mut matching = Vec::new();
        for number in newest_first.drain(..) {
            if sure.contains(&number) {
                matching.push(number);
            } else if left > 0 {
                left -= 1;
                if query.judge(&texts.read(number)?).is_some() {
                    matching.push(number);
                }
            }
        }
        Ok(Self {
            judged: Some(matching.iter().copied().collect()),
            newest_first: matching,
        })
    }

    pub(in crate::cache) fn count(&self) -> usize {
        self.newest_first.len()
    }

    pub(super) fn newest_first(&self) -> &[i64] {
        &self.newest_first
    }

    /// Whether a paper that the level's expression finds is taken.
    pub(super) fn may_hold(&self, number: i64) -> bool {
        let judged = self.judged.as_ref();
        judged.is_none_or(|judged| judged.contains(&number))
    }

    /// The numbers of all matching papers.
    pub(in crate::cache) fn numbers(&self) -> HashSet<i64> {
        self.newest_first.iter().copied().collect()
    }

    /// The first `wanted` matching papers in the order of `sort`.
    pub(in crate::cache) fn in_order(
        &self,
        connection: &Connection,
        sort: Sort,
        wanted: usize,
    ) -> anyhow::Result<Vec<Scored>> {
        const NEWEST: &str = "select number, upvotes from papers order by first_listed desc, upvotes desc, number desc";
        const UPVOTES: &str = "select number, upvotes from papers order by upvotes desc, first_listed desc, number desc";
        let matching = self.numbers();
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
