//! How many papers a topic brings, remembered for a while: a page of topics asks for ten at once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::cache::VolumeOptions;
use crate::domain::{Saying, Topic, saying};
use crate::services::Services;

/// An average over thirty days changes slowly.
const HOLDS_FOR: TimeDelta = TimeDelta::hours(1);
/// More topics than this are forgotten together.
const REMEMBERED: usize = 1_024;

/// What was counted last, while the process runs; topics as they are meant.
#[derive(Debug, Default)]
pub(in super::super::super) struct Volumes(Mutex<HashMap<String, (DateTime<Utc>, Lately)>>);

/// The papers of the last thirty days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lately {
    total: usize,
    per_day: f64,
}

impl Volumes {
    /// How many papers the topic brought lately.
    pub(super) async fn of(&self, services: &Services, meant: &Topic) -> anyhow::Result<Lately> {
        let now = services.clock.now();
        let key = meant.tree().text();
        if let Some(lately) = self.known(&key, now) {
            return Ok(lately);
        }
        let options = VolumeOptions::default();
        let volume = services.cache.volume(meant, options, now.date_naive());
        let volume = volume.await?;
        let lately = Lately {
            total: volume.total,
            per_day: volume.per_day(),
        };
        self.note(key, lately, now);
        Ok(lately)
    }

    fn known(&self, key: &str, now: DateTime<Utc>) -> Option<Lately> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (counted_at, lately) = known.get(key)?;
        let holds = (TimeDelta::zero()..HOLDS_FOR).contains(&(now - counted_at));
        holds.then_some(*lately)
    }

    fn note(&self, key: String, lately: Lately, now: DateTime<Utc>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(key, (now, lately));
    }
}

impl Lately {
    /// “about 6 papers a day”
    pub(super) fn in_words(self) -> Saying {
        let per_day = self.per_day.round();
        if per_day < 1.0 {
            return saying!("topics-papers-in-month", papers = self.total);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number of papers, at least one"
        )]
        let per_day = per_day as u64;
        saying!("topics-papers-a-day", papers = per_day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_holds_for_an_hour_and_memory_has_an_end() {
        let (volumes, now) = (Volumes::default(), DateTime::UNIX_EPOCH);
        let lately = Lately {
            total: 9,
            per_day: 0.3,
        };
        volumes.note("a".to_owned(), lately, now);
        assert_eq!(
            volumes.known("a", now + TimeDelta::minutes(59)),
            Some(lately)
        );
        assert_eq!(volumes.known("a", now + HOLDS_FOR), None);
        assert_eq!(volumes.known("a", now - TimeDelta::minutes(1)), None);
        for n in 0..REMEMBERED {
            volumes.note(n.to_string(), lately, now);
        }
        assert_eq!(volumes.known("a", now), None);
    }

    #[test]
    fn less_than_one_a_day_is_told_as_so_many_in_thirty_days() {
        let said = |total, per_day| Lately { total, per_day }.in_words().to_string();
        assert_eq!(said(0, 0.0), "none in 30 days");
        assert_eq!(said(9, 0.4), "9 papers in 30 days");
        assert_eq!(said(20, 0.9), "about 1 paper a day");
        assert_eq!(said(170, 6.2), "about 6 papers a day");
    }
}
