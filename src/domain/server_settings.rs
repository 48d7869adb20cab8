//! What a server's admins decide about its mornings.

use chrono::{NaiveTime, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Argument, Language, Saying, UserError, saying};

/// When a server gets its digests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerSettings {
    /// The IANA zone that says when it is morning.
    pub zone: Tz,
    /// The local time of the digest.
    pub post_at: NaiveTime,
    /// The local days of week that bring a digest.
    pub days: DaysOfWeek,
}

impl Default for ServerSettings {
    /// 08:00 UTC, every day: after the feed's list of the day is filled (97 % before 06:00 UTC).
    fn default() -> Self {
        Self {
            zone: Tz::UTC,
            post_at: NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default(),
            days: DaysOfWeek::EVERY_DAY,
        }
    }
}

/// A set of days of week. Never empty: a channel that wants no digest is paused instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct DaysOfWeek(u8);

/// One day a week.
impl From<Weekday> for DaysOfWeek {
    fn from(day: Weekday) -> Self {
        Self(1 << day.num_days_from_monday())
    }
}

/// In files: `["mon", "tue"]`.
impl From<DaysOfWeek> for Vec<String> {
    fn from(days: DaysOfWeek) -> Self {
        days.each()
            .map(|day| day.to_string().to_lowercase())
            .collect()
    }
}

impl TryFrom<Vec<String>> for DaysOfWeek {
    type Error = &'static str;

    fn try_from(words: Vec<String>) -> Result<Self, Self::Error> {
        let mut bits = 0;
        for word in words {
            let day: Weekday = word.parse().map_err(|_| "not a day of the week")?;
            bits |= 1 << day.num_days_from_monday();
        }
        Self::from_bits(bits).ok_or("at least one day is needed")
    }
}

impl DaysOfWeek {
    /// Monday to Sunday.
    pub const EVERY_DAY: Self = Self(0b111_1111);
    /// Monday to Friday.
    pub const WEEKDAYS: Self = Self(0b001_1111);

    /// Reads `every day`, `weekdays`, or a list such as `mon, wed, fri`, in any of the languages.
    pub fn parse(text: &str) -> Result<Self, UserError> {
        let folded = text.trim().to_lowercase();
        match folded.as_str() {
            "every day" | "everyday" | "daily" | "all" => return Ok(Self::EVERY_DAY),
            "weekdays" | "working days" => return Ok(Self::WEEKDAYS),
            _ => {}
        }
        let is_called = |saying: &Saying| {
            let mut languages = Language::ALL.into_iter();
            languages.any(|language| saying.plainly(language).to_lowercase() == folded)
        };
        if is_called(&saying!("days-every-day")) {
            return Ok(Self::EVERY_DAY);
        }
        if is_called(&saying!("days-weekdays")) {
            return Ok(Self::WEEKDAYS);
        }
        let mut bits = 0;
        let between = [',', ' ', ';', '、', '，', '；', '・'];
        for word in folded.split(between).filter(|word| !word.is_empty()) {
            let day = Language::weekday_named(word)
                .ok_or_else(|| UserError::new(saying!("days-unreadable")))?;
            bits |= 1 << day.num_days_from_monday();
        }
        Self::from_bits(bits).ok_or_else(|| UserError::new(saying!("days-none")))
    }

    /// From one bit a day, Monday lowest; `None` when no day or no such day is set.
    pub fn from_bits(bits: u8) -> Option<Self> {
        (1..=Self::EVERY_DAY.0)
            .contains(&bits)
            .then_some(Self(bits))
    }

    /// One bit a day, Monday lowest.
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Whether this day of week brings a digest.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// “every day”, “weekdays”, “Mon, Wed, Fri”.
    pub fn in_words(self) -> Argument {
        match self {
            Self::EVERY_DAY => saying!("days-every-day").into(),
            Self::WEEKDAYS => saying!("days-weekdays").into(),
            _ => Argument::list(self.each()),
        }
    }

    /// The one day of the set; `None` when there are several.
    pub fn only(self) -> Option<Weekday> {
        self.each().next().filter(|_| self.0.is_power_of_two())
    }

    /// The days of the set, from Monday on.
    pub fn each(self) -> impl Iterator<Item = Weekday> {
        let all = (0..7_u8).filter_map(|number| Weekday::try_from(number).ok());
        all.filter(move |day| self.contains(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let cases = [
            ("every day", "every day"),
            ("Weekdays", "weekdays"),
            ("mon, wed,fri", "Mon, Wed, Fri"),
            ("Saturday sunday", "Sat, Sun"),
            ("mon tue wed thu fri", "weekdays"),
            ("Jeden Tag", "every day"),
            ("dias úteis", "weekdays"),
            ("平日", "weekdays"),
            ("Montag, Mi; fr.", "Mon, Wed, Fri"),
            ("lun. mer. ven.", "Mon, Wed, Fri"),
            ("segunda, miércoles", "Mon, Wed"),
            ("月、水、金", "Mon, Wed, Fri"),
            ("周六，周日", "Sat, Sun"),
        ];
        for (written, shown) in cases {
            assert_eq!(
                saying!(
                    "topic-group",
                    parts = DaysOfWeek::parse(written).unwrap().in_words()
                )
                .to_string(),
                format!("({shown})"),
                "{written}"
            );
        }
    }

    #[test]
    fn one_day_a_week_is_known_as_such() {
        let friday = DaysOfWeek::from(Weekday::Fri);
        assert_eq!(friday, DaysOfWeek::parse("fri").unwrap());
        assert_eq!(friday.only(), Some(Weekday::Fri));
        assert_eq!(DaysOfWeek::WEEKDAYS.only(), None);
    }

    #[test]
    fn unreadable_days_are_refused_with_the_way_to_write_them() {
        assert!(
            DaysOfWeek::parse("someday")
                .unwrap_err()
                .to_string()
                .contains("weekdays")
        );
        assert!(
            DaysOfWeek::parse("")
                .unwrap_err()
                .to_string()
                .contains("At least one day")
        );
    }
}
