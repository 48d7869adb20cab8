//! The second look at the best papers: what the very best have in common counts, too.

use super::Index;
use super::best::{Best, better};
use super::papers::{PaperNumber, Window};
use super::search::Scored;
use super::vectors::Profile;

/// So many of the best make the profile.
pub(super) const SEEDS: usize = 7;

impl Index {
    /// Scores papers anew: between 0 and about 1, of which `share` is for how much they are like the best of
    /// the first `leading`.
    pub(super) fn add_likeness(&self, papers: &mut [(f32, u32)], leading: usize, share: f32) {
        let mut seeds = papers[..leading].to_vec();
        seeds.sort_unstable_by(better);
        seeds.truncate(SEEDS);
        let most = seeds.first().map_or(0.0, |(score, _)| *score);
        if most <= 0.0 {
            return;
        }
        let all: f32 = seeds.iter().map(|(score, _)| score).sum();
        let mut profile = Profile::empty();
        for (score, place) in &seeds {
            if let Some(vector) = self.vector(*place) {
                profile.add(vector, score / all);
            }
        }
        let likeness = |place: u32| {
            let vector = self.vector(place);
            vector.map_or(0.0, |vector| profile.likeness(vector))
        };
        let of_seeds = seeds.iter().map(|(_, place)| likeness(*place));
        let most_alike = of_seeds.fold(f32::MIN_POSITIVE, f32::max);
        for (score, place) in papers {
            *score = (1.0 - share) * *score / most + share * likeness(*place) / most_alike;
        }
    }

    /// The papers that are most like one, the most alike first.
    pub(crate) fn alike(&self, number: PaperNumber, wanted: usize) -> Vec<Scored> {
        let own = self.papers.place(number);
        let Some((own, vector)) = own.and_then(|own| Some((own, self.vector(own)?))) else {
            return Vec::new();
        };
        let mut profile = Profile::empty();
        profile.add(vector, 1.0);
        let mut best = Best::of(wanted);
        for part in &self.parts {
            for paper in 0..part.segment.len() {
                let place = part.base + paper;
                let likeness = profile.likeness(part.vectors.of(paper));
                let is_other = place != own && likeness > 0.0;
                if is_other && self.papers.counts(place, &Window::default()) {
                    best.add(likeness, place);
                }
            }
        }
        let best = best.into_sorted().into_iter();
        best.map(|(likeness, place)| Scored {
            number: self.papers.number(place),
            score: f64::from(likeness),
        })
        .collect()
    }

    /// Which of some words a paper has.
    pub(crate) fn has_words(&self, number: PaperNumber, words: &[&str]) -> Vec<bool> {
        let place = self.papers.place(number);
        let part = place.and_then(|place| self.part_of(place));
        let has = |word: &&str| {
            let (Some(place), Some(part)) = (place, part) else {
                return false;
            };
            let paper = place - part.base;
            part.segment.postings(word).cursor().seek(paper) == Some(paper)
        };
        words.iter().map(has).collect()
    }
}
