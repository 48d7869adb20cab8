//! How a list is made: how far back, and in which order. Each has a letter for a button's id.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::cache::Sort;
use crate::domain::{Saying, saying};

/// How far back a list goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, poise::ChoiceParameter)]
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
    #[default]
    #[name = "everything"]
    Ever,
}

/// How a list is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, poise::ChoiceParameter)]
pub(in super::super) enum Order {
    /// How well it matches.
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

impl Since {
    /// The first listing day that still counts.
    pub(super) fn first_day(self, now: DateTime<Utc>) -> Option<NaiveDate> {
        let days = match self {
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
            Self::Week => Some(saying!("since-week")),
            Self::Month => Some(saying!("since-month")),
            Self::Quarter => Some(saying!("since-quarter")),
            Self::Year => Some(saying!("since-year")),
            Self::Ever => None,
        }
    }

    pub(super) fn letter(self) -> char {
        match self {
            Self::Week => 'w',
            Self::Month => 'm',
            Self::Quarter => 'q',
            Self::Year => 'y',
            Self::Ever => 'e',
        }
    }

    /// The one with this letter; a letter that nobody wrote means the default.
    pub(super) fn of(letter: Option<char>) -> Self {
        let all = [Self::Week, Self::Month, Self::Quarter, Self::Year];
        all.into_iter()
            .find(|since| Some(since.letter()) == letter)
            .unwrap_or_default()
    }
}

impl Order {
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

    pub(super) fn letter(self) -> char {
        match self {
            Self::Best => 'b',
            Self::Newest => 'n',
            Self::Upvotes => 'u',
        }
    }

    /// The one with this letter; a letter that nobody wrote means the default.
    pub(super) fn of(letter: Option<char>) -> Self {
        let all = [Self::Newest, Self::Upvotes];
        all.into_iter()
            .find(|order| Some(order.letter()) == letter)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_comes_back_from_its_letter() {
        for since in [
            Since::Week,
            Since::Month,
            Since::Quarter,
            Since::Year,
            Since::Ever,
        ] {
            assert_eq!(Since::of(Some(since.letter())), since);
        }
        for order in [Order::Best, Order::Newest, Order::Upvotes] {
            assert_eq!(Order::of(Some(order.letter())), order);
        }
        assert_eq!(Since::of(None), Since::Ever);
    }
}
