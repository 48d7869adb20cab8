//! The HTTP interface under `/api/v10`: one way in for every request, so that each is journalled, checked
//! for its token, paced, and perhaps made to fail, in this order.

mod account;
mod answer;
mod attachments;
mod callbacks;
mod channels;
mod commands;
mod direct;
mod failing;
mod history;
mod messages;
mod multipart;
mod pacing;
mod publishing;
mod routes;
mod servers;
mod thread_changes;
mod thread_lists;
mod threads;
mod webhooks;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{ConnectInfo, Query, State as Extract};
use axum::http::Request as HttpRequest;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde::Deserialize;
use serde_json::Value;

pub(crate) use commands::CommandBook;

use crate::door::Wire;
use crate::faults::{Fault, Moment};
use crate::gateway::{self, Occasion};
use crate::journal::Request;
use crate::state::{Shared, State};
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
    ConnectInfo(wire): ConnectInfo<Wire>,
    Query(query): Query<GatewayQuery>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let refused = shared.with(|state| {
        state.sessions.asked_for += 1;
        state.gateway_faults.meet(Occasion::Connect).is_some()
    });
    if refused {
        return end_of(&wire).await;
    }
    upgrade.on_upgrade(move |socket| gateway::serve(socket, query.v, wire, shared))
}

async fn answer_request(
    Extract(shared): Extract<Arc<Shared>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    request: HttpRequest<Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return Answer::from(Refusal::too_large()).into_response();
    };
    match shared.with(|state| handle(state, &parts, &body)) {
        Outcome::Answer(answer) => answer.into_response(),
        Outcome::Late(answer, delay) => {
            tokio::time::sleep(delay).await;
            answer.into_response()
        }
        Outcome::Never => {
            shared.closed().await;
            end_of(&wire).await
        }
        Outcome::Reset => end_of(&wire).await,
    }
}

/// What comes of a request.
enum Outcome {
    Answer(Answer),
    /// An answer that is given so much later.
    Late(Answer, Duration),
    /// No answer, while the connection stays open.
    Never,
    /// No answer and no connection.
    Reset,
}

impl Outcome {
    /// The answer, when one is given.
    fn answer(&self) -> Option<&Answer> {
        match self {
            Outcome::Answer(answer) | Outcome::Late(answer, _) => Some(answer),
            Outcome::Never | Outcome::Reset => None,
        }
    }
}

/// Cuts the connection, and with it the task that waits here.
async fn end_of(wire: &Wire) -> Response {
    wire.cut();
    std::future::pending().await
}

fn handle(state: &mut State, parts: &Parts, body: &Bytes) -> Outcome {
    let method = parts.method.as_str();
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let form = form_of(state, parts, body);
    let json: Option<Value> = match &form {
        Some(form) => Some(form.payload.clone()),
        None => serde_json::from_slice(body).ok(),
    };
    let at = state.now();
    state
        .journal
        .requests
        .push(Request::new(method, path, json.clone(), at));
    let place = state.journal.requests.len() - 1;
    let outcome = attachments::answer(state, parts).unwrap_or_else(|| {
        match call(parts, path, body, json, form.as_ref()) {
            Ok(call) => perform(state, &call),
            Err(refusal) => refused(state, refusal),
        }
    });
    let request = &mut state.journal.requests[place];
    if let Some(answer) = outcome.answer() {
        request.status = answer.status;
        request.answer = answer.json().cloned();
        request.text = answer.text().map(str::to_owned);
        request.scope = answer.scope;
    }
    outcome
}

fn refused(state: &mut State, refusal: Refusal) -> Outcome {
    let answer = refusal.into();
    blame(state, &answer);
    Outcome::Answer(answer)
}

/// Notes what the bot did that it must not do, whether or not it will hear of it.
fn blame(state: &mut State, answer: &Answer) {
    let Some(request) = state.journal.requests.last().filter(|_| answer.is_fault()) else {
        return;
    };
    let why = answer.json().map(Value::to_string).unwrap_or_default();
    let (method, path, status) = (&request.method, &request.path, answer.status);
    let broken = format!("{method} {path} → {status} {why}");
    state.journal.break_rule(broken);
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

fn form_of(state: &mut State, parts: &Parts, body: &Bytes) -> Option<multipart::Form> {
    let content_type = parts.headers.get("content-type")?.to_str().ok()?;
    if content_type.starts_with("multipart/") {
        multipart::read(content_type, body, state.next_id())
    } else {
        None
    }
}

fn call<'a>(
    parts: &'a Parts,
    path: &'a str,
    body: &Bytes,
    json: Option<Value>,
    form: Option<&multipart::Form>,
) -> Result<Call<'a>, Refusal> {
    let header = |name: &str| {
        parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let is_json = header("content-type").is_some_and(|kind| kind.starts_with("application/json"));
    let json = match form {
        Some(form) => form.body(),
        None if !body.is_empty() && !is_json => return Err(Refusal::not_json()),
        None => json,
    };
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
        return refused(state, Refusal::no_such_route());
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
        .is_some_and(|token| state.is_token(token));
    if !is_known && !pacing::needs_no_token(&call.segments) {
        return refused(state, Refusal::unauthorised());
    }
    if let Some(fault) = fault(state, call, Moment::InsteadOfTheDeed) {
        return failing::instead_of_the_deed(&fault);
    }
    let (level, drawn) = state.buckets.draw(&bucket, tokio::time::Instant::now());
    let now = state.now();
    if let Err(too_many) = drawn {
        let answer = pacing::too_many(too_many.retry_after, too_many.scope);
        return Outcome::Answer(pacing::with_headers(answer, level, now));
    }
    let answer = routes::answer(state, call).unwrap_or_else(Answer::from);
    blame(state, &answer);
    let answer = pacing::with_headers(answer, level, now);
    match fault(state, call, Moment::AfterTheDeed) {
        Some(fault) => failing::after_the_deed(&fault, answer),
        None => Outcome::Answer(answer),
    }
}

fn fault(state: &mut State, call: &Call<'_>, moment: Moment) -> Option<Fault> {
    state.meet_fault(call.method, &call.segments.join("/"), moment)
}

impl State {
    /// The ordered fault that the request meets, which the journal then knows of.
    pub(super) fn meet_fault(&mut self, method: &str, path: &str, moment: Moment) -> Option<Fault> {
        let fault = self.faults.meet(method, path, moment)?;
        if let Some(request) = self.journal.requests.last_mut() {
            request.fault = Some(fault.clone());
        }
        Some(fault)
    }
}

impl Call<'_> {
    /// The value of a query parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .split('&')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }
}
