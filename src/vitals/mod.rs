//! What the running bot has done, for whoever watches it from outside.

mod histogram;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

pub use histogram::{Histogram, Snapshot};

use crate::delivery::MorningReport;

/// From “at the minute” to the end of the grace in which a late digest is still sent.
const LATENESS: &[Duration] = &[
    Duration::from_secs(5),
    Duration::from_secs(30),
    Duration::from_secs(60),
    Duration::from_secs(5 * 60),
    Duration::from_secs(15 * 60),
    Duration::from_secs(60 * 60),
    Duration::from_secs(6 * 60 * 60),
];

/// Discord waits three seconds for an answer.
const ANSWERS: &[Duration] = &[
    Duration::from_millis(10),
    Duration::from_millis(25),
    Duration::from_millis(50),
    Duration::from_millis(100),
    Duration::from_millis(250),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(3),
];

/// Counted since the start; read by the health server.
#[derive(Debug)]
pub struct Vitals {
    sent: AtomicU64,
    empty: AtomicU64,
    folded: AtomicU64,
    skipped: AtomicU64,
    failed: AtomicU64,
    lateness: Histogram,
    answers: Histogram,
    /// By the first digit of the status; 0 for none.
    requests: [AtomicU64; REQUEST_CLASSES.len()],
    invalid_requests: AtomicU64,
    /// When the loop of the mornings last showed that it goes on.
    last_sign: Mutex<Option<Instant>>,
}

/// How requests to Discord are told apart: by the first digit of the answer's status.
pub(crate) const REQUEST_CLASSES: [&str; 6] = ["none", "1xx", "2xx", "3xx", "4xx", "5xx"];

impl Default for Vitals {
    fn default() -> Self {
        Self {
            sent: AtomicU64::default(),
            empty: AtomicU64::default(),
            folded: AtomicU64::default(),
            skipped: AtomicU64::default(),
            failed: AtomicU64::default(),
            lateness: Histogram::new(LATENESS),
            answers: Histogram::new(ANSWERS),
            requests: Default::default(),
            invalid_requests: AtomicU64::default(),
            last_sign: Mutex::default(),
        }
    }
}

/// How a digest ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It stands in its channel.
    Sent,
    /// Nothing new was there.
    Empty,
    /// It comes with the next one.
    Folded,
    /// Its channel was left alone because it can't be posted in.
    Skipped,
    /// Its channel refused it.
    Failed,
}

impl Ending {
    /// Every ending, with its name in metrics.
    pub(crate) const ALL: [(Self, &str); 5] = [
        (Self::Sent, "sent"),
        (Self::Empty, "empty"),
        (Self::Folded, "folded"),
        (Self::Skipped, "skipped"),
        (Self::Failed, "failed"),
    ];
}

impl Vitals {
    /// Counts what one look at the clock did.
    pub(crate) fn count_morning(&self, report: &MorningReport) {
        let MorningReport {
            sent,
            empty,
            folded,
            skipped,
            failed,
            waiting: _,
        } = *report;
        let endings = [
            (Ending::Sent, sent),
            (Ending::Empty, empty),
            (Ending::Folded, folded),
            (Ending::Skipped, skipped),
            (Ending::Failed, failed),
        ];
        for (ending, digests) in endings {
            self.counter(ending)
                .fetch_add(digests as u64, Ordering::Relaxed);
        }
    }

    /// How many digests ended so since the start.
    pub fn counted(&self, ending: Ending) -> u64 {
        self.counter(ending).load(Ordering::Relaxed)
    }

    fn counter(&self, ending: Ending) -> &AtomicU64 {
        match ending {
            Ending::Sent => &self.sent,
            Ending::Empty => &self.empty,
            Ending::Folded => &self.folded,
            Ending::Skipped => &self.skipped,
            Ending::Failed => &self.failed,
        }
    }
}

/// Digests, and the loop that sends them.
impl Vitals {
    /// The loop of the mornings goes on.
    pub fn beat(&self) {
        let mut last_sign = self
            .last_sign
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *last_sign = Some(Instant::now());
    }

    /// A digest stands in its channel, so long after its time.
    pub fn delivered(&self, late: Duration) {
        self.lateness.observe(late);
        // A morning of many channels is one round of the loop.
        self.beat();
    }

    /// How late digests were.
    pub fn lateness(&self) -> Snapshot {
        self.lateness.snapshot()
    }

    /// How long the loop of the mornings has shown no sign; `None` before its first.
    pub fn silent_for(&self) -> Option<Duration> {
        let last_sign = self
            .last_sign
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        last_sign.map(|sign| sign.elapsed())
    }
}

/// Members' commands and presses.
impl Vitals {
    /// A command or a press was answered, so long after it came.
    pub fn answered(&self, after: Duration) {
        self.answers.observe(after);
    }

    /// How long members waited.
    pub fn answers(&self) -> Snapshot {
        self.answers.snapshot()
    }
}

/// Requests to Discord.
impl Vitals {
    /// Discord answered a request with this status. `is_invalid`: it counts among those for which Discord
    /// shuts a machine out, 10,000 in ten minutes.
    pub fn discord_answered(&self, status: u16, is_invalid: bool) {
        let class = usize::from(status / 100);
        if let Some(requests) = self.requests.get(class).filter(|_| class > 0) {
            requests.fetch_add(1, Ordering::Relaxed);
        }
        if is_invalid {
            self.invalid_requests.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// A request to Discord had no answer.
    pub fn discord_was_silent(&self) {
        self.requests[0].fetch_add(1, Ordering::Relaxed);
    }

    /// How many requests were answered how, in the order of [`REQUEST_CLASSES`].
    pub(crate) fn requests(&self) -> [u64; REQUEST_CLASSES.len()] {
        self.requests
            .each_ref()
            .map(|count| count.load(Ordering::Relaxed))
    }

    /// How many answers count against Discord's limit of invalid requests.
    pub(crate) fn invalid_requests(&self) -> u64 {
        self.invalid_requests.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_by_class_and_invalid_ones_once_more() {
        let vitals = Vitals::default();
        for status in [200, 204, 401, 403, 404, 429, 503, 0, 999] {
            vitals.discord_answered(status, status == 403);
        }
        vitals.discord_was_silent();
        assert_eq!(vitals.requests(), [1, 0, 2, 0, 4, 1]);
        assert_eq!(vitals.invalid_requests(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn the_loop_is_silent_from_its_last_sign_on() {
        let vitals = Vitals::default();
        assert_eq!(vitals.silent_for(), None);
        vitals.beat();
        tokio::time::advance(Duration::from_secs(90)).await;
        assert_eq!(vitals.silent_for(), Some(Duration::from_secs(90)));
        vitals.delivered(Duration::ZERO);
        assert_eq!(vitals.silent_for(), Some(Duration::ZERO));
    }
}
