//! What a paper says of a group of words, in points.
//!
//! Measured on authors' own keywords; `docs/search.md` has what each part brings.

use super::group::Group;
use super::paper_text::{Text, close_together, has, occurrences};
use super::paper_words::{Column, column_of, place_of};
use super::query::{Reading, window_of};
use super::reasons::Place;
use super::word::{Sequence, Word};
use crate::domain::Level;

/// What was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Evidence<'a> {
    pub(super) points: f32,
    /// The reading that stands in the best place.
    pub(super) reading: &'a Reading,
    pub(super) place: Place,
}

/// A reading that stands somewhere.
#[derive(Debug, Clone, Copy)]
struct Mention<'a> {
    reading: &'a Reading,
    is_full: bool,
    start: u32,
    length: u32,
}

/// How often a paper says one of a group's phrases.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said {
    /// Which of the phrases.
    pub(crate) phrase: usize,
    /// Whether it stands in the title or the keywords.
    pub(crate) in_heading: bool,
    pub(crate) in_abstract: u32,
    /// Where it first stands in the abstract.
    pub(crate) first: Option<u32>,
}

// Points: a mention in the abstract is one.
const SYNONYM: f32 = 0.5;
const IN_HEADING: f32 = 4.0;
const SYNONYM_IN_HEADING: f32 = 1.5;
const HALF_IN_TITLE: f32 = 1.0;
const EACH_WORD_TWICE: f32 = 0.5;
const EARLY: f32 = 0.5;
const WEAK: f32 = 0.5;

/// The abstract begins with so many words.
const EARLY_WORDS: u32 = 30;
/// So many others may stand among the words of a topic when these count as weak evidence.
const WORDS_AMONG: u32 = 2;
/// More mentions say no more.
const MOST_MENTIONS: usize = 64;

