//! From a planned digest to a claim: everything that must not change any more, above all its messages.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::plan::Planned;
use crate::digest::Digest;
use crate::discord::render::{
    ButtonId, DigestContext, MessageBody, digest_messages, preview_messages,
};
use crate::domain::{ChannelId, Language};
use crate::fingerprint::fingerprint;
use crate::store::{Claim, DeliveryKind, Form, NewPart, ScheduledChannel};

pub(super) fn claim(
    planned: &Planned,
    channel: &ScheduledChannel,
    form: Form,
    kind: DeliveryKind,
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<Claim> {
    let digest = &planned.digest;
    let mut papers = digest
        .entries
        .iter()
        .map(|entry| entry.listed.paper.id.clone());
    let mut parts = Vec::new();
    for (part, body) in messages(digest, channel.channel).iter().enumerate() {
        parts.push(NewPart {
            body: serde_json::to_string(body)?,
            nonce: nonce(channel.channel, digest.day, kind, now, part),
            // One embed is one paper.
            shown: papers.by_ref().take(body.embeds.len()).collect(),
        });
    }
    let more = digest.more.iter();
    Ok(Claim {
        channel: channel.channel,
        server: channel.server,
        local_date: digest.day,
        kind,
        due_at,
        now,
        window: (digest.window.from, digest.window.to),
        newest_listing_day: Some(planned.covered),
        late_by: digest
            .late_by
            .map_or(Ok(TimeDelta::zero()), TimeDelta::from_std)?,
        form,
        parts,
        more: more.map(|entry| entry.listed.paper.id.clone()).collect(),
    })
}

/// The messages of a digest, with a menu and a button that work as long as the channel exists.
fn messages(digest: &Digest, channel: ChannelId) -> Vec<MessageBody> {
    let more = ButtonId::More {
        channel,
        day: digest.day,
    };
    digest_messages(digest, &context(Some(more)))
}

/// The same messages for a look beforehand: with the reason beside each topic, and without the button
/// to what the ledger doesn't hold yet.
pub fn preview(digest: &Digest) -> Vec<MessageBody> {
    preview_messages(digest, &context(None))
}

fn context(more: Option<ButtonId>) -> DigestContext {
    DigestContext {
        language: Language::English,
        select_id: Some(ButtonId::OpenPaper.to_string()),
        more_button_id: more.map(|more| more.to_string()),
        mention: None,
    }
}

/// At most 25 characters that are frozen with the claim, and different for every other part of every
/// other claim: a nonce that Discord has seen swallows the message.
fn nonce(
    channel: ChannelId,
    day: NaiveDate,
    kind: DeliveryKind,
    claimed_at: DateTime<Utc>,
    part: usize,
) -> String {
    let kind = match kind {
        DeliveryKind::Morning => "morning",
        DeliveryKind::Extra => "extra",
    };
    let claimed_at = claimed_at.timestamp_millis();
    fingerprint(&format!("{channel} {day} {kind} {claimed_at} {part}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_different_for_every_part_of_every_claim() {
        let day = NaiveDate::from_ymd_opt(2026, 8, 14).unwrap();
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        let nonce_of =
            |channel, kind, seconds, part| nonce(ChannelId(channel), day, kind, at(seconds), part);
        let first = nonce_of(1, DeliveryKind::Morning, 0, 0);
        assert_eq!(first.len(), 24);
        assert_eq!(first, nonce_of(1, DeliveryKind::Morning, 0, 0));
        for other in [
            nonce_of(2, DeliveryKind::Morning, 0, 0),
            nonce_of(1, DeliveryKind::Morning, 0, 1),
            nonce_of(1, DeliveryKind::Morning, 60, 0),
            nonce_of(1, DeliveryKind::Extra, 0, 0),
        ] {
            assert_ne!(first, other);
        }
        assert_ne!(
            nonce_of(1, DeliveryKind::Extra, 0, 0),
            nonce_of(1, DeliveryKind::Extra, 1, 0)
        );
    }
}
