//! Starting: what is checked, and what is registered.

use std::collections::BTreeMap;

use paperboy::app::App;
use paperboy::clock::Clock;
use paperboy::config::Config;
use paperboy_sandbox::feed::HuggingFaceFeed;
use paperboy_sandbox::{Discord, World};
use tempfile::TempDir;
use tokio::sync::oneshot;

use super::support::run_test;

#[tokio::test]
async fn a_wrong_token_is_said_in_one_sentence() {
    let discord = Discord::start(World::new()).await;
    let folder = TempDir::new().expect("a folder");
    let nowhere = "http://127.0.0.1:9";
    let config = Config::for_stand_ins(
        folder.path().to_owned(),
        "wrong",
        &discord.url(),
        nowhere,
        nowhere,
    );
    let error = App::start(&config, Clock::system())
        .await
        .expect_err("the token is wrong");
    assert_eq!(
        error.to_string(),
        "Discord refuses the token; copy it again from the Bot page of the developer portal into DISCORD_TOKEN"
    );
    assert_eq!(
        discord.journal().requests.len(),
        1,
        "a refused token is not tried again"
    );
}

#[tokio::test]
async fn commands_are_registered_when_they_have_changed_and_not_at_every_start() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        bot.restart().await;
        bot.restart().await;
        let journal = bot.discord.journal();
        assert_eq!(
            journal.requests_to("PUT", "/applications/*/commands").len(),
            1
        );
    })
    .await;
}

#[tokio::test]
async fn health_checks_say_whether_members_can_be_answered() {
    let discord = Discord::start(World::new()).await;
    let feed = HuggingFaceFeed::start(BTreeMap::new())
        .await
        .expect("the feed's stand-in");
    let folder = TempDir::new().expect("a folder");
    let nowhere = "http://127.0.0.1:9";
    let mut config = Config::for_stand_ins(
        folder.path().to_owned(),
        discord.token(),
        &discord.url(),
        &feed.url(),
        nowhere,
    );
    config.listen = Some(([127, 0, 0, 1], 0).into());
    let app = App::start(&config, Clock::system())
        .await
        .expect("the bot starts");
    let address = app.health_address().expect("an address");
    let (end, ended) = oneshot::channel::<()>();
    let running = tokio::spawn(app.run(async {
        let _ = ended.await;
    }));
    discord.ready().await;

    let ask = async |path: &str| {
        let answer = reqwest::get(format!("http://{address}{path}"))
            .await
            .expect("an answer");
        (
            answer.status().as_u16(),
            answer.text().await.expect("a text"),
        )
    };
    assert_eq!(ask("/healthz").await, (200, "ok\n".to_owned()));
    // READY is on its way to the bot; every question gives it time to arrive.
    let mut readiness = ask("/readyz").await;
    while readiness.0 != 200 {
        readiness = ask("/readyz").await;
    }
    assert_eq!(readiness.1, "gateway: ok\nstore: ok\n");
    let (status, metrics) = ask("/metrics").await;
    assert_eq!(status, 200);
    assert!(
        metrics.contains("paperboy_gateway_connected 1"),
        "{metrics}"
    );
    assert!(
        metrics.contains("paperboy_digests_total{outcome=\"sent\"} 0"),
        "{metrics}"
    );

    end.send(()).expect("the bot runs");
    running.await.expect("the bot").expect("the bot ends well");
}
