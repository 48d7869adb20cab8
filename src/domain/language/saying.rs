//! Something to be said, before it is said in a language.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use serde::{Serialize, Serializer};

use super::Language;
use crate::domain::{ChannelId, RoleId, UserId};

/// A text of `locales/` by its key, and what stands in its gaps. Made with the macro `saying!`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    pub(super) key: &'static str,
    pub(super) arguments: Vec<(&'static str, Argument)>,
}

/// What stands in a gap of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// What a stranger wrote: escaped where markdown is read. Every `&str` and `String` is taken for one.
    Foreign(String),
    /// Markdown of our own, such as a mention or a timestamp.
    Markdown(String),
    /// A number; the text may take another form for one than for many.
    Number(u64),
    /// A day, as the language writes it.
    Day(NaiveDate),
    /// A day of the week, by its short name.
    Weekday(Weekday),
    /// Another saying.
    Said(Box<Saying>),
    /// Several things in a row, with the text of this key between them.
    Joined(&'static str, Vec<Argument>),
}

/// Makes a `Saying`: `saying!("sure-of-it", topic = "diffusion", papers = 3_u32)`. The key is a
/// literal, so that a test finds every text that is missing or not used.
macro_rules! saying {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::domain::Saying::new($key, vec![
            $((stringify!($name), $crate::domain::Argument::from($value))),*
        ])
    };
}

pub(crate) use saying;

impl Saying {
    /// What `saying!` calls. Call the macro instead: a test reads the keys in it.
    pub(crate) fn new(key: &'static str, arguments: Vec<(&'static str, Argument)>) -> Self {
        Self { key, arguments }
    }

    /// The text where nothing is read as markdown: on buttons, in menus, on a terminal.
    pub fn plainly(&self, language: Language) -> String {
        self.in_words(language, &str::to_owned)
    }

    /// The text in a language; what strangers wrote in it passes `escape`.
    pub fn in_words(&self, language: Language, escape: &dyn Fn(&str) -> String) -> String {
        language.text(self, escape)
    }
}

/// In English, for logs and the command line.
impl fmt::Display for Saying {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plainly(Language::English))
    }
}

impl Serialize for Saying {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Argument {
    /// These, separated by commas or what the language has for them.
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::Joined("list-comma", items.into_iter().map(T::into).collect())
    }

    /// These as alternatives: “a, b or c”.
    pub fn alternatives<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        let mut items: Vec<Self> = items.into_iter().map(T::into).collect();
        match items.pop() {
            Some(last) if items.is_empty() => last,
            Some(last) => {
                let others = Self::list(items);
                Self::Joined("list-or", vec![others, last])
            }
            None => Self::Markdown(String::new()),
        }
    }

    /// The text where nothing is read as markdown: on buttons, in menus, on a terminal.
    pub fn plainly(&self, language: Language) -> String {
        self.in_words(language, &str::to_owned)
    }

    /// The text in a language; what strangers wrote in it passes `escape`.
    pub fn in_words(&self, language: Language, escape: &dyn Fn(&str) -> String) -> String {
        language.words_of(self, escape)
    }

    /// A moment as Discord shows it to each reader in their own time, relative to now.
    pub fn from_now(instant: DateTime<Utc>) -> Self {
        Self::Markdown(format!("<t:{}:R>", instant.timestamp()))
    }

    /// A moment as Discord shows it to each reader in their own time, with date and weekday.
    pub fn moment(instant: DateTime<Utc>) -> Self {
        Self::Markdown(format!("<t:{}:F>", instant.timestamp()))
    }
}

/// In English, for logs and the command line.
impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plainly(Language::English))
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Foreign(text.to_owned())
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Foreign(text.clone())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Foreign(text)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<NaiveDate> for Argument {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Weekday> for Argument {
    fn from(day: Weekday) -> Self {
        Self::Weekday(day)
    }
}

impl From<Saying> for Argument {
    fn from(saying: Saying) -> Self {
        Self::Said(Box::new(saying))
    }
}

impl From<ChannelId> for Argument {
    fn from(channel: ChannelId) -> Self {
        Self::Markdown(format!("<#{channel}>"))
    }
}

impl From<RoleId> for Argument {
    fn from(role: RoleId) -> Self {
        Self::Markdown(format!("<@&{role}>"))
    }
}

impl From<UserId> for Argument {
    fn from(user: UserId) -> Self {
        Self::Markdown(format!("<@{user}>"))
    }
}
