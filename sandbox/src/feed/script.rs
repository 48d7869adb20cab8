//! What both feeds share: the server, its log of requests, and its script of faults.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use tokio::task::JoinHandle;

use super::faults::Fault;
use crate::door::Door;

/// A request as a feed saw it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeedRequest {
    /// Path and query.
    pub target: String,
    /// The `User-Agent` header.
    pub user_agent: Option<String>,
    /// The `Authorization` header.
    pub authorization: Option<String>,
    /// The `If-None-Match` header.
    pub if_none_match: Option<String>,
    /// The status that it was answered with; 0 when the connection was cut.
    pub status: u16,
    /// The fault that it met.
    pub fault: Option<Fault>,
}

/// Log and faults of one feed.
#[derive(Debug, Clone, Default)]
pub(super) struct Script {
    lines: Arc<Mutex<Lines>>,
    /// How many bytes of endless answers were asked for.
    streamed: Arc<AtomicU64>,
}

#[derive(Debug, Default)]
struct Lines {
    faults: VecDeque<Fault>,
    lasting: Option<Fault>,
    requests: Vec<FeedRequest>,
}

impl Script {
    pub(super) fn fail_next(&self, fault: Fault) {
        self.lines().faults.push_back(fault);
    }

    pub(super) fn fail_until_told(&self, fault: Fault) {
        self.lines().lasting = Some(fault);
    }

    pub(super) fn heal(&self) {
        self.lines().lasting = None;
    }

    pub(super) fn streamed(&self) -> u64 {
        self.streamed.load(Ordering::Relaxed)
    }

    /// The fault that a request meets: the oldest of those that happen once, else the one that lasts.
    fn next_fault(&self) -> Option<Fault> {
        let mut lines = self.lines();
        lines.faults.pop_front().or_else(|| lines.lasting.clone())
    }

    pub(super) fn requests(&self) -> Vec<FeedRequest> {
        self.lines().requests.clone()
    }

    pub(super) fn forget_requests(&self) {
        self.lines().requests.clear();
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running feed; it stops when this is dropped.
#[derive(Debug)]
pub(super) struct Server {
    door: Door,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves `routes` on a free port, through the script.
    pub(super) async fn start(routes: Router, script: Script) -> std::io::Result<Self> {
        let door = Door::open().await?;
        let app = routes.layer(middleware::from_fn_with_state(script, play));
        let listener = door.clone();
        let task = tokio::spawn(async move {
            // Ends only with the task: accepting goes on after every failed connection.
            let _ = axum::serve(listener, app).await;
        });
        Ok(Self { door, task })
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.door.address())
    }

    pub(super) fn door(&self) -> &Door {
        &self.door
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.door.close();
        self.task.abort();
    }
}

/// Logs each request and lets the next fault happen to it.
async fn play(State(script): State<Script>, request: Request, next: Next) -> Response {
    let fault = script.next_fault();
    let mut seen = seen(&request);
    seen.fault.clone_from(&fault);
    if let Some(Fault::Reset | Fault::Hang) = fault {
        script.lines().requests.push(seen);
        if fault == Some(Fault::Hang) {
            return std::future::pending().await;
        }
        // Unwinding the connection's task closes the socket. This call, unlike `panic!`, prints nothing.
        std::panic::resume_unwind(Box::new("the script cuts the connection"));
    }
    let response = match fault {
        None => next.run(request).await,
        Some(fault) if fault.spoils_the_answer() => fault.spoil(next.run(request).await).await,
        Some(fault) => fault.answer(&script.streamed),
    };
    seen.status = response.status().as_u16();
    script.lines().requests.push(seen);
    response
}

fn seen(request: &Request) -> FeedRequest {
    let text = |name| text(request.headers(), name);
    FeedRequest {
        target: request.uri().to_string(),
        user_agent: text(header::USER_AGENT),
        authorization: text(header::AUTHORIZATION),
        if_none_match: text(header::IF_NONE_MATCH),
        status: 0,
        fault: None,
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    let value = headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// What a test does with either feed.
macro_rules! scripted {
    ($feed:ty, $variable:literal) => {
        impl $feed {
            #[doc = concat!("The address to give as `", $variable, "`.")]
            pub fn url(&self) -> String {
                self.server.url()
            }

            /// Lets a fault happen to the next request that has none yet.
            pub fn fail_next(&self, fault: Fault) {
                self.script.fail_next(fault);
            }

            /// Lets a fault happen to every request that has none of its own, until it is healed.
            pub fn fail_until_told(&self, fault: Fault) {
                self.script.fail_until_told(fault);
            }

            /// Ends the fault that lasts.
            pub fn heal(&self) {
                self.script.heal();
            }

            /// Cuts every connection and refuses new ones.
            ///
            /// # Panics
            /// When the port cannot be kept.
            pub fn go_down(&self) {
                self.server.door().shut();
            }

            /// Takes connections again, on the same port.
            ///
            /// # Panics
            /// When that is not possible any more.
            pub fn come_back(&self) {
                self.server.door().reopen();
            }

            /// What the feed was asked so far.
            pub fn requests(&self) -> Vec<FeedRequest> {
                self.script.requests()
            }

            /// Empties the log of requests.
            pub fn forget_requests(&self) {
                self.script.forget_requests();
            }

            /// How many bytes clients took of endless answers, give or take what lies on the wire.
            pub fn streamed(&self) -> u64 {
                self.script.streamed()
            }
        }
    };
}

pub(super) use scripted;
