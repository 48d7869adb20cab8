//! The most voted, a paper by chance, and how many papers a topic brings.

use std::collections::HashSet;

use super::super::{Code, TopPeriod, VolumeOptions};
use super::*;
use crate::domain::{Level, Topic};

fn about(number: u32, upvotes: u32, title: &str) -> Paper {
    Paper {
        title: title.to_owned(),
        ..paper(number, upvotes)
    }
}

async fn listed(cache: &PaperCache, listed_on: &str, seen_at: &str, papers: Vec<Paper>) {
    cache
        .save_listing(day(listed_on), papers, at(seen_at))
        .await
        .unwrap();
}

/// Three listing days, five papers, three of them about kites.
async fn filled() -> (tempfile::TempDir, PaperCache) {
    let (folder, cache) = cache();
    let mut with_code = about(2, 9, "Box kites");
    with_code.code_url = Some("https://code.example/".to_owned());
    let first = vec![about(1, 5, "A kite"), with_code, about(3, 50, "Dragons")];
    listed(&cache, "2026-08-10", "2026-08-10T20:00:00Z", first).await;
    let second = vec![about(4, 1, "Kite strings")];
    listed(&cache, "2026-08-12", "2026-08-12T20:00:00Z", second).await;
    let third = vec![about(5, 7, "Wind")];
    listed(&cache, "2026-08-14", "2026-08-14T20:00:00Z", third).await;
    (folder, cache)
}

#[tokio::test]
async fn the_most_voted_of_some_days_come_first_with_what_they_gained() {
    let (_folder, cache) = filled().await;
    let again = vec![about(4, 41, "Kite strings")];
    listed(&cache, "2026-08-12", "2026-08-13T20:00:00Z", again).await;
    let topic = Topic::parse("kite").unwrap();
    let read = async |from, topic, limit| -> Vec<(String, u32, Option<u32>, bool)> {
        let picks = cache.top(day(from), day("2026-08-14"), topic, limit);
        let picks = picks.await.unwrap().into_iter();
        picks
            .map(|pick| {
                let paper = pick.listed.paper;
                let gained = pick.listed.upvotes_gained;
                (paper.title, paper.upvotes, gained, pick.why.is_some())
            })
            .collect()
    };
    let strings = |why| ("Kite strings".to_owned(), 41, Some(40), why);
    let dragons = ("Dragons".to_owned(), 50, None, false);
    assert_eq!(read("2026-08-10", None, 2).await, [dragons, strings(false)]);
    let wind = ("Wind".to_owned(), 7, None, false);
    assert_eq!(read("2026-08-11", None, 9).await, [strings(false), wind]);
    let box_kites = ("Box kites".to_owned(), 9, None, true);
    assert_eq!(
        read("2026-08-10", Some(&topic), 2).await,
        [strings(true), box_kites]
    );
    assert_eq!(read("2026-08-15", None, 9).await, []);
}

#[test]
fn a_period_ends_today() {
    let today = day("2026-08-14");
    let table = [
        (TopPeriod::ThreeDays, "2026-08-12"),
        (TopPeriod::Week, "2026-08-08"),
        (TopPeriod::Month, "2026-07-16"),
        (TopPeriod::Year, "2025-08-15"),
    ];
    for (period, first) in table {
        assert_eq!(period.first_day(today), day(first));
    }
}

#[tokio::test]
async fn a_draw_shows_nothing_twice_until_all_were_shown() {
    let (_folder, cache) = filled().await;
    for (topic, all) in [(None, 5), (Some(Topic::parse("kite").unwrap()), 3)] {
        let mut shown = HashSet::new();
        for seed in 0..all {
            let pick = cache.random(topic.as_ref(), shown.clone(), seed).await;
            let pick = pick.unwrap().unwrap();
            assert_eq!(pick.why.is_some(), topic.is_some());
            assert!(shown.insert(pick.listed.paper.id));
        }
        let none = cache.random(topic.as_ref(), shown, 7).await.unwrap();
        assert_eq!(none, None);
    }
}

#[tokio::test]
async fn the_volume_of_a_topic_is_counted_over_the_days_that_had_a_list() {
    let (_folder, cache) = filled().await;
    let topic = Topic::parse("kite").unwrap();
    let today = day("2026-08-14");
    let counted = async |options: VolumeOptions| {
        let volume = cache.volume(&topic, options, today).await.unwrap();
        (volume.total, volume.listing_days, volume.most_in_a_day)
    };
    let all = VolumeOptions::default();
    assert_eq!(counted(all).await, (3, 3, 2));
    assert_eq!(counted(VolumeOptions { days: 3, ..all }).await, (1, 2, 1));
    let min_upvotes = 5;
    assert_eq!(
        counted(VolumeOptions { min_upvotes, ..all }).await,
        (2, 3, 2)
    );
    let code = Code::Linked;
    assert_eq!(counted(VolumeOptions { code, ..all }).await, (1, 3, 1));
    let level = Level::Strict;
    assert_eq!(counted(VolumeOptions { level, ..all }).await, (3, 3, 2));
    let volume = cache.volume(&topic, all, today).await.unwrap();
    assert!((volume.per_day() - 1.0).abs() < 1e-9);
    assert_eq!(volume.calmer(0.6).unwrap().min_upvotes, 5);
}

#[tokio::test]
async fn votes_that_came_later_do_not_count_for_the_volume() {
    let (_folder, cache) = filled().await;
    let again = || vec![about(4, 90, "Kite strings")];
    listed(&cache, "2026-08-12", "2026-08-14T20:00:00Z", again()).await;
    let topic = Topic::parse("kite").unwrap();
    let options = VolumeOptions {
        min_upvotes: 6,
        ..VolumeOptions::default()
    };
    let total = async || {
        let volume = cache.volume(&topic, options, day("2026-08-14")).await;
        volume.unwrap().total
    };
    assert_eq!(total().await, 1);
    listed(&cache, "2026-08-12", "2026-08-13T20:00:00Z", again()).await;
    assert_eq!(total().await, 2);
}

#[tokio::test]
async fn some_papers_are_read_in_the_order_asked_for() {
    let (_folder, cache) = filled().await;
    let papers = cache.papers(&[id(5), id(77), id(1)]).await.unwrap();
    let titles: Vec<&str> = papers.iter().map(|l| l.paper.title.as_str()).collect();
    assert_eq!(titles, ["Wind", "A kite"]);
}

#[tokio::test]
async fn authors_are_offered_by_a_part_of_their_name() {
    let (_folder, cache) = cache();
    let by = |number, authors: &[&str]| Paper {
        authors: authors.iter().map(|name| (*name).to_owned()).collect(),
        ..paper(number, 1)
    };
    let papers = vec![
        by(1, &["Yann LeCun", "Ada Example"]),
        by(2, &["Ann Example", "Ada Example"]),
        by(3, &["100% Real"]),
    ];
    listed(&cache, "2026-08-10", "2026-08-10T20:00:00Z", papers).await;
    let offered = async |typed: &str| cache.suggest_authors(typed.to_owned(), 2).await.unwrap();
    assert_eq!(offered("EXAM").await, ["Ada Example", "Ann Example"]);
    assert_eq!(offered(" lecun").await, ["Yann LeCun"]);
    assert_eq!(offered("%").await, ["100% Real"]);
    assert!(offered("nobody").await.is_empty());
    assert_eq!(offered("").await[0], "Ada Example");
}
