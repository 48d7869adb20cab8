//! What is asked of a very frequent word, noted in advance: its best papers, and how many have it how often.
//!
//! A word that most papers have takes longer to read than all others of a topic together. A topic of that one
//! word always wants the same of it.

use std::collections::HashMap;

use super::best::Best;
use super::papers::as_place;
use super::postings::{Counts, Postings};
use super::search::LOOKED_AT;

/// A word of fewer papers is quick to read.
const MANY_PAPERS: u32 = 8_192;

/// So many of the best papers are noted; some of them may not match.
const NOTED: usize = LOOKED_AT + 20;

/// What the papers of a segment have of a frequent word.
#[derive(Debug)]
pub(super) struct FrequentWord {
    /// Every way in which papers have it.
    pub(super) uses: Vec<Use>,
    /// The best papers, in order.
    pub(super) best: Vec<BestPaper>,
}

/// A way to have a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Use {
    pub(super) counts: Counts,
    pub(super) is_early: bool,
    /// How many have it so.
    pub(super) papers: u32,
}

/// One of the best papers with a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct BestPaper {
    pub(super) paper: u32,
    /// Where it first stands in the abstract.
    pub(super) first: Option<u16>,
    /// Which of the uses.
    pub(super) way: u32,
}

impl FrequentWord {
    /// Notes them, when the word is so frequent. `score` tells which papers are better, and `is_early` whether a
    /// first place is.
    pub(super) fn of(
        postings: &Postings<'_>,
        score: impl Fn(Counts, Option<u32>) -> f32,
        is_early: impl Fn(u32) -> bool,
    ) -> Option<Self> {
        if postings.count < MANY_PAPERS {
            return None;
        }
        let mut best = Best::of(NOTED);
        let mut all = Vec::with_capacity(postings.count as usize);
        let mut ways: HashMap<(Counts, bool), u32> = HashMap::new();
        let mut uses: Vec<Use> = Vec::new();
        postings.each_with_first(|posting, first| {
            let counts = posting.counts;
            let is_early = first.is_some_and(&is_early);
            let next = as_place(uses.len());
            let way = *ways.entry((counts, is_early)).or_insert(next);
            if way == next {
                uses.push(Use {
                    counts,
                    is_early,
                    papers: 0,
                });
            }
            uses[way as usize].papers += 1;
            best.add(score(counts, first), as_place(all.len()));
            all.push(BestPaper {
                paper: posting.paper,
                first: first.map(|first| u16::try_from(first).unwrap_or(u16::MAX)),
                way,
            });
        });
        let best = best.into_sorted().into_iter();
        Some(Self {
            uses,
            best: best.map(|(_, place)| all[place as usize]).collect(),
        })
    }

    pub(super) fn bytes(&self) -> usize {
        self.uses.capacity() * size_of::<Use>() + self.best.capacity() * size_of::<BestPaper>()
    }
}
