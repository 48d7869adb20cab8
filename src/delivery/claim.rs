//! From a planned digest to a claim: everything that must not change any more, above all its messages.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::form::language_of;
use super::plan::Planned;
use crate::digest::{Digest, LookBack};
use crate::discord::render::{
    ButtonId, DigestContext, DigestPart, EmptyBecause, MessageBody, digest_parts,
    empty_day_message, look_back_message, preview_messages,
};
use crate::domain::{ChannelId, PaperId};
use crate::fingerprint::fingerprint;
use crate::store::{Claim, DeliveryKind, Form, NewPart, ScheduledChannel};

/// A delivery about to be claimed, and for whom.
pub(super) struct Claiming<'a> {
    pub(super) planned: &'a Planned,
    pub(super) channel: &'a ScheduledChannel,
    pub(super) form: Form,
    pub(super) kind: DeliveryKind,
    pub(super) due_at: DateTime<Utc>,
    pub(super) now: DateTime<Utc>,
}

impl Claiming<'_> {
    /// The claim of these messages.
    pub(super) fn of(self, messages: &[DigestPart]) -> anyhow::Result<Claim> {
        let (digest, channel) = (&self.planned.digest, self.channel.channel);
        let mut papers = digest
            .entries
            .iter()
            .map(|entry| entry.listed.paper.id.clone());
        let mut parts = Vec::new();
        for (part, message) in messages.iter().enumerate() {
            parts.push(NewPart {
                body: serde_json::to_string(&message.body)?,
                nonce: nonce(channel, digest.day, self.kind, self.now, part),
                shown: papers.by_ref().take(message.shown).collect(),
            });
        }
        let id = |paper: &PaperId| paper.clone();
        let elsewhere = digest.elsewhere.iter();
        Ok(Claim {
            channel,
            server: self.channel.server,
            local_date: digest.day,
            kind: self.kind,
            due_at: self.due_at,
            now: self.now,
            window: (digest.window.from, digest.window.to),
            newest_listing_day: Some(self.planned.covered),
            late_by: digest
                .late_by
                .map_or(Ok(TimeDelta::zero()), TimeDelta::from_std)?,
            form: self.form,
            parts,
            more: digest.more.iter().map(|e| id(&e.listed.paper.id)).collect(),
            elsewhere: elsewhere.map(|e| id(&e.listed.paper.id)).collect(),
        })
    }
}

/// The messages of a digest, with a menu and a button that work as long as the channel exists.
pub(super) fn messages(digest: &Digest, channel: &ScheduledChannel) -> Vec<DigestPart> {
    let more = ButtonId::More {
        channel: channel.channel,
        day: digest.day,
    };
    let context = DigestContext {
        mentions: digest.mentions(),
        ..context(channel, Some(more))
    };
    digest_parts(digest, &context)
}

/// The message of a day that brings nothing. Nobody is called by it, and nothing makes a noise.
pub(super) fn empty_day(planned: &Planned, channel: &ScheduledChannel) -> DigestPart {
    let because = if planned.is_feed_quiet {
        EmptyBecause::FeedQuiet
    } else {
        EmptyBecause::NothingMatched
    };
    let Digest { day, window, .. } = planned.digest;
    empty_day_message(day, window, because, language_of(channel)).into()
}

/// The message that looks back at a period.
pub(super) fn look_back(
    look_back: &LookBack,
    day: NaiveDate,
    channel: &ScheduledChannel,
) -> DigestPart {
    let message = look_back_message(look_back, day, language_of(channel));
    if channel.digest.silent {
        message.silently().into()
    } else {
        message.into()
    }
}

/// The same messages for a look beforehand: with the reason beside each topic, without a call, and without
/// the button to what the ledger doesn't hold yet.
pub fn preview(digest: &Digest, context: &DigestContext) -> Vec<MessageBody> {
    preview_messages(digest, context)
}

/// How a channel's digests look.
pub fn context(channel: &ScheduledChannel, more: Option<ButtonId>) -> DigestContext {
    DigestContext {
        language: language_of(channel),
        layout: channel.digest.layout,
        silent: channel.digest.silent,
        select_id: Some(
            ButtonId::OpenDigestPaper {
                channel: channel.channel,
            }
            .to_string(),
        ),
        more_button_id: more.map(|more| more.to_string()),
        mentions: Vec::new(),
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
