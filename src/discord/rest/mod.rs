//! Our own path to Discord's REST: every request of the bot goes through here.
//!
//! serenity's limiter ignores a custom base URL, knows no global limit and never retries a 5xx
//! (measured on 0.12.5), so pacing, waiting and retrying stand in this one place, and what the
//! tests run against is what ships.

mod answer;
mod download;
mod invalid;
mod pacing;
mod routes;
mod upload;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use reqwest::{Method, RequestBuilder, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use tokio::time::Instant;

use crate::domain::ChannelId;
use crate::vitals::Vitals;

use answer::Refusal;
pub use download::DownloadError;
use pacing::Pacer;
pub use routes::{
    Application, BotUser, ChannelInfo, ForumTag, GatewayInfo, NewPost, Overwrite, RoleInfo,
    ServerInfo, SessionStartLimit, Thread,
};
pub use upload::File;

/// How Discord asks bots to name themselves; without it Cloudflare may answer instead of Discord.
const USER_AGENT: &str = concat!(
    "DiscordBot (",
    env!("CARGO_PKG_REPOSITORY"),
    ", ",
    env!("CARGO_PKG_VERSION"),
    ")"
);

/// No request may be repeated later than this after its first try: Discord remembers a nonce for "a
/// few minutes" only, and a repeat beyond that could post twice.
const LONGEST_TRYING: Duration = Duration::from_secs(100);

/// Why a request was not carried out, as far as the caller must tell apart.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The token is not valid (any more): nothing will work until the operator gives a new one.
    #[error("Discord refuses the token (401)")]
    Unauthorised,
    /// The channel, message or server does not exist, or is not one that can be posted in.
    #[error("Discord doesn't know it ({code}: {message})")]
    Gone {
        /// Discord's error code, such as 10003.
        code: i64,
        /// Discord's words, for the log.
        message: String,
    },
    /// The bot lacks a right.
    #[error("Discord forbids it ({code}: {message})")]
    Forbidden {
        /// Discord's error code, such as 50013.
        code: i64,
        /// Discord's words, for the log.
        message: String,
    },
    /// The request itself is wrong: a fault of ours, never to be repeated.
    #[error("Discord refuses the request ({status}, {code}: {message})")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// Discord's error code, such as 50035.
        code: i64,
        /// Discord's words, for the log.
        message: String,
    },
    /// Discord can't be reached or is overloaded. The request may or may not have been carried out:
    /// repeat it with the same nonce, soon.
    #[error("Discord did not answer: {0}")]
    Unavailable(String),
}

/// Which limits a request counts against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lane {
    /// A message in a channel: one in flight a channel, and the global limit.
    Channel(ChannelId),
    /// Everything else that counts against the global limit.
    General,
    /// Answers to interactions: not bound to the global limit, and due within three seconds.
    Interaction,
}

/// After what a request is sent again by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Repeats {
    /// After every fault that may pass: to carry it out twice does no harm.
    AllThatMayPass,
    /// Only after a limit, which says that nothing was done: carried out twice it would stand there twice.
    Limits,
    /// Never: whoever asks has more time than the request may wait.
    Nothing,
}

/// A client of Discord's REST for one bot.
#[derive(Debug)]
pub struct Rest {
    http: reqwest::Client,
    base: String,
    authorisation: SecretString,
    pacer: Pacer,
    vitals: Arc<Vitals>,
}

impl Rest {
    /// A client for the Discord at `base` (`https://discord.com`).
    pub fn new(base: &str, token: &SecretString) -> anyhow::Result<Self> {
        Ok(Self {
            http: http_client()?,
            base: base.to_owned(),
            authorisation: SecretString::from(format!("Bot {}", token.expose_secret())),
            pacer: Pacer::new(),
            vitals: Arc::default(),
        })
    }

    /// The same, with its requests counted there.
    #[must_use]
    pub fn counted_by(self, vitals: Arc<Vitals>) -> Self {
        Self { vitals, ..self }
    }

