//! The promise: each channel's digest, once each morning.
//!
//! A digest is claimed in the ledger with its frozen messages before the first of them is sent, and
//! every message carries a nonce, so that neither a crash nor a second process posts it twice.

mod afterwards;
mod alerts;
mod candidates;
mod claim;
mod due;
pub mod explain;
mod foresee;
mod form;
mod forum;
mod homes;
mod in_hand;
mod look_back;
mod morning;
mod now;
mod plan;
mod post;
pub mod schedule;
mod settle;
mod standing;
mod trouble;

pub use claim::{context, preview};
pub use due::{note_absence, settled_unseen};
pub use foresee::Foreseen;
pub use form::language_of;
pub use homes::leave_what_stands;
pub use in_hand::InHand;
pub use morning::{MorningReport, deliver_due};
pub use now::{PostedNow, post_now, was_sent_today};
pub(crate) use plan::FRESH_FOR;
pub use plan::{DigestPlan, Planned, Planner, digest_of_day, subscriptions_of, taste_of};
pub use settle::comes_now;
pub(crate) use trouble::BETWEEN_DAYS;
pub use trouble::cause_and_cure;
