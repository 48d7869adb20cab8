//! A model of meaning from its folder to the answer, and what is told when it can't be used.

use std::fs;
use std::path::Path;

use axum::Router;
use axum::routing::post;
use safetensors::tensor::{Dtype, TensorView, serialize};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::{NOWHERE, Place, assert_refused, text};

/// Writes a model to whom gliders are kites.
fn write_model(folder: &Path) {
    let rows: Vec<u8> = [[0.0_f32, 0.0], [1.0, 0.0], [0.9, 0.1], [0.0, 1.0]]
        .iter()
        .flatten()
        .flat_map(|number| number.to_le_bytes())
        .collect();
    let rows = TensorView::new(Dtype::F32, vec![4, 2], &rows).expect("a tensor");
    let model = serialize([("embeddings", rows)], None).expect("a file");
    let tokenizer = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
        "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"},
        "post_processor": null, "decoder": null,
        "model": {
            "type": "WordLevel", "unk_token": "?",
            "vocab": {"?": 0, "kites": 1, "gliders": 2, "boats": 3}
        }
    });
    fs::create_dir_all(folder).expect("a folder");
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).expect("a file");
    write("model.safetensors", &model);
    write("tokenizer.json", tokenizer.to_string().as_bytes());
    write("config.json", b"{}");
}

async fn import(place: &Place) {
    let papers = ["Kites", "Gliders", "Boats"].iter().enumerate();
    let papers = papers.map(|(number, title)| {
        json!({"id": format!("2608.{number:05}"), "title": title, "abstract": "Made of wood."})
    });
    let papers: Vec<String> = papers.map(|paper: Value| paper.to_string()).collect();
    fs::write(place.path("papers.jsonl"), papers.join("\n")).expect("a file");
    let output = place.run(&["import", "papers.jsonl"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

/// The doctor's lines about meaning.
async fn examined(place: &Place) -> Vec<String> {
    let told = text(&place.run(&["doctor"]).await);
    let lines = told.lines().filter(|line| line.contains("meaning"));
    lines.map(str::to_owned).collect()
}

#[tokio::test]
async fn a_model_in_a_folder_finds_what_says_it_in_other_words() {
    let place = Place::new().await;
    import(&place).await;
    let found = text(&place.run(&["search", "kites"]).await);
    assert!(
        found.contains("Kites") && !found.contains("Gliders"),
        "{found}"
    );
    assert_eq!(examined(&place).await, Vec::<String>::new());

    let place = place.with("PAPERBOY_MEANING_FOLDER", "model");
    write_model(&place.path("model"));
    let [model, papers] = &examined(&place).await[..] else {
        panic!("two lines");
    };
    assert_eq!(
        model,
        "ok     meaning: the model can be read; 4 tokens, 2 dimensions"
    );
    assert_eq!(papers, "ok     papers' meaning: 0 of 3 papers are read");
    import(&place).await;
    let found = text(&place.run(&["search", "kites"]).await);
    assert!(
        found.contains("near in meaning") && found.contains("Gliders"),
        "{found}"
    );
    assert!(!found.contains("Boats"), "{found}");
    assert!(examined(&place).await[1].contains("3 of 3 papers are read"));
    let taken = text(&place.run(&["match", "kites", "--json"]).await);
    assert_eq!(
        taken.lines().count(),
        1,
        "a subscription takes what it took: {taken}"
    );
}

#[tokio::test]
async fn the_bot_reads_what_was_not_read() {
    let place = Place::new().await;
    import(&place).await;
    let place = place.with("PAPERBOY_MEANING_FOLDER", "model");
    write_model(&place.path("model"));
    let mut bot = place.start();
    let line = bot.until_it_says("read for their meaning").await;
    assert!(line.contains("papers=3"), "{line}");
    bot.terminate().await;
}

#[tokio::test]
async fn a_folder_without_a_model_is_told_in_one_line() {
    let place = Place::new().await.with("PAPERBOY_MEANING_FOLDER", "model");
    let said = "PAPERBOY_MEANING_FOLDER: model holds no model2vec model: config.json can't be read";
    assert_refused(&place.run(&["run"]).await, said);
    assert_refused(&place.run(&["search", "kites"]).await, said);
    assert!(place.names(".").is_empty(), "nothing is made");
    let told = examined(&place).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("FAULT  meaning: ") && told[0].contains(". Fix: put "),
        "{told:?}"
    );
}

#[tokio::test]
async fn the_doctor_asks_the_endpoint() {
    let answer = r#"{"data":[{"index":0,"embedding":[0.5,-0.5,1]}]}"#;
    let app = Router::new().route("/v1/embeddings", post(move || async move { answer }));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("an address");
    let url = format!(
        "http://{}/v1/embeddings",
        listener.local_addr().expect("it")
    );
    tokio::spawn(async move { axum::serve(listener, app).await });
    let place = Place::new().await.with("PAPERBOY_MEANING_MODEL", "tiny");
    let place = place.with("PAPERBOY_MEANING_URL", &url);
    let told = examined(&place).await;
    assert_eq!(
        told[0],
        "ok     meaning: the endpoint answers; 3 dimensions"
    );
    let place = place.with("PAPERBOY_MEANING_URL", NOWHERE);
    let told = examined(&place).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("FAULT  meaning: the embeddings endpoint is not available"),
        "{told:?}"
    );
    // It is no reason not to run, or to answer.
    import(&place).await;
    let found = text(&place.run(&["search", "kites"]).await);
    assert!(found.contains("Kites"), "{found}");
}
