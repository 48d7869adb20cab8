//! One look at the clock: who is due, and each of them gets its digest.

use std::collections::HashSet;
use std::fmt;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::plan::{ChannelPlan, Planner};
use super::post::{self, Outcome};
use super::schedule::Schedule;
use crate::services::Services;
use crate::store::{Claimed, DeliveryId, DeliveryKind, ScheduledChannel, Settlement, WithoutPost};

/// A digest that is later than this says so.
const LATE_FROM: TimeDelta = TimeDelta::minutes(15);
/// A digest that is later than this is not posted any more: its papers come with the next one.
const GRACE: TimeDelta = TimeDelta::hours(6);
/// How many channels are claimed before they are posted to. Their frozen messages are in memory.
const CLAIMED_AT_ONCE: usize = 64;
/// How many channels are posted to at a time: enough to fill 50 requests a second at usual latencies.
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
    /// Channels that can't be posted in.
    pub failed: usize,
    /// Channels whose digest waits for Discord.
    pub waiting: usize,
}

impl MorningReport {
    /// Whether nothing was due.
    pub fn is_quiet(&self) -> bool {
        *self == Self::default()
    }
}

impl fmt::Display for MorningReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            sent,
            empty,
            folded,
            failed,
            waiting,
        } = self;
        write!(
            f,
            "{sent} sent, {empty} empty, {folded} folded into the next, {failed} failed, {waiting} waiting"
        )
    }
}

/// Claims every digest that is due at `now`, and sends all that are claimed: also those that a crash,
/// or a Discord that did not answer, left unfinished.
///
/// Errors: the token is refused ([`crate::discord::rest::SendError::Unauthorised`]), or a database
/// does not answer. One channel's failure does not stop the others.
pub async fn deliver_due(services: &Services, now: DateTime<Utc>) -> anyhow::Result<MorningReport> {
    let mut report = MorningReport::default();
    let mut tried = HashSet::new();
    if send_claimed(services, now, &mut tried, &mut report).await? {
        return Ok(report);
    }

    let due = due_channels(services, now).await?;
    if due.is_empty() {
        return Ok(report);
    }
    let mut planner = Planner::prepare(&services.cache, now).await?;
    for some in due.chunks(CLAIMED_AT_ONCE) {
        for due in some {
            if let Err(error) = claim(services, &mut planner, due, now, &mut report).await {
                tracing::error!(channel = %due.channel.channel, "a digest could not be planned: {error:#}");
                report.failed += 1;
            }
        }
        let is_outage = send_claimed(services, now, &mut tried, &mut report).await?;
        if is_outage {
            tracing::warn!(
                "Discord does not answer; the rest of the morning waits for the next look at the clock"
            );
            break;
        }
    }
    Ok(report)
}

/// Sends what is claimed and was not `tried` at this look at the clock. Says whether none of several got
/// through: then Discord itself is down, and trying more would only take time.
async fn send_claimed(
    services: &Services,
    now: DateTime<Utc>,
    tried: &mut HashSet<DeliveryId>,
    report: &mut MorningReport,
) -> anyhow::Result<bool> {
    let mut claimed = services.store.unfinished().await?;
    claimed.retain(|pending| tried.insert(pending.delivery));
    let outcomes: Vec<Outcome> = stream::iter(claimed)
        .map(|pending| async move { post::post(services, &pending, now).await })
        .buffer_unordered(IN_FLIGHT)
        .try_collect()
        .await?;
    for outcome in &outcomes {
        match outcome {
            Outcome::Sent => report.sent += 1,
            Outcome::Failed => report.failed += 1,
            Outcome::Waiting => report.waiting += 1,
            Outcome::InOtherHands => {}
        }
    }
    let all_wait = outcomes.iter().all(|outcome| *outcome == Outcome::Waiting);
    Ok(outcomes.len() >= IN_FLIGHT && all_wait)
}

/// A channel whose morning has come.
#[derive(Debug)]
struct Due {
    channel: ScheduledChannel,
    day: NaiveDate,
    at: DateTime<Utc>,
}

async fn due_channels(services: &Services, now: DateTime<Utc>) -> anyhow::Result<Vec<Due>> {
    let channels = services.store.subscribed_channels().await?;
    Ok(channels
        .into_iter()
        .filter_map(|channel| due(channel, now))
        .collect())
}

/// The channel's newest morning, unless it is settled, or came before the channel subscribed.
fn due(channel: ScheduledChannel, now: DateTime<Utc>) -> Option<Due> {
    let (day, at) = Schedule::from(&channel.settings).latest_due(now)?;
    let is_settled = channel
        .last
        .as_ref()
        .is_some_and(|last| last.local_date >= day);
    (!is_settled && at >= channel.subscribed_since).then_some(Due { channel, day, at })
}

/// Plans a due digest and claims it, or settles that there is none.
async fn claim(
    services: &Services,
    planner: &mut Planner,
    due: &Due,
    now: DateTime<Utc>,
    report: &mut MorningReport,
) -> anyhow::Result<()> {
    let Due { channel, day, at } = due;
    let late = now - *at;
    if late > GRACE {
        settle(
            services,
            due,
            now,
            WithoutPost::Folded,
            None,
            "more than 6 hours late",
        )
        .await?;
        report.folded += 1;
        return Ok(());
    }
    let Some(window) = planner.window(channel.last.as_ref(), now.date_naive()) else {
        tracing::info!(channel = %channel.channel, "a digest waits for the first papers");
        return Ok(());
    };
    let digest = planner.digest(&ChannelPlan {
        day: *day,
        subscriptions: &services
            .store
            .subscriptions_of_channel(channel.channel)
            .await?,
        window,
        had: &services.store.papers_had(channel.channel).await?,
        max_papers: usize::try_from(channel.max_papers)?,
        late_by: (late > LATE_FROM).then(|| Duration::from_secs(late.num_seconds().unsigned_abs())),
    });
    let newest = planner.newest_listing_day();
    if digest.is_empty() {
        settle(
            services,
            due,
            now,
            WithoutPost::Empty,
            newest,
            "no new paper matched",
        )
        .await?;
        report.empty += 1;
        return Ok(());
    }
    let claim = post::claim(&digest, channel, DeliveryKind::Morning, *at, now, newest)?;
    if let Claimed::AlreadySettled(delivery) = services.store.claim(claim).await? {
        tracing::warn!(channel = %channel.channel, state = ?delivery.state, "another process was first");
    }
    Ok(())
}

/// Ends a morning without a message. Only listing days that were looked at move the next window.
async fn settle(
    services: &Services,
    due: &Due,
    now: DateTime<Utc>,
    outcome: WithoutPost,
    newest_listing_day: Option<NaiveDate>,
    reason: &str,
) -> anyhow::Result<()> {
    let settlement = Settlement {
        channel: due.channel.channel,
        local_date: due.day,
        due_at: due.at,
        now,
        outcome,
        newest_listing_day,
        reason: Some(reason.to_owned()),
    };
    services.store.settle_without_post(settlement).await?;
    Ok(())
}
