//! One channel's digest, planned: its window, its papers.

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use crate::cache::PaperCache;
use crate::digest::{self, Candidate, DataNote, Digest, DigestRequest, MatchedTopic, Window};
use crate::domain::{Cause, PaperId, Subscription};
use crate::matching::Matcher;
use crate::store::{Delivery, LastDelivery, ScheduledChannel, Store};

/// How far back a digest reaches at most, after a pause or a downtime.
const DAYS_BACK: u64 = 7;
/// From this age on a digest says that its data is old.
const OLD_DATA: TimeDelta = TimeDelta::hours(12);
/// A digest may be planned from what was fetched so long before it was due; the cache is refreshed
/// more often than that.
pub(crate) const FRESH_FOR: TimeDelta = TimeDelta::hours(2);

/// What is the same for every channel on one morning: the last days' papers, each distinct topic
/// judged once over them.
#[derive(Debug)]
pub struct Planner {
    matcher: Matcher,
    newest_listing_day: Option<NaiveDate>,
    settled_days: BTreeSet<NaiveDate>,
    fetched_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
}

/// A channel's digest, and how far it looked.
#[derive(Debug)]
pub struct Planned {
    /// What the channel gets.
    pub digest: Digest,
    /// Up to which listing day everything was looked at. Before the window's end when a day in it
    /// was not read to its end: the next window begins there, so that nothing is skipped when the
    /// feed returns.
    pub covered: NaiveDate,
}

/// What decides one digest.
#[derive(Debug, Clone, Copy)]
pub struct DigestPlan<'a> {
    /// The channel's local date.
    pub day: NaiveDate,
    /// What it asked for.
    pub subscriptions: &'a [Subscription],
    /// The listing days that are looked at.
    pub window: Window,
    /// What it was sent before.
    pub had: &'a HashSet<PaperId>,
    /// How many papers are shown.
    pub max_papers: u32,
    /// How late the digest is, when that should be said.
    pub late_by: Option<Duration>,
}

impl Planner {
    /// Reads the papers that a digest can bring today.
    pub async fn prepare(cache: &PaperCache, now: DateTime<Utc>) -> anyhow::Result<Self> {
        let today = now.date_naive();
        let oldest = today - Days::new(DAYS_BACK);
        let papers = cache.listed_between(oldest, today).await?;
        Ok(Self {
            matcher: Matcher::new(papers),
            newest_listing_day: cache.newest_listing_day(today).await?,
            settled_days: cache.settled_days(oldest, today).await?,
            fetched_at: cache.last_fetch().await?,
            now,
        })
    }

    /// Plans the channel's digest of its local date `day`: what was first listed since its last one,
    /// without what it has had. `None` while the cache is empty.
    pub async fn plan(
        &mut self,
        store: &Store,
        channel: &ScheduledChannel,
        day: NaiveDate,
        late_by: Option<Duration>,
    ) -> anyhow::Result<Option<Planned>> {
        let Some(window) = self.window(channel.last.as_ref()) else {
            return Ok(None);
        };
        let had = store.papers_had(channel.channel).await?;
        self.plan_window(store, channel, day, window, &had, late_by)
            .await
            .map(Some)
    }

    /// Plans the digest of `day` once more: also what `earlier` brought.
    pub async fn plan_again(
        &mut self,
        store: &Store,
        channel: &ScheduledChannel,
        earlier: &Delivery,
    ) -> anyhow::Result<Option<Planned>> {
        let Some(mut window) = self.window(channel.last.as_ref()) else {
            return Ok(None);
        };
        if let Some((from, _)) = earlier.window {
            window.from = from.min(window.from);
        }
        let mut had = store.papers_had(channel.channel).await?;
        for paper in store.papers_of(earlier.id).await? {
            had.remove(&paper);
        }
        self.plan_window(store, channel, earlier.local_date, window, &had, None)
            .await
            .map(Some)
    }

    async fn plan_window(
        &mut self,
        store: &Store,
        channel: &ScheduledChannel,
        day: NaiveDate,
        window: Window,
        had: &HashSet<PaperId>,
        late_by: Option<Duration>,
    ) -> anyhow::Result<Planned> {
        let digest = self.digest(DigestPlan {
            day,
            subscriptions: &store.subscriptions_of_channel(channel.channel).await?,
            window,
            had,
            max_papers: channel.max_papers,
            late_by,
        })?;
        Ok(Planned {
            digest,
            covered: self.covered(window),
        })
    }

    /// The listing days of a channel's next digest: from where the last one left off, that day
    /// included because its list may have grown since; the first digest brings the newest day.
    fn window(&self, last: Option<&LastDelivery>) -> Option<Window> {
        let to = self.newest_listing_day?;
        let left_off = last.and_then(|last| last.newest_listing_day);
        let from = left_off
            .unwrap_or(to)
            .max(self.now.date_naive() - Days::new(DAYS_BACK))
            .min(to);
        Some(Window { from, to })
    }

    fn covered(&self, window: Window) -> NaiveDate {
        window
            .from
            .iter_days()
            .take_while(|day| *day < window.to)
            .find(|day| !self.settled_days.contains(day))
            .unwrap_or(window.to)
    }

    /// Whether the feed was read about when a digest was due. If it was not, that nothing is new
    /// can't be said yet.
    pub(super) fn is_fresh(&self, due_at: DateTime<Utc>) -> bool {
        self.fetched_at
            .is_some_and(|fetched_at| fetched_at >= due_at - FRESH_FOR)
    }

    /// The feed's silence, as a cause.
    pub(super) fn silence(&self) -> Cause {
        Cause::FeedSilent(self.fetched_at)
    }

    /// A note on the age of the papers, when they are old.
    fn note_on_age(&self) -> Option<DataNote> {
        let is_old = |fetched_at| self.now - fetched_at >= OLD_DATA;
        let is_old = self.fetched_at.is_some_and(is_old);
        is_old.then(|| self.silence())
    }

    fn digest(&mut self, plan: DigestPlan<'_>) -> anyhow::Result<Digest> {
        let data_note = self.note_on_age();
        digest_of(&mut self.matcher, plan, data_note)
    }
}

/// The digest of one listing day, for a look at it later on.
pub async fn digest_of_day(cache: &PaperCache, plan: DigestPlan<'_>) -> anyhow::Result<Digest> {
    let papers = cache
        .listed_between(plan.window.from, plan.window.to)
        .await?;
    digest_of(&mut Matcher::new(papers), plan, None)
}

fn digest_of(
    matcher: &mut Matcher,
    plan: DigestPlan<'_>,
    data_note: Option<DataNote>,
) -> anyhow::Result<Digest> {
    let mut candidates = Vec::new();
    for subscription in plan.subscriptions {
        let judged = matcher.matches(&subscription.topic, subscription.level);
        for (index, found) in judged.iter() {
            let listed = &matcher.papers()[*index];
            let in_window = listed
                .first_listed
                .is_some_and(|day| plan.window.holds(day));
            if in_window && listed.paper.upvotes >= subscription.min_upvotes {
                let topic = MatchedTopic {
                    label: subscription.topic.text().to_owned(),
                    why: found.in_words(),
                };
                candidates.push(Candidate {
                    listed: listed.clone(),
                    topics: vec![topic],
                });
            }
        }
    }
    Ok(digest::compose(DigestRequest {
        day: plan.day,
        window: plan.window,
        candidates,
        had: plan.had,
        max_papers: usize::try_from(plan.max_papers)?,
        late_by: plan.late_by,
        data_note,
    }))
}
