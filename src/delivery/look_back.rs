//! What a channel is shown of a week or month that is over.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::candidates::digest_of;
use super::claim;
use super::plan::{DigestPlan, Planner, subscriptions_of, taste_of};
use super::schedule::Schedule;
use crate::cache::PaperCache;
use crate::digest::{LookBack, Window, newest_period};
use crate::discord::render::DigestPart;
use crate::domain::CatchUp;
use crate::store::{ScheduledChannel, Store};

/// So many papers of the period are shown, and so many that the members kept.
const TOP_OF_A_PERIOD: u32 = 5;
const MOST_SAVED: u32 = 3;

/// The period that a channel's morning looks back at: on the day for it, or on the first morning after it,
/// when that day's was missed, given up or paused. Who wants no late digests gets no late look back either.
async fn period_owed(
    store: &Store,
    channel: &ScheduledChannel,
    morning: NaiveDate,
) -> anyhow::Result<Option<Window>> {
    let newest = newest_period(channel.digest.recap, channel.settings.days, morning);
    let Some((day, period)) = newest else {
        return Ok(None);
    };
    if day == morning {
        return Ok(Some(period));
    }
    let was_due = Schedule::from(&channel.settings).due_at(day);
    let is_owed = channel.digest.catch_up != CatchUp::Skip
        && was_due.is_some_and(|at| at >= channel.subscribed_since)
        && !store.has_told_since(channel.channel, day).await?;
    Ok(is_owed.then_some(period))
}

impl Planner {
    /// The message of a channel's morning that looks back at a week or month, when one is owed and there is
    /// something to show.
    pub(super) async fn look_back(
        &mut self,
        store: &Store,
        cache: &PaperCache,
        channel: &ScheduledChannel,
        morning: NaiveDate,
    ) -> anyhow::Result<Option<DigestPart>> {
        let Some(period) = period_owed(store, channel, morning).await? else {
            return Ok(None);
        };
        let look_back = self.look_back_at(store, cache, channel, period).await?;
        let is_worth_it = !look_back.is_empty();
        Ok(is_worth_it.then(|| claim::look_back(&look_back, morning, channel)))
    }

    /// A period's strongest papers about the channel's topics, and what its server's members kept most.
    async fn look_back_at(
        &mut self,
        store: &Store,
        cache: &PaperCache,
        channel: &ScheduledChannel,
        period: Window,
    ) -> anyhow::Result<LookBack> {
        let mut active = subscriptions_of(store, channel.server, channel.channel).await?;
        active.retain(|subscription| !subscription.is_paused(self.comes_at));
        let taste = taste_of(store, channel.channel).await?;
        if self
            .looked_back
            .as_ref()
            .is_none_or(|(known, _)| *known != period)
        {
            let papers = cache.listed_between(period.from, period.to).await?;
            self.looked_back = Some((period, cache.matcher(papers).await?));
        }
        let mut top = Vec::new();
        if let Some((_, matcher)) = &mut self.looked_back {
            let plan = DigestPlan {
                day: period.to,
                subscriptions: &active,
                taste: &taste,
                window: period,
                had: &HashSet::new(),
                seen: None,
                last_morning: None,
                max_papers: TOP_OF_A_PERIOD,
                late_by: None,
            };
            let entries = digest_of(matcher, plan, None)?.entries;
            top.extend(entries.into_iter().map(|entry| entry.listed));
        }
        let since = period.from.and_time(chrono::NaiveTime::MIN).and_utc();
        let mut saved = Vec::new();
        for (paper, times) in store.most_saved(channel.server, since, MOST_SAVED).await? {
            if let Some(listed) = cache.paper(&paper).await? {
                saved.push((listed, times));
            }
        }
        Ok(LookBack { period, top, saved })
    }
}
