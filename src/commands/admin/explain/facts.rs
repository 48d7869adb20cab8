//! What decides about one paper in one channel: the cache's and the ledger's facts.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use super::next_digest::NextDigest;
use crate::commands::access::Target;
use crate::delivery::explain::{Circumstances, Had, Wish};
use crate::delivery::subscriptions_of;
use crate::domain::{ChannelId, ListedPaper, PaperId, Saying, Subscription, saying};
use crate::services::Services;
use crate::store::{Delivery, Held};

/// Everything that is known.
pub(super) struct Facts {
    /// The paper, when the cache has it.
    pub(super) listed: Option<ListedPaper>,
    /// How things stand for the channel.
    pub(super) circumstances: Circumstances,
    /// The channel's subscriptions, with the server's own topics in the place of their names.
    pub(super) subscriptions: Vec<Subscription>,
    /// The delivery that brought the paper, and how.
    pub(super) had: Option<(Delivery, Held)>,
    /// The morning that looked at the paper's listing day, when it is over.
    pub(super) looked_at: Option<Delivery>,
    /// Whether it would come because it took off, and not because it is new.
    pub(super) is_rising: bool,
    now: DateTime<Utc>,
}

impl Facts {
    /// Reads them.
    pub(super) async fn gather(
        services: &Services,
        target: &Target,
        id: &PaperId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Self> {
        let (store, channel) = (&services.store, target.id);
        let listed = services.cache.paper(id).await?;
        let mut subscriptions = subscriptions_of(store, target.server, channel).await?;
        subscriptions.retain(|subscription| subscription.server == target.server);
        let had = store.delivery_of_paper(channel, id).await?;
        let had = had.filter(|(delivery, _)| delivery.server == target.server);
        let first_listed = listed.as_ref().and_then(|listed| listed.first_listed);
        let had_as = had.as_ref().map(|(delivery, held)| Had {
            on: delivery.local_date,
            was_shown: *held == Held::Shown,
        });
        let next = match store.subscribed_channel(channel, now).await? {
            Some(scheduled) if !subscriptions.is_empty() => {
                NextDigest::look(services, &scheduled, listed.as_ref(), id, now).await?
            }
            _ => NextDigest::of_nobody(now)?,
        };
        let circumstances = Circumstances {
            had: had_as,
            ..next.circumstances
        };
        let looked_at = match first_listed {
            Some(day) => morning_of(services, target, day).await?,
            None => None,
        };
        Ok(Self {
            listed,
            circumstances,
            subscriptions,
            had,
            looked_at,
            is_rising: next.is_rising,
            now,
        })
    }

    /// What the subscriptions ask for.
    pub(super) fn wishes(&self) -> Vec<Wish<'_>> {
        let wishes = self.subscriptions.iter().map(|subscription| Wish {
            subscription: subscription.id,
            topic: &subscription.topic,
            level: subscription.level,
            min_upvotes: subscription.min_upvotes,
            needs_code: subscription.needs_code,
            is_paused: subscription.is_paused(self.now),
        });
        wishes.collect()
    }

    /// “**Title** in #ml”
    pub(super) fn heading(&self, id: &PaperId, channel: ChannelId) -> Saying {
        match &self.listed {
            Some(listed) => saying!(
                "explain-heading",
                title = &listed.paper.title,
                id = id.as_str(),
                channel = channel
            ),
            None => saying!(
                "explain-heading-unknown",
                id = id.as_str(),
                channel = channel
            ),
        }
    }
}

/// The first morning whose digest looked at this listing day.
async fn morning_of(
    services: &Services,
    target: &Target,
    day: NaiveDate,
) -> anyhow::Result<Option<Delivery>> {
    // The morning of a place east of here may come on the day before.
    let since = (day - Days::new(1)).and_time(NaiveTime::MIN).and_utc();
    let history = services.store.history_of_channel(target.id, since).await?;
    let mut oldest_first = history.into_iter().rev();
    Ok(oldest_first.find(|delivery| {
        let covers = |(from, to): (NaiveDate, NaiveDate)| (from..=to).contains(&day);
        delivery.server == target.server
            && (delivery.window.is_some_and(covers)
                || delivery
                    .newest_listing_day
                    .is_some_and(|newest| newest >= day))
    }))
}
