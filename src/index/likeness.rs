//! The second look at the best papers: what the very best have in common counts, too.

use super::Index;
use super::ranking::better;
use super::vectors::Profile;

/// So many papers are looked at again.
pub(super) const CANDIDATES: usize = 500;
/// So many of the best make the profile.
const SEEDS: usize = 7;

impl Index {
    /// Scores the best papers, which come in order, anew: between 0 and 1, of which `share` is for how much
    /// they are like the first of them.
    pub(super) fn add_likeness(&self, best: &mut [(f32, u32)], share: f32) {
        let most = best.first().map_or(0.0, |(score, _)| *score);
        if most <= 0.0 {
            return;
        }
        let seeds = &best[..best.len().min(SEEDS)];
        let all: f32 = seeds.iter().map(|(score, _)| score).sum();
        let mut profile = Profile::empty();
        for (score, place) in seeds {
            profile.add(self.vector(*place), score / all);
        }
        let likeness: Vec<f32> = best
            .iter()
            .take(CANDIDATES)
            .map(|(_, place)| profile.likeness(self.vector(*place)))
            .collect();
        let most_alike = likeness.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        let likeness = likeness.into_iter().chain(std::iter::repeat(0.0));
        for ((score, _), likeness) in best.iter_mut().zip(likeness) {
            *score = (1.0 - share) * *score / most + share * likeness / most_alike;
        }
        best.sort_by(better);
    }
}
