//! Which papers fit a topic best.
//!
//! Two kinds of text are read in two ways. A *topic* is a few words that some paper has next to one another:
//! that phrase counts most, then its neighbouring words, then the words. A *question* is everything else: its
//! words count, rare and early ones more, and neighbours a little. `docs/search.md` has what each part brings.

use super::scores::Scores;
use super::{Index, Lookups};
use crate::matching::{RankedWords, TopicQuery};

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

impl Index {
    /// Adds what each paper has of a topic. Answers how much likeness to the best counts.
    pub(super) fn add_scores(
        &self,
        query: &TopicQuery,
        lookups: &Lookups,
        scores: &mut Scores<'_>,
    ) -> f32 {
        let mut likeness = TOPIC.likeness;
        for group in query.ranked_words() {
            likeness = self.add_group(&group, lookups, scores).likeness;
        }
        likeness
    }

    fn add_group(
        &self,
        group: &RankedWords,
        lookups: &Lookups,
        scores: &mut Scores<'_>,
    ) -> &'static Weights {
        let phrase = lookups.found(self, &group.phrase);
        let has_phrase = phrase.papers > 0;
        // “Information theory” is a topic, “information on radio” asks for something.
        let has_asking = group.words.iter().any(|word| word.is_asking);
        let is_asked = has_asking && phrase.papers < 2;
        let mut says: Vec<usize> = (0..group.words.len())
            .filter(|place| !(is_asked && group.words[*place].is_asking))
            .collect();
        if says.is_empty() {
            says = (0..group.words.len()).collect();
        }
        let is_topic = says.len() <= MOST_WORDS_OF_A_TOPIC && has_phrase && !is_asked;
        let weights = if is_topic { &TOPIC } else { &QUESTION };
        let is_long = says.len() > EARLY_WORDS;
        let early: Vec<f32> = (0..says.len())
            .map(|rank| {
                let is_early = is_long && rank < EARLY_WORDS;
                let share = if is_early {
                    1.0 - rank as f32 / EARLY_WORDS as f32
                } else {
                    0.0
                };
                1.0 + weights.early * share
            })
            .collect();
        for (rank, place) in says.iter().enumerate() {
            let word = &group.words[*place];
            let weight = early[rank] * word.times as f32;
            self.add_word(&word.forms, weight, weights, scores);
        }
        let is_pair = is_topic && says.len() == 2 && group.pairs.len() == 1;
        if is_topic {
            let weight = if is_pair {
                weights.pair
            } else {
                weights.phrase
            };
            self.add_phrase(&phrase, weight, weights, scores);
            self.add_early(&phrase, weights, scores);
        }
        if is_pair {
            return weights;
        }
        for pair in &group.pairs {
            let rank = |place: usize| says.iter().position(|said| *said == place);
            if let (Some(one), Some(other)) = (rank(pair.places.0), rank(pair.places.1)) {
                let weight = weights.pair * (early[one] + early[other]) / 2.0;
                self.add_phrase(&lookups.found(self, &pair.forms), weight, weights, scores);
            }
        }
        weights
    }
}
