//! Papers become a segment.

use std::collections::HashMap;

use super::postings::{Places, Writer};
use super::segment::{Length, Segment};
use super::vectors::{VectorWord, Vectors, number_of, tells};
use crate::matching::{Column, PaperWords, column_of, place_of};

/// Gathers the words of papers.
#[derive(Debug, Default)]
pub(super) struct Builder {
    /// The number of each word, in the order in which they were met.
    numbers: HashMap<Box<str>, u32>,
    occurrences: Vec<Occurrence>,
    lengths: Vec<Length>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Occurrence {
    word: u32,
    paper: u32,
    position: u32,
}

impl Builder {
    /// How many papers were added.
    pub(super) fn len(&self) -> usize {
        self.lengths.len()
    }

    /// Adds the next paper.
    pub(super) fn add(&mut self, words: &PaperWords) {
        let paper = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        words.each(|word, position| {
            let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            let word = match self.numbers.get(word) {
                Some(number) => *number,
                None => *self.numbers.entry(word.into()).or_insert(next),
            };
            self.occurrences.push(Occurrence {
                word,
                paper,
                position,
            });
        });
        let (title, abstract_text) = words.lengths();
        self.lengths.push(Length {
            title: u16::try_from(title).unwrap_or(u16::MAX),
            abstract_text: u16::try_from(abstract_text).unwrap_or(u16::MAX),
        });
    }

    /// Writes what was gathered. `with_word` tells how many papers have a word that so many of these have, and
    /// of how many papers.
    pub(super) fn finish(self, with_word: impl Fn(&str, u32) -> (u32, u32)) -> (Segment, Vectors) {
        let mut words: Vec<(Box<str>, u32)> = self.numbers.into_iter().collect();
        words.sort_unstable();
        let starts = starts_of_words(&self.occurrences, words.len());
        let sorted = by_word(&self.occurrences, &starts);
        let mut vector_words = vec![None; words.len()];
        let mut segment = Segment::of(self.lengths);
        for (word, number) in words {
            let (from, to) = (starts[number as usize], starts[number as usize + 1]);
            let mut writer = Writer::default();
            let mut count = 0;
            for of_paper in sorted[from..to].chunk_by(|one, other| one.paper == other.paper) {
                writer.add(of_paper[0].paper, &places(of_paper));
                count += 1;
            }
            segment.push(&word, count, &writer);
            vector_words[number as usize] = vector_word(&word, with_word(&word, count));
        }
        segment.close();
        let vectors = vectors_of(self.occurrences, &vector_words, &segment);
        (segment, vectors)
    }
}

/// A word that only one of all papers has tells nothing about others.
fn vector_word(word: &str, (with, papers): (u32, u32)) -> Option<VectorWord> {
    let word = (with > 1 && tells(word)).then(|| VectorWord {
        number: number_of(word),
        rarity: (papers as f32 / with as f32).ln(),
    });
    word.filter(|word| word.rarity > 0.0)
}

fn vectors_of(
    mut occurrences: Vec<Occurrence>,
    words: &[Option<VectorWord>],
    segment: &Segment,
) -> Vectors {
    let totals = segment.totals();
    let usual_length = totals.abstract_text as f32 / totals.abstracts.max(1) as f32;
    occurrences.sort_unstable_by_key(|occurrence| (occurrence.paper, occurrence.word));
    let mut rest = occurrences.as_slice();
    let mut vectors = Vectors::default();
    for (paper, length) in (0..).zip(segment.lengths()) {
        let (own, others) = rest.split_at(rest.partition_point(|other| other.paper <= paper));
        rest = others;
        let own = own.chunk_by(|one, other| one.word == other.word);
        let own = own.filter_map(|uses| {
            let word = words[uses[0].word as usize]?;
            Some((word, places(uses).counts()))
        });
        vectors.add(own, f32::from(length.abstract_text) / usual_length.max(1.0));
    }
    vectors
}

/// Where each word's occurrences begin when they stand in the order of words.
fn starts_of_words(occurrences: &[Occurrence], words: usize) -> Vec<usize> {
    let mut starts = vec![0; words + 1];
    for occurrence in occurrences {
        starts[occurrence.word as usize + 1] += 1;
    }
    for word in 0..words {
        starts[word + 1] += starts[word];
    }
    starts
}

/// The occurrences in the order of words; those of one word stay in theirs.
fn by_word(occurrences: &[Occurrence], starts: &[usize]) -> Vec<Occurrence> {
    let mut next = starts.to_vec();
    let mut sorted = vec![Occurrence::default(); occurrences.len()];
    for occurrence in occurrences {
        let place = &mut next[occurrence.word as usize];
        sorted[*place] = *occurrence;
        *place += 1;
    }
    sorted
}

/// A letter that begins two words of one name stands there twice: the places come in order all the same.
fn places(occurrences: &[Occurrence]) -> Places {
    let mut places = Places::default();
    for occurrence in occurrences {
        let list = match column_of(occurrence.position) {
            Column::Title => &mut places.title,
            Column::Keywords => &mut places.keywords,
            _ => &mut places.rest,
        };
        list.push(place_of(occurrence.position));
    }
    places
}
