//! An endpoint's answer, which is a stranger's: bounded, and checked before it is believed.

use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Response, StatusCode};
use serde::Deserialize;

use super::super::{Embedding, MOST_DIMENSIONS, MeaningError};

/// The longest answer that is read: thirty-two of the longest embeddings need a fifth of it.
pub(super) const LONGEST_BODY: usize = 16 << 20;

#[derive(Deserialize)]
struct Answer {
    data: Vec<Datum>,
}

#[derive(Deserialize)]
struct Datum {
    index: Option<usize>,
    embedding: Vec<f32>,
}

/// Why a request brought nothing, and what to do about it.
pub(super) struct Failure {
    pub(super) error: MeaningError,
    /// Whether the same request may do better soon.
    pub(super) may_pass: bool,
    /// For how long the endpoint wants to be left alone.
    pub(super) rest: Option<Duration>,
}

impl Failure {
    pub(super) fn passing(reason: &str) -> Self {
        Self {
            error: MeaningError::Unavailable(reason.to_owned()),
            may_pass: true,
            rest: None,
        }
    }

    pub(super) fn malformed(reason: String) -> Self {
        Self {
            error: MeaningError::Malformed(reason),
            may_pass: false,
            rest: None,
        }
    }

    fn of_status(status: StatusCode, headers: &HeaderMap) -> Self {
        let asked = headers
            .get(RETRY_AFTER)
            .and_then(|value| value.to_str().ok());
        let rest = asked.and_then(|seconds| seconds.trim().parse().ok());
        let hint = match status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => "; check PAPERBOY_MEANING_KEY",
            StatusCode::NOT_FOUND => "; check PAPERBOY_MEANING_URL and PAPERBOY_MEANING_MODEL",
            _ => "",
        };
        Self {
            error: MeaningError::Unavailable(format!("it answered {status}{hint}")),
            may_pass: rest.is_none() && status.is_server_error(),
            rest: rest.map(Duration::from_secs),
        }
    }
}

/// What an answer says, as far as it is read.
pub(super) async fn read(mut response: Response) -> Result<Vec<u8>, Failure> {
    if response.status() != StatusCode::OK {
        return Err(Failure::of_status(response.status(), response.headers()));
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| lost(&error))? {
        if body.len() + chunk.len() > LONGEST_BODY {
            return Err(Failure::malformed(format!(
                "longer than {} MB",
                LONGEST_BODY >> 20
            )));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// The embeddings in an answer, one for each text, in their order.
pub(super) fn embeddings_in(body: &[u8], texts: usize) -> Result<Vec<Option<Embedding>>, String> {
    // serde's own text quotes what it met: the answer of a stranger.
    let answer: Answer = serde_json::from_slice(body)
        .map_err(|error| format!("not embeddings as JSON (line {})", error.line()))?;
    if answer.data.len() != texts {
        return Err(format!(
            "{} embeddings for {texts} texts",
            answer.data.len()
        ));
    }
    let dimensions = answer.data.first().map_or(0, |first| first.embedding.len());
    if !(1..=MOST_DIMENSIONS).contains(&dimensions) {
        return Err(format!(
            "{dimensions} dimensions; 1 to {MOST_DIMENSIONS} can be"
        ));
    }
    let mut embeddings: Vec<Option<Option<Embedding>>> = vec![None; texts];
    for (place, Datum { index, embedding }) in answer.data.into_iter().enumerate() {
        if embedding.len() != dimensions {
            return Err("its embeddings are not of one length".to_owned());
        }
        if !embedding.iter().all(|number| number.is_finite()) {
            return Err("it has numbers that are none".to_owned());
        }
        let slot = embeddings.get_mut(index.unwrap_or(place));
        match slot.filter(|slot| slot.is_none()) {
            Some(slot) => *slot = Some(Embedding::of(embedding)),
            None => return Err("its indices are not those of the texts".to_owned()),
        }
    }
    Ok(embeddings.into_iter().flatten().collect())
}

/// reqwest's own text names the whole address; the cause at the end of its chain is what helps.
pub(super) fn lost(error: &reqwest::Error) -> Failure {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    Failure::passing(&cause.to_string())
}
