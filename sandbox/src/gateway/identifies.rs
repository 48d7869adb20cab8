//! How often a bot may identify: Discord resets the token of one that does it too often.

use chrono::{DateTime, TimeDelta, Utc};

/// How often a bot may identify in a day.
const IDENTIFIES_A_DAY: usize = 1_000;
/// The day for which they are counted.
const DAY: TimeDelta = TimeDelta::days(1);

/// When the bot identified.
#[derive(Debug)]
pub(crate) struct Identifies {
    at: Vec<DateTime<Utc>>,
    allowed: usize,
}

impl Default for Identifies {
    fn default() -> Identifies {
        Identifies {
            at: Vec::new(),
            allowed: IDENTIFIES_A_DAY,
        }
    }
}

impl Identifies {
    /// How often the bot has identified.
    pub(crate) fn count(&self) -> usize {
        self.at.len()
    }

    /// How often it may identify in a day.
    pub(crate) fn total() -> usize {
        IDENTIFIES_A_DAY
    }

    /// How often it still may.
    pub(crate) fn left(&self, now: DateTime<Utc>) -> usize {
        self.allowed.saturating_sub(self.today(now).count())
    }

    /// Sets how often it still may.
    pub(crate) fn set_left(&mut self, left: usize, now: DateTime<Utc>) {
        self.allowed = self.today(now).count() + left;
    }

    /// How long until the first of those counted is forgotten.
    pub(crate) fn reset_after(&self, now: DateTime<Utc>) -> TimeDelta {
        let oldest = self.today(now).next();
        oldest.map_or(TimeDelta::zero(), |oldest| oldest + DAY - now)
    }

    /// Counts one more.
    pub(crate) fn add(&mut self, now: DateTime<Utc>) {
        self.at.push(now);
    }

    fn today(&self, now: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
        let at = self.at.iter().copied();
        at.filter(move |&at| now - at < DAY)
    }
}
