//! A single question to Discord whose answer's headers matter too. `rest` waits and repeats until
//! it has an answer, and keeps the headers to itself; the doctor wants to see what comes.

use chrono::{DateTime, Utc};
use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, DATE};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;

use super::rest::Rest;

/// What came.
#[derive(Debug)]
pub(crate) struct Heard {
    /// The status.
    pub(crate) status: StatusCode,
    /// Discord's clock, to the second.
    pub(crate) date: Option<DateTime<Utc>>,
    /// The body; null when it is not JSON.
    pub(crate) body: Value,
}

/// Asks once, with the token when one is given.
pub(crate) async fn ask(
    rest: &Rest,
    path: &str,
    token: Option<&SecretString>,
) -> Result<Heard, reqwest::Error> {
    let url = format!("{}/api/v10{path}", rest.base());
    let mut question = rest.http().get(url);
    if let Some(token) = token {
        question = question.header(AUTHORIZATION, format!("Bot {}", token.expose_secret()));
    }
    let answer = question.send().await?;
    let status = answer.status();
    let date = answer.headers().get(DATE);
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date.to_str().ok()?).ok());
    Ok(Heard {
        status,
        date: date.map(|date| date.to_utc()),
        body: answer.json().await.unwrap_or_default(),
    })
}
