//! The ways in which a feed fails, and the answers that show them.

use std::convert::Infallible;
use std::iter;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::{self, StreamExt as _};

/// How a feed fails.
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
    /// A redirect to this address, on this host or another.
    Redirect(String),
    /// No answer, while the connection stays open.
    Hang,
    /// 200 with an empty list.
    EmptyList,
    /// 200 with an object where a list should be: `{"error": …}`, as a feed says that has moved on.
    ObjectInsteadOfList,
    /// 200 with a list of objects that are nothing like papers.
    OtherObjects,
    /// 200 with a list that goes on until the client hangs up.
    Endless,
    /// The true answer, one byte at a time with this pause between two, on tokio's clock.
    Drip {
        /// The pause.
        pause: Duration,
    },
    /// The true answer, which claims to be compressed with gzip and is not.
    WrongEncoding,
}

/// How many items an endless list gives at a time.
const ITEMS: usize = 5_000;

impl Fault {
    /// Whether the feed's true answer is needed for it.
    pub(super) fn spoils_the_answer(&self) -> bool {
        matches!(
            self,
            Fault::Truncated | Fault::Drip { .. } | Fault::WrongEncoding
        )
    }

    /// Makes of the true answer what the client gets.
    pub(super) async fn spoil(&self, response: Response) -> Response {
        let (mut parts, body) = response.into_parts();
        let whole = axum::body::to_bytes(body, usize::MAX)
            .await
            .unwrap_or_default();
        parts.headers.remove(header::CONTENT_LENGTH);
        let body = match *self {
            Fault::Truncated => Body::from(whole.slice(..whole.len() / 2)),
            Fault::Drip { pause } => dripping(whole, pause),
            _ => {
                let gzip = HeaderValue::from_static("gzip");
                parts.headers.insert(header::CONTENT_ENCODING, gzip);
                Body::from(whole)
            }
        };
        Response::from_parts(parts, body)
    }

    /// The answer of a feed that does not come to its true one; an endless one counts its bytes.
    pub(super) fn answer(&self, streamed: &Arc<AtomicU64>) -> Response {
        let page = "<html><body>Too many requests or something</body></html>";
        let json = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
        match self {
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
            Fault::EmptyList => (json, "[]").into_response(),
            Fault::ObjectInsteadOfList => {
                (json, r#"{"error":"moved","items":[],"next":null}"#).into_response()
            }
            Fault::OtherObjects => (
                json,
                r#"[{"sku":7,"price":"1.20"},{"paper":"none"},null,12,[]]"#,
            )
                .into_response(),
            Fault::Endless => (json, endless(Arc::clone(streamed))).into_response(),
            _ => page.into_response(),
        }
    }
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A list without an end. Every piece of it is the same memory.
fn endless(streamed: Arc<AtomicU64>) -> Body {
    let items = Bytes::from(br#"{"paper":{}},"#.repeat(ITEMS));
    let start = Bytes::from_static(b"[");
    let pieces = stream::iter(iter::once(start).chain(iter::repeat(items)));
    Body::from_stream(pieces.map(move |piece| {
        streamed.fetch_add(piece.len() as u64, Ordering::Relaxed);
        Ok::<_, Infallible>(piece)
    }))
}

fn dripping(whole: Bytes, pause: Duration) -> Body {
    let drops = stream::unfold(whole, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        tokio::time::sleep(pause).await;
        let drop = rest.split_to(1);
        Some((Ok::<_, Infallible>(drop), rest))
    });
    Body::from_stream(drops)
}
