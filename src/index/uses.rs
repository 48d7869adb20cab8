//! What it counts to use a word so often: more in a title, less in a long text, and ever less the oftener.

use super::Index;
use super::postings::Counts;
use super::segment::Length;

/// A use in the title counts as so many in the abstract.
const TITLE: f32 = 3.0;
/// The same for a use in the keywords.
const KEYWORDS: f32 = 2.0;

/// The usual lengths of the papers' parts.
#[derive(Debug, Clone, Copy)]
struct Averages {
    title: f32,
    abstract_text: f32,
}

impl Index {
    fn averages(&self) -> Averages {
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
}

/// All uses together, however long the paper is.
pub(super) fn plain_uses(counts: Counts) -> f32 {
    TITLE * counts.title as f32 + KEYWORDS * counts.keywords as f32 + counts.rest as f32
}

/// Uses as they would be in a paper of the usual length.
pub(super) struct UsualUses {
    /// How much a paper's length counts.
    weight: f32,
    averages: Averages,
    /// What a use counts in a title, by its length; longer ones are hardly met.
    title: Vec<f32>,
    /// The same in an abstract.
    abstract_text: Vec<f32>,
}

impl UsualUses {
    /// `weight` is how much a paper's length counts.
    pub(super) fn of(index: &Index, weight: f32) -> Self {
        let averages = index.averages();
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

    /// The uses of a paper.
    #[inline]
    pub(super) fn count(&self, counts: Counts, length: Length) -> f32 {
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

/// Each use counts less than the one before it.
#[inline]
pub(super) fn saturated(uses: f32, saturation: f32) -> f32 {
    uses * (saturation + 1.0) / (uses + saturation)
}
