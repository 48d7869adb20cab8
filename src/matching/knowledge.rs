//! What all papers together teach about a topic.

use std::sync::{Arc, LazyLock};

use super::abbreviations::Abbreviations;
use super::word::Sequence;

/// Papers that can be counted.
pub(crate) trait Learned: std::fmt::Debug + Send + Sync {
    /// What short forms stand for.
    fn abbreviations(&self) -> &Abbreviations;
    /// How many papers there are.
    fn papers(&self) -> u32;
    /// How many of them have a word.
    fn papers_with(&self, word: &str) -> u32;
    /// How many of them have any of the words in a row.
    fn papers_with_any(&self, rows: &[Sequence]) -> u32;
}

/// What the cache's papers teach. The default knows nothing.
#[derive(Debug, Clone, Default)]
pub struct Knowledge(Option<Arc<dyn Learned>>);

impl Knowledge {
    /// What these papers teach.
    pub(crate) fn of(papers: Arc<dyn Learned>) -> Self {
        Self(Some(papers))
    }

    /// What short forms stand for.
    pub(super) fn abbreviations(&self) -> &Abbreviations {
        static NONE: LazyLock<Abbreviations> = LazyLock::new(Abbreviations::default);
        let papers = self.0.as_ref();
        papers.map_or(&*NONE, |papers| papers.abbreviations())
    }

    /// How many papers there are.
    pub(super) fn papers(&self) -> u32 {
        self.0.as_ref().map_or(0, |papers| papers.papers())
    }

    /// How many papers have any of the words in a row.
    pub(super) fn papers_with_any(&self, rows: &[Sequence]) -> u32 {
        let papers = self.0.as_ref();
        papers.map_or(0, |papers| papers.papers_with_any(rows))
    }

    /// The logarithm of a word's rarity; all words are equally rare to who knows nothing.
    pub(super) fn rarity(&self, word: &str) -> f32 {
        self.rarity_of(|papers| papers.papers_with(word))
    }

    /// The same of several ways to write one.
    pub(super) fn rarity_of_any(&self, forms: &[Sequence]) -> f32 {
        self.rarity_of(|papers| papers.papers_with_any(forms))
    }

    fn rarity_of(&self, with: impl FnOnce(&dyn Learned) -> u32) -> f32 {
        let Some(papers) = &self.0 else { return 1.0 };
        let (all, with) = (count(papers.papers()), count(with(&**papers)));
        (1.0 + (all + 0.5) / (with + 0.5)).ln()
    }
}

#[expect(clippy::cast_precision_loss, reason = "no account")]
fn count(papers: u32) -> f32 {
    papers as f32
}

/// Nothing but abbreviations.
#[cfg(test)]
impl Learned for Abbreviations {
    fn abbreviations(&self) -> &Abbreviations {
        self
    }

    fn papers(&self) -> u32 {
        0
    }

    fn papers_with(&self, _word: &str) -> u32 {
        0
    }

    fn papers_with_any(&self, _rows: &[Sequence]) -> u32 {
        0
    }
}
