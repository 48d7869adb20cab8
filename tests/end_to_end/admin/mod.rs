//! How admins see what became of their mornings, and what is wrong with a channel.

mod buttons;
mod config;
mod explain;
mod imports;
mod pauses;
mod previews;
mod server_topics;
mod subscriptions;

use std::fmt::Write as _;

use paperboy_sandbox::{Fault, Permissions, Whom};

use crate::support::{Sample, TestBot, run_test};

/// A refusal that says nothing more than that it is one.
const FORBIDDEN: Fault = Fault::StatusWithCode {
    status: 403,
    code: 40_000,
};

/// What an admin types in #ml, and reads.
async fn transcript(bot: &TestBot, lines: &[&str]) -> String {
    let mut transcript = String::new();
    for line in lines {
        let reply = bot.admin("ml", line).await;
        assert!(reply.is_ephemeral(), "{line}");
        let _ = writeln!(transcript, "> {line}\n{}\n", reply.text());
    }
    transcript
}

#[tokio::test]
async fn the_history_tells_what_became_of_each_morning() {
    let papers = [
        Sample::new(1, "Diffusion one", "2026-08-10"),
        Sample::new(2, "Diffusion two", "2026-08-12"),
        Sample::new(3, "Diffusion three", "2026-08-14"),
    ];
    run_test("2026-08-10T07:00:00Z", &papers[..1], async |bot| {
        let reply = bot.admin("ml", "/papers-admin history").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        Mornings of this server in the last 14 days, the newest first
        Nothing is planned: there is no subscription. Begin with /papers-admin subscribe.
        No morning has come in this time.
        ");
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-10T08:00:00Z").await.sent, 1);
        assert_eq!(bot.at("2026-08-11T08:00:00Z").await.empty, 1);
        for paper in &papers[1..] {
            bot.feed.set_day(paper.listed(), vec![paper.item()]);
        }
        assert_eq!(bot.at("2026-08-12T09:30:00Z").await.sent, 1);
        bot.post_again("ml").await;
        assert_eq!(bot.at("2026-08-13T19:00:00Z").await.folded, 1);
        bot.discord
            .fail_next(1, "POST /channels/*/messages", FORBIDDEN);
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.failed, 1);
        let reply = bot.admin("lobby", "/papers-admin history days:5").await;
        insta::assert_snapshot!(reply.text(), @"
        Mornings of this server in the last 5 days, the newest first
        #ml · Next post: 2026-08-15 08:00 UTC (2026-08-15 08:00 UTC).
        ⚠ No post gets through since 2026-08-14 08:00 UTC: Discord does not let me post there; see what is missing with /papers-admin check. I try again 2026-08-14 09:00 UTC.
        Fri 14 Aug · #ml · waiting: Discord does not let me post there; see what is missing with /papers-admin check; tried again 2026-08-14 09:00 UTC
        Thu 13 Aug · #ml · left to the next morning: more than 6 hours late
        Wed 12 Aug · #ml · posted once more by hand 2026-08-12 09:30 UTC: https://discord.com/channels/1191168914231394304/1191168914264948736/1537030383206400004
        Wed 12 Aug · #ml · posted 2026-08-12 09:30 UTC, 1 h 30 min late: https://discord.com/channels/1191168914231394304/1191168914264948736/1537030383206400000
        Tue 11 Aug · #ml · nothing new: nothing was posted
        Mon 10 Aug · #ml · posted 2026-08-10 08:00 UTC: https://discord.com/channels/1191168914231394304/1191168914264948736/1536282958233600000
        ");
        let reply = bot
            .admin("lobby", "/papers-admin history channel:#ml days:1")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Mornings of #ml in the last day, the newest first
        #ml · Next post: 2026-08-15 08:00 UTC (2026-08-15 08:00 UTC).
        ⚠ No post gets through since 2026-08-14 08:00 UTC: Discord does not let me post there; see what is missing with /papers-admin check. I try again 2026-08-14 09:00 UTC.
        Fri 14 Aug · waiting: Discord does not let me post there; see what is missing with /papers-admin check; tried again 2026-08-14 09:00 UTC
        Thu 13 Aug · left to the next morning: more than 6 hours late
        ");
        let reply = bot
            .admin("lobby", "/papers-admin history channel:#vision")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Mornings of #vision in the last 14 days, the newest first
        Nothing is planned: there is no subscription. Begin with /papers-admin subscribe.
        No morning has come in this time.
        ");
    })
    .await;
}

