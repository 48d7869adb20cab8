//! A digest at once, because an admin wants it.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::plan::{ChannelPlan, Planner};
use super::post::{self, Outcome};
use super::schedule::Schedule;
use crate::domain::{ChannelId, MessageId, PaperId};
use crate::services::Services;
use crate::store::{Claimed, Delivery, DeliveryKind, DeliveryState};

/// A channel is not flooded, however often an admin presses.
const BETWEEN_EXTRAS: TimeDelta = TimeDelta::minutes(10);

/// What became of the wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostedNow {
    /// It stands in the channel: its first message.
    Sent(Option<MessageId>),
    /// Today's digest stands there already: its first message.
    AlreadySent(Option<MessageId>),
    /// It was posted again a moment ago; it can be again at this time.
    TooSoon(DateTime<Utc>),
    /// The channel has no subscription.
    NoSubscription,
    /// No paper matched that the channel has not had.
    NothingNew,
    /// Discord does not answer; the digest is claimed and will be sent.
    Waiting,
    /// The channel can't be posted in.
    Failed,
}

/// Posts the channel's digest of today. It takes the place of the morning's own; when that was
/// posted already, only `again` posts it once more.
pub async fn post_now(
    services: &Services,
    channel: ChannelId,
    again: bool,
    now: DateTime<Utc>,
) -> anyhow::Result<PostedNow> {
    let Some(plan) = services.store.subscribed_channel(channel).await? else {
        return Ok(PostedNow::NoSubscription);
    };
    let day = Schedule::from(&plan.settings).local_date(now);
    let settled = services.store.settled_on(channel, day).await?;
    if let Some(sent) = settled.as_ref().filter(|delivery| stands_there(delivery))
        && !again
    {
        return Ok(PostedNow::AlreadySent(sent.first_message));
    }
    if let Some(free_at) = free_after_last_extra(services, channel, now).await? {
        return Ok(PostedNow::TooSoon(free_at));
    }
    let mut planner = Planner::prepare(&services.cache, now).await?;
    let Some(mut window) = planner.window(plan.last.as_ref(), now.date_naive()) else {
        return Ok(PostedNow::NothingNew);
    };
    let mut had = services.store.papers_had(channel).await?;
    if let Some(sent) = settled.as_ref().filter(|delivery| stands_there(delivery)) {
        let todays: HashSet<PaperId> = services
            .store
            .papers_of(sent.id)
            .await?
            .into_iter()
            .collect();
        had.retain(|paper| !todays.contains(paper));
        window.from = sent
            .window
            .map_or(window.from, |(from, _)| from.min(window.from));
    }
    let digest = planner.digest(&ChannelPlan {
        day,
        subscriptions: &services.store.subscriptions_of_channel(channel).await?,
        window,
        had: &had,
        max_papers: usize::try_from(plan.max_papers)?,
        late_by: None,
    });
    if digest.is_empty() {
        return Ok(PostedNow::NothingNew);
    }
    let kind = if settled.is_some() {
        DeliveryKind::Extra
    } else {
        DeliveryKind::Morning
    };
    let claim = post::claim(&digest, &plan, kind, now, now, planner.newest_listing_day())?;
    let delivery = match services.store.claim(claim).await? {
        Claimed::Yes(delivery) => delivery,
        // The morning came in between.
        Claimed::AlreadySettled(sent) => return Ok(PostedNow::AlreadySent(sent.first_message)),
    };
    let pending = services.store.unfinished().await?;
    let Some(pending) = pending.iter().find(|pending| pending.delivery == delivery) else {
        return Ok(PostedNow::Waiting);
    };
    match post::post(services, pending, now).await? {
        Outcome::Sent => {
            let sent = services.store.delivery(delivery).await?;
            Ok(PostedNow::Sent(sent.and_then(|sent| sent.first_message)))
        }
        Outcome::Waiting | Outcome::InOtherHands => Ok(PostedNow::Waiting),
        Outcome::Failed => Ok(PostedNow::Failed),
    }
}

/// When the channel may be posted in by hand again, if that is not now.
async fn free_after_last_extra(
    services: &Services,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    let recent = services
        .store
        .history_of_channel(channel, now - BETWEEN_EXTRAS)
        .await?;
    let last = recent
        .iter()
        .find(|delivery| delivery.kind == DeliveryKind::Extra);
    Ok(last.map(|last| last.planned_at + BETWEEN_EXTRAS))
}

fn stands_there(delivery: &Delivery) -> bool {
    matches!(delivery.state, DeliveryState::Sent | DeliveryState::Claimed)
}
