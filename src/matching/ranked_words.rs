//! What a topic is ranked by: its words, neighbouring words, and the whole as a phrase.

use super::forms::{Term, phrases_of, push_new};
use super::query::{Clause, Reading, TopicQuery};
use super::word::Sequence;

/// A group of words of a topic, and what counts when papers are ranked by it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct RankedWords {
    /// The words that say something, each once, in their order.
    pub(crate) words: Vec<RankedWord>,
    /// Neighbours.
    pub(crate) pairs: Vec<Pair>,
    /// The whole next to one another, in every way to say it. Empty when it is a sentence.
    pub(crate) phrase: Vec<Sequence>,
}

/// A word that says something.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RankedWord {
    /// Any of these in a row.
    pub(crate) forms: Vec<Sequence>,
    /// How often the person wrote it.
    pub(crate) times: u32,
    /// It may belong to the asking: "information on …".
    pub(crate) is_asking: bool,
}

/// Two words that stand next to one another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pair {
    /// Any of these in a row.
    pub(crate) forms: Vec<Sequence>,
    /// Which of the words they are.
    pub(crate) places: (usize, usize),
}

/// More words are a sentence, and nobody writes the same.
const MOST_WORDS_OF_A_PHRASE: usize = 6;

impl TopicQuery {
    /// Each group of words that is wanted, wherever it stands in the topic.
    pub(crate) fn ranked_words(&self) -> Vec<RankedWords> {
        let mut groups = Vec::new();
        add(&self.root, &mut groups);
        groups
    }
}

fn add(clause: &Clause, groups: &mut Vec<RankedWords>) {
    match clause {
        Clause::Text(group) => groups.extend(RankedWords::of(&group.readings)),
        Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|part| add(part, groups)),
        Clause::Author(..) | Clause::Organisation(..) | Clause::Category(..) | Clause::Not(_) => {}
    }
}

impl RankedWords {
    fn of(readings: &[Reading]) -> Option<Self> {
        // The first reading is what the person wrote; the others say it as a whole.
        let typed = readings.first()?;
        let mut ranked = Self::default();
        if typed.length <= MOST_WORDS_OF_A_PHRASE {
            let names = readings.iter().filter(|reading| reading.is_full);
            for phrase in names.flat_map(|reading| &reading.phrases) {
                push_new(&mut ranked.phrase, phrase.clone());
            }
        }
        let places: Vec<usize> = typed
            .terms
            .iter()
            .map(|term| ranked.add_word(term))
            .collect();
        for &(one, next) in &typed.neighbours {
            ranked.add_pair(&typed.terms[one..=next], (places[one], places[next]));
        }
        Some(ranked)
    }

    /// Answers the place of the word.
    fn add_word(&mut self, term: &Term) -> usize {
        let same = |word: &RankedWord| word.forms.first() == term.forms.first();
        if let Some(known) = self.words.iter().position(same) {
            self.words[known].times += 1;
            return known;
        }
        self.words.push(RankedWord {
            forms: term.forms.clone(),
            times: 1,
            is_asking: term.is_asking(),
        });
        self.words.len() - 1
    }

    fn add_pair(&mut self, terms: &[Term], places: (usize, usize)) {
        let forms = phrases_of(terms);
        if !forms.is_empty() && self.pairs.iter().all(|pair| pair.forms != forms) {
            self.pairs.push(Pair { forms, places });
        }
    }
}
