//! Text → analysed words: one tokeniser and one stemmer for everything.

use crate::domain::Paper;

/// A paper's texts as analysed words separated by blanks: what the full-text index stores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexText {
    /// The title's words.
    pub title: String,
    /// The abstract's words.
    pub abstract_text: String,
    /// The keywords' words.
    pub keywords: String,
    /// The authors' names.
    pub authors: String,
    /// The organisation's name.
    pub organisation: String,
    /// The categories.
    pub categories: String,
}

impl IndexText {
    /// Analyses a paper.
    pub fn of(paper: &Paper) -> Self {
        Self {
            title: paper.title.to_lowercase(),
            abstract_text: paper.abstract_text.to_lowercase(),
            keywords: paper.keywords.join(" ").to_lowercase(),
            authors: paper.authors.join(" ").to_lowercase(),
            organisation: paper
                .organisation
                .clone()
                .unwrap_or_default()
                .to_lowercase(),
            categories: paper.categories.join(" ").to_lowercase(),
        }
    }
}
