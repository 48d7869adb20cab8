//! Channels that can't be posted in: what is wrong, and when they are tried again.

use chrono::{DateTime, TimeDelta, Utc};

use super::post::EXPIRES_AFTER;
use crate::discord::rest::SendError;
use crate::domain::{Cause, ServerId};
use crate::services::Services;
use crate::store::{DeliveryKind, PauseOf, PendingDelivery};

/// On the day that a channel breaks its digest is tried again after these many hours, in case an
/// admin mends the channel.
const SAME_DAY_HOURS: [i64; 3] = [1, 2, 4];
/// Later on only new mornings are tried: no two tries are closer than this.
pub(crate) const BETWEEN_DAYS: TimeDelta = TimeDelta::hours(20);
/// After so many failures the channel is tried once a week.
const FAILURES_BEFORE_WEEKLY: u32 = 12;
/// After so many failures in a row a person's own digests rest until they ask for them again.
const FAILURES_OF_A_PERSON: u32 = 3;
/// A little less than a week, so that the same hour a week later is free.
const BETWEEN_WEEKS: TimeDelta = TimeDelta::hours(7 * 24 - 4);

/// Why a channel can't be posted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ChannelFault {
    /// For the server's admins.
    pub(super) why: Cause,
    /// Whether it may be mended within the day. A channel that is gone does not come back.
    pub(super) may_pass: bool,
}

impl ChannelFault {
    /// What Discord's refusal says about the channel; `None` when it says nothing about it.
    /// The codes: <https://docs.discord.com/developers/topics/opcodes-and-status-codes>.
    pub(super) fn of(error: &SendError) -> Option<Self> {
        let (code, fallback) = match error {
            SendError::Gone { code, .. } => (*code, Some((Cause::ChannelGone, false))),
            SendError::Forbidden { code, .. } => (*code, Some((Cause::Refused, true))),
            SendError::Refused { code, .. } => (*code, None),
            SendError::Unauthorised | SendError::Unavailable(_) => return None,
        };
        let known = match code {
            50_001 => Some((Cause::CannotSee, true)),
            50_013 => Some((Cause::LacksRight, true)),
            50_007 => Some((Cause::DirectMessagesClosed, true)),
            40_067 => Some((Cause::TagWanted, true)),
            50_083 => Some((Cause::ThreadArchived, true)),
            160_005 => Some((Cause::ThreadLocked, true)),
            50_024 | 50_008 => Some((Cause::WrongKind, false)),
            200_000 | 200_001 => Some((Cause::AutoMod, true)),
            _ => None,
        };
        let (why, may_pass) = known.or(fallback)?;
        Some(Self { why, may_pass })
    }
}

/// Why Discord refused a post in a channel, and what mends it, for the server's admins; `None` when the
/// refusal says nothing about the channel.
pub fn cause_and_cure(error: &SendError) -> Option<Cause> {
    ChannelFault::of(error).map(|fault| fault.why)
}

/// When a channel is tried next, after so many failures in a row.
fn next_try(failures: u32, may_pass: bool, now: DateTime<Utc>) -> DateTime<Utc> {
    let same_day = usize::try_from(failures.saturating_sub(1))
        .ok()
        .and_then(|index| SAME_DAY_HOURS.get(index))
        .filter(|_| may_pass);
    let pause = match same_day {
        Some(hours) => TimeDelta::hours(*hours),
        None if failures < FAILURES_BEFORE_WEEKLY => BETWEEN_DAYS,
        None => BETWEEN_WEEKS,
    };
    now + pause
}

/// Notes that a channel refused its digest. A morning stays claimed while the channel may be mended
/// within the day; else, and when an admin wanted it at once, it is given up, and its papers come when
/// the channel takes posts again.
pub(super) async fn note(
    services: &Services,
    pending: &PendingDelivery,
    fault: ChannelFault,
    error: &SendError,
) -> anyhow::Result<()> {
    let ChannelFault { why, may_pass } = fault;
    let why = why.code();
    // A person's own affair is not tried again before their next morning.
    let may_pass = may_pass && pending.person.is_none();
    let now = services.clock.now();
    let known = services.store.trouble_with(pending.channel).await?;
    let failures = known.map_or(0, |known| known.failures).saturating_add(1);
    let next_try = next_try(failures, may_pass, now);
    tracing::warn!(
        channel = %pending.channel, server = %pending.server, failures, %next_try,
        "a channel can't be posted in: {error}"
    );
    services
        .store
        .note_trouble(pending.channel, &why, next_try, now)
        .await?;
    if !may_pass {
        // It may be of another kind than was noted.
        services
            .store
            .note_channel_kind(pending.channel, None)
            .await?;
    }
    if let Some(person) = pending.person
        && failures >= FAILURES_OF_A_PERSON
    {
        let digests = PauseOf::Server(ServerId::of_person(person));
        services.store.pause(digests, None, now).await?;
    }
    let is_todays = now - pending.claimed_at <= EXPIRES_AFTER;
    let waits = next_try - now < BETWEEN_DAYS && pending.kind == DeliveryKind::Morning;
    if waits && is_todays {
        services.store.waits(pending.delivery, &why).await
    } else {
        services.store.failed(pending.delivery, &why, now).await
    }
}

/// Notes that Discord refuses what we wrote: nobody can mend that but the operator. Tomorrow's digest is
/// another one.
pub(super) async fn note_own(services: &Services, pending: &PendingDelivery) -> anyhow::Result<()> {
    let why = Cause::OwnFault.code();
    let now = services.clock.now();
    services
        .store
        .note_trouble(pending.channel, &why, now + BETWEEN_DAYS, now)
        .await?;
    services.store.failed(pending.delivery, &why, now).await
}

/// Whether a channel with a trouble is left alone at `now`. A time too far ahead was noted by a clock
/// that ran ahead.
pub(super) fn rests(next_try: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    next_try.is_some_and(|next_try| next_try > now && next_try < now + BETWEEN_WEEKS * 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_channel_is_tried_ever_less_often() {
        let now = DateTime::UNIX_EPOCH;
        let hours = |failures, may_pass| (next_try(failures, may_pass, now) - now).num_hours();
        let mendable: Vec<_> = (1..=5).map(|failures| hours(failures, true)).collect();
        assert_eq!(mendable, [1, 2, 4, 20, 20]);
        assert_eq!(hours(1, false), 20, "what is gone is gone for the day");
        assert_eq!(hours(12, true), 164);
    }

    #[test]
    fn what_says_nothing_about_the_channel_is_not_its_fault() {
        let of = |code| SendError::Refused {
            status: 400,
            code,
            message: String::new(),
        };
        assert_eq!(ChannelFault::of(&of(50_035)), None, "our own bad form");
        assert!(ChannelFault::of(&of(50_083)).is_some_and(|fault| fault.may_pass));
        assert_eq!(
            ChannelFault::of(&SendError::Unavailable(String::new())),
            None
        );
    }

    #[test]
    fn a_channel_rests_until_its_next_try_but_not_for_a_clock_that_ran_ahead() {
        let now = DateTime::UNIX_EPOCH;
        let rests_until = |hours| rests(Some(now + TimeDelta::hours(hours)), now);
        assert!(rests_until(1) && rests_until(164));
        assert!(!rests_until(0) && !rests_until(-1) && !rests_until(24 * 365));
        assert!(!rests(None, now));
    }
}
