//! What both feeds share: the server, its log of requests, and its script of faults.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A fault that the next request meets, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// An answer with this status and a JSON error.
    Status(u16),
    /// 429 with the quota's header: nothing left for so many seconds.
    QuotaUsedUp {
        /// Seconds until the window ends.
        seconds: u64,
    },
    /// An answer with this status and a `Retry-After` header.
    RetryAfter {
        /// The status, such as 503.
        status: u16,
        /// The header's seconds.
        seconds: u64,
    },
    /// 429 as a web page without any header, as a gateway in between sends it.
    Gateway429,
    /// A web page with status 200 instead of JSON.
    WebPage,
    /// The true answer, cut in the middle, with a length that fits what is left.
    Truncated,
    /// The connection ends without an answer.
    Reset,
    /// A redirect to this address.
    Redirect(String),
}

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
}

/// Log and faults of one feed.
#[derive(Debug, Clone, Default)]
pub(super) struct Script(Arc<Mutex<Lines>>);

#[derive(Debug, Default)]
struct Lines {
    faults: VecDeque<Fault>,
    requests: Vec<FeedRequest>,
}

impl Script {
    pub(super) fn fail_next(&self, fault: Fault) {
        self.lines().faults.push_back(fault);
    }

    pub(super) fn requests(&self) -> Vec<FeedRequest> {
        self.lines().requests.clone()
    }

    pub(super) fn forget_requests(&self) {
        self.lines().requests.clear();
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running feed; it stops when this is dropped.
#[derive(Debug)]
pub(super) struct Server {
    pub(super) address: SocketAddr,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves `routes` on a free port, through the script.
    pub(super) async fn start(routes: Router, script: Script) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let app = routes.layer(middleware::from_fn_with_state(script, play));
        let task = tokio::spawn(async move {
            // Ends only with the task: accepting goes on after every failed connection.
            let _ = axum::serve(listener, app).await;
        });
        Ok(Self { address, task })
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Logs each request and lets the next fault happen to it.
async fn play(State(script): State<Script>, request: Request, next: Next) -> Response {
    let fault = script.lines().faults.pop_front();
    let mut seen = seen(&request);
    if fault == Some(Fault::Reset) {
        script.lines().requests.push(seen);
        // Unwinding the connection's task closes the socket. This call, unlike `panic!`, prints nothing.
        std::panic::resume_unwind(Box::new("the script cuts the connection"));
    }
    let response = match fault {
        None => next.run(request).await,
        Some(Fault::Truncated) => truncated(next.run(request).await).await,
        Some(fault) => failed(&fault),
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
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    let value = headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

async fn truncated(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX)
        .await
        .unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(whole.slice(..whole.len() / 2)))
}

fn failed(fault: &Fault) -> Response {
    let page = "<html><body>Too many requests or something</body></html>";
    match fault {
        Fault::Status(status) => {
            (code(*status), r#"{"error":"as the script wants"}"#).into_response()
        }
        Fault::QuotaUsedUp { seconds } => (
            StatusCode::TOO_MANY_REQUESTS,
            [("ratelimit", format!("\"api\";r=0;t={seconds}"))],
            r#"{"error":"too many requests"}"#,
        )
            .into_response(),
        Fault::RetryAfter { status, seconds } => {
            (code(*status), [(header::RETRY_AFTER, seconds.to_string())]).into_response()
        }
        Fault::Gateway429 => (StatusCode::TOO_MANY_REQUESTS, page).into_response(),
        Fault::Redirect(to) => {
            (StatusCode::FOUND, [(header::LOCATION, to.clone())]).into_response()
        }
        Fault::WebPage | Fault::Truncated | Fault::Reset => (StatusCode::OK, page).into_response(),
    }
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
