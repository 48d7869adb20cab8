//! Until when something rests, as people write it.

use chrono::{
    DateTime, Datelike as _, Days, Months, NaiveDate, NaiveTime, TimeDelta, TimeZone as _,
};
use chrono::{Utc, Weekday};
use chrono_tz::Tz;

use crate::domain::{Language, Saying, UserError, saying};

/// A rest may last so long; a longer one is a mistake, or has no end.
const LONGEST: Days = Days::new(366);

/// Reads `tomorrow`, a weekday, `in 2 weeks`, in any of the languages, or a date such as 2026-12-24: the first
/// day that is no rest any more.
pub(super) fn parse(text: &str, today: NaiveDate) -> Result<NaiveDate, UserError> {
    let folded = text.trim().to_lowercase();
    let day = read(&folded, today).ok_or_else(|| UserError::new(saying!("until-unreadable")))?;
    if day <= today || day > today + LONGEST {
        return Err(UserError::new(saying!("until-out-of-range")));
    }
    Ok(day)
}

fn read(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Some(day) = Language::weekday_named(text) {
        return next(day, today);
    }
    // Years of four digits only: chrono reads more of them.
    if text.len() == 10
        && let Ok(day) = text.parse::<NaiveDate>()
    {
        return Some(day);
    }
    in_words(text, today).or_else(|| counted_in_english(text, today))
}

/// As one of the languages says it: `morgen`, `dans 2 semaines`, `3日後`.
fn in_words(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = without_blanks(text);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let asked = match digits.as_str() {
        "" => text,
        digits => text.replacen(digits, "#", 1),
    };
    let count = (digits.len() <= 3).then(|| digits.parse().ok()).flatten();
    let is_said = |saying: &Saying| {
        Language::ALL.into_iter().any(|language| {
            let ways = saying.plainly(language);
            ways.split(" / ").any(|way| without_blanks(way) == asked)
        })
    };
    let all = usual(today);
    let usual = all.iter().find(|(name, _)| is_said(name));
    usual.and_then(|(_, day)| *day).or_else(|| {
        let count: u32 = count?;
        if is_said(&saying!("until-ways-of-days")) {
            today.checked_add_days(Days::new(count.into()))
        } else if is_said(&saying!("until-ways-of-weeks")) {
            today.checked_add_days(Days::new(7 * u64::from(count)))
        } else if is_said(&saying!("until-ways-of-months")) {
            today.checked_add_months(Months::new(count))
        } else {
            None
        }
    })
}

fn without_blanks(text: &str) -> String {
    let text = text.chars().filter(|character| !character.is_whitespace());
    text.collect::<String>().to_lowercase()
}

/// `in one week`, `a month`.
fn counted_in_english(text: &str, today: NaiveDate) -> Option<NaiveDate> {
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

/// The ends that are named most, each with its day.
fn usual(today: NaiveDate) -> [(Saying, Option<NaiveDate>); 5] {
    let day_in = |days| today.checked_add_days(Days::new(days));
    [
        (saying!("until-tomorrow"), day_in(1)),
        (saying!("until-monday"), next(Weekday::Mon, today)),
        (saying!("until-in-a-week"), day_in(7)),
        (saying!("until-in-two-weeks"), day_in(14)),
        (
            saying!("until-in-a-month"),
            today.checked_add_months(Months::new(1)),
        ),
    ]
}

/// What may be chosen: what the member reads, and the day.
pub(super) fn suggestions(today: NaiveDate, language: Language) -> Vec<(String, String)> {
    let days = usual(today).into_iter();
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
            ("Morgen", "2026-08-14"),
            ("mañana", "2026-08-14"),
            ("明日", "2026-08-14"),
            ("Montag", "2026-08-17"),
            ("el lunes", "2026-08-17"),
            ("jeudi", "2026-08-20"),
            ("周一", "2026-08-17"),
            ("in 3 Tagen", "2026-08-16"),
            ("dans 2 semaines", "2026-08-27"),
            ("en 2 meses", "2026-10-13"),
            ("daqui a 2 semanas", "2026-08-27"),
            ("3日後", "2026-08-16"),
            ("1 か月後", "2026-09-13"),
            ("两周后", "2026-08-27"),
            ("3 天后", "2026-08-16"),
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
            "in 0 Tagen",
            "3日後と5日",
            "#",
            "in # days",
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
