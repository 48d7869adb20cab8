//! The most voted papers of some days.

use anyhow::Context as _;
use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use super::rows::{LISTED_COLUMNS, read_listed, stored_date};
use super::{PaperCache, SearchOptions, Sort};
use crate::domain::{ListedPaper, Topic};
use crate::matching::Match;

/// A paper that was picked, and what a topic found in it when one was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// The paper.
    pub listed: ListedPaper,
    /// Why it is about the topic.
    pub why: Option<Match>,
}

/// The days of a list of the most voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TopPeriod {
    /// Three days.
    ThreeDays,
    /// Seven days.
    Week,
    /// Thirty days.
    Month,
    /// 365 days.
    Year,
}

impl TopPeriod {
    /// Its first day, when it ends today.
    pub fn first_day(self, today: NaiveDate) -> NaiveDate {
        let days = match self {
            Self::ThreeDays => 3,
            Self::Week => 7,
            Self::Month => 30,
            Self::Year => 365,
        };
        today
            .checked_sub_days(Days::new(days - 1))
            .unwrap_or(NaiveDate::MIN)
    }
}

impl PaperCache {
    /// The papers first listed from `from` to `to` with the most votes: all, or those about a topic.
    pub async fn top(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        topic: Option<&Topic>,
        limit: usize,
    ) -> anyhow::Result<Vec<Pick>> {
        let Some(topic) = topic else {
            return self
                .database
                .read(move |connection| most_voted(connection, from, to, limit))
                .await
                .context("read the most voted papers");
        };
        let options = SearchOptions {
            limit,
            since: Some(from),
            until: Some(to),
            sort: Sort::Upvotes,
            ..SearchOptions::default()
        };
        let found = self.search(topic, options).await?;
        let picks = found.hits.into_iter().map(|hit| Pick {
            listed: hit.listed,
            why: Some(hit.why),
        });
        Ok(picks.collect())
    }
}

fn most_voted(
    connection: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    limit: usize,
) -> anyhow::Result<Vec<Pick>> {
    // The inner query is answered from an index: only the papers that are shown are read.
    let sql = format!(
        "select {LISTED_COLUMNS} from papers p where p.number in ( \
            select number from papers where first_listed between ?1 and ?2 \
            order by upvotes desc, first_listed desc, number desc limit ?3) \
         order by p.upvotes desc, p.first_listed desc, p.number desc"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(
        (stored_date(from), stored_date(to), i64::try_from(limit)?),
        read_listed,
    )?;
    let picks = rows.map(|listed| listed.map(|listed| Pick { listed, why: None }));
    Ok(picks.collect::<rusqlite::Result<_>>()?)
}
