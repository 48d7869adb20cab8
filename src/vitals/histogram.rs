//! How often something took how long.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Durations in buckets; each holds those up to its bound, and more than the bound before it.
#[derive(Debug)]
pub struct Histogram {
    bounds: &'static [Duration],
    /// One a bound, and one for all that is longer.
    buckets: Box<[AtomicU64]>,
    sum_micros: AtomicU64,
}

/// What a histogram held at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// Each bound, and how many durations were not longer than it.
    pub up_to: Vec<(Duration, u64)>,
    /// How many durations there were.
    pub count: u64,
    /// All of them together.
    pub sum: Duration,
}

impl Histogram {
    /// An empty one; `bounds` ascend.
    pub(super) fn new(bounds: &'static [Duration]) -> Self {
        Self {
            bounds,
            buckets: bounds
                .iter()
                .map(|_| AtomicU64::new(0))
                .chain([AtomicU64::new(0)])
                .collect(),
            sum_micros: AtomicU64::new(0),
        }
    }

    /// Counts one.
    pub(super) fn observe(&self, duration: Duration) {
        let place = self.bounds.partition_point(|bound| *bound < duration);
        self.buckets[place].fetch_add(1, Ordering::Relaxed);
        let micros = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
        self.sum_micros.fetch_add(micros, Ordering::Relaxed);
    }

    /// What it holds now.
    pub fn snapshot(&self) -> Snapshot {
        let mut count = 0;
        let mut totals = self.buckets.iter().map(|bucket| {
            count += bucket.load(Ordering::Relaxed);
            count
        });
        let up_to = self.bounds.iter().copied().zip(&mut totals).collect();
        totals.for_each(drop);
        Snapshot {
            up_to,
            count,
            sum: Duration::from_micros(self.sum_micros.load(Ordering::Relaxed)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_counts_in_every_bucket_that_it_is_not_longer_than() {
        const BOUNDS: &[Duration] = &[Duration::from_secs(1), Duration::from_secs(5)];
        let histogram = Histogram::new(BOUNDS);
        for millis in [500, 1000, 1001, 5000, 60_000] {
            histogram.observe(Duration::from_millis(millis));
        }
        assert_eq!(
            histogram.snapshot(),
            Snapshot {
                up_to: vec![(BOUNDS[0], 2), (BOUNDS[1], 4)],
                count: 5,
                sum: Duration::from_millis(67_501),
            }
        );
    }
}
