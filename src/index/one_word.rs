//! The short way for a topic of one word: it may stand in nine of ten papers, and its counts tell all.

use super::best::Best;
use super::occurrences::{EARLY_PLACE, plain_uses, saturated};
use super::postings::{Counts, Posting};
use super::ranking::TOPIC;
use super::search::{ByWords, Search};
use super::{Index, Part};
use crate::matching::{Word, points_of_word, stands_early};

impl Index {
    /// The best papers with a word, as `by_words` would find them.
    pub(super) fn with_word(
        &self,
        word: &Word,
        need: f32,
        search: &Search<'_>,
        most: usize,
    ) -> ByWords {
        let rarity = self.rarity(self.papers_with(word.text()), &TOPIC);
        let table = Table::of(rarity, need);
        let all_count = self.papers.all_count(&search.window);
        let (mut exact, mut others) = (Best::of(most), Best::of(most));
        let mut matching = 0;
        for Part { segment, base, .. } in &self.parts {
            let postings = segment.postings(word.text());
            postings.each_with_first(|Posting { paper, counts }, first| {
                let place = base + paper;
                if !all_count && !self.papers.counts(place, &search.window) {
                    return;
                }
                let (score, is_match) = table.look_up(counts, first);
                if is_match {
                    matching += 1;
                    exact.add(score, place);
                } else if search.loosely && !exact.is_full() {
                    others.add(score, place);
                }
            });
        }
        ByWords {
            exact: exact.into_sorted(),
            others: others.into_sorted(),
            matching,
            likeness: TOPIC.likeness,
        }
    }
}

/// What each number of uses scores, and whether it is enough for the judge. Most uses are looked up.
struct Table {
    rarity: f32,
    need: f32,
    /// By [`row_of`].
    rows: Vec<Row>,
    /// What standing early adds, by the first place in the abstract.
    early: Vec<f32>,
}

/// The same for one number of uses.
#[derive(Debug, Clone, Copy)]
struct Row {
    score: f32,
    /// Whether it is enough wherever they stand, and when one stands early.
    enough: (bool, bool),
}

impl Table {
    fn of(rarity: f32, need: f32) -> Self {
        let mut table = Self {
            rarity,
            need,
            rows: Vec::new(),
            early: (0..FIRST_PLACES)
                .map(|first| early_score(rarity, first))
                .collect(),
        };
        for row in 0..ROWS {
            let counts = Counts {
                title: row / (REST * KEYWORDS),
                keywords: row / REST % KEYWORDS,
                rest: row % REST,
            };
            table.rows.push(table.row(counts));
        }
        table
    }

    /// What the uses score, and whether they are enough.
    fn look_up(&self, counts: Counts, first: Option<u32>) -> (f32, bool) {
        let row = match row_of(counts) {
            Some(row) => self.rows[row as usize],
            None => self.row(counts),
        };
        let Some(first) = first else {
            return (row.score, row.enough.0);
        };
        let early = self.early.get(first as usize).copied();
        let early = early.unwrap_or_else(|| early_score(self.rarity, first));
        let is_enough = if stands_early(first) {
            row.enough.1
        } else {
            row.enough.0
        };
        (row.score + early, is_enough)
    }

    fn row(&self, counts: Counts) -> Row {
        let uses = plain_uses(counts);
        let enough = |is_early| {
            points_of_word(counts.title + counts.keywords > 0, counts.rest, is_early) >= self.need
        };
        Row {
            score: self.rarity
                * (saturated(uses, TOPIC.word_saturation)
                    + TOPIC.phrase * saturated(uses, TOPIC.phrase_saturation)),
            enough: (enough(false), enough(true)),
        }
    }
}

// The numbers of uses in title, keywords and abstract that are looked up, and the first places.
const TITLE: u32 = 4;
const KEYWORDS: u32 = 2;
const REST: u32 = 16;
const ROWS: u32 = TITLE * KEYWORDS * REST;
const FIRST_PLACES: u32 = 256;

fn row_of(counts: Counts) -> Option<u32> {
    let Counts {
        title,
        keywords,
        rest,
    } = counts;
    let is_usual = title < TITLE && keywords < KEYWORDS && rest < REST;
    is_usual.then_some((title * KEYWORDS + keywords) * REST + rest)
}

fn early_score(rarity: f32, first: u32) -> f32 {
    rarity * TOPIC.early_phrase / (1.0 + first as f32 / EARLY_PLACE)
}
