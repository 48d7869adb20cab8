//! SIGTERM ends the bot gracefully, whatever it waits for; and a Discord that is down ends nothing.

use std::net::TcpListener;
use std::time::Duration;

use chrono::{DateTime, SubsecRound as _, Timelike as _, Utc};
use paperboy_sandbox::Fault;
use rusqlite::Connection;

use crate::support::{NOWHERE, Place, Running};

/// The address at which health checks are answered.
async fn health_of(bot: &mut Running) -> String {
    let line = bot.until_it_says("health checks and metrics").await;
    let (_, address) = line.split_once("http://").expect("an address");
    format!("http://{address}")
}

async fn ask(url: String) -> (u16, String) {
    let answer = reqwest::get(url).await.expect("an answer");
    (
        answer.status().as_u16(),
        answer.text().await.expect("a text"),
    )
}

async fn assert_ends_well(bot: Running) -> String {
    let (exit, log) = bot.terminate().await;
    assert_eq!(exit, Some(0), "{log}");
    assert!(log.contains("asked to stop"), "{log}");
    log
}

#[tokio::test]
async fn while_discord_is_down_the_bot_waits_answers_health_checks_and_can_be_stopped() {
    let place = Place::new().await;
    let place = place
        .with("PAPERBOY_DISCORD_URL", NOWHERE)
        .with("PAPERBOY_LISTEN", "127.0.0.1:0");
    let mut bot = place.start();
    let health = health_of(&mut bot).await;
    assert_eq!(ask(format!("{health}/healthz")).await.0, 200);
    assert_eq!(
        ask(format!("{health}/readyz")).await,
        (503, "discord: not reached yet\n".to_owned())
    );
    assert_ends_well(bot).await;
    assert!(place.names(".").is_empty(), "nothing was made yet");
}

#[tokio::test]
async fn a_discord_that_never_answers_does_not_hold_the_end_up() {
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let place = Place::new().await;
    let place = place
        .with("PAPERBOY_DISCORD_URL", &url)
        .with("PAPERBOY_LISTEN", "127.0.0.1:0");
    let mut bot = place.start();
    health_of(&mut bot).await;
    assert_ends_well(bot).await;
}

#[tokio::test]
async fn before_the_first_connection_the_bot_can_be_stopped() {
    let place = Place::new().await;
    let down = Fault::Status(503);
    place.discord.fail_next(100, "GET /gateway", down);
    let mut bot = place.start();
    bot.until_it_says("invite the bot").await;
    assert_ends_well(bot).await;
}

#[tokio::test]
async fn during_the_first_refresh_the_bot_can_be_stopped() {
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let place = Place::new().await.with("PAPERBOY_HUGGINGFACE_URL", &url);
    let mut bot = place.start();
    bot.until_it_says("connected to Discord").await;
    assert_ends_well(bot).await;
}

/// Sets the databases as if the bot had run for days, and a digest were due since an hour ago.
fn let_a_morning_be_due(place: &Place, now: DateTime<Utc>) {
    let store = Connection::open(place.path("data/store.db")).expect("the store");
    // A zone in which it is about noon: the morning and its grace are on this side of midnight.
    let offset = 12 - i64::from(now.hour());
    let zone = match offset {
        0 => "Etc/GMT".to_owned(),
        // POSIX counts westward.
        _ => format!("Etc/GMT{:+}", -offset),
    };
    let an_hour_ago = (now + chrono::Duration::hours(offset - 1)).format("%H:%M:%S");
    store
        .execute(
            "update servers set zone = ?1, post_at = ?2",
            [zone, an_hour_ago.to_string()],
        )
        .expect("a server");
    store
        .execute(
            "update subscriptions set created_at = ?1",
            ["2026-01-01T00:00:00.000Z"],
        )
        .expect("a subscription");
    let cache = Connection::open(place.path("data/papers.db")).expect("the cache");
    for back in 0..30 {
        let day = (now.date_naive() - chrono::Days::new(back)).to_string();
        let at = now.trunc_subsecs(0).format("%Y-%m-%dT%H:%M:%SZ");
        cache
            .execute(
                "insert or replace into fetches values (?1, ?2, 0)",
                [day, at.to_string()],
            )
            .expect("a fetch");
    }
}

#[tokio::test]
async fn during_a_morning_the_bot_can_be_stopped_and_goes_on_afterwards() {
    let place = Place::new().await;
    let now = place.discord.now();
    let bot = place.start();
    place.subscribe("#ml", "kites").await;
    bot.terminate().await;
    let day = now.date_naive();
    let paper = format!(r#"{{"id":"2608.00001","title":"Kites","abstract":"","date":"{day}"}}"#);
    std::fs::write(place.path("papers.jsonl"), paper).expect("a file");
    place.run(&["import", "papers.jsonl"]).await;
    let_a_morning_be_due(&place, now);

    let wait = Fault::RateLimited {
        retry_after: Duration::from_secs(60),
        global: false,
    };
    place
        .discord
        .fail_next(1, "POST /channels/*/messages", wait);
    let is_post = |request: &paperboy_sandbox::Request| {
        request.method == "POST" && request.path.contains("/messages")
    };
    let bot = place.start();
    place.discord.wait_for_request("a digest", is_post).await;
    assert_ends_well(bot).await;
    assert!(place.discord.messages_in("ml").is_empty());

    let bot = place.start();
    place.discord.wait_for_messages("ml", 1).await;
    assert_ends_well(bot).await;
    assert_eq!(place.discord.messages_in("ml").len(), 1);
}

#[tokio::test]
async fn commands_that_can_not_be_registered_end_nothing() {
    let place = Place::new().await;
    let refused = Fault::Status(400);
    place
        .discord
        .fail_next(1, "PUT /applications/*/commands", refused);
    let mut bot = place.start();
    bot.until_it_says("the slash commands could not be registered")
        .await;
    place.discord.ready().await;
    assert_ends_well(bot).await;
}

#[tokio::test]
async fn a_token_that_is_refused_while_registering_ends_the_bot() {
    let place = Place::new().await;
    let refused = Fault::Status(401);
    place
        .discord
        .fail_next(1, "PUT /applications/*/commands", refused);
    let (exit, log) = place.start().ended().await;
    assert_eq!(exit, Some(1), "{log}");
    assert!(log.contains("paperboy: Discord refuses the token"), "{log}");
}
