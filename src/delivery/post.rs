//! Claims a digest, sends it part by part, and takes up one that was left in the middle.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::Value;

use super::plan::messages;
use crate::digest::{Digest, Entry};
use crate::discord::rest::SendError;
use crate::domain::{ChannelId, MessageId, PaperId};
use crate::fingerprint::fingerprint;
use crate::services::Services;
use crate::store::{Claim, DeliveryKind, PendingDelivery, ScheduledChannel};

/// Discord remembers a nonce for "a few minutes". A part that may have been sent longer ago than
/// this is looked for in the channel before it is sent again.
const NONCE_IS_SAFE_FOR: TimeDelta = TimeDelta::minutes(2);
/// A digest that could not be sent for this long is given up: it belongs to another day.
const EXPIRES_AFTER: TimeDelta = TimeDelta::hours(20);
/// How many of a channel's newest messages are looked through.
const LOOK_BACK: u8 = 100;

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

/// Everything that must not change any more once the digest is claimed: above all its messages.
pub(super) fn claim(
    digest: &Digest,
    channel: &ScheduledChannel,
    kind: DeliveryKind,
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
    newest_listing_day: Option<NaiveDate>,
) -> anyhow::Result<Claim> {
    let mut bodies = Vec::new();
    for (part, body) in messages(digest, channel.channel).iter().enumerate() {
        let nonce = nonce(channel.channel, digest.day, kind, now, part);
        bodies.push((serde_json::to_string(body)?, nonce));
    }
    let ids = |entries: &[Entry]| -> Vec<PaperId> {
        entries
            .iter()
            .map(|entry| entry.listed.paper.id.clone())
            .collect()
    };
    Ok(Claim {
        channel: channel.channel,
        server: channel.server,
        local_date: digest.day,
        kind,
        due_at,
        now,
        window: (digest.window.from, digest.window.to),
        newest_listing_day,
        late_by: digest
            .late_by
            .map_or(Ok(TimeDelta::zero()), TimeDelta::from_std)?,
        bodies,
        shown: ids(&digest.entries),
        more: ids(&digest.more),
    })
}

/// Sends what is missing of a claimed delivery.
///
/// Errors: the token is refused, or the ledger can't be written.
pub(super) async fn post(
    services: &Services,
    pending: &PendingDelivery,
    now: DateTime<Utc>,
) -> anyhow::Result<Outcome> {
    let store = &services.store;
    if now - pending.claimed_at > EXPIRES_AFTER {
        store
            .failed(pending.delivery, "could not be sent on its day", now)
            .await?;
        return Ok(Outcome::Failed);
    }
    let Some(_hand) = services.in_hand.take(pending.delivery) else {
        return Ok(Outcome::InOtherHands);
    };
    // What was read before somebody else finished it is out of date.
    if store.attempted(pending.delivery).await?.is_none() {
        return Ok(Outcome::InOtherHands);
    }
    let error = match send_missing(services, pending, now).await {
        Ok(()) => {
            store.finished(pending.delivery, now).await?;
            return Ok(Outcome::Sent);
        }
        Err(error) => error,
    };
    match error.downcast_ref::<SendError>() {
        Some(SendError::Unavailable(why)) => {
            tracing::warn!(channel = %pending.channel, "a digest waits: {why}");
            Ok(Outcome::Waiting)
        }
        Some(SendError::Gone { .. } | SendError::Forbidden { .. } | SendError::Refused { .. }) => {
            tracing::warn!(channel = %pending.channel, server = %pending.server, "a digest can't be posted: {error:#}");
            store
                .failed(pending.delivery, error.to_string(), now)
                .await?;
            Ok(Outcome::Failed)
        }
        Some(SendError::Unauthorised) | None => Err(error),
    }
}

