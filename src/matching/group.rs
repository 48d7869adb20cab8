//! A group of words of a topic: every way to say it, and how much a paper must say of it.

use super::abbreviations::is_short_for;
use super::forms::push_new;
use super::knowledge::Knowledge;
use super::query::Reading;
use super::reasons::Source;
use super::sentence::Sentence;
use super::stop_words::is_stop_stem;
use super::word::{Sequence, Word};
use crate::domain::Level;

/// A group of words, ready to be looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Group {
    /// The words themselves first. None: nothing can satisfy it.
    pub(crate) readings: Vec<Reading>,
    /// Every way to say it as a whole.
    pub(crate) phrases: Vec<Sequence>,
    /// Whether each of these is a full name.
    pub(super) are_full: Vec<bool>,
    /// Whether no two of these can share a word of a paper.
    pub(super) stand_apart: bool,
    /// The words of each full name of two words and more, with how rare each is.
    pub(super) names: Vec<Vec<(Word, f32)>>,
    /// Full names without the general word at their end: “weakly supervised” learning.
    pub(crate) short_names: Vec<Sequence>,
    /// The words, where they are a sentence that hardly any paper says.
    pub(crate) sentence: Option<Sentence>,
    /// How many papers say it.
    mentions: u32,
    /// The share of all papers that say it.
    share: f32,
}

/// Words that a name may lose at its end and still be known. Stems, sorted.
const GENERAL_WORDS: &[&str] = &[
    "algorithm",
    "approach",
    "learn",
    "mechan",
    "method",
    "model",
    "network",
    "neural",
    "nn",
    "problem",
    "process",
    "system",
    "task",
    "techniqu",
];

/// Fewer papers hardly ever say it.
const SELDOM: u32 = 10;

// What is taken for known before any paper is: so many papers, of which one says it.
const PAPERS_BEFORE: f32 = 500.0;
const MENTIONS_BEFORE: f32 = 1.0;

impl Group {
    pub(super) fn of(mut readings: Vec<Reading>, knowledge: &Knowledge) -> Self {
        mark_full_names(&mut readings);
        let mut phrases: Vec<Sequence> = Vec::new();
        for phrase in readings.iter().flat_map(|reading| &reading.phrases) {
            push_new(&mut phrases, phrase.clone());
        }
        let is_full = |phrase: &Sequence| {
            let mut full = readings.iter().filter(|reading| reading.is_full);
            full.any(|reading| reading.phrases.contains(phrase))
        };
        let are_full = phrases.iter().map(is_full).collect();
        let mentions = knowledge.papers_with_any(&phrases);
        let mut group = Self {
            share: (as_f32(mentions) + MENTIONS_BEFORE)
                / (as_f32(knowledge.papers()) + PAPERS_BEFORE),
            mentions,
            are_full,
            stand_apart: stand_apart(&phrases),
            phrases,
            readings,
            ..Self::default()
        };
        let typed = group.readings.first().filter(|_| group.is_seldom_said());
        group.sentence = typed.and_then(|typed| Sentence::of(typed, knowledge));
        let full = group.readings.iter().filter(|reading| reading.is_full);
        let full: Vec<Sequence> = full.flat_map(|reading| reading.phrases.clone()).collect();
        for phrase in &full {
            group.add_name(phrase, knowledge);
            group.short_names.extend(short_name(phrase));
        }
        group
    }

    /// Whether hardly any paper says it as a whole: then it is enough to have its words.
    pub(super) fn is_seldom_said(&self) -> bool {
        self.mentions < SELDOM
    }

    /// Whether a paper must say it as a whole.
    pub(crate) fn must_be_said(&self, level: Level) -> bool {
        self.sentence.is_none()
            && (level == Level::Strict || (level == Level::Normal && !self.is_seldom_said()))
    }

    /// How many points a paper needs.
    ///
    /// A topic that few papers speak of needs one mention; each time that twice as many do, half a mention
    /// more. At the levels normal and wide it is always enough to stand in the title, and for what hardly any
    /// paper speaks of one mention.
    pub(crate) fn need(&self, level: Level) -> f32 {
        let (base, least, most) = match level {
            Level::Strict => (2.75, 1.5, f32::MAX),
            // Words that people put together and no paper does.
            Level::Normal if self.mentions == 0 => (0.5, 0.5, 0.5),
            Level::Normal if self.is_seldom_said() => (2.0, 0.5, 1.0),
            Level::Normal => (2.0, 1.0, 4.0),
            Level::Wide => (0.5, 0.5, 4.0),
        };
        (base + 0.5 * (100.0 * self.share).log2()).clamp(least, most)
    }

    fn add_name(&mut self, phrase: &[Word], knowledge: &Knowledge) {
        let mut words: Vec<(Word, f32)> = Vec::new();
        for word in phrase.iter().filter(|word| says_something(word)) {
            if words.iter().all(|(known, _)| known != word) {
                words.push((word.clone(), knowledge.rarity(word.text())));
            }
        }
        if words.len() > 1 {
            self.names.push(words);
        }
    }
}

/// Whether no word stands in them twice: then a paper's mentions of them can't overlap.
fn stand_apart(phrases: &[Sequence]) -> bool {
    let words: Vec<&Word> = phrases.iter().flatten().collect();
    let mut later = (1..).zip(&words);
    later.all(|(next, word)| !word.is_any() && !words[next..].contains(word))
}

/// A synonym of a well-known topic is a name as good as the written one when one is the other's abbreviation.
fn mark_full_names(readings: &mut [Reading]) {
    let typed: Vec<String> = readings
        .iter()
        .filter(|reading| reading.is_typed())
        .map(|reading| reading.written.clone())
        .collect();
    for reading in readings {
        let other = &reading.written;
        reading.is_full = !matches!(reading.source, Source::Topic(_))
            || typed
                .iter()
                .any(|typed| is_short_for(typed, other) || is_short_for(other, typed));
    }
}

fn says_something(word: &Word) -> bool {
    !word.is_any() && !is_stop_stem(word.text())
}

/// A name of three words and more without what is general at its end.
fn short_name(phrase: &[Word]) -> Option<Sequence> {
    let is_general = |word: &Word| GENERAL_WORDS.binary_search(&word.text()).is_ok();
    let is_neural = |word: &Word| word.text() == "neural";
    if phrase.len() < 3
        || !phrase
            .last()
            .is_some_and(|word| is_general(word) && !is_neural(word))
    {
        return None;
    }
    let mut rest = &phrase[..phrase.len() - 1];
    while let [shorter @ .., last] = rest
        && shorter.len() > 1
        && is_general(last)
    {
        rest = shorter;
    }
    let mut telling: Vec<&Word> = Vec::new();
    for word in rest.iter().filter(|word| says_something(word)) {
        push_new(&mut telling, word);
    }
    let is_known_so = telling.len() > 1 && !rest.last().is_some_and(is_neural);
    is_known_so.then(|| rest.to_vec())
}

#[expect(clippy::cast_precision_loss, reason = "no account")]
fn as_f32(papers: u32) -> f32 {
    papers as f32
}
