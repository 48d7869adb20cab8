//! The HTTP interface under `/api/v10`: one way in for every request, so that each is journalled, checked
//! for its token, paced, and perhaps made to fail, in this order.

mod account;
mod answer;
mod callbacks;
mod channels;
mod commands;
mod direct;
mod history;
mod messages;
mod pacing;
mod routes;
mod servers;
mod threads;
mod webhooks;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{Query, State as Extract};
use axum::http::Request as HttpRequest;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde::Deserialize;
use serde_json::Value;

pub(crate) use commands::CommandBook;

use crate::faults::Fault;
use crate::gateway;
use crate::journal::Request;
use crate::state::{Shared, State, TOKEN};
use answer::{Answer, Refusal};

/// Discord takes requests up to this size.
const MAX_BODY: usize = 25 * 1024 * 1024;

/// The whole stand-in as axum serves it.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/gateway", any(open_gateway))
        .route("/gateway/", get(open_gateway))
        .fallback(answer_request)
        .with_state(shared)
}

#[derive(Deserialize)]
struct GatewayQuery {
    v: Option<String>,
}

async fn open_gateway(
    Extract(shared): Extract<Arc<Shared>>,
    Query(query): Query<GatewayQuery>,
    upgrade: WebSocketUpgrade,
) -> Response {
    upgrade.on_upgrade(move |socket| gateway::serve(socket, query.v, shared))
}

async fn answer_request(
    Extract(shared): Extract<Arc<Shared>>,
    request: HttpRequest<Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return Answer::from(Refusal::too_large()).into_response();
    };
    match shared.with(|state| handle(state, &parts, &body)) {
        Outcome::Answer(answer) => answer.into_response(),
        Outcome::Reset => drop_connection(),
    }
}

enum Outcome {
    Answer(Answer),
    Reset,
}

/// Ends the connection's task without a word, so that the client sees it cut.
fn drop_connection() -> ! {
    // Unlike `panic!` this prints nothing, and hyper's task takes the socket with it.
    std::panic::resume_unwind(Box::new("the connection is dropped on a test's order"))
}

fn handle(state: &mut State, parts: &Parts, body: &Bytes) -> Outcome {
    let method = parts.method.as_str();
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let json: Option<Value> = serde_json::from_slice(body).ok();
    let at = state.now();
    state.journal.requests.push(Request {
        method: method.to_owned(),
        path: path.to_owned(),
        body: json.clone(),
        status: 0,
        answer: None,
        at,
    });
    let place = state.journal.requests.len() - 1;
    let outcome = match call(parts, path, body, json) {
        Ok(call) => perform(state, &call),
        Err(refusal) => Outcome::Answer(refusal.into()),
    };
    if let Outcome::Answer(answer) = &outcome {
        if answer.is_fault() {
            let why = answer
                .body
                .as_ref()
                .map(Value::to_string)
                .unwrap_or_default();
            state
                .journal
                .break_rule(format!("{method} {path} → {} {why}", answer.status));
        }
        state.journal.requests[place].status = answer.status;
        state.journal.requests[place]
            .answer
            .clone_from(&answer.body);
    }
    outcome
}

/// A request as the routes see it.
pub(super) struct Call<'a> {
    pub(super) method: &'a str,
    pub(super) segments: Vec<&'a str>,
    pub(super) query: &'a str,
    pub(super) body: Value,
    authorization: Option<&'a str>,
    user_agent: Option<&'a str>,
}

fn call<'a>(
    parts: &'a Parts,
    path: &'a str,
    body: &Bytes,
    json: Option<Value>,
) -> Result<Call<'a>, Refusal> {
    let header = |name: &str| {
        parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let is_json = header("content-type").is_some_and(|kind| kind.starts_with("application/json"));
    if !body.is_empty() && !is_json {
        return Err(Refusal::not_json());
    }
    if !body.is_empty() && json.is_none() {
        return Err(Refusal::broken_json());
    }
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let path = path
        .strip_prefix("/api/v10/")
        .ok_or_else(Refusal::no_such_route)?;
    Ok(Call {
        method: parts.method.as_str(),
        segments: path.split('/').collect(),
        query,
        body: json.unwrap_or(Value::Null),
        authorization: header("authorization"),
        user_agent: header("user-agent"),
    })
}

fn perform(state: &mut State, call: &Call<'_>) -> Outcome {
    let Some(bucket) = pacing::bucket(call.method, &call.segments) else {
        return Outcome::Answer(Refusal::no_such_route().into());
    };
    if !call
        .user_agent
        .is_some_and(|agent| agent.starts_with("DiscordBot ("))
    {
        state.journal.break_rule(format!(
            "User-Agent {:?}: must be `DiscordBot (url, version)`",
            call.user_agent
        ));
    }
    // Answers to interactions are known by the token in their path.
    let is_known = call
        .authorization
        .and_then(|header| header.strip_prefix("Bot "))
        == Some(TOKEN);
    if !is_known && !pacing::needs_no_token(&call.segments) {
        return Outcome::Answer(Refusal::unauthorised().into());
    }
    let fault = state.faults.meet(call.method, &call.segments.join("/"));
    match fault {
        Some(Fault::Status(status)) => return Outcome::Answer(Answer::failure(status)),
        Some(Fault::RateLimited {
            retry_after,
            global,
        }) => {
            return Outcome::Answer(pacing::too_many(retry_after, global));
        }
        Some(Fault::ResetBeforeCommit) => return Outcome::Reset,
        Some(Fault::CommitThenReset) | None => {}
    }
    let (level, drawn) = state.buckets.draw(&bucket, tokio::time::Instant::now());
    let answer = match drawn {
        Err(too_many) => pacing::too_many(too_many.retry_after, too_many.global),
        Ok(()) => routes::answer(state, call).unwrap_or_else(Answer::from),
    };
    if fault == Some(Fault::CommitThenReset) {
        return Outcome::Reset;
    }
    let now = state.now();
    Outcome::Answer(pacing::with_headers(answer, level, now))
}

impl Call<'_> {
    /// The value of a query parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }
}