#[tokio::test]
async fn a_check_shows_that_all_is_well_or_what_is_not() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin(
            "lobby",
            "/papers-admin subscribe topic:diffusion channel:#ml",
        )
        .await;
        let reply = bot.admin("ml", "/papers-admin check").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        Check of #ml
        ✅ Rights: View Channel, Send Messages, Embed Links, Read Message History
        ✅ Subscriptions: diffusion
        ✅ Schedule: every day at 08:00 (UTC). Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        ✅ Papers: Hugging Face, updated just now
        ✅ Posts: no fault is noted
        Alerts: by direct message to the member who subscribed the channel
        ");
        bot.discord
            .deny("vision", &Whom::Everyone, Permissions::EMBED_LINKS);
        let reply = bot
            .admin(
                "ml",
                "/papers-admin check channel:#vision test-message:true",
            )
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Check of #vision
        ❌ Rights: I can't post in #vision: Embed Links is denied for @everyone in this channel's permissions, and not allowed for my role. Allow it there, then try again.
        ❌ Subscriptions: none; begin with /papers-admin subscribe
        ✅ Papers: Hugging Face, updated just now
        ✅ Test message: posted, and deleted again
        ✅ Posts: no fault is noted
        Alerts: by direct message to the member who subscribed the channel
        ");
        assert!(bot.posts("vision").is_empty(), "it is deleted again");
        let reply = bot
            .discord
            .slash("max", "ml", "/papers-admin check channel:#vision")
            .await
            .expect("the command can be typed");
        insta::assert_snapshot!(reply.text(), @"You need Manage Channels in #vision to do that. An admin can also grant this command under Server Settings → Integrations.");
    })
    .await;
}

#[tokio::test]
async fn a_check_that_finds_nothing_wrong_has_a_broken_channel_tried_at_once() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let refused = FORBIDDEN;
        bot.discord
            .fail_next(2, "POST /channels/*/messages", refused);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        let list = bot.admin("ml", "/papers-admin list").await;
        insta::assert_snapshot!(list.text(), @"
        #ml · up to 8 papers · Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        ⚠ No post gets through since 2026-08-13 08:00 UTC: Discord does not let me post there; see what is missing with /papers-admin check. I try again 2026-08-13 09:00 UTC.
        • diffusion
        ");
        bot.set_now("2026-08-13T08:20:00Z");
        let reply = bot.admin("ml", "/papers-admin check").await;
        insta::assert_snapshot!(reply.text(), @"
        Check of #ml
        ✅ Rights: View Channel, Send Messages, Embed Links, Read Message History
        ✅ Subscriptions: diffusion
        ✅ Schedule: every day at 08:00 (UTC). Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        ✅ Papers: Hugging Face, updated 20 min ago
        ⚠ No post got through since 2026-08-13 08:00 UTC: Discord does not let me post there; see what is missing with /papers-admin check. Posts should get through now: I try again at once.
        Alerts: by direct message to the member who subscribed the channel
        ");
        assert_eq!(bot.at("2026-08-13T08:20:00Z").await.sent, 1);
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(!list.text().contains('⚠'), "{}", list.text());
    })
    .await;
}

#[tokio::test]
async fn a_channel_that_lacks_only_the_right_for_threads_is_tried_at_once_too() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.decide("ml", |digest| digest.threads = Some(true)).await;
        bot.discord
            .fail_next(2, "POST /channels/*/messages", FORBIDDEN);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        bot.set_now("2026-08-13T08:20:00Z");
        let check = bot.admin("ml", "/papers-admin check").await.text();
        assert!(check.contains("I can't open threads in #ml"), "{check}");
        assert!(check.contains("I try again at once"), "{check}");
        assert_eq!(bot.at("2026-08-13T08:20:00Z").await.sent, 1);
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(!list.text().contains('⚠'), "{}", list.text());
    })
    .await;
}

