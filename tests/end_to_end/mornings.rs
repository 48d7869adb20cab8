//! Mornings: who gets what, when, and how often.

use paperboy_sandbox::Fault;
use paperboy_sandbox::feed::Fault as FeedFault;

use super::support::{Sample, TestBot, run_test};

#[tokio::test]
async fn a_subscribed_channel_gets_its_digest_the_next_morning_and_once() {
    let papers = [
        Sample::new(1, "Faster diffusion sampling", "2026-08-13").upvotes(40),
        Sample::new(2, "A survey of speech codecs", "2026-08-13"),
        Sample::new(3, "Diffusion for molecules", "2026-08-13").upvotes(60),
    ];
    run_test("2026-08-13T12:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert!(
            bot.at("2026-08-13T20:00:00Z").await.is_quiet(),
            "the morning of today is past"
        );

        let report = bot.at("2026-08-14T08:00:30Z").await;
        assert_eq!(report.sent, 1);
        assert_eq!(
            bot.titles("ml"),
            ["Diffusion for molecules", "Faster diffusion sampling"]
        );
        assert!(
            bot.posts("ml")[0]
                .content()
                .contains("Daily papers · Fri 14 Aug 2026")
        );
        assert!(bot.posts("vision").is_empty());

        assert!(bot.at("2026-08-14T08:01:30Z").await.is_quiet());
        assert_eq!(bot.posts("ml").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_paper_is_posted_once_however_often_it_is_listed() {
    let first = Sample::new(1, "Diffusion again", "2026-08-13");
    run_test(
        "2026-08-13T07:00:00Z",
        std::slice::from_ref(&first),
        async |bot| {
            bot.admin("ml", "/papers-admin subscribe topic:diffusion")
                .await;
            assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);

            let again = first.clone().upvotes(99).item();
            let new = Sample::new(2, "Diffusion anew", "2026-08-14").item();
            bot.feed
                .set_day("2026-08-14".parse().expect("a date"), vec![again, new]);
            assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
            assert_eq!(bot.titles("ml"), ["Diffusion again", "Diffusion anew"]);
        },
    )
    .await;
}

#[tokio::test]
async fn a_weekend_without_papers_is_silent_and_monday_brings_what_came_since() {
    let papers = [
        Sample::new(1, "Friday's diffusion", "2026-08-14"),
        Sample::new(2, "Monday's diffusion", "2026-08-17"),
    ];
    run_test("2026-08-14T07:00:00Z", &papers[..1], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.empty, 1);
        assert_eq!(bot.at("2026-08-16T08:00:00Z").await.empty, 1);

        bot.feed.set_day(
            "2026-08-17".parse().expect("a date"),
            vec![papers[1].item()],
        );
        assert_eq!(bot.at("2026-08-17T08:00:00Z").await.sent, 1);
        assert_eq!(
            bot.titles("ml"),
            ["Friday's diffusion", "Monday's diffusion"]
        );
        assert!(
            bot.posts("ml")[1]
                .content()
                .contains("listed Fri 14 – Mon 17 Aug 2026")
        );
    })
    .await;
}

#[tokio::test]
async fn each_server_has_its_own_morning() {
    let papers = [Sample::new(1, "Diffusion at dawn", "2026-08-13")];
    run_test("2026-08-13T12:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin config timezone zone:Asia/Tokyo")
            .await;
        bot.admin("ml", "/papers-admin config time at:07:30").await;
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert!(bot.at("2026-08-13T22:29:59Z").await.is_quiet());
        assert_eq!(bot.at("2026-08-13T22:30:00Z").await.sent, 1);
        assert!(bot.posts("ml")[0].content().contains("Fri 14 Aug 2026"));
    })
    .await;
}

#[tokio::test]
async fn a_digest_that_is_late_says_so_and_one_that_is_too_late_comes_with_the_next() {
    let papers = [
        Sample::new(1, "Diffusion one", "2026-08-13"),
        Sample::new(2, "Diffusion two", "2026-08-14"),
    ];
    run_test("2026-08-12T12:00:00Z", &papers[..1], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-13T10:10:00Z").await.sent, 1);
        assert!(bot.posts("ml")[0].content().contains("2 h 10 min late"));

        bot.feed.set_day(
            "2026-08-14".parse().expect("a date"),
            vec![papers[1].item()],
        );
        assert_eq!(bot.at("2026-08-14T19:00:00Z").await.folded, 1);
        assert_eq!(bot.posts("ml").len(), 1);
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        assert_eq!(bot.titles("ml"), ["Diffusion one", "Diffusion two"]);
    })
    .await;
}

#[tokio::test]
async fn changing_the_zone_after_the_post_does_not_post_again() {
    let papers = [Sample::new(1, "Diffusion once", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        bot.admin("ml", "/papers-admin config timezone zone:America/New_York")
            .await;
        assert!(
            bot.at("2026-08-13T12:00:00Z").await.is_quiet(),
            "it is 08:00 in New York"
        );
        assert_eq!(bot.at("2026-08-14T12:00:00Z").await.empty, 1);
    })
    .await;
}

