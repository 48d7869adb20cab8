//! Until when something rests, as people write it.

use chrono::{
    DateTime, Datelike as _, Days, Months, NaiveDate, NaiveTime, TimeDelta, TimeZone as _,
};
use chrono::{Utc, Weekday};
use chrono_tz::Tz;

use crate::domain::{Language, UserError, saying};

/// A rest may last so long; a longer one is a mistake, or has no end.
const LONGEST: Days = Days::new(366);

/// Reads `tomorrow`, a weekday, `in 2 weeks`, or a date such as 2026-12-24: the first day that is no rest
/// any more.
pub(super) fn parse(text: &str, today: NaiveDate) -> Result<NaiveDate, UserError> {
    let folded = text.trim().to_lowercase();
    let day = read(&folded, today).ok_or_else(|| UserError::new(saying!("until-unreadable")))?;
    if day <= today || day > today + LONGEST {
        return Err(UserError::new(saying!("until-out-of-range")));
    }
    Ok(day)
}

fn read(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    if text == "tomorrow" {
        return today.succ_opt();
    }
    if let Ok(day) = text.parse::<Weekday>() {
        return next(day, today);
    }
    // Years of four digits only: chrono reads more of them.
    if text.len() == 10
        && let Ok(day) = text.parse::<NaiveDate>()
    {
        return Some(day);
    }
    let mut words = text.strip_prefix("in ").unwrap_or(text).split_whitespace();
    let count = match words.next()? {
        "a" | "one" => 1,
        digits if digits.len() <= 3 => digits.parse::<u32>().ok()?,
        _ => return None,
    };
    let unit = words.next()?;
    if words.next().is_some() {
        return None;
    }
    match unit.strip_suffix('s').unwrap_or(unit) {
        "day" => today.checked_add_days(Days::new(count.into())),
        "week" => today.checked_add_days(Days::new(7 * u64::from(count))),
        "month" => today.checked_add_months(Months::new(count)),
        _ => None,
    }
}

fn next(day: Weekday, today: NaiveDate) -> Option<NaiveDate> {
    let ahead = day.days_since(today.weekday());
    let ahead = if ahead == 0 { 7 } else { ahead };
    today.checked_add_days(Days::new(ahead.into()))
}

/// When that day begins on the zone's clock: its morning comes again.
pub(super) fn beginning(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    // A clock that skips midnight shows the day within a few hours; where it skips all of it, UTC will do.
    (0..24 * 2)
        .map(|half_hours| midnight + TimeDelta::minutes(30 * half_hours))
        .find_map(|local| zone.from_local_datetime(&local).earliest())
        .map_or_else(|| midnight.and_utc(), |begins| begins.to_utc())
}

/// What may be chosen: what the member reads, and the day.
pub(super) fn suggestions(today: NaiveDate, language: Language) -> Vec<(String, String)> {
    let day_in = |days| today.checked_add_days(Days::new(days));
    let days = [
        (saying!("until-tomorrow"), day_in(1)),
        (saying!("until-monday"), next(Weekday::Mon, today)),
        (saying!("until-in-a-week"), day_in(7)),
        (saying!("until-in-two-weeks"), day_in(14)),
        (
            saying!("until-in-a-month"),
            today.checked_add_months(Months::new(1)),
        ),
    ];
    let days = days.into_iter();
    days.filter_map(|(name, day)| {
        let day = day?;
        let name = format!("{} ({})", name.plainly(language), language.day(day));
        Some((name, day.to_string()))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_read_as_people_write_it() {
        let today = "2026-08-13".parse().unwrap();
        let cases = [
            ("tomorrow", "2026-08-14"),
            ("Monday", "2026-08-17"),
            ("thu", "2026-08-20"),
            ("in 2 weeks", "2026-08-27"),
            ("a week", "2026-08-20"),
            ("in 3 days", "2026-08-16"),
            ("in one month", "2026-09-13"),
            (" 2026-12-24 ", "2026-12-24"),
        ];
        for (text, day) in cases {
            assert_eq!(parse(text, today).unwrap().to_string(), day, "{text}");
        }
    }

    #[test]
    fn other_ends_are_refused() {
        let today = "2026-08-13".parse().unwrap();
        let texts = [
            "",
            "soon",
            "today",
            "in 0 days",
            "2026-08-13",
            "2026-08-12",
            "2027-08-15",
            "in 999 months",
            "+262142-12-31",
            "in 2 weeks or so",
            "in weeks",
            "-1 days",
            "in 9999999999 days",
        ];
        for text in texts {
            assert!(parse(text, today).is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_begins_when_the_zones_clock_says_so() {
        let begins = |day: &str, zone: Tz| beginning(day.parse().unwrap(), zone).to_string();
        assert_eq!(
            begins("2026-08-14", Tz::Europe__Berlin),
            "2026-08-13 22:00:00 UTC"
        );
        // Chile's clock skips midnight in September.
        assert_eq!(
            begins("2026-09-06", Tz::America__Santiago),
            "2026-09-06 04:00:00 UTC"
        );
    }
}
