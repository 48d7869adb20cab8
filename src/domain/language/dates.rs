//! Days as a language writes them.

use chrono::{Datelike as _, Locale, NaiveDate, Weekday};

use super::{Language, Saying, saying};

impl Language {
    /// A day with its weekday: “Fri 14 Aug 2026”.
    pub fn day(self, day: NaiveDate) -> String {
        self.formatted(day, &saying!("day-format"))
    }

    /// The same without the year: “Fri 14 Aug”.
    pub fn day_of_year(self, day: NaiveDate) -> String {
        self.formatted(day, &saying!("day-of-year-format"))
    }

    /// The short name of a day's weekday, and its number in the month: “Fri 14”.
    pub fn day_of_month(self, day: NaiveDate) -> String {
        self.formatted(day, &saying!("day-of-month-format"))
    }

    /// The short name of a day of the week: “Fri”.
    pub fn weekday(self, weekday: Weekday) -> String {
        let week = NaiveDate::default().week(weekday);
        self.formatted(week.first_day(), &saying!("weekday-format"))
    }

    /// Two days of a span, the earlier one first, as the language writes them with a dash between. Only one
    /// of them says what they share: “Thu 13” and “Fri 14 Aug 2026”; where a date begins with the year, the
    /// first.
    pub fn span(self, from: NaiveDate, to: NaiveDate) -> (String, String) {
        let short = |day| {
            if from.year() != to.year() {
                self.day(day)
            } else if from.month() != to.month() {
                self.day_of_year(day)
            } else {
                self.day_of_month(day)
            }
        };
        if saying!("day-format").plainly(self).starts_with("%Y") {
            (self.day(from), short(to))
        } else {
            (short(from), self.day(to))
        }
    }

    /// A day in a format of the language's own.
    fn formatted(self, day: NaiveDate, format: &Saying) -> String {
        self.written(day, &format.plainly(self))
    }

    /// A day in a format in the signs of `strftime`.
    fn written(self, day: NaiveDate, format: &str) -> String {
        let locale = match self {
            Self::English => Locale::en_GB,
            Self::German => Locale::de_DE,
            Self::French => Locale::fr_FR,
            Self::Spanish => Locale::es_ES,
            Self::Portuguese => Locale::pt_BR,
            Self::Japanese => Locale::ja_JP,
            Self::Chinese => Locale::zh_CN,
        };
        day.format_localized(format, locale).to_string()
    }
}
