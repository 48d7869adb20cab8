//! The points of what a paper says of a group of words: a mention in the abstract is one.
//!
//! Measured on authors' own keywords; `docs/search.md` has what each part brings.

use super::group::Group;

/// A mention of what only belongs to the topic.
const SYNONYM: f32 = 0.5;
const IN_HEADING: f32 = 4.0;
const SYNONYM_IN_HEADING: f32 = 1.5;
pub(super) const HALF_IN_TITLE: f32 = 1.0;
pub(super) const EACH_WORD_TWICE: f32 = 0.5;
const EARLY: f32 = 0.5;

/// The abstract begins with so many words.
const EARLY_WORDS: u32 = 30;
/// More mentions say no more.
pub(super) const MOST_MENTIONS: u32 = 64;

/// The points of mentions.
#[derive(Debug, Default)]
pub(super) struct Points {
    in_abstract: f32,
    in_heading: f32,
    early: f32,
}

/// How often a paper says one of a group's phrases.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said {
    /// Which of the phrases.
    pub(crate) phrase: usize,
    /// In the title and the keywords.
    pub(crate) in_heading: u32,
    pub(crate) in_abstract: u32,
    /// Where it first stands in the abstract.
    pub(crate) first: Option<u32>,
}

impl Points {
    /// Adds mentions of a full name, or of a synonym.
    pub(super) fn add(
        &mut self,
        is_full: bool,
        in_heading: bool,
        in_abstract: u32,
        is_early: bool,
    ) {
        let (each, heading) = if is_full {
            (1.0, IN_HEADING)
        } else {
            (SYNONYM, SYNONYM_IN_HEADING)
        };
        self.in_abstract += each * f32::from(u16::try_from(in_abstract).unwrap_or(u16::MAX));
        if in_heading {
            self.in_heading = self.in_heading.max(heading);
        }
        if is_full && is_early && in_abstract > 0 {
            self.early = EARLY;
        }
    }

    pub(super) fn is_in_heading(&self) -> bool {
        self.in_heading > 0.0
    }

    pub(super) fn sum(&self) -> f32 {
        self.in_abstract + self.in_heading + self.early
    }
}

impl Group {
    /// Whether a paper that says it so has the points it needs; nothing where that depends on what else the paper
    /// says.
    pub(crate) fn decided_by(&self, need: f32, said: impl Iterator<Item = Said>) -> Option<bool> {
        let mut points = Points::default();
        let mut mentions = 0;
        for said in said {
            mentions += said.in_heading + said.in_abstract;
            points.add(
                self.are_full[said.phrase],
                said.in_heading > 0,
                said.in_abstract,
                said.first.is_some_and(stands_early),
            );
        }
        if !self.stand_apart || mentions > MOST_MENTIONS {
            return None;
        }
        let half_in_title = if points.is_in_heading() {
            0.0
        } else {
            HALF_IN_TITLE
        };
        let more = if self.names.is_empty() {
            0.0
        } else {
            half_in_title + EACH_WORD_TWICE
        };
        if points.sum() >= need {
            Some(true)
        } else if points.sum() + more < need {
            Some(false)
        } else {
            None
        }
    }
}

/// The points of a paper for a topic of one word, by where that stands.
pub(crate) fn points_of_word(in_heading: u32, in_abstract: u32, is_early: bool) -> f32 {
    let in_abstract = in_abstract.min(MOST_MENTIONS.saturating_sub(in_heading));
    let mut points = Points::default();
    points.add(true, in_heading > 0, in_abstract, is_early);
    points.sum()
}

/// Whether a place in the abstract is near its beginning.
pub(crate) fn stands_early(place: u32) -> bool {
    place < EARLY_WORDS
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::paper_text::occurrences;
    use super::super::paper_words::{Column, column_of, place_of};
    use super::super::query::Clause;
    use super::super::{Knowledge, PaperText, TopicQuery};
    use super::*;
    use crate::domain::{Level, Paper, PaperId, Topic};

    /// As the index counts it.
    fn said(group: &Group, paper: &PaperText) -> Vec<Said> {
        let phrases = group.phrases.iter().enumerate();
        let said = phrases.map(|(phrase, words)| {
            let mut said = Said {
                phrase,
                in_heading: 0,
                in_abstract: 0,
                first: None,
            };
            for position in occurrences(paper, words) {
                if column_of(position) == Column::Abstract {
                    said.in_abstract += 1;
                    said.first = said.first.or(Some(place_of(position)));
                } else {
                    said.in_heading += 1;
                }
            }
            said
        });
        said.filter(|said| said.in_heading + said.in_abstract > 0)
            .collect()
    }

    fn some_text(most: usize) -> impl Strategy<Value = String> {
        let piece = "(large language model|LLM|language|gan|generative adversarial|network|kites|rlhf|human feedback)";
        prop::collection::vec(piece, 0..most).prop_map(|pieces| pieces.join(" "))
    }

    proptest! {
        #[test]
        fn what_the_mentions_decide_the_judge_decides_alike(
            title in some_text(3),
            abstract_text in some_text(90),
            keywords in prop::collection::vec(some_text(3), 0..40),
            topic in "(llm|large language models|gan|rlhf|kites|generative adversarial network)",
        ) {
            let id = PaperId::parse("2501.00001").unwrap();
            let mut paper = Paper::new(id, title, abstract_text);
            paper.keywords = keywords;
            let paper = PaperText::of(&paper);
            let topic = Topic::parse(&topic).unwrap();
            let query = TopicQuery::compile(&topic, Level::Strict, &Knowledge::default());
            let Clause::Text(group) = query.root() else {
                panic!("words");
            };
            let points = group.evidence(Level::Strict, &paper).map_or(0.0, |found| found.points);
            let said = said(group, &paper);
            for half_points in 1_u8..20 {
                let need = f32::from(half_points) / 2.0;
                if !said.is_empty() && let Some(is_enough) = group.decided_by(need, said.iter().copied()) {
                    prop_assert_eq!(is_enough, points >= need, "{} {}", points, need);
                }
            }
        }
    }
}
