//! What each paper is about, in a few numbers: its most telling words, each with a weight.
//!
//! Words stand here as one of 65,536 numbers: two that share one are mistaken for each other, which in 24 words a
//! paper hardly ever matters.

use super::postings::Counts;
use crate::matching::{hash_of, is_stop_stem};

/// The most telling words of a paper; more hardly find more.
const WORDS: usize = 24;
/// A use in the title counts as so many in the abstract.
const TITLE: f32 = 2.0;
/// How soon more uses count no more.
const SATURATION: f32 = 2.0;
/// How much a paper's length counts.
const LENGTH: f32 = 0.5;
/// Weights are stored in so many steps.
const STEPS: f32 = 255.0;

/// The vectors of some papers.
#[derive(Debug, Clone, Default)]
pub(super) struct Vectors(Vec<Vector>);

/// The weighted words of a paper, side by side: they are read together.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Vector {
    words: [u16; WORDS],
    weights: [u8; WORDS],
}

/// Weights for words, to compare papers with.
#[derive(Debug, Clone)]
pub(super) struct Profile {
    weights: Vec<f32>,
}

/// A word of a paper as far as its vector is concerned.
#[derive(Debug, Clone, Copy)]
pub(super) struct VectorWord {
    /// See [`number_of`].
    pub(super) number: u16,
    /// The logarithm of its rarity; 0 for one that says nothing about other papers.
    pub(super) rarity: f32,
}

impl Vectors {
    /// Adds the next paper: its words and how often each stands in it, and how long its abstract is beside
    /// the usual one.
    pub(super) fn add(&mut self, words: impl Iterator<Item = (VectorWord, Counts)>, length: f32) {
        let share = 1.0 - LENGTH + LENGTH * length;
        let mut weighted: Vec<(u16, f32)> = words
            .filter(|(word, _)| word.rarity > 0.0)
            .map(|(word, counts)| {
                let uses = (TITLE * counts.title as f32 + counts.rest as f32) / share;
                (word.number, uses / (uses + SATURATION) * word.rarity)
            })
            .collect();
        weighted.sort_unstable_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        weighted.truncate(WORDS);
        let size = weighted
            .iter()
            .map(|(_, weight)| weight * weight)
            .sum::<f32>()
            .sqrt();
        let mut vector = Vector::default();
        for (place, (word, weight)) in weighted.into_iter().enumerate() {
            vector.words[place] = word;
            vector.weights[place] = as_step(weight / size.max(f32::MIN_POSITIVE));
        }
        self.0.push(vector);
    }

    /// Adds those of later papers.
    pub(super) fn extend(&mut self, later: &Self) {
        self.0.extend_from_slice(&later.0);
    }

    /// That of a paper.
    pub(super) fn of(&self, paper: u32) -> &Vector {
        &self.0[paper as usize]
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.0.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        self.0.capacity() * size_of::<Vector>()
    }
}

impl Vector {
    fn words(&self) -> impl Iterator<Item = (usize, f32)> {
        let weights = self.weights.iter().map(|step| f32::from(*step));
        self.words
            .iter()
            .map(|word| usize::from(*word))
            .zip(weights)
    }
}

impl Profile {
    /// Nothing yet.
    pub(super) fn empty() -> Self {
        Self {
            weights: vec![0.0; 1 << 16],
        }
    }

    /// Adds a paper's words.
    pub(super) fn add(&mut self, vector: &Vector, weight: f32) {
        for (word, steps) in vector.words() {
            self.weights[word] += weight * steps / STEPS;
        }
    }

    /// How much a paper has of it.
    pub(super) fn likeness(&self, vector: &Vector) -> f32 {
        let shares = vector
            .words()
            .map(|(word, steps)| steps * self.weights[word]);
        shares.sum::<f32>() / STEPS
    }
}

/// Whether a word can stand for what a paper is about.
pub(super) fn tells(word: &str) -> bool {
    word.len() > 1
        && !word.starts_with(['@', '%', '#'])
        && !word.bytes().all(|byte| byte.is_ascii_digit())
        && !is_stop_stem(word)
}

/// The number that stands for a word.
pub(super) fn number_of(word: &str) -> u16 {
    let [.., high, low] = hash_of(word).to_le_bytes();
    u16::from_le_bytes([high, low])
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and 255"
)]
fn as_step(weight: f32) -> u8 {
    (weight * STEPS).round().clamp(0.0, STEPS) as u8
}
