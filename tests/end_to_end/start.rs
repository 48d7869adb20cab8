//! Starting: what is checked, and what is registered.

use paperboy::app::App;
use paperboy::clock::Clock;
use paperboy::config::Config;
use paperboy_sandbox::{Discord, World};
use tempfile::TempDir;

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
