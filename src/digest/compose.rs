//! From the papers that a channel's subscriptions matched to the digest that it gets.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use chrono::NaiveDate;

use super::{Window, by_trend};
use crate::domain::{Argument, Cause, ListedPaper, PaperId};

/// Everything that decides one digest.
#[derive(Debug, Clone)]
pub struct DigestRequest<'a> {
    /// The channel's local date, which the digest is for.
    pub day: NaiveDate,
    /// The listing days that it covers.
    pub window: Window,
    /// What the subscriptions matched; a paper may come once for each of them.
    pub candidates: Vec<Candidate>,
    /// What the channel was sent before.
    pub had: &'a HashSet<PaperId>,
    /// How many papers are shown; the others wait behind “More”.
    pub max_papers: usize,
    /// How late the digest is, when that should be said.
    pub late_by: Option<Duration>,
    /// What a reader should know about the data.
    pub data_note: Option<DataNote>,
}

/// What a reader should know about the data: that the feed is silent.
pub type DataNote = Cause;

/// A paper with the topics that asked for it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The paper.
    pub listed: ListedPaper,
    /// The topics, in the channel's own order.
    pub topics: Vec<MatchedTopic>,
}

/// A topic that a paper is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchedTopic {
    /// The topic's name or text.
    pub label: String,
    /// Why it matched: “speech” in the title.
    pub why: Argument,
}

/// What one channel gets on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// The channel's local date.
    pub day: NaiveDate,
    /// The listing days that it covers.
    pub window: Window,
    /// The papers that are shown, the strongest first.
    pub entries: Vec<Entry>,
    /// The papers behind “More”, in the same order.
    pub more: Vec<Entry>,
    /// How late it is, when that should be said.
    pub late_by: Option<Duration>,
    /// What a reader should know about the data.
    pub data_note: Option<DataNote>,
}

/// One paper of a digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The paper.
    pub listed: ListedPaper,
    /// All topics that it matched, each once.
    pub topics: Vec<MatchedTopic>,
}

impl Digest {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many papers matched, shown or not.
    pub fn total(&self) -> usize {
        self.entries.len() + self.more.len()
    }

    /// The topics that brought papers, the one with the most papers first.
    pub fn topics(&self) -> Vec<&str> {
        let mut counted: Vec<(&str, usize)> = Vec::new();
        let entries = self.entries.iter().chain(&self.more);
        for topic in entries.flat_map(|entry| &entry.topics) {
            match counted.iter_mut().find(|(label, _)| *label == topic.label) {
                Some((_, count)) => *count += 1,
                None => counted.push((&topic.label, 1)),
            }
        }
        counted.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        counted.into_iter().map(|(label, _)| label).collect()
    }
}

/// Removes what the channel has had, names every topic of a paper in one entry, ranks by trend and cuts
/// at the maximum. The same request always gives the same digest, whatever the candidates' order.
pub fn compose(request: DigestRequest<'_>) -> Digest {
    let mut entries = merged(request.candidates, request.had);
    let trend = by_trend(request.window);
    entries.sort_by(|a, b| trend(&a.listed, &b.listed));
    let more = entries.split_off(request.max_papers.min(entries.len()));
    Digest {
        day: request.day,
        window: request.window,
        entries,
        more,
        late_by: request.late_by,
        data_note: request.data_note,
    }
}

fn merged(candidates: Vec<Candidate>, had: &HashSet<PaperId>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: HashMap<PaperId, usize> = HashMap::new();
    for Candidate { listed, topics } in candidates {
        if had.contains(&listed.paper.id) {
            continue;
        }
        let place = *places.entry(listed.paper.id.clone()).or_insert_with(|| {
            entries.push(Entry {
                listed,
                topics: Vec::new(),
            });
            entries.len() - 1
        });
        let named = &mut entries[place].topics;
        for topic in topics {
            if named.iter().all(|other| other.label != topic.label) {
                named.push(topic);
            }
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Paper;

    fn candidate(number: u32, votes: u32, topics: &[&str]) -> Candidate {
        let mut paper = Paper::new(id(number), format!("Paper {number}"), "");
        paper.upvotes = votes;
        Candidate {
            listed: ListedPaper {
                paper,
                first_listed: Some(day()),
                upvotes_gained: None,
            },
            topics: topics
                .iter()
                .map(|label| MatchedTopic {
                    label: (*label).to_owned(),
                    why: Argument::Markdown(format!("“{label}” in the title")),
                })
                .collect(),
        }
    }

    fn id(number: u32) -> PaperId {
        PaperId::parse(&format!("2608.{number:05}")).unwrap()
    }

    fn day() -> NaiveDate {
        "2026-08-14".parse().unwrap()
    }

    fn digest_of(candidates: Vec<Candidate>, had: &[u32], max_papers: usize) -> Digest {
        compose(DigestRequest {
            day: day(),
            window: Window {
                from: day(),
                to: day(),
            },
            candidates,
            had: &had.iter().copied().map(id).collect(),
            max_papers,
            late_by: None,
            data_note: None,
        })
    }

    fn titles(entries: &[Entry]) -> Vec<&str> {
        entries
            .iter()
            .map(|entry| entry.listed.paper.title.as_str())
            .collect()
    }

    #[test]
    fn a_paper_of_several_topics_appears_once_with_all_of_them_named() {
        let digest = digest_of(
            vec![
                candidate(1, 5, &["diffusion"]),
                candidate(2, 9, &["agents"]),
                candidate(1, 5, &["video", "diffusion"]),
            ],
            &[],
            8,
        );
        assert_eq!(titles(&digest.entries), ["Paper 2", "Paper 1"]);
        let named: Vec<_> = digest.entries[1].topics.iter().map(|t| &t.label).collect();
        assert_eq!(named, ["diffusion", "video"]);
        assert_eq!(digest.topics(), ["agents", "diffusion", "video"]);
    }

    #[test]
    fn what_the_channel_has_had_does_not_come_again() {
        let candidates = vec![candidate(1, 5, &["a"]), candidate(2, 9, &["a"])];
        let digest = digest_of(candidates.clone(), &[2], 8);
        assert_eq!(titles(&digest.entries), ["Paper 1"]);
        assert!(digest_of(candidates, &[1, 2], 8).is_empty());
    }

    #[test]
    fn the_rest_waits_behind_more_in_the_order_of_trend() {
        let candidates = (1..=5).map(|n| candidate(n, n * 10, &["a"])).collect();
        let digest = digest_of(candidates, &[], 2);
        assert_eq!(titles(&digest.entries), ["Paper 5", "Paper 4"]);
        assert_eq!(titles(&digest.more), ["Paper 3", "Paper 2", "Paper 1"]);
        assert_eq!(digest.total(), 5);
    }

    #[test]
    fn the_order_of_the_candidates_does_not_matter() {
        let candidates: Vec<_> = (1..=6).map(|n| candidate(n, n % 3, &["a"])).collect();
        let backwards = candidates.iter().rev().cloned().collect();
        assert_eq!(digest_of(candidates, &[], 4), digest_of(backwards, &[], 4));
    }
}
