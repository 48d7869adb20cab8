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

pub use extraction::abbreviations_of;
pub use learned::{Abbreviations, LearnedForm};

/// A short form and what a text says that it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Abbreviation {
    /// The short form as it is compared: `llm`, `vq vae`.
    pub short: String,
    /// The long form's stems: `larg`, `languag`, `model`.
    pub long: Vec<String>,
    /// The short form as written, in the singular: `LLM`.
    pub written_short: String,
    /// The long form as written: `large language models`.
    pub written_long: String,
}
