//! Days as a language writes them.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{Datelike as _, Locale, NaiveDate, Weekday};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

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

    /// The day of the week that is called so in any of the languages, in full or shortened: “Monday”, “lundi”,
    /// “seg”, “周一”. No name is one day's in one language and another's in another.
    pub fn weekday_named(name: &str) -> Option<Weekday> {
        static NAMES: LazyLock<HashMap<String, Weekday>> = LazyLock::new(names_of_weekdays);
        let name = folded(name);
        // Portuguese working days are written with it and without.
        let name = name.strip_suffix("-feira").unwrap_or(&name);
        NAMES.get(name).copied().or_else(|| name.parse().ok())
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

fn names_of_weekdays() -> HashMap<String, Weekday> {
    let mut names = HashMap::new();
    for language in Language::ALL {
        for day in (0..7_u8).filter_map(|number| Weekday::try_from(number).ok()) {
            let date = NaiveDate::default().week(day).first_day();
            let full = language.written(date, "%A");
            // 月曜日 is called 月曜 too.
            let short = full
                .strip_suffix('日')
                .filter(|short| short.ends_with('曜'));
            names.extend(short.map(|short| (folded(short), day)));
            for name in [&full, &language.written(date, "%a"), &language.weekday(day)] {
                names.insert(folded(name), day);
            }
        }
    }
    names
}

/// Small, without accents and the full stop of an abbreviation.
fn folded(name: &str) -> String {
    let plain = name.trim().trim_end_matches('.').nfd();
    let plain = plain.filter(|character| !is_combining_mark(*character));
    plain.collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_known_by_their_names_in_every_language() {
        let cases = [
            (
                Weekday::Mon,
                "Monday mon Montag Mo lundi lun. lunes segunda-feira segunda seg 月曜日 月曜 月 星期一 周一",
            ),
            (
                Weekday::Tue,
                "Tuesday Dienstag mardi martes terça terca-feira 火曜 周二",
            ),
            (
                Weekday::Wed,
                "Mittwoch mercredi miércoles MIERCOLES quarta 水 星期三",
            ),
            (Weekday::Sat, "Samstag samedi sábado sabado sáb 土曜日 周六"),
            (
                Weekday::Sun,
                "Sonntag So dimanche domingo 日曜日 日曜 星期日 周日",
            ),
        ];
        for (day, names) in cases {
            for name in names.split(' ') {
                assert_eq!(Language::weekday_named(name), Some(day), "{name}");
            }
        }
        for other in ["", "someday", "feira", "2026-08-14", "曜", "星期"] {
            assert_eq!(Language::weekday_named(other), None, "{other}");
        }
    }

    #[test]
    fn no_name_of_a_weekday_is_another_days_elsewhere() {
        for language in Language::ALL {
            for day in (0..7_u8).filter_map(|number| Weekday::try_from(number).ok()) {
                let date = NaiveDate::default().week(day).first_day();
                for format in ["%A", "%a"] {
                    let name = language.written(date, format);
                    assert_eq!(
                        Language::weekday_named(&name),
                        Some(day),
                        "{language}: {name}"
                    );
                }
            }
        }
    }
}
