//! A sentence that hardly any paper says: papers match that have many of its words.
//!
//! Each word counts as much as it is rare, and more where the paper is about it. Measured on questions;
//! `docs/search.md` has what it brings.

use super::knowledge::Knowledge;
use super::paper_text::{Text, occurrences};
use super::paper_words::{Column, column_of};
use super::query::Reading;
use super::word::Sequence;
use crate::domain::Level;

/// So many words that say something are a sentence, fewer a name.
const FEWEST_WORDS: usize = 6;
/// However rare and often used it is, one of its words is not what was meant.
const FEWEST_FOUND: usize = 2;

/// What a word counts more that stands twice in a paper.
const TWICE: f32 = 1.0;
/// What a word counts more that stands in the title or the keywords.
const IN_HEADING: f32 = 1.0;

/// The words of a sentence.
#[derive(Debug, Clone)]
pub(crate) struct Sentence(Vec<SentenceWord>);

/// A word that says something.
#[derive(Debug, Clone)]
pub(crate) struct SentenceWord {
    /// As the person wrote it.
    written: String,
    /// Any of these in a row.
    pub(crate) forms: Vec<Sequence>,
    rarity: f32,
}

impl Sentence {
    /// The words of what was typed, if they are so many.
    pub(super) fn of(typed: &Reading, knowledge: &Knowledge) -> Option<Self> {
        let mut words: Vec<SentenceWord> = Vec::new();
        for term in &typed.terms {
            let is_known = words.iter().any(|word| word.forms == term.forms);
            if !is_known && !term.is_asking() {
                words.push(SentenceWord {
                    written: term.written.clone(),
                    forms: term.forms.clone(),
                    rarity: knowledge.rarity_of_any(&term.forms),
                });
            }
        }
        (words.len() >= FEWEST_WORDS).then_some(Self(words))
    }

    pub(crate) fn words(&self) -> &[SentenceWord] {
        &self.0
    }

    /// How many points a paper needs, see [`SentenceWord::points`].
    pub(crate) fn need(&self, level: Level) -> f32 {
        let share = match level {
            Level::Strict => 0.6,
            Level::Normal => 0.45,
            Level::Wide => 0.35,
        };
        share * self.0.iter().map(|word| word.rarity).sum::<f32>()
    }

    /// Whether a paper has enough of it.
    pub(super) fn is_in(&self, level: Level, paper: &impl Text) -> bool {
        let points = self.0.iter().map(|word| word.points_in(paper));
        let there = points.clone().filter(|points| *points > 0.0);
        points.sum::<f32>() >= self.need(level) && there.count() >= FEWEST_FOUND
    }

    /// Those of the words that a paper has, as they were written.
    pub(super) fn words_in(&self, paper: &impl Text) -> Vec<String> {
        let there = self.0.iter().filter(|word| word.points_in(paper) > 0.0);
        there.map(|word| word.written.clone()).collect()
    }
}

impl SentenceWord {
    /// What it counts that a paper has it so often, there.
    pub(crate) fn points(&self, in_heading: u32, in_abstract: u32) -> f32 {
        let times = in_heading + in_abstract;
        if times == 0 {
            return 0.0;
        }
        let heading = if in_heading > 0 { IN_HEADING } else { 0.0 };
        let twice = if times > 1 { TWICE } else { 0.0 };
        self.rarity * (1.0 + heading + twice)
    }

    fn points_in(&self, paper: &impl Text) -> f32 {
        let (mut in_heading, mut in_abstract) = (0, 0);
        for start in self.forms.iter().flat_map(|form| occurrences(paper, form)) {
            if column_of(start) == Column::Abstract {
                in_abstract += 1;
            } else {
                in_heading += 1;
            }
        }
        self.points(in_heading, in_abstract)
    }
}
