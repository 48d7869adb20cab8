//! A second judge: Discord's own published schema, where the program that reads it is at hand.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use paperboy_sandbox::{Discord, RateLimits, World};
use serde_json::{Value, json};

use crate::limits::{bad_bodies, good_bodies};
use crate::support::*;
use crate::unmodified_bot;

/// What the judge finds in requests given as JSON Lines; none when there is no judge here.
fn judge(lines: &str) -> Option<Vec<Value>> {
    let program =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/tools/validate_discord.py");
    if !program.exists() {
        eprintln!("skipped: there is no {}", program.display());
        return None;
    }
    let python = Command::new("python3")
        .arg(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut python) = python else {
        eprintln!("skipped: there is no python3");
        return None;
    };
    // A judge that cannot start closes its ear; its exit code says so below.
    let _ = python.stdin.take()?.write_all(lines.as_bytes());
    let output = python.wait_with_output().ok()?;
    if !matches!(output.status.code(), Some(0 | 1))
        || String::from_utf8_lossy(&output.stderr).contains("jsonschema")
    {
        eprintln!("skipped: {}", String::from_utf8_lossy(&output.stderr));
        return None;
    }
    let found = String::from_utf8(output.stdout).unwrap();
    Some(
        found
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect(),
    )
}

fn line(fields: Value) -> String {
    json!({ "method": "POST", "path": "/api/v10/channels/1/messages", "body": body(fields) })
        .to_string()
        + "\n"
}

#[test]
fn both_judges_refuse_and_take_the_same_bodies() {
    let bad = bad_bodies();
    let good: Vec<String> = good_bodies().into_iter().map(line).collect();
    let lines: String = bad
        .iter()
        .map(|(body, _)| line(body.clone()))
        .chain(good)
        .collect();
    let Some(found) = judge(&lines) else { return };
    let refused: BTreeSet<usize> = found
        .iter()
        .map(|found| usize::try_from(found["line"].as_u64().unwrap()).unwrap())
        .collect();
    for (number, (_, place)) in (1..).zip(&bad) {
        assert!(
            refused.contains(&number),
            "only the stand-in refuses {place}"
        );
    }
    let too_strict: Vec<_> = found
        .iter()
        .filter(|found| found["line"].as_u64() > Some(bad.len() as u64))
        .collect();
    assert!(
        too_strict.is_empty(),
        "only the other judge refuses {too_strict:?}"
    );
}

#[tokio::test]
async fn an_unmodified_bot_passes_the_second_judge() {
    let world = World::with_server(lab()).rate_limits(RateLimits::none());
    let discord = Discord::start(world).await;
    let running = unmodified_bot::run(&discord).await;
    discord
        .slash("bob", "general", "/papers topic diffusion share:true")
        .await
        .unwrap()
        .press("More")
        .await
        .unwrap();
    discord
        .slash("bob", "general", "/papers slow")
        .await
        .unwrap();
    discord
        .autocomplete("bob", "general", "/papers topic d")
        .await
        .unwrap();
    running.abort();
    let lines = discord.journal().requests_as_json_lines();
    // serenity writes out what a command's options leave empty. Discord takes it; its schema does not name it.
    let is_empty_option = |found: &Value| {
        found["rule"] == "unknown-key" && found["op"] == "bulk_set_application_commands"
    };
    let found = judge(&lines).unwrap_or_default();
    let found: Vec<_> = found
        .into_iter()
        .filter(|found| !is_empty_option(found))
        .collect();
    assert_eq!(found, Vec::<Value>::new());
}
