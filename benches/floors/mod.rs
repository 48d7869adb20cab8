//! What the search is measured beside: other indexes over the same texts, asked for the ten best, numbers only.

mod fts5;
mod tantivy;

use paperboy::domain::Paper;

pub(crate) use self::fts5::Fts5;
pub(crate) use self::tantivy::Tantivy;
use crate::support::queries::Query;

/// How much more a title counts than an abstract.
const TITLE: f32 = 3.0;

/// Another index.
pub(crate) trait Floor: Send {
    /// What it is called in the table.
    fn name(&self) -> &'static str;

    /// Takes further papers in.
    fn add(&mut self, papers: &[Paper]);

    /// All papers are in: makes the index as fast to ask as it can be.
    fn finish(&mut self);

    /// How large the index is.
    fn bytes(&self) -> usize;

    /// How many it found, ten at most: papers with any of the words, those with all of them next to one
    /// another before others; of a phrase only those; of an abbreviation also those with what it stands for.
    fn ten_best(&self, query: &Query) -> usize;
}
