//! What a request gets that meets an ordered fault.

use axum::http::StatusCode;
use serde_json::json;

use super::Outcome;
use super::answer::{Answer, Content};
use super::pacing::{too_many, too_many_apart};
use crate::faults::{Fault, make_strange};
use crate::rate_limits::LimitScope;

/// A request of which nothing is done.
pub(super) fn instead_of_the_deed(fault: &Fault) -> Outcome {
    let answer = match *fault {
        Fault::StatusWithCode { status, code } => error(status, code),
        Fault::BlockPage { status } => page(status, "Sorry, you have been blocked"),
        Fault::RateLimited {
            retry_after,
            global,
        } => {
            let scope = if global {
                LimitScope::Global
            } else {
                LimitScope::User
            };
            too_many(retry_after, scope)
        }
        Fault::RateLimitedApart {
            scope,
            header_says,
            body_says,
            code,
        } => too_many_apart(scope, header_says, body_says, code),
        Fault::CloudflareBan => page(429, "Error 1015: You are being rate limited"),
        Fault::Hang => return Outcome::Never,
        Fault::ResetBeforeCommit => return Outcome::Reset,
        Fault::Status(status) => failure(status),
        _ => failure(500),
    };
    Outcome::Answer(answer)
}

/// A request that was carried out, and its true answer.
pub(super) fn after_the_deed(fault: &Fault, answer: Answer) -> Outcome {
    let answer = match *fault {
        Fault::Slow(delay) => return Outcome::Late(answer, delay),
        Fault::HangAfterCommit => return Outcome::Never,
        Fault::CommitThenReset => return Outcome::Reset,
        Fault::CommitThenStatus(status) => failure(status),
        Fault::TruncatedJson => truncated(answer),
        Fault::UnknownFields => strange(answer),
        Fault::MissingFields => answer.with_content(Content::Json(json!({}))),
        Fault::NotJson => page(200, "Please stand by"),
        Fault::EmptyBody => answer.with_status(200).with_content(Content::Nothing),
        _ => answer,
    };
    Outcome::Answer(answer)
}

fn failure(status: u16) -> Answer {
    if status >= 500 {
        page(status, words(status))
    } else {
        error(status, 0)
    }
}

fn error(status: u16, code: u32) -> Answer {
    let message = format!("{status}: {}", words(status));
    Answer::ok(json!({ "message": message, "code": code })).with_status(status)
}

fn page(status: u16, words: &str) -> Answer {
    let page = format!(
        "<!DOCTYPE html>\n<html><head><title>discord.com | {words}</title></head>\
         <body><h1>{words}</h1><p>Cloudflare Ray ID: 9a0b1c2d3e4f5061</p></body></html>\n"
    );
    Answer::new(status, Content::Page(page))
}

fn words(status: u16) -> &'static str {
    let status = StatusCode::from_u16(status).ok();
    status
        .and_then(|status| status.canonical_reason())
        .unwrap_or("Failure")
}

fn truncated(answer: Answer) -> Answer {
    let Some(whole) = answer.json().map(ToString::to_string) else {
        return answer;
    };
    let half = String::from_utf8_lossy(&whole.as_bytes()[..whole.len() / 2]);
    answer.with_content(Content::BrokenJson(half.into_owned()))
}

fn strange(answer: Answer) -> Answer {
    let Some(mut value) = answer.json().cloned() else {
        return answer;
    };
    make_strange(&mut value);
    answer.with_content(Content::Json(value))
}
