//! What a server is told when the bot joins it: once, and nothing more.

use paperboy_sandbox::{Channel, Message, Permissions, Server, Whom};

use super::support::{TestBot, run_test};

const NOW: &str = "2026-08-13T12:00:00Z";

fn new_server() -> Server {
    Server::named("New")
        .admin("ada")
        .member("grace")
        .channel(Channel::text("rules"))
        .channel(Channel::text("town-hall"))
        .system_channel("town-hall")
}

/// Waits until the server has so many messages of the bot.
async fn until_posts(bot: &TestBot, channel: &str, count: usize) -> Vec<Message> {
    bot.discord.wait_for_messages(channel, count).await;
    bot.posts(channel)
}

#[tokio::test]
async fn a_server_that_the_bot_joins_is_greeted_once_and_the_greeting_goes_with_the_set_up() {
    run_test(NOW, &[], async |bot| {
        bot.discord.invite_bot(&new_server());
        let posts = until_posts(bot, "town-hall", 1).await;
        insta::assert_snapshot!(paperboy_sandbox::screen::plain_text(&posts[0]), @"
        👋 Hello! Every morning I post the day's trending machine-learning papers about your topics.
        • Begin: /papers-admin setup – three answers, two minutes, for who may manage the server
        • Look around: /papers today
        I keep settings and ids, never messages: /papers privacy show. This message goes when I am set up.
        ");
        assert_eq!(
            posts[0].value["flags"], 4096,
            "nobody's device makes a noise"
        );
        assert_eq!(posts[0].value["mentions"], serde_json::json!([]));

        bot.restart().await;
        bot.at("2026-08-13T12:30:00Z").await;
        bot.discord.begin_outage("New");
        bot.discord.bring_back("New");
        bot.member("town-hall", "/papers today").await;
        assert_eq!(bot.posts("town-hall").len(), 1, "it is said once");
        assert!(bot.posts("lobby").is_empty(), "Lab was joined long ago");

        bot.admin("rules", "/papers-admin subscribe topic:speech")
            .await;
        while !bot.posts("town-hall").is_empty() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_greeting_goes_where_the_bot_may_write_in_the_servers_language_or_nowhere() {
    run_test(NOW, &[], async |bot| {
        let mute = Permissions::SEND_MESSAGES;
        let closed = |name| Channel::text(name).deny(Whom::Everyone, mute);
        let half_open = Server::named("Half")
            .admin("ada")
            .locale("de")
            .channel(closed("news"))
            .channel(Channel::text("talk"))
            .system_channel("news");
        let shut = Server::named("Shut").admin("ada").channel(closed("only"));
        bot.discord.invite_bot(&shut);
        bot.discord.invite_bot(&half_open);
        until_posts(bot, "talk", 1).await;
        assert!(bot.posts("news").is_empty());
        assert!(bot.posts("only").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_server_that_was_joined_while_nothing_ran_is_greeted_at_the_start() {
    run_test(NOW, &[], async |bot| {
        bot.restart_after(|discord| {
            discord.invite_bot(&new_server());
        })
        .await;
        until_posts(bot, "town-hall", 1).await;
        bot.restart().await;
        bot.member("town-hall", "/papers today").await;
        assert_eq!(bot.posts("town-hall").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_returns_is_told_that_its_settings_are_there() {
    run_test(NOW, &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        bot.discord.remove_bot("Lab");
        bot.until_channels_await_mornings(0).await;
        bot.set_now("2026-08-20T12:00:00Z");
        bot.discord.bring_back("Lab");
        let posts = until_posts(bot, "lobby", 1).await;
        insta::assert_snapshot!(paperboy_sandbox::screen::plain_text(&posts[0]), @"
        👋 I am back. Your settings are restored: 1 subscription posts again with its next morning.
        See them with /papers-admin list, change them with /papers-admin setup.
        ");
        bot.restart().await;
        bot.admin("ml", "/papers-admin list").await;
        assert_eq!(bot.posts("lobby").len(), 1, "it stays, and is said once");
    })
    .await;
}
