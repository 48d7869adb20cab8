//! A service for tests, which answers as it is told.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{Endpoint, Patience};

/// A service on this machine.
pub(crate) struct Service {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Asked>>>,
}

/// A request that it got.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) body: Value,
    pub(crate) key: Option<String>,
}

impl Service {
    /// One that answers the first request, the second, and so on, as `answer` does.
    pub(crate) async fn new(
        answer: impl Fn(usize, &Value) -> Response + Clone + Send + Sync + 'static,
    ) -> Self {
        let requests: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let noted = Arc::clone(&requests);
        let handle = move |headers: HeaderMap, body: Bytes| async move {
            let body: Value = serde_json::from_slice(&body).unwrap();
            let key = headers.get("authorization");
            let asked = Asked {
                body: body.clone(),
                key: key.map(|key| key.to_str().unwrap().to_owned()),
            };
            let before = {
                let mut noted = noted.lock().unwrap();
                noted.push(asked);
                noted.len() - 1
            };
            answer(before, &body)
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/v1/embeddings", listener.local_addr().unwrap());
        let app = Router::new().route("/v1/embeddings", post(handle));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { url, requests }
    }

    /// One that knows what kites, boats and rain are.
    pub(crate) async fn good() -> Self {
        Self::new(|_, body| meant(body, &["kite", "boat", "rain"])).await
    }

    /// What it was asked so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.requests.lock().unwrap().clone()
    }

    /// It as an endpoint, which is asked again without a pause.
    pub(crate) fn endpoint(&self) -> Endpoint {
        let endpoint = Endpoint::new(&self.url, "tiny", Some("sk-secret".into())).unwrap();
        endpoint.with_patience(Patience {
            retries: 2,
            first_pause: std::time::Duration::ZERO,
            ..Patience::default()
        })
    }
}

/// A good answer: for each word how often a text has it.
pub(crate) fn meant(body: &Value, words: &[&str]) -> Response {
    let texts = body["input"].as_array().unwrap();
    let counts = |text: &str| -> Vec<usize> {
        let text = text.to_lowercase();
        words
            .iter()
            .map(|word| text.matches(word).count())
            .collect()
    };
    let data = texts.iter().enumerate().map(|(index, text)| {
        json!({"object": "embedding", "index": index, "embedding": counts(text.as_str().unwrap())})
    });
    // The order is the service's own affair.
    let data: Vec<Value> = data.rev().collect();
    let answer =
        json!({"object": "list", "data": data, "model": "tiny", "usage": {"total_tokens": 3}});
    answer.to_string().into_response()
}
