//! An endpoint that failed is left alone for a while, so that not each search waits for it in vain.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long, when it does not say.
const USUAL: Duration = Duration::from_secs(60);
/// No longer, whatever it says.
const LONGEST: Duration = Duration::from_secs(60 * 60);
/// While it goes on failing that is told this often.
const TOLD_EVERY: Duration = Duration::from_secs(60 * 60);

/// Until when it is left alone.
#[derive(Debug, Default)]
pub(super) struct Rest {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    until: Option<Instant>,
    /// When its failing was last told, if it has not answered since.
    told: Option<Instant>,
}

impl Rest {
    /// Whether it is left alone now.
    pub(super) fn is_on(&self, now: Instant) -> bool {
        self.with(|state| state.until.is_some_and(|until| now < until))
    }

    /// It failed: leaves it alone for as long as it asked for, or the usual time. Answers whether to tell it.
    pub(super) fn begin(&self, asked: Option<Duration>, now: Instant) -> bool {
        let rest = asked
            .unwrap_or(USUAL)
            .clamp(Duration::from_secs(1), LONGEST);
        self.with(|state| {
            state.until = Some(now + rest);
            let is_news = state.told.is_none_or(|told| now - told >= TOLD_EVERY);
            if is_news {
                state.told = Some(now);
            }
            is_news
        })
    }

    /// It answers again.
    pub(super) fn is_over(&self) {
        self.with(|state| *state = State::default());
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_left_alone_for_as_long_as_it_asks_and_told_once_an_hour() {
        let rest = Rest::default();
        let now = Instant::now();
        assert!(!rest.is_on(now));
        assert!(rest.begin(None, now));
        assert!(rest.is_on(now + Duration::from_secs(59)));
        assert!(!rest.is_on(now + USUAL));
        assert!(!rest.begin(Some(Duration::from_secs(600)), now + USUAL));
        assert!(rest.is_on(now + USUAL + Duration::from_secs(599)));
        assert!(rest.begin(Some(Duration::MAX), now + TOLD_EVERY));
        assert!(!rest.is_on(now + TOLD_EVERY + LONGEST));
        rest.is_over();
        assert!(rest.begin(None, now), "what fails anew is told anew");
    }
}
