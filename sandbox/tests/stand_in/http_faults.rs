//! Each fault of the HTTP interface: what the bot sees, what was done, and what the journal keeps.

use std::time::Duration;

use paperboy_sandbox::{Discord, Fault, LimitScope, Request};
use reqwest::{Method, Response};
use serde_json::json;
use tokio::time::Instant;

use crate::support::*;

const ROUTE: &str = "POST /channels/*/messages";

/// Posts a message as it goes over the wire.
async fn raw_post(discord: &Discord) -> Result<Response, reqwest::Error> {
    let path = messages(discord, "general");
    reqwest::Client::new()
        .post(format!("{}/api/v10{path}", discord.url()))
        .header("user-agent", "DiscordBot (https://example.org, 1)")
        .header("authorization", format!("Bot {}", discord.token()))
        .json(&body(json!({ "content": "x" })))
        .send()
        .await
}

/// What came of one post that meets `fault`: status, kind and text; and the journal's line.
async fn post_meets(discord: &Discord, fault: Fault) -> ((u16, String, String), Request) {
    discord.fail_next(1, ROUTE, fault.clone());
    let response = raw_post(discord).await.unwrap();
    let kind = response.headers().get("content-type");
    let kind = kind.map(|kind| kind.to_str().unwrap().to_owned());
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    let seen = last_request(discord);
    assert_eq!(seen.status, status);
    assert_eq!(seen.fault, Some(fault));
    ((status, kind.unwrap_or_default(), text), seen)
}

fn last_request(discord: &Discord) -> Request {
    discord.journal().requests.pop().unwrap()
}

fn posted(discord: &Discord) -> usize {
    discord.messages_in("general").len()
}

#[tokio::test]
async fn a_gateway_error_is_a_web_page_and_other_failures_are_json() {
    let discord = start().await;
    for status in [500, 502, 503, 504] {
        let ((seen, kind, text), request) = post_meets(&discord, Fault::Status(status)).await;
        assert_eq!(seen, status);
        assert!(kind.starts_with("text/html") && text.starts_with("<!DOCTYPE html>"));
        assert_eq!((request.answer, request.text), (None, Some(text)));
    }
    let ((seen, kind, _), request) = post_meets(&discord, Fault::Status(401)).await;
    assert_eq!((seen, kind.as_str()), (401, "application/json"));
    assert_eq!(
        request.answer.unwrap(),
        json!({ "message": "401: Unauthorized", "code": 0 })
    );
    assert_eq!(posted(&discord), 0);
    discord.assert_clean();
}

#[tokio::test]
async fn a_status_comes_with_the_code_that_is_ordered() {
    let discord = start().await;
    let fault = Fault::StatusWithCode {
        status: 403,
        code: 50_013,
    };
    let ((status, _, _), request) = post_meets(&discord, fault).await;
    assert_eq!(status, 403);
    assert_eq!(request.answer.unwrap()["code"], 50_013);
    assert_eq!(posted(&discord), 0);
}

#[tokio::test]
async fn a_block_page_is_no_json() {
    let discord = start().await;
    for status in [403, 404] {
        let ((seen, kind, text), _) = post_meets(&discord, Fault::BlockPage { status }).await;
        assert_eq!(seen, status);
        assert!(kind.starts_with("text/html") && text.contains("blocked"));
    }
    assert_eq!(posted(&discord), 0);
}

#[tokio::test]
async fn a_limit_tells_whom_it_holds_for() {
    let discord = start().await;
    let path = messages(&discord, "general");
    let cases = [
        (LimitScope::User, "user", ""),
        (LimitScope::Global, "global", "true"),
        (LimitScope::Shared, "shared", ""),
    ];
    for (scope, word, global) in cases {
        let fault = Fault::RateLimitedApart {
            scope,
            header_says: Duration::from_secs(1),
            body_says: Duration::from_millis(1_500),
            code: None,
        };
        discord.fail_next(1, ROUTE, fault);
        let answer = post(&discord, &path, body(json!({ "content": "x" }))).await;
        assert_eq!(answer.status, 429);
        assert_eq!(answer.header("x-ratelimit-scope"), word);
        assert_eq!(answer.header("x-ratelimit-global"), global);
        assert_eq!(answer.body["global"], scope == LimitScope::Global);
        assert_eq!(answer.header("x-ratelimit-bucket"), "");
        assert_eq!(last_request(&discord).scope, Some(scope));
    }
    assert_eq!(posted(&discord), 0);
}

