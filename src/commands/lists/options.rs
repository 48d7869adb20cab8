//! How a list is made: how far back, in which order, how much of it. Written into a button's id as letters.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::cache::{Code, Sort};
use crate::discord::render::ListOptions;
use crate::domain::{Saying, saying};

/// How far back a search goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
pub(in super::super) enum Since {
    /// Seven days.
    #[name = "a week"]
    Week,
    /// Thirty days.
    #[name = "a month"]
    Month,
    /// Ninety days.
    #[name = "3 months"]
    Quarter,
    /// A year.
    #[name = "a year"]
    Year,
    /// Everything in the cache.
    #[name = "everything"]
    Ever,
}

/// How far back a list goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) enum Span {
    ThreeDays,
    Week,
    Month,
    Quarter,
    Year,
    #[default]
    Ever,
}

/// How a list is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, poise::ChoiceParameter)]
pub(in super::super) enum Order {
    /// How well it matches; of a day's papers, the most trending first.
    #[default]
    #[name = "best match"]
    Best,
    /// The newest listing first.
    #[name = "newest"]
    Newest,
    /// The most votes first.
    #[name = "upvotes"]
    Upvotes,
}

/// All of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) struct Options {
    /// How far back.
    pub(in super::super) span: Span,
    /// In which order.
    pub(in super::super) order: Order,
    /// Whether a link to code is asked for.
    pub(in super::super) code: Code,
    /// At most so many papers on all pages together.
    pub(in super::super) limit: Option<u8>,
}

impl From<Since> for Span {
    fn from(since: Since) -> Self {
        match since {
            Since::Week => Self::Week,
            Since::Month => Self::Month,
            Since::Quarter => Self::Quarter,
            Since::Year => Self::Year,
            Since::Ever => Self::Ever,
        }
    }
}

impl Span {
    const LETTERS: [(Self, char); 6] = [
        (Self::ThreeDays, 't'),
        (Self::Week, 'w'),
        (Self::Month, 'm'),
        (Self::Quarter, 'q'),
        (Self::Year, 'y'),
        (Self::Ever, 'e'),
    ];

    /// The first listing day that still counts.
    pub(super) fn first_day(self, now: DateTime<Utc>) -> Option<NaiveDate> {
        let days = match self {
            Self::ThreeDays => 3,
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 90,
            Self::Year => 365,
            Self::Ever => return None,
        };
        now.date_naive().checked_sub_days(Days::new(days))
    }

    /// “last week”; nothing when everything is looked through.
    pub(super) fn in_words(self) -> Option<Saying> {
        match self {
            Self::ThreeDays => Some(saying!("since-three-days")),
            Self::Week => Some(saying!("since-week")),
            Self::Month => Some(saying!("since-month")),
            Self::Quarter => Some(saying!("since-quarter")),
            Self::Year => Some(saying!("since-year")),
            Self::Ever => None,
        }
    }
}

impl Order {
    const LETTERS: [(Self, char); 3] =
        [(Self::Best, 'b'), (Self::Newest, 'n'), (Self::Upvotes, 'u')];

    pub(super) fn sort(self) -> Sort {
        match self {
            Self::Best => Sort::BestMatch,
            Self::Newest => Sort::Newest,
            Self::Upvotes => Sort::Upvotes,
        }
    }

    pub(super) fn in_words(self) -> Saying {
        match self {
            Self::Best => saying!("order-best"),
            Self::Newest => saying!("order-newest"),
            Self::Upvotes => saying!("order-upvotes"),
        }
    }
}

impl Options {
    /// As they stand in a button's id: `mn`, `ebc`, `eb.10`.
    pub(super) fn written(self) -> ListOptions {
        let span = letter_of(&Span::LETTERS, self.span);
        let order = letter_of(&Order::LETTERS, self.order);
        let code = if self.code == Code::Any { "" } else { "c" };
        let limit = self.limit.map(|limit| format!(".{limit}"));
        let limit = limit.unwrap_or_default();
        ListOptions::new(&format!("{span}{order}{code}{limit}")).unwrap_or_default()
    }

    /// Reads them back. What nobody wrote means the default; the last release wrote two letters.
    pub(super) fn read(written: &ListOptions) -> Self {
        let (letters, limit) = match written.as_str().split_once('.') {
            Some((letters, limit)) => (letters, limit.parse().ok()),
            None => (written.as_str(), None),
        };
        let mut letters = letters.chars();
        Self {
            span: meant_by(&Span::LETTERS, letters.next()),
            order: meant_by(&Order::LETTERS, letters.next()),
            code: match letters.next() {
                Some('c') => Code::Linked,
                _ => Code::Any,
            },
            limit,
        }
    }
}

fn letter_of<T: Copy + PartialEq>(letters: &[(T, char)], wanted: T) -> char {
    let known = letters.iter().find(|(value, _)| *value == wanted);
    known.map(|(_, letter)| *letter).unwrap_or_default()
}

fn meant_by<T: Copy + Default>(letters: &[(T, char)], letter: Option<char>) -> T {
    let known = letters.iter().find(|(_, known)| Some(*known) == letter);
    known.map(|(value, _)| *value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_options_come_back_as_they_were_written() {
        for (span, _) in Span::LETTERS {
            for (order, _) in Order::LETTERS {
                for code in [Code::Any, Code::Linked] {
                    for limit in [None, Some(1), Some(25)] {
                        let options = Options {
                            span,
                            order,
                            code,
                            limit,
                        };
                        assert_eq!(Options::read(&options.written()), options);
                    }
                }
            }
        }
    }

    #[test]
    fn what_the_last_release_wrote_is_read_and_anything_else_means_the_default() {
        let read = |text| Options::read(&ListOptions::new(text).unwrap());
        let month = Options {
            span: Span::Month,
            order: Order::Newest,
            ..Options::default()
        };
        assert_eq!(read("mn"), month);
        for text in ["", "eb", "zz", "zzzzzzzzzzzz", "-.x", ".999"] {
            assert_eq!(read(text), Options::default(), "{text}");
        }
    }
}
