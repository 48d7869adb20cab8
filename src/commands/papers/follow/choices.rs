//! What can be chosen: what is followed, how often it comes, on which day.

use chrono::{NaiveTime, Weekday};
use chrono_tz::Tz;
use poise::serenity_prelude::{CreateAutocompleteResponse, ResolvedValue};

use super::super::super::{Context, autocomplete};
use crate::domain::{DaysOfWeek, ServerSettings, Topic, TopicParts, UserError, saying};

/// What is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
pub(super) enum Kind {
    /// Anything that the topic language says.
    #[name = "topic"]
    Topic,
    /// Papers by somebody.
    #[name = "author"]
    Author,
    /// Papers with these words, next to one another.
    #[name = "keyword"]
    Keyword,
}

/// How often digests come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
pub(super) enum Deliver {
    /// Each morning.
    #[name = "daily"]
    Daily,
    /// One morning a week.
    #[name = "weekly"]
    Weekly,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
pub(super) enum Day {
    #[name = "Monday"]
    Monday,
    #[name = "Tuesday"]
    Tuesday,
    #[name = "Wednesday"]
    Wednesday,
    #[name = "Thursday"]
    Thursday,
    #[name = "Friday"]
    Friday,
    #[name = "Saturday"]
    Saturday,
    #[name = "Sunday"]
    Sunday,
}

impl From<Day> for Weekday {
    fn from(day: Day) -> Self {
        match day {
            Day::Monday => Self::Mon,
            Day::Tuesday => Self::Tue,
            Day::Wednesday => Self::Wed,
            Day::Thursday => Self::Thu,
            Day::Friday => Self::Fri,
            Day::Saturday => Self::Sat,
            Day::Sunday => Self::Sun,
        }
    }
}

impl Kind {
    /// The topic that asks for it.
    pub(super) fn topic(self, value: &str) -> Result<Topic, UserError> {
        let words = match self {
            Self::Topic => return Topic::parse(value),
            Self::Author | Self::Keyword => without_quotes(value),
        };
        if words.is_empty() {
            return Err(UserError::new(saying!("follow-nothing-named")));
        }
        if self == Self::Keyword {
            return Topic::parse(&format!("\"{words}\""));
        }
        let authors = vec![words];
        TopicParts {
            authors,
            ..TopicParts::default()
        }
        .topic()
    }
}

/// A quote would end the phrase.
fn without_quotes(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || "\"“”„‟«»″〝〞＂".contains(c));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// What is wished of when one's own digests come; what is not named stays.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wish {
    pub(super) zone: Option<Tz>,
    pub(super) post_at: Option<NaiveTime>,
    pub(super) days: Option<DaysOfWeek>,
}

impl Wish {
    /// Takes the place of what was decided before.
    pub(super) fn grant(self, settings: &mut ServerSettings) {
        settings.zone = self.zone.unwrap_or(settings.zone);
        settings.post_at = self.post_at.unwrap_or(settings.post_at);
        settings.days = self.days.unwrap_or(settings.days);
    }
}

/// The days that are wanted after `old`, when some are named; on Mondays when a week's day was never said.
pub(super) fn days(
    old: DaysOfWeek,
    deliver: Option<Deliver>,
    day: Option<Day>,
) -> Result<Option<DaysOfWeek>, UserError> {
    Ok(Some(match (deliver, day) {
        (None, None) => return Ok(None),
        (Some(Deliver::Daily), None) => DaysOfWeek::EVERY_DAY,
        (Some(Deliver::Daily), Some(_)) => {
            return Err(UserError::new(saying!("follow-day-is-weekly")));
        }
        (_, Some(day)) => DaysOfWeek::from(Weekday::from(day)),
        (Some(Deliver::Weekly), None) => DaysOfWeek::from(old.only().unwrap_or(Weekday::Mon)),
    }))
}

/// Topics, when a topic is to be followed.
pub(super) async fn values(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let is_other = ctx.args.iter().any(|option| {
        let topic = Kind::Topic as i64;
        option.name == "kind"
            && !matches!(option.value, ResolvedValue::Integer(kind) if kind == topic)
    });
    if is_other {
        return CreateAutocompleteResponse::new();
    }
    autocomplete::topics(ctx, partial).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authors_and_keywords_become_topics() {
        let topic = |kind: Kind, value| kind.topic(value).map(|topic| topic.text().to_owned());
        let table = [
            (Kind::Topic, "speech -survey", "speech -survey"),
            (Kind::Author, "Yann LeCun", "author:\"Yann LeCun\""),
            (Kind::Author, "LeCun, Yann", "author:\"LeCun Yann\""),
            (Kind::Author, "“Ada”", "author:Ada"),
            (Kind::Keyword, "world model", "\"world model\""),
            (Kind::Keyword, "\"world\" OR x", "\"world or x\""),
        ];
        for (kind, value, text) in table {
            assert_eq!(topic(kind, value).unwrap(), text, "{value}");
        }
        for kind in [Kind::Author, Kind::Keyword] {
            let refused = topic(kind, " \" ").unwrap_err().to_string();
            assert_eq!(
                refused,
                "Say what you want to follow: a name, or a few words."
            );
        }
    }

    #[test]
    fn weekly_means_mondays_unless_a_day_was_said() {
        let friday = DaysOfWeek::from(Weekday::Fri);
        let monday = DaysOfWeek::from(Weekday::Mon);
        let every = DaysOfWeek::EVERY_DAY;
        let (daily, weekly) = (Some(Deliver::Daily), Some(Deliver::Weekly));
        let table = [
            ((every, weekly, None), monday),
            ((friday, weekly, None), friday),
            ((every, weekly, Some(Day::Friday)), friday),
            ((every, None, Some(Day::Friday)), friday),
            ((friday, daily, None), every),
        ];
        for ((old, deliver, day), wanted) in table {
            assert_eq!(days(old, deliver, day).unwrap(), Some(wanted));
        }
        assert_eq!(days(friday, None, None).unwrap(), None);
        assert!(days(every, daily, Some(Day::Monday)).is_err());
    }
}
