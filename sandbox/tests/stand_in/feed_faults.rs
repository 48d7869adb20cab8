//! Each fault of the feeds, as whoever reads them meets it.

use std::collections::BTreeMap;
use std::time::Duration;

use paperboy_sandbox::feed::{ArxivFeed, Fault, HuggingFaceFeed};
use reqwest::{Client, Response};
use serde_json::{Value, json};
use tokio::time::Instant;

async fn feed() -> HuggingFaceFeed {
    let day = "2026-08-14".parse().unwrap();
    let items = (0..3).map(|n| json!({ "paper": { "id": format!("2608.0000{n}") } }));
    HuggingFaceFeed::start(BTreeMap::from([(day, items.collect())]))
        .await
        .unwrap()
}

async fn ask(feed: &HuggingFaceFeed) -> Result<Response, reqwest::Error> {
    let client = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let url = format!("{}/api/daily_papers", feed.url());
    client.get(url).send().await
}

async fn text_with(feed: &HuggingFaceFeed, fault: Fault) -> String {
    feed.fail_next(fault.clone());
    let response = ask(feed).await.unwrap();
    assert_eq!(response.status(), 200);
    let seen = feed.requests().pop().unwrap();
    assert_eq!((seen.status, seen.fault), (200, Some(fault)));
    response.text().await.unwrap()
}

#[tokio::test]
async fn a_feed_that_is_down_refuses_and_comes_back_at_its_address() {
    let feed = feed().await;
    assert_eq!(ask(&feed).await.unwrap().status(), 200);
    feed.go_down();
    for _ in 0..3 {
        assert!(ask(&feed).await.unwrap_err().is_connect());
    }
    assert_eq!(feed.requests().len(), 1);
    feed.come_back();
    assert_eq!(ask(&feed).await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_fault_of_a_feed_lasts_until_it_is_healed() {
    let feed = feed().await;
    feed.fail_until_told(Fault::Status(503));
    feed.fail_next(Fault::EmptyList);
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(ask(&feed).await.unwrap().status().as_u16());
    }
    assert_eq!(statuses, [200, 503, 503, 503]);
    feed.heal();
    assert_eq!(ask(&feed).await.unwrap().status(), 200);
}

#[tokio::test]
async fn the_second_source_fails_in_the_same_ways() {
    let feed = ArxivFeed::start(BTreeMap::new()).await.unwrap();
    let url = format!("{}/api/query?id_list=2608.00001", feed.url());
    feed.fail_until_told(Fault::Status(500));
    assert_eq!(reqwest::get(&url).await.unwrap().status(), 500);
    feed.heal();
    feed.go_down();
    assert!(reqwest::get(&url).await.is_err());
    feed.come_back();
    assert_eq!(reqwest::get(&url).await.unwrap().status(), 200);
    feed.forget_requests();
    assert_eq!(feed.requests(), []);
}

#[tokio::test]
async fn a_list_may_be_empty_or_half() {
    let feed = feed().await;
    assert_eq!(text_with(&feed, Fault::EmptyList).await, "[]");
    let half = text_with(&feed, Fault::Truncated).await;
    assert!(half.starts_with("[{") && serde_json::from_str::<Value>(&half).is_err());
}

#[tokio::test]
async fn a_list_may_be_something_else() {
    let feed = feed().await;
    let object = text_with(&feed, Fault::ObjectInsteadOfList).await;
    assert!(serde_json::from_str::<Value>(&object).unwrap().is_object());
    let others = text_with(&feed, Fault::OtherObjects).await;
    let others: Value = serde_json::from_str(&others).unwrap();
    let are_papers = |item: &Value| item["paper"]["id"].is_string();
    assert!(!others.as_array().unwrap().iter().any(are_papers));
    assert!(text_with(&feed, Fault::WebPage).await.contains("<html>"));
}

#[tokio::test]
async fn an_endless_list_ends_when_the_reader_hangs_up() {
    const ENOUGH: usize = 4 << 20;
    let feed = feed().await;
    feed.fail_next(Fault::Endless);
    let mut response = ask(&feed).await.unwrap();
    let mut read = Vec::new();
    while read.len() < ENOUGH {
        read.extend(response.chunk().await.unwrap().unwrap());
    }
    assert!(read.starts_with(br#"[{"paper":{}},{"paper":{}},"#));
    drop(response);
    // The reader's buffers and the wire hold some megabytes more, and no more than that.
    let taken = feed.streamed();
    assert!(taken >= ENOUGH as u64 && taken < 64 << 20, "{taken}");
    assert_eq!(ask(&feed).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_drip_takes_a_pause_for_each_byte() {
    let feed = feed().await;
    let whole = ask(&feed).await.unwrap().text().await.unwrap();
    let pause = Duration::from_secs(10);
    let begin = Instant::now();
    assert_eq!(text_with(&feed, Fault::Drip { pause }).await, whole);
    assert!(begin.elapsed() >= pause * u32::try_from(whole.len()).unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_feed_may_hang() {
    let feed = feed().await;
    feed.fail_next(Fault::Hang);
    let hour = Duration::from_secs(3_600);
    assert!(tokio::time::timeout(hour, ask(&feed)).await.is_err());
    assert_eq!(feed.requests()[0].status, 0);
    assert_eq!(ask(&feed).await.unwrap().status(), 200);
}

#[tokio::test]
async fn too_many_requests_are_told_in_each_of_the_ways() {
    let feed = feed().await;
    feed.fail_next(Fault::RetryAfter {
        status: 429,
        seconds: 30,
    });
    let answer = ask(&feed).await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["retry-after"]),
        (429, &"30".parse().unwrap())
    );
    feed.fail_next(Fault::QuotaUsedUp { seconds: 87 });
    let answer = ask(&feed).await.unwrap();
    assert_eq!(answer.status(), 429);
    assert_eq!(answer.headers()["ratelimit"], "\"api\";r=0;t=87");
    feed.fail_next(Fault::Gateway429);
    let answer = ask(&feed).await.unwrap();
    assert_eq!(answer.status(), 429);
    assert!(!answer.headers().contains_key("retry-after"));
}

#[tokio::test]
async fn an_answer_may_lie_about_its_encoding() {
    let feed = feed().await;
    feed.fail_next(Fault::WrongEncoding);
    let url = format!("{}/api/daily_papers", feed.url());
    let plain = Client::builder().no_gzip().build().unwrap();
    let answer = plain.get(&url).send().await.unwrap();
    assert_eq!(answer.headers()["content-encoding"], "gzip");
    assert!(answer.text().await.unwrap().starts_with("[{"));
}

#[tokio::test]
async fn a_redirect_may_lead_to_another_host() {
    let feed = feed().await;
    feed.fail_next(Fault::Redirect("https://elsewhere.example/".to_owned()));
    let answer = ask(&feed).await.unwrap();
    assert_eq!(answer.status(), 302);
    assert_eq!(answer.headers()["location"], "https://elsewhere.example/");
}
