//! Counts requests that Discord calls invalid, and stops before Discord does.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Discord's window: 10,000 answers of 401, 403 or 429 within it, and Cloudflare locks the address out.
const WINDOW: Duration = Duration::from_secs(10 * 60);
/// One in a hundred of that. More means that something is wrong with the bot as a whole.
const MOST_IN_WINDOW: usize = 90;

/// The invalid requests of the last ten minutes.
#[derive(Debug, Default)]
pub(super) struct InvalidRequests(Mutex<VecDeque<Instant>>);

impl InvalidRequests {
    /// Counts one, and says until when nothing more should be sent if there were too many.
    pub(super) fn count(&self) -> Option<Instant> {
        let now = Instant::now();
        let mut recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        recent.push_back(now);
        while recent.front().is_some_and(|first| *first + WINDOW <= now) {
            recent.pop_front();
        }
        let first = recent.front().filter(|_| recent.len() >= MOST_IN_WINDOW)?;
        Some(*first + WINDOW)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_hundredth_of_the_limit_stops_the_bot_until_the_window_has_moved_on() {
        let invalid = InvalidRequests::default();
        let first = Instant::now();
        for _ in 1..MOST_IN_WINDOW {
            assert_eq!(invalid.count(), None);
        }
        assert_eq!(invalid.count(), Some(first + WINDOW));
        tokio::time::advance(WINDOW).await;
        assert_eq!(invalid.count(), None);
    }
}
