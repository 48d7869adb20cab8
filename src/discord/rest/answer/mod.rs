//! What an answer that is not a success means: wait, give up, and why.

use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use serde_json::Value;

use super::SendError;

/// How often a request without an answer, or with a 5xx, is repeated.
const REPEATS: u32 = 5;
/// How long a 429 that doesn't say how long (an HTML page from Cloudflare) is waited out at first.
const UNTOLD_WAIT: Duration = Duration::from_secs(10);

/// One attempt that did not succeed.
#[derive(Debug)]
pub(super) enum Refusal {
    /// A status other than success.
    Status {
        status: StatusCode,
        /// Discord's error code; `None` for a page that is not Discord's.
        code: Option<i64>,
        message: String,
    },
    /// 429: come back later.
    Later {
        wait: Option<Duration>,
        scope: Scope,
    },
    /// No answer, or one that can't be read: the request may have been carried out.
    Lost(String),
}

/// What a rate limit holds for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// This route of this bot.
    Route,
    /// This route, for whoever uses it: nothing that the bot did wrong.
    Shared,
    /// The whole bot; also when Cloudflare answers in Discord's place.
    All,
}

impl Refusal {
    pub(super) fn lost(error: reqwest::Error) -> Self {
        // The URL may hold an interaction's token.
        Self::Lost(format!("{:#}", anyhow::Error::from(error.without_url())))
    }

    pub(super) fn unreadable() -> Self {
        Self::Lost("the answer is not JSON".to_owned())
    }

    pub(super) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        if status == StatusCode::TOO_MANY_REQUESTS {
            return Self::Later {
                wait: told_wait(headers, &body),
                scope: scope(headers, &body),
            };
        }
        Self::Status {
            status,
            code: body["code"].as_i64(),
            message: describe(&body),
        }
    }

    /// How long to wait before the next try; `None` when another try makes no sense.
    pub(super) fn wait(&self, attempt: u32) -> Option<Duration> {
        match self {
            Self::Later {
                wait: Some(wait), ..
            } => Some(*wait),
            Self::Later { wait: None, .. } => Some(UNTOLD_WAIT * 2_u32.pow(attempt.min(3))),
            Self::Lost(_) => (attempt < REPEATS).then(|| backoff(attempt)),
            Self::Status { status, .. } => {
                (status.is_server_error() && attempt < REPEATS).then(|| backoff(attempt))
            }
        }
    }

    /// What else has to wait as long.
    pub(super) fn scope(&self) -> Option<Scope> {
        match self {
            Self::Later { scope, .. } => Some(*scope),
            Self::Status { .. } | Self::Lost(_) => None,
        }
    }

    /// The answer's status; `None` when there was no answer.
    pub(super) fn status(&self) -> Option<u16> {
        match self {
            Self::Status { status, .. } => Some(status.as_u16()),
            Self::Later { .. } => Some(StatusCode::TOO_MANY_REQUESTS.as_u16()),
            Self::Lost(_) => None,
        }
    }

    /// Whether Discord counts it against the 10,000 in ten minutes after which it locks an address out.
    pub(super) fn is_invalid(&self) -> bool {
        match self {
            Self::Later { scope, .. } => *scope != Scope::Shared,
            Self::Status { status, .. } => matches!(status.as_u16(), 401 | 403),
            Self::Lost(_) => false,
        }
    }

    pub(super) fn into_error(self) -> SendError {
        match self {
            Self::Later { .. } | Self::Lost(_) => SendError::Unavailable(self.to_string()),
            Self::Status {
                status,
                code,
                message,
            } => match (status.as_u16(), code) {
                (401, _) => SendError::Unauthorised,
                (500.., _) => SendError::Unavailable(format!("status {status}")),
                // 50024 and 50008: a channel of the wrong kind.
                (_, Some(code @ (50_024 | 50_008))) | (404, Some(code @ 1..)) => {
                    SendError::Gone { code, message }
                }
                (403, Some(code @ 1..)) => SendError::Forbidden { code, message },
                // A block page says nothing about the channel.
                (403 | 404, _) => {
                    SendError::Unavailable(format!("status {status} without Discord's reason"))
                }
                (status, code) => SendError::Refused {
                    status,
                    code: code.unwrap_or_default(),
                    message,
                },
            },
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status {
                status,
                code,
                message,
            } => write!(
                f,
                "status {status}, code {}: {message}",
                code.unwrap_or_default()
            ),
            Self::Later {
                scope: Scope::All, ..
            } => f.write_str("the global rate limit"),
            Self::Later { .. } => f.write_str("a rate limit"),
            Self::Lost(why) => f.write_str(why),
        }
    }
}

/// The larger of header and body: the header is rounded, and for some limits far too small.
fn told_wait(headers: &HeaderMap, body: &Value) -> Option<Duration> {
    let header = headers
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok()?.parse::<f64>().ok());
    let seconds = [header, body["retry_after"].as_f64()]
        .into_iter()
        .flatten()
        .reduce(f64::max)?;
    wait_of(seconds)
}

/// Seconds that a stranger wrote, as far as they make sense: a day at most.
pub(super) fn wait_of(seconds: f64) -> Option<Duration> {
    const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);
    (seconds >= 0.0)
        .then(|| Duration::try_from_secs_f64(seconds).map_or(LONGEST, |wait| wait.min(LONGEST)))
}

fn scope(headers: &HeaderMap, body: &Value) -> Scope {
    let named = headers
        .get("x-ratelimit-scope")
        .and_then(|value| value.to_str().ok());
    let is_global = named == Some("global")
        || headers.contains_key("x-ratelimit-global")
        || body["global"] == true;
    // Cloudflare's page is no JSON, and it means the address, not the route.
    if is_global || !body.is_object() {
        Scope::All
    } else if named == Some("shared") {
        Scope::Shared
    } else {
        Scope::Route
    }
}

/// 0.5, 1, 2, 4, 8 seconds: together well inside the time that a nonce is remembered.
fn backoff(attempt: u32) -> Duration {
    Duration::from_millis(500) * 2_u32.pow(attempt.min(4))
}

/// Discord's message, and for a malformed form the places that it complains about.
fn describe(body: &Value) -> String {
    let mut text = body["message"]
        .as_str()
        .unwrap_or("no reason given")
        .to_owned();
    if !body["errors"].is_null() {
        text = format!("{text}: {}", body["errors"]);
    }
    text.chars().take(1000).collect()
}

#[cfg(test)]
mod tests;
