//! Watches a shard of the gateway connection, because serenity does not give up where it should.
//!
//! Measured on 0.12.5: after the close codes 4010 and 4011 a shard spins until its heartbeat fails and
//! identifies again, without end; thrown out with 4012 it identifies every five seconds. Discord ends all
//! sessions and resets the token at 1,000 identifications a day. Restarting such a shard is no way out:
//! serenity then waits, spinning, for a close frame that never comes. So the process ends, and whatever
//! runs it starts it again.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// From connecting to READY it takes a second or two; the largest bots need ten. Shorter than the 41
/// seconds after which serenity would identify again.
pub(super) const LONGEST_SILENCE: Duration = Duration::from_secs(30);
/// When a gateway has let no shard in for so long, the rest of Discord is asked.
const LONGEST_REFUSAL: Duration = Duration::from_secs(5 * 60);
/// The rest of Discord answers, and still no shard is let in: after an outage that takes seconds.
const LONGEST_RECOVERY: Duration = Duration::from_secs(90);
/// So many new sessions within [`WINDOW`] mean that something breaks them again and again; each costs one
/// of the day's identifications.
const MOST_SESSIONS: usize = 20;
/// The same for sessions that were taken up again, which cost nothing but requests.
const MOST_RESUMPTIONS: usize = 100;
const WINDOW: Duration = Duration::from_secs(10 * 60);

/// How a shard is at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Condition {
    /// It hears Discord.
    Connected,
    /// It has a connection, and is not ready.
    Connecting,
    /// It has no connection, and tries to get one every few seconds.
    Disconnected,
}

/// What to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing.
    Wait,
    /// See whether the rest of Discord answers, and tell it to [`Watch::rest_answered`].
    AskTheRest,
    /// End the process with this reason.
    GiveUp(&'static str),
}

/// What was seen of one shard so far.
#[derive(Debug, Default)]
pub(super) struct Watch {
    not_connected_since: Option<Instant>,
    connecting_since: Option<Instant>,
    rest_answers_since: Option<Instant>,
    sessions: VecDeque<Instant>,
    resumptions: VecDeque<Instant>,
}

impl Watch {
    /// Takes note of how the shard is. `patience` is how long a connection may say nothing.
    pub(super) fn look(
        &mut self,
        condition: Condition,
        patience: Duration,
        now: Instant,
    ) -> Verdict {
        if self.sessions.len() > MOST_SESSIONS || self.resumptions.len() > MOST_RESUMPTIONS {
            return Verdict::GiveUp("it breaks the connection again and again");
        }
        if condition != Condition::Connecting {
            self.connecting_since = None;
        }
        match condition {
            Condition::Connected => {
                self.not_connected_since = None;
                self.rest_answers_since = None;
                return Verdict::Wait;
            }
            Condition::Connecting => {
                if now - *self.connecting_since.get_or_insert(now) >= patience {
                    return Verdict::GiveUp(
                        "it takes the connection and never says that the bot is ready",
                    );
                }
            }
            Condition::Disconnected => {}
        }
        if now - *self.not_connected_since.get_or_insert(now) < LONGEST_REFUSAL {
            return Verdict::Wait;
        }
        match self.rest_answers_since {
            None => Verdict::AskTheRest,
            Some(since) if now - since < LONGEST_RECOVERY => Verdict::Wait,
            Some(_) => Verdict::GiveUp("it has let no connection stand for minutes"),
        }
    }

    /// Whether the rest of Discord answered. If it did not, it is asked again after a while.
    pub(super) fn rest_answered(&mut self, answered: bool, now: Instant) {
        if answered {
            self.rest_answers_since = Some(now);
        } else {
            self.not_connected_since = Some(now);
        }
    }

    /// A session began: READY.
    pub(super) fn session_began(&mut self, now: Instant) {
        note(&mut self.sessions, now);
    }

    /// A session was taken up again: RESUMED.
    pub(super) fn session_resumed(&mut self, now: Instant) {
        note(&mut self.resumptions, now);
    }
}

/// Notes one more, and forgets those that are past the window.
fn note(recent: &mut VecDeque<Instant>, now: Instant) {
    recent.push_back(now);
    while recent.front().is_some_and(|first| *first + WINDOW <= now) {
        recent.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks every second, for so long; gives the first verdict that is not to wait, and when.
    fn first_verdict(seconds: u64, condition: impl Fn(u64) -> Condition) -> Option<(u64, Verdict)> {
        let mut watch = Watch::default();
        let start = Instant::now();
        (0..seconds).find_map(|second| {
            let now = start + Duration::from_secs(second);
            let verdict = watch.look(condition(second), LONGEST_SILENCE, now);
            (verdict != Verdict::Wait).then_some((second, verdict))
        })
    }

    #[test]
    fn a_usual_reconnection_is_left_to_serenity() {
        let flickers = |second| match second % 60 {
            0..10 => Condition::Connecting,
            _ => Condition::Connected,
        };
        assert_eq!(first_verdict(3_600, flickers), None);
    }

    #[test]
    fn a_connection_that_says_nothing_is_given_up_before_it_identifies_again() {
        let verdict = first_verdict(100, |_| Condition::Connecting);
        assert!(
            matches!(verdict, Some((30, Verdict::GiveUp(_)))),
            "{verdict:?}"
        );
    }

    #[test]
    fn a_gateway_that_lets_nobody_in_is_borne_for_minutes_and_longer_in_an_outage() {
        let thrown_out = |second| match second % 5 {
            0 => Condition::Connecting,
            _ => Condition::Disconnected,
        };
        let refused = first_verdict(3_600, |_| Condition::Disconnected);
        assert_eq!(refused, Some((300, Verdict::AskTheRest)));
        assert_eq!(first_verdict(3_600, thrown_out), refused);

        let mut watch = Watch::default();
        let start = Instant::now();
        let mut look = |second| {
            let now = start + Duration::from_secs(second);
            let verdict = watch.look(Condition::Disconnected, LONGEST_SILENCE, now);
            if verdict == Verdict::AskTheRest {
                // All of Discord is down for ten minutes.
                watch.rest_answered(second > 600, now);
            }
            verdict
        };
        let gave_up = (0..3_600).find(|second| matches!(look(*second), Verdict::GiveUp(_)));
        assert_eq!(gave_up, Some(300 + 300 + 300 + 90));
    }

    #[test]
    fn sessions_that_break_again_and_again_are_given_up() {
        let mut watch = Watch::default();
        let start = Instant::now();
        let at = |minute: u64| start + Duration::from_secs(60 * minute);
        let look = |watch: &mut Watch, now| watch.look(Condition::Connected, LONGEST_SILENCE, now);
        for minute in 0..200 {
            watch.session_began(at(minute));
            assert_eq!(look(&mut watch, at(minute)), Verdict::Wait, "one a minute");
        }
        for _ in 0..MOST_SESSIONS {
            watch.session_began(at(200));
        }
        let verdict = look(&mut watch, at(200));
        assert!(matches!(verdict, Verdict::GiveUp(_)), "{verdict:?}");
    }
}
