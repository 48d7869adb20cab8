//! The best papers first: narrow readings of a topic before wide ones, bm25 within each.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::selection::{Exact, Window};
use super::{Scored, SearchOptions};
use crate::domain::Level;
use crate::matching::{Reach, TopicQuery};

/// bm25 of words that more papers have costs milliseconds and says nothing: their rarity is gone.
const MOST_SCORED: usize = 500;
/// Of such papers the newest so many are taken.
const MOST_NEWEST: usize = 300;

/// What a search is made of.
pub(super) struct Search<'a> {
    pub(super) connection: &'a Connection,
    pub(super) query: &'a TopicQuery,
    pub(super) options: &'a SearchOptions,
    pub(super) window: &'a Window,
    pub(super) exact: &'a Exact,
}

/// A paper and the tier in which it was found first.
struct Found {
    number: i64,
    tier: usize,
}

impl Search<'_> {
    /// The best `wanted` papers.
    ///
    /// Matching is cheap and scoring is not, so the tiers are only matched until enough papers are
    /// found; then one query scores them all.
    pub(super) fn best(&self, wanted: usize) -> anyhow::Result<Vec<Scored>> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut widest_scored = None;
        let mut last_expression = String::new();
        let tiers = self.tiers();
        for (tier, &reach) in tiers.iter().enumerate() {
            let expression = self.query.expression(reach);
            if found.len() >= wanted || expression == last_expression {
                continue;
            }
            // Of more than can be scored only the newest are shown: the others need not even be listed.
            let enough = if reach == Reach::Some {
                usize::MAX
            } else {
                MOST_SCORED.max(wanted) + 1
            };
            let mut members = self.members(&expression, enough)?;
            if members.len() < enough {
                widest_scored = Some(reach);
            } else {
                members.truncate(MOST_NEWEST.max(wanted));
            }
            let is_exact = reach <= widest(self.options.level);
            found.extend(
                members
                    .into_iter()
                    .filter(|&number| !is_exact || self.exact.may_hold(number))
                    .filter(|&number| seen.insert(number))
                    .map(|number| Found { number, tier }),
            );
            last_expression = expression;
        }
        let relevance = match widest_scored {
            Some(reach) => self.relevance(reach)?,
            None => HashMap::new(),
        };
        let mut scored = Vec::new();
        for Found { number, tier } in found {
            let relevance = relevance.get(&number).copied().unwrap_or_default().max(0.0);
            let above = f64::from(u32::try_from(tiers.len() - tier)?);
            let score = above + relevance / (1.0 + relevance);
            scored.push(Scored { number, score });
        }
        // Newest first among equals: they stand so already, and the sort is stable.
        scored.sort_by(|one, other| other.score.total_cmp(&one.score));
        scored.truncate(wanted);
        Ok(scored)
    }

    /// The readings to try, the narrowest first.
    fn tiers(&self) -> Vec<Reach> {
        let all = [
            Reach::InTitle,
            Reach::InHeading,
            Reach::Phrase,
            Reach::Close,
            Reach::All,
            Reach::Some,
        ];
        all.into_iter()
            .filter(|reach| self.options.loosely || *reach <= widest(self.options.level))
            .collect()
    }

    /// The papers inside the window that an expression finds, the newest first, up to `enough`.
    fn members(&self, expression: &str, enough: usize) -> anyhow::Result<Vec<i64>> {
        const SQL: &str = "\
            select rowid from paper_index where paper_index match ?1 order by rowid desc";
        let mut statement = self.connection.prepare_cached(SQL)?;
        let mut rows = statement.query([expression])?;
        let mut members = Vec::new();
        while members.len() < enough
            && let Some(row) = rows.next()?
        {
            let number = row.get(0)?;
            if self.window.holds(number) {
                members.push(number);
            }
        }
        Ok(members)
    }

    /// bm25 of all papers of a reading; every word of the topic counts, not only the reading's.
    fn relevance(&self, reach: Reach) -> anyhow::Result<HashMap<i64, f64>> {
        const SQL: &str = "\
            select rowid, -bm25(paper_index, 2.0, 1.0, 2.0, 0.0, 0.0, 0.0) \
            from paper_index where paper_index match ?1";
        let words = self.query.expression(Reach::Typed);
        let expression = match reach {
            Reach::Some => words,
            // Finds no more: whatever has the topic has some of its words.
            _ => format!("({}) AND ({words})", self.query.expression(reach)),
        };
        let mut statement = self.connection.prepare_cached(SQL)?;
        let rows = statement.query_map([expression], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn widest(level: Level) -> Reach {
    match level {
        Level::Strict => Reach::Phrase,
        Level::Normal => Reach::Close,
        Level::Wide => Reach::All,
    }
}
