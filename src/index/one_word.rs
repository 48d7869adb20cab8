//! The short way for a topic of one word: it may stand in nine of ten papers, and its counts tell all.

use super::best::Best;
use super::frequent::FrequentWord;
use super::postings::{Code, Counts, Posting, Postings};
use super::ranking::TOPIC;
use super::scoring::EARLY_PLACE;
use super::search::{ByWords, Search};
use super::uses::{plain_uses, saturated};
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
            let noted = segment.frequent(word.text()).filter(|_| all_count);
            if let Some(answer) = noted.and_then(|noted| table.enough_noted(noted, most)) {
                matching += answer.matching;
                for (score, paper) in answer.best {
                    exact.add(score, base + paper);
                }
                continue;
            }
            let postings = segment.postings(word.text());
            postings.each_with_first(|posting, first| {
                let place = base + posting.paper;
                if !all_count && !self.papers.counts(place, &search.window) {
                    return;
                }
                let (score, is_match) = table.look_up(&posting, first);
                // Counted without a branch: half of the papers may match.
                matching += usize::from(is_match);
                if is_match & exact.takes(score) {
                    exact.add(score, place);
                } else if !exact.is_full() && !is_match && search.loosely {
                    others.add(score, place);
                }
            });
        }
        if !search.wants_others(matching) {
            others = Best::of(0);
        }
        ByWords {
            exact: exact.into_sorted(),
            others: others.into_sorted(),
            matching,
            likeness: TOPIC.likeness,
        }
    }
}

/// What to note of a word that so many papers have.
pub(super) fn note_frequent(postings: &Postings<'_>) -> Option<FrequentWord> {
    // The rarity is the same for all papers: it changes nothing about their order.
    let score = |counts, first: Option<u32>| {
        score_of(counts) + first.map_or(0.0, |first| early_score(1.0, first))
    };
    FrequentWord::of(postings, score, stands_early)
}

/// What was noted of a word, as far as it is asked for.
struct NotedAnswer {
    matching: usize,
    /// The best that match.
    best: Vec<(f32, u32)>,
}

/// What each number of uses scores, and whether it is enough for the judge. Most uses are looked up.
struct Table {
    rarity: f32,
    need: f32,
    /// By the code of the uses.
    rows: [Row; Code::ALL],
    /// What standing early adds, by the first place in the abstract.
    early: [f32; FIRST_PLACES],
}

/// The same for one number of uses.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    score: f32,
    /// Whether it is enough wherever they stand, and when one stands early.
    enough: [bool; 2],
}

impl Table {
    fn of(rarity: f32, need: f32) -> Self {
        let mut early = [0.0; FIRST_PLACES];
        for (first, early) in (0..).zip(&mut early) {
            *early = early_score(rarity, first);
        }
        let mut table = Self {
            rarity,
            need,
            rows: [Row::default(); Code::ALL],
            early,
        };
        for code in Code::all() {
            table.rows[code.number()] = table.row(code.counts());
        }
        table
    }

    /// What was noted of a word, when that is as many as are wanted.
    fn enough_noted(&self, noted: &FrequentWord, most: usize) -> Option<NotedAnswer> {
        let uses = noted.uses.iter();
        let rows: Vec<(Row, bool)> = uses
            .map(|uses| {
                let row = self.row(uses.counts);
                (row, row.enough[usize::from(uses.is_early)])
            })
            .collect();
        let mut best = Vec::with_capacity(noted.best.len());
        for paper in &noted.best {
            let (row, is_match) = rows[paper.way as usize];
            if is_match {
                let early = paper.first.map(|first| self.early(first.into()));
                best.push((row.score + early.unwrap_or_default(), paper.paper));
            }
        }
        let counted = noted.uses.iter().zip(&rows);
        let matching = counted.filter(|(_, (_, is_match))| *is_match);
        (best.len() >= most).then(|| NotedAnswer {
            matching: matching.map(|(uses, _)| uses.papers as usize).sum(),
            best,
        })
    }

    fn early(&self, first: u32) -> f32 {
        let early = self.early.get(first as usize).copied();
        early.unwrap_or_else(|| early_score(self.rarity, first))
    }

    /// What the uses score, and whether they are enough.
    #[inline]
    fn look_up(&self, posting: &Posting, first: Option<u32>) -> (f32, bool) {
        let row = match posting.code {
            Some(code) => self.rows[code.number()],
            None => self.row(posting.counts),
        };
        let Some(first) = first else {
            return (row.score, row.enough[0]);
        };
        let is_enough = row.enough[usize::from(stands_early(first))];
        (row.score + self.early(first), is_enough)
    }

    fn row(&self, counts: Counts) -> Row {
        let enough = |is_early| {
            points_of_word(counts.title + counts.keywords, counts.rest, is_early) >= self.need
        };
        Row {
            score: self.rarity * score_of(counts),
            enough: [enough(false), enough(true)],
        }
    }
}

/// So many first places are looked up.
const FIRST_PLACES: usize = 256;

/// Of a word whose rarity is 1: the word is the phrase, too.
fn score_of(counts: Counts) -> f32 {
    let uses = plain_uses(counts);
    saturated(uses, TOPIC.word_saturation) + TOPIC.phrase * saturated(uses, TOPIC.phrase_saturation)
}

fn early_score(rarity: f32, first: u32) -> f32 {
    rarity * TOPIC.early_phrase / (1.0 + first as f32 / EARLY_PLACE)
}