#[tokio::test]
async fn the_header_of_a_limit_may_say_less_than_its_body() {
    let discord = start().await;
    let fault = Fault::RateLimitedApart {
        scope: LimitScope::User,
        header_says: Duration::from_secs(1),
        body_says: Duration::from_millis(1_163_200),
        code: Some(20_028),
    };
    discord.fail_next(1, ROUTE, fault);
    let path = messages(&discord, "general");
    let answer = post(&discord, &path, body(json!({ "content": "x" }))).await;
    assert_eq!(answer.header("retry-after"), "1");
    assert_eq!(answer.body["retry_after"], 1_163.2);
    assert_eq!(answer.code(), 20_028);
}

#[tokio::test]
async fn a_ban_names_no_time() {
    let discord = start().await;
    discord.fail_next(1, ROUTE, Fault::CloudflareBan);
    let response = raw_post(&discord).await.unwrap();
    assert_eq!(response.status(), 429);
    assert!(!response.headers().contains_key("retry-after"));
    assert!(response.text().await.unwrap().contains("1015"));
    assert_eq!(posted(&discord), 0);
}

#[tokio::test(start_paused = true)]
async fn a_slow_answer_comes_late_and_well() {
    let discord = start().await;
    let begin = Instant::now();
    let slow = Fault::Slow(Duration::from_secs(3_600));
    let ((status, _, _), request) = post_meets(&discord, slow).await;
    assert_eq!(status, 200);
    assert!(begin.elapsed() >= Duration::from_secs(3_600));
    assert!(request.answer.unwrap()["id"].is_string());
    assert_eq!(posted(&discord), 1);
}

#[tokio::test(start_paused = true)]
async fn a_slow_deed_is_done_before_it_is_answered() {
    let discord = start().await;
    discord.fail_next(1, ROUTE, Fault::Slow(Duration::from_secs(60)));
    let impatient = tokio::time::timeout(Duration::from_secs(30), raw_post(&discord));
    assert!(impatient.await.is_err());
    assert_eq!(posted(&discord), 1);
}

#[tokio::test(start_paused = true)]
async fn a_hanging_request_is_never_answered() {
    let discord = start().await;
    for (fault, done) in [(Fault::Hang, 0), (Fault::HangAfterCommit, 1)] {
        discord.fail_next(1, ROUTE, fault.clone());
        let day = Duration::from_secs(86_400);
        let waiting = tokio::time::timeout(day, raw_post(&discord));
        assert!(waiting.await.is_err());
        assert_eq!(posted(&discord), done);
        let request = last_request(&discord);
        assert_eq!((request.status, request.fault), (0, Some(fault)));
    }
    assert_eq!(discord.faults_left(), 0);
    discord.assert_clean();
}

#[tokio::test]
async fn a_hanging_request_ends_with_the_stand_in() {
    let discord = start().await;
    discord.fail_next(1, ROUTE, Fault::Hang);
    let other = discord.clone();
    let hanging = tokio::spawn(async move { raw_post(&other).await.is_err() });
    let hangs = |request: &Request| request.fault == Some(Fault::Hang);
    discord.wait_for_request("it to hang", hangs).await;
    discord.go_down();
    assert!(hanging.await.unwrap());
}

#[tokio::test]
async fn a_deed_may_be_done_and_answered_as_a_failure() {
    let discord = start().await;
    for (times, status) in [500, 504].into_iter().enumerate() {
        let ((seen, kind, _), _) = post_meets(&discord, Fault::CommitThenStatus(status)).await;
        assert_eq!(seen, status);
        assert!(kind.starts_with("text/html"));
        assert_eq!(posted(&discord), times + 1);
    }
}

#[tokio::test]
async fn a_truncated_answer_is_half_of_what_it_should_be() {
    let discord = start().await;
    let ((status, kind, text), request) = post_meets(&discord, Fault::TruncatedJson).await;
    assert_eq!((status, kind.as_str()), (200, "application/json"));
    assert!(text.starts_with('{'));
    assert!(serde_json::from_str::<serde_json::Value>(&text).is_err());
    assert_eq!((request.answer, request.text), (None, Some(text)));
    assert_eq!(posted(&discord), 1);
}

