//! One look at the clock: who is due, and each of them gets its digest.

use std::fmt;
use std::future::ready;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};

use super::afterwards;
use super::alerts::tell_admins;
use super::due::{Due, due_channels};
use super::homes::Homes;
use super::plan::Planner;
use super::post::{EXPIRES_AFTER, Outcome, Try, post};
use super::settle::{GRACE, Settled, Settling};
use super::trouble::rests;
use crate::discord::rest::SendError;
use crate::services::Services;
use crate::store::Unfinished;

/// How many channels are posted to at a time: enough to fill 50 requests a second at usual latencies.
/// The next ones are claimed meanwhile; no more frozen messages than these are in memory.
const IN_FLIGHT: usize = 16;

/// What one look at the clock did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MorningReport {
    /// Channels that have their digest now.
    pub sent: usize,
    /// Channels for which nothing new was there.
    pub empty: usize,
    /// Channels whose missed digest is folded into the next one.
    pub folded: usize,
    /// Channels that were left out because they can't be posted in.
    pub skipped: usize,
    /// Channels that refused their digest just now.
    pub failed: usize,
    /// Channels whose digest waits for Discord, or for the feed.
    pub waiting: usize,
}

impl MorningReport {
    /// Whether nothing was due.
    pub fn is_quiet(&self) -> bool {
        *self == Self::default()
    }

    fn count_sent(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Sent => self.sent += 1,
            Outcome::Failed => self.failed += 1,
            Outcome::Waiting => self.waiting += 1,
            Outcome::InOtherHands => {}
        }
    }

    fn count_settled(&mut self, settled: Settled) {
        match settled {
            Settled::Empty => self.empty += 1,
            Settled::Folded => self.folded += 1,
            Settled::Skipped => self.skipped += 1,
            Settled::Waiting => self.waiting += 1,
            Settled::Failed => self.failed += 1,
            // Counted when it is sent.
            Settled::Claimed(_) | Settled::Left => {}
        }
    }
}

impl fmt::Display for MorningReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            sent,
            empty,
            folded,
            skipped,
            failed,
            waiting,
        } = self;
        write!(
            f,
            "{sent} sent, {empty} empty, {folded} folded into the next, {skipped} skipped, {failed} failed, {waiting} waiting"
        )
    }
}

/// Claims every digest that is due at `now`, and sends all that are claimed: also those that a crash,
/// or a Discord that did not answer, left unfinished. Admins are told of channels that refuse theirs.
///
/// Errors: the token is refused ([`SendError::Unauthorised`]), or a database does not answer. One
/// channel's failure does not stop the others.
pub async fn deliver_due(services: &Services, now: DateTime<Utc>) -> anyhow::Result<MorningReport> {
    let mut report = MorningReport::default();
    let unfinished = services.store.unfinished().await?.into_iter();
    let unfinished = unfinished
        .filter(|unfinished| may_be_tried(unfinished, now))
        .map(|unfinished| Settled::Claimed(unfinished.delivery));
    let is_outage = send_all(services, stream::iter(unfinished), Try::Again, &mut report).await?;

    let mut due = due_channels(services, now).await?;
    due.retain(|due| !is_left_alone(due, now));
    if !is_outage && !due.is_empty() {
        let settling = Settling {
            services,
            planner: Planner::prepare(&services.cache, now).await?,
            now,
            homes: Homes::default(),
        };
        send_all(services, settling.settle_each(due), Try::First, &mut report).await?;
    }
    if !is_outage {
        afterwards::do_due(services).await?;
    }
    tell_admins(services).await?;
    Ok(report)
}

/// A delivery of a channel in trouble waits for the channel's next try, but not beyond its own day.
fn may_be_tried(unfinished: &Unfinished, now: DateTime<Utc>) -> bool {
    !rests(unfinished.next_try, now) || now - unfinished.claimed_at > EXPIRES_AFTER
}

/// A broken channel's morning waits for its next try as long as it is not too late.
fn is_left_alone(due: &Due, now: DateTime<Utc>) -> bool {
    rests(due.channel.next_try, now) && due.late(now) <= GRACE
}

/// Sends the claimed ones among these, several at a time, and counts the others. Says whether none of
/// several in a row got through: then Discord itself is down, and no more were begun.
async fn send_all(
    services: &Services,
    settled: impl Stream<Item = Settled>,
    which: Try,
    report: &mut MorningReport,
) -> Result<bool, SendError> {
    let is_outage = AtomicBool::new(false);
    let sending = settled
        .take_while(|_| ready(!is_outage.load(Ordering::Relaxed)))
        .map(async |settled| match settled {
            Settled::Claimed(delivery) => {
                Ok((settled, Some(post(services, delivery, which).await?)))
            }
            _ => Ok((settled, None)),
        })
        .buffer_unordered(IN_FLIGHT);
    let mut sending = std::pin::pin!(sending);
    let mut waiting_in_a_row = 0;
    while let Some((settled, outcome)) = sending.try_next().await? {
        report.count_settled(settled);
        let Some(outcome) = outcome else { continue };
        report.count_sent(outcome);
        waiting_in_a_row = match outcome {
            Outcome::Waiting => waiting_in_a_row + 1,
            _ => 0,
        };
        if waiting_in_a_row == IN_FLIGHT && !is_outage.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                "Discord does not answer; the rest of the morning waits for the next look at the clock"
            );
        }
    }
    Ok(is_outage.load(Ordering::Relaxed))
}
