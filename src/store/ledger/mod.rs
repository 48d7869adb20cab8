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

use chrono::TimeDelta;

mod afterwards;
mod claims;
mod deliveries;
mod form;
mod papers;
mod pending;
mod progress;
mod settlements;

pub use afterwards::Afterwards;
pub use claims::{Claim, Claimed, NewPart};
pub use deliveries::{Delivery, LastDelivery};
pub use form::Form;
pub use papers::{Held, StandingPaper};
pub use pending::{PendingDelivery, PendingPart, Unfinished};
pub use settlements::{Settlement, WithoutPost};

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
