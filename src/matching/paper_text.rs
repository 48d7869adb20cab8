//! A paper as it is judged: where each word stands.

use super::paper_words::PaperWords;
use super::word::{Word, hash_of};
use crate::domain::Paper;

/// Something whose words can be looked up: one paper, or the place of the index where it stands.
pub(crate) trait Text {
    /// Where a word stands, in order.
    fn positions(&self, word: &Word) -> &[u32];
}

/// A paper's analysed words with their positions.
#[derive(Debug, Clone)]
pub struct PaperText {
    /// Each word's hash, in order. Hashes, not words: two hundred small allocations would cost more than
    /// all the rest.
    hashes: Vec<u64>,
    /// The positions of the same.
    positions: Vec<u32>,
}

impl PaperText {
    /// Analyses a paper.
    pub fn of(paper: &Paper) -> Self {
        let mut words: Vec<(u64, u32)> = Vec::with_capacity(256);
        PaperWords::of(paper).each(|word, position| words.push((hash_of(word), position)));
        words.sort_unstable();
        Self {
            hashes: words.iter().map(|(hash, _)| *hash).collect(),
            positions: words.iter().map(|(_, position)| *position).collect(),
        }
    }
}

impl Text for PaperText {
    fn positions(&self, word: &Word) -> &[u32] {
        let start = self.hashes.partition_point(|&hash| hash < word.hash());
        let length = self.hashes[start..]
            .iter()
            .take_while(|&&hash| hash == word.hash())
            .count();
        &self.positions[start..start + length]
    }
}

/// Where the sequence begins, in order.
pub(crate) fn occurrences<'a>(
    text: &'a impl Text,
    sequence: &'a [Word],
) -> impl Iterator<Item = u32> + 'a {
    let (first, rest) = match sequence.split_first() {
        Some((first, rest)) => (text.positions(first), rest),
        None => (&[][..], sequence),
    };
    first.iter().copied().filter(move |&start| {
        (start + 1..).zip(rest).all(|(position, word)| {
            word.is_any() || text.positions(word).binary_search(&position).is_ok()
        })
    })
}

/// Whether the sequence stands anywhere.
pub(crate) fn has(text: &impl Text, sequence: &[Word]) -> bool {
    occurrences(text, sequence).next().is_some()
}

/// Whether all sequences stand in one column with at most `window` words between the end
/// of any and the beginning of the last.
pub(crate) fn close_together(text: &impl Text, sequences: &[Vec<Word>], window: u32) -> bool {
    let starts: Vec<(Vec<u32>, u32)> = sequences
        .iter()
        .map(|sequence| {
            let length = u32::try_from(sequence.len()).unwrap_or(u32::MAX);
            (occurrences(text, sequence).collect(), length)
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
