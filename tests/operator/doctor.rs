//! The doctor names every fault, with its fix beside it.

use std::fs;

use paperboy_sandbox::feed;
use paperboy_sandbox::{Fault, Permissions, Whom};
use rusqlite::Connection;

use crate::support::{NOWHERE, Place, errors, text};

/// A place with two subscribed channels, where the bot ran and stopped.
async fn set_up() -> Place {
    let place = Place::new().await;
    let bot = place.start();
    place.subscribe("#ml", "diffusion").await;
    place.subscribe("#vision", "video").await;
    bot.terminate().await;
    place
}

/// The doctor's lines about what is not in order. Checks that the exit code and the summary agree.
async fn faults(place: &Place) -> Vec<String> {
    let output = place.run(&["doctor"]).await;
    let told = text(&output);
    let faults: Vec<String> = told
        .lines()
        .filter(|line| !line.starts_with("ok     "))
        .map(str::to_owned)
        .collect();
    for fault in &faults {
        assert!(
            fault.starts_with("FAULT  ") && fault.contains(". Fix: "),
            "{told}"
        );
    }
    let expected = i32::from(!faults.is_empty());
    assert_eq!(
        output.status.code(),
        Some(expected),
        "{told}{}",
        errors(&output)
    );
    assert_eq!(errors(&output).lines().count(), usize::from(expected == 1));
    faults
}

fn assert_one(faults: &[String], subject: &str, cause: &str, cure: &str) {
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert_fault(faults, subject, cause, cure);
}

fn assert_fault(faults: &[String], subject: &str, cause: &str, cure: &str) {
    let begin = format!("FAULT  {subject}");
    let mut told = faults.iter().filter_map(|line| line.split_once(". Fix: "));
    let found = told.find(|(told, _)| told.starts_with(&begin) && told.contains(cause));
    let Some((_, fix)) = found else {
        panic!("no fault of {subject} with “{cause}” in {faults:#?}");
    };
    assert!(fix.contains(cure), "“{cure}” is missing in: {fix}");
}

#[tokio::test]
async fn a_set_up_in_order_has_no_fault_also_while_the_bot_runs() {
    let place = set_up().await;
    let bot = place.start();
    place.discord.ready().await;
    let output = place.run(&["doctor"]).await;
    let told = text(&output);
    assert_eq!(output.status.code(), Some(0), "{told}{}", errors(&output));
    let subjects: Vec<&str> = told
        .lines()
        .map(|line| {
            let line = line.strip_prefix("ok     ").expect("all in order");
            line.split(" (")
                .next()
                .unwrap_or_default()
                .split(": ")
                .next()
                .unwrap_or_default()
        })
        .collect();
    assert_eq!(
        subjects,
        [
            "settings",
            "SQLite",
            "disk",
            "data folder",
            "time zones",
            "health",
            "store",
            "cache",
            "Hugging Face",
            "arXiv",
            "Discord",
            "clock",
            "token",
            "commands",
            "channel #ml",
            "channel #vision"
        ]
    );
    assert!(
        told.contains("store: whole, 1 server, 2 channels, 2 subscriptions"),
        "{told}"
    );
    bot.terminate().await;
    place.run(&["doctor"]).await;
    assert_eq!(
        place.names("data"),
        ["paperboy.lock", "papers.db", "store.db"]
    );
    place.discord.assert_clean();
}

#[tokio::test]
async fn a_member_with_digests_of_their_own_is_counted_apart_and_nobodys_fault() {
    let place = Place::new().await;
    let bot = place.start();
    place.subscribe("#ml", "diffusion").await;
    let line = "/papers follow add kind:topic value:robots";
    let followed = place.discord.slash("ada", "lobby", line).await;
    followed.expect("the command can be typed");
    bot.terminate().await;
    // Whatever is wrong with their messages is their own affair.
    place.discord.take_direct_messages("ada", false);
    assert_eq!(faults(&place).await, Vec::<String>::new());
    let told = text(&place.run(&["doctor"]).await);
    let contents = "1 server, 1 channel, 1 subscription, 1 person with their own digests";
    assert!(told.contains(contents), "{told}");
    let channels = told.matches("ok     channel ").count();
    assert_eq!(channels, 1, "{told}");
}

#[tokio::test]
async fn before_the_first_start_only_the_commands_are_missing() {
    let place = Place::new().await;
    assert_one(
        &faults(&place).await,
        "commands",
        "/papers and /papers-admin and Look up papers and Save papers not registered",
        "start the bot",
    );
    assert!(place.names(".").is_empty(), "the doctor makes nothing");
}

#[tokio::test]
async fn each_channel_s_trouble_is_named() {
    let place = set_up().await;
    place.discord.delete_channel("vision");
    place
        .discord
        .deny("ml", &Whom::Everyone, Permissions::EMBED_LINKS);
    let found = faults(&place).await;
    assert_eq!(found.len(), 2, "{found:#?}");
    assert_fault(
        &found,
        "channel #ml (",
        "Embed Links is denied for @everyone in this channel's permissions",
        "allow it there",
    );
    assert_fault(
        &found,
        "channel ",
        "it was deleted",
        "/papers-admin unsubscribe",
    );
}

#[tokio::test]
async fn where_digests_open_threads_the_right_for_that_is_looked_for() {
    let place = set_up().await;
    change(
        &place,
        "update channels set threads = 1 where channel_id = (select max(channel_id) from channels)",
    );
    assert_one(
        &faults(&place).await,
        "channel #",
        "Create Public Threads is",
        "allow it there",
    );
}

