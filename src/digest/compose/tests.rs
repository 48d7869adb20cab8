//! Tables of digests.

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
        mentions: Vec::new(),
        fit: 0,
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
        rising: Vec::new(),
        taste: &[],
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

#[test]
fn a_paper_that_took_off_later_comes_once_and_never_behind_the_button() {
    let digest_with = |max_papers| {
        compose(DigestRequest {
            day: day(),
            window: Window {
                from: day(),
                to: day(),
            },
            candidates: vec![candidate(1, 5, &["a"]), candidate(2, 1, &["a"])],
            rising: (3..=6).map(|n| candidate(n, n, &["a"])).collect(),
            taste: &[],
            had: &[id(6)].into(),
            max_papers,
            late_by: None,
            data_note: None,
        })
    };
    let digest = digest_with(8);
    assert_eq!(
        titles(&digest.entries),
        ["Paper 6", "Paper 1", "Paper 5", "Paper 2"],
        "behind the button it was not shown"
    );
    let is_rising: Vec<bool> = digest.entries.iter().map(|e| e.is_rising).collect();
    assert_eq!(is_rising, [true, false, true, false]);
    let cut = digest_with(2);
    assert_eq!(titles(&cut.entries), ["Paper 6", "Paper 1"]);
    assert_eq!(titles(&cut.more), ["Paper 2"]);
}

#[test]
fn who_is_called_is_called_once_and_only_for_a_paper_that_is_shown() {
    let calling = |number, votes, role| Candidate {
        mentions: vec![RoleId(role)],
        ..candidate(number, votes, &["a"])
    };
    let candidates = vec![
        calling(1, 9, 7),
        calling(1, 9, 8),
        calling(2, 5, 7),
        calling(3, 1, 9),
    ];
    let digest = digest_of(candidates, &[], 2);
    assert_eq!(digest.mentions(), [RoleId(7), RoleId(8)]);
}

#[test]
fn what_the_members_like_stands_higher() {
    let nudge = |topic: &str, saves, dismissals| Nudge {
        topic: topic.to_owned(),
        saves,
        dismissals,
    };
    let taste = [nudge("liked", 4, 0), nudge("disliked", 0, 9)];
    let digest = compose(DigestRequest {
        day: day(),
        window: Window {
            from: day(),
            to: day(),
        },
        candidates: vec![
            candidate(1, 19, &["disliked"]),
            candidate(2, 13, &["plain"]),
            candidate(3, 7, &["liked", "disliked"]),
        ],
        rising: Vec::new(),
        taste: &taste,
        had: &HashSet::new(),
        max_papers: 8,
        late_by: None,
        data_note: None,
    });
    assert_eq!(titles(&digest.entries), ["Paper 3", "Paper 2", "Paper 1"]);
    let why = digest.entries[0].nudge.as_ref();
    assert_eq!(why.map(|nudge| nudge.topic.as_str()), Some("liked"));
}
