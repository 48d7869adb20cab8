//! A service that gives embeddings over HTTP, as the well-known `/v1/embeddings` does and many that one runs oneself:
//! `{"model","input":["…"]}` is answered with `{"data":[{"index","embedding":[…]}]}`.
//! <https://platform.openai.com/docs/api-reference/embeddings/create>

mod answer;
mod rest;
#[cfg(test)]
pub(crate) mod service;
#[cfg(test)]
mod tests;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context as _;
use backon::{ExponentialBuilder, Retryable as _};
use reqwest::Client;
use reqwest::redirect::Policy;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use tokio::time::Instant;
use url::Url;

use self::answer::{Failure, embeddings_in, lost, read};
use self::rest::Rest;
use super::{Embedding, MeaningError, shortened};
use crate::config::is_on_this_machine;

/// How many texts one request asks for.
pub(super) const MOST_TEXTS: usize = 32;
/// A question that is asked again needn't be sent again: each page of a list asks it.
const KEPT_QUESTIONS: usize = 64;

/// How long is waited for an answer, and how often asked.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For papers, in the background.
    pub papers: Duration,
    /// For what a person asks, who waits: Discord gives three seconds in all.
    pub question: Duration,
    /// Further tries for papers.
    pub retries: usize,
    /// The pause before the first of them; each further one is twice as long.
    pub first_pause: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            papers: Duration::from_secs(30),
            question: Duration::from_secs(1),
            retries: 3,
            first_pause: Duration::from_secs(1),
        }
    }
}

/// An embeddings endpoint.
#[derive(Debug)]
pub struct Endpoint {
    client: Client,
    url: Url,
    model: String,
    key: Option<SecretString>,
    patience: Patience,
    rest: Rest,
    /// The last questions with their embeddings, the newest last.
    questions: Mutex<Vec<(String, Embedding)>>,
}

#[derive(Serialize)]
struct Request<'a> {
    model: &'a str,
    input: &'a [&'a str],
}

impl Endpoint {
    /// The endpoint at an address, and the name of its model.
    pub fn new(url: &str, model: &str, key: Option<SecretString>) -> anyhow::Result<Self> {
        let url = Url::parse(url).context("read the endpoint's address")?;
        // Whoever is asked gets the key: nobody else may be named by the answer.
        let builder = Client::builder().redirect(Policy::none());
        let builder = builder.connect_timeout(Duration::from_secs(5));
        // A proxy for the world outside does not know this machine.
        let builder = if is_on_this_machine(&url) {
            builder.no_proxy()
        } else {
            builder
        };
        Ok(Self {
            client: builder.build().context("build the HTTP client")?,
            url,
            model: model.to_owned(),
            key,
            patience: Patience::default(),
            rest: Rest::default(),
            questions: Mutex::default(),
        })
    }

    /// The same with another patience, for tests.
    #[must_use]
    pub fn with_patience(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    pub(super) fn fingerprint(&self) -> String {
        format!("{}\n{}", self.url, self.model)
    }

    /// The embeddings of some texts, in their order.
    pub async fn of_papers(
        &self,
        texts: &[String],
    ) -> Result<Vec<Option<Embedding>>, MeaningError> {
        let mut all = Vec::new();
        for some in texts.chunks(MOST_TEXTS) {
            let some: Vec<&str> = some.iter().map(|text| shortened(text)).collect();
            all.extend(self.asked_again(&some).await?);
        }
        Ok(all)
    }

    /// The embedding of what somebody asks; `None` when it can't be had now.
    pub(super) async fn of_question(&self, text: &str) -> Option<Embedding> {
        let text = shortened(text);
        if let Some(known) = self.known(text) {
            return Some(known);
        }
        if self.rest.is_on(Instant::now()) {
            return None;
        }
        match self.ask(&[text], self.patience.question).await {
            Ok(mut embeddings) => {
                let embedding = embeddings.pop().flatten()?;
                self.rest.is_over();
                self.keep(text, &embedding);
                Some(embedding)
            }
            Err(failure) => {
                if self.rest.begin(failure.rest, Instant::now()) {
                    let error = failure.error;
                    tracing::warn!("searches go on without the model: {error}");
                }
                None
            }
        }
    }

    /// Asks for papers, and again where that may help.
    async fn asked_again(&self, texts: &[&str]) -> Result<Vec<Option<Embedding>>, MeaningError> {
        if self.rest.is_on(Instant::now()) {
            return Err(MeaningError::Unavailable(
                "it is left alone for a while".to_owned(),
            ));
        }
        let backoff = ExponentialBuilder::default()
            .with_min_delay(self.patience.first_pause)
            .with_max_times(self.patience.retries);
        let backoff = if self.patience.first_pause.is_zero() {
            backoff
        } else {
            backoff.with_jitter()
        };
        let ask = || self.ask(texts, self.patience.papers);
        let answer = ask.retry(backoff).when(|failure| failure.may_pass).await;
        answer.map_err(|failure| {
            self.rest.begin(failure.rest, Instant::now());
            failure.error
        })
    }

    async fn ask(
        &self,
        texts: &[&str],
        patience: Duration,
    ) -> Result<Vec<Option<Embedding>>, Failure> {
        let request = Request {
            model: &self.model,
            input: texts,
        };
        let mut request = self.client.post(self.url.clone()).json(&request);
        if let Some(key) = &self.key {
            request = request.bearer_auth(key.expose_secret());
        }
        let answer = async {
            let response = request.send().await.map_err(|error| lost(&error))?;
            read(response).await
        };
        let answer = tokio::time::timeout(patience, answer).await;
        let body = answer.map_err(|_| Failure::passing("no answer in time"))??;
        embeddings_in(&body, texts.len()).map_err(Failure::malformed)
    }

    fn known(&self, text: &str) -> Option<Embedding> {
        let questions = self
            .questions
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let known = questions.iter().find(|(question, _)| question == text);
        known.map(|(_, embedding)| embedding.clone())
    }

    fn keep(&self, text: &str, embedding: &Embedding) {
        let mut questions = self
            .questions
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if questions.len() >= KEPT_QUESTIONS {
            questions.remove(0);
        }
        questions.push((text.to_owned(), embedding.clone()));
    }
}