#[tokio::test]
async fn a_channel_that_can_not_be_seen_and_a_server_that_was_left_are_named() {
    let place = set_up().await;
    place
        .discord
        .deny("ml", &Whom::Everyone, Permissions::VIEW_CHANNEL);
    let found = faults(&place).await;
    assert_one(&found, "channel", "View Channel is denied", "allow it");
    place.discord.remove_bot("Lab");
    let found = faults(&place).await;
    assert_one(
        &found,
        "server",
        "not in it any more",
        "/oauth2/authorize?client_id=",
    );
}

#[tokio::test]
async fn broken_databases_are_named_with_what_brings_them_back() {
    let place = set_up().await;
    let paper = r#"{"id":"a-1","title":"Kites","abstract":"They fly."}"#;
    fs::write(place.path("papers.jsonl"), paper).expect("a file");
    place.run(&["import", "papers.jsonl"]).await;
    assert!(faults(&place).await.is_empty());
    let cache = Connection::open(place.path("data/papers.db")).expect("the cache");
    cache
        .execute_batch("pragma foreign_keys = off; delete from papers")
        .expect("damaged");
    drop(cache);
    assert_one(
        &faults(&place).await,
        "cache",
        "broken: ",
        "delete ./data/papers.db",
    );

    fs::write(place.path("data/papers.db"), "spilt coffee").expect("a file");
    let store = Connection::open(place.path("data/store.db")).expect("the store");
    store
        .execute_batch("pragma foreign_keys = off; delete from channels where rowid > 0")
        .expect("damaged");
    drop(store);
    let found = faults(&place).await;
    assert_eq!(found.len(), 2, "{found:#?}");
    assert_fault(
        &found,
        "cache",
        "is not a paperboy paper cache",
        "move the file away",
    );
    assert_fault(
        &found,
        "store",
        "a row of subscriptions belongs to no",
        "paperboy restore",
    );

    let store = Connection::open(place.path("data/store.db")).expect("the store");
    store
        .pragma_update(None, "user_version", 999)
        .expect("written");
    drop(store);
    assert_fault(
        &faults(&place).await,
        "store",
        "a newer paperboy",
        "install that version",
    );
}

fn change(place: &Place, sql: &str) {
    let store = Connection::open(place.path("data/store.db")).expect("the store");
    store.execute_batch(sql).expect("changed");
}

#[tokio::test]
async fn what_keeps_digests_away_in_the_store_is_named() {
    let place = set_up().await;
    change(
        &place,
        "update channels set zone = 'Mars/Olympus'
             where channel_id = (select min(channel_id) from channels);
         update topics set tree = '', text = '\"' where text = 'video';
         insert into channel_troubles (channel_id, since, why, failures, next_try_at)
             select max(channel_id), '2026-08-14T06:00:00.000Z', 'Send Messages is missing.', 2,
                 '2026-08-14T07:00:00.000Z' from channels;
         insert into deliveries (channel_id, local_date, kind, state, due_at, planned_at)
             select min(channel_id), '2026-08-14', 'morning', 'claimed',
                 '2026-08-14T06:00:00.000Z', '2026-08-14T06:00:00.000Z' from channels",
    );
    let found = faults(&place).await;
    assert_eq!(found.len(), 4, "{found:#?}");
    assert_fault(
        &found,
        "channel ",
        "its settings can't be read",
        "time, zone",
    );
    assert_fault(&found, "channel ", "its topics can't be read", "topics");
    assert_fault(
        &found,
        "channel ",
        "the last post failed: Send Messages is missing",
        "/papers-admin check",
    );
    assert_fault(
        &found,
        "digests",
        "1 claimed more than an hour ago",
        "start the bot",
    );
}

#[tokio::test]
async fn commands_of_another_version_are_named() {
    let place = set_up().await;
    change(
        &place,
        "update notes set value = 'another' where key = 'registered_commands'",
    );
    assert_one(
        &faults(&place).await,
        "commands",
        "of another version",
        "start the bot: it replaces them",
    );
}

#[tokio::test]
async fn a_data_folder_in_which_nothing_can_be_written_is_named() {
    let place = Place::new().await;
    fs::write(place.path("letter.txt"), "Dear Ada").expect("a file");
    let place = place.with("PAPERBOY_DATA", "letter.txt");
    let found = faults(&place).await;
    assert_fault(
        &found,
        "data folder",
        "no file can be made in",
        "the account that runs the bot",
    );
}

#[tokio::test]
async fn feeds_that_do_not_answer_are_named() {
    let place = set_up().await;
    place.feed.fail_next(feed::Fault::Status(503));
    let place = place.with("PAPERBOY_ARXIV_URL", NOWHERE);
    let found = faults(&place).await;
    assert_eq!(found.len(), 2, "{found:#?}");
    assert_fault(&found, "Hugging Face", "503", "PAPERBOY_HUGGINGFACE_URL");
    assert_fault(&found, "arXiv", "not available", "PAPERBOY_ARXIV_URL");
}

#[tokio::test]
async fn a_token_that_is_missing_or_refused_leaves_the_rest_checked() {
    for (token, cause, cure) in [
        ("", "DISCORD_TOKEN is not set", "put the bot's token there"),
        ("wrong", "Discord refuses it", "developer portal"),
    ] {
        let place = set_up().await.with("DISCORD_TOKEN", token);
        assert_one(&faults(&place).await, "token", cause, cure);
    }
}

#[tokio::test]
async fn a_discord_that_is_down_is_named_once() {
    let place = set_up().await;
    place
        .discord
        .fail_next(1, "GET /gateway", Fault::Status(503));
    assert_one(
        &faults(&place).await,
        "Discord",
        "status 503",
        "discordstatus.com",
    );
    let place = place.with("PAPERBOY_DISCORD_URL", NOWHERE);
    assert_one(
        &faults(&place).await,
        "Discord",
        "can't be reached",
        "PAPERBOY_DISCORD_URL",
    );
}
