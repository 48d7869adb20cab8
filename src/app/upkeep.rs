//! What the bot does by the clock: mornings, a fresh cache, forgetting.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Timelike as _, Utc};
use tokio::time::Instant;

use super::App;
use crate::delivery::{self, MorningReport};
use crate::discord::rest::SendError;
use crate::progress::Unwatched;
use crate::services::Services;
use crate::store::{DRAFT_TIME, KEPT_MARKS};

/// How long the first refresh may hold mornings up.
const LONGEST_FIRST_REFRESH: Duration = Duration::from_secs(120);
/// How often the loop looks whether the cache is old. A feed that fails is asked again this soon, and
/// while it goes on failing after twice, four and eight times as long.
const LOOK_AT_FEEDS_EVERY: Duration = Duration::from_secs(5 * 60);
/// How old the cache may be before it is refreshed: votes grow all day, the list until about 06:00 UTC.
const REFRESH_EVERY: chrono::Duration = chrono::Duration::minutes(30);
/// How long a left server's settings are kept, and texts behind buttons that nobody pressed again.
const KEPT_FOR: chrono::Duration = chrono::Duration::days(30);

impl App {
    /// Brings the cache up to date when it is old, then sends what is due.
    pub async fn tick(&self, now: DateTime<Utc>) -> anyhow::Result<MorningReport> {
        self.refresh_when_old(now).await?;
        self.deliver(now).await
    }

    async fn deliver(&self, now: DateTime<Utc>) -> anyhow::Result<MorningReport> {
        let mut last_look = self.last_look.lock().await;
        if now < *last_look {
            let mornings = self.services.store.reopen_mornings_after(now).await?;
            tracing::warn!(mornings, "the clock was set back from {last_look} to {now}");
        }
        *last_look = now;
        let report = delivery::deliver_due(&self.services, now).await?;
        self.services.vitals.count_morning(&report);
        Ok(report)
    }

    /// Says whether the cache is fresh now.
    async fn refresh_when_old(&self, now: DateTime<Utc>) -> anyhow::Result<bool> {
        let last = self.services.cache.last_fetch().await?;
        // A fetch in the future was noted by a clock that ran ahead.
        if last.is_some_and(|last| (last..last + REFRESH_EVERY).contains(&now)) {
            return Ok(true);
        }
        let is_fresh = self.refresh(now).await;
        tidy_up(&self.services, now).await?;
        Ok(is_fresh)
    }

    /// Fetches what the feeds have new, and says whether today's list is among it. What fails is tried
    /// again at the next tick.
    pub async fn refresh(&self, now: DateTime<Utc>) -> bool {
        match self.synchroniser.refresh(now, &*self.progress).await {
            Ok(report) if report.is_current(now.date_naive()) => {
                tracing::info!(%report, "papers are up to date");
                true
            }
            Ok(report) => {
                tracing::warn!(%report, "the feed gives no list of today; commands and mornings go on with the papers that are here");
                false
            }
            Err(error) => {
                tracing::warn!("papers could not be brought up to date: {error:#}");
                false
            }
        }
    }

    /// After a downtime the cache is stale: mornings wait for its first refresh, but not for ever.
    pub(super) async fn keep_going(&self) -> anyhow::Result<()> {
        let first = self.refresh_when_old(self.services.clock.now());
        match tokio::time::timeout(LONGEST_FIRST_REFRESH, first).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => {
                tracing::error!("the cache could not be brought up to date: {error:#}");
            }
            Err(_) => {
                tracing::warn!("the feeds are slow; mornings go on with the papers that are here");
            }
        }
        tokio::select! {
            result = self.keep_fresh() => result,
            result = self.keep_mornings() => result,
            () = self.keep_read_for_meaning() => Ok(()),
        }
    }

    /// Keeps the cache fresh. A feed that is slow or down holds nothing else up.
    async fn keep_fresh(&self) -> anyhow::Result<()> {
        let mut failures = 0;
        loop {
            tokio::time::sleep(LOOK_AT_FEEDS_EVERY * 2_u32.pow(failures)).await;
            match self.refresh_when_old(self.services.clock.now()).await {
                Ok(true) => {
                    if failures > 0 {
                        // Mornings may be waiting for papers.
                        self.services.mornings_changed.notify_one();
                    }
                    failures = 0;
                }
                Ok(false) => failures = (failures + 1).min(3),
                Err(error) => tracing::error!("the cache could not be kept fresh: {error:#}"),
            }
        }
    }

    /// Has the model, if there is one, read new papers soon after they came. Nothing waits for it.
    async fn keep_read_for_meaning(&self) {
        let mut told = String::new();
        loop {
            match self.services.cache.read_for_meaning(&Unwatched).await {
                Ok(0) => told.clear(),
                Ok(papers) => tracing::info!(papers, "read for their meaning"),
                Err(error) => {
                    let error = format!("{error:#}");
                    // What goes on failing is said once.
                    if error != told {
                        tracing::warn!("{error}; searches go on without these papers' meaning");
                        told = error;
                    }
                }
            }
            tokio::time::sleep(LOOK_AT_FEEDS_EVERY).await;
        }
    }

    /// Looks at the clock at every full minute. Only a refused token ends it.
    async fn keep_mornings(&self) -> anyhow::Result<()> {
        let mut told = MorningReport::default();
        loop {
            self.services.vitals.beat();
            let now = self.services.clock.now();
            match self.deliver(now).await {
                // What waits is said once, not every minute.
                Ok(report) if report == told => {}
                Ok(report) => {
                    if !report.is_quiet() {
                        tracing::info!(%report, "mornings");
                    }
                    told = report;
                }
                Err(error) if error.is::<SendError>() => return Err(error),
                Err(error) => tracing::error!("a morning could not be worked off: {error:#}"),
            }
            let past_the_minute = self.services.clock.now().second().min(59);
            let next_minute = Duration::from_secs(u64::from(60 - past_the_minute));
            let changed = self.services.mornings_changed.notified();
            let _ = tokio::time::timeout(next_minute, changed).await;
        }
    }
}

/// Makes the index of the papers before anybody asks for it, beside all else that a start does.
pub(super) async fn warm_up(services: Arc<Services>) {
    let begun = Instant::now();
    let made = async {
        services.cache.warm_up().await?;
        services.cache.counts().await
    };
    match made.await {
        Ok(counts) => {
            let (papers, took) = (counts.papers, begun.elapsed());
            tracing::info!(papers, ?took, "papers can be searched");
        }
        // The first search tries again, and says it to whoever asked.
        Err(error) => tracing::error!("the index of the papers could not be made: {error:#}"),
    }
}

/// Forgets what is kept for a while only.
pub(super) async fn tidy_up(services: &Services, now: DateTime<Utc>) -> anyhow::Result<()> {
    let store = &services.store;
    let servers = store.purge_servers_left_before(now - KEPT_FOR).await?;
    store.forget_texts_before(now - KEPT_FOR).await?;
    store.forget_ended_subscriptions(now).await?;
    store.forget_drafts_before(now - DRAFT_TIME).await?;
    store.forget_greetings_before(now - KEPT_FOR).await?;
    store.forget_marks_before(now - KEPT_MARKS).await?;
    if servers > 0 {
        tracing::info!(
            servers,
            "deleted everything of servers that were left 30 days ago"
        );
    }
    Ok(())
}
