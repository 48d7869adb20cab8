//! Where in a segment's streams each word's bytes stand.
//!
//! Half of all words stand in one paper: three full numbers for each would take more room than what they tell of.

use std::ops::Range;

use super::papers::as_place;
use super::postings::{push_number, read_number};

/// How long each word's streams are, one word behind the other.
#[derive(Debug, Default)]
pub(super) struct Directory {
    /// Three numbers for each word.
    numbers: Vec<u8>,
    /// Where every [`WORDS_A_START`]th word begins.
    starts: Vec<Start>,
    words: usize,
    end: Start,
}

const WORDS_A_START: usize = 16;

/// What stands before a word.
#[derive(Debug, Clone, Copy, Default)]
struct Start {
    numbers: u32,
    papers: u32,
    places: u32,
}

/// A word's parts of the streams.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) papers: Range<usize>,
    pub(super) places: Range<usize>,
    /// How many papers have the word.
    pub(super) count: u32,
}

impl Directory {
    /// Adds the next word: how many bytes its streams take, and how many papers have it.
    pub(super) fn push(&mut self, papers: usize, places: usize, count: u32) {
        if self.words.is_multiple_of(WORDS_A_START) {
            self.starts.push(self.end);
        }
        self.words += 1;
        for number in [as_place(papers), as_place(places), count] {
            push_number(&mut self.numbers, number);
        }
        self.end = Start {
            numbers: as_place(self.numbers.len()),
            papers: self.end.papers + as_place(papers),
            places: self.end.places + as_place(places),
        };
    }

    /// The word at this place of the vocabulary.
    pub(super) fn entry(&self, place: usize) -> Entry {
        let start = self.starts[place / WORDS_A_START];
        let mut numbers = &self.numbers[start.numbers as usize..];
        let mut next = || read_number(&mut numbers).unwrap_or_default();
        let (mut papers, mut places) = (start.papers as usize, start.places as usize);
        for _ in 0..place % WORDS_A_START {
            papers += next() as usize;
            places += next() as usize;
            next();
        }
        Entry {
            papers: papers..papers + next() as usize,
            places: places..places + next() as usize,
            count: next(),
        }
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.numbers.shrink_to_fit();
        self.starts.shrink_to_fit();
    }

    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        self.numbers.capacity() + self.starts.capacity() * size_of::<Start>()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn each_word_has_its_part_of_the_streams(
            words in prop::collection::vec((0_usize..40_000, 0_usize..300, 0_u32..70_000), 0..70),
        ) {
            let mut directory = Directory::default();
            for (papers, places, count) in &words {
                directory.push(*papers, *places, *count);
            }
            let (mut papers, mut places) = (0, 0);
            for (place, word) in words.iter().enumerate() {
                let entry = directory.entry(place);
                prop_assert_eq!(entry, Entry {
                    papers: papers..papers + word.0,
                    places: places..places + word.1,
                    count: word.2,
                });
                papers += word.0;
                places += word.1;
            }
        }
    }
}
