//! Sends a claimed delivery part by part, and takes up one that was left in the middle.

use chrono::TimeDelta;
use serde_json::Value;

use super::afterwards;
use super::forum::{self, FindError};
use super::standing::{self, Standing, id_of, says_the_same};
use super::trouble::{self, ChannelFault};
use crate::discord::rest::SendError;
use crate::domain::{Cause, ChannelId, MessageId};
use crate::services::Services;
use crate::store::{DeliveryId, Form, PendingDelivery, PendingPart};

/// Discord remembers a nonce for "a few minutes", and one try goes on for two of them. What was claimed
/// longer ago than this is not sent on the nonce's word alone.
const NONCE_SUFFICES_FOR: TimeDelta = TimeDelta::seconds(20);
/// A digest that could not be sent for this long is given up: it belongs to another day.
pub(super) const EXPIRES_AFTER: TimeDelta = TimeDelta::hours(20);
/// A message that was sent and then deleted answers its repeat so.
const UNKNOWN_MESSAGE: i64 = 10_008;
/// The thread is archived.
const ARCHIVED: i64 = 50_083;

/// Which try it is to send a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Try {
    /// The first: it was claimed a moment ago, and nothing of it was sent.
    First,
    /// Some of it may stand in the channel: after a crash, or an answer that never came.
    Again,
}

/// What became of one digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It stands in the channel.
    Sent,
    /// The channel can't be posted in; an admin has to mend it.
    Failed,
    /// Discord does not answer: the same digest is tried again at the next tick.
    Waiting,
    /// Somebody else in this process is sending it, or has sent it.
    InOtherHands,
}

