//! What the bot writes: lines that a collector can read, and no secret among them.

use paperboy_sandbox::feed;
use serde_json::Value;

use crate::support::{Place, errors};

/// A whole run: subscribed, searched, posted.
async fn whole_run(place: &Place) -> String {
    let day = place.discord.now().date_naive();
    let paper = format!(
        r#"{{"id":"2608.00001","title":"Zebrafish kites","abstract":"Marmalade skies.","date":"{day}"}}"#
    );
    std::fs::write(place.path("papers.jsonl"), paper).expect("a file");
    let imported = place.run(&["import", "papers.jsonl"]).await;
    assert_eq!(imported.status.code(), Some(0), "{}", errors(&imported));
    let bot = place.start();
    place.subscribe("#ml", "zebrafish").await;
    for line in [
        "/papers topic query:marmalade",
        "/papers show paper:2608.00001",
        "/papers-admin post-now channel:#ml",
        "/papers topic query:\"never closed",
    ] {
        let reply = place.discord.slash("ada", "lobby", line).await;
        reply.expect("the command can be typed");
    }
    place.discord.wait_for_messages("ml", 1).await;
    let (exit, log) = bot.terminate().await;
    assert_eq!(exit, Some(0), "{log}");
    log
}

fn assert_keeps_secrets(place: &Place, log: &str) {
    for secret in [
        place.discord.token(),
        "Zebrafish",
        "zebrafish",
        "armalade",
        "never closed",
    ] {
        let told: Vec<_> = log.lines().filter(|line| line.contains(secret)).collect();
        assert!(
            told.is_empty(),
            "“{secret}” stands in {} lines: {:.2000}",
            told.len(),
            told[0]
        );
    }
}

#[tokio::test]
async fn json_lines_can_be_read_by_a_collector_and_keep_secrets() {
    let place = Place::new().await.with("PAPERBOY_LOG_FORMAT", "json");
    let log = whole_run(&place).await;
    assert_keeps_secrets(&place, &log);
    for line in log.lines().filter(|line| !line.is_empty()) {
        let line: Value = serde_json::from_str(line).expect("an object a line");
        assert!(
            line["timestamp"].is_string() && line["level"].is_string(),
            "{line}"
        );
        assert!(line["message"].is_string(), "{line}");
    }
}

#[tokio::test]
async fn secrets_are_kept_however_much_is_logged() {
    let place = Place::new().await.with("RUST_LOG", "trace");
    let log = whole_run(&place).await;
    assert_keeps_secrets(&place, &log);
}

#[tokio::test]
async fn a_start_makes_the_index_before_anybody_asks() {
    let place = Place::new().await.with("PAPERBOY_LOG_FORMAT", "json");
    let papers = "{\"id\":\"a\",\"title\":\"Kites\",\"abstract\":\"\"}\n{\"id\":\"b\",\"title\":\"Skies\",\"abstract\":\"\"}\n";
    std::fs::write(place.path("papers.jsonl"), papers).expect("a file");
    let imported = place.run(&["import", "papers.jsonl"]).await;
    assert_eq!(imported.status.code(), Some(0), "{}", errors(&imported));
    let mut bot = place.start();
    let line = bot.until_it_says("papers can be searched").await;
    let line: Value = serde_json::from_str(&line).expect("an object a line");
    assert_eq!(line["papers"], 2, "{line}");
    assert!(line["took"].is_string(), "{line}");
    bot.terminate().await;
}

#[tokio::test]
async fn trouble_with_a_feed_is_logged() {
    let place = Place::new().await;
    place.feed.fail_next(feed::Fault::Truncated);
    let mut bot = place.start();
    let line = bot.until_it_says("WARN").await;
    assert!(
        line.contains(&place.discord.now().date_naive().to_string()),
        "{line}"
    );
    bot.terminate().await;
}

#[tokio::test]
async fn a_bad_filter_is_named_and_an_empty_one_is_the_default() {
    let place = Place::new().await.with("RUST_LOG", "paperboy=loud");
    let output = place.run(&["run"]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).starts_with("paperboy: RUST_LOG: “paperboy=loud” can't be read"));
    assert_eq!(errors(&output).lines().count(), 1);

    let place = Place::new().await.with("RUST_LOG", "");
    let mut bot = place.start();
    let line = bot.until_it_says("invite the bot").await;
    assert!(line.contains("INFO"), "{line}");
    bot.terminate().await;
}
