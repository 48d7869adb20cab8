//! The cache against a real file.

mod lists;
mod meaning;
mod nothing_found;

use chrono::{DateTime, NaiveDate, Utc};

use super::{PaperCache, Saved};
use crate::domain::{Paper, PaperId};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn id(number: u32) -> PaperId {
    PaperId::parse(&format!("2608.{number:05}")).unwrap()
}

fn paper(number: u32, upvotes: u32) -> Paper {
    Paper {
        upvotes,
        ..Paper::new(id(number), format!("Paper {number}"), "About wind.")
    }
}

fn cache() -> (tempfile::TempDir, PaperCache) {
    let folder = tempfile::tempdir().unwrap();
    let cache = PaperCache::open(&folder.path().join("papers.db")).unwrap();
    (folder, cache)
}

/// How many papers the index finds for a word.
async fn found(cache: &PaperCache, word: &'static str) -> usize {
    let topic = crate::domain::Topic::parse(word).unwrap();
    let found = cache
        .search(&topic, super::SearchOptions::default())
        .await
        .unwrap();
    found.total_exact
}

#[tokio::test]
async fn a_saved_paper_reads_back_as_it_was() {
    let (_folder, cache) = cache();
    let paper = Paper {
        authors: vec!["Ada \"Q\" Ünal".to_owned(), "Bo".to_owned()],
        organisation: Some("Kite Lab".to_owned()),
        one_line: Some("Kites fly.".to_owned()),
        keywords: vec!["kites".to_owned()],
        categories: vec!["cs.RO".to_owned(), "cs.CL".to_owned()],
        published: Some(day("2026-08-12")),
        comments: 3,
        code_url: Some("https://github.com/kite/lab".to_owned()),
        code_stars: Some(7),
        project_url: Some("https://kite.example/".to_owned()),
        thumbnail_url: Some("https://pictures.example/1.png".to_owned()),
        ..paper(1, 12)
    };
    let saved = cache
        .save_listing(
            day("2026-08-14"),
            vec![paper.clone()],
            at("2026-08-14T07:50:00Z"),
        )
        .await
        .unwrap();
    assert_eq!(saved, Saved { new: 1, known: 0 });
    let read = cache.paper(&paper.id).await.unwrap().unwrap();
    assert_eq!(read.paper, paper);
    assert_eq!(read.first_listed, Some(day("2026-08-14")));
    assert_eq!(read.upvotes_gained, None);
    assert_eq!(cache.paper(&id(2)).await.unwrap(), None);
}

#[tokio::test]
async fn a_second_look_moves_the_votes_and_an_older_one_does_not() {
    let (_folder, cache) = cache();
    let listed_on = day("2026-08-14");
    for (upvotes, seen_at) in [
        (5, "2026-08-14T07:50:00Z"),
        (30, "2026-08-15T08:00:00Z"),
        (9, "2026-08-14T20:00:00Z"),
        (3, "2026-08-14T03:00:00Z"),
    ] {
        let papers = vec![paper(1, upvotes)];
        cache
            .save_listing(listed_on, papers, at(seen_at))
            .await
            .unwrap();
    }
    let read = cache.paper(&id(1)).await.unwrap().unwrap();
    assert_eq!(read.paper.upvotes, 30);
    // Against the last look of the earlier day: 9 in the evening, not 3 in the night.
    assert_eq!(read.upvotes_gained, Some(21));
}

#[tokio::test]
async fn withdrawn_votes_are_no_gain() {
    let (_folder, cache) = cache();
    let listed_on = day("2026-08-14");
    for (upvotes, seen_at) in [(9, "2026-08-14T07:50:00Z"), (7, "2026-08-15T07:50:00Z")] {
        let papers = vec![paper(1, upvotes)];
        cache
            .save_listing(listed_on, papers, at(seen_at))
            .await
            .unwrap();
    }
    let read = cache.paper(&id(1)).await.unwrap().unwrap();
    assert_eq!((read.paper.upvotes, read.upvotes_gained), (7, Some(0)));
}

