//! Which bucket a route draws from, and the headers that tell how full it is.

use std::time::Duration;

use axum::http::header::HeaderName;
use chrono::{DateTime, Utc};
use serde_json::json;

use super::answer::Answer;
use crate::rate_limits::{Bucket, Level, LimitScope};

/// The bucket of a route; none when there is no such route.
pub(super) fn bucket(method: &str, segments: &[&str]) -> Option<Bucket> {
    let major = |id: &str| id.parse().unwrap_or_default();
    let bucket = match (method, segments) {
        ("POST", ["channels", channel, "messages"]) => Bucket::NewMessages(major(channel)),
        ("GET", ["channels", channel]) => Bucket::Other("channel", major(channel)),
        ("GET", ["channels", channel, "messages"]) => Bucket::Other("message list", major(channel)),
        ("GET", ["channels", channel, "messages", _]) => Bucket::Other("message", major(channel)),
        ("PATCH", ["channels", channel, "messages", _]) => {
            Bucket::Other("message edit", major(channel))
        }
        ("DELETE", ["channels", channel, "messages", _]) => {
            Bucket::Other("message delete", major(channel))
        }
        ("POST", ["channels", channel, "messages", _, "crosspost"]) => {
            Bucket::Other("crosspost", major(channel))
        }
        (
            "POST",
            ["channels", channel, "threads"] | ["channels", channel, "messages", _, "threads"],
        ) => Bucket::Other("thread", major(channel)),
        ("GET", ["channels", channel, "threads", "archived", "public"]) => {
            Bucket::Other("thread list", major(channel))
        }
        ("PATCH" | "DELETE", ["channels", channel]) => {
            Bucket::Other("channel change", major(channel))
        }
        ("POST", ["channels", channel, "typing"]) => Bucket::Other("typing", major(channel)),
        (
            "GET",
            ["guilds", server]
            | ["guilds", server, "channels" | "roles"]
            | ["guilds", server, "members", _]
            | ["guilds", server, "threads", "active"],
        ) => Bucket::Other("server", major(server)),
        (
            "GET",
            ["gateway"]
            | ["gateway", "bot"]
            | ["users" | "applications", "@me"]
            | ["oauth2", "applications", "@me"],
        ) => Bucket::Other("account", 0),
        ("POST", ["users", "@me", "channels"]) => Bucket::Other("direct", 0),
        (
            "GET" | "PUT" | "POST",
            ["applications", _, "commands"] | ["applications", _, "guilds", _, "commands"],
        ) => Bucket::Other("commands", 0),
        (
            "GET" | "PATCH" | "DELETE",
            ["applications", _, "commands", _] | ["applications", _, "guilds", _, "commands", _],
        ) => Bucket::Other("command", 0),
        ("POST", ["interactions", _, _, "callback"] | ["webhooks", _, _])
        | ("GET" | "PATCH" | "DELETE", ["webhooks", _, _, "messages", _]) => Bucket::Interaction,
        _ => return None,
    };
    Some(bucket)
}

/// Whether the path itself says who is speaking.
pub(super) fn needs_no_token(segments: &[&str]) -> bool {
    matches!(segments, ["interactions" | "webhooks", ..] | ["gateway"])
}

/// 429, told in header and body.
pub(super) fn too_many(retry_after: Duration, scope: LimitScope) -> Answer {
    too_many_apart(scope, retry_after, retry_after, None)
}

/// 429 whose header and body need not agree.
pub(super) fn too_many_apart(
    scope: LimitScope,
    header_says: Duration,
    body_says: Duration,
    code: Option<u32>,
) -> Answer {
    let mut body = json!({
        "message": "You are being rate limited.",
        "retry_after": body_says.as_secs_f64(),
        "global": scope == LimitScope::Global,
    });
    if let Some(code) = code {
        body["code"] = json!(code);
    }
    let seconds = header_says.as_secs_f64().ceil().to_string();
    let mut headers = vec![
        ("retry-after", seconds),
        ("x-ratelimit-scope", scope.word().to_owned()),
    ];
    if scope == LimitScope::Global {
        headers.push(("x-ratelimit-global", "true".to_owned()));
    }
    let mut answer = Answer::ok(body).with_status(429);
    answer.scope = Some(scope);
    let headers = headers.into_iter();
    answer.headers = headers
        .map(|(name, value)| (HeaderName::from_static(name), value))
        .collect();
    answer
}

/// Tells the state of the bucket.
pub(super) fn with_headers(mut answer: Answer, level: Option<Level>, now: DateTime<Utc>) -> Answer {
    let Some(level) = level else { return answer };
    let reset_after = level.reset_after.as_secs_f64();
    let reset = (now + level.reset_after).timestamp_millis();
    let headers = [
        ("x-ratelimit-limit", level.limit.to_string()),
        ("x-ratelimit-remaining", level.remaining.to_string()),
        (
            "x-ratelimit-reset",
            format!("{}.{:03}", reset / 1_000, reset % 1_000),
        ),
        ("x-ratelimit-reset-after", format!("{reset_after:.3}")),
        ("x-ratelimit-bucket", level.name),
    ];
    answer
        .headers
        .extend(headers.map(|(name, value)| (HeaderName::from_static(name), value)));
    answer
}
