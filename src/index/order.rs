//! Matching papers in other orders than that of how well they fit.

use std::cmp::Reverse;

use super::matching::Matching;
use super::papers::PaperNumber;
use super::search::Scored;
use super::{Facts, Index};

impl Index {
    /// The matching papers that were listed last.
    pub(crate) fn newest(&self, matching: &Matching, wanted: usize) -> Vec<Scored> {
        let order = |facts: &Facts| Reverse((facts.first_listed, facts.upvotes));
        let best = self.in_order(matching, wanted, order);
        // The order itself is the score: dates are no numbers.
        let ranks = best.into_iter().zip(1_u32..);
        ranks
            .map(|(number, rank)| Scored {
                number,
                score: 1.0 / f64::from(rank),
            })
            .collect()
    }

    /// The matching papers with the most votes.
    pub(crate) fn most_voted(&self, matching: &Matching, wanted: usize) -> Vec<Scored> {
        let order = |facts: &Facts| Reverse((facts.upvotes, facts.first_listed));
        let best = self.in_order(matching, wanted, order);
        best.into_iter()
            .map(|number| Scored {
                number,
                score: self.upvotes(number).into(),
            })
            .collect()
    }

    /// A paper's votes.
    pub(crate) fn upvotes(&self, number: PaperNumber) -> u32 {
        let place = self.papers.place(number);
        place.map_or(0, |place| self.papers.facts(place).upvotes)
    }

    fn in_order<K: Ord>(
        &self,
        matching: &Matching,
        wanted: usize,
        order: impl Fn(&Facts) -> K,
    ) -> Vec<PaperNumber> {
        let key = |place: &u32| {
            let number = self.papers.number(*place);
            (order(&self.papers.facts(*place)), Reverse(number))
        };
        let mut places = matching.places().to_vec();
        if places.len() > wanted && wanted > 0 {
            places.select_nth_unstable_by_key(wanted - 1, key);
        }
        places.truncate(wanted);
        places.sort_by_key(key);
        places
            .iter()
            .map(|place| self.papers.number(*place))
            .collect()
    }
}
