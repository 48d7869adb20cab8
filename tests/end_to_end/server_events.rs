//! What the bot is told of while it is there, and what it finds when it comes back.

use paperboy_sandbox::{Permissions, Place, Whom};

use super::support::{Sample, TestBot, run_test};

/// #ml is subscribed, and at 08:00 its digest is refused because of `spoil`.
async fn refused_digest(spoil: impl Fn(&TestBot), story: impl AsyncFnOnce(&mut TestBot)) {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        spoil(bot);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        story(bot).await;
    })
    .await;
}

#[tokio::test]
async fn a_channel_whose_rights_are_mended_gets_its_digest_at_once() {
    let spoil = |bot: &TestBot| {
        bot.discord
            .deny("ml", &Whom::Bot, Permissions::SEND_MESSAGES);
    };
    refused_digest(spoil, async |bot| {
        bot.discord
            .allow("ml", &Whom::Bot, Permissions::SEND_MESSAGES);
        bot.until_tried_soon("ml").await;
        assert_eq!(bot.at("2026-08-13T08:11:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn a_server_whose_role_for_the_bot_is_mended_gets_its_digests_at_once() {
    let enough = Permissions::VIEW_CHANNEL
        | Permissions::SEND_MESSAGES
        | Permissions::EMBED_LINKS
        | Permissions::READ_MESSAGE_HISTORY;
    let spoil = |bot: &TestBot| {
        let none = Permissions::empty();
        bot.discord
            .deny("ml", &Whom::Everyone, Permissions::SEND_MESSAGES);
        bot.discord.let_bot("Lab", none);
    };
    refused_digest(spoil, async |bot| {
        bot.discord
            .let_bot("Lab", enough | Permissions::ADMINISTRATOR);
        bot.until_tried_soon("ml").await;
        assert_eq!(bot.at("2026-08-13T08:11:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn of_a_deleted_channel_the_admin_who_subscribed_it_is_told_before_the_morning() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        bot.admin(
            "lobby",
            "/papers-admin subscribe topic:diffusion channel:#ml",
        )
        .await;
        bot.discord.delete_channel("vision");
        bot.discord.delete_channel("ml");
        bot.until_troubles(1).await;
        assert!(bot.at("2026-08-13T12:01:00Z").await.is_quiet());
        let told = bot.discord.direct_messages_to("ada");
        assert_eq!(
            told.len(),
            1,
            "nobody is told of #vision, which had no subscription"
        );
        assert!(
            told[0].content().contains("the channel was deleted"),
            "{}",
            told[0].content()
        );
        let reply = bot
            .admin("lobby", "/papers-admin unsubscribe subscription:diffusion")
            .await;
        assert!(reply.text().contains("no longer gets"), "{}", reply.text());
    })
    .await;
}

#[tokio::test]
async fn a_server_that_removed_the_bot_while_it_was_off_rests_and_one_in_an_outage_does_not() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.restart_after(|discord| discord.begin_outage("Lab"))
            .await;
        bot.discord.bring_back("Lab");
        bot.until_channels_await_mornings(1).await;
        bot.restart_after(|discord| discord.remove_bot("Lab")).await;
        bot.until_channels_await_mornings(0).await;
        bot.restart_after(|discord| discord.bring_back("Lab")).await;
        bot.until_channels_await_mornings(1).await;
    })
    .await;
}

#[tokio::test]
async fn a_server_that_removes_the_bot_and_takes_it_back_at_once_gets_its_mornings() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        // While something else writes, the removal waits, and the return finds nothing to undo yet.
        let other = rusqlite::Connection::open(bot.store_file()).expect("the store");
        other.execute_batch("begin immediate").expect("a lock");
        bot.discord.remove_bot("Lab");
        bot.discord.bring_back("Lab");
        let elsewhere = bot.discord.slash("ada", Place::Direct, "/papers today");
        elsewhere.await.expect("the command can be typed");
        other.execute_batch("commit").expect("the lock ends");
        // What is noted of this comes after all that.
        bot.discord.delete_channel("ml");
        bot.until_troubles(1).await;
        bot.until_channels_await_mornings(1).await;
    })
    .await;
}
