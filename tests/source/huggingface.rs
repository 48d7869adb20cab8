//! Hugging Face's list of a day, with all that can happen to it on its way.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::NaiveDate;
use paperboy::source::{HuggingFace, RetryPolicy, SourceError};
use paperboy_sandbox::feed::{Fault, HuggingFaceFeed};
use serde_json::{Value, json};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn friday() -> NaiveDate {
    day("2026-08-14")
}

fn item(number: usize, upvotes: usize) -> Value {
    json!({
        "paper": {
            "id": format!("2608.{number:05}"),
            "title": format!("Kites {number}"),
            "summary": "We fly kites.",
            "authors": [{"name": "Ada Kite", "hidden": false}],
            "publishedAt": "2026-08-13T00:00:00.000Z",
            "submittedOnDailyAt": "2026-08-14T00:00:00.000Z",
            "upvotes": upvotes,
        },
        "title": format!("Kites {number}"),
    })
}

async fn feed(items: Vec<Value>) -> (HuggingFaceFeed, HuggingFace) {
    let feed = HuggingFaceFeed::start(BTreeMap::from([(friday(), items)]))
        .await
        .unwrap();
    let source = HuggingFace::new(&feed.url(), None).unwrap();
    (feed, source.with_retries(RetryPolicy::without_pauses()))
}

fn ids(papers: &[paperboy::domain::Paper]) -> Vec<&str> {
    papers.iter().map(|paper| &paper.id.as_str()[5..]).collect()
}

#[tokio::test]
async fn a_day_is_read_with_one_request() {
    let (feed, source) = feed(vec![item(1, 4), item(2, 9)]).await;
    let listing = source.listing(friday()).await.unwrap();
    assert_eq!(ids(&listing.papers), ["00002", "00001"]);
    assert!(!listing.unchanged && listing.rejected.is_empty());
    let requests = feed.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(
        requests[0].target,
        "/api/daily_papers?date=2026-08-14&limit=100"
    );
    let agent = requests[0].user_agent.as_deref().unwrap();
    assert!(
        agent.starts_with("paperboy/") && agent.contains("https://"),
        "{agent}"
    );
    assert_eq!(requests[0].authorization, None);
}

#[tokio::test]
async fn a_token_is_sent_and_never_printed() {
    let (feed, _) = feed(vec![]).await;
    let source = HuggingFace::new(&feed.url(), Some("hf_secret\n".into())).unwrap();
    source.listing(friday()).await.unwrap();
    assert_eq!(
        feed.requests()[0].authorization.as_deref(),
        Some("Bearer hf_secret")
    );
    assert!(!format!("{source:?}").contains("hf_secret"));
}

#[tokio::test]
async fn a_busy_day_is_read_page_by_page() {
    let items = (0..230).map(|number| item(number, number)).collect();
    let (feed, source) = feed(items).await;
    let listing = source.listing(friday()).await.unwrap();
    assert_eq!(listing.papers.len(), 230);
    assert_eq!(feed.requests().len(), 3);
}

#[tokio::test]
async fn a_list_without_an_end_is_left_after_twenty_pages() {
    let items = (0..2_500).map(|number| item(number, number)).collect();
    let (feed, source) = feed(items).await;
    assert_eq!(source.listing(friday()).await.unwrap().papers.len(), 2_000);
    assert_eq!(feed.requests().len(), 20);
}

#[tokio::test]
async fn a_day_without_papers_is_an_answer() {
    let (_feed, source) = feed(vec![]).await;
    let listing = source.listing(day("2026-08-09")).await.unwrap();
    assert!(listing.papers.is_empty() && !listing.unchanged);
}

#[tokio::test]
async fn a_future_day_is_not_published_yet() {
    let (feed, source) = feed(vec![]).await;
    let error = source.listing(day("2026-08-15")).await.unwrap_err();
    assert_eq!(error, SourceError::NotYetPublished);
    assert_eq!(feed.requests().len(), 1);
}

#[tokio::test]
async fn a_bad_item_is_reported_and_skipped() {
    let mut broken = item(2, 5);
    broken["paper"]["id"] = json!("not an id");
    let (_feed, source) = feed(vec![item(1, 9), broken, item(3, 1)]).await;
    let listing = source.listing(friday()).await.unwrap();
    assert_eq!(ids(&listing.papers), ["00001", "00003"]);
    assert_eq!(listing.rejected.len(), 1);
    assert_eq!(listing.rejected[0].position, 2);
}

#[tokio::test]
async fn a_paper_that_moved_between_two_pages_counts_once() {
    let items = (0..100)
        .map(|number| item(number, 7))
        .chain([item(3, 1)])
        .collect();
    let (_feed, source) = feed(items).await;
    assert_eq!(source.listing(friday()).await.unwrap().papers.len(), 100);
}

#[tokio::test]
async fn a_paper_of_an_earlier_day_is_set_apart_and_a_later_day_is_not_believed() {
    let mut earlier = item(1, 9);
    earlier["paper"]["submittedOnDailyAt"] = json!("2026-08-08T00:00:00.000Z");
    let mut later = item(2, 5);
    later["paper"]["submittedOnDailyAt"] = json!("2099-01-01T00:00:00.000Z");
    let (_feed, source) = feed(vec![earlier, later]).await;
    let listing = source.listing(friday()).await.unwrap();
    assert_eq!(ids(&listing.papers), ["00002"]);
    assert_eq!(listing.of_other_days[0].0, day("2026-08-08"));
}

