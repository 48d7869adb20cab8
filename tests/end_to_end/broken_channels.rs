//! Channels that can't be posted in: left alone, told of, tried again, taken up by themselves.

use paperboy_sandbox::{Fault, Permissions, Whom};

use super::support::{Sample, TestBot, run_test};

async fn with_two_days(story: impl AsyncFnOnce(&mut TestBot)) {
    let papers = [
        Sample::new(1, "Diffusion one", "2026-08-13"),
        Sample::new(2, "Diffusion two", "2026-08-14"),
    ];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        story(bot).await;
    })
    .await;
}

fn forbid(bot: &TestBot) {
    bot.discord
        .deny("ml", &Whom::Bot, Permissions::SEND_MESSAGES);
}

fn allow(bot: &TestBot) {
    bot.discord
        .allow("ml", &Whom::Bot, Permissions::SEND_MESSAGES);
}

fn tries(bot: &TestBot) -> usize {
    bot.discord
        .journal()
        .requests_to("POST", "/channels/*/messages")
        .len()
}

#[tokio::test]
async fn a_channel_that_is_mended_within_the_day_gets_its_digest_then() {
    with_two_days(async |bot| {
        forbid(bot);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        let before = tries(bot);
        assert!(bot.at("2026-08-13T08:30:00Z").await.is_quiet());
        assert_eq!(tries(bot), before, "the channel is left alone for an hour");
        assert_eq!(bot.at("2026-08-13T09:00:00Z").await.failed, 1);
        allow(bot);
        assert_eq!(bot.at("2026-08-13T11:00:00Z").await.sent, 1);
        assert_eq!(bot.titles("ml"), ["Diffusion one"]);
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn the_admin_who_set_the_channel_up_is_told_once() {
    with_two_days(async |bot| {
        forbid(bot);
        for now in [
            "2026-08-13T08:00:00Z",
            "2026-08-13T09:00:00Z",
            "2026-08-14T08:00:00Z",
        ] {
            bot.at(now).await;
        }
        let told = bot.discord.direct_messages_to("ada");
        assert_eq!(told.len(), 1);
        let channel = bot.discord.channel("ml").to_string();
        insta::assert_snapshot!(told[0].content().replace(&channel, "ID"), @"
        I can't post the daily papers in <#ID>: I lack a permission there: I need **View Channel**, **Send Messages**, **Embed Links** and **Read Message History**.
        Nothing is lost: its settings stay, and its papers wait for up to a week. When it is mended I go on by myself; `/papers-admin check` in that server shows what I see.
        ");
    })
    .await;
}

#[tokio::test]
async fn admins_are_told_in_the_language_of_their_server() {
    with_two_days(async |bot| {
        bot.discord.set_server_locale("Lab", "de");
        bot.until_language_is("ml", "de").await;
        forbid(bot);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        let told = bot.discord.direct_messages_to("ada");
        let text = told[0].content();
        assert!(text.starts_with("Ich kann die täglichen Papers"), "{text}");
        assert!(text.contains("mir fehlt"), "the cause too: {text}");
    })
    .await;
}

#[tokio::test]
async fn what_a_broken_channel_missed_comes_when_it_is_mended() {
    with_two_days(async |bot| {
        forbid(bot);
        for now in [
            "2026-08-13T08:00:00Z",
            "2026-08-13T09:00:00Z",
            "2026-08-13T11:00:00Z",
            "2026-08-13T15:00:00Z",
        ] {
            assert_eq!(bot.at(now).await.failed, 1, "{now}");
        }
        let before = tries(bot);
        assert!(
            bot.at("2026-08-14T08:00:00Z").await.is_quiet(),
            "left alone"
        );
        allow(bot);
        assert_eq!(tries(bot), before);
        assert_eq!(bot.at("2026-08-14T12:00:00Z").await.sent, 1);
        assert_eq!(bot.titles("ml"), ["Diffusion two", "Diffusion one"]);
    })
    .await;
}

#[tokio::test]
async fn a_deleted_channel_costs_one_request_a_day_and_keeps_its_settings() {
    with_two_days(async |bot| {
        bot.discord.delete_channel("ml");
        bot.at("2026-08-13T08:00:00Z").await;
        let before = tries(bot);
        for now in ["2026-08-13T12:00:00Z", "2026-08-13T18:00:00Z"] {
            assert_eq!(bot.at(now).await.failed, 0, "{now}");
        }
        assert_eq!(tries(bot), before);
        bot.at("2026-08-14T08:00:00Z").await;
        assert!(tries(bot) <= before + 1);
        let list = bot.admin("lobby", "/papers-admin list").await;
        assert!(list.text().contains("diffusion"), "{}", list.text());
    })
    .await;
}

fn refuse(bot: &TestBot, status: u16, code: u32) {
    let fault = Fault::StatusWithCode { status, code };
    bot.discord.fail_next(1, "POST /channels/*/messages", fault);
}

#[tokio::test]
async fn an_extra_that_was_refused_is_not_posted_hours_later() {
    with_two_days(async |bot| {
        bot.at("2026-08-13T08:00:00Z").await;
        refuse(bot, 403, 200_000);
        bot.post_again("ml").await;
        for now in ["2026-08-13T09:00:00Z", "2026-08-13T11:00:00Z"] {
            assert!(bot.at(now).await.is_quiet(), "{now}");
        }
        assert_eq!(bot.posts("ml").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn after_a_morning_was_given_up_a_check_names_what_posts_it() {
    with_two_days(async |bot| {
        forbid(bot);
        for now in [
            "2026-08-13T08:00:00Z",
            "2026-08-13T09:00:00Z",
            "2026-08-13T11:00:00Z",
            "2026-08-13T15:00:00Z",
        ] {
            assert_eq!(bot.at(now).await.failed, 1, "{now}");
        }
        allow(bot);
        let check = bot.admin("ml", "/papers-admin check").await.text();
        assert!(
            check.contains("Today's digest was given up: /papers-admin post-now posts it"),
            "{check}"
        );
        assert!(!check.contains("at once"), "{check}");
        let posted = bot.admin("ml", "/papers-admin post-now").await.text();
        assert!(posted.contains("Posted: "), "{posted}");
    })
    .await;
}

#[tokio::test]
async fn a_message_that_discord_refuses_is_a_trouble_that_admins_see() {
    with_two_days(async |bot| {
        refuse(bot, 400, 50_035);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        let list = bot.admin("lobby", "/papers-admin list").await;
        assert!(
            list.text().contains("Discord refuses my message"),
            "{}",
            list.text()
        );
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        assert_eq!(bot.titles("ml").len(), 2, "yesterday's papers come too");
    })
    .await;
}

#[tokio::test]
async fn a_channel_that_is_subscribed_anew_is_tried_with_its_next_morning() {
    with_two_days(async |bot| {
        forbid(bot);
        for now in [
            "2026-08-13T08:00:00Z",
            "2026-08-13T09:00:00Z",
            "2026-08-13T11:00:00Z",
            "2026-08-13T15:00:00Z",
        ] {
            assert_eq!(bot.at(now).await.failed, 1, "{now}");
        }
        let list = bot.admin("lobby", "/papers-admin list").await.text();
        assert!(list.contains("none is tried before"), "{list}");
        bot.admin("ml", "/papers-admin unsubscribe subscription:diffusion")
            .await;
        allow(bot);
        let told = bot
            .admin("ml", "/papers-admin subscribe topic:diffusion")
            .await
            .text();
        assert!(!told.contains("none is tried before"), "{told}");
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn a_digest_that_automod_blocks_is_not_said_to_lack_permissions() {
    with_two_days(async |bot| {
        bot.discord.fail_next(
            2,
            "POST /channels/*/messages",
            Fault::StatusWithCode {
                status: 400,
                code: 200_000,
            },
        );
        let told = bot.admin("ml", "/papers-admin post-now").await.text();
        assert!(told.contains("AutoMod blocks my posts there"), "{told}");
    })
    .await;
}
