//! Backups: made while the bot runs, put back when it does not, refused when they are not sound.

use std::fs;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;

use chrono::TimeDelta;
use paperboy::clock::Clock;
use paperboy::domain::Cause;
use rusqlite::Connection;

use crate::support::{Place, assert_refused, errors, text};

/// A place whose store has two subscriptions, and a backup of it.
async fn backed_up() -> Place {
    let place = Place::new().await;
    let bot = place.start();
    place.subscribe("#ml", "diffusion").await;
    place.subscribe("#vision", "video").await;
    let output = place.run(&["backup", "good.db"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let told = text(&output);
    assert!(
        told.starts_with("good.db: ")
            && told.ends_with(" KiB, 1 server, 2 channels, 2 subscriptions\n"),
        "{told}"
    );
    bot.terminate().await;
    place
}

fn topics(file: &Path) -> Vec<String> {
    let database = Connection::open(file).expect("a database");
    let mut topics = database
        .prepare("select text from subscriptions join topics using (topic_id) order by 1")
        .expect("a store");
    let topics = topics.query_map([], |row| row.get(0)).expect("topics");
    topics.collect::<Result<_, _>>().expect("topics")
}

fn forget_subscriptions(file: &Path) {
    let database = Connection::open(file).expect("a database");
    database
        .execute("delete from subscriptions", [])
        .expect("deleted");
}

#[tokio::test]
async fn a_backup_made_while_the_bot_runs_brings_everything_back() {
    let place = backed_up().await;
    assert_eq!(topics(&place.path("good.db")), ["diffusion", "video"]);
    let store = place.path("data/store.db");
    forget_subscriptions(&store);

    let output = place.run(&["restore", "good.db"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert_eq!(topics(&store), ["diffusion", "video"]);
    let names = place.names("data");
    let kept: Vec<_> = names
        .iter()
        .filter(|name| name.starts_with("store.db.before-restore-"))
        .collect();
    assert_eq!(kept.len(), 1, "{names:?}");
    assert!(text(&output).contains(kept[0]), "{}", text(&output));
    assert!(topics(&place.path("data").join(kept[0])).is_empty());
    assert!(
        !names.iter().any(|name| name.contains("restoring")),
        "{names:?}"
    );

    let registered = "/applications/*/commands";
    let before = place.discord.journal().requests_to("PUT", registered).len();
    let mut bot = place.start();
    bot.until_it_says("connected").await;
    bot.terminate().await;
    let after = place.discord.journal().requests_to("PUT", registered).len();
    assert_eq!(after, before + 1, "the commands are registered anew");
}

#[tokio::test]
async fn a_backup_brings_a_lost_store_back_into_a_folder_that_is_not_there() {
    let place = backed_up().await;
    let output = place.run(&["--data", "new", "restore", "good.db"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert_eq!(topics(&place.path("new/store.db")), ["diffusion", "video"]);
    assert_eq!(text(&output).lines().count(), 1, "{}", text(&output));
}

#[tokio::test]
async fn a_backup_overwrites_nothing_and_leaves_nothing_half_done() {
    let place = backed_up().await;
    fs::write(place.path("letter.txt"), "Dear Ada").expect("a file");
    assert_refused(
        &place.run(&["backup", "letter.txt"]).await,
        "letter.txt is there already; choose another name",
    );
    assert_eq!(
        fs::read_to_string(place.path("letter.txt")).expect("a file"),
        "Dear Ada"
    );
    assert_refused(
        &place.run(&["backup", "missing/copy.db"]).await,
        "can't write a copy to missing/copy.db",
    );
    assert_refused(
        &place
            .run(&["--data", "elsewhere", "backup", "copy.db"])
            .await,
        "there is no store at elsewhere/store.db",
    );
    assert_eq!(place.names("."), ["data", "good.db", "letter.txt"]);
}

#[tokio::test]
async fn what_is_no_sound_backup_is_refused_and_the_store_is_left_alone() {
    let place = backed_up().await;
    let store = place.path("data/store.db");
    let before = fs::read(&store).expect("the store");

    fs::write(place.path("letter.txt"), "Dear Ada, ".repeat(100)).expect("a file");
    fs::write(place.path("empty.db"), "").expect("a file");
    for (name, change) in [
        ("foreign.db", "pragma application_id = 7"),
        ("newer.db", "pragma user_version = 999"),
        (
            "orphans.db",
            "pragma foreign_keys = off; delete from channels",
        ),
    ] {
        fs::copy(place.path("good.db"), place.path(name)).expect("a copy");
        let database = Connection::open(place.path(name)).expect("a database");
        database.execute_batch(change).expect("changed");
    }
    fs::copy(place.path("good.db"), place.path("corrupt.db")).expect("a copy");
    scratch(&place.path("corrupt.db"));

    for (name, said) in [
        ("missing.db", "there is no file missing.db"),
        ("letter.txt", "letter.txt is not a paperboy store"),
        ("empty.db", "empty.db is not a paperboy store"),
        ("foreign.db", "foreign.db is not a paperboy store"),
        ("newer.db", "newer.db was written by a newer paperboy"),
        ("orphans.db", "orphans.db is broken: a row of subscriptions"),
        ("corrupt.db", "corrupt.db is broken: "),
    ] {
        assert_refused(&place.run(&["restore", name]).await, said);
    }
    assert_eq!(fs::read(&store).expect("the store"), before);
    assert_eq!(
        place.names("data"),
        ["paperboy.lock", "papers.db", "store.db"]
    );
}

/// Overwrites every page but the first two.
fn scratch(file: &Path) {
    let size = fs::metadata(file).expect("a file").len();
    let mut file = fs::File::options().write(true).open(file).expect("a file");
    file.seek(SeekFrom::Start(2 * 4096)).expect("a place");
    let rest = usize::try_from(size - 2 * 4096).expect("a small file");
    file.write_all(&vec![0x5a; rest]).expect("scratched");
}

#[tokio::test]
async fn a_running_bot_keeps_its_store() {
    let place = backed_up().await;
    let bot = place.start();
    place.discord.ready().await;
    assert_refused(
        &place.run(&["restore", "good.db"]).await,
        "another paperboy is running on ./data",
    );
    bot.terminate().await;
}

#[tokio::test]
async fn a_broken_store_is_replaced_and_kept_as_it_was() {
    let place = backed_up().await;
    let store = place.path("data/store.db");
    fs::write(&store, "spilt coffee").expect("a file");
    let output = place.run(&["restore", "good.db"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert_eq!(topics(&store), ["diffusion", "video"]);
    let names = place.names("data");
    let kept = names
        .iter()
        .find(|name| name.starts_with("store.db.before-restore-"))
        .expect("the old store");
    assert_eq!(
        fs::read_to_string(place.path("data").join(kept)).expect("the old store"),
        "spilt coffee"
    );
}

#[tokio::test]
async fn the_stores_that_were_replaced_last_are_kept_and_no_others() {
    let place = backed_up().await;
    for day in 1..=4 {
        for end in ["", "-wal"] {
            let name = format!("data/store.db.before-restore-2026080{day}T060000Z{end}");
            fs::write(place.path(&name), "old").expect("a file");
        }
    }
    let output = place.run(&["restore", "good.db"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let names = place.names("data");
    let kept: Vec<_> = names
        .iter()
        .filter_map(|name| name.strip_prefix("store.db.before-restore-"))
        .collect();
    assert_eq!(kept.len(), 5, "three stores, two with a journal: {kept:?}");
    assert!(kept.contains(&"20260804T060000Z-wal"), "{kept:?}");
    assert!(!kept.iter().any(|name| name.starts_with("20260802")));
}

/// Today's paper for the cache, and a morning that came due a few minutes ago.
async fn morning_is_due(place: &Place) {
    let due = Clock::system().now() - TimeDelta::minutes(5);
    let paper = format!(
        r#"{{"id":"a-1","title":"Faster diffusion","abstract":"Diffusion.","date":"{}"}}"#,
        due.date_naive()
    );
    fs::write(place.path("papers.jsonl"), paper).expect("a file");
    place.run(&["import", "papers.jsonl"]).await;
    let store = Connection::open(place.path("data/store.db")).expect("the store");
    store
        .execute(
            "update servers set zone = 'UTC', post_at = ?1, schedule_changed_at = null",
            [due.format("%H:%M:00").to_string()],
        )
        .expect("a time");
    store
        .execute(
            "update subscriptions set created_at = '2026-01-01T00:00:00.000Z'",
            [],
        )
        .expect("an older subscription");
}

#[tokio::test]
async fn a_morning_that_was_posted_after_the_backup_is_not_posted_again_when_it_is_restored() {
    let place = backed_up().await;
    morning_is_due(&place).await;
    place.run(&["backup", "before.db"]).await;
    let bot = place.start();
    place.discord.wait_for_messages("ml", 1).await;
    bot.terminate().await;

    let output = place.run(&["restore", "before.db"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(
        text(&output).contains("not posted again today"),
        "{}",
        text(&output)
    );
    let mut bot = place.start();
    bot.until_it_says("connected").await;
    let store = Connection::open(place.path("data/store.db")).expect("the store");
    let reasons: Vec<String> = store
        .prepare("select reason from deliveries where state = 'folded'")
        .and_then(|mut rows| rows.query_map([], |row| row.get(0))?.collect())
        .expect("reasons");
    let said = reasons
        .iter()
        .map(|reason| Cause::of_code(reason).in_words().to_string());
    assert_eq!(
        said.collect::<Vec<_>>(),
        ["restored from a backup; it may have been posted before"; 2]
    );
    let reply = place
        .discord
        .slash("ada", "ml", "/papers-admin history")
        .await;
    let told = reply.expect("the command can be typed").text();
    assert!(told.contains("restored from a backup"), "{told}");
    bot.terminate().await;
    assert_eq!(place.discord.messages_in("ml").len(), 1);
}