#[tokio::test]
async fn a_paper_listed_twice_was_first_listed_on_the_earlier_day() {
    let (_folder, cache) = cache();
    for listed_on in ["2026-08-14", "2026-08-08", "2026-08-20"] {
        let seen_at = at(&format!("{listed_on}T07:50:00Z"));
        cache
            .save_listing(day(listed_on), vec![paper(1, 1)], seen_at)
            .await
            .unwrap();
    }
    let read = cache.paper(&id(1)).await.unwrap().unwrap();
    assert_eq!(read.first_listed, Some(day("2026-08-08")));
    let counts = cache.counts().await.unwrap();
    assert_eq!((counts.papers, counts.listings), (1, 3));
}

#[tokio::test]
async fn days_are_read_with_the_most_voted_first() {
    let (_folder, cache) = cache();
    let seen_at = at("2026-08-14T07:50:00Z");
    cache
        .save_listing(day("2026-08-13"), vec![paper(1, 4), paper(2, 40)], seen_at)
        .await
        .unwrap();
    cache
        .save_listing(day("2026-08-14"), vec![paper(3, 4), paper(4, 9)], seen_at)
        .await
        .unwrap();
    let read = async |from, to| -> Vec<String> {
        let listed = cache.listed_between(day(from), day(to)).await.unwrap();
        listed
            .into_iter()
            .map(|l| l.paper.id.as_str()[5..].to_owned())
            .collect()
    };
    assert_eq!(
        read("2026-08-13", "2026-08-14").await,
        ["00002", "00004", "00001", "00003"]
    );
    assert_eq!(read("2026-08-14", "2026-08-20").await, ["00004", "00003"]);
    assert_eq!(read("2026-08-15", "2026-08-20").await, [""; 0]);
    let newest = async |until| cache.newest_listing_day(day(until)).await.unwrap();
    assert_eq!(newest("2026-08-30").await, Some(day("2026-08-14")));
    assert_eq!(newest("2026-08-13").await, Some(day("2026-08-13")));
    assert_eq!(newest("2026-08-12").await, None);
    assert_eq!(
        cache.oldest_listing_day().await.unwrap(),
        Some(day("2026-08-13"))
    );
}

#[tokio::test]
async fn the_index_follows_the_texts() {
    let (_folder, cache) = cache();
    let listed_on = day("2026-08-14");
    let seen_at = at("2026-08-14T07:50:00Z");
    cache
        .save_listing(listed_on, vec![paper(1, 1)], seen_at)
        .await
        .unwrap();
    assert_eq!(found(&cache, "wind").await, 1);
    let revised = Paper {
        abstract_text: "About a dragon.".to_owned(),
        ..paper(1, 2)
    };
    cache
        .save_listing(listed_on, vec![revised], at("2026-08-14T09:00:00Z"))
        .await
        .unwrap();
    assert_eq!(
        (found(&cache, "wind").await, found(&cache, "dragon").await),
        (0, 1)
    );
}

#[tokio::test]
async fn categories_come_later_and_stay() {
    let (_folder, cache) = cache();
    let listed_on = day("2026-08-14");
    let papers = vec![paper(1, 1), paper(2, 1)];
    cache
        .save_listing(listed_on, papers, at("2026-08-14T07:50:00Z"))
        .await
        .unwrap();
    let own = Paper::new(PaperId::from_collection("own-1").unwrap(), "Own", "");
    cache.save_papers(vec![own]).await.unwrap();
    assert_eq!(cache.papers_without_categories(9).await.unwrap().len(), 2);

    cache
        .set_categories(&id(1), vec!["cs.CL".to_owned()])
        .await
        .unwrap();
    cache
        .save_listing(listed_on, vec![paper(1, 5)], at("2026-08-14T09:00:00Z"))
        .await
        .unwrap();
    let read = cache.paper(&id(1)).await.unwrap().unwrap();
    assert_eq!(
        (read.paper.categories, read.paper.upvotes),
        (vec!["cs.CL".to_owned()], 5)
    );
    assert_eq!(cache.papers_without_categories(9).await.unwrap(), [id(2)]);
}