#[tokio::test]
async fn a_list_that_did_not_change_is_not_sent_again() {
    let items = (0..120).map(|number| item(number, number)).collect();
    let (feed, source) = feed(items).await;
    source.listing(friday()).await.unwrap();
    let again = source.listing(friday()).await.unwrap();
    assert!(again.unchanged && again.papers.is_empty());
    let statuses: Vec<u16> = feed
        .requests()
        .iter()
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [200, 200, 304, 304]);

    // Only the second page changes: its papers are all that is sent.
    feed.set_votes("2608.00000", 3);
    let changed = source.listing(friday()).await.unwrap();
    assert!(!changed.unchanged);
    assert_eq!(changed.papers.len(), 20);
}

#[tokio::test]
async fn a_forgotten_day_is_read_whole() {
    let (feed, source) = feed(vec![item(1, 4)]).await;
    source.listing(friday()).await.unwrap();
    source.forget(friday());
    assert_eq!(source.listing(friday()).await.unwrap().papers.len(), 1);
    assert_eq!(feed.requests()[1].if_none_match, None);
}

#[tokio::test]
async fn server_trouble_and_lost_connections_are_tried_again() {
    let (feed, source) = feed(vec![item(1, 4)]).await;
    for fault in [Fault::Status(502), Fault::Reset, Fault::Status(500)] {
        feed.fail_next(fault);
    }
    assert_eq!(source.listing(friday()).await.unwrap().papers.len(), 1);
    assert_eq!(feed.requests().len(), 4);
}

#[tokio::test]
async fn trouble_that_stays_is_told() {
    let (feed, source) = feed(vec![item(1, 4)]).await;
    for _ in 0..4 {
        feed.fail_next(Fault::Status(503));
    }
    let error = source.listing(friday()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the feed is not available: it answered 503 Service Unavailable"
    );
    assert_eq!(feed.requests().len(), 4);
}

#[tokio::test]
async fn too_many_requests_are_not_tried_again_and_tell_the_wait() {
    let (feed, source) = feed(vec![item(1, 4)]).await;
    let cases = [
        (Fault::QuotaUsedUp { seconds: 87 }, 88),
        (
            Fault::RetryAfter {
                status: 429,
                seconds: 30,
            },
            30,
        ),
        (
            Fault::RetryAfter {
                status: 503,
                seconds: 20,
            },
            20,
        ),
        (Fault::Gateway429, 300),
    ];
    for (fault, seconds) in cases {
        feed.forget_requests();
        feed.fail_next(fault.clone());
        let error = source.listing(friday()).await.unwrap_err();
        let SourceError::Unavailable { retry_after, .. } = error else {
            panic!("{fault:?} gave {error:?}");
        };
        assert_eq!(retry_after, Some(Duration::from_secs(seconds)), "{fault:?}");
        assert_eq!(feed.requests().len(), 1);
    }
}

#[tokio::test]
async fn an_answer_that_is_no_list_is_malformed_and_not_remembered() {
    let (feed, source) = feed(vec![item(1, 4)]).await;
    for fault in [Fault::WebPage, Fault::Truncated] {
        feed.fail_next(fault.clone());
        let error = source.listing(friday()).await.unwrap_err();
        assert!(
            matches!(error, SourceError::Malformed { .. }),
            "{fault:?} gave {error:?}"
        );
    }
    let listing = source.listing(friday()).await.unwrap();
    assert_eq!(listing.papers.len(), 1);
}

#[tokio::test]
async fn an_endless_answer_is_not_read_to_its_end() {
    let mut endless = item(1, 4);
    endless["paper"]["summary"] = json!("x".repeat(17 << 20));
    let (_feed, source) = feed(vec![endless]).await;
    let error = source.listing(friday()).await.unwrap_err();
    assert!(error.to_string().contains("longer than 16 MB"), "{error}");
}

#[tokio::test]
async fn redirects_stay_on_their_host() {
    let (feed, source) = feed(vec![item(1, 4)]).await;
    feed.fail_next(Fault::Redirect(
        "/api/daily_papers?date=2026-08-14".to_owned(),
    ));
    assert_eq!(source.listing(friday()).await.unwrap().papers.len(), 1);

    source.forget(friday());
    feed.forget_requests();
    feed.fail_next(Fault::Redirect("https://elsewhere.example/".to_owned()));
    let error = source.listing(friday()).await.unwrap_err();
    assert!(
        error.to_string().contains("redirected to another host"),
        "{error}"
    );
    assert_eq!(feed.requests().len(), 1);
}

#[tokio::test]
async fn a_list_of_which_nothing_can_be_read_is_another_schema_and_no_empty_day() {
    let (feed, source) = feed(vec![]).await;
    feed.fail_next(Fault::OtherObjects);
    let error = source.listing(friday()).await.unwrap_err();
    assert!(error.to_string().contains("none of its 5 items"), "{error}");
    assert!(source.listing(friday()).await.unwrap().papers.is_empty());
}

#[tokio::test]
async fn a_wrong_token_is_named() {
    let (feed, source) = feed(vec![]).await;
    feed.fail_next(Fault::Status(401));
    let error = source.listing(friday()).await.unwrap_err();
    assert!(error.to_string().contains("HF_TOKEN"), "{error}");
}

#[tokio::test]
async fn a_feed_that_is_not_there_is_unavailable() {
    let (feed, source) = feed(vec![]).await;
    drop(feed);
    let error = source.listing(friday()).await.unwrap_err();
    assert!(
        matches!(
            error,
            SourceError::Unavailable {
                retry_after: None,
                ..
            }
        ),
        "{error:?}"
    );
}
