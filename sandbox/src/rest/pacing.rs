//! Which bucket a route draws from, and the headers that tell how full it is.

use std::time::Duration;

use axum::http::header::HeaderName;
use chrono::{DateTime, Utc};
use serde_json::json;

use super::answer::Answer;
use crate::rate_limits::{Bucket, Level};

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
        ("POST", ["channels", channel, "threads"]) => Bucket::Other("thread", major(channel)),
        ("POST", ["channels", channel, "typing"]) => Bucket::Other("typing", major(channel)),
        (
            "GET",
            ["guilds", server]
            | ["guilds", server, "channels" | "roles"]
            | ["guilds", server, "members", _],
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
pub(super) fn too_many(retry_after: Duration, global: bool) -> Answer {
    let body = json!({
        "message": "You are being rate limited.",
        "retry_after": retry_after.as_secs_f64(),
        "global": global,
    });
    let mut answer = Answer::ok(body).with_status(429);
    let seconds = retry_after.as_secs_f64().ceil().to_string();
    let scope = if global { "global" } else { "user" };
    answer
        .headers
        .push((HeaderName::from_static("retry-after"), seconds));
    answer.headers.push((
        HeaderName::from_static("x-ratelimit-scope"),
        scope.to_owned(),
    ));
    if global {
        answer.headers.push((
            HeaderName::from_static("x-ratelimit-global"),
            "true".to_owned(),
        ));
    }
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
