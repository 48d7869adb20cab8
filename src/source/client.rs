//! The HTTP client that all feeds share: who we are, how long we wait, how much we read, how
//! often we try again.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use backon::{ExponentialBuilder, Retryable as _};
use reqwest::header::HeaderMap;
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, Request, Response, StatusCode};
use url::{Host, Url};

use super::SourceError;
use super::waiting::asked_wait;

/// Feeds treat programs that say who they are better.
const USER_AGENT: &str = concat!(
    "paperboy/",
    env!("CARGO_PKG_VERSION"),
    " (+",
    env!("CARGO_PKG_REPOSITORY"),
    ")"
);

/// The longest answer that is read, after decompression. A busy day has half a megabyte.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// How long a feed that says "too many requests" without a time is left alone: its own window.
const UNTOLD_WAIT: Duration = Duration::from_secs(300);

/// How lost connections and server errors are tried again.
#[derive(Debug, Clone, Copy)]
pub struct RetryPolicy {
    /// Tries after the first.
    pub retries: usize,
    /// The pause before the first of them; each further one is twice as long.
    pub first_pause: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            retries: 3,
            first_pause: Duration::from_secs(1),
        }
    }
}

impl RetryPolicy {
    /// As many tries without a pause, for tests.
    pub fn without_pauses() -> Self {
        Self {
            first_pause: Duration::ZERO,
            ..Self::default()
        }
    }

    fn backoff(self) -> ExponentialBuilder {
        let backoff = ExponentialBuilder::default()
            .with_min_delay(self.first_pause)
            .with_max_times(self.retries);
        if self.first_pause.is_zero() {
            backoff
        } else {
            backoff.with_jitter()
        }
    }
}

/// Checks a feed's address: encrypted, or on this machine.
pub(super) fn base_url(text: &str) -> anyhow::Result<Url> {
    let url = Url::parse(text).with_context(|| format!("read the feed's address {text}"))?;
    ensure!(
        is_acceptable(&url),
        "the feed's address {text} must begin with https://, or with http:// and a loopback host"
    );
    Ok(url)
}

/// The address of `path` under a feed's own, which may itself lie under a path of a mirror.
pub(super) fn endpoint(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url.set_query(None);
    url.set_fragment(None);
    url
}

/// Builds the client for a feed at `base`.
pub(super) fn client_for(base: &Url, headers: HeaderMap) -> anyhow::Result<Client> {
    let builder = Client::builder()
        .user_agent(USER_AGENT)
        .default_headers(headers)
        .connect_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(30))
        .redirect(Policy::custom(follow_on_same_host));
    // A proxy for the world outside does not know this machine.
    let builder = if is_loopback(base) {
        builder.no_proxy()
    } else {
        builder
    };
    builder.build().context("build the HTTP client")
}

/// Sends a request until it is answered or the policy is used up. Answers that say "not now"
/// become errors; all others are left to the caller.
pub(super) async fn send(
    client: &Client,
    request: &Request,
    policy: RetryPolicy,
) -> Result<Answer, SourceError> {
    let attempt = || async {
        // Requests without a body can always be cloned.
        let request = request
            .try_clone()
            .ok_or_else(|| unavailable("the request can't be repeated"))?;
        let response = client.execute(request).await.map_err(|e| lost(&e))?;
        read(response).await
    };
    attempt
        .retry(policy.backoff())
        .when(|error| {
            matches!(
                error,
                SourceError::Unavailable {
                    retry_after: None,
                    ..
                }
            )
        })
        .notify(|error, pause| tracing::debug!(%error, ?pause, "asking the feed again"))
        .await
}

/// A feed's whole answer.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

async fn read(mut response: Response) -> Result<Answer, SourceError> {
    let status = response.status();
    let is_trouble = status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT;
    if status == StatusCode::TOO_MANY_REQUESTS || is_trouble {
        let asked = asked_wait(response.headers());
        let retry_after = if is_trouble {
            asked
        } else {
            Some(asked.unwrap_or(UNTOLD_WAIT))
        };
        return Err(SourceError::Unavailable {
            reason: format!("it answered {status}"),
            retry_after,
        });
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|e| lost(&e))? {
        if body.len() + chunk.len() > LONGEST_BODY {
            return Err(SourceError::Malformed {
                reason: format!("longer than {} MB", LONGEST_BODY >> 20),
            });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer {
        status,
        headers: response.headers().clone(),
        body,
    })
}

fn follow_on_same_host(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let same_host = attempt
        .previous()
        .first()
        .is_some_and(|first| first.host() == attempt.url().host());
    if attempt.previous().len() > 3 {
        attempt.error("more than three redirects")
    } else if same_host && is_acceptable(attempt.url()) {
        attempt.follow()
    } else {
        attempt.error("redirected to another host")
    }
}

fn is_acceptable(url: &Url) -> bool {
    match url.scheme() {
        "https" => url.has_host(),
        "http" => is_loopback(url),
        _ => false,
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// reqwest's own text names the whole address; the cause at the end of its chain is what helps.
fn lost(error: &reqwest::Error) -> SourceError {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    if error.is_redirect() {
        // Asking again leads to the same place.
        SourceError::Malformed {
            reason: cause.to_string(),
        }
    } else if error.is_timeout() {
        unavailable("no answer in time")
    } else {
        unavailable(&cause.to_string())
    }
}

fn unavailable(reason: &str) -> SourceError {
    SourceError::Unavailable {
        reason: reason.to_owned(),
        retry_after: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mirror_may_lie_under_a_path() {
        let cases = [
            ("https://hub.example", "https://hub.example/api/x"),
            ("https://hub.example/", "https://hub.example/api/x"),
            (
                "https://mirror.example/hub/",
                "https://mirror.example/hub/api/x",
            ),
            (
                "https://mirror.example/hub?a#b",
                "https://mirror.example/hub/api/x",
            ),
        ];
        for (base, whole) in cases {
            let base = base_url(base).unwrap();
            assert_eq!(endpoint(&base, "/api/x").as_str(), whole);
        }
    }

    #[test]
    fn feeds_are_read_encrypted_or_on_this_machine() {
        for good in [
            "https://huggingface.co",
            "http://127.0.0.1:8080",
            "http://localhost:1/",
            "http://[::1]:9",
        ] {
            assert!(base_url(good).is_ok(), "{good}");
        }
        for bad in [
            "http://huggingface.co",
            "ftp://127.0.0.1",
            "huggingface.co",
            "http://127.0.0.1.evil.example",
            "",
        ] {
            assert!(base_url(bad).is_err(), "{bad}");
        }
    }
}
