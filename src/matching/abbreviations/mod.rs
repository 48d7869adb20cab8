//! Abbreviations as the papers themselves explain them: “large language models (LLMs)”.
//!
//! `extraction` reads them out of one text, `alignment` tells whether letters stand for words, and the
//! table of all papers (`learned`) keeps what enough of them agree on.

mod alignment;
mod extraction;
mod learned;
mod ordinary;
#[cfg(test)]
mod tests;

pub(super) use alignment::is_short_for;
pub use extraction::abbreviations_of;
pub use learned::{Abbreviations, LearnedPair};

use serde::{Deserialize, Serialize};

use super::words::stems;

/// A short form and what a text says that it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Abbreviation {
    /// The short form as it is compared, without hyphens: `llm`, `vqvae`.
    pub short: String,
    /// The long form's stems: `larg`, `languag`, `model`.
    pub long: Vec<String>,
    /// The short form as written, in the singular: `LLM`.
    pub written_short: String,
    /// The long form as written: `large language models`.
    pub written_long: String,
}

impl Abbreviation {
    /// The long form as it is compared.
    fn long_key(&self) -> String {
        self.long.concat()
    }
}

/// A short or a long form as it is compared: `auto-encoder` is the same as `autoencoder`.
pub(super) fn key_of(words: &[String]) -> String {
    stems(&words.join(" ")).concat()
}
