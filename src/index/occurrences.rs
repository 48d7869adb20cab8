//! In which papers words stand in a row, how often, and what that adds to the papers' scores.

use super::papers::as_place;
use super::postings::Counts;
use super::ranking::Weights;
use super::scores::Scores;
use super::segment::{Length, Segment};
use super::view::View;
use super::{Index, Part};
use crate::matching::{Column, Sequence, Word, column_of, occurrences, place_of};

/// A use in the title counts as so many in the abstract.
const TITLE: f32 = 3.0;
/// The same for a use in the keywords.
const KEYWORDS: f32 = 2.0;

/// Standing so far from the beginning counts half as much as standing there.
pub(super) const EARLY_PLACE: f32 = 50.0;

/// The papers that have something, and how often.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// In order of places; a paper has an entry for each form that it has.
    uses: Vec<Uses>,
    /// How many papers.
    pub(super) papers: u32,
}

impl Found {
    /// The papers of a part, by their places in it, in order.
    pub(super) fn of_part(&self, part: &Part) -> Vec<u32> {
        let end = part.base + part.segment.len();
        let from = self.uses.partition_point(|uses| uses.place < part.base);
        let to = self.uses.partition_point(|uses| uses.place < end);
        let papers = self.uses[from..to].iter();
        let mut papers: Vec<u32> = papers.map(|uses| uses.place - part.base).collect();
        papers.dedup();
        papers
    }

    fn each_paper(&self) -> impl Iterator<Item = &[Uses]> {
        self.uses.chunk_by(|one, other| one.place == other.place)
    }
}

/// How often a paper has something.
#[derive(Debug, Clone, Copy)]
struct Uses {
    place: u32,
    counts: Counts,
    /// Where it first stands in the abstract.
    first: Option<u32>,
}

/// The usual lengths of the papers' parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Averages {
    pub(super) title: f32,
    pub(super) abstract_text: f32,
}

impl Index {
    /// The papers with any of the forms.
    pub(super) fn found(&self, forms: &[Sequence]) -> Found {
        let mut uses: Vec<Uses> = Vec::new();
        for Part { segment, base, .. } in &self.parts {
            let begin = uses.len();
            for form in forms {
                each_use(segment, form, |found| {
                    uses.push(Uses {
                        place: base + found.place,
                        ..found
                    });
                });
            }
            if forms.len() > 1 {
                uses[begin..].sort_unstable_by_key(|uses| uses.place);
            }
        }
        let mut found = Found { uses, papers: 0 };
        found.papers = as_place(found.each_paper().count());
        found
    }

    /// How many papers have any of the forms.
    pub(super) fn papers_with_any_of(&self, forms: &[Sequence]) -> u32 {
        if let [form] = forms
            && let [word] = form.as_slice()
        {
            return self.papers_with(word.text());
        }
        let of_part = |Part { segment, .. }: &Part| {
            let mut with = PaperSet::of(segment.len());
            for form in forms {
                each_use(segment, form, |uses| with.note(uses.place));
            }
            with.count()
        };
        self.parts.iter().map(of_part).sum()
    }

    /// Adds to the scores of the papers with a word.
    pub(super) fn add_word(
        &self,
        forms: &[Sequence],
        weight: f32,
        weights: &Weights,
        scores: &mut Scores<'_>,
    ) {
        let saturation = weights.word_saturation;
        let only = forms.first().filter(|_| forms.len() == 1);
        let Some([word]) = only.map(Vec::as_slice) else {
            return self.add_found(&self.found(forms), weight, saturation, weights, scores);
        };
        // Most words: no need to write down where they are.
        let weight = weight * self.rarity(self.papers_with(word.text()), weights);
        let usual = UsualUses::of(self.averages(), weights.length);
        for part in &self.parts {
            let lengths = part.segment.lengths();
            let postings = part.segment.postings(word.text());
            scores.add_word(part, &postings, |paper, counts| {
                let uses = usual.count(counts, lengths[paper as usize]);
                weight * saturated(uses, saturation)
            });
        }
    }

    /// Adds to the scores of the papers with a pair or a phrase.
    pub(super) fn add_phrase(
        &self,
        found: &Found,
        weight: f32,
        weights: &Weights,
        scores: &mut Scores<'_>,
    ) {
        self.add_found(found, weight, weights.phrase_saturation, weights, scores);
    }

    fn add_found(
        &self,
        found: &Found,
        weight: f32,
        saturation: f32,
        weights: &Weights,
        scores: &mut Scores<'_>,
    ) {
        let weight = weight * self.rarity(found.papers, weights);
        let usual = UsualUses::of(self.averages(), weights.length);
        scores.add(found.each_paper().map(|of_paper| {
            let place = of_paper[0].place;
            let length = self.length(place);
            let uses = of_paper
                .iter()
                .map(|found| usual.count(found.counts, length));
            (place, weight * saturated(uses.sum(), saturation))
        }));
    }

    /// Adds for standing early in the abstract.
    pub(super) fn add_early(&self, found: &Found, weights: &Weights, scores: &mut Scores<'_>) {
        let weight = weights.early_phrase * self.rarity(found.papers, weights);
        scores.add(found.each_paper().filter_map(|of_paper| {
            let first = of_paper.iter().filter_map(|found| found.first).min()?;
            let early = weight / (1.0 + first as f32 / EARLY_PLACE);
            Some((of_paper[0].place, early))
        }));
    }

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

/// Some papers of a segment, a bit for each.
struct PaperSet(Vec<u64>);

impl PaperSet {
    fn of(papers: u32) -> Self {
        Self(vec![0; papers.div_ceil(u64::BITS) as usize])
    }

    fn note(&mut self, paper: u32) {
        self.0[(paper / u64::BITS) as usize] |= 1 << (paper % u64::BITS);
    }

    fn count(&self) -> u32 {
        self.0.iter().map(|bits| bits.count_ones()).sum()
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
    /// What a use counts in a title, by its length.
    title: [f32; 64],
    /// The same in an abstract.
    abstract_text: [f32; 1024],
}

impl UsualUses {
    fn of(averages: Averages, weight: f32) -> Self {
        let of_length = |length: usize, average| 1.0 / share(length as f32, average, weight);
        Self {
            weight,
            averages,
            title: std::array::from_fn(|length| of_length(length, averages.title)),
            abstract_text: std::array::from_fn(|length| of_length(length, averages.abstract_text)),
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

/// Calls `take` for each paper of a segment that has the words in a row; its place is that in the segment.
fn each_use(segment: &Segment, words: &[Word], mut take: impl FnMut(Uses)) {
    if let [word] = words {
        segment
            .postings(word.text())
            .each_with_first(|posting, first| {
                take(Uses {
                    place: posting.paper,
                    counts: posting.counts,
                    first,
                });
            });
        return;
    }
    let mut view = View::of(words, segment);
    let mut next = 0;
    while let Some(paper) = view.seek(next) {
        next = paper + 1;
        let mut found = Uses {
            place: paper,
            counts: Counts::default(),
            first: None,
        };
        for position in occurrences(&view, words) {
            match column_of(position) {
                Column::Title => found.counts.title += 1,
                Column::Keywords => found.counts.keywords += 1,
                _ => {
                    found.counts.rest += 1;
                    found.first = found.first.or(Some(place_of(position)));
                }
            }
        }
        if found.counts != Counts::default() {
            take(found);
        }
    }
}
