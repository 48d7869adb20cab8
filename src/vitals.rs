//! What the running bot has done, for whoever watches it from outside.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::delivery::MorningReport;

/// Counted since the start; read by the health server.
#[derive(Debug, Default)]
pub struct Vitals {
    sent: AtomicU64,
    empty: AtomicU64,
    folded: AtomicU64,
    skipped: AtomicU64,
    failed: AtomicU64,
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
