//! The best of many papers.

use std::cmp::Ordering;

/// Collects scored papers and keeps the best of them.
#[derive(Debug)]
pub(super) struct Best {
    wanted: usize,
    /// More than are wanted, so that they need not be sorted out each time.
    papers: Vec<(f32, u32)>,
    /// What a paper must score to be among the best.
    least: f32,
}

impl Best {
    /// None yet; so many are wanted.
    pub(super) fn of(wanted: usize) -> Self {
        Self {
            wanted,
            papers: Vec::new(),
            least: f32::NEG_INFINITY,
        }
    }

    /// None yet; only those that score more are wanted.
    pub(super) fn above(least: f32, wanted: usize) -> Self {
        Self {
            least,
            ..Self::of(wanted)
        }
    }

    /// Whether a paper with this score may be among the best.
    pub(super) fn takes(&self, score: f32) -> bool {
        score >= self.least && self.wanted > 0
    }

    /// The same when all papers so far are newer.
    pub(super) fn takes_older(&self, score: f32) -> bool {
        score > self.least && self.wanted > 0
    }

    /// Adds a paper, unless it can't be among the best. Later papers are newer: of equals they stay.
    pub(super) fn add(&mut self, score: f32, place: u32) {
        if !self.takes(score) {
            return;
        }
        self.papers.push((score, place));
        if self.papers.len() > self.wanted.saturating_mul(2) {
            self.sort_out();
        }
    }

    /// Whether as many as are wanted were found.
    pub(super) fn is_full(&self) -> bool {
        self.papers.len() >= self.wanted
    }

    /// The best, in order.
    pub(super) fn into_sorted(mut self) -> Vec<(f32, u32)> {
        self.sort_out();
        self.papers.sort_unstable_by(better);
        self.papers
    }

    fn sort_out(&mut self) {
        if self.papers.len() > self.wanted && self.wanted > 0 {
            let (_, last, _) = self.papers.select_nth_unstable_by(self.wanted - 1, better);
            self.least = last.0;
            self.papers.truncate(self.wanted);
        }
    }
}

/// The better score first; of equals the newer paper.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "as sorting calls it")]
pub(super) fn better(one: &(f32, u32), other: &(f32, u32)) -> Ordering {
    other.0.total_cmp(&one.0).then(other.1.cmp(&one.1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_best_are_those_that_sorting_would_put_first(
            scores in prop::collection::vec(0_u8..20, 0..200),
            wanted in 0_usize..20,
        ) {
            let papers: Vec<(f32, u32)> = scores.into_iter().map(f32::from).zip(0..).collect();
            let mut best = Best::of(wanted);
            for (score, place) in &papers {
                best.add(*score, *place);
            }
            prop_assert_eq!(best.is_full(), papers.len() >= wanted);
            let mut sorted = papers;
            sorted.sort_by(better);
            sorted.truncate(wanted);
            prop_assert_eq!(best.into_sorted(), sorted);
        }
    }
}
