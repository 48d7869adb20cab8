//! A digest at once, because an admin wants it.

use chrono::{DateTime, Utc};

use super::claim::{Claiming, messages};
use super::form::{form_of, is_silence};
use super::plan::{Planned, Planner};
use super::post::{Outcome, Try, post};
use super::schedule::Schedule;
use crate::discord::render::DigestPart;
use crate::domain::{ChannelId, MessageId};
use crate::services::Services;
use crate::store::{
    BETWEEN_EXTRAS, Claimed, Delivery, DeliveryId, DeliveryKind, DeliveryState, ScheduledChannel,
};

/// What became of the wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostedNow {
    /// It stands in the channel, or its forum's post: its first message.
    Sent(Option<(ChannelId, MessageId)>),
    /// Today's digest stands there already: its first message.
    AlreadySent(Option<(ChannelId, MessageId)>),
    /// Today's digest is being posted, or waits for Discord.
    BeingSent,
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
    let store = &services.store;
    let Some(channel) = store.subscribed_channel(channel, now).await? else {
        return Ok(PostedNow::NoSubscription);
    };
    let day = Schedule::from(&channel.settings).local_date(now);
    let settled = store.settled_on(channel.channel, day).await?;
    let sent = match &settled {
        Some(earlier) if earlier.state == DeliveryState::Claimed => {
            return Ok(PostedNow::BeingSent);
        }
        Some(earlier) if earlier.state == DeliveryState::Sent => Some(earlier),
        _ => None,
    };
    if let Some(sent) = sent.filter(|_| !again) {
        return Ok(PostedNow::AlreadySent(sent.begins_at()));
    }
    let mut planner = Planner::prepare(&services.cache, now).await?;
    let today = match sent {
        Some(sent) => planner.plan_again(store, &channel, sent).await?,
        None => planner.plan(store, &channel, day, None).await?,
    };
    let Some(today) = today.filter(|planned| !planned.digest.is_empty()) else {
        return Ok(PostedNow::NothingNew);
    };
    let mut messages = messages(&today.digest, &channel);
    let kind = match settled {
        Some(_) => DeliveryKind::Extra,
        None => DeliveryKind::Morning,
    };
    if kind == DeliveryKind::Morning {
        let look_back = planner.look_back(store, &services.cache, &channel, day);
        messages.extend(look_back.await?);
    }
    claim_and_send(services, &channel, &today, kind, &messages, now).await
}

/// Whether the channel's digest of today was posted.
pub async fn was_sent_today(
    services: &Services,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let store = &services.store;
    let Some(scheduled) = store.subscribed_channel(channel, now).await? else {
        return Ok(false);
    };
    let day = Schedule::from(&scheduled.settings).local_date(now);
    let settled = store.settled_on(channel, day).await?;
    Ok(settled.is_some_and(|settled| settled.state == DeliveryState::Sent))
}

async fn claim_and_send(
    services: &Services,
    channel: &ScheduledChannel,
    planned: &Planned,
    kind: DeliveryKind,
    messages: &[DigestPart],
    now: DateTime<Utc>,
) -> anyhow::Result<PostedNow> {
    let form = match form_of(services, channel, &planned.digest).await {
        Ok(form) => form,
        Err(error) if is_silence(&error) => return Ok(PostedNow::Failed),
        Err(error) => return Err(error),
    };
    let claiming = Claiming {
        planned,
        channel,
        form,
        kind,
        due_at: now,
        now,
    };
    match services.store.claim(claiming.of(messages)?).await? {
        Claimed::Yes(delivery) => send(services, delivery).await,
        Claimed::AlreadySettled(other) => Ok(taken(&other)),
    }
}

async fn send(services: &Services, delivery: DeliveryId) -> anyhow::Result<PostedNow> {
    Ok(match post(services, delivery, Try::First).await? {
        Outcome::Sent => {
            let sent = services.store.delivery(delivery).await?;
            PostedNow::Sent(sent.and_then(|sent| sent.begins_at()))
        }
        Outcome::Waiting => PostedNow::Waiting,
        Outcome::InOtherHands => PostedNow::BeingSent,
        Outcome::Failed => PostedNow::Failed,
    })
}

/// Somebody else was faster: the morning came in between, or two admins pressed at once.
fn taken(other: &Delivery) -> PostedNow {
    match (other.kind, other.state) {
        (DeliveryKind::Extra, _) => PostedNow::TooSoon(other.planned_at + BETWEEN_EXTRAS),
        (DeliveryKind::Morning, DeliveryState::Claimed) => PostedNow::BeingSent,
        (DeliveryKind::Morning, _) => PostedNow::AlreadySent(other.begins_at()),
    }
}
