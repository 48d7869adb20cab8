//! A paper as it is judged: where each word stands.

use std::collections::HashMap;

use super::words::{category_words, folded, in_a_row, stems};
use crate::domain::Paper;

/// A paper's analysed words with their positions.
#[derive(Debug, Clone)]
pub struct PaperText {
    positions: HashMap<String, Vec<u32>>,
    pub(super) authors: Vec<Vec<String>>,
    pub(super) organisation: Vec<String>,
    pub(super) categories: Vec<String>,
}

/// The parts of a paper in which words are searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Title,
    Keywords,
    Abstract,
}

/// Far enough apart that nothing in one column is near something in another.
const COLUMN_LENGTH: u32 = 1 << 24;

impl PaperText {
    /// Analyses a paper.
    pub fn of(paper: &Paper) -> Self {
        let mut text = Self {
            positions: HashMap::new(),
            authors: paper.authors.iter().map(|name| folded(name)).collect(),
            organisation: folded(paper.organisation.as_deref().unwrap_or_default()),
            categories: paper
                .categories
                .iter()
                .flat_map(|category| category_words(category))
                .collect(),
        };
        text.add(Column::Title, stems(&paper.title));
        let keywords = paper.keywords.iter().map(|keyword| stems(keyword));
        text.add(Column::Keywords, in_a_row(keywords));
        text.add(Column::Abstract, stems(&paper.abstract_text));
        text
    }

    fn add(&mut self, column: Column, words: Vec<String>) {
        let first = column as u32 * COLUMN_LENGTH;
        for (position, word) in (first..first + COLUMN_LENGTH).zip(words) {
            self.positions.entry(word).or_default().push(position);
        }
    }

    /// Where the sequence begins, in order.
    pub(super) fn occurrences<'a>(
        &'a self,
        sequence: &'a [String],
    ) -> impl Iterator<Item = u32> + 'a {
        let (first, rest) = match sequence.split_first() {
            Some((first, rest)) => (self.positions_of(first), rest),
            None => (&[][..], sequence),
        };
        first.iter().copied().filter(move |&start| {
            (start + 1..)
                .zip(rest)
                .all(|(position, word)| self.positions_of(word).binary_search(&position).is_ok())
        })
    }

    /// Whether the sequence stands anywhere.
    pub(super) fn has(&self, sequence: &[String]) -> bool {
        self.occurrences(sequence).next().is_some()
    }

    /// A place where all sequences stand in one column with at most `window` words between the end
    /// of any and the beginning of the last. The index's `NEAR` means the same.
    pub(super) fn close_together(&self, sequences: &[Vec<String>], window: u32) -> Option<Column> {
        let starts: Vec<(Vec<u32>, u32)> = sequences
            .iter()
            .map(|sequence| {
                let length = u32::try_from(sequence.len()).unwrap_or(u32::MAX);
                (self.occurrences(sequence).collect(), length)
            })
            .collect();
        starts
            .iter()
            .flat_map(|(starts, _)| starts)
            .find(|&&last| {
                starts.iter().all(|(starts, length)| {
                    let from = last.saturating_sub(window + length);
                    let next = starts.partition_point(|&start| start < from);
                    starts.get(next).is_some_and(|&start| start <= last)
                })
            })
            .map(|&last| column_of(last))
    }

    fn positions_of(&self, word: &str) -> &[u32] {
        self.positions.get(word).map_or(&[], Vec::as_slice)
    }
}

/// The column in which a position lies.
pub(super) fn column_of(position: u32) -> Column {
    match position / COLUMN_LENGTH {
        0 => Column::Title,
        1 => Column::Keywords,
        _ => Column::Abstract,
    }
}
