//! Pacing, and faults that a test orders.

use std::time::Duration;

use paperboy_sandbox::{Discord, Fault, RateLimits, World};
use reqwest::Method;
use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn the_sixth_message_in_a_channel_waits() {
    let discord = start().await;
    let path = messages(&discord, "general");
    for left in (0..5).rev() {
        let answer = post(&discord, &path, body(json!({ "content": "x" }))).await;
        assert_eq!(answer.header("x-ratelimit-limit"), "5");
        assert_eq!(answer.header("x-ratelimit-remaining"), left.to_string());
    }
    let answer = post(&discord, &path, body(json!({ "content": "x" }))).await;
    assert_eq!(answer.status, 429);
    let wait = answer.body["retry_after"].as_f64().unwrap();
    assert!(wait > 0.0 && wait <= 5.0);
    assert!(answer.header("retry-after").parse::<f64>().unwrap() >= wait);
    assert_eq!(answer.header("x-ratelimit-scope"), "user");
    assert_eq!(answer.body["global"], false);
    // Another channel has its own bucket.
    assert_eq!(
        post(
            &discord,
            &messages(&discord, "papers"),
            body(json!({ "content": "x" }))
        )
        .await
        .status,
        200
    );
    assert_eq!(discord.messages_in("general").len(), 5);
}

#[tokio::test]
async fn the_whole_bot_is_held_to_its_number() {
    let limits = RateLimits {
        global: 3,
        ..RateLimits::default()
    };
    let discord = Discord::start(World::with_server(lab()).rate_limits(limits)).await;
    for _ in 0..3 {
        assert_eq!(get(&discord, "/users/@me").await.status, 200);
    }
    let answer = get(&discord, "/users/@me").await;
    assert_eq!(
        (answer.status, answer.header("x-ratelimit-global")),
        (429, "true")
    );
    assert_eq!(answer.body["global"], true);
}

#[tokio::test]
async fn an_ordered_status_comes_as_often_as_ordered() {
    let discord = start().await;
    let path = messages(&discord, "general");
    discord.fail_next(2, "POST /channels/*/messages", Fault::Status(503));
    let wait = Duration::from_millis(1_500);
    discord.fail_next(
        1,
        "POST /channels/*/messages",
        Fault::RateLimited {
            retry_after: wait,
            global: true,
        },
    );
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(
            post(&discord, &path, body(json!({ "content": "x" })))
                .await
                .status,
        );
    }
    assert_eq!(statuses, [503, 503, 429, 200]);
    assert_eq!(discord.faults_left(), 0);
    assert_eq!(discord.messages_in("general").len(), 1);
    discord.assert_clean();
}

#[tokio::test]
async fn a_lost_answer_and_the_same_nonce_make_one_message() {
    let discord = start().await;
    let path = messages(&discord, "general");
    let sent = body(json!({ "content": "once", "nonce": "n", "enforce_nonce": true }));
    discord.fail_next(1, "POST /channels/*/messages", Fault::CommitThenReset);
    let lost = send(
        &discord,
        discord.token(),
        Method::POST,
        &path,
        Some(sent.clone()),
    )
    .await;
    assert!(lost.is_err());
    assert_eq!(discord.messages_in("general").len(), 1);
    assert_eq!(post(&discord, &path, sent).await.status, 200);
    assert_eq!(discord.messages_in("general").len(), 1);

    discord.fail_next(1, "GET /users/@me", Fault::ResetBeforeCommit);
    assert!(
        send(&discord, discord.token(), Method::GET, "/users/@me", None)
            .await
            .is_err()
    );
    discord.assert_clean();
}

#[tokio::test]
async fn the_journal_can_be_checked_by_another_judge() {
    let discord = start().await;
    post(
        &discord,
        &messages(&discord, "general"),
        body(json!({ "content": "x" })),
    )
    .await;
    let lines = discord.journal().requests_as_json_lines();
    let line: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(line["method"], "POST");
    assert_eq!(line["body"]["content"], "x");
    assert_eq!(
        discord
            .journal()
            .requests_to("POST", "/channels/*/messages")
            .len(),
        1
    );
}
