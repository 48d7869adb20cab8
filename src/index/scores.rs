//! The scores of papers while what they are made of is added up.

use super::Part;
use super::papers::as_place;
use super::postings::{Counts, Postings};

/// A score for each of some papers.
pub(super) struct Scores<'a> {
    /// Which papers, by their places, in order; none named: all.
    only: Option<&'a [u32]>,
    /// In the same order.
    scores: Vec<f32>,
}

impl<'a> Scores<'a> {
    /// Of these papers, or of all that there are.
    pub(super) fn of(only: Option<&'a [u32]>, all: usize) -> Self {
        Self {
            only,
            scores: vec![0.0; only.map_or(all, <[u32]>::len)],
        }
    }

    /// Adds what the papers of a part have of a word: `score` tells it of each.
    pub(super) fn add_word(
        &mut self,
        part: &Part,
        postings: &Postings<'_>,
        score: impl Fn(u32, Counts) -> f32,
    ) {
        let (base, end) = (part.base, part.base + part.segment.len());
        let Some(only) = self.only else {
            let scores = &mut self.scores[base as usize..end as usize];
            postings.each(|posting| {
                scores[posting.paper as usize] += score(posting.paper, posting.counts);
            });
            return;
        };
        let from = only.partition_point(|place| *place < base);
        let to = only.partition_point(|place| *place < end);
        let mut cursor = postings.cursor();
        for (place, sum) in only[from..to].iter().zip(&mut self.scores[from..to]) {
            let paper = place - base;
            match cursor.seek(paper) {
                Some(found) if found == paper => *sum += score(paper, cursor.counts()),
                Some(_) => {}
                None => return,
            }
        }
    }

    /// Adds to papers, which come in order of their places.
    pub(super) fn add(&mut self, papers: impl Iterator<Item = (u32, f32)>) {
        let mut next = 0;
        for (place, score) in papers {
            let rank = match self.only {
                None => Some(place as usize),
                Some(only) => {
                    next += only[next..].iter().take_while(|own| **own < place).count();
                    (only.get(next) == Some(&place)).then_some(next)
                }
            };
            if let Some(rank) = rank {
                self.scores[rank] += score;
            }
        }
    }

    /// Takes out the score of the paper at a place, which is so far among those that were named.
    pub(super) fn take(&mut self, rank: usize, place: u32) -> f32 {
        let at = if self.only.is_some() {
            rank
        } else {
            place as usize
        };
        std::mem::take(&mut self.scores[at])
    }

    /// Calls `take` for those of all papers that may be among the `wanted` best, by their places, the last first.
    /// All were to be scored.
    pub(super) fn each_of_best(&self, wanted: usize, mut take: impl FnMut(u32, f32)) {
        debug_assert!(self.only.is_none());
        // No score is below 0: their bits are in the same order, and faster to compare.
        let best = |chunk: &[f32]| chunk.iter().map(|score| score.to_bits()).fold(0, u32::max);
        let best: Vec<u32> = self.scores.chunks(AT_A_TIME).map(best).collect();
        // As many chunks as are wanted have a paper that reaches this.
        let mut sorted = best.clone();
        let rank = sorted.len().checked_sub(wanted);
        let rank = rank.filter(|rank| *rank < sorted.len());
        let lowest = rank.map_or(0, |rank| *sorted.select_nth_unstable(rank).1);
        let chunks = self.scores.chunks(AT_A_TIME).zip(best).enumerate().rev();
        for (number, (chunk, _)) in chunks.filter(|(_, (_, best))| *best >= lowest) {
            for (rank, score) in chunk.iter().enumerate().rev() {
                if score.to_bits() >= lowest {
                    take(as_place(number * AT_A_TIME + rank), *score);
                }
            }
        }
    }
}

/// So many scores are looked through together.
const AT_A_TIME: usize = 32;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::best::better;
    use super::*;

    proptest! {
        #[test]
        fn the_best_of_all_are_among_those_that_are_taken(
            scores in prop::collection::vec(0_u8..50, 0..500),
            wanted in 0_usize..40,
        ) {
            let scores = Scores { only: None, scores: scores.into_iter().map(f32::from).collect() };
            let mut taken = Vec::new();
            scores.each_of_best(wanted, |place, score| taken.push((score, place)));
            let is_in_order = taken.windows(2).all(|two| two[0].1 > two[1].1);
            prop_assert!(is_in_order);
            let mut all: Vec<(f32, u32)> = scores.scores.iter().copied().zip(0..).collect();
            all.sort_by(better);
            all.truncate(wanted);
            prop_assert!(all.iter().all(|paper| taken.contains(paper)));
        }
    }
}
