//! A walk through a word's postings, from one paper to a later one.

use super::numbers::read_number;
use super::{Counts, Postings, Skip, next_posting};
use crate::matching::{Column, position_of};

/// A place in a word's postings.
#[derive(Debug, Clone)]
pub(in crate::index) struct Cursor<'a> {
    postings: Postings<'a>,
    /// What is still to be read.
    papers: &'a [u8],
    /// Where the places of the paper at hand begin.
    places_at: usize,
    /// Those ahead.
    skips: &'a [Skip],
    /// From a later paper than this on the first of them helps.
    skip_before: u32,
    paper: u32,
    counts: Counts,
    places_length: usize,
    is_spelled_out: bool,
    /// Neither before the first nor behind the last.
    is_at_a_paper: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn at_the_beginning(postings: Postings<'a>) -> Self {
        Self {
            papers: postings.papers,
            skips: postings.skips,
            skip_before: before_of(postings.skips),
            postings,
            places_at: 0,
            paper: 0,
            counts: Counts::default(),
            places_length: 0,
            is_spelled_out: false,
            is_at_a_paper: false,
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
        self.is_at_a_paper && self.paper == paper
    }

    /// The first paper that is `target` or a later one. Never goes back.
    #[inline]
    pub(in crate::index) fn seek(&mut self, target: u32) -> Option<u32> {
        if self.is_at_a_paper && self.paper >= target {
            return Some(self.paper);
        }
        if self.skip_before < target {
            self.jump(target);
        }
        self.advance(target)
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
        for (column, count) in lists.into_iter().filter(|(_, count)| *count > 0) {
            let mut position = position_of(column, 0);
            if self.is_spelled_out {
                for _ in 0..count {
                    position += read_number(&mut places).unwrap_or_default();
                    positions.push(position);
                }
            } else if let Some(gaps) = places.split_off(..count as usize) {
                positions.extend(gaps.iter().map(|gap| {
                    position = position.wrapping_add(u32::from(*gap));
                    position
                }));
            }
        }
    }

    /// Reads on until the first paper that is `target` or a later one.
    fn advance(&mut self, target: u32) -> Option<u32> {
        let mut places_at = self.places_at + self.places_length;
        let mut paper = self.paper;
        while let Some((posting, bytes)) = next_posting(&mut self.papers, paper) {
            paper = posting.paper;
            if paper >= target {
                self.places_at = places_at;
                self.places_length = bytes as usize;
                self.paper = paper;
                self.counts = posting.counts;
                self.is_spelled_out = posting.code.is_none();
                self.is_at_a_paper = true;
                return Some(paper);
            }
            // A check here takes as long as the rest; what was written fits.
            places_at = places_at.wrapping_add(bytes as usize);
        }
        self.paper = paper;
        self.places_length = 0;
        self.is_at_a_paper = false;
        None
    }

    /// Passes over what surely comes before the paper.
    #[inline(never)]
    fn jump(&mut self, target: u32) {
        let passed = self.skips.partition_point(|skip| skip.before < target);
        let (behind, ahead) = self.skips.split_at(passed);
        self.skips = ahead;
        self.skip_before = before_of(ahead);
        let read = self.postings.papers.len() - self.papers.len();
        if let Some(skip) = behind.last().filter(|skip| skip.papers_at as usize > read) {
            self.papers = &self.postings.papers[skip.papers_at as usize..];
            self.places_at = skip.places_at as usize;
            self.places_length = 0;
            self.paper = skip.before;
        }
    }
}

fn before_of(skips: &[Skip]) -> u32 {
    skips.first().map_or(u32::MAX, |skip| skip.before)
}
