//! What admins decide, and what they are told.

use std::fmt::Write as _;

use paperboy_sandbox::{Permissions, Whom};

use super::support::{Sample, run_test};

#[tokio::test]
async fn an_admin_subscribes_a_channel_looks_at_it_and_ends_it() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T12:00:00Z", &papers, async |bot| {
        let reply = bot
            .admin(
                "lobby",
                "/papers-admin subscribe topic:diffusion channel:#ml",
            )
            .await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        ✅ #ml is subscribed to diffusion: papers with ‘diffusion’.
        About one paper a day over the last 30 days.
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        ");

        let reply = bot
            .admin(
                "lobby",
                "/papers-admin subscribe topic:diffusion channel:#ml",
            )
            .await;
        insta::assert_snapshot!(reply.text(), @"
        #ml is subscribed to diffusion already: nothing was changed. /papers-admin edit changes its options.
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        ");

        let reply = bot.admin("lobby", "/papers-admin list").await;
        insta::assert_snapshot!(reply.text(), @"
        #ml · up to 8 papers · Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        • diffusion
        ");

        let reply = bot.admin("ml", "/papers-admin preview").await;
        insta::assert_snapshot!(reply.text(), @"
        Daily papers · Fri 14 Aug 2026
        listed Thu 13 Aug 2026 · 1 paper about diffusion
        Faster diffusion sampling
        https://huggingface.co/papers/2608.10001
        We study faster diffusion sampling. It works well on held-out data.
        ▲ 10 · Ada Example
        matched: diffusion (“diffusion” in the title)
        (thumbnail)
        ");
        assert!(bot.posts("ml").is_empty(), "a preview posts nothing");

        let reply = bot
            .admin("ml", "/papers-admin unsubscribe subscription:diffusion")
            .await;
        insta::assert_snapshot!(reply.text(), @"#ml no longer gets diffusion. Until 2026-08-13 12:15 UTC the button brings it back; nothing is posted twice.");

        let reply = bot.admin("lobby", "/papers-admin list").await;
        insta::assert_snapshot!(reply.text(), @"No channel is subscribed yet. Begin with /papers-admin subscribe.");
    })
    .await;
}

#[tokio::test]
async fn post_now_takes_the_place_of_the_morning() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T06:00:00Z", &papers, async |bot| {
        let reply = bot.admin("ml", "/papers-admin post-now").await;
        insta::assert_snapshot!(reply.text(), @"#ml has no subscription yet. Begin with /papers-admin subscribe.");

        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let reply = bot.admin("ml", "/papers-admin post-now").await;
        assert!(
            reply
                .text()
                .starts_with("Posted: https://discord.com/channels/"),
            "{}",
            reply.text()
        );
        assert_eq!(bot.posts("ml").len(), 1);
        assert!(bot.at("2026-08-13T08:00:00Z").await.is_quiet());

        let reply = bot.admin("ml", "/papers-admin post-now").await;
        assert!(
            reply.text().contains("was posted already"),
            "{}",
            reply.text()
        );
        bot.post_again("ml").await;
        assert_eq!(bot.posts("ml").len(), 2);
    })
    .await;
}

#[tokio::test]
async fn settings_show_old_and_new_and_bad_ones_change_nothing() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        let typed = [
            "/papers-admin config show",
            "/papers-admin config timezone zone:Europe/Berlin",
            "/papers-admin config time at:7:15",
            "/papers-admin config days days:mon, wed, fri",
            "/papers-admin config timezone zone:EST",
            "/papers-admin config timezone zone:Europe/Berlim",
            "/papers-admin config time at:25:00",
            "/papers-admin config days days:someday",
            "/papers-admin config show",
        ];
        let mut transcript = String::new();
        for line in typed {
            let reply = bot.admin("ml", line).await;
            assert!(reply.is_ephemeral(), "{line}");
            let _ = writeln!(transcript, "> {line}\n{}\n", reply.text());
        }
        insta::assert_snapshot!(transcript, @"
        > /papers-admin config show
        Settings of this server (it is 12:00 there)
        Time zone: UTC
        Time: 08:00
        Days: every day
        Days without papers: nothing is posted
        Layout: cards
        Threads: off
        Language: as Discord says of this server
        Silent: off
        Late digests: posted late
        Recap: off
        Replies: private
        Alerts: by direct message to who subscribed the channel
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        Change each with /papers-admin config, for one channel with channel.

        > /papers-admin config timezone zone:Europe/Berlin
        Time zone: UTC → Europe/Berlin
        Next post: 2026-08-14 06:00 UTC (2026-08-14 06:00 UTC). A digest that was posted today is not posted again.

        > /papers-admin config time at:7:15
        Time: 08:00 → 07:15
        Next post: 2026-08-14 05:15 UTC (2026-08-14 05:15 UTC). A digest that was posted today is not posted again.

        > /papers-admin config days days:mon, wed, fri
        Days: every day → Mon, Wed, Fri
        Next post: 2026-08-14 05:15 UTC (2026-08-14 05:15 UTC). A digest that was posted today is not posted again.

        > /papers-admin config timezone zone:EST
        “EST” does not follow daylight saving; pick a place: America/New_York (now 08:00) or America/Toronto (now 08:00).

        > /papers-admin config timezone zone:Europe/Berlim
        There is no time zone “Europe/Berlim”. Did you mean Europe/Berlin (now 14:00), Europe/Rome (now 14:00) or Europe/Dublin (now 13:00)?

        > /papers-admin config time at:25:00
        “25:00” is not a time; write 08:30.

        > /papers-admin config days days:someday
        I can't read these days. Write “every day”, “weekdays”, or a list such as “mon, wed, fri”.

        > /papers-admin config show
        Settings of this server (it is 14:00 there)
        Time zone: Europe/Berlin
        Time: 07:15
        Days: Mon, Wed, Fri
        Days without papers: nothing is posted
        Layout: cards
        Threads: off
        Language: as Discord says of this server
        Silent: off
        Late digests: posted late
        Recap: off
        Replies: private
        Alerts: by direct message to who subscribed the channel
        Next post: 2026-08-14 05:15 UTC (2026-08-14 05:15 UTC).
        Change each with /papers-admin config, for one channel with channel.
        ");
    })
    .await;
}

