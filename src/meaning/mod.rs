//! What texts mean, as directions in a space: the operator's own model of language, for searches whose words
//! a paper doesn't have. Off unless a model is named; everything works without it.
//!
//! Two kinds: a static model in a folder (`folder`, `matrix`), which is read whole and answers in
//! microseconds, and a service that is asked over HTTP (`endpoint`).

pub(crate) mod endpoint;
mod folder;
#[cfg(test)]
mod hostile;
mod matrix;
#[cfg(test)]
pub(crate) mod tests;

use std::sync::Arc;

use anyhow::Context as _;

use crate::config::{Config, MeaningSetting};
use crate::fingerprint::fingerprint;

pub use self::endpoint::{Endpoint, Patience};
pub use self::folder::StaticModel;

/// More numbers than any model in use gives for a text; each is a byte a paper in memory.
pub const MOST_DIMENSIONS: usize = 4_096;

/// Longer texts are cut: no title with its abstract comes near.
const LONGEST_TEXT: usize = 8_192;

/// How papers' texts are written for a model. What changes it makes stored embeddings worthless.
const RECIPE: &str = "title, title, abstract";

/// Why there is no meaning to be had. Each is said to the operator in one line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MeaningError {
    /// The folder holds no model that can be used.
    #[error("PAPERBOY_MEANING_FOLDER: {folder} holds no model2vec model: {reason}")]
    Folder {
        /// The folder.
        folder: String,
        /// What is wrong.
        reason: String,
    },
    /// The endpoint can't be reached, or does not want to answer now.
    #[error("the embeddings endpoint is not available: {0}")]
    Unavailable(String),
    /// It answers, but not with what was asked for.
    #[error("the embeddings endpoint's answer can't be used: {0}")]
    Malformed(String),
}

/// A direction: as many finite numbers as the model has dimensions, not all of them zero.
#[derive(Debug, Clone, PartialEq)]
pub struct Embedding(Vec<f32>);

impl Embedding {
    /// Of these numbers, shortened to the length of one. `None` when they point nowhere.
    pub fn of(mut numbers: Vec<f32>) -> Option<Self> {
        let square = |number: &f32| f64::from(*number) * f64::from(*number);
        let length = numbers.iter().map(square).sum::<f64>().sqrt();
        if !length.is_finite() || length <= f64::from(f32::MIN_POSITIVE) {
            return None;
        }
        for number in &mut numbers {
            *number = as_f32(f64::from(*number) / length);
        }
        Some(Self(numbers))
    }

    /// Its numbers.
    pub fn numbers(&self) -> &[f32] {
        &self.0
    }
}

/// The operator's model.
#[derive(Debug, Clone)]
pub enum Meaning {
    /// Read from a folder.
    Static(Arc<StaticModel>),
    /// Asked over HTTP.
    Endpoint(Arc<Endpoint>),
}

impl Meaning {
    /// The model that the settings name.
    pub fn named_in(config: &Config) -> anyhow::Result<Option<Self>> {
        Ok(match &config.meaning {
            None => None,
            Some(MeaningSetting::Folder(folder)) => Some(StaticModel::open(folder)?.into()),
            Some(MeaningSetting::Endpoint { url, model, key }) => {
                Some(Endpoint::new(url, model, key.clone())?.into())
            }
        })
    }

    /// Tells it from other models: equal fingerprints give equal embeddings.
    pub fn fingerprint(&self) -> String {
        let model = match self {
            Self::Static(model) => model.fingerprint().to_owned(),
            Self::Endpoint(endpoint) => endpoint.fingerprint(),
        };
        fingerprint(&format!("{model}\n{RECIPE}"))
    }

    /// Whether what members ask leaves this process.
    pub fn is_elsewhere(&self) -> bool {
        matches!(self, Self::Endpoint(_))
    }

    /// What it counts to be near by it, as a part of what it counts to be like the best papers by their words.
    /// Measured: `docs/search.md`, section 5.
    pub fn trust(&self) -> f32 {
        match self {
            Self::Static(_) => 0.25,
            Self::Endpoint(_) => 0.8,
        }
    }

    /// How many papers are best asked for at once.
    pub fn papers_at_a_time(&self) -> usize {
        match self {
            Self::Static(_) => 64,
            Self::Endpoint(_) => endpoint::MOST_TEXTS,
        }
    }

    /// The embeddings of papers' texts, in their order; `None` for a text that says nothing to the model.
    pub async fn of_papers(&self, texts: Vec<String>) -> anyhow::Result<Vec<Option<Embedding>>> {
        match self {
            Self::Static(model) => {
                let model = Arc::clone(model);
                let embed = move || texts.iter().map(|text| model.embedding(text)).collect();
                tokio::task::spawn_blocking(embed)
                    .await
                    .context("read texts with the model")
            }
            Self::Endpoint(endpoint) => Ok(endpoint.of_papers(&texts).await?),
        }
    }

    /// The embedding of what somebody asks, if it can be had in time: a search goes on without it.
    pub async fn of_question(&self, text: &str) -> Option<Embedding> {
        match self {
            // Microseconds: a question has a thousand characters at most.
            Self::Static(model) => model.embedding(text),
            Self::Endpoint(endpoint) => endpoint.of_question(text).await,
        }
    }
}

impl From<StaticModel> for Meaning {
    fn from(model: StaticModel) -> Self {
        Self::Static(Arc::new(model))
    }
}

impl From<Endpoint> for Meaning {
    fn from(endpoint: Endpoint) -> Self {
        Self::Endpoint(Arc::new(endpoint))
    }
}

/// A paper as models read it: its title says most.
pub fn text_of_paper(title: &str, abstract_text: &str) -> String {
    shortened(&format!("{title}. {title}. {abstract_text}")).to_owned()
}

/// The beginning of a text, as much as is read.
fn shortened(text: &str) -> &str {
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "what is lost is noise")]
fn as_f32(number: f64) -> f32 {
    number as f32
}
