//! One channel's digest, planned: its window, its papers.

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::candidates::digest_of;
use crate::cache::PaperCache;
use crate::digest::{DataNote, Digest, Nudge, Window};
use crate::domain::{Cause, ChannelId, PaperId, ServerId, Subscription};
use crate::matching::Matcher;
use crate::store::{Delivery, ScheduledChannel, Store};

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
    /// The papers of the period that was looked back at last: most channels look back at the same one.
    pub(super) looked_back: Option<(Window, Matcher)>,
    pub(super) now: DateTime<Utc>,
    /// When the digests come: later than now where they are only foreseen.
    pub(super) comes_at: DateTime<Utc>,
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
    /// Whether every subscription of the channel rests.
    pub is_at_rest: bool,
    /// Whether the feed has listed nothing since the channel's last digest.
    pub is_feed_quiet: bool,
}

/// What decides one digest.
#[derive(Debug, Clone, Copy)]
pub struct DigestPlan<'a> {
    /// The channel's local date.
    pub day: NaiveDate,
    /// What it asked for, with the server's own topics in the place of their names.
    pub subscriptions: &'a [Subscription],
    /// What its members thought of its topics.
    pub taste: &'a [Nudge],
    /// The listing days that are looked at.
    pub window: Window,
    /// What it was sent before.
    pub had: &'a HashSet<PaperId>,
    /// What it was shown before: of the others those that took off come once more. `None` leaves them out.
    pub seen: Option<&'a HashSet<PaperId>>,
    /// The day of its last morning: what a subscription missed that rested until then comes as well.
    pub last_morning: Option<NaiveDate>,
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
            matcher: cache.matcher(papers).await?,
            newest_listing_day: cache.newest_listing_day(today).await?,
            settled_days: cache.settled_days(oldest, today).await?,
            fetched_at: cache.last_fetch().await?,
            looked_back: None,
            now,
            comes_at: now,
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
        let Some(window) = self.window(channel) else {
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
        let Some(mut window) = self.window(channel) else {
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
        let all = subscriptions_of(store, channel.server, channel.channel).await?;
        let active: Vec<Subscription> = all
            .iter()
            .filter(|subscription| !subscription.is_paused(self.comes_at))
            .cloned()
            .collect();
        let taste = taste_of(store, channel.channel).await?;
        let last = channel.last.as_ref();
        let left_off = last.and_then(|last| last.newest_listing_day);
        // A channel that has had nothing yet was shown nothing yet: that is no second chance.
        let seen = match left_off {
            Some(_) => Some(store.papers_seen(channel.channel).await?),
            None => None,
        };
        let digest = self.digest(DigestPlan {
            day,
            subscriptions: &active,
            taste: &taste,
            window,
            had,
            seen: seen.as_ref(),
            last_morning: last.map(|last| last.local_date),
            max_papers: channel.max_papers,
            late_by,
        })?;
        Ok(Planned {
            digest,
            covered: self.covered(window),
            is_at_rest: active.is_empty() && !all.is_empty(),
            is_feed_quiet: left_off == Some(window.to),
        })
    }

    /// The listing days of a channel's next digest: from where the last one left off, that day
    /// included because its list may have grown since; the first digest brings the newest day, and where
    /// digests come once a week the newest week.
    fn window(&self, channel: &ScheduledChannel) -> Option<Window> {
        let to = self.newest_listing_day?;
        let last = channel.last.as_ref();
        let left_off = last.and_then(|last| last.newest_listing_day);
        let first = match channel.settings.days.only() {
            Some(_) => to - Days::new(DAYS_BACK - 1),
            None => to,
        };
        let from = left_off
            .unwrap_or(first)
            .max(self.comes_at.date_naive() - Days::new(DAYS_BACK))
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
    digest_of(&mut cache.matcher(papers).await?, plan, None)
}

/// The channel's subscriptions, with the server's own topics in the place of their names.
pub async fn subscriptions_of(
    store: &Store,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<Vec<Subscription>> {
    let topics = store.server_topics(server).await?;
    let mut subscriptions = store.subscriptions_of_channel(channel).await?;
    for subscription in &mut subscriptions {
        subscription.topic = subscription.topic.resolved(&topics);
    }
    Ok(subscriptions)
}

/// What the channel's members made of its topics.
pub async fn taste_of(store: &Store, channel: ChannelId) -> anyhow::Result<Vec<Nudge>> {
    let taste = store.taste_of(channel).await?.into_iter();
    let nudges = taste.map(|taste| Nudge {
        topic: taste.topic,
        saves: taste.saves,
        dismissals: taste.dismissals,
    });
    Ok(nudges.collect())
}
