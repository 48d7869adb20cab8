//! The ledger: what became of each channel's morning.
//!
//! `claim` is the one door: it takes the morning and freezes what will be said, in one transaction.
//! Whatever happens afterwards, nobody plans this morning a second time.
//!
//! | a morning is | until | and is then |
//! |---|---|---|
//! | not in the ledger | it is planned with papers | `claimed`: texts, nonces and papers are frozen |
//! | | nothing is new, and the feed was read | `empty` |
//! | | it is too late, or nobody ran | `folded`: the next one brings its papers |
//! | | its channel rests, or refuses posts all that time | `skipped`: the same |
//! | | it is late, and the channel wants no late ones | `skipped`: its papers are noted as had |
//! | `claimed` | its last message is confirmed | `sent` |
//! | | Discord does not answer, or the channel refuses it for now | `claimed`, with the reason |
//! | | the channel refuses it for the day, or it is twenty hours old | `failed`: papers of messages that nobody saw come again |

use std::fmt;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::{ChannelId, MessageId, PaperId, ServerId, UserId};

mod afterwards;
mod claims;
mod form;
mod of_paper;
mod operations;
mod progress;
mod records;

pub use form::Form;
pub use of_paper::Held;

/// A channel is not flooded, however often an admin presses: the pause between two extras.
pub const BETWEEN_EXTRAS: TimeDelta = TimeDelta::minutes(10);

/// One delivery's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeliveryId(pub i64);

impl fmt::Display for DeliveryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a channel is sent something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryKind {
    /// The morning: once a channel and local date.
    Morning,
    /// An admin wanted it again; any number a day, [`BETWEEN_EXTRAS`] apart.
    Extra,
}

/// What became of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// Its content is frozen; some of it may have been sent.
    Claimed,
    /// All its messages stand in the channel.
    Sent,
    /// There was nothing to say.
    Empty,
    /// It was too late; the next morning brings its papers.
    Folded,
    /// It was given up; the next morning brings its papers, unless some of them were sent.
    Failed,
    /// The channel could not be posted in; its papers wait.
    Skipped,
}

/// How a morning ends without a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithoutPost {
    /// There was nothing to say.
    Empty,
    /// It was too late; the next morning brings its papers.
    Folded,
    /// The channel could not be posted in; its papers wait.
    Skipped,
}

impl From<WithoutPost> for DeliveryState {
    fn from(outcome: WithoutPost) -> Self {
        match outcome {
            WithoutPost::Empty => Self::Empty,
            WithoutPost::Folded => Self::Folded,
            WithoutPost::Skipped => Self::Skipped,
        }
    }
}

/// A delivery about to be sent: everything that must not change any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Where it goes.
    pub channel: ChannelId,
    /// The channel's server.
    pub server: ServerId,
    /// The local date whose morning it is.
    pub local_date: NaiveDate,
    /// Whether it is that morning, or an extra.
    pub kind: DeliveryKind,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// The time of the claim.
    pub now: DateTime<Utc>,
    /// The first and last listing day that it covers.
    pub window: (NaiveDate, NaiveDate),
    /// Up to which listing day everything was looked at; the next window begins with it.
    pub newest_listing_day: Option<NaiveDate>,
    /// How long after `due_at` it comes, when that is worth saying.
    pub late_by: TimeDelta,
    /// How its messages are posted.
    pub form: Form,
    /// Its messages, in order.
    pub parts: Vec<NewPart>,
    /// The papers behind the “more” button, in order.
    pub more: Vec<PaperId>,
    /// The papers that it only names, because they stand in full in another channel.
    pub elsewhere: Vec<PaperId>,
}

/// One message of a delivery about to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPart {
    /// The message's body, as JSON.
    pub body: String,
    /// The nonce that makes Discord send it once.
    pub nonce: String,
    /// The papers that it shows, in order.
    pub shown: Vec<PaperId>,
}

/// A morning that ends without a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// Whose morning.
    pub channel: ChannelId,
    /// The local date whose morning it is.
    pub local_date: NaiveDate,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// The time now.
    pub now: DateTime<Utc>,
    /// How it ends.
    pub outcome: WithoutPost,
    /// The newest listing day that was looked at, which moves the next window; with an empty morning, or
    /// one whose papers are left out.
    pub newest_listing_day: Option<NaiveDate>,
    /// The papers that are left out for good.
    pub left_out: Vec<PaperId>,
    /// Why, for the history.
    pub reason: Option<String>,
}

