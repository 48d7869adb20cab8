//! Services as they are: good ones, slow ones, broken ones.

use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde_json::json;
use tokio::net::TcpListener;

use super::answer::{LONGEST_BODY, embeddings_in};
use super::service::{Service, meant};
use super::*;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Asks a service for a kite and a boat; says what it thinks of the answer, and how often it asked.
async fn told(
    answer: impl Fn(usize) -> Response + Clone + Send + Sync + 'static,
) -> (String, usize) {
    let service = Service::new(move |before, _| answer(before)).await;
    let endpoint = service.endpoint();
    let error = endpoint
        .of_papers(&texts(&["kite", "boat"]))
        .await
        .unwrap_err();
    assert_eq!(endpoint.of_question("kite").await, None, "it is left alone");
    let told = error.to_string();
    assert!(!told.contains('\n') && !told.contains("stranger"), "{told}");
    (told, service.asked().len())
}

fn numbers(embedding: Option<&Embedding>) -> Vec<f32> {
    embedding.map_or_else(Vec::new, |embedding| embedding.numbers().to_vec())
}

#[tokio::test]
async fn texts_are_asked_for_in_batches_and_keep_their_order() {
    let service = Service::good().await;
    let endpoint = service.endpoint();
    let mut many = vec!["kite".to_owned(); MOST_TEXTS + 1];
    many[1] = "boat".to_owned();
    many[2] = "nothing".to_owned();
    let answer = endpoint.of_papers(&many).await.unwrap();
    assert_eq!(answer.len(), many.len());
    assert_eq!(numbers(answer[0].as_ref()), [1.0, 0.0, 0.0]);
    assert_eq!(numbers(answer[1].as_ref()), [0.0, 1.0, 0.0]);
    assert_eq!(answer[2], None, "it means nothing");
    let asked = service.asked();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[1].body, json!({"model": "tiny", "input": ["kite"]}));
    assert_eq!(asked[0].key.as_deref(), Some("Bearer sk-secret"));
    assert!(!format!("{endpoint:?}").contains("sk-secret"));
}

#[tokio::test]
async fn a_question_is_asked_once() {
    let service = Service::good().await;
    let endpoint = service.endpoint();
    for _ in 0..3 {
        assert_eq!(
            numbers(endpoint.of_question("boats").await.as_ref()),
            [0.0, 1.0, 0.0]
        );
    }
    assert_eq!(service.asked().len(), 1);
    for number in 0..KEPT_QUESTIONS {
        endpoint
            .of_question(&format!("{number} kites"))
            .await
            .unwrap();
    }
    endpoint.of_question("boats").await.unwrap();
    assert_eq!(
        service.asked().len(),
        KEPT_QUESTIONS + 2,
        "only the last are kept"
    );
}

#[tokio::test]
async fn what_may_pass_is_asked_again() {
    let service = Service::new(|before, body| match before {
        0 => StatusCode::BAD_GATEWAY.into_response(),
        1 => (StatusCode::SERVICE_UNAVAILABLE, "stranger").into_response(),
        _ => meant(body, &["kite"]),
    });
    let service = service.await;
    let answer = service
        .endpoint()
        .of_papers(&texts(&["kite"]))
        .await
        .unwrap();
    assert_eq!(numbers(answer[0].as_ref()), [1.0]);
    assert_eq!(service.asked().len(), 3);
}

#[tokio::test]
async fn refusals_are_told_with_their_cure_and_not_repeated() {
    let status = |status: StatusCode| told(move |_| (status, "stranger").into_response());
    let (refused, times) = status(StatusCode::UNAUTHORIZED).await;
    assert!(
        refused.contains("401 Unauthorized; check PAPERBOY_MEANING_KEY"),
        "{refused}"
    );
    assert_eq!(times, 1);
    let (missing, times) = status(StatusCode::NOT_FOUND).await;
    assert!(
        missing.contains("404 Not Found; check PAPERBOY_MEANING_URL"),
        "{missing}"
    );
    assert_eq!(times, 1);
    let (busy, times) = status(StatusCode::TOO_MANY_REQUESTS).await;
    assert!(busy.contains("429"), "{busy}");
    assert_eq!(times, 1);
    let (moved, times) = told(|_| {
        let header = [("location", "http://127.0.0.1:9/elsewhere")];
        (StatusCode::TEMPORARY_REDIRECT, header).into_response()
    })
    .await;
    assert!(moved.contains("307"), "{moved}");
    assert_eq!(times, 1, "nobody else gets the key");
    let (down, times) = status(StatusCode::INTERNAL_SERVER_ERROR).await;
    assert!(down.contains("500"), "{down}");
    assert_eq!(times, 3);
}

