//! The answer to a search: the papers that match, the best first, and behind them those that nearly do.

use super::best::{Best, better};
use super::likeness::SEEDS;
use super::matching::Matching;
use super::nearness::Asked;
use super::papers::{PaperNumber, Window};
use super::ranking::Ranking;
use super::scores::Scores;
use super::{Index, Lookups};
use crate::matching::TopicQuery;

/// What is asked for.
pub(crate) struct Search<'a> {
    pub(crate) query: &'a TopicQuery,
    pub(crate) window: Window,
    /// Whether papers that do not match may follow those that do.
    pub(crate) loosely: bool,
    /// So many papers.
    pub(crate) wanted: usize,
    /// What was found while the query was read.
    pub(crate) lookups: &'a Lookups,
    /// What it means, where there is a model.
    pub(crate) asked: Option<Asked<'a>>,
}

impl Search<'_> {
    /// Whether papers that do not match are shown, or tell what is meant.
    pub(super) fn wants_others(&self, matching: usize) -> bool {
        self.loosely && matching < self.wanted.max(SEEDS)
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    /// The best papers in order: the newest first of those that are equally good.
    pub(crate) best: Vec<Scored>,
    /// How many papers match.
    pub(crate) matching: usize,
}

/// A paper's number with its score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scored {
    pub(crate) number: PaperNumber,
    pub(crate) score: f64,
}

/// The best papers by their words alone, in order.
#[derive(Debug)]
pub(super) struct ByWords {
    /// Of those that match.
    pub(super) exact: Vec<(f32, u32)>,
    /// Of the others.
    pub(super) others: Vec<(f32, u32)>,
    /// How many papers match.
    pub(super) matching: usize,
    /// How much it counts to be like the very best.
    pub(super) likeness: f32,
}

/// So many of the best that match, and of the others, are looked at again: see `likeness`.
pub(super) const LOOKED_AT: usize = 300;
/// Where fewer than one in so many match, only their words are read.
const FEW: usize = 8;

impl Index {
    /// The best papers.
    pub(crate) fn search(&self, search: &Search<'_>) -> Answer {
        let most = search.wanted.max(LOOKED_AT);
        let mut by_words = match search.query.one_word() {
            Some((word, need)) => self.with_word(word, need, search, most),
            None => self.by_words(search, most),
        };
        self.add_near(&mut by_words, search);
        let best = self.looked_at_again(&by_words, search);
        let numbered = best.into_iter().map(|(score, place)| Scored {
            number: self.papers.number(place),
            score: f64::from(score),
        });
        Answer {
            best: numbered.collect(),
            matching: by_words.matching,
        }
    }

    /// The best by their words, found the long way.
    pub(super) fn by_words(&self, search: &Search<'_>, most: usize) -> ByWords {
        let matching = self.matching_among(search.query, &search.window, search.lookups);
        let wants_others = search.wants_others(matching.count());
        let are_few = matching.count() * FEW < self.papers.len();
        let only = (are_few && !wants_others).then(|| matching.places());
        let mut scores = Scores::of(only, self.papers.len());
        let ranking = Ranking::of(search.query, self, search.lookups);
        ranking.add_scores(search.lookups, &mut scores);
        let most = most.max(ranking.looks_at());
        let mut exact = best_matching(&matching, &mut scores, most);
        ranking.add_pairs(search.lookups, &mut exact);
        let mut others = Vec::new();
        if wants_others {
            others = self.best_others(&scores, &search.window, most);
            ranking.add_pairs(search.lookups, &mut others);
        }
        ByWords {
            exact,
            others,
            matching: matching.count(),
            likeness: ranking.likeness(),
        }
    }

    /// The best of all papers that still have a score.
    fn best_others(&self, scores: &Scores<'_>, window: &Window, most: usize) -> Vec<(f32, u32)> {
        let all_count = self.papers.all_count(window);
        // Of those that don't count nobody knows how many are among the best.
        let enough = if all_count { most } else { usize::MAX };
        let mut best = Best::above(0.0, most);
        scores.each_of_best(enough, |place, score| {
            if best.takes_older(score) && (all_count || self.papers.counts(place, window)) {
                best.add(score, place);
            }
        });
        best.into_sorted()
    }

    /// Those that match before the others, each in the order of words and likeness.
    fn looked_at_again(&self, by_words: &ByWords, search: &Search<'_>) -> Vec<(f32, u32)> {
        let ByWords { exact, others, .. } = by_words;
        let of_exact = exact.len().min(LOOKED_AT);
        let of_others = others.len().min(LOOKED_AT);
        let mut papers = [&exact[..of_exact], &others[..of_others]].concat();
        // What only comes near says what was meant where hardly anything matches.
        let leading = if of_exact < SEEDS {
            papers.len()
        } else {
            of_exact
        };
        self.add_likeness(&mut papers, leading, by_words.likeness);
        self.add_nearness(&mut papers, leading, search, by_words.likeness);
        let (matching, nearly) = papers.split_at_mut(of_exact);
        matching.sort_unstable_by(better);
        nearly.sort_unstable_by(better);
        // Nobody looks so far: they stay in the order of their words.
        let unscored = |(_, place): &(f32, u32)| (0.0, *place);
        let mut best = matching.to_vec();
        best.extend(exact[of_exact..].iter().map(unscored));
        best.extend_from_slice(nearly);
        best.extend(others[of_others..].iter().map(unscored));
        best.truncate(search.wanted);
        best
    }
}

/// The best of those that match; takes out their scores.
fn best_matching(matching: &Matching, scores: &mut Scores<'_>, most: usize) -> Vec<(f32, u32)> {
    let mut best = Best::of(most);
    // The newest first: of many that score the same only the first few are looked at.
    for (rank, place) in matching.places().iter().enumerate().rev() {
        let score = scores.take(rank, *place);
        if best.takes_older(score) {
            best.add(score, *place);
        }
    }
    best.into_sorted()
}
