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
    /// The best `wanted` papers. Readings are looked at one after the other until that many are found.
    pub(super) fn best(&self, wanted: usize) -> anyhow::Result<Vec<Scored>> {
        let mut found: Vec<Scored> = Vec::new();
        let mut seen: HashSet<i64> = HashSet::new();
        let mut of_exact = None;
        for tier in self.tiers() {
            if found.len() >= wanted {
                break;
            }
            let members = self.new_members(&tier, wanted - found.len(), &seen)?;
            seen.extend(&members);
            let own;
            let relevance = if self.is_exact(&tier) && self.exact.count() <= self.most_scored {
                // All that match are scored at once: bm25 costs most where it counts the papers with each word.
                if of_exact.is_none() {
                    of_exact = Some(self.relevance(self.options.level)?);
                }
                of_exact.as_ref()
            } else if tier.reach == Reach::Some || members.len() <= self.most_scored {
                own = self.relevance_in(&tier, &members)?;
                Some(&own)
            } else {
                None
            };
            let mut scored: Vec<Scored> = members
                .into_iter()
                .map(|number| tier.scored(number, relevance))
                .collect();
            // Newest first among equals: they stand so already, and the sort is stable.
            scored.sort_by(|one, other| other.score.total_cmp(&one.score));
            found.extend(scored);
        }
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

    /// Whether what a reading finds matches at the level asked for, when the judge agrees.
    fn is_exact(&self, tier: &Tier) -> bool {
        tier.reach <= widest(self.options.level)
    }

    /// A reading's papers inside the window that were not found by a narrower one, the newest first: `missing`
    /// of them, or one more than can be scored.
    fn new_members(
        &self,
        tier: &Tier,
        missing: usize,
        seen: &HashSet<i64>,
    ) -> anyhow::Result<Vec<i64>> {
        let enough = if tier.reach == Reach::Some {
            usize::MAX
        } else {
            missing.max(self.most_scored + 1)
        };
        let exact = self.exact.newest_first();
        if tier.reach == widest(self.options.level) {
            let new = exact.iter().filter(|number| !seen.contains(number));
            return Ok(new.take(enough).copied().collect());
        }
        let mut members = Vec::new();
        if self.is_exact(tier) && exact.is_empty() {
            return Ok(members);
        }
        self.window
            .each_member(self.connection, &tier.expression, |number| {
                // At the level asked for the judge has the last word.
                let is_hit = !self.is_exact(tier) || self.exact.may_hold(number);
                if is_hit && !seen.contains(&number) {
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

    /// bm25 of all papers that match at a level.
    fn relevance(&self, level: Level) -> anyhow::Result<HashMap<i64, f64>> {
        let expression = self.query.expression(widest(level));
        self.bm25(&self.with_words(&expression), self.exact.newest_first())
    }

    /// bm25 of a reading's papers.
    fn relevance_in(&self, tier: &Tier, members: &[i64]) -> anyhow::Result<HashMap<i64, f64>> {
        match tier.reach {
            Reach::Some => self.bm25(&self.query.expression(Reach::Typed), members),
            _ => self.bm25(&self.with_words(&tier.expression), members),
        }
    }

    /// Finds no less, for whatever has the topic has some of its words; but every word counts, not only the
    /// reading's.
    fn with_words(&self, expression: &str) -> String {
        let words = self.query.expression(Reach::Typed);
        format!("({expression}) AND ({words})")
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
    fn scored(&self, number: i64, relevance: Option<&HashMap<i64, f64>>) -> Scored {
        let relevance = relevance.and_then(|relevance| relevance.get(&number));
        let relevance = relevance.copied().unwrap_or_default().max(0.0);
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
