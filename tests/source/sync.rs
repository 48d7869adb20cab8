//! The cache filled from both feeds and kept fresh.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use paperboy::cache::PaperCache;
use paperboy::domain::{ListedPaper, PaperId};
use paperboy::progress::{Event, Unwatched};
use paperboy::source::{Arxiv, HuggingFace, RetryPolicy, SourceError};
use paperboy::sync::{SyncReport, Synchroniser};
use paperboy_sandbox::feed::{ArxivFeed, Fault, HuggingFaceFeed};
use serde_json::{Value, json};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn item(number: usize, upvotes: usize) -> Value {
    json!({"paper": {
        "id": format!("2608.{number:05}"), "title": format!("Kites {number}"), "summary": "Up.",
        "authors": [], "publishedAt": "2026-08-01T00:00:00.000Z", "upvotes": upvotes,
    }})
}

struct World {
    feed: HuggingFaceFeed,
    arxiv: ArxivFeed,
    cache: PaperCache,
    synchroniser: Synchroniser,
    _folder: tempfile::TempDir,
}

/// Three listing days up to Friday the 14th of August.
async fn world() -> World {
    let days = BTreeMap::from([
        (day("2026-07-20"), vec![item(1, 1)]),
        (day("2026-08-13"), vec![item(2, 5), item(3, 9)]),
        (day("2026-08-14"), vec![item(4, 2)]),
    ]);
    let feed = HuggingFaceFeed::start(days).await.unwrap();
    let arxiv = ArxivFeed::start(BTreeMap::new()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let cache = PaperCache::open(&folder.path().join("papers.db")).unwrap();
    let synchroniser = Synchroniser::new(
        cache.clone(),
        HuggingFace::new(&feed.url(), None)
            .unwrap()
            .with_retries(RetryPolicy::without_pauses()),
        Some(Arxiv::new(&arxiv.url()).unwrap().without_pauses()),
    );
    World {
        feed,
        arxiv,
        cache,
        synchroniser: synchroniser.with_pause(Duration::ZERO),
        _folder: folder,
    }
}

impl World {
    async fn refresh(&self, now: &str) -> SyncReport {
        self.synchroniser
            .refresh(at(now), &Unwatched)
            .await
            .unwrap()
    }

    async fn paper(&self, number: usize) -> ListedPaper {
        let id = PaperId::parse(&format!("2608.{number:05}")).unwrap();
        self.cache.paper(&id).await.unwrap().unwrap()
    }

    /// The days that were asked for since the last look.
    fn asked(&self) -> Vec<String> {
        let requests = self.feed.requests();
        self.feed.forget_requests();
        let day = |target: &str| {
            target
                .split(['=', '&'])
                .nth(1)
                .unwrap_or_default()
                .to_owned()
        };
        requests
            .iter()
            .map(|request| day(&request.target))
            .collect()
    }
}

#[tokio::test]
async fn the_first_run_reads_thirty_days_and_later_ones_the_last_few() {
    let world = world().await;
    let first = world.refresh("2026-08-14T09:00:00Z").await;
    assert_eq!((first.days, first.papers, first.new), (30, 4, 4));
    assert!(first.is_complete());
    let asked = world.asked();
    assert_eq!(asked.len(), 30);
    assert_eq!(
        (asked[0].as_str(), asked[29].as_str()),
        ("2026-08-14", "2026-07-16")
    );
    assert_eq!(
        world.cache.last_fetch().await.unwrap(),
        Some(at("2026-08-14T09:00:00Z"))
    );

    let second = world.refresh("2026-08-14T12:00:00Z").await;
    assert_eq!((second.days, second.papers, second.new), (8, 0, 0));
    let asked = world.asked();
    assert_eq!(asked.len(), 8);
    assert_eq!(
        (asked[0].as_str(), asked[7].as_str()),
        ("2026-08-14", "2026-08-07")
    );
}

#[tokio::test]
async fn votes_are_followed() {
    let world = world().await;
    world.refresh("2026-08-14T09:00:00Z").await;
    world.feed.set_today(day("2026-08-15"));
    world.feed.set_votes("2608.00004", 40);
    let report = world.refresh("2026-08-15T09:00:00Z").await;
    assert_eq!((report.papers, report.new), (1, 0));
    let paper = world.paper(4).await;
    assert_eq!((paper.paper.upvotes, paper.upvotes_gained), (40, Some(38)));
    // Unchanged lists are looks too: nothing was won since yesterday.
    assert_eq!(world.paper(2).await.upvotes_gained, Some(0));
}

#[tokio::test]
async fn a_day_that_was_read_before_it_was_over_is_read_again_after_an_outage() {
    let world = world().await;
    world.refresh("2026-08-13T01:00:00Z").await;
    world
        .feed
        .set_day(day("2026-08-13"), vec![item(2, 5), item(3, 9), item(5, 7)]);
    world.feed.set_today(day("2026-08-20"));
    world.asked();
    let report = world.refresh("2026-08-20T09:00:00Z").await;
    assert!(world.asked().contains(&"2026-08-13".to_owned()));
    assert_eq!(report.new, 2);
}

#[tokio::test]
async fn no_day_is_asked_for_before_it_comes() {
    let world = world().await;
    let days = ["2026-08-14", "2026-08-15", "2099-01-01"].map(day);
    let report = world
        .synchroniser
        .fill(days, at("2026-08-14T23:59:00Z"), &Unwatched)
        .await;
    assert_eq!(report.unwrap().days, 1);
    assert_eq!(world.asked(), ["2026-08-14"]);
}

#[tokio::test]
async fn a_feed_whose_clock_is_behind_is_no_failure() {
    let world = world().await;
    let report = world.refresh("2026-08-15T00:00:30Z").await;
    assert_eq!(report.days, 29);
    assert!(report.is_complete());
    let fetched = world
        .cache
        .fetched_days(day("2026-08-15"), day("2026-08-15"))
        .await;
    assert!(fetched.unwrap().is_empty());
}

#[tokio::test]
async fn one_failing_day_is_reported_and_does_not_stop_the_others() {
    let world = world().await;
    world.feed.fail_next(Fault::WebPage);
    let report = world.refresh("2026-08-14T09:00:00Z").await;
    assert_eq!((report.days, report.new), (29, 3));
    assert_eq!(report.failed.len(), 1);
    assert_eq!(report.failed[0].0, day("2026-08-14"));
    let fetched = world
        .cache
        .fetched_days(day("2026-08-14"), day("2026-08-14"))
        .await;
    assert!(fetched.unwrap().is_empty());
    world.refresh("2026-08-14T09:10:00Z").await;
    assert_eq!(world.paper(4).await.paper.upvotes, 2);
}

#[tokio::test]
async fn too_many_requests_stop_everything_until_the_time_is_over() {
    let world = world().await;
    world.feed.fail_next(Fault::QuotaUsedUp { seconds: 59 });
    let report = world.refresh("2026-08-14T09:00:00Z").await;
    assert_eq!((report.days, report.left), (0, 29));
    assert_eq!(report.left_alone_until, Some(at("2026-08-14T09:01:00Z")));
    assert!(
        report
            .to_string()
            .contains("no requests until 09:01:00 UTC"),
        "{report}"
    );
    assert_eq!(world.asked().len(), 1);

    let early = world.refresh("2026-08-14T09:00:59Z").await;
    assert_eq!((early.days, early.left), (0, 30));
    assert_eq!(world.asked().len(), 0);
    assert_eq!(world.refresh("2026-08-14T09:01:00Z").await.days, 30);
}

#[tokio::test]
async fn a_feed_is_not_left_alone_for_a_clock_that_ran_ahead() {
    let world = world().await;
    world.feed.fail_next(Fault::QuotaUsedUp { seconds: 59 });
    world.refresh("2027-08-14T09:00:00Z").await;
    assert_eq!(world.refresh("2026-08-14T09:00:00Z").await.days, 30);
}

#[tokio::test]
async fn a_feed_that_is_down_is_not_asked_thirty_times() {
    let world = world().await;
    for _ in 0..12 {
        world.feed.fail_next(Fault::Status(503));
    }
    let report = world.refresh("2026-08-14T09:00:00Z").await;
    assert_eq!((report.failed.len(), report.left, report.days), (3, 27, 0));
    assert!(matches!(
        report.failed[0].1,
        SourceError::Unavailable { .. }
    ));
    // Three days, each tried four times.
    assert_eq!(world.asked().len(), 12);
}

#[tokio::test]
async fn categories_come_from_the_second_source() {
    let world = world().await;
    world.arxiv.set_paper("2608.00004", &["cs.RO", "cs.CL"]);
    let report = world.refresh("2026-08-14T09:00:00Z").await;
    assert_eq!((report.categorised, report.categories_failed), (1, None));
    assert_eq!(world.paper(4).await.paper.categories, ["cs.RO", "cs.CL"]);
    assert!(world.paper(2).await.paper.categories.is_empty());
}

#[tokio::test]
async fn a_second_source_in_trouble_is_no_harm() {
    let world = world().await;
    world.arxiv.fail_next(Fault::Gateway429);
    let report = world.refresh("2026-08-14T09:00:00Z").await;
    assert!(report.is_complete() && report.categories_failed.is_some());
    assert_eq!(
        world
            .cache
            .papers_without_categories(9)
            .await
            .unwrap()
            .len(),
        4
    );
}

#[tokio::test]
async fn what_happens_is_told_while_it_happens() {
    let world = world().await;
    let mut broken = item(9, 1);
    broken["paper"]["title"] = json!("");
    world
        .feed
        .set_day(day("2026-08-14"), vec![item(4, 2), broken]);
    let told = Mutex::new(Vec::new());
    let listen = |event: Event<'_>| told.lock().unwrap().push(format!("{event:?}"));
    let days = ["2026-08-13", "2026-08-14"].map(day);
    let now = at("2026-08-14T09:00:00Z");
    let report = world.synchroniser.fill(days, now, &listen).await.unwrap();
    assert_eq!(report.rejected, 1);
    assert_eq!(
        told.into_inner().unwrap(),
        [
            r#"Begun { steps: 2, of: "days" }"#,
            r#"Trouble("2026-08-14, item 2: the title is empty")"#,
            r#"Step { done: 1, what: "2026-08-14: 1 paper, 1 new" }"#,
            r#"Step { done: 2, what: "2026-08-13: 2 papers, 2 new" }"#,
            "Ended",
        ]
    );
}
