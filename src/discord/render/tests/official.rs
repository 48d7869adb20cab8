//! Our messages against Discord's own OpenAPI document, where it and python3 are at hand.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;

use super::*;

const CHECKER: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../shared/tools/validate_discord.py"
);

/// Messages of every shape that this module makes, as the requests that carry them.
fn requests() -> Vec<serde_json::Value> {
    let entries: Vec<Entry> = (1..=30)
        .map(|n| entry(full_paper(n), &["video generation", "memory"]))
        .collect();
    let listing = (1..=5).map(|n| ListEntry {
        listed: listed(full_paper(n)),
        why: Some("“video” in the title".to_owned()),
    });
    let mut posts = digest_messages(&digest_of(entries, 25), &mentioning());
    posts.extend(digest_messages(&digest_of(vec![], 8), &context()));
    let answers = [
        list_message(&list_of(listing.collect())),
        card_message(&listed(full_paper(1)), &card_context()),
        notice("**done**"),
    ];
    let edits = answers.iter().map(|body| {
        json!({"method": "PATCH", "path": "/api/v10/channels/7/messages/8", "body": body.as_edit()})
    });
    let posts = posts.iter().map(
        |body| json!({"method": "POST", "path": "/api/v10/channels/7/messages", "body": body}),
    );
    let replies = answers.iter().map(|body| {
        json!({"method": "POST", "path": "/api/v10/interactions/9/token/callback",
               "body": {"type": 4, "data": body}})
    });
    posts.chain(replies).chain(edits).collect()
}

#[test]
fn discords_own_document_has_nothing_against_our_messages() {
    if !Path::new(CHECKER).exists() {
        eprintln!("skipped: {CHECKER} is not there");
        return;
    }
    let lines: Vec<String> = requests().iter().map(ToString::to_string).collect();
    let mut checker = Command::new("python3")
        .arg(CHECKER)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A checker that could not start closes its input early; its exit tells.
    let _ = checker
        .stdin
        .take()
        .unwrap()
        .write_all(lines.join("\n").as_bytes());
    let outcome = checker.wait_with_output().unwrap();
    let errors = String::from_utf8_lossy(&outcome.stderr);
    if errors.contains("needs the python package") {
        eprintln!("skipped: {errors}");
        return;
    }
    let found = String::from_utf8_lossy(&outcome.stdout);
    assert!(outcome.status.success(), "{found}{errors}");
}
