//! When it is whose morning. Pure arithmetic over the IANA zone database.
//!
//! A morning belongs to a local date: its due instant is the first one at which the local clock
//! shows the wanted time of that date, or later. From this one sentence follows the rest: a time
//! that the clock skips happens at the first valid minute after, a time that it repeats happens at
//! the first of both, and it never happens twice.

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone as _};
use chrono::{TimeDelta, Utc};
use chrono_tz::Tz;

use crate::domain::{DaysOfWeek, ServerSettings};

/// How far back a missed morning is looked for: a week of unwanted days, and one more.
const DAYS_BACK: u64 = 8;

/// The longest time that a clock was ever moved forward is a whole day: Samoa skipped
/// 30 December 2011 to change sides of the date line.
const LONGEST_GAP_MINUTES: i64 = 24 * 60;

/// A channel's mornings: its server's settings, or its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// The zone whose clock counts.
    pub zone: Tz,
    /// The local time of the digest.
    pub post_at: NaiveTime,
    /// The local days of week that bring one.
    pub days: DaysOfWeek,
}

impl From<&ServerSettings> for Schedule {
    fn from(settings: &ServerSettings) -> Self {
        Self {
            zone: settings.zone,
            post_at: settings.post_at,
            days: settings.days,
        }
    }
}

impl Schedule {
    /// When this local date's morning is due; `None` when its day of week is not wanted, or when
    /// the zone skipped the whole date: a day that nobody there lived through has no morning.
    pub fn due_at(&self, local_date: NaiveDate) -> Option<DateTime<Utc>> {
        if !self.days.contains(local_date.weekday()) {
            return None;
        }
        let wanted = local_date.and_time(self.post_at);
        if let Some(due) = self.zone.from_local_datetime(&wanted).earliest() {
            return Some(due.to_utc());
        }
        // A gap that swallows the rest of the date pushes the morning past midnight; only one
        // that swallowed its first minute too left nothing of the date.
        let after_gap = self.first_valid_from(wanted)?;
        let date_begins = self.first_valid_from(local_date.and_time(NaiveTime::MIN))?;
        let exists = date_begins.date_naive() == local_date;
        exists.then(|| after_gap.to_utc())
    }

    /// The newest morning that is due by `now`, with its local date.
    pub fn latest_due(&self, now: DateTime<Utc>) -> Option<(NaiveDate, DateTime<Utc>)> {
        // A clock moved back over midnight reaches tomorrow's date before it shows today's again.
        let newest = self.local_date(now) + Days::new(1);
        (0..=DAYS_BACK + 1)
            .map(|back| newest - Days::new(back))
            .filter_map(|date| Some((date, self.due_at(date)?)))
            .find(|(_, due)| *due <= now)
    }

    /// The first morning that is due later than `after`, with its local date.
    pub fn next_due(&self, after: DateTime<Utc>) -> (NaiveDate, DateTime<Utc>) {
        let mut date = self.local_date(after);
        // Ends within a fortnight: some day of week is wanted, and zones skip single dates.
        loop {
            match self.due_at(date) {
                Some(due) if due > after => return (date, due),
                _ => date = date + Days::new(1),
            }
        }
    }

    /// The date on the zone's clock.
    pub fn local_date(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }

    /// The first minute that the zone's clock shows at `local` or after.
    fn first_valid_from(&self, local: NaiveDateTime) -> Option<DateTime<Tz>> {
        (0..=LONGEST_GAP_MINUTES).find_map(|minutes| {
            let shown = local + TimeDelta::minutes(minutes);
            self.zone.from_local_datetime(&shown).earliest()
        })
    }
}

#[cfg(test)]
mod tests;
