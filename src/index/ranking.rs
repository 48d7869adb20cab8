//! Which papers fit a topic best.
//!
//! Two kinds of text are read in two ways. A *topic* is a few words that some paper has next to one another:
//! that phrase counts most, then its neighbouring words, then the words. A *question* is everything else: its
//! words count, rare and early ones more, and neighbours a little. Neighbours are looked for in the best papers by
//! their words alone. `docs/search.md` has what each part brings.

use std::sync::Arc;

use super::best::better;
use super::occurrences::Found;
use super::scores::Scores;
use super::scoring::Scoring;
use super::{Index, Lookups};
use crate::matching::{Pair, RankedWords, TopicQuery};

/// How one kind of text is scored.
pub(super) struct Weights {
    /// How soon more uses of a word count no more.
    pub(super) word_saturation: f32,
    /// The same of pairs and of the phrase.
    pub(super) phrase_saturation: f32,
    /// How much a paper's length counts.
    pub(super) length: f32,
    /// The power of a word's rarity.
    pub(super) rarity: f32,
    pair: f32,
    pub(super) phrase: f32,
    /// What the phrase counts when it begins the abstract.
    pub(super) early_phrase: f32,
    /// What the first word counts more than the eighth.
    early: f32,
    /// How much it counts to be like the best papers.
    pub(super) likeness: f32,
}

pub(super) const TOPIC: Weights = Weights {
    word_saturation: 1.0,
    phrase_saturation: 2.0,
    length: 0.0,
    rarity: 1.0,
    pair: 0.7,
    phrase: 2.0,
    early_phrase: 0.3,
    early: 0.0,
    likeness: 0.4,
};

const QUESTION: Weights = Weights {
    word_saturation: 2.0,
    phrase_saturation: 1.0,
    length: 0.6,
    rarity: 1.1,
    pair: 0.4,
    phrase: 0.0,
    early_phrase: 0.0,
    early: 0.5,
    likeness: 0.5,
};

/// More words than this are a question.
const MOST_WORDS_OF_A_TOPIC: usize = 5;
/// From this word of a longer question on all count the same.
const EARLY_WORDS: usize = 8;
/// Pairs are looked for in so many papers, the best by their words.
const LOOKED_AT_FOR_PAIRS: usize = 500;

/// A group of words and how it is scored.
struct Ranked<'a> {
    group: RankedWords,
    scoring: Scoring<'a>,
    /// Those of its words that say something, and what each counts.
    words: Vec<(usize, f32)>,
    /// Those papers that have the whole in a row, and what that counts; nothing for a question.
    phrase: Option<(Arc<Found>, f32)>,
    /// Those of its pairs that say more than the whole does, and what each counts.
    pairs: Vec<(usize, f32)>,
}

impl<'a> Ranked<'a> {
    fn of(group: RankedWords, index: &'a Index, lookups: &Lookups) -> Self {
        let found = lookups.found(index, &group.phrase);
        // “Information theory” is a topic, “information on radio” asks for something.
        let has_asking = group.words.iter().any(|word| word.is_asking);
        let is_asked = has_asking && found.papers < 2;
        let says = telling_words(&group, is_asked);
        let is_topic = says.len() <= MOST_WORDS_OF_A_TOPIC && found.papers > 0 && !is_asked;
        let weights = if is_topic { &TOPIC } else { &QUESTION };
        let is_long = says.len() > EARLY_WORDS;
        let early = |rank: usize| {
            if is_long && rank < EARLY_WORDS {
                1.0 + weights.early * (1.0 - rank as f32 / EARLY_WORDS as f32)
            } else {
                1.0
            }
        };
        let words = says.iter().enumerate().map(|(rank, word)| {
            let times = group.words[*word].times as f32;
            (*word, early(rank) * times)
        });
        let is_pair = is_topic && says.len() == 2 && group.pairs.len() == 1;
        let phrase = if is_pair {
            weights.pair
        } else {
            weights.phrase
        };
        let rank = |word: usize| says.iter().position(|said| *said == word);
        let weight = |pair: &Pair| {
            let (one, other) = (rank(pair.places.0)?, rank(pair.places.1)?);
            // No paper has it, as was found when the topic was read.
            let is_nowhere = |found: Arc<Found>| found.papers == 0;
            let says_more = !is_pair && !lookups.known(&pair.forms).is_some_and(is_nowhere);
            says_more.then(|| weights.pair * (early(one) + early(other)) / 2.0)
        };
        let pairs = group.pairs.iter().enumerate();
        Self {
            words: words.collect(),
            phrase: is_topic.then_some((found, phrase)),
            pairs: pairs
                .filter_map(|(place, pair)| Some((place, weight(pair)?)))
                .collect(),
            scoring: Scoring::of(index, weights),
            group,
        }
    }

    fn add_scores(&self, lookups: &Lookups, scores: &mut Scores<'_>) {
        for (word, weight) in &self.words {
            let forms = &self.group.words[*word].forms;
            self.scoring.add_word(forms, *weight, lookups, scores);
        }
        if let Some((found, weight)) = &self.phrase {
            self.scoring.add_phrase(found, *weight, scores);
        }
    }

    fn add_pairs(&self, lookups: &Lookups, papers: &mut [(f32, u32)]) {
        for (pair, weight) in &self.pairs {
            let pair = &self.group.pairs[*pair];
            let words = [pair.places.0, pair.places.1].map(|word| &self.group.words[word]);
            self.scoring.add_pair(pair, words, *weight, lookups, papers);
        }
    }
}

/// The words that say something, all if none does.
fn telling_words(group: &RankedWords, is_asked: bool) -> Vec<usize> {
    let all = 0..group.words.len();
    let tells = |word: &usize| !(is_asked && group.words[*word].is_asking);
    let telling: Vec<usize> = all.clone().filter(tells).collect();
    if telling.is_empty() {
        all.collect()
    } else {
        telling
    }
}

/// How a topic is scored.
pub(super) struct Ranking<'a> {
    groups: Vec<Ranked<'a>>,
}

impl<'a> Ranking<'a> {
    pub(super) fn of(query: &TopicQuery, index: &'a Index, lookups: &Lookups) -> Self {
        let groups = query.ranked_words().into_iter();
        Self {
            groups: groups
                .map(|group| Ranked::of(group, index, lookups))
                .collect(),
        }
    }

    /// So many of the best by their words are looked at again for pairs.
    pub(super) fn looks_at(&self) -> usize {
        if self.groups.iter().all(|group| group.pairs.is_empty()) {
            0
        } else {
            LOOKED_AT_FOR_PAIRS
        }
    }

    /// How much it counts to be like the very best.
    pub(super) fn likeness(&self) -> f32 {
        let last = self.groups.last();
        last.map_or(TOPIC.likeness, |group| group.scoring.weights().likeness)
    }

    /// Adds what papers have of its words, and of the whole in a row.
    pub(super) fn add_scores(&self, lookups: &Lookups, scores: &mut Scores<'_>) {
        for group in &self.groups {
            group.add_scores(lookups, scores);
        }
    }

    /// Adds what the best papers so far have of its pairs, and puts them in their order. Those behind them
    /// stay where they are.
    pub(super) fn add_pairs(&self, lookups: &Lookups, papers: &mut [(f32, u32)]) {
        let looked_at = papers.len().min(self.looks_at());
        let papers = &mut papers[..looked_at];
        papers.sort_unstable_by_key(|(_, place)| *place);
        for group in &self.groups {
            group.add_pairs(lookups, papers);
        }
        papers.sort_unstable_by(better);
    }
}