#[tokio::test]
async fn a_test_message_says_why_it_is_not_posted_and_ends_the_trouble_when_it_is() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.discord
            .fail_next(3, "POST /channels/*/messages", FORBIDDEN);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        let failed = bot
            .admin("ml", "/papers-admin check test-message:true")
            .await;
        assert!(
            failed
                .text()
                .contains("❌ Test message: Discord does not let me post there"),
            "{}",
            failed.text()
        );
        let posted = bot
            .admin("ml", "/papers-admin check test-message:true")
            .await;
        assert!(
            posted.text().contains("✅ Test message: posted")
                && posted.text().contains("✅ Posts: no fault is noted"),
            "{}",
            posted.text()
        );
        assert_eq!(bot.at("2026-08-13T08:10:00Z").await.sent, 1);
        assert_eq!(bot.posts("ml").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_channel_with_many_long_topics_is_shown_whole() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        let words = ["abcdefghij"; 15].map(|word| format!("-{word}")).join(" ");
        let topic = |n| format!("topic{n} {words}");
        for n in 0..25 {
            let line = format!("/papers-admin subscribe topic:{}", topic(n));
            let reply = bot.admin("ml", &line).await;
            assert!(reply.text().contains("is subscribed"), "{}", reply.text());
        }
        let reply = bot.admin("lobby", "/papers-admin list channel:#ml").await;
        let further = reply.followups();
        assert!(further.iter().all(paperboy_sandbox::Message::is_ephemeral));
        let shown: String = further
            .iter()
            .map(paperboy_sandbox::Message::content)
            .collect();
        let shown = reply.text() + &shown;
        for n in 0..25 {
            assert!(shown.contains(&format!("topic{n} ")), "{n}: {shown}");
        }
    })
    .await;
}

#[tokio::test]
async fn alerts_go_to_the_channel_that_was_chosen() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let reply = bot
            .admin("ml", "/papers-admin config alerts channel:#lobby")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Alerts: by direct message to who subscribed the channel → #lobby
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        ");
        let shown = bot.admin("ml", "/papers-admin config show").await;
        assert!(
            shown.text().contains("Alerts: #lobby"),
            "{}",
            shown.text()
        );
        bot.discord.delete_channel("ml");
        bot.until_troubles(1).await;
        bot.at("2026-08-13T07:01:00Z").await;
        insta::assert_snapshot!(bot.posts("lobby")[0].content(), @"
        I can't post the daily papers in <#1191168914264948736>: the channel was deleted; remove its subscriptions with `/papers-admin unsubscribe`.
        Nothing is lost: its settings stay, and its papers wait for up to a week. When it is mended I go on by myself; `/papers-admin check` in that server shows what I see.
        ");
        assert!(bot.discord.direct_messages_to("ada").is_empty());

        bot.discord
            .deny("vision", &Whom::Everyone, Permissions::SEND_MESSAGES);
        let reply = bot
            .admin("lobby", "/papers-admin config alerts channel:#vision")
            .await;
        insta::assert_snapshot!(reply.text(), @"I can't post in #vision: Send Messages is denied for @everyone in this channel's permissions, and not allowed for my role. Allow it there, then try again.");
        let reply = bot
            .discord
            .slash("max", "lobby", "/papers-admin config alerts")
            .await
            .expect("the command can be typed");
        insta::assert_snapshot!(reply.text(), @"You need Manage Server here to do that. An admin can also grant this command under Server Settings → Integrations.");
        let reply = bot.admin("lobby", "/papers-admin config alerts").await;
        insta::assert_snapshot!(reply.text(), @"
        Alerts: #lobby → by direct message to who subscribed the channel
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        ");
    })
    .await;
}

#[tokio::test]
async fn a_member_who_asks_about_a_hidden_channel_again_and_again_is_told_to_wait() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.discord
            .deny("ml", &Whom::Bot, Permissions::VIEW_CHANNEL);
        let check = async || bot.admin("lobby", "/papers-admin check channel:#ml").await;
        for _ in 0..10 {
            let text = check().await.text();
            assert!(text.contains("I can't see #ml"), "{text}");
        }
        let before = bot
            .discord
            .journal()
            .requests_to("GET", "/channels/*")
            .len();
        let text = check().await.text();
        assert!(text.contains("too often; try again"), "{text}");
        let after = bot
            .discord
            .journal()
            .requests_to("GET", "/channels/*")
            .len();
        assert_eq!(after, before, "Discord is left alone");
    })
    .await;
}
