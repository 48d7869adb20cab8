//! Fills the cache from the feeds and keeps it fresh, politely: one request at a time, none for a
//! day that has not come, none while a feed asks to be left alone.

mod report;

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use crate::cache::PaperCache;
use crate::domain::PaperId;
use crate::progress::{Event, Progress};
use crate::source::{Arxiv, HuggingFace, Listing, MOST_IDS, SourceError};

pub use report::SyncReport;

use report::Outcome;

/// How many days a first run reads, and how far back gaps are filled.
const BACKFILL: u64 = 30;

/// How many days before today are read again and again, as far back as a digest reaches: votes still
/// come in, and a feed in trouble may have given a part of a list, or none.
const FOLLOWED: u64 = 7;

/// After so many days in a row without an answer the feed is taken to be down.
const MOST_FAILURES_IN_A_ROW: usize = 3;

/// No feed asks to be left alone for longer. What is farther off was noted before the clock went back.
const LONGEST_REST: TimeDelta = TimeDelta::days(1);

/// For how many papers categories are asked at most in one go.
const MOST_CATEGORY_IDS: usize = 10 * MOST_IDS;

/// Keeps one cache fresh.
#[derive(Debug)]
pub struct Synchroniser {
    cache: PaperCache,
    feed: HuggingFace,
    arxiv: Option<Arxiv>,
    pause: Duration,
    left_alone_until: Mutex<Option<DateTime<Utc>>>,
}

impl Synchroniser {
    /// Fills `cache` from `feed`, and with categories from arXiv if it is given.
    pub fn new(cache: PaperCache, feed: HuggingFace, arxiv: Option<Arxiv>) -> Self {
        Self {
            cache,
            feed,
            arxiv,
            pause: Duration::from_millis(250),
            left_alone_until: Mutex::default(),
        }
    }

    /// The same with another pause between two requests.
    #[must_use]
    pub fn with_pause(self, pause: Duration) -> Self {
        Self { pause, ..self }
    }

    /// Reads today and the last days again, and what is missing of the last thirty: the first run
    /// reads them all. An error means that the cache failed; a feed's trouble is in the report.
    pub async fn refresh(
        &self,
        now: DateTime<Utc>,
        progress: &dyn Progress,
    ) -> anyhow::Result<SyncReport> {
        let today = now.date_naive();
        let days = last_days(today, BACKFILL);
        let oldest = days.last().copied().unwrap_or(today);
        let settled = self.cache.settled_days(oldest, today).await?;
        let followed = last_days(today, FOLLOWED + 1);
        let wanted = days
            .into_iter()
            .filter(|day| followed.contains(day) || !settled.contains(day));
        self.fill(wanted, now, progress).await
    }

    /// Reads these days, the newest first; days after today are left out.
    pub async fn fill(
        &self,
        days: impl IntoIterator<Item = NaiveDate>,
        now: DateTime<Utc>,
        progress: &dyn Progress,
    ) -> anyhow::Result<SyncReport> {
        let today = now.date_naive();
        let days: BTreeSet<NaiveDate> = days.into_iter().filter(|day| *day <= today).collect();
        let mut report = SyncReport::default();
        progress.notice(Event::Begun {
            steps: days.len(),
            of: "days",
        });
        let mut failures = 0;
        for (done, day) in days.iter().rev().enumerate() {
            report.left_alone_until = self.left_alone(now);
            if report.left_alone_until.is_some() || failures == MOST_FAILURES_IN_A_ROW {
                report.left = days.len() - done;
                break;
            }
            if done > 0 {
                tokio::time::sleep(self.pause).await;
            }
            let outcome = self.read_day(*day, now).await?;
            failures = if outcome.is_failure() {
                failures + 1
            } else {
                0
            };
            report.take(*day, outcome, done + 1, progress);
        }
        report.left_alone_until = self.left_alone(now);
        self.find_categories(&mut report, progress).await?;
        progress.notice(Event::Ended);
        Ok(report)
    }

    async fn read_day(&self, day: NaiveDate, now: DateTime<Utc>) -> anyhow::Result<Outcome> {
        match self.feed.listing(day).await {
            Ok(listing) => {
                let saved = self.save(day, listing, now).await;
                // What was not saved must be sent again.
                saved.inspect_err(|_| self.feed.forget(day))
            }
            // The feed's clock is a little behind ours.
            Err(SourceError::NotYetPublished) if day == now.date_naive() => Ok(Outcome::NotYet),
            Err(error) => {
                if let SourceError::Unavailable {
                    retry_after: Some(wait),
                    ..
                } = error
                {
                    self.leave_alone(now, wait);
                }
                Ok(Outcome::Failed(error))
            }
        }
    }

    async fn save(
        &self,
        day: NaiveDate,
        listing: Listing,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        if listing.unchanged {
            if !self.cache.record_unchanged(day, now).await? {
                self.feed.forget(day);
            }
            return Ok(Outcome::Unchanged);
        }
        let papers = listing.papers.len() + listing.of_other_days.len();
        let mut saved = self.cache.save_listing(day, listing.papers, now).await?;
        for (other, paper) in listing.of_other_days {
            saved.new += self.cache.save_listing(other, vec![paper], now).await?.new;
        }
        self.cache.record_fetch(day, papers, now).await?;
        Ok(Outcome::Read {
            papers,
            new: saved.new,
            rejected: listing.rejected,
        })
    }

    /// Asks arXiv for categories that Hugging Face does not give. Failing is no harm: the papers
    /// are asked for again the next time.
    async fn find_categories(
        &self,
        report: &mut SyncReport,
        progress: &dyn Progress,
    ) -> anyhow::Result<()> {
        let Some(arxiv) = &self.arxiv else {
            return Ok(());
        };
        let ids = self
            .cache
            .papers_without_categories(MOST_CATEGORY_IDS)
            .await?;
        for some in ids.chunks(MOST_IDS) {
            match arxiv.categories_of(some).await {
                Ok(found) => {
                    report.categorised += found.len();
                    self.cache
                        .set_all_categories(with_misses(some, found))
                        .await?;
                }
                Err(error) => {
                    progress.notice(Event::Trouble(&format!("categories from arXiv: {error}")));
                    report.categories_failed = Some(error);
                    break;
                }
            }
        }
        Ok(())
    }

    fn leave_alone(&self, now: DateTime<Utc>, wait: Duration) {
        let wait = TimeDelta::from_std(wait).unwrap_or(LONGEST_REST);
        let until = now.checked_add_signed(wait);
        *self
            .left_alone_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = until;
    }

    /// Until when the feed wants to be left alone, if that is not over.
    fn left_alone(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.left_alone_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .filter(|until| now < *until && *until - now <= LONGEST_REST)
    }
}

/// The last `count` days, `today` first.
fn last_days(today: NaiveDate, count: u64) -> Vec<NaiveDate> {
    (0..count)
        .filter_map(|back| today.checked_sub_days(Days::new(back)))
        .collect()
}

/// What was found, and an empty list for each paper that was asked for in vain.
fn with_misses(
    asked: &[PaperId],
    mut found: Vec<(PaperId, Vec<String>)>,
) -> Vec<(PaperId, Vec<String>)> {
    let known: BTreeSet<PaperId> = found.iter().map(|(id, _)| id.clone()).collect();
    let missing = asked.iter().filter(|id| !known.contains(id));
    found.extend(missing.map(|id| (id.clone(), Vec::new())));
    found
}