/// Whether the morning could be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claimed {
    /// It is the caller's, and nobody else's.
    Yes(DeliveryId),
    /// It was taken before, by this process or another; this is what became of it so far.
    AlreadySettled(Delivery),
}

/// A delivery as the ledger knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its row.
    pub id: DeliveryId,
    /// Where it went.
    pub channel: ChannelId,
    /// The channel's server.
    pub server: ServerId,
    /// The local date whose morning it is.
    pub local_date: NaiveDate,
    /// Whether it is that morning, or an extra.
    pub kind: DeliveryKind,
    /// What became of it.
    pub state: DeliveryState,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// When it was claimed or settled.
    pub planned_at: DateTime<Utc>,
    /// When it was over; `None` while it is claimed.
    pub finished_at: Option<DateTime<Utc>>,
    /// The first and last listing day that it covers; `None` when it ended without a message.
    pub window: Option<(NaiveDate, NaiveDate)>,
    /// The newest listing day that was looked at.
    pub newest_listing_day: Option<NaiveDate>,
    /// How long after `due_at` it came.
    pub late_by: TimeDelta,
    /// How many tries to send it failed.
    pub attempts: u32,
    /// Why it ended as it did, or waits, when there is more to say than the state does.
    pub reason: Option<String>,
    /// The first of its messages, for links; `None` until that one is sent.
    pub first_message: Option<MessageId>,
    /// Where its messages stand, when that is a forum's post and not the channel itself.
    pub post: Option<ChannelId>,
}

impl Delivery {
    /// Where the first of its messages stands, for links; `None` until that one is sent.
    pub fn begins_at(&self) -> Option<(ChannelId, MessageId)> {
        let message = self.first_message?;
        Some((self.post.unwrap_or(self.channel), message))
    }
}

/// A channel's newest morning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastDelivery {
    /// The local date whose morning it was.
    pub local_date: NaiveDate,
    /// What became of it.
    pub state: DeliveryState,
    /// Up to which listing day the channel's digests have covered everything: by the newest morning
    /// that was claimed, sent or empty, which may be an earlier one than this.
    pub newest_listing_day: Option<NaiveDate>,
}

/// A claimed delivery that is not over, without its messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfinished {
    /// Its row.
    pub delivery: DeliveryId,
    /// When it was claimed.
    pub claimed_at: DateTime<Utc>,
    /// When its channel is tried again, if that can't be posted in.
    pub next_try: Option<DateTime<Utc>>,
}

/// A claimed delivery that is not over: in the middle of being sent, or left by a crash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingDelivery {
    /// Its row.
    pub delivery: DeliveryId,
    /// Where it goes.
    pub channel: ChannelId,
    /// The channel's server.
    pub server: ServerId,
    /// Whose own digest it is; `None` in a real server.
    pub person: Option<UserId>,
    /// Whether it is a morning, or an extra.
    pub kind: DeliveryKind,
    /// The local date whose morning it is.
    pub local_date: NaiveDate,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// When it was claimed, and first tried: the age of its nonces is counted from here.
    pub claimed_at: DateTime<Utc>,
    /// How its messages are posted.
    pub form: Form,
    /// The forum's post, once it is known to stand there.
    pub post: Option<ChannelId>,
    /// Its messages in order.
    pub parts: Vec<PendingPart>,
}

/// One message of a pending delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingPart {
    /// Its place among the messages, from 0.
    pub part: u32,
    /// The frozen body, as JSON.
    pub body: String,
    /// The nonce that makes Discord send it once.
    pub nonce: String,
    /// The message that it became; `None` when it is not known.
    pub message: Option<MessageId>,
    /// When it was confirmed; `None` when it is not known to be sent.
    pub sent_at: Option<DateTime<Utc>>,
}

/// What is left to do for a delivery that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Afterwards {
    /// Its row.
    pub delivery: DeliveryId,
    /// Where it stands.
    pub channel: ChannelId,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// The thread to start: from which message, and its name.
    pub thread: Option<(MessageId, String)>,
    /// The messages to publish, with their places.
    pub unpublished: Vec<(u32, MessageId)>,
}

/// A paper that a channel shows in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingPaper {
    /// The paper.
    pub paper: PaperId,
    /// The channel that shows it.
    pub channel: ChannelId,
    /// The message that does, and where that stands, once it is known.
    pub message: Option<(ChannelId, MessageId)>,
}
