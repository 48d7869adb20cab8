//! The best papers first: narrow readings of a topic before wide ones, bm25 within each.
//!
//! What a paper scores depends on the topic and the cache alone, not on how many papers are wanted: so each
//! page goes on where the one before it ended.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use rusqlite::Connection;

use super::selection::{Exact, Window};
use super::{Scored, SearchOptions};
use crate::domain::Level;
use crate::matching::{Reach, TopicQuery};

/// bm25 of words that more papers have costs milliseconds and says nothing: their rarity is gone. Such papers
/// are shown the newest first.
pub(super) const MOST_SCORED: usize = 500;

/// What a search is made of.
pub(super) struct Search<'a> {
    pub(super) connection: &'a Connection,
    pub(super) query: &'a TopicQuery,
    pub(super) options: &'a SearchOptions,
    pub(super) window: &'a Window,
    pub(super) exact: &'a Exact,
    /// [`MOST_SCORED`], unless a test wants less.
    pub(super) most_scored: usize,
}

/// One reading of the topic.
struct Tier {
    reach: Reach,
    expression: String,
    /// The least that its papers score; what bm25 adds is less than 1.
    above: f64,
}

impl Search<'_> {
    /// The best `wanted` papers.
    pub(super) fn best(&self, wanted: usize) -> anyhow::Result<Vec<Scored>> {
        let mut found: Vec<Scored> = Vec::new();
        let mut seen = HashSet::new();
        let (some, tiers): (Vec<Tier>, Vec<Tier>) = self
            .tiers()
            .into_iter()
            .partition(|tier| tier.reach == Reach::Some);
        // Matching is cheap and scoring is not: one query scores all readings that are narrow enough, by the
        // widest of them.
        let mut scored: Vec<(&Tier, Vec<i64>)> = Vec::new();
        for tier in &tiers {
            let members = self.members(&tier.expression, self.most_scored + 1, |_| true)?;
            if members.len() > self.most_scored {
                break;
            }
            scored.push((tier, members));
        }
        let relevance = match scored.last() {
            Some((widest, members)) => self.relevance(&widest.expression, members)?,
            None => HashMap::new(),
        };
        let unscored = &tiers[scored.len()..];
        for (tier, members) in scored {
            let new = members.into_iter().filter(|&n| self.may_show(tier, n));
            for number in new.filter(|&number| seen.insert(number)) {
                found.push(tier.scored(number, &relevance));
            }
        }
        for tier in unscored {
            let missing = wanted.saturating_sub(found.len());
            let is_new = |number| self.may_show(tier, number) && !seen.contains(&number);
            let members = self.members(&tier.expression, missing, is_new)?;
            seen.extend(&members);
            found.extend(members.into_iter().map(|n| tier.scored(n, &HashMap::new())));
        }
        if let [tier] = some.as_slice()
            && found.len() < wanted
        {
            let is_new = |number| !seen.contains(&number);
            let members = self.members(&tier.expression, usize::MAX, is_new)?;
            let relevance = self.words_relevance(&members)?;
            found.extend(members.into_iter().map(|n| tier.scored(n, &relevance)));
        }
        // Newest first among equals: they stand so already, and the sort is stable.
        found.sort_by(|one, other| other.score.total_cmp(&one.score));
        found.truncate(wanted);
        Ok(found)
    }

    /// The readings to try, the narrowest first; of those that say the same only the first.
    fn tiers(&self) -> Vec<Tier> {
        let all = [
            Reach::InTitle,
            Reach::InHeading,
            Reach::Phrase,
            Reach::Close,
            Reach::All,
            Reach::Some,
        ];
        let wanted = all
            .into_iter()
            .filter(|reach| self.options.loosely || *reach <= widest(self.options.level));
        let mut tiers: Vec<Tier> = Vec::new();
        for (reach, above) in wanted.zip([6.0, 5.0, 4.0, 3.0, 2.0, 1.0]) {
            let expression = self.query.expression(reach);
            if tiers
                .last()
                .is_none_or(|last| last.expression != expression)
            {
                tiers.push(Tier {
                    reach,
                    expression,
                    above,
                });
            }
        }
        tiers
    }

    /// Whether a reading's paper is a hit: at the level asked for the judge has the last word.
    fn may_show(&self, tier: &Tier, number: i64) -> bool {
        tier.reach > widest(self.options.level) || self.exact.may_hold(number)
    }

    /// The papers inside the window that an expression finds, the newest first, up to `enough`.
    fn members(
        &self,
        expression: &str,
        enough: usize,
        is_wanted: impl Fn(i64) -> bool,
    ) -> anyhow::Result<Vec<i64>> {
        let mut members = Vec::new();
        if enough == 0 {
            return Ok(members);
        }
        self.window
            .each_member(self.connection, expression, |number| {
                if is_wanted(number) {
                    members.push(number);
                }
                if members.len() < enough {
                    ControlFlow::Continue(())
                } else {
                    ControlFlow::Break(())
                }
            })?;
        Ok(members)
    }

    /// bm25 of a reading's papers; every word of the topic counts, not only the reading's.
    fn relevance(&self, expression: &str, members: &[i64]) -> anyhow::Result<HashMap<i64, f64>> {
        // Finds no more: whatever has the topic has some of its words.
        let words = self.query.expression(Reach::Typed);
        self.bm25(&format!("({expression}) AND ({words})"), members)
    }

    /// The same for papers that have some of the words.
    fn words_relevance(&self, members: &[i64]) -> anyhow::Result<HashMap<i64, f64>> {
        self.bm25(&self.query.expression(Reach::Typed), members)
    }

    fn bm25(&self, expression: &str, members: &[i64]) -> anyhow::Result<HashMap<i64, f64>> {
        // The bounds keep the index from scoring what the window leaves out.
        const SQL: &str = "\
            select rowid, -bm25(paper_index, 2.0, 1.0, 2.0, 0.0, 0.0, 0.0) \
            from paper_index where paper_index match ?1 and rowid between ?2 and ?3";
        let (Some(first), Some(last)) = (members.iter().min(), members.iter().max()) else {
            return Ok(HashMap::new());
        };
        let mut statement = self.connection.prepare_cached(SQL)?;
        let rows = statement.query_map((expression, first, last), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tier {
    fn scored(&self, number: i64, relevance: &HashMap<i64, f64>) -> Scored {
        let relevance = relevance.get(&number).copied().unwrap_or_default().max(0.0);
        Scored {
            number,
            score: self.above + relevance / (1.0 + relevance),
        }
    }
}

fn widest(level: Level) -> Reach {
    match level {
        Level::Strict => Reach::Phrase,
        Level::Normal => Reach::Close,
        Level::Wide => Reach::All,
    }
}
