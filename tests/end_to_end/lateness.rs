//! Mornings that come late or not at all: the bot was off, the clock changed, an admin moved them. No
//! flood, no silent gap: each local date has one digest at most, and the history says what became of it.

use paperboy_sandbox::Fault;

use super::support::{Sample, TestBot, august, run_test};

/// The days of the papers that stand in #ml, in order; each stands there once.
fn days_had(bot: &TestBot) -> Vec<u32> {
    let day = |title: &String| title["Diffusion of the ".len()..].replace("th", "").parse();
    let mut days: Vec<u32> = bot
        .titles("ml")
        .iter()
        .map(|title| day(title).expect("a day"))
        .collect();
    days.sort_unstable();
    days
}

fn is_late(bot: &TestBot) -> bool {
    let posts = bot.posts("ml");
    posts.last().expect("a digest").content().contains("late")
}

async fn history(bot: &TestBot) -> String {
    bot.admin("ml", "/papers-admin history").await.text()
}

#[tokio::test]
async fn off_over_one_morning() {
    august(13..=15, async |bot| {
        bot.restart().await;
        assert_eq!(bot.at("2026-08-14T20:00:00Z").await.folded, 1);
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        assert_eq!(days_had(bot), [13, 14, 15]);
        let said = history(bot).await;
        assert!(
            said.contains("Fri 14 Aug · #ml · left to the next morning: more than 6 hours late"),
            "{said}"
        );
    })
    .await;
}

#[tokio::test]
async fn off_until_an_hour_after_the_morning() {
    august(13..=14, async |bot| {
        bot.restart().await;
        assert_eq!(bot.at("2026-08-14T09:00:00Z").await.sent, 1);
        assert!(is_late(bot));
        let said = history(bot).await;
        assert!(said.contains("09:00 UTC, 1 h late"), "{said}");
    })
    .await;
}

#[tokio::test]
async fn off_over_three_mornings() {
    august(13..=17, async |bot| {
        bot.restart().await;
        assert_eq!(bot.at("2026-08-17T08:00:00Z").await.sent, 1);
        assert_eq!(days_had(bot), [13, 14, 15, 16, 17]);
        assert_eq!(bot.posts("ml").len(), 2);
        let said = history(bot).await;
        for day in ["Fri 14", "Sat 15", "Sun 16"] {
            let line =
                format!("{day} Aug · #ml · left to the next morning: the bot was not running");
            assert!(said.contains(&line), "{said}");
        }
    })
    .await;
}

#[tokio::test]
async fn off_for_forty_days() {
    august(13..=31, async |bot| {
        for day in 1..=22 {
            let listed = format!("2026-09-{day:02}");
            let paper = Sample::new(
                100 + day,
                &format!("Diffusion of the {}th", 31 + day),
                &listed,
            );
            bot.feed.set_day(paper.listed(), vec![paper.item()]);
        }
        bot.restart().await;
        assert_eq!(bot.at("2026-09-22T08:00:00Z").await.sent, 1);
        assert_eq!(bot.posts("ml").len(), 2, "no flood");
        let last_week: Vec<u32> = (15..=22).map(|day| 31 + day).collect();
        assert_eq!(days_had(bot)[1..], last_week);
        let said = history(bot).await;
        assert!(
            said.matches("the bot was not running").count() >= 14,
            "{said}"
        );
        assert!(bot.at("2026-09-22T08:01:00Z").await.is_quiet());
    })
    .await;
}

#[tokio::test]
async fn off_over_the_very_first_mornings() {
    let papers: Vec<Sample> = (12..=15).map(Sample::of_august).collect();
    run_test("2026-08-12T12:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.restart().await;
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        assert_eq!(days_had(bot), [12, 13, 14, 15]);
    })
    .await;
}