    /// The HTTP client, for serenity to share.
    pub(crate) fn http(&self) -> reqwest::Client {
        self.http.clone()
    }

    /// The base URL.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Sends one request, waits out limits, and repeats it after lost connections and 5xx.
    async fn request(
        &self,
        lane: Lane,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, SendError> {
        let repeats = match lane {
            // Due within three seconds.
            Lane::Interaction => Repeats::Nothing,
            Lane::Channel(_) | Lane::General => Repeats::AllThatMayPass,
        };
        self.request_repeating(repeats, lane, method, path, body)
            .await
    }

    /// The same, repeated only after what `repeats` says.
    async fn request_repeating(
        &self,
        repeats: Repeats,
        lane: Lane,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, SendError> {
        let _turn = self.pacer.turn(lane).await;
        let end = Instant::now() + LONGEST_TRYING;
        let mut attempt = 0;
        loop {
            self.pacer.ready(lane, end).await?;
            let refusal = match self.once(lane, method.clone(), path, body).await {
                Ok(answer) => return Ok(answer),
                Err(refusal) => refusal,
            };
            let wait = refusal.wait(attempt);
            self.pacer.heed(lane, &refusal, wait);
            let is_worth_it = |wait: &Duration| Instant::now() + *wait < end;
            let Some(wait) = wait
                .filter(is_worth_it)
                .filter(|_| repeats.allow_after(&refusal))
            else {
                return Err(refusal.into_error());
            };
            tracing::warn!(%method, path = path_for_log(path), attempt, ?wait, %refusal, "waiting before the request is repeated");
            tokio::time::sleep(wait).await;
            attempt += 1;
        }
    }

    async fn once(
        &self,
        lane: Lane,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, Refusal> {
        let mut request = self
            .http
            .request(method, format!("{}/api/v10{path}", self.base))
            .header(
                reqwest::header::AUTHORIZATION,
                self.authorisation.expose_secret(),
            );
        if let Some(body) = body {
            request = request.json(body);
        }
        self.perform(lane, request).await
    }

    /// Sends a request, learns from its answer, and counts it.
    async fn perform(&self, lane: Lane, request: RequestBuilder) -> Result<Value, Refusal> {
        let answer = self.read(lane, request).await;
        match &answer {
            Ok(_) => self.vitals.discord_answered(200, false),
            Err(refusal) => match refusal.status() {
                Some(status) => self.vitals.discord_answered(status, refusal.is_invalid()),
                None => self.vitals.discord_was_silent(),
            },
        }
        answer
    }

    async fn read(&self, lane: Lane, request: RequestBuilder) -> Result<Value, Refusal> {
        let response = request.send().await.map_err(Refusal::lost)?;
        let (status, headers) = (response.status(), response.headers().clone());
        if let Lane::Channel(channel) = lane {
            self.pacer.learn(channel, &headers);
        }
        let bytes = response.bytes().await.map_err(Refusal::lost)?;
        if status == StatusCode::NO_CONTENT {
            return Ok(Value::Null);
        }
        if status.is_success() {
            return serde_json::from_slice(&bytes).map_err(|_| Refusal::unreadable());
        }
        Err(Refusal::read(status, &headers, &bytes))
    }
}

impl Repeats {
    fn allow_after(self, refusal: &Refusal) -> bool {
        match self {
            Self::AllThatMayPass => true,
            Self::Limits => refusal.scope().is_some(),
            Self::Nothing => false,
        }
    }
}

fn http_client() -> anyhow::Result<reqwest::Client> {
    reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .connect_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(20))
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .pool_max_idle_per_host(4)
        .build()
        .context("build the HTTP client")
}

/// An interaction's token stands in its path and must not be logged.
fn path_for_log(path: &str) -> &str {
    let secret = path.starts_with("/interactions/") || path.starts_with("/webhooks/");
    if secret { "/interactions/…" } else { path }
}
