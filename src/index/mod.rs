//! All papers' words in memory: which papers are about a topic, and which fit it best.
//!
//! The words come from the cache, which stores them analysed; the index is made anew at each start and
//! follows what changes. Pure: no database, no files. Full-text indexes were looked at first: SQLite's FTS5
//! reads every paper of every word to rank (tens of milliseconds at 100,000 papers), and tantivy can't judge
//! what a topic asks for (words close together, so often, in that column), so each paper would be read again.
//!
//! - `postings`, `vocabulary`, `directory`, `segment`, `builder`: how the words are written down;
//! - `papers`, `titles`: what else is known of each paper;
//! - `candidates`, `view`, `occurrences`, `lookups`, `matching`: finding the papers that may match, and judging them;
//! - `ranking`, `scoring`, `uses`, `scores`, `best`: which of them fit best by their words, or by day or votes (`order`);
//! - `likeness`, `vectors`, `search`: the second look at the best, and the answer;
//! - `nearness`: what the operator's model of meaning says of them, where there is one;
//! - `one_word`, `frequent`: the short way for a topic of one word.
#![expect(
    clippy::cast_precision_loss,
    reason = "counts of papers and words are small, and scores are no accounts"
)]

mod best;
mod builder;
mod candidates;
mod directory;
mod frequent;
mod likeness;
mod lookups;
mod matching;
mod nearness;
mod occurrences;
mod one_word;
mod order;
mod papers;
mod postings;
mod ranking;
mod scores;
mod scoring;
mod search;
mod segment;
#[cfg(test)]
mod tests;
mod titles;
mod uses;
mod vectors;
mod view;
mod vocabulary;

use std::sync::Arc;

use self::builder::Builder;
use self::papers::{Papers, as_place};
use self::segment::Segment;
use self::vectors::{Vector, Vectors};
use crate::matching::{Abbreviation, Abbreviations, Learned, PaperWords, Sequence};

pub(crate) use self::lookups::{Lookups, Remembering};
pub(crate) use self::nearness::{Asked, Embeddings, stored};
pub(crate) use self::papers::{Facts, PaperNumber, Window};
pub(crate) use self::search::{Scored, Search};
pub(crate) use self::titles::UnfinishedWord;

/// Papers that are read before they become a segment.
const PAPERS_A_SEGMENT: usize = 8_192;

/// So many papers tell how rare a word is among all: looking each word up among the others takes long.
const ENOUGH_TO_TELL_RARITY: u32 = 4_096;

/// A merge of more papers would hold up whoever waits for it.
const MOST_PAPERS_A_SEGMENT: u32 = 1 << 20;

/// All papers' words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    parts: Vec<Part>,
    papers: Papers,
    abbreviations: Abbreviations,
    /// How many papers there were when it was made.
    made_of: usize,
}

/// A segment and where its papers stand among all.
#[derive(Debug, Clone)]
struct Part {
    segment: Arc<Segment>,
    /// The place of its first paper.
    base: u32,
    vectors: Arc<Vectors>,
}

/// A paper as it is now.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) number: PaperNumber,
    pub(crate) facts: Facts,
    pub(crate) words: PaperWords,
    /// What its text explains.
    pub(crate) abbreviations: Vec<Abbreviation>,
}

impl Index {
    /// Takes over what changed.
    pub(crate) fn apply(&mut self, changes: impl IntoIterator<Item = Change>) {
        let mut new = Vec::new();
        for change in changes {
            if self.papers.note(change.number, change.facts, &change.words) {
                self.abbreviations.note(&change.abbreviations);
                new.push(change.words);
                if new.len() >= PAPERS_A_SEGMENT {
                    self.add(&std::mem::take(&mut new));
                }
            }
        }
        self.add(&new);
        if self.made_of == 0 {
            self.made_of = self.papers.len();
            self.compact();
        }
        let mut abbreviations = std::mem::take(&mut self.abbreviations);
        abbreviations.leave_out_ordinary_words(|word| self.papers_with(word) as usize);
        self.abbreviations = abbreviations;
    }

