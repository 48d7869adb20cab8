//! One bot on one data folder.

use std::fs;

use crate::support::{Place, assert_refused};

#[tokio::test]
async fn a_second_bot_on_the_same_folder_is_refused_and_changes_nothing() {
    let place = Place::new().await;
    let first = place.start();
    place.discord.ready().await;
    let requests = place.discord.journal().requests.len();

    let second = place.run(&["run"]).await;
    assert_refused(
        &second,
        "another paperboy is running on ./data; stop it first",
    );
    assert_eq!(
        place.discord.journal().requests.len(),
        requests,
        "Discord was not even asked"
    );

    let (exit, log) = first.terminate().await;
    assert_eq!(exit, Some(0), "{log}");
}

#[tokio::test]
async fn commands_that_only_read_run_beside_the_bot() {
    let place = Place::new().await;
    let bot = place.start();
    place.discord.ready().await;
    fs::write(
        place.path("papers.jsonl"),
        r#"{"id":"a-1","title":"Kites","abstract":""}"#,
    )
    .expect("a file");
    let commands: [&[&str]; 3] = [
        &["import", "papers.jsonl"],
        &["search", "kites"],
        &["preview", "kites", "--day", "2026-08-14"],
    ];
    for command in commands {
        let output = place.run(command).await;
        assert_eq!(output.status.code(), Some(0), "{command:?}: {output:?}");
    }
    bot.terminate().await;
}

#[tokio::test]
async fn a_missing_or_refused_token_leaves_nothing_behind() {
    for (token, said) in [
        ("", "DISCORD_TOKEN is not set"),
        ("wrong", "Discord refuses the token"),
    ] {
        let place = Place::new().await.with("DISCORD_TOKEN", token);
        assert_refused(&place.run(&["run"]).await, said);
        assert!(place.names(".").is_empty(), "{:?}", place.names("."));
    }
}
