//! A walk through a word's postings, from one paper to a later one.

use super::numbers::read_number;
use super::{Counts, Postings, next_posting};
use crate::matching::{Column, position_of};

/// A place in a word's postings.
#[derive(Debug, Clone)]
pub(in crate::index) struct Cursor<'a> {
    postings: Postings<'a>,
    papers_at: usize,
    /// Where the places of the paper at hand begin.
    places_at: usize,
    next_skip: usize,
    paper: u32,
    counts: Counts,
    places_length: usize,
    is_spelled_out: bool,
    is_begun: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn at_the_beginning(postings: Postings<'a>) -> Self {
        Self {
            postings,
            papers_at: 0,
            places_at: 0,
            next_skip: 0,
            paper: 0,
            counts: Counts::default(),
            places_length: 0,
            is_spelled_out: false,
            is_begun: false,
        }
    }

    /// How many papers have the word.
    pub(in crate::index) fn count(&self) -> u32 {
        self.postings.count
    }

    /// How often the word stands in the paper at hand.
    pub(in crate::index) fn counts(&self) -> Counts {
        self.counts
    }

    /// Whether this paper is at hand.
    pub(in crate::index) fn is_at(&self, paper: u32) -> bool {
        self.is_begun && self.paper == paper
    }

    /// The first paper that is `target` or a later one. Never goes back.
    pub(in crate::index) fn seek(&mut self, target: u32) -> Option<u32> {
        if self.is_begun && self.paper >= target {
            return Some(self.paper);
        }
        self.jump(target);
        self.advance(target)?;
        Some(self.paper)
    }

    /// Where the word stands in the paper at hand; `rest` is the column of what is neither title nor keywords.
    pub(in crate::index) fn read_positions(&self, rest: Column, positions: &mut Vec<u32>) {
        positions.clear();
        let mut places = &self.postings.places[self.places_at..self.places_at + self.places_length];
        let counts = self.counts;
        let lists = [
            (Column::Title, counts.title),
            (Column::Keywords, counts.keywords),
            (rest, counts.rest),
        ];
        for (column, count) in lists {
            let mut place = 0;
            if self.is_spelled_out {
                for _ in 0..count {
                    place += read_number(&mut places).unwrap_or_default();
                    positions.push(position_of(column, place));
                }
            } else if let Some(gaps) = places.split_off(..count as usize) {
                positions.extend(gaps.iter().map(|gap| {
                    place += u32::from(*gap);
                    position_of(column, place)
                }));
            }
        }
    }

    /// Reads on until the first paper that is `target` or a later one.
    fn advance(&mut self, target: u32) -> Option<()> {
        let mut papers = self.postings.papers.get(self.papers_at..)?;
        self.places_at += self.places_length;
        self.places_length = 0;
        let mut paper = self.paper;
        while let Some((posting, bytes)) = next_posting(&mut papers, paper) {
            let length = bytes as usize;
            paper = posting.paper;
            if paper >= target {
                self.papers_at = self.postings.papers.len() - papers.len();
                self.places_length = length;
                self.paper = paper;
                self.counts = posting.counts;
                self.is_spelled_out = posting.code.is_none();
                self.is_begun = true;
                return Some(());
            }
            self.places_at = self.places_at.wrapping_add(length);
        }
        self.papers_at = self.postings.papers.len();
        self.paper = paper;
        None
    }

    /// Passes over what surely comes before the paper.
    fn jump(&mut self, target: u32) {
        let ahead = &self.postings.skips[self.next_skip..];
        // Mostly the next paper is near.
        if ahead.first().is_none_or(|skip| skip.before >= target) {
            return;
        }
        let passed = ahead.partition_point(|skip| skip.before < target);
        let skip = ahead[passed - 1];
        self.next_skip += passed;
        if skip.papers_at as usize > self.papers_at {
            self.papers_at = skip.papers_at as usize;
            self.places_at = skip.places_at as usize;
            self.places_length = 0;
            self.paper = skip.before;
        }
    }
}