#[tokio::test]
async fn who_lacks_a_right_is_told_which() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        let hidden = bot.discord.slash("grace", "ml", "/papers-admin list").await;
        assert!(hidden.is_err(), "members don't even see the command");
        let typed = [
            "/papers-admin subscribe topic:diffusion channel:#vision",
            "/papers-admin post-now channel:#vision",
            "/papers-admin config time at:07:00",
            "/papers-admin config timezone zone:Europe/Berlin",
        ];
        for line in typed {
            let reply = bot
                .discord
                .slash("max", "ml", line)
                .await
                .expect("the command can be typed");
            assert!(
                reply.text().contains("You need Manage"),
                "{line}: {}",
                reply.text()
            );
            assert!(reply.is_ephemeral(), "{line}");
        }
        let reply = bot
            .discord
            .slash("max", "ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert!(
            reply
                .expect("the command can be typed")
                .text()
                .contains("is subscribed to")
        );
    })
    .await;
}

#[tokio::test]
async fn a_right_that_the_bot_lacks_is_named_with_the_place_that_denies_it() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        bot.discord
            .deny("ml", &Whom::Everyone, Permissions::EMBED_LINKS);
        let reply = bot
            .admin(
                "lobby",
                "/papers-admin subscribe topic:diffusion channel:#ml",
            )
            .await;
        insta::assert_snapshot!(reply.text(), @"I can't post in #ml: Embed Links is denied for @everyone in this channel's permissions, and not allowed for my role. Allow it there, then try again.");
        let reply = bot.admin("lobby", "/papers-admin list").await;
        assert!(
            reply.text().contains("No channel is subscribed yet"),
            "{}",
            reply.text()
        );
    })
    .await;
}

#[tokio::test]
async fn where_digests_open_threads_the_right_for_that_is_needed() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        bot.decide("ml", |digest| digest.threads = Some(true)).await;
        let subscribe = "/papers-admin subscribe topic:diffusion channel:#ml";
        let refused = bot.admin("lobby", subscribe).await;
        insta::assert_snapshot!(refused.text(), @"I can't open threads in #ml, as its digests are set to: Create Public Threads is not given to any of my roles in this server. Allow it there, or run /papers-admin config threads what:off, then try again.");
        bot.discord
            .allow("ml", &Whom::Bot, Permissions::CREATE_PUBLIC_THREADS);
        let done = bot.admin("lobby", subscribe).await;
        assert!(done.text().starts_with("✅ #ml"), "{}", done.text());
    })
    .await;
}

#[tokio::test]
async fn a_server_that_the_bot_left_rests_and_finds_everything_when_it_returns() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T06:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.discord.remove_bot("Lab");
        bot.until_channels_await_mornings(0).await;
        assert!(
            bot.at("2026-08-13T08:00:00Z").await.is_quiet(),
            "nothing is posted where the bot is not"
        );
        bot.discord.bring_back("Lab");
        bot.until_channels_await_mornings(1).await;
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn a_time_that_has_passed_today_brings_todays_digest_at_once_and_says_so() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T06:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin config time at:20:00").await;
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.admin("vision", "/papers-admin subscribe topic:speech")
            .await;
        let line = "/papers-admin config time at:19:00 channel:#vision";
        let reply = bot.admin("ml", line).await;
        insta::assert_snapshot!(reply.text(), @"
        In #vision:
        Time: 20:00 → 19:00
        Next post: 2026-08-13 19:00 UTC (2026-08-13 19:00 UTC).
        ");
        assert!(bot.at("2026-08-13T12:00:00Z").await.is_quiet());
        let reply = bot.admin("ml", "/papers-admin config time at:07:30").await;
        insta::assert_snapshot!(reply.text(), @"
        Time: 20:00 → 07:30
        Today's digest of #ml has not been posted: it comes within a minute, if anything is new. Next post: 2026-08-14 07:30 UTC (2026-08-14 07:30 UTC).
        ");
        let list = bot.admin("ml", "/papers-admin list channel:#ml").await;
        insta::assert_snapshot!(list.text(), @"
        #ml · up to 8 papers · Today's digest comes within a minute, if anything is new. Next post: 2026-08-14 07:30 UTC (2026-08-14 07:30 UTC).
        • diffusion
        ");
        assert_eq!(bot.at("2026-08-13T12:01:00Z").await.sent, 1);
        let reply = bot.admin("ml", "/papers-admin config time at:07:45").await;
        insta::assert_snapshot!(reply.text(), @"
        Time: 07:30 → 07:45
        Next post: 2026-08-14 07:45 UTC (2026-08-14 07:45 UTC). A digest that was posted today is not posted again.
        ");
        let line = "/papers-admin config time at:07:30 channel:#vision";
        let reply = bot.admin("ml", line).await;
        insta::assert_snapshot!(reply.text(), @"
        In #vision:
        Time: 19:00 → 07:30
        Today's digest comes within a minute, if anything is new. Next post: 2026-08-14 07:30 UTC (2026-08-14 07:30 UTC).
        ");
    })
    .await;
}
