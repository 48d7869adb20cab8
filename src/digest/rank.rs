//! Which of two papers is trending more.
//!
//! The measure is votes per day in the list: `(votes + 1) / (age in days + 1)`, where the age
//! counts back from the last day of the digest's window. It orders exactly as the Hacker News formula
//! `(votes + 1)^0.8 / (age + 1)^0.8` would: yesterday's paper needs about twice the votes of today's.
//! Inside one listing day the order is that of the votes, as on the feed's own page. It is compared
//! by cross-multiplication, without floating point, so every machine ranks alike.

use std::cmp::{Ordering, Reverse};

use super::{Nudge, Window};
use crate::domain::ListedPaper;

/// Orders papers by trend, the strongest first. Equals are told apart by votes won since the last
/// look, then the code's stars, then the newer listing, then the id.
pub fn by_trend(window: Window) -> impl Fn(&ListedPaper, &ListedPaper) -> Ordering {
    let nudged = by_nudged_trend(window);
    move |a, b| nudged((a, None), (b, None))
}

/// A paper, and what its channel's members think of its topics.
type Nudged<'a> = (&'a ListedPaper, Option<&'a Nudge>);

/// The same, with the strength of each paper multiplied by its nudge.
pub(super) fn by_nudged_trend(window: Window) -> impl Fn(Nudged<'_>, Nudged<'_>) -> Ordering {
    move |(a, a_nudge), (b, b_nudge)| {
        let strength = |of: &ListedPaper, nudge: Option<&Nudge>| {
            let (times, parts) = nudge.map_or((1, 1), Nudge::ratio);
            let votes = u128::from(of.paper.upvotes) + 1;
            let days = u128::from(window.age_in_days(of.first_listed)) + 1;
            (votes * u128::from(times), days * u128::from(parts))
        };
        let (a_strength, b_strength) = (strength(a, a_nudge), strength(b, b_nudge));
        (b_strength.0 * a_strength.1)
            .cmp(&(a_strength.0 * b_strength.1))
            .then_with(|| tie_break(a).cmp(&tie_break(b)))
            .then_with(|| a.paper.id.cmp(&b.paper.id))
    }
}

fn tie_break(listed: &ListedPaper) -> impl Ord {
    (
        Reverse(listed.upvotes_gained),
        Reverse(listed.paper.code_stars),
        Reverse(listed.first_listed),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Paper, PaperId};

    fn listed(number: u32, day: &str, votes: u32) -> ListedPaper {
        let id = PaperId::parse(&format!("2608.{number:05}")).unwrap();
        let mut paper = Paper::new(id, format!("Paper {number}"), "");
        paper.upvotes = votes;
        ListedPaper {
            paper,
            first_listed: Some(day.parse().unwrap()),
            upvotes_gained: None,
        }
    }

    fn ranked(mut papers: Vec<ListedPaper>) -> Vec<String> {
        let window = Window {
            from: "2026-08-10".parse().unwrap(),
            to: "2026-08-14".parse().unwrap(),
        };
        papers.sort_by(by_trend(window));
        papers.into_iter().map(|l| l.paper.title).collect()
    }

    #[test]
    fn inside_a_day_the_order_is_that_of_the_votes() {
        let day = "2026-08-13";
        let order = ranked(vec![
            listed(1, day, 0),
            listed(2, day, 61),
            listed(3, day, 4_000_000_000),
            listed(4, day, 60),
        ]);
        assert_eq!(order, ["Paper 3", "Paper 2", "Paper 4", "Paper 1"]);
    }

    #[test]
    fn yesterdays_paper_needs_more_than_twice_the_votes_of_todays() {
        let order = ranked(vec![
            listed(1, "2026-08-14", 20),
            listed(2, "2026-08-13", 42),
            listed(3, "2026-08-13", 40),
            listed(4, "2026-08-10", 100),
        ]);
        assert_eq!(order, ["Paper 2", "Paper 1", "Paper 3", "Paper 4"]);
    }

    #[test]
    fn equal_votes_are_told_apart_by_gain_then_stars_then_date_then_id() {
        let day = "2026-08-14";
        let mut gained = listed(5, day, 7);
        gained.upvotes_gained = Some(3);
        let mut starred = listed(4, day, 7);
        starred.paper.code_stars = Some(9);
        let order = ranked(vec![listed(3, day, 7), listed(2, day, 7), starred, gained]);
        assert_eq!(order, ["Paper 5", "Paper 4", "Paper 2", "Paper 3"]);
    }

    #[test]
    fn a_paper_without_a_listing_day_ranks_as_the_oldest_of_the_window() {
        let mut undated = listed(1, "2026-08-14", 30);
        undated.first_listed = None;
        let order = ranked(vec![undated, listed(2, "2026-08-14", 10)]);
        assert_eq!(order, ["Paper 2", "Paper 1"]);
    }
}
