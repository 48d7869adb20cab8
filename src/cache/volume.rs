//! How many papers a subscription would bring, judged over the last days.

use std::collections::{HashMap, HashSet};

use anyhow::Context as _;
use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use super::rows::stored_date;
use super::{Code, PaperCache, compiled};
use crate::domain::{Level, Topic};
use crate::index::{Index, Window};
use crate::matching::TopicQuery;

/// What a subscription would ask for, and the days to judge it by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VolumeOptions {
    /// How wide the topic is read.
    pub level: Level,
    /// Papers with fewer votes are left out.
    pub min_upvotes: u32,
    /// Whether a link to code is asked for.
    pub code: Code,
    /// So many days, the last of them today.
    pub days: u32,
}

impl Default for VolumeOptions {
    fn default() -> Self {
        Self {
            level: Level::default(),
            min_upvotes: 0,
            code: Code::Any,
            days: 30,
        }
    }
}

/// How many papers came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Volume {
    /// All of them.
    pub total: usize,
    /// The days on which the feed listed anything at all.
    pub listing_days: usize,
    /// The papers of the day with the most.
    pub most_in_a_day: usize,
    /// The votes of each paper, the most first.
    votes: Vec<u32>,
}

/// A higher bar, and what would come over it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calmer {
    /// The votes to ask for.
    pub min_upvotes: u32,
    /// The papers of an average listing day that have so many.
    pub per_day: f64,
}

impl Volume {
    /// The papers of an average listing day.
    pub fn per_day(&self) -> f64 {
        self.average(self.total)
    }

    /// The bar that would bring it nearest to so many papers a day. `None` when it brings no more than that
    /// already, or when no bar would change it.
    pub fn calmer(&self, per_day: f64) -> Option<Calmer> {
        if self.per_day() <= per_day {
            return None;
        }
        let lowest = self.votes.last()?;
        let mut bars: Vec<u32> = self.votes.clone();
        bars.dedup();
        bars.into_iter()
            .filter(|bar| bar > lowest)
            .map(|bar| Calmer {
                min_upvotes: bar,
                per_day: self.average(self.votes.partition_point(|&votes| votes >= bar)),
            })
            .min_by(|one, other| {
                let miss = |calmer: &Calmer| (calmer.per_day - per_day).abs();
                miss(one).total_cmp(&miss(other))
            })
    }

    fn average(&self, papers: usize) -> f64 {
        let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
        count(papers) / count(self.listing_days.max(1))
    }
}

impl PaperCache {
    /// How many papers a topic would have brought in the last days. Votes count as they stood on the day
    /// after a paper was first listed, where that was seen: mornings come early in a paper's life.
    pub async fn volume(
        &self,
        topic: &Topic,
        options: VolumeOptions,
        today: NaiveDate,
    ) -> anyhow::Result<Volume> {
        let topic = topic.clone();
        self.search_in(move |connection, index| {
            let query = compiled(index, &topic, options.level);
            volume(connection, index, &query, options, today)
        })
        .await
        .context("count a topic's papers")
    }
}

fn volume(
    connection: &Connection,
    index: &Index,
    query: &TopicQuery,
    options: VolumeOptions,
    today: NaiveDate,
) -> anyhow::Result<Volume> {
    const PAPERS: &str = "\
        select number, first_listed, coalesce( \
            (select s.upvotes from vote_snapshots s \
             where s.paper = number and s.day <= date(first_listed, '+1 day') \
             order by s.day desc limit 1), upvotes) \
        from papers where first_listed between ?1 and ?2";
    let back = Days::new(u64::from(options.days.saturating_sub(1)));
    let from = today.checked_sub_days(back).unwrap_or(NaiveDate::MIN);
    let window = Window {
        since: Some(from),
        until: Some(today),
        with_code: options.code == Code::Linked,
    };
    let matching = index.newest_first(&index.matching(query, &window));
    let matching: HashSet<i64> = matching.into_iter().collect();
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut votes = Vec::new();
    let mut statement = connection.prepare_cached(PAPERS)?;
    let mut rows = statement.query((stored_date(from), stored_date(today)))?;
    while let Some(row) = rows.next()? {
        let of_day = counts.entry(row.get(1)?).or_default();
        let upvotes: u32 = row.get(2)?;
        if matching.contains(&row.get(0)?) && upvotes >= options.min_upvotes {
            *of_day += 1;
            votes.push(upvotes);
        }
    }
    votes.sort_unstable_by(|one, other| other.cmp(one));
    Ok(Volume {
        total: votes.len(),
        listing_days: counts.len(),
        most_in_a_day: counts.into_values().max().unwrap_or_default(),
        votes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn volume(listing_days: usize, votes: &[u32]) -> Volume {
        let mut votes = votes.to_vec();
        votes.sort_unstable_by(|one, other| other.cmp(one));
        Volume {
            total: votes.len(),
            listing_days,
            most_in_a_day: 0,
            votes,
        }
    }

    #[test]
    fn a_higher_bar_brings_about_what_is_wished() {
        let calmer = |volume: &Volume, per_day| {
            let calmer = volume.calmer(per_day);
            calmer.map(|calmer| (calmer.min_upvotes, calmer.per_day))
        };
        let two_days = volume(2, &[1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(calmer(&two_days, 4.0), None);
        assert_eq!(calmer(&two_days, 2.0), Some((5, 2.0)));
        assert_eq!(calmer(&two_days, 0.1), Some((8, 0.5)));
        // Nothing lies between all and the one.
        assert_eq!(calmer(&volume(1, &[3, 3, 3, 9]), 2.0), Some((9, 1.0)));
        assert_eq!(calmer(&volume(1, &[3, 3, 3]), 2.0), None);
        assert_eq!(calmer(&Volume::default(), 1.0), None);
    }
}
