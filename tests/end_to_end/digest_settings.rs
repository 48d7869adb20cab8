//! What a server or channel decides of its digests: quiet, called, paused, late, looked back at, at home.

use chrono::{DateTime, Utc};
use paperboy::domain::{CatchUp, EmptyDays, Layout, Recap};
use paperboy::store::{PauseOf, SubscriptionChanges};
use paperboy_sandbox::Message;

use super::support::{Sample, TestBot, august, run_test};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn last_flags(bot: &TestBot) -> u64 {
    let posts = bot.posts("ml");
    posts.last().expect("a post").value["flags"]
        .as_u64()
        .unwrap_or_default()
}

#[tokio::test]
async fn a_silent_channel_makes_no_noise() {
    august(13..=16, async |bot| {
        assert_eq!(last_flags(bot) & (1 << 12), 0);
        bot.decide("ml", |digest| digest.silent = Some(true)).await;
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        assert_ne!(last_flags(bot) & (1 << 12), 0);
    })
    .await;
}

#[tokio::test]
async fn a_compact_digest_has_lines_and_its_papers_do_not_come_again() {
    august(13..=16, async |bot| {
        bot.decide("ml", |digest| digest.layout = Some(Layout::Compact))
            .await;
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        let post = bot.posts("ml").pop().expect("a post");
        assert!(post.embeds().is_empty());
        assert!(
            post.content().contains("Diffusion of the 14th"),
            "{}",
            post.content()
        );
        bot.decide("ml", |digest| digest.layout = None).await;
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        assert_eq!(
            bot.titles("ml"),
            ["Diffusion of the 13th", "Diffusion of the 15th"]
        );
    })
    .await;
}

#[tokio::test]
async fn a_role_is_called_only_by_the_subscription_that_brought_something() {
    august(13..=16, async |bot| {
        let role = bot.discord.role("Lab", "moderators").0;
        let subscriptions = bot
            .store()
            .subscriptions_of_channel(bot.channel_id("ml"))
            .await;
        let subscription = subscriptions.expect("the store")[0].id;
        let changes = SubscriptionChanges {
            mention: Some(Some(paperboy::domain::RoleId(role))),
            ..SubscriptionChanges::default()
        };
        bot.store()
            .edit_subscription(bot.lab(), subscription, changes)
            .await
            .expect("the store");
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        let post = bot.posts("ml").pop().expect("a post");
        assert!(post.content().contains(&format!("<@&{role}>")));
    })
    .await;
}

#[tokio::test]
async fn a_pause_is_told_and_what_was_listed_meanwhile_comes_after_it() {
    august(13..=16, async |bot| {
        let target = PauseOf::Channel(bot.lab(), bot.channel_id("ml"));
        let paused = bot.store().pause(
            target,
            Some(at("2026-08-15T12:00:00Z")),
            at("2026-08-13T09:00:00Z"),
        );
        assert!(paused.await.expect("the store"));
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.skipped, 1);
        assert!(bot.at("2026-08-14T08:01:00Z").await.is_quiet());
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.skipped, 1);
        let history = bot.admin("ml", "/papers-admin history").await.text();
        assert!(
            history.contains("Fri 14 Aug · #ml · skipped: paused"),
            "{history}"
        );
        assert!(bot.at("2026-08-15T12:01:00Z").await.is_quiet());
        assert_eq!(bot.at("2026-08-16T08:00:00Z").await.sent, 1);
        let mut titles = bot.titles("ml");
        titles.sort();
        assert_eq!(titles.len(), 4, "{titles:?}");
    })
    .await;
}

#[tokio::test]
async fn a_subscription_that_rested_brings_what_it_missed() {
    august(13..=16, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:14th").await;
        let channel = bot.channel_id("ml");
        let subscriptions = bot.store().subscriptions_of_channel(channel).await;
        let subscriptions = subscriptions.expect("the store");
        let diffusion = subscriptions.iter().find(|s| s.topic.text() == "diffusion");
        let target = PauseOf::Subscription(bot.lab(), diffusion.expect("subscribed").id);
        let paused = bot.store().pause(
            target,
            Some(at("2026-08-15T12:00:00Z")),
            at("2026-08-13T09:00:00Z"),
        );
        assert!(paused.await.expect("the store"));
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.empty, 1);
        assert_eq!(bot.at("2026-08-16T08:00:00Z").await.sent, 1);
        let titles = bot.titles("ml");
        assert_eq!(titles.len(), 4, "{titles:?}");
        assert_eq!(titles[1], "Diffusion of the 14th");
    })
    .await;
}

