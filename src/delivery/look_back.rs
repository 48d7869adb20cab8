//! What a channel is shown of a week or month that is over.

use std::collections::HashSet;

use super::candidates::digest_of;
use super::plan::{DigestPlan, Planner, subscriptions_of, taste_of};
use crate::cache::PaperCache;
use crate::digest::{LookBack, Window};
use crate::matching::Matcher;
use crate::store::{ScheduledChannel, Store};

/// So many papers of the period are shown, and so many that the members kept.
const TOP_OF_A_PERIOD: u32 = 5;
const MOST_SAVED: u32 = 3;

impl Planner {
    /// What is looked back at in a channel: a period's strongest papers about its topics, and what its
    /// server's members kept most.
    pub(super) async fn look_back(
        &mut self,
        store: &Store,
        cache: &PaperCache,
        channel: &ScheduledChannel,
        period: Window,
    ) -> anyhow::Result<LookBack> {
        let mut active = subscriptions_of(store, channel.server, channel.channel).await?;
        active.retain(|subscription| !subscription.is_paused(self.now));
        let taste = taste_of(store, channel.channel).await?;
        if self
            .looked_back
            .as_ref()
            .is_none_or(|(known, _)| *known != period)
        {
            let papers = cache.listed_between(period.from, period.to).await?;
            self.looked_back = Some((period, Matcher::new(papers)));
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
