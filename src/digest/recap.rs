//! When a week or a month is looked back at, and what is shown of it.

use chrono::{Datelike as _, Days, NaiveDate};

use super::Window;
use crate::domain::{DaysOfWeek, ListedPaper, Recap};

/// A period looked back at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookBack {
    /// The listing days of the period.
    pub period: Window,
    /// The period's strongest papers about the channel's topics.
    pub top: Vec<ListedPaper>,
    /// What the server's members kept most, with how often.
    pub saved: Vec<(ListedPaper, u32)>,
}

impl LookBack {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.top.is_empty() && self.saved.is_empty()
    }
}

/// The longest that a period is looked back at after its day: until the next one's.
const LONGEST_OWED: usize = 31;

/// The newest day up to this posting day that brings a look back, and the period that it looks back at. An
/// earlier day is owed as long as nothing was posted since; the day of the next period ends that.
pub fn newest_period(
    recap: Recap,
    days: DaysOfWeek,
    day: NaiveDate,
) -> Option<(NaiveDate, Window)> {
    std::iter::successors(Some(day), NaiveDate::pred_opt)
        .take(LONGEST_OWED)
        .find_map(|day| Some((day, period_of(recap, days, day)?)))
}

/// The period that is looked back at on this local day of a channel that posts on `days`: seven days on the
/// last such day of a week, the month before on the first such day of a month.
fn period_of(recap: Recap, days: DaysOfWeek, day: NaiveDate) -> Option<Window> {
    if !days.contains(day.weekday()) {
        return None;
    }
    match recap {
        Recap::Off => None,
        Recap::Weekly => {
            let left = 6 - day.weekday().num_days_from_monday();
            let is_last = (1..=u64::from(left))
                .all(|later| !days.contains((day + Days::new(later)).weekday()));
            is_last.then_some(Window {
                from: day - Days::new(6),
                to: day,
            })
        }
        Recap::Monthly => {
            let first = day.with_day(1)?;
            let is_first = first
                .iter_days()
                .take_while(|earlier| *earlier < day)
                .all(|earlier| !days.contains(earlier.weekday()));
            let to = first.pred_opt()?;
            is_first.then_some(Window {
                from: to.with_day(1)?,
                to,
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(recap: Recap, days: &str, day: &str) -> Option<(String, String)> {
        let days = DaysOfWeek::parse(days).unwrap();
        period_of(recap, days, day.parse().unwrap())
            .map(|window| (window.from.to_string(), window.to.to_string()))
    }

    fn from_to(from: &str, to: &str) -> (String, String) {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn a_week_is_looked_back_at_on_its_last_posting_day() {
        let weekly = |days, day| period(Recap::Weekly, days, day);
        // 14 August 2026 is a Friday.
        assert_eq!(
            weekly("weekdays", "2026-08-14"),
            Some(from_to("2026-08-08", "2026-08-14"))
        );
        assert_eq!(weekly("weekdays", "2026-08-13"), None);
        assert_eq!(weekly("every day", "2026-08-14"), None);
        assert_eq!(
            weekly("every day", "2026-08-16"),
            Some(from_to("2026-08-10", "2026-08-16"))
        );
        assert_eq!(
            weekly("mon", "2026-08-10"),
            Some(from_to("2026-08-04", "2026-08-10"))
        );
        assert_eq!(weekly("weekdays", "2026-08-15"), None, "not a posting day");
    }

    #[test]
    fn the_newest_day_that_looks_back_may_be_over() {
        let newest = |recap, days, day: &str| {
            let days = DaysOfWeek::parse(days).unwrap();
            newest_period(recap, days, day.parse().unwrap()).map(|(day, _)| day.to_string())
        };
        let cases = [
            (Recap::Weekly, "every day", "2026-08-16", Some("2026-08-16")),
            (Recap::Weekly, "every day", "2026-08-17", Some("2026-08-16")),
            (Recap::Weekly, "every day", "2026-08-22", Some("2026-08-16")),
            (Recap::Weekly, "every day", "2026-08-23", Some("2026-08-23")),
            (Recap::Weekly, "mon", "2026-08-17", Some("2026-08-17")),
            (
                Recap::Monthly,
                "every day",
                "2026-08-31",
                Some("2026-08-01"),
            ),
            (Recap::Monthly, "weekdays", "2026-08-31", Some("2026-08-03")),
            (Recap::Off, "every day", "2026-08-16", None),
        ];
        for (recap, days, day, newest_day) in cases {
            assert_eq!(newest(recap, days, day).as_deref(), newest_day, "{day}");
        }
    }

    #[test]
    fn a_month_is_looked_back_at_on_the_first_posting_day_of_the_next() {
        let monthly = |days, day| period(Recap::Monthly, days, day);
        // 1 August 2026 is a Saturday.
        assert_eq!(
            monthly("every day", "2026-08-01"),
            Some(from_to("2026-07-01", "2026-07-31"))
        );
        assert_eq!(
            monthly("weekdays", "2026-08-03"),
            Some(from_to("2026-07-01", "2026-07-31"))
        );
        assert_eq!(monthly("weekdays", "2026-08-04"), None);
        assert_eq!(
            monthly("every day", "2027-01-01"),
            Some(from_to("2026-12-01", "2026-12-31"))
        );
        assert_eq!(period(Recap::Off, "every day", "2026-08-16"), None);
    }
}
