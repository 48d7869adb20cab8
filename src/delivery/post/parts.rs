//! The messages of a delivery: each is sent once, also when a try before broke off in the middle.

use chrono::TimeDelta;
use serde_json::Value;

use super::super::forum;
use super::super::standing::{self, Standing, id_of, says_the_same};
use super::{EXPIRES_AFTER, Try, Unsent};
use crate::discord::rest::SendError;
use crate::domain::{ChannelId, MessageId};
use crate::services::Services;
use crate::store::{Form, PendingDelivery, PendingPart};

/// Discord remembers a nonce for "a few minutes", and one try goes on for two of them. What was claimed
/// longer ago than this is not sent on the nonce's word alone.
const NONCE_SUFFICES_FOR: TimeDelta = TimeDelta::seconds(20);
/// A message that was sent and then deleted answers its repeat so.
const UNKNOWN_MESSAGE: i64 = 10_008;
/// The thread is archived.
const ARCHIVED: i64 = 50_083;

/// Sends every message that is not known to be sent. After a break what stands in the channel already is
/// taken down, and not sent again.
pub(super) async fn send_missing(
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
