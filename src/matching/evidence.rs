//! What a paper says of a group of words.

use super::group::Group;
use super::paper_text::{Text, close_together, has, occurrences};
use super::paper_words::{Column, column_of, place_of};
use super::points::{EACH_WORD_TWICE, HALF_IN_TITLE, MOST_MENTIONS, Points, stands_early};
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

/// The points of words that stand near one another and not in a row.
const WEAK: f32 = 0.5;

/// So many others may stand among the words of a topic when these count as weak evidence.
const WORDS_AMONG: u32 = 2;

impl Group {
    /// What the paper says of it, when that is enough for the level.
    pub(super) fn enough(&self, level: Level, paper: &impl Text) -> Option<Evidence<'_>> {
        let evidence = self.evidence(level, paper)?;
        (evidence.points >= self.need(level)).then_some(evidence)
    }

    /// Whether the paper has it at all.
    pub(super) fn is_mentioned(&self, paper: &impl Text) -> bool {
        let mut phrases = self.readings.iter().flat_map(|reading| &reading.phrases);
        phrases.any(|phrase| has(paper, phrase))
    }

    /// What the paper says of it, enough or not.
    pub(super) fn evidence(&self, level: Level, paper: &impl Text) -> Option<Evidence<'_>> {
        let mentions = self.mentions(paper);
        if mentions.is_empty() {
            return self.weak_evidence(level, paper);
        }
        let mut points = Points::default();
        for mention in &mentions {
            let in_abstract = column_of(mention.start) == Column::Abstract;
            let is_early = stands_early(place_of(mention.start));
            points.add(mention.is_full, !in_abstract, in_abstract.into(), is_early);
        }
        let half_in_title = !points.is_in_heading() && self.is_half_in_title(paper);
        let twice = |word: &Word| paper.positions(word).len() > 1;
        let mut names = self.names.iter();
        let each_twice = names.any(|name| name.iter().all(|(word, _)| twice(word)));
        let more = |has: bool, points: f32| if has { points } else { 0.0 };
        let points =
            points.sum() + more(half_in_title, HALF_IN_TITLE) + more(each_twice, EACH_WORD_TWICE);
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
                for start in occurrences(paper, phrase).take(MOST_MENTIONS as usize) {
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
            if apart.len() < MOST_MENTIONS as usize && !apart.iter().any(overlaps) {
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
