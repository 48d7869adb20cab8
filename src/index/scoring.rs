//! What the words of a topic add to the scores of the papers that have them.

use super::occurrences::Found;
use super::ranking::Weights;
use super::scores::Scores;
use super::segment::Length;
use super::uses::{UsualUses, saturated};
use super::{Index, Lookups};
use crate::matching::{Pair, RankedWord, Sequence, only_word};

/// Standing so far from the beginning counts half as much as standing there.
pub(super) const EARLY_PLACE: f32 = 50.0;

/// Scores papers for a group of words.
pub(super) struct Scoring<'a> {
    index: &'a Index,
    weights: &'static Weights,
    usual: UsualUses,
}

impl<'a> Scoring<'a> {
    pub(super) fn of(index: &'a Index, weights: &'static Weights) -> Self {
        Self {
            index,
            weights,
            usual: UsualUses::of(index, weights.length),
        }
    }

    /// Adds to the papers with a word.
    pub(super) fn add_word(
        &self,
        forms: &[Sequence],
        weight: f32,
        lookups: &Lookups,
        scores: &mut Scores<'_>,
    ) {
        let saturation = self.weights.word_saturation;
        let Some(word) = only_word(forms) else {
            let found = lookups.found(self.index, forms);
            return self.add_found(&found, weight, saturation, scores);
        };
        // Most words: no need to write down where they are.
        let weight = weight * self.rarity(self.index.papers_with(word.text()));
        for part in &self.index.parts {
            let lengths = part.segment.lengths();
            let postings = part.segment.postings(word.text());
            scores.add_word(part, &postings, |paper, counts| {
                let uses = self.usual.count(counts, lengths[paper as usize]);
                weight * saturated(uses, saturation)
            });
        }
    }

    /// Adds to the papers with the whole in a row.
    pub(super) fn add_phrase(&self, found: &Found, weight: f32, scores: &mut Scores<'_>) {
        self.add_found(found, weight, self.weights.phrase_saturation, scores);
        let early = self.weights.early_phrase * self.rarity(found.papers);
        scores.add(found.each_paper().filter_map(|of_paper| {
            let first = of_paper.iter().filter_map(|found| found.first).min()?;
            let score = early / (1.0 + first as f32 / EARLY_PLACE);
            Some((of_paper[0].place, score))
        }));
    }

    fn add_found(&self, found: &Found, weight: f32, saturation: f32, scores: &mut Scores<'_>) {
        let weight = weight * self.rarity(found.papers);
        scores.add(found.each_paper().map(|of_paper| {
            let place = of_paper[0].place;
            let length = self.index.length(place);
            let uses = of_paper.iter().map(|found| found.counts);
            let uses: f32 = uses.map(|counts| self.usual.count(counts, length)).sum();
            (place, weight * saturated(uses, saturation))
        }));
    }

    /// Adds to those of some papers, in order of their places, that have two words next to one another. These are
    /// taken to be as rare as the rarer of the words: to find all papers with them would take longer than all else.
    pub(super) fn add_pair(
        &self,
        pair: &Pair,
        words: [&RankedWord; 2],
        weight: f32,
        lookups: &Lookups,
        papers: &mut [(f32, u32)],
    ) {
        let [one, other] = words.map(|word| lookups.papers_with(self.index, &word.forms));
        let weight = weight * self.rarity(one.min(other));
        let places: Vec<u32> = papers.iter().map(|(_, place)| *place).collect();
        let mut uses = vec![0.0; papers.len()];
        self.index
            .each_use_among(&pair.forms, &places, |rank, counts| {
                uses[rank] += self.usual.count(counts, self.index.length(places[rank]));
            });
        for ((score, _), uses) in papers.iter_mut().zip(uses) {
            *score += weight * saturated(uses, self.weights.phrase_saturation);
        }
    }

    pub(super) fn weights(&self) -> &'static Weights {
        self.weights
    }

    fn rarity(&self, papers: u32) -> f32 {
        self.index.rarity(papers, self.weights)
    }
}

impl Index {
    /// How rare something is that so many papers have.
    pub(super) fn rarity(&self, papers: u32, weights: &Weights) -> f32 {
        let (all, with) = (self.papers.len() as f32, papers as f32);
        let rarity = (1.0 + (all - with + 0.5) / (with + 0.5)).ln();
        rarity.powf(weights.rarity)
    }

    fn length(&self, place: u32) -> Length {
        let length = self
            .part_of(place)
            .map(|part| part.segment.lengths()[(place - part.base) as usize]);
        length.unwrap_or_default()
    }
}
