//! Answers of Discord and of what stands before it, and what becomes of each.

use super::*;

fn refusal(status: u16, retry_after: Option<&str>, body: &str) -> Refusal {
    let mut headers = HeaderMap::new();
    if let Some(value) = retry_after {
        headers.insert(RETRY_AFTER, value.parse().unwrap());
    }
    Refusal::read(
        StatusCode::from_u16(status).unwrap(),
        &headers,
        body.as_bytes(),
    )
}

#[test]
fn a_rate_limit_waits_the_larger_of_header_and_body() {
    let cases = [
        (
            Some("1"),
            r#"{"retry_after": 1163.2, "code": 20028}"#,
            1163.2,
        ),
        (Some("3"), r#"{"retry_after": 2.4}"#, 3.0),
        (None, r#"{"retry_after": 0.25}"#, 0.25),
        (Some("7"), "<html>", 7.0),
        (Some("1e19"), "{}", 86_400.0),
        (Some("1e300"), "{}", 86_400.0),
    ];
    for (header, body, seconds) in cases {
        assert_eq!(
            refusal(429, header, body).wait(0),
            Some(Duration::from_secs_f64(seconds)),
            "{body}"
        );
    }
}

#[test]
fn a_rate_limit_that_does_not_say_how_long_is_waited_out_longer_each_time() {
    let html = refusal(429, None, "<html>banned</html>");
    assert!(html.wait(1) > html.wait(0));
}

#[test]
fn only_what_may_pass_is_repeated() {
    for (status, is_repeated) in [
        (400, false),
        (401, false),
        (403, false),
        (404, false),
        (500, true),
        (502, true),
    ] {
        assert_eq!(
            refusal(status, None, "{}").wait(0).is_some(),
            is_repeated,
            "{status}"
        );
    }
    assert_eq!(refusal(503, None, "").wait(REPEATS), None);
}

#[test]
fn each_answer_is_told_apart_for_the_caller() {
    let error = |status, body| refusal(status, None, body).into_error();
    assert!(matches!(error(401, "{}"), SendError::Unauthorised));
    assert!(matches!(
        error(404, r#"{"code":10003}"#),
        SendError::Gone { code: 10_003, .. }
    ));
    assert!(matches!(
        error(403, r#"{"code":50013}"#),
        SendError::Forbidden { code: 50_013, .. }
    ));
    assert!(matches!(
        error(400, r#"{"code":50035}"#),
        SendError::Refused { code: 50_035, .. }
    ));
    assert!(matches!(
        error(400, r#"{"code":50024}"#),
        SendError::Gone { .. }
    ));
    assert!(matches!(error(503, "<html>"), SendError::Unavailable(_)));
    for status in [403, 404] {
        let block_page = error(status, "<html>blocked</html>");
        assert!(matches!(block_page, SendError::Unavailable(_)), "{status}");
    }
}

#[test]
fn a_rate_limit_says_what_it_holds_for() {
    let scope = |body| refusal(429, Some("1"), body).scope();
    assert_eq!(scope(r#"{"global":true}"#), Some(Scope::All));
    assert_eq!(scope(r#"{"global":false}"#), Some(Scope::Route));
    assert_eq!(scope("<html>banned</html>"), Some(Scope::All));
    let mut headers = HeaderMap::new();
    headers.insert("x-ratelimit-scope", "shared".parse().unwrap());
    let shared = Refusal::read(StatusCode::TOO_MANY_REQUESTS, &headers, b"{}");
    assert_eq!(shared.scope(), Some(Scope::Shared));
    assert!(!shared.is_invalid());
}