#[tokio::test]
async fn a_paper_without_categories_is_not_asked_about_for_ever() {
    let (_folder, cache) = cache();
    let papers = vec![paper(1, 1), paper(2, 1)];
    cache
        .save_listing(day("2026-08-14"), papers, at("2026-08-14T07:50:00Z"))
        .await
        .unwrap();
    for _ in 0..2 {
        let asked = cache.papers_without_categories(1).await.unwrap();
        cache.set_categories(&asked[0], Vec::new()).await.unwrap();
    }
    // Both had their turn.
    assert_eq!(cache.papers_without_categories(9).await.unwrap().len(), 2);
    for _ in 0..4 {
        cache.set_categories(&id(1), Vec::new()).await.unwrap();
    }
    assert_eq!(cache.papers_without_categories(9).await.unwrap(), [id(2)]);
}

#[tokio::test]
async fn a_collection_does_not_overwrite_the_votes_of_the_feed() {
    let (_folder, cache) = cache();
    cache
        .save_listing(
            day("2026-08-14"),
            vec![paper(1, 12)],
            at("2026-08-14T07:50:00Z"),
        )
        .await
        .unwrap();
    let other = Paper {
        title: "Revised".to_owned(),
        ..paper(1, 0)
    };
    let saved = cache.save_papers(vec![other, paper(2, 3)]).await.unwrap();
    assert_eq!(saved, Saved { new: 1, known: 1 });
    let read = cache.paper(&id(1)).await.unwrap().unwrap();
    assert_eq!(
        (read.paper.title.as_str(), read.paper.upvotes),
        ("Revised", 12)
    );
    let unlisted = cache.paper(&id(2)).await.unwrap().unwrap();
    assert_eq!((unlisted.first_listed, unlisted.paper.upvotes), (None, 3));
}

#[tokio::test]
async fn fetches_are_remembered() {
    let (_folder, cache) = cache();
    assert_eq!(cache.last_fetch().await.unwrap(), None);
    cache
        .record_fetch(day("2026-08-15"), 0, at("2026-08-16T01:00:00Z"))
        .await
        .unwrap();
    cache
        .record_fetch(day("2026-08-14"), 9, at("2026-08-15T01:00:00Z"))
        .await
        .unwrap();
    assert_eq!(
        cache.last_fetch().await.unwrap(),
        Some(at("2026-08-16T00:00:00Z")),
        "the list of the 15th says nothing about the 16th"
    );
    cache
        .record_fetch(day("2026-08-15"), 0, at("2026-08-15T23:00:00Z"))
        .await
        .unwrap();
    assert_eq!(
        cache.last_fetch().await.unwrap(),
        Some(at("2026-08-15T23:00:00Z")),
        "the clock went back"
    );
    let days = cache
        .fetched_days(day("2026-08-15"), day("2026-08-20"))
        .await
        .unwrap();
    assert_eq!(days.into_iter().collect::<Vec<_>>(), [day("2026-08-15")]);
}

#[tokio::test]
async fn a_day_without_news_is_a_look_all_the_same() {
    let (_folder, cache) = cache();
    let listed_on = day("2026-08-14");
    for (upvotes, seen_at) in [(5, "2026-08-14T07:50:00Z"), (9, "2026-08-15T07:50:00Z")] {
        cache
            .save_listing(listed_on, vec![paper(1, upvotes)], at(seen_at))
            .await
            .unwrap();
    }
    cache
        .record_fetch(listed_on, 1, at("2026-08-14T09:50:00Z"))
        .await
        .unwrap();
    cache
        .record_unchanged(listed_on, at("2026-08-16T07:50:00Z"))
        .await
        .unwrap();
    let read = cache.paper(&id(1)).await.unwrap().unwrap();
    assert_eq!((read.paper.upvotes, read.upvotes_gained), (9, Some(0)));
    assert_eq!(
        cache.last_fetch().await.unwrap(),
        Some(at("2026-08-15T00:00:00Z"))
    );
}