#[tokio::test]
async fn a_rate_limit_delays_a_digest_and_doubles_nothing() {
    let papers = [Sample::new(1, "Diffusion in time", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let limited = Fault::RateLimited {
            retry_after: std::time::Duration::from_millis(10),
            global: false,
        };
        bot.discord
            .fail_next(2, "POST /channels/*/messages", limited);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        assert_eq!(bot.posts("ml").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_lost_answer_does_not_double_a_digest() {
    let papers = [Sample::new(1, "Diffusion kept", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.discord
            .fail_next(1, "POST /channels/*/messages", Fault::CommitThenReset);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        assert_eq!(bot.posts("ml").len(), 1);
    })
    .await;
}

/// Papers whose digest needs two messages: ten to a message are Discord's limit, twelve are shown.
async fn two_messages(story: impl AsyncFnOnce(&mut TestBot)) {
    let papers: Vec<Sample> = (1..=14)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13").upvotes(100 - n))
        .collect();
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.show_papers("ml", 12).await;
        story(bot).await;
        let titles = bot.titles("ml");
        assert_eq!(titles.len(), 12);
        assert_eq!(
            (titles[0].as_str(), titles[11].as_str()),
            ("Diffusion number 1", "Diffusion number 12")
        );
        assert_eq!(bot.posts("ml").len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_long_digest_is_split_between_papers() {
    two_messages(async |bot| {
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn a_crash_in_the_middle_of_a_digest_loses_and_doubles_nothing() {
    two_messages(async |bot| {
        bot.crash_when_posted("2026-08-13T08:00:00Z", "ml", 1).await;
        bot.restart().await;
        assert_eq!(bot.at("2026-08-13T08:01:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn after_a_crash_whose_nonces_are_forgotten_the_bot_looks_at_the_channel_first() {
    two_messages(async |bot| {
        bot.crash_when_posted("2026-08-13T08:00:00Z", "ml", 1).await;
        bot.restart().await;
        assert_eq!(bot.at("2026-08-13T09:00:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn the_rest_of_a_digest_is_behind_its_more_button_also_after_a_restart() {
    let papers: Vec<Sample> = (1..=14)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13").upvotes(100 - n))
        .collect();
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.at("2026-08-13T08:00:00Z").await;
        bot.restart().await;
        let digest = &bot.posts("ml")[0];
        let more = bot
            .discord
            .press("grace", digest, "More")
            .await
            .expect("the button can be pressed");
        assert!(more.is_ephemeral(), "the channel is not bothered");
        assert!(
            more.text().contains("page 1 of 2") && more.text().contains("Diffusion number 9"),
            "{}",
            more.text()
        );
        let next = more
            .press("Next ▶")
            .await
            .expect("the button can be pressed");
        assert!(
            next.text().contains("Diffusion number 14"),
            "{}",
            next.text()
        );
        assert!(
            bot.at("2026-08-14T08:00:00Z").await.sent == 0,
            "what stood behind the button was had"
        );
    })
    .await;
}

#[tokio::test]
async fn a_hostile_title_is_shown_harmless() {
    let nasty = "@everyone [x](http://evil.example) `code` <@&1> \u{202e}gnp.exe \u{0} discord.gg/evil diffusion ";
    let papers = [
        Sample::new(1, nasty, "2026-08-13"),
        Sample::new(
            2,
            &format!("Diffusion {}", "long ".repeat(2000)),
            "2026-08-13",
        ),
    ];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let post = &bot.posts("ml")[0];
        assert!(!post.pings_somebody());
        let title = bot
            .titles("ml")
            .into_iter()
            .find(|title| title.contains("evil"))
            .expect("the paper");
        insta::assert_snapshot!(title, @r"＠everyone \[x\](http\://evil.example) \`code\` \<@&1> gnp.exe discord\.gg/evil diffusion");
    })
    .await;
}

#[tokio::test]
async fn while_the_feed_is_down_nothing_is_lost() {
    let papers = [
        Sample::new(1, "Diffusion before", "2026-08-12"),
        Sample::new(2, "Diffusion meanwhile", "2026-08-13"),
        Sample::new(3, "Diffusion after", "2026-08-14"),
    ];
    run_test("2026-08-12T07:00:00Z", &papers[..1], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-12T08:00:00Z").await.sent, 1);
        bot.feed.fail_next(FeedFault::Gateway429);
        let report = bot.at("2026-08-13T08:00:00Z").await;
        assert_eq!(report.waiting, 1, "that nothing is new can't be said yet");
        let reply = bot.member("ml", "/papers topic query:diffusion").await;
        assert!(
            reply.text().contains("Diffusion before"),
            "{}",
            reply.text()
        );
        assert!(
            reply.text().contains("updated 24 h ago"),
            "{}",
            reply.text()
        );

        for paper in &papers[1..] {
            bot.feed.set_day(paper.listed(), vec![paper.item()]);
        }
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        assert_eq!(
            bot.titles("ml")[1..],
            ["Diffusion after", "Diffusion meanwhile"]
        );
    })
    .await;
}

#[tokio::test]
async fn with_an_empty_cache_a_morning_waits_for_the_first_papers() {
    let paper = Sample::new(1, "Diffusion at last", "2026-08-13");
    run_test("2026-08-12T12:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.waiting, 1);
        bot.feed.set_day(paper.listed(), vec![paper.item()]);
        assert_eq!(bot.at("2026-08-13T08:45:00Z").await.sent, 1);
        assert!(
            bot.posts("ml")[0].content().contains("posted 45 min late"),
            "{}",
            bot.posts("ml")[0].content()
        );
    })
    .await;
}
