//! What the words of a topic add to the scores of the papers that have them.

use super::occurrences::Found;
use super::postings::Counts;
use super::ranking::Weights;
use super::scores::Scores;
use super::segment::Length;
use super::{Index, Lookups};
use crate::matching::Sequence;

/// A use in the title counts as so many in the abstract.
const TITLE: f32 = 3.0;
/// The same for a use in the keywords.
const KEYWORDS: f32 = 2.0;

/// Standing so far from the beginning counts half as much as standing there.
pub(super) const EARLY_PLACE: f32 = 50.0;

/// Scores papers for a group of words.
pub(super) struct Scoring<'a> {
    index: &'a Index,
    weights: &'static Weights,
    usual: UsualUses,
}

/// The usual lengths of the papers' parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Averages {
    pub(super) title: f32,
    pub(super) abstract_text: f32,
}

impl<'a> Scoring<'a> {
    pub(super) fn of(index: &'a Index, weights: &'static Weights) -> Self {
        Self {
            index,
            weights,
            usual: UsualUses::of(index.averages(), weights.length),
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
        let only = forms.first().filter(|_| forms.len() == 1);
        let Some([word]) = only.map(Vec::as_slice) else {
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

    /// Adds to those of some papers, in order of their places, that have a pair. It is taken to be as rare as the
    /// rarer of its words: to count all papers that have it would take longer than all else.
    pub(super) fn add_pair(&self, pair: &PairedWords<'_>, papers: &mut [(f32, u32)]) {
        let weight = pair.weight * self.rarity(pair.papers);
        let places: Vec<u32> = papers.iter().map(|(_, place)| *place).collect();
        let mut uses = vec![0.0; papers.len()];
        self.index
            .each_use_among(pair.forms, &places, |rank, counts| {
                uses[rank] += self.usual.count(counts, self.index.length(places[rank]));
            });
        for ((score, _), uses) in papers.iter_mut().zip(uses) {
            *score += weight * saturated(uses, self.weights.phrase_saturation);
        }
    }

    pub(super) fn weights(&self) -> &'static Weights {
        self.weights
    }

    /// How many papers have any of the forms.
    pub(super) fn papers_with(&self, forms: &[Sequence], lookups: &Lookups) -> u32 {
        lookups.papers_with(self.index, forms)
    }

    fn rarity(&self, papers: u32) -> f32 {
        self.index.rarity(papers, self.weights)
    }
}

/// Two words that stand next to one another.
pub(super) struct PairedWords<'a> {
    /// Any of these in a row.
    pub(super) forms: &'a [Sequence],
    /// How many papers have the rarer word.
    pub(super) papers: u32,
    pub(super) weight: f32,
}

impl Index {
    /// How rare something is that so many papers have.
    pub(super) fn rarity(&self, papers: u32, weights: &Weights) -> f32 {
        let (all, with) = (self.papers.len() as f32, papers as f32);
        let rarity = (1.0 + (all - with + 0.5) / (with + 0.5)).ln();
        rarity.powf(weights.rarity)
    }

    pub(super) fn averages(&self) -> Averages {
        let (mut title, mut abstract_text, mut abstracts) = (0.0, 0.0, 0.0);
        for part in &self.parts {
            let totals = part.segment.totals();
            title += totals.title as f32;
            abstract_text += totals.abstract_text as f32;
            abstracts += totals.abstracts as f32;
        }
        Averages {
            title: (title / (self.papers.len() as f32).max(1.0)).max(1.0),
            abstract_text: (abstract_text / f32::max(abstracts, 1.0)).max(1.0),
        }
    }

    fn length(&self, place: u32) -> Length {
        let part = self.parts.iter().rfind(|part| part.base <= place);
        let length = part.map(|part| part.segment.lengths()[(place - part.base) as usize]);
        length.unwrap_or_default()
    }
}

/// All uses together, however long the paper is.
pub(super) fn plain_uses(counts: Counts) -> f32 {
    TITLE * counts.title as f32 + KEYWORDS * counts.keywords as f32 + counts.rest as f32
}

/// Uses as they would be in a paper of the usual length.
struct UsualUses {
    /// How much a paper's length counts.
    weight: f32,
    averages: Averages,
    /// What a use counts in a title, by its length; longer ones are hardly met.
    title: Vec<f32>,
    /// The same in an abstract.
    abstract_text: Vec<f32>,
}

impl UsualUses {
    fn of(averages: Averages, weight: f32) -> Self {
        let of_lengths = |lengths: u16, average: f32| {
            let lengths = if weight == 0.0 { 0 } else { lengths };
            let lengths = (0..lengths).map(f32::from);
            lengths
                .map(|length| 1.0 / share(length, average, weight))
                .collect()
        };
        Self {
            weight,
            averages,
            title: of_lengths(32, averages.title),
            abstract_text: of_lengths(512, averages.abstract_text),
        }
    }

    #[inline]
    fn count(&self, counts: Counts, length: Length) -> f32 {
        if self.weight == 0.0 {
            return plain_uses(counts);
        }
        let of_length = |known: &[f32], length: u16, average| {
            let known = known.get(usize::from(length)).copied();
            known.unwrap_or_else(|| 1.0 / share(length.into(), average, self.weight))
        };
        let title = of_length(&self.title, length.title, self.averages.title);
        let rest = of_length(
            &self.abstract_text,
            length.abstract_text,
            self.averages.abstract_text,
        );
        TITLE * counts.title as f32 * title
            + KEYWORDS * counts.keywords as f32
            + counts.rest as f32 * rest
    }
}

/// How much a text of this length must say to say as much as the usual one.
fn share(length: f32, average: f32, weight: f32) -> f32 {
    1.0 - weight + weight * length / average
}

#[inline]
pub(super) fn saturated(uses: f32, saturation: f32) -> f32 {
    uses * (saturation + 1.0) / (uses + saturation)
}