impl Group {
    /// What the paper says of it, when that is enough for the level.
    pub(super) fn enough(&self, level: Level, paper: &impl Text) -> Option<Evidence<'_>> {
        let evidence = self.evidence(level, paper)?;
        (evidence.points >= self.need(level)).then_some(evidence)
    }

    /// Whether a paper that says it so has the points it needs; nothing where that depends on what else the paper
    /// says.
    pub(crate) fn is_enough(&self, need: f32, said: impl Iterator<Item = Said>) -> Option<bool> {
        let full_names = self.full_names.as_ref()?;
        let (mut points, mut heading, mut early) = (0.0, 0.0_f32, 0.0);
        for said in said {
            let is_full = full_names[said.phrase];
            let (each, in_heading) = if is_full {
                (1.0, IN_HEADING)
            } else {
                (SYNONYM, SYNONYM_IN_HEADING)
            };
            points += each * mentions(said.in_abstract);
            if said.in_heading {
                heading = heading.max(in_heading);
            }
            if is_full && said.first.is_some_and(stands_early) {
                early = EARLY;
            }
        }
        points += heading + early;
        let half_in_title = if heading > 0.0 { 0.0 } else { HALF_IN_TITLE };
        let more = if self.names.is_empty() {
            0.0
        } else {
            half_in_title + EACH_WORD_TWICE
        };
        if points >= need {
            Some(true)
        } else if points + more < need {
            Some(false)
        } else {
            None
        }
    }

    /// Whether the paper has it at all.
    pub(super) fn is_mentioned(&self, paper: &impl Text) -> bool {
        let mut phrases = self.readings.iter().flat_map(|reading| &reading.phrases);
        phrases.any(|phrase| has(paper, phrase))
    }

    fn evidence(&self, level: Level, paper: &impl Text) -> Option<Evidence<'_>> {
        let mentions = self.mentions(paper);
        if mentions.is_empty() {
            return self.weak_evidence(level, paper);
        }
        let in_abstract = |mention: &&Mention<'_>| column_of(mention.start) == Column::Abstract;
        let mut points = 0.0;
        for mention in mentions.iter().filter(in_abstract) {
            points += if mention.is_full { 1.0 } else { SYNONYM };
        }
        let full = || mentions.iter().filter(|mention| mention.is_full);
        points += if full().any(|mention| !in_abstract(&mention)) {
            IN_HEADING
        } else if mentions.iter().any(|mention| !in_abstract(&mention)) {
            SYNONYM_IN_HEADING
        } else if self.is_half_in_title(paper) {
            HALF_IN_TITLE
        } else {
            0.0
        };
        let is_early = |mention: &Mention<'_>| stands_early(place_of(mention.start));
        if full().filter(in_abstract).any(is_early) {
            points += EARLY;
        }
        let twice = |word: &Word| paper.positions(word).len() > 1;
        if self
            .names
            .iter()
            .any(|name| name.iter().all(|(word, _)| twice(word)))
        {
            points += EACH_WORD_TWICE;
        }
        let (reading, place) = best_place(&mentions)?;
        Some(Evidence {
            points,
            reading,
            place,
        })
    }

    /// All mentions; those that overlap are one, the longest.
    fn mentions(&self, paper: &impl Text) -> Vec<Mention<'_>> {
        let mut found: Vec<Mention<'_>> = Vec::new();
        for reading in &self.readings {
            for phrase in &reading.phrases {
                for start in occurrences(paper, phrase).take(MOST_MENTIONS) {
                    found.push(Mention {
                        reading,
                        is_full: reading.is_full,
                        start,
                        length: u32::try_from(phrase.len()).unwrap_or(u32::MAX),
                    });
                }
            }
        }
        if found.len() < 2 {
            return found;
        }
        found.sort_by_key(|mention| {
            (
                !mention.is_full,
                std::cmp::Reverse(mention.length),
                mention.start,
            )
        });
        let mut apart: Vec<Mention<'_>> = Vec::new();
        for mention in found {
            let overlaps = |other: &Mention<'_>| {
                mention.start < other.start + other.length
                    && other.start < mention.start + mention.length
            };
            if apart.len() < MOST_MENTIONS && !apart.iter().any(overlaps) {
                apart.push(mention);
            }
        }
        apart
    }

    /// Whether the title has more than half of what makes a name rare.
    fn is_half_in_title(&self, paper: &impl Text) -> bool {
        let in_title = |word: &Word| {
            let mut positions = paper.positions(word).iter();
            positions.any(|position| column_of(*position) == Column::Title)
        };
        self.names.iter().any(|name| {
            let all: f32 = name.iter().map(|(_, rarity)| rarity).sum();
            let there = name.iter().filter(|(word, _)| in_title(word));
            there.map(|(_, rarity)| rarity).sum::<f32>() * 2.0 > all
        })
    }

    /// What there is when the paper never says it as a whole.
    fn weak_evidence(&self, level: Level, paper: &impl Text) -> Option<Evidence<'_>> {
        if self.must_be_said(level) {
            return None;
        }
        let typed = self.readings.first().filter(|reading| reading.is_typed())?;
        let place = self.weak_place(typed, level, paper)?;
        Some(Evidence {
            points: WEAK,
            reading: typed,
            place,
        })
    }

    fn weak_place(&self, typed: &Reading, level: Level, paper: &impl Text) -> Option<Place> {
        let mut shortened = self.short_names.iter();
        if shortened.any(|name| in_heading(paper, name)) {
            return Some(Place::Heading);
        }
        let [first, rest @ ..] = typed.terms.as_slice() else {
            return None;
        };
        if rest.iter().all(|term| term.forms == first.forms) {
            return None;
        }
        let everywhere = |enough: &dyn Fn(&Sequence) -> bool| {
            typed.terms.iter().all(|term| term.forms.iter().any(enough))
        };
        if !everywhere(&|form| has(paper, form)) {
            return None;
        }
        if everywhere(&|form| in_heading(paper, form)) {
            return Some(Place::Heading);
        }
        let within = |others: u32| {
            let mut choices = typed.choices.iter();
            choices.any(|choice| close_together(paper, choice, window_of(choice, others)))
        };
        let twice = || everywhere(&|form| occurrences(paper, form).nth(1).is_some());
        if within(WORDS_AMONG) && (self.is_seldom_said() || twice()) {
            return Some(Place::CloseTogether);
        }
        // Words that people put together and papers do not: there is no name to be found.
        (level == Level::Wide && self.is_seldom_said()).then_some(Place::Anywhere)
    }
}

/// The points of a paper for a topic of one word, by where that stands: the same as all of the above.
pub(crate) fn points_of_word(in_heading: bool, in_abstract: u32, is_early: bool) -> f32 {
    let heading = if in_heading { IN_HEADING } else { 0.0 };
    mentions(in_abstract) + heading + if is_early { EARLY } else { 0.0 }
}

fn mentions(count: u32) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// Whether a place in the abstract is near its beginning.
pub(crate) fn stands_early(place: u32) -> bool {
    place < EARLY_WORDS
}

fn in_heading(paper: &impl Text, words: &[Word]) -> bool {
    occurrences(paper, words).any(|start| column_of(start) != Column::Abstract)
}

fn best_place<'a>(mentions: &[Mention<'a>]) -> Option<(&'a Reading, Place)> {
    let place = |mention: &Mention<'_>| match column_of(mention.start) {
        Column::Title => Place::Title,
        Column::Keywords => Place::Keywords,
        _ => Place::Abstract(
            mentions
                .iter()
                .filter(|other| {
                    std::ptr::eq(other.reading, mention.reading)
                        && column_of(other.start) == Column::Abstract
                })
                .count(),
        ),
    };
    let best = mentions.iter().min_by_key(|mention| match place(mention) {
        // Oftener is better.
        Place::Abstract(times) => (Place::Abstract(0), usize::MAX - times),
        other => (other, 0),
    });
    best.map(|mention| (mention.reading, place(mention)))
}