#[tokio::test]
async fn after_its_rest_it_is_asked_again() {
    let service = Service::new(|before, body| match before {
        0 => (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "120")]).into_response(),
        _ => meant(body, &["kite"]),
    });
    let service = service.await;
    let endpoint = service.endpoint();
    assert_eq!(endpoint.of_question("kite").await, None);
    pass(Duration::from_secs(110)).await;
    assert_eq!(endpoint.of_question("kite").await, None);
    assert_eq!(service.asked().len(), 1);
    pass(Duration::from_secs(10)).await;
    assert!(endpoint.of_question("kite").await.is_some());
}

/// Moves the clock; it stands only meanwhile, so that no answer comes too late.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

#[tokio::test]
async fn answers_that_are_none_are_refused() {
    let huge = vec![b' '; LONGEST_BODY + 1];
    let (told_of_huge, times) = told(move |_| huge.clone().into_response()).await;
    assert!(told_of_huge.contains("longer than 16 MB"), "{told_of_huge}");
    assert_eq!(times, 1);
    for (data, why) in [
        ("[]", "0 embeddings for 2 texts"),
        (r#"[{"embedding":[1]}]"#, "1 embeddings for 2 texts"),
        (
            r#"[{"embedding":[1]},{"embedding":[1]},{"embedding":[1]}]"#,
            "3 embeddings for 2",
        ),
        (
            r#"[{"embedding":[1]},{"embedding":[1,2]}]"#,
            "not of one length",
        ),
        (r#"[{"embedding":[]},{"embedding":[]}]"#, "0 dimensions"),
        (
            r#"[{"embedding":[1]},{"embedding":[1e39]}]"#,
            "numbers that are none",
        ),
        (
            r#"[{"embedding":[1]},{"embedding":[1e999]}]"#,
            "not embeddings as JSON",
        ),
        (
            r#"[{"embedding":[1]},{"embedding":[NaN]}]"#,
            "not embeddings as JSON",
        ),
        (
            r#"[{"embedding":["stranger"]},{"embedding":[1]}]"#,
            "not embeddings as JSON",
        ),
        (
            r#"[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]"#,
            "its indices",
        ),
        (
            r#"[{"index":0,"embedding":[1]},{"index":2,"embedding":[1]}]"#,
            "its indices",
        ),
        (r#""stranger""#, "not embeddings as JSON"),
    ] {
        let body = format!(r#"{{"data":{data}}}"#);
        let error = embeddings_in(body.as_bytes(), 2).unwrap_err();
        assert!(
            error.contains(why) && !error.contains("stranger"),
            "{data}: {error}"
        );
    }
    let long = json!({"data": [{"embedding": vec![1; 5_000]}]}).to_string();
    assert!(
        embeddings_in(long.as_bytes(), 1)
            .unwrap_err()
            .contains("5000 dimensions")
    );
}

/// The clock runs as soon as there is nothing else to do.
#[tokio::test(start_paused = true)]
async fn a_service_that_says_nothing_holds_nobody_up() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1/embeddings", silent.local_addr().unwrap());
    let endpoint = Endpoint::new(&url, "tiny", None).unwrap();
    assert_eq!(endpoint.of_question("kite").await, None);
    let endpoint = Endpoint::new(&url, "tiny", None).unwrap();
    let error = endpoint.of_papers(&texts(&["kite"])).await.unwrap_err();
    assert!(error.to_string().contains("no answer in time"), "{error}");
}

#[tokio::test]
async fn nobody_at_the_address_is_told() {
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1/embeddings", gone.local_addr().unwrap());
    drop(gone);
    let endpoint = Endpoint::new(&url, "tiny", None)
        .unwrap()
        .with_patience(Patience {
            retries: 0,
            ..Patience::default()
        });
    let error = endpoint.of_papers(&texts(&["kite"])).await.unwrap_err();
    assert!(matches!(error, MeaningError::Unavailable(_)), "{error}");
    assert!(!error.to_string().contains("http://"), "{error}");
}
