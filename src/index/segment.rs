//! The words of some papers, once written never changed.

use std::collections::BTreeMap;

use super::frequent::FrequentWord;
use super::one_word::note_frequent;
use super::postings::{Postings, Skip, Writer};
use super::vocabulary::Vocabulary;

/// The words of papers that were read together.
#[derive(Debug, Default)]
pub(super) struct Segment {
    vocabulary: Vocabulary,
    /// One for each word, in the vocabulary's order, and one behind the last.
    entries: Vec<Entry>,
    papers: Vec<u8>,
    places: Vec<u8>,
    skips: Vec<Skip>,
    lengths: Vec<Length>,
    totals: Totals,
    /// By the word's place in the vocabulary.
    frequent: BTreeMap<usize, FrequentWord>,
}

/// All papers' words counted together.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Totals {
    pub(super) title: u64,
    pub(super) abstract_text: u64,
    /// How many papers have an abstract.
    pub(super) abstracts: u64,
}

/// Where a word's streams begin; they end where the next one's begin.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    papers: u32,
    places: u32,
    skips: u32,
    count: u32,
}

/// How many words a paper has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) title: u16,
    pub(super) abstract_text: u16,
}

impl Segment {
    /// Papers of these lengths, without words yet: [`Segment::push`] adds them, then [`Segment::close`].
    pub(super) fn of(lengths: Vec<Length>) -> Self {
        let mut totals = Totals::default();
        for length in &lengths {
            totals.title += u64::from(length.title);
            totals.abstract_text += u64::from(length.abstract_text);
            totals.abstracts += u64::from(length.abstract_text > 0);
        }
        Self {
            lengths,
            totals,
            ..Self::default()
        }
    }

    /// How many papers it holds.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.lengths.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    pub(super) fn lengths(&self) -> &[Length] {
        &self.lengths
    }

    pub(super) fn totals(&self) -> Totals {
        self.totals
    }

    /// The papers with a word.
    pub(super) fn postings(&self, word: &str) -> Postings<'_> {
        match self.vocabulary.find(word) {
            Some(place) => self.postings_at(place),
            None => Postings::none(),
        }
    }

    /// What was noted of a word that is very frequent.
    pub(super) fn frequent(&self, word: &str) -> Option<&FrequentWord> {
        self.frequent.get(&self.vocabulary.find(word)?)
    }

    /// The papers with the word at this place of the vocabulary.
    pub(super) fn postings_at(&self, place: usize) -> Postings<'_> {
        let (from, to) = (self.entries[place], self.entries[place + 1]);
        Postings::new(
            &self.papers[from.papers as usize..to.papers as usize],
            &self.places[from.places as usize..to.places as usize],
            &self.skips[from.skips as usize..to.skips as usize],
            from.count,
        )
    }

    /// Two segments as one; the papers of the second follow those of the first.
    pub(super) fn merged(&self, later: &Self) -> Self {
        let mut merged = Self::of([&self.lengths[..], &later.lengths[..]].concat());
        merged
            .papers
            .reserve_exact(self.papers.len() + later.papers.len());
        merged
            .places
            .reserve_exact(self.places.len() + later.places.len());
        let (mut one, mut other) = (0, 0);
        loop {
            let word_of_one = self.vocabulary.word(one);
            let word_of_other = later.vocabulary.word(other);
            let (in_one, in_other) = match (word_of_one, word_of_other) {
                (None, None) => break,
                (Some(word), None) => (Some(word), None),
                (None, Some(word)) => (None, Some(word)),
                (Some(first), Some(second)) => (
                    (first <= second).then_some(first),
                    (second <= first).then_some(second),
                ),
            };
            let mut writer = Writer::default();
            let mut count = 0;
            for (segment, place, base, word) in [
                (self, &mut one, 0, in_one),
                (later, &mut other, self.len(), in_other),
            ] {
                if word.is_some() {
                    let postings = segment.postings_at(*place);
                    writer.append(&postings, base);
                    count += postings.count;
                    *place += 1;
                }
            }
            merged.push(in_one.or(in_other).unwrap_or_default(), count, &writer);
        }
        merged.close();
        merged
    }

    /// Adds the next word.
    pub(super) fn push(&mut self, word: &str, count: u32, writer: &Writer) {
        self.vocabulary.push(word);
        self.entries.push(Entry {
            count,
            ..self.end()
        });
        self.papers.extend_from_slice(&writer.papers);
        self.places.extend_from_slice(&writer.places);
        self.skips.extend_from_slice(&writer.skips);
    }

    /// Ends the writing.
    pub(super) fn close(&mut self) {
        self.entries.push(self.end());
        self.entries.shrink_to_fit();
        self.vocabulary.shrink_to_fit();
        self.papers.shrink_to_fit();
        self.places.shrink_to_fit();
        self.skips.shrink_to_fit();
        for place in 0..self.vocabulary.len() {
            let noted = note_frequent(&self.postings_at(place));
            self.frequent.extend(noted.map(|noted| (place, noted)));
        }
    }

    fn end(&self) -> Entry {
        let as_u32 = |length| u32::try_from(length).unwrap_or(u32::MAX);
        Entry {
            papers: as_u32(self.papers.len()),
            places: as_u32(self.places.len()),
            skips: as_u32(self.skips.len()),
            count: 0,
        }
    }

    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        self.vocabulary.bytes()
            + self.entries.capacity() * size_of::<Entry>()
            + self.papers.capacity()
            + self.places.capacity()
            + self.skips.capacity() * size_of::<Skip>()
            + self.lengths.capacity() * size_of::<Length>()
            + self
                .frequent
                .values()
                .map(FrequentWord::bytes)
                .sum::<usize>()
    }
}