#[tokio::test]
async fn the_machines_clock_runs_a_day_ahead_for_a_while() {
    august(13..=15, async |bot| {
        assert_eq!(
            bot.by_its_own_clock("2026-08-14T08:30:00Z").await.waiting,
            1
        );
        assert_eq!(bot.by_its_own_clock("2026-08-14T20:00:00Z").await.folded, 1);
        assert!(bot.at("2026-08-13T21:00:00Z").await.is_quiet());
        for day in [14, 15] {
            assert_eq!(bot.at(&format!("2026-08-{day}T08:00:00Z")).await.sent, 1);
            assert!(!is_late(bot));
        }
        assert_eq!(days_had(bot), [13, 14, 15]);
    })
    .await;
}

#[tokio::test]
async fn a_digest_that_a_clock_ahead_posted_a_day_early_is_not_posted_again() {
    august(12..=15, async |bot| {
        let more = [
            Sample::of_august(13).item(),
            Sample::new(50, "Diffusion of the 50th", "2026-08-13").item(),
        ];
        bot.feed
            .set_day(Sample::of_august(13).listed(), more.to_vec());
        assert_eq!(bot.by_its_own_clock("2026-08-14T08:30:00Z").await.sent, 1);
        for early in ["2026-08-13T09:00:00Z", "2026-08-14T08:00:00Z"] {
            assert!(bot.at(early).await.is_quiet());
        }
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        assert_eq!(days_had(bot), [13, 14, 15, 50]);
        assert_eq!(bot.posts("ml").len(), 3);
    })
    .await;
}

#[tokio::test]
async fn the_machines_clock_runs_a_year_ahead_for_a_while() {
    august(13..=15, async |bot| {
        assert_eq!(
            bot.by_its_own_clock("2027-08-14T08:00:00Z").await.waiting,
            1
        );
        assert_eq!(bot.by_its_own_clock("2027-08-14T15:00:00Z").await.folded, 1);
        assert!(bot.at("2026-08-13T09:00:00Z").await.is_quiet());
        for day in [14, 15] {
            assert_eq!(bot.at(&format!("2026-08-{day}T08:00:00Z")).await.sent, 1);
        }
        assert_eq!(days_had(bot), [13, 14, 15]);
        let said = history(bot).await;
        assert!(
            !said.contains("not running") && !said.contains("left to"),
            "{said}"
        );
        let next_year = Sample::new(99, "Diffusion of the 99th", "2027-08-13");
        bot.feed.set_day(next_year.listed(), vec![next_year.item()]);
        assert_eq!(bot.at("2027-08-13T08:00:00Z").await.sent, 1);
        assert_eq!(bot.posts("ml").len(), 4);
    })
    .await;
}

#[tokio::test]
async fn the_machines_clock_falls_back_for_a_while() {
    for behind in [
        "2026-08-13T07:00:00Z",
        "2026-08-12T09:00:00Z",
        "2025-08-13T09:00:00Z",
    ] {
        august(12..=14, async |bot| {
            let asked = |bot: &TestBot| bot.feed.requests().len();
            bot.feed.forget_requests();
            assert!(bot.by_its_own_clock(behind).await.is_quiet(), "{behind}");
            assert!(asked(bot) <= 30, "{behind}: {}", asked(bot));
            for now in ["2026-08-13T08:00:00Z", "2026-08-13T09:00:00Z"] {
                assert!(bot.at(now).await.is_quiet(), "{behind}");
            }
            assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
            assert_eq!(days_had(bot), [13, 14]);
        })
        .await;
    }
}

#[tokio::test]
async fn the_clock_falls_back_an_hour_in_the_middle_of_a_digest() {
    august(13..=14, async |bot| {
        let post = "POST /channels/*/messages";
        bot.discord
            .fail_until_told(post, Fault::CommitThenStatus(500));
        tokio::time::pause();
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.waiting, 1);
        tokio::time::resume();
        bot.discord.heal();
        bot.discord.forget_nonces();
        assert_eq!(bot.by_its_own_clock("2026-08-14T07:00:00Z").await.sent, 1);
        assert!(bot.at("2026-08-14T08:10:00Z").await.is_quiet());
        assert_eq!(days_had(bot), [13, 14]);
    })
    .await;
}