/// Why not every part is sent.
#[derive(Debug, thiserror::Error)]
enum Unsent {
    #[error(transparent)]
    Discord(#[from] SendError),
    #[error("the channel's history is hidden")]
    Hidden,
    #[error("it could not be sent on its day")]
    Expired,
    #[error(transparent)]
    Ledger(#[from] anyhow::Error),
}

impl From<FindError> for Unsent {
    fn from(error: FindError) -> Self {
        match error {
            FindError::Discord(error) => Self::Discord(error),
            FindError::Ledger(error) => Self::Ledger(error),
        }
    }
}

/// Sends what is missing of a claimed delivery. A fault of the ledger is logged, and the delivery waits:
/// it must not take the others with it.
///
/// Errors: the token is refused.
pub(super) async fn post(
    services: &Services,
    delivery: DeliveryId,
    which: Try,
) -> Result<Outcome, SendError> {
    match send(services, delivery, which).await {
        Ok(outcome) => Ok(outcome),
        Err(Unsent::Discord(error @ SendError::Unauthorised)) => Err(error),
        Err(Unsent::Ledger(error)) if is_unauthorised(&error) => Err(SendError::Unauthorised),
        Err(error) => {
            tracing::error!(%delivery, "a digest could not be taken down in the ledger: {error:#}");
            Ok(Outcome::Waiting)
        }
    }
}

fn is_unauthorised(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(SendError::Unauthorised))
}

async fn send(services: &Services, delivery: DeliveryId, which: Try) -> Result<Outcome, Unsent> {
    let Some(_hand) = services.in_hand.take(delivery) else {
        return Ok(Outcome::InOtherHands);
    };
    let Some(pending) = services.store.pending(delivery).await? else {
        return Ok(Outcome::InOtherHands);
    };
    let Err(unsent) = send_missing(services, &pending, which).await else {
        let late = services.clock.now() - pending.due_at;
        services.vitals.delivered(late.to_std().unwrap_or_default());
        // Should it fail, the next look at the clock does it.
        afterwards::do_for(services, delivery).await?;
        return Ok(Outcome::Sent);
    };
    not_sent(services, &pending, unsent).await
}

async fn not_sent(
    services: &Services,
    pending: &PendingDelivery,
    unsent: Unsent,
) -> Result<Outcome, Unsent> {
    let delivery = pending.delivery;
    let fault = match &unsent {
        Unsent::Discord(error) => ChannelFault::of(error).map(|fault| (fault, error)),
        _ => None,
    };
    if let Some((fault, error)) = fault {
        trouble::note(services, pending, fault, error).await?;
        return Ok(Outcome::Failed);
    }
    match unsent {
        Unsent::Discord(SendError::Unavailable(why)) => {
            tracing::warn!(channel = %pending.channel, "a digest waits: {why}");
            services
                .store
                .waits(delivery, &Cause::NoAnswer.code())
                .await?;
            Ok(Outcome::Waiting)
        }
        Unsent::Discord(error @ SendError::Unauthorised) => Err(error.into()),
        Unsent::Discord(error) => {
            // A fault of ours: the frozen body would be refused again and again.
            tracing::error!(channel = %pending.channel, %delivery, "Discord refuses a digest: {error}");
            trouble::note_own(services, pending).await?;
            Ok(Outcome::Failed)
        }
        Unsent::Hidden => give_up(services, pending, &Cause::HistoryHidden).await,
        Unsent::Expired => give_up(services, pending, &Cause::Expired).await,
        Unsent::Ledger(error) => Err(error.into()),
    }
}

async fn give_up(
    services: &Services,
    pending: &PendingDelivery,
    why: &Cause,
) -> Result<Outcome, Unsent> {
    let why = why.code();
    tracing::warn!(channel = %pending.channel, server = %pending.server, why, "a digest is given up");
    let now = services.clock.now();
    services.store.failed(pending.delivery, &why, now).await?;
    Ok(Outcome::Failed)
}

async fn send_missing(
    services: &Services,
    pending: &PendingDelivery,
    which: Try,
) -> Result<(), Unsent> {
    let place = place_of(services, pending, which).await?;
    let is_opener = |part: &PendingPart| part.part == 0 && place != pending.channel;
    let missing = pending.parts.iter().filter(|part| part.sent_at.is_none());
    let missing: Vec<&PendingPart> = missing.filter(|part| !is_opener(part)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    match send_each(services, pending, place, &missing, which).await {
        Err(Unsent::Discord(SendError::Gone { .. })) if place != pending.channel => {
            Ok(note_deleted(services, pending, &missing).await?)
        }
        sent => sent,
    }
}

async fn send_each(
    services: &Services,
    pending: &PendingDelivery,
    place: ChannelId,
    missing: &[&PendingPart],
    which: Try,
) -> Result<(), Unsent> {
    let now = services.clock.now();
    // Negative after the clock was moved back: then nothing is known about the nonces either.
    let age = now - pending.claimed_at;
    let nonce_suffices = (TimeDelta::zero()..NONCE_SUFFICES_FOR).contains(&age);
    let standing = match which {
        Try::First => Vec::new(),
        Try::Again => match standing::look(services, pending, place).await? {
            Standing::Seen(messages) => messages,
            Standing::Hidden if nonce_suffices => Vec::new(),
            Standing::Hidden => return Err(Unsent::Hidden),
        },
    };
    for part in missing {
        let body = body_of(part)?;
        let message = match find(services, pending, &standing, &body).await? {
            Some(found) => Some(found),
            None if age > EXPIRES_AFTER => return Err(Unsent::Expired),
            None => send_part(services, place, part, &body).await?,
        };
        note_sent(services, pending, part, message).await?;
    }
    Ok(())
}

async fn note_sent(
    services: &Services,
    pending: &PendingDelivery,
    part: &PendingPart,
    message: Option<MessageId>,
) -> anyhow::Result<()> {
    let now = services.clock.now();
    services
        .store
        .part_sent(pending.delivery, part.part, message, now)
        .await
}

/// A moderator deleted the forum's post while it was being written: so is what was to follow in it.
async fn note_deleted(
    services: &Services,
    pending: &PendingDelivery,
    missing: &[&PendingPart],
) -> anyhow::Result<()> {
    for part in missing {
        note_sent(services, pending, part, None).await?;
    }
    Ok(())
}

fn body_of(part: &PendingPart) -> anyhow::Result<Value> {
    Ok(serde_json::from_str(&part.body)?)
}

/// Where the messages go: the channel, or the forum's post, which is opened with the first of them.
async fn place_of(
    services: &Services,
    pending: &PendingDelivery,
    which: Try,
) -> Result<ChannelId, Unsent> {
    let Form::Post { name, tags } = &pending.form else {
        return Ok(pending.channel);
    };
    if let Some(post) = pending.post {
        return Ok(post);
    }
    let first = pending.parts.first();
    let first = first.ok_or_else(|| anyhow::anyhow!("a delivery without messages"))?;
    let message = body_of(first)?;
    let standing = match which {
        Try::First => None,
        Try::Again => forum::find(services, pending, name, &message).await?,
    };
    let post = match standing {
        Some(post) => post,
        None if services.clock.now() - pending.claimed_at > EXPIRES_AFTER => {
            return Err(Unsent::Expired);
        }
        None => forum::open(services, pending, name, tags, &message).await?,
    };
    let now = services.clock.now();
    services
        .store
        .post_opened(pending.delivery, post, now)
        .await?;
    Ok(post)
}

/// The message among these that is this part, and no other delivery's: an extra says the same as its
/// morning.
async fn find(
    services: &Services,
    pending: &PendingDelivery,
    standing: &[Value],
    body: &Value,
) -> anyhow::Result<Option<MessageId>> {
    let same = standing
        .iter()
        .filter(|message| says_the_same(message, body))
        .filter_map(id_of);
    for message in same {
        let owner = services.store.delivery_of_message(message).await?;
        let is_known = pending
            .parts
            .iter()
            .any(|part| part.message == Some(message));
        if !is_known && owner.is_none_or(|owner| owner.id == pending.delivery) {
            return Ok(Some(message));
        }
    }
    Ok(None)
}

/// `None` when the message was posted by an earlier try and deleted since. An archived thread is opened
/// again; Discord lets a bot do that unless it is locked.
async fn send_part(
    services: &Services,
    place: ChannelId,
    part: &PendingPart,
    body: &Value,
) -> Result<Option<MessageId>, SendError> {
    let rest = &services.rest;
    let mut sent = rest.post_message(place, body, &part.nonce).await;
    if matches!(sent, Err(SendError::Refused { code: ARCHIVED, .. })) {
        rest.open_thread_again(place).await?;
        sent = rest.post_message(place, body, &part.nonce).await;
    }
    match sent {
        Ok(message) => Ok(Some(message)),
        Err(SendError::Gone {
            code: UNKNOWN_MESSAGE,
            ..
        }) => Ok(None),
        Err(error) => Err(error),
    }
}