#[tokio::test]
async fn an_answer_of_tomorrow_has_what_nobody_knows_beside_what_everybody_does() {
    let discord = start().await;
    let ((status, _, text), request) = post_meets(&discord, Fault::UnknownFields).await;
    let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(status, 200);
    assert_eq!(answer["content"], "x");
    assert_eq!(answer["type"], 250);
    assert_eq!(answer["flags"].as_u64().unwrap() >> 30, 1);
    assert!(answer["a_new_key"].is_object() && answer["author"]["a_new_key"].is_object());
    assert_eq!(request.answer, Some(answer));
    // What stands in the channel is what was posted.
    let stored = discord.messages_in("general");
    assert_eq!(
        get(&discord, &messages(&discord, "general")).await.body[0]["type"],
        0
    );
    assert_eq!(stored.len(), 1);
}

#[tokio::test]
async fn an_answer_may_lack_its_fields() {
    let discord = start().await;
    let ((status, _, text), _) = post_meets(&discord, Fault::MissingFields).await;
    assert_eq!((status, text.as_str()), (200, "{}"));
    assert_eq!(posted(&discord), 1);
}

#[tokio::test]
async fn a_success_may_be_a_web_page_or_nothing() {
    let discord = start().await;
    let ((status, kind, text), _) = post_meets(&discord, Fault::NotJson).await;
    assert!(status == 200 && kind.starts_with("text/html") && text.contains("<html>"));
    assert_eq!(posted(&discord), 1);
    let ((status, kind, text), request) = post_meets(&discord, Fault::EmptyBody).await;
    assert_eq!((status, kind.as_str(), text.as_str()), (200, "", ""));
    assert_eq!((request.answer, request.text), (None, None));
    assert_eq!(posted(&discord), 2);
}

#[tokio::test]
async fn a_reset_is_a_reset() {
    let discord = start().await;
    for (fault, done) in [(Fault::ResetBeforeCommit, 0), (Fault::CommitThenReset, 1)] {
        discord.fail_next(1, ROUTE, fault.clone());
        let error = raw_post(&discord).await.unwrap_err();
        assert!(
            format!("{error:?}").contains("ConnectionReset"),
            "{error:?}"
        );
        let request = last_request(&discord);
        assert_eq!((request.status, request.fault), (0, Some(fault)));
        assert_eq!(posted(&discord), done);
    }
}

#[tokio::test]
async fn a_fault_lasts_until_it_is_healed() {
    let discord = start().await;
    discord.fail_until_told("*", Fault::Status(503));
    for _ in 0..20 {
        assert_eq!(get(&discord, "/users/@me").await.status, 503);
    }
    assert_eq!(raw_post(&discord).await.unwrap().status(), 503);
    assert_eq!(discord.faults_left(), 0);
    discord.heal();
    assert_eq!(raw_post(&discord).await.unwrap().status(), 200);

    discord.fail_until_told("POST *", Fault::Status(500));
    discord.fail_next(1, ROUTE, Fault::NotJson);
    assert_eq!(get(&discord, "/users/@me").await.status, 200);
    assert_eq!(raw_post(&discord).await.unwrap().status(), 500);
    discord.heal();
    // What is ordered for a number of times stays ordered.
    assert_eq!(discord.faults_left(), 1);
    discord.assert_clean();
}

#[tokio::test]
async fn faults_come_in_the_order_in_which_they_are_ordered() {
    let discord = start().await;
    discord.fail_next(1, ROUTE, Fault::EmptyBody);
    discord.fail_next(1, "POST *", Fault::Status(502));
    discord.fail_next(1, "*", Fault::CommitThenStatus(500));
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(raw_post(&discord).await.unwrap().status().as_u16());
    }
    assert_eq!(statuses, [200, 502, 500, 200]);
    assert_eq!(posted(&discord), 3);
}

#[tokio::test]
async fn a_broken_rule_is_noted_though_the_answer_is_lost() {
    let discord = start().await;
    discord.fail_next(1, ROUTE, Fault::CommitThenReset);
    let path = messages(&discord, "general");
    let empty = Some(json!({ "allowed_mentions": { "parse": [] } }));
    let lost = send(&discord, discord.token(), Method::POST, &path, empty).await;
    assert!(lost.is_err());
    discord.forgive("Cannot send an empty message");
    discord.assert_clean();
}