    /// How many papers it holds.
    pub(crate) fn len(&self) -> usize {
        self.papers.alive()
    }

    /// How many papers have a word, those counted that were since described anew.
    pub(crate) fn papers_with(&self, word: &str) -> u32 {
        let parts = self.parts.iter();
        parts.map(|part| part.segment.postings(word).count).sum()
    }

    /// Whether it is better made anew: more than a quarter of it is what papers said before, or there are twice
    /// as many as when the vectors of the first were made, and words are rare now that were not.
    pub(crate) fn is_stale(&self) -> bool {
        let all = self.papers.len();
        let dead = all - self.papers.alive();
        dead > PAPERS_A_SEGMENT && dead * 4 > all || all > 2 * self.made_of && all > 64
    }

    /// About how many bytes it takes.
    pub(crate) fn bytes(&self) -> usize {
        let parts = self.parts.iter();
        let words: usize = parts
            .map(|part| part.segment.bytes() + part.vectors.bytes())
            .sum();
        words + self.papers.bytes()
    }

    /// Adds papers as a segment. As long as the one before it holds no more than twice as many the two become
    /// one, so that there are few.
    fn add(&mut self, papers: &[PaperWords]) {
        if papers.is_empty() {
            return;
        }
        let mut builder = Builder::default();
        for words in papers {
            builder.add(words);
        }
        let (segment, vectors) = self.finished(builder);
        let base = as_place(self.papers.len()) - segment.len();
        self.parts.push(Part {
            segment: Arc::new(segment),
            base,
            vectors: Arc::new(vectors),
        });
        self.merge_while(|last, new| last <= 2 * new);
    }

    /// Makes it small: most papers come when it is made, and words are written once for each segment.
    fn compact(&mut self) {
        self.merge_while(|_, _| true);
        self.papers.shrink_to_fit();
    }

    /// Makes one of the last two parts as long as `wanted` says so of their papers.
    fn merge_while(&mut self, wanted: impl Fn(u32, u32) -> bool) {
        while let [.., last, new] = self.parts.as_slice() {
            let (of_last, of_new) = (last.segment.len(), new.segment.len());
            if !wanted(of_last, of_new) || of_last + of_new > MOST_PAPERS_A_SEGMENT {
                break;
            }
            let mut vectors = Vectors::clone(&last.vectors);
            vectors.extend(&new.vectors);
            vectors.shrink_to_fit();
            let merged = Part {
                segment: Arc::new(last.segment.merged(&new.segment)),
                base: last.base,
                vectors: Arc::new(vectors),
            };
            self.parts.truncate(self.parts.len() - 2);
            self.parts.push(merged);
        }
    }

    fn finished(&self, builder: Builder) -> (Segment, Vectors) {
        let new = as_place(builder.len());
        if new >= ENOUGH_TO_TELL_RARITY {
            return builder.finish(|_, count| (count, new));
        }
        let all = as_place(self.papers.len());
        builder.finish(|word, count| (self.papers_with(word) + count, all))
    }

    /// The part that holds the paper at a place.
    fn part_of(&self, place: u32) -> Option<&Part> {
        self.parts.iter().rfind(|part| part.base <= place)
    }

    /// The vector of the paper at a place.
    fn vector(&self, place: u32) -> Option<&Vector> {
        let part = self.part_of(place)?;
        Some(part.vectors.of(place - part.base))
    }
}

impl Learned for Index {
    fn abbreviations(&self) -> &Abbreviations {
        &self.abbreviations
    }

    fn papers(&self) -> u32 {
        as_place(self.papers.len())
    }

    fn papers_with(&self, word: &str) -> u32 {
        Self::papers_with(self, word)
    }

    fn papers_with_any(&self, rows: &[Sequence]) -> u32 {
        self.papers_with_any_of(rows)
    }
}
