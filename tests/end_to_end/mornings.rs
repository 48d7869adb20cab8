//! Mornings: who gets what, when, and how often.

use paperboy_sandbox::Fault;

use super::support::{Sample, run_test};

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

#[tokio::test]
async fn a_restart_in_the_middle_of_a_digest_sends_what_is_missing_and_no_more() {
    let papers: Vec<Sample> = (1..=12)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13").upvotes(100 - n))
        .collect();
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        // Discord stores the message and then is gone for as long as the bot tries.
        bot.discord
            .fail_next(1, "POST /channels/*/messages", Fault::CommitThenReset);
        bot.discord
            .fail_next(1, "POST /channels/*/messages", Fault::Status(403));
        let _ = bot.at("2026-08-13T08:00:00Z").await;
        bot.restart().await;
        let _ = bot.at("2026-08-13T08:10:00Z").await;
        assert!(bot.posts("ml").len() <= 1);
    })
    .await;
}
