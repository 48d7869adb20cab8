//! How often one server may make the bot ask Discord about channels that it can't see.
//!
//! Discord locks out a bot whose questions are refused too often, and the bot stops all its requests well
//! before that: no server's members may bring that about.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::domain::ServerId;

const WINDOW: Duration = Duration::from_secs(10 * 60);
/// So many questions of one server may be refused within [`WINDOW`].
const MOST_REFUSED: usize = 10;
/// A change of roles has a server's broken channels asked about no more often than this.
const BETWEEN_ROUNDS: Duration = Duration::from_secs(60);

/// The servers' refused questions, and when their channels were asked about last.
#[derive(Debug, Default)]
pub(super) struct Questions(Mutex<HashMap<ServerId, Asked>>);

#[derive(Debug, Default)]
struct Asked {
    /// Those under way count as refused until they are answered.
    refused: VecDeque<Instant>,
    /// The last round, which may be yet to come.
    round: Option<Instant>,
}

/// When a round is to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Round {
    /// At once, or then.
    At(Instant),
    /// Another one is waiting already, and sees what has changed by then.
    Other,
}

impl Questions {
    /// Begins a question, which is to be answered with [`Self::granted`] unless Discord refuses it. An
    /// error says how long to wait: too many were refused.
    pub(super) fn begin(&self, server: ServerId) -> Result<(), Duration> {
        let now = Instant::now();
        let mut servers = self.servers();
        let refused = &mut servers.entry(server).or_default().refused;
        while refused.front().is_some_and(|first| *first + WINDOW <= now) {
            refused.pop_front();
        }
        match refused.front() {
            Some(first) if refused.len() >= MOST_REFUSED => Err(*first + WINDOW - now),
            _ => {
                refused.push_back(now);
                Ok(())
            }
        }
    }

    /// The question was not refused.
    pub(super) fn granted(&self, server: ServerId) {
        if let Some(asked) = self.servers().get_mut(&server) {
            asked.refused.pop_back();
        }
    }

    /// When the server's broken channels may be asked about after a change of its roles.
    pub(super) fn next_round(&self, server: ServerId) -> Round {
        let now = Instant::now();
        let mut servers = self.servers();
        let round = &mut servers.entry(server).or_default().round;
        let at = match *round {
            Some(waiting) if waiting > now => return Round::Other,
            Some(last) => now.max(last + BETWEEN_ROUNDS),
            None => now,
        };
        *round = Some(at);
        Round::At(at)
    }

    fn servers(&self) -> MutexGuard<'_, HashMap<ServerId, Asked>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER: ServerId = ServerId(1);

    #[tokio::test(start_paused = true)]
    async fn a_server_with_ten_refused_questions_waits_and_others_do_not() {
        let questions = Questions::default();
        for _ in 0..MOST_REFUSED {
            assert_eq!(questions.begin(SERVER), Ok(()));
            questions.granted(SERVER);
            assert_eq!(questions.begin(SERVER), Ok(()));
        }
        assert_eq!(questions.begin(SERVER), Err(WINDOW));
        assert_eq!(questions.begin(ServerId(2)), Ok(()));
        tokio::time::advance(WINDOW).await;
        assert_eq!(questions.begin(SERVER), Ok(()));
    }

    #[tokio::test(start_paused = true)]
    async fn a_role_that_changes_again_and_again_has_channels_asked_about_once_a_minute() {
        let questions = Questions::default();
        let start = Instant::now();
        assert_eq!(questions.next_round(SERVER), Round::At(start));
        let next = Round::At(start + BETWEEN_ROUNDS);
        assert_eq!(questions.next_round(SERVER), next);
        assert_eq!(questions.next_round(SERVER), Round::Other);
        assert_eq!(questions.next_round(ServerId(2)), Round::At(start));
        tokio::time::advance(BETWEEN_ROUNDS * 3).await;
        assert_eq!(questions.next_round(SERVER), Round::At(Instant::now()));
    }
}