async fn send_missing(
    services: &Services,
    pending: &PendingDelivery,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let nonces_may_be_forgotten = now - pending.claimed_at > NONCE_IS_SAFE_FOR;
    let standing = if nonces_may_be_forgotten {
        own_messages(services, pending.channel).await?
    } else {
        Vec::new()
    };
    let known: HashSet<u64> = pending
        .parts
        .iter()
        .filter_map(|part| Some(part.message?.0))
        .collect();
    for part in pending.parts.iter().filter(|part| part.sent_at.is_none()) {
        let body: Value = serde_json::from_str(&part.body)?;
        let found = standing
            .iter()
            .find(|message| says_the_same(message, &body))
            .and_then(id_of);
        let message = match found.filter(|message| !known.contains(&message.0)) {
            Some(message) => message,
            None => {
                services
                    .rest
                    .post_message(pending.channel, &body, &part.nonce)
                    .await?
            }
        };
        services
            .store
            .part_sent(pending.delivery, part.part, message, now)
            .await?;
    }
    Ok(())
}

/// The bot's own messages among the channel's newest.
async fn own_messages(services: &Services, channel: ChannelId) -> Result<Vec<Value>, SendError> {
    let bot = services.bot.to_string();
    let messages = services.rest.recent_messages(channel, LOOK_BACK).await?;
    Ok(messages
        .into_iter()
        .filter(|message| message["author"]["id"] == bot.as_str())
        .collect())
}

/// Same text, same papers. The text names the day and the part, so no two parts of a day are alike.
fn says_the_same(message: &Value, body: &Value) -> bool {
    fn text(message: &Value) -> &str {
        message["content"].as_str().unwrap_or_default().trim()
    }
    fn papers(message: &Value) -> Vec<&Value> {
        message["embeds"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|embed| &embed["url"])
            .collect()
    }
    text(message) == text(body) && papers(message) == papers(body)
}

fn id_of(message: &Value) -> Option<MessageId> {
    message["id"].as_str()?.parse().ok().map(MessageId)
}

/// At most 25 characters that are the same for every attempt at this part, and different for every
/// other one. Never from the content: a nonce that Discord has seen swallows the message.
fn nonce(
    channel: ChannelId,
    day: NaiveDate,
    kind: DeliveryKind,
    claimed_at: DateTime<Utc>,
    part: usize,
) -> String {
    let turn = match kind {
        DeliveryKind::Morning => "morning".to_owned(),
        DeliveryKind::Extra => claimed_at.timestamp_millis().to_string(),
    };
    fingerprint(&format!("{channel} {day} {turn} {part}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_nonce_is_the_same_for_every_attempt_and_different_for_every_part() {
        let day = NaiveDate::from_ymd_opt(2026, 8, 14).unwrap();
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        let nonce_of =
            |channel, kind, seconds, part| nonce(ChannelId(channel), day, kind, at(seconds), part);
        let first = nonce_of(1, DeliveryKind::Morning, 0, 0);
        assert_eq!(first.len(), 24);
        assert_eq!(first, nonce_of(1, DeliveryKind::Morning, 99, 0));
        for other in [
            nonce_of(2, DeliveryKind::Morning, 0, 0),
            nonce_of(1, DeliveryKind::Morning, 0, 1),
            nonce_of(1, DeliveryKind::Extra, 0, 0),
        ] {
            assert_ne!(first, other);
        }
        assert_ne!(
            nonce_of(1, DeliveryKind::Extra, 0, 0),
            nonce_of(1, DeliveryKind::Extra, 1, 0)
        );
    }

    #[test]
    fn a_part_is_recognised_by_its_text_and_its_papers() {
        let body = json!({"content": "## Daily papers · Fri 14 Aug 2026\n", "embeds": [{"url": "https://a"}]});
        let standing = json!({"content": "## Daily papers · Fri 14 Aug 2026", "embeds": [{"url": "https://a", "type": "rich"}]});
        assert!(says_the_same(&standing, &body));
        let yesterday = json!({"content": "## Daily papers · Thu 13 Aug 2026", "embeds": [{"url": "https://a"}]});
        assert!(!says_the_same(&yesterday, &body));
    }
}
