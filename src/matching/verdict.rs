//! The verdict on one paper part by part: what a topic asked for that the paper has not, and what it has
//! that the topic leaves out.

use super::judge;
use super::knowledge::Knowledge;
use super::paper_text::PaperText;
use super::query::{self, Clause, TopicQuery};
use super::reasons::Match;
use crate::domain::{Level, Node, Topic};

/// What became of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is about the topic.
    Matched(Match),
    /// It has all that is wanted, and something that is not: these parts of the topic, in its language.
    Excluded(Vec<String>),
    /// It lacks some of what is wanted.
    Missed(Vec<MissedPart>),
}

/// Something that a topic wants and a paper has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissedPart {
    /// The part, in the topic's language: `"world models"`, `author:Hinton`, `speech OR audio`.
    pub text: String,
    /// Those of its words that the paper has nowhere. None when it has them all, but not as the level asks.
    pub missing_words: Vec<String>,
    /// The narrowest level at which the paper would have the part.
    pub wider: Option<Level>,
}

impl Verdict {
    /// Judges a paper as a digest does, and goes into every part when it refuses.
    pub fn of(topic: &Topic, level: Level, knowledge: &Knowledge, paper: &PaperText) -> Self {
        if let Some(found) = TopicQuery::compile(topic, level, knowledge).judge(paper) {
            return Self::Matched(found);
        }
        let parts = match topic.tree() {
            Node::All(parts) => parts.as_slice(),
            other => std::slice::from_ref(other),
        };
        let mut missed = Vec::new();
        let mut excluded = Vec::new();
        for part in parts {
            let clause = query::compile(part, knowledge);
            if judge::is_satisfied(&clause, level, paper) {
                continue;
            }
            match part {
                Node::Not(inner) => excluded.push(inner.text()),
                _ => missed.push(MissedPart::of(part, &clause, level, paper)),
            }
        }
        if missed.is_empty() {
            Self::Excluded(excluded)
        } else {
            Self::Missed(missed)
        }
    }
}

impl MissedPart {
    fn of(part: &Node, clause: &Clause, level: Level, paper: &PaperText) -> Self {
        let levels = [Level::Strict, Level::Normal, Level::Wide];
        let wider = levels
            .into_iter()
            .skip_while(|narrower| *narrower != level)
            .find(|wider| judge::is_satisfied(clause, *wider, paper));
        Self {
            text: part.text(),
            missing_words: judge::missing_words(clause, paper),
            wider,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{Paper, PaperId};

    fn paper() -> PaperText {
        let id = PaperId::parse("2501.00001").unwrap();
        let text = "We look at kites. Of many other things we say nothing, until in the end a dragon flies.";
        let mut paper = Paper::new(id, "Streaming Speech Recognition", text);
        paper.authors = vec!["Ada Lovelace".into()];
        paper.categories = vec!["cs.CL".into()];
        PaperText::of(&paper)
    }

    fn verdict(topic: &str, level: Level) -> Verdict {
        let topic = Topic::parse(topic).unwrap();
        Verdict::of(&topic, level, &Knowledge::default(), &paper())
    }

    fn missed(text: &str, words: &[&str], wider: Option<Level>) -> MissedPart {
        MissedPart {
            text: text.to_owned(),
            missing_words: words.iter().map(|word| (*word).to_owned()).collect(),
            wider,
        }
    }

    #[test]
    fn every_part_that_failed_is_told() {
        use Level::{Normal, Strict, Wide};
        let table = [
            (
                "tractors",
                Normal,
                vec![missed("tractors", &["tractors"], None)],
            ),
            ("kite", Strict, vec![missed("kite", &[], Some(Normal))]),
            (
                "kite dragon",
                Strict,
                vec![missed("kite dragon", &[], Some(Wide))],
            ),
            (
                "kite plough",
                Normal,
                vec![missed("kite plough", &["plough"], None)],
            ),
            (
                "speech author:Hinton cat:cs.CV (video OR image)",
                Normal,
                vec![
                    missed("author:Hinton", &[], None),
                    missed("cat:cs.CV", &[], None),
                    missed("video OR image", &["video", "image"], None),
                ],
            ),
            // What is excluded matters only when nothing is missing.
            (
                "tractors -kite",
                Normal,
                vec![missed("tractors", &["tractors"], None)],
            ),
            (
                "\"recognition speech\"",
                Wide,
                vec![missed(
                    "\"recognition speech\"",
                    &["recognition speech"],
                    None,
                )],
            ),
        ];
        for (topic, level, parts) in table {
            assert_eq!(verdict(topic, level), Verdict::Missed(parts), "{topic}");
        }
    }

    #[test]
    fn the_exclusion_that_hit_is_told() {
        let excluded = |parts: &[&str]| {
            Verdict::Excluded(parts.iter().map(|part| (*part).to_owned()).collect())
        };
        assert_eq!(
            verdict("speech -survey -kite", Level::Normal),
            excluded(&["kite"])
        );
        let several = "speech -(a kite) -author:lovelace -tractor";
        assert_eq!(
            verdict(several, Level::Wide),
            excluded(&["a kite", "author:lovelace"])
        );
        assert!(matches!(
            verdict("speech -survey", Level::Strict),
            Verdict::Matched(_)
        ));
    }

    proptest! {
        #[test]
        fn the_verdict_is_the_judges(
            topic in "(kite|dragon|speech|plough|author:ada|cat:cs)( (-|OR )?(kite|dragon|speech|plough|author:ada|cat:cs.CV)){0,4}",
        ) {
            let Ok(topic) = Topic::parse(&topic) else { return Ok(()) };
            for level in [Level::Strict, Level::Normal, Level::Wide] {
                let judged = TopicQuery::compile(&topic, level, &Knowledge::default()).judge(&paper());
                match Verdict::of(&topic, level, &Knowledge::default(), &paper()) {
                    Verdict::Matched(found) => prop_assert_eq!(Some(found), judged),
                    Verdict::Excluded(parts) => prop_assert!(judged.is_none() && !parts.is_empty()),
                    Verdict::Missed(parts) => prop_assert!(judged.is_none() && !parts.is_empty()),
                }
            }
        }
    }
}