#[tokio::test]
async fn a_day_that_brings_nothing_is_one_quiet_line_where_that_is_wanted() {
    august(13..=16, async |bot| {
        bot.decide("ml", |digest| digest.empty_days = Some(EmptyDays::Line))
            .await;
        bot.feed.set_day("2026-08-14".parse().expect("a day"), Vec::new());
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        let post = bot.posts("ml").pop().expect("a post");
        insta::assert_snapshot!(post.content(), @"-# Daily papers · Fri 14 Aug 2026 · listed Thu 13 Aug 2026 · nothing new was listed");
        assert_ne!(last_flags(bot) & (1 << 12), 0);
        assert!(bot.at("2026-08-14T08:01:00Z").await.is_quiet());
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        assert_eq!(bot.titles("ml").len(), 2);
    })
    .await;
}

#[tokio::test]
async fn late_mornings_are_merged_or_left_out_where_that_is_wanted() {
    for (catch_up, expected) in [(CatchUp::Merge, 3), (CatchUp::Skip, 2)] {
        august(13..=16, async |bot| {
            bot.decide("ml", move |digest| digest.catch_up = Some(catch_up))
                .await;
            let report = bot.at("2026-08-14T09:00:00Z").await;
            assert_eq!(
                (report.folded, report.skipped),
                match catch_up {
                    CatchUp::Merge => (1, 0),
                    _ => (0, 1),
                }
            );
            assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
            let titles = bot.titles("ml");
            assert_eq!(titles.len(), expected, "{titles:?}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_week_is_looked_back_at_also_when_its_last_day_brings_nothing() {
    august(13..=16, async |bot| {
        bot.decide("ml", |digest| digest.recap = Some(Recap::Weekly))
            .await;
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        bot.feed
            .set_day("2026-08-16".parse().expect("a day"), Vec::new());
        let before = bot.posts("ml").len();
        assert_eq!(bot.at("2026-08-16T08:00:00Z").await.sent, 1);
        assert_eq!(bot.posts("ml").len(), before + 1);
        let post = bot.posts("ml").pop().expect("a post");
        assert!(
            post.content().contains("Looking back"),
            "{}",
            post.content()
        );
        assert!(post.content().contains("Diffusion of the 13th"));
        assert!(bot.at("2026-08-16T08:01:00Z").await.is_quiet());
    })
    .await;
}

#[tokio::test]
async fn a_look_back_whose_day_was_missed_comes_once_with_the_next_morning() {
    let looks_back = |bot: &TestBot| {
        let posts = bot.posts("ml");
        let recaps = posts
            .iter()
            .filter(|post| post.content().contains("Looking back"));
        recaps.count()
    };
    august(13..=18, async |bot| {
        bot.decide("ml", |digest| digest.recap = Some(Recap::Weekly))
            .await;
        // A Sunday: the week's last posting day. Nothing runs until long after its morning.
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        assert_eq!(bot.at("2026-08-17T08:00:00Z").await.sent, 1);
        assert_eq!(looks_back(bot), 1);
        assert_eq!(bot.at("2026-08-18T08:00:00Z").await.sent, 1);
        assert_eq!(looks_back(bot), 1);
    })
    .await;
}

#[tokio::test]
async fn a_look_back_whose_day_was_paused_comes_with_the_first_morning_after_it() {
    august(13..=18, async |bot| {
        bot.decide("ml", |digest| digest.recap = Some(Recap::Weekly))
            .await;
        let pause_of = PauseOf::Channel(bot.lab(), bot.channel_id("ml"));
        let until = Some(at("2026-08-17T00:00:00Z"));
        bot.store()
            .pause(pause_of, until, at("2026-08-15T20:00:00Z"))
            .await
            .expect("the store");
        assert_eq!(bot.at("2026-08-16T08:00:00Z").await.skipped, 1);
        assert_eq!(bot.at("2026-08-17T08:00:00Z").await.sent, 1);
        let post = bot.posts("ml").pop().expect("a post");
        let text = post.content();
        assert!(text.contains("Looking back"), "{text}");
        assert!(text.contains("16 Aug 2026"), "its own week: {text}");
    })
    .await;
}

#[tokio::test]
async fn a_digest_that_is_posted_before_its_morning_looks_back_too() {
    august(13..=16, async |bot| {
        bot.decide("ml", |digest| digest.recap = Some(Recap::Weekly))
            .await;
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        // The papers of the day are read.
        assert!(bot.at("2026-08-16T06:00:00Z").await.is_quiet());
        bot.admin("ml", "/papers-admin post-now").await;
        let post = bot.posts("ml").pop().expect("a post");
        let text = post.content();
        assert!(text.contains("Looking back"), "{text}");
        assert!(bot.at("2026-08-16T08:00:00Z").await.is_quiet());
    })
    .await;
}

#[tokio::test]
async fn no_look_back_is_owed_to_who_subscribed_later_or_wants_nothing_late() {
    august(13..=18, async |bot| {
        bot.decide("ml", |digest| {
            digest.recap = Some(Recap::Weekly);
            digest.catch_up = Some(CatchUp::Skip);
        })
        .await;
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        bot.set_now("2026-08-16T20:00:00Z");
        bot.decide("vision", |digest| digest.recap = Some(Recap::Weekly))
            .await;
        bot.admin("vision", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.at("2026-08-17T08:00:00Z").await;
        for channel in ["ml", "vision"] {
            let posts = bot.posts(channel);
            assert!(!posts.is_empty(), "{channel}");
            let texts = posts.iter().map(Message::content);
            let mut recaps = texts.filter(|text| text.contains("Looking back"));
            assert_eq!(recaps.next(), None, "{channel}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_paper_that_two_channels_match_is_in_full_where_it_fits_best() {
    let papers = [
        Sample::new(1, "Vision with diffusion", "2026-08-13"),
        Sample::new(2, "Vision alone", "2026-08-13"),
    ];
    run_test("2026-08-12T12:00:00Z", &papers, async |bot| {
        for line in [
            "/papers-admin subscribe topic:diffusion channel:#ml",
            "/papers-admin subscribe topic:vision channel:#vision",
        ] {
            bot.admin("lobby", line).await;
        }
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 2);
        assert_eq!(
            bot.titles("ml"),
            ["Vision with diffusion"],
            "the smaller digest"
        );
        let box_of_lines = "In full in another channel of this server";
        assert_eq!(bot.titles("vision"), ["Vision alone", box_of_lines]);
        let lines = bot.posts("vision")[0].value["embeds"][1]["description"].to_string();
        assert!(lines.contains("Vision with diffusion"), "{lines}");
        assert!(bot.at("2026-08-14T08:00:00Z").await.empty == 2);
    })
    .await;
}

#[tokio::test]
async fn a_paper_that_took_off_later_comes_once_more() {
    let papers = [
        Sample::new(1, "Diffusion that nobody saw", "2026-08-13").upvotes(1),
        Sample::new(2, "Diffusion of the day", "2026-08-13").upvotes(9),
        Sample::new(3, "Diffusion of the next day", "2026-08-14").upvotes(9),
        Sample::new(4, "Diffusion of the third day", "2026-08-15").upvotes(9),
    ];
    run_test("2026-08-12T12:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.show_papers("ml", 1).await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        bot.show_papers("ml", 8).await;
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        bot.feed.set_votes("2608.10001", 60);
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        let titles = bot.titles("ml");
        assert!(
            titles.contains(&"Diffusion that nobody saw".to_owned()),
            "{titles:?}"
        );
        let post = bot.posts("ml").pop().expect("a post");
        assert!(post.value.to_string().contains("taking off"));
        bot.feed.set_votes("2608.10001", 600);
        assert_eq!(bot.at("2026-08-16T08:00:00Z").await.empty, 1);
    })
    .await;
}
