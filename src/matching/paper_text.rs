//! A paper as it is judged: where each word stands.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::words::{BOUNDARY, category_words, each_stem, folded};
use crate::domain::Paper;

/// A paper's analysed words with their positions.
#[derive(Debug, Clone)]
pub struct PaperText {
    /// Each word's hash and position, in order. Hashes, not words: a paper is analysed for every hit
    /// that is shown, and two hundred small allocations would cost more than all the rest.
    words: Vec<(u64, u32)>,
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
        let mut words = Vec::with_capacity(256);
        let mut column = ColumnWriter::new(&mut words, Column::Title);
        each_stem(&paper.title, |stem| column.add(stem));
        let mut column = ColumnWriter::new(&mut words, Column::Keywords);
        for (index, keyword) in paper.keywords.iter().enumerate() {
            if index > 0 {
                column.add(BOUNDARY);
            }
            each_stem(keyword, |stem| column.add(stem));
        }
        let mut column = ColumnWriter::new(&mut words, Column::Abstract);
        each_stem(&paper.abstract_text, |stem| column.add(stem));
        words.sort_unstable();
        Self {
            words,
            authors: paper.authors.iter().map(|name| folded(name)).collect(),
            organisation: folded(paper.organisation.as_deref().unwrap_or_default()),
            categories: paper
                .categories
                .iter()
                .flat_map(|category| category_words(category))
                .collect(),
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
        first.iter().map(|&(_, start)| start).filter(move |&start| {
            (start + 1..).zip(rest).all(|(position, word)| {
                self.words.binary_search(&(hash_of(word), position)).is_ok()
            })
        })
    }

    /// Whether the sequence stands anywhere.
    pub(super) fn has(&self, sequence: &[String]) -> bool {
        self.occurrences(sequence).next().is_some()
    }

    /// Whether all sequences stand in one column with at most `window` words between the end
    /// of any and the beginning of the last. The index's `NEAR` means the same.
    pub(super) fn close_together(&self, sequences: &[Vec<String>], window: u32) -> bool {
        let starts: Vec<(Vec<u32>, u32)> = sequences
            .iter()
            .map(|sequence| {
                let length = u32::try_from(sequence.len()).unwrap_or(u32::MAX);
                (self.occurrences(sequence).collect(), length)
            })
            .collect();
        starts.iter().flat_map(|(starts, _)| starts).any(|&last| {
            starts.iter().all(|(starts, length)| {
                let from = last.saturating_sub(window + length);
                let next = starts.partition_point(|&start| start < from);
                starts.get(next).is_some_and(|&start| start <= last)
            })
        })
    }

    fn positions_of(&self, word: &str) -> &[(u64, u32)] {
        let hash = hash_of(word);
        let start = self.words.partition_point(|&(other, _)| other < hash);
        let rest = &self.words[start..];
        &rest[..rest.partition_point(|&(other, _)| other == hash)]
    }
}

/// Gives the words of one column their positions.
struct ColumnWriter<'a> {
    words: &'a mut Vec<(u64, u32)>,
    next: u32,
}

impl<'a> ColumnWriter<'a> {
    fn new(words: &'a mut Vec<(u64, u32)>, column: Column) -> Self {
        let next = column as u32 * COLUMN_LENGTH;
        Self { words, next }
    }

    fn add(&mut self, word: &str) {
        self.words.push((hash_of(word), self.next));
        self.next += 1;
    }
}

/// The same in every run: `DefaultHasher::new` has fixed keys.
fn hash_of(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// The column in which a position lies.
pub(super) fn column_of(position: u32) -> Column {
    match position / COLUMN_LENGTH {
        0 => Column::Title,
        1 => Column::Keywords,
        _ => Column::Abstract,
    }
}
