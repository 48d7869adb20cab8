//! The listing days that a digest looks at, and how they are said.

use chrono::NaiveDate;

use crate::domain::{Argument, Language, Saying, saying};

/// The listing days of a digest, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first listing day.
    pub from: NaiveDate,
    /// The last listing day.
    pub to: NaiveDate,
}

impl Window {
    /// The window as a digest prints it: “listed Thu 13 – Fri 14 Aug 2026”. It says only what differs
    /// between its ends.
    pub fn in_words(self, language: Language) -> Saying {
        let (from, to) = (self.from, self.to);
        if from >= to {
            return saying!("window-day", day = to);
        }
        let (from, to) = language.span(from, to);
        saying!(
            "window-days",
            from = Argument::Markdown(from),
            to = Argument::Markdown(to),
        )
    }

    /// Whether a listing day lies in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// How many days before the window's end a paper was listed; a paper without a listing day
    /// counts as old as the window.
    pub(super) fn age_in_days(self, first_listed: Option<NaiveDate>) -> u64 {
        let listed = first_listed.unwrap_or(self.from);
        u64::try_from((self.to - listed).num_days()).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: Language, from: &str, to: &str) -> String {
        let day = |text: &str| text.parse().unwrap();
        Window {
            from: day(from),
            to: day(to),
        }
        .in_words(language)
        .plainly(language)
    }

    #[test]
    fn a_window_says_only_what_differs_between_its_ends() {
        assert_eq!(
            words(Language::English, "2026-08-14", "2026-08-14"),
            "listed Fri 14 Aug 2026"
        );
        assert_eq!(
            words(Language::English, "2026-08-13", "2026-08-14"),
            "listed Thu 13 – Fri 14 Aug 2026"
        );
        assert_eq!(
            words(Language::English, "2026-07-31", "2026-08-03"),
            "listed Fri 31 Jul – Mon 3 Aug 2026"
        );
        assert_eq!(
            words(Language::English, "2026-12-31", "2027-01-01"),
            "listed Thu 31 Dec 2026 – Fri 1 Jan 2027"
        );
        assert_eq!(
            words(Language::Japanese, "2026-08-13", "2026-08-14"),
            "2026年8月13日(木)〜14日(金)掲載"
        );
    }
}
