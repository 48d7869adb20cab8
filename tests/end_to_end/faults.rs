//! Every fault of Discord's REST, and what becomes of a morning that meets it: nothing is lost, nothing
//! is doubled, and Discord is not pestered.
//!
//! Each row of the two tables is a test. While a morning is worked off tokio's clock jumps as soon as
//! everybody waits, so that a minute of patience costs no time.

use std::time::Duration;

use paperboy_sandbox::{Fault, LimitScope};

use super::support::{Sample, TestBot, rows, run_test};

const POST: &str = "POST /channels/*/messages";

/// A channel whose digest needs two messages, on the morning of 13 August.
async fn morning(story: impl AsyncFnOnce(&mut TestBot)) {
    let papers: Vec<Sample> = (1..=12)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13"))
        .collect();
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.show_papers("ml", 12).await;
        tokio::time::pause();
        story(bot).await;
        tokio::time::resume();
    })
    .await;
}

/// Looks at the clock every minute for so long, then says how many digests were sent.
async fn minutes(bot: &TestBot, from: u32, to: u32) -> usize {
    let mut sent = 0;
    for minute in from..to {
        let now = format!("2026-08-13T{:02}:{:02}:00Z", 8 + minute / 60, minute % 60);
        sent += bot.at(&now).await.sent;
        tokio::time::advance(Duration::from_secs(60)).await;
    }
    sent
}

fn assert_once(bot: &TestBot) {
    let titles = bot.titles("ml");
    let distinct: std::collections::HashSet<_> = titles.iter().collect();
    assert_eq!((titles.len(), distinct.len()), (12, 12), "{titles:#?}");
    assert_eq!(bot.posts("ml").len(), 2);
}

fn tries(bot: &TestBot) -> usize {
    bot.discord
        .journal()
        .requests_to("POST", "/channels/*/messages")
        .len()
}

/// The fault comes once, or three times in a row.
async fn passing(fault: Fault) {
    for times in [1, 3] {
        comes(fault.clone(), times).await;
    }
}

async fn comes(fault: Fault, times: usize) {
    morning(async |bot| {
        bot.discord.fail_next(times, POST, fault);
        minutes(bot, 0, 30).await;
        assert_once(bot);
        assert!(bot.discord.faults_left() < times, "the fault came");
        assert!(tries(bot) <= 2 + times, "{} tries", tries(bot));
        assert!(bot.at("2026-08-13T09:00:00Z").await.is_quiet());
    })
    .await;
}

/// The fault lasts for half an hour, in which Discord also forgets its nonces.
async fn lasting(fault: Fault) {
    morning(async |bot| {
        bot.discord.fail_until_told(POST, fault);
        minutes(bot, 0, 15).await;
        bot.discord.forget_nonces();
        minutes(bot, 15, 30).await;
        bot.discord.heal();
        minutes(bot, 30, 60).await;
        assert_once(bot);
        assert!(
            tries(bot) <= 30 * 6,
            "{} tries in half an hour: six a minute are one try with its repeats",
            tries(bot)
        );
    })
    .await;
}

rows! {
    status_500: Fault::Status(500);
    status_502: Fault::Status(502);
    status_503: Fault::Status(503);
    status_504_although_posted: Fault::CommitThenStatus(504);
    status_500_although_posted: Fault::CommitThenStatus(500);
    a_limit_of_the_route: limited(false);
    a_limit_of_the_whole_bot: limited(true);
    a_shared_limit: apart(LimitScope::Shared, 1, 5, None);
    a_limit_whose_header_is_smaller_than_its_body: apart(LimitScope::User, 1, 400, Some(20_028));
    a_ban_page_without_retry_after: Fault::CloudflareBan;
    a_block_page_403: Fault::BlockPage { status: 403 };
    a_block_page_404: Fault::BlockPage { status: 404 };
    a_slow_answer: Fault::Slow(Duration::from_secs(15));
    an_answer_slower_than_we_wait: Fault::Slow(Duration::from_secs(300));
    no_answer: Fault::Hang;
    no_answer_although_posted: Fault::HangAfterCommit;
    a_reset_before: Fault::ResetBeforeCommit;
    a_reset_although_posted: Fault::CommitThenReset;
    truncated_json: Fault::TruncatedJson;
    unknown_fields: Fault::UnknownFields;
    missing_fields: Fault::MissingFields;
    a_page_instead_of_json: Fault::NotJson;
    an_empty_answer: Fault::EmptyBody;
}

fn limited(global: bool) -> Fault {
    Fault::RateLimited {
        retry_after: Duration::from_secs(3),
        global,
    }
}

fn apart(scope: LimitScope, header: u64, body: u64, code: Option<u32>) -> Fault {
    Fault::RateLimitedApart {
        scope,
        header_says: Duration::from_secs(header),
        body_says: Duration::from_secs(body),
        code,
    }
}

#[tokio::test]
async fn discord_is_down_for_half_an_hour() {
    morning(async |bot| {
        bot.discord.go_down();
        assert_eq!(minutes(bot, 0, 30).await, 0);
        bot.discord.come_back();
        assert_eq!(minutes(bot, 30, 40).await, 1);
        assert_once(bot);
    })
    .await;
}

#[tokio::test]
async fn discord_is_down_beyond_the_day_and_the_next_morning_brings_everything() {
    morning(async |bot| {
        bot.discord.go_down();
        minutes(bot, 0, 3).await;
        bot.discord.come_back();
        bot.discord.forget_nonces();
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.failed, 1);
        bot.at("2026-08-14T08:01:00Z").await;
        assert_once(bot);
    })
    .await;
}

#[tokio::test]
async fn a_digest_posted_unheard_and_too_old_is_found_and_not_posted_again() {
    morning(async |bot| {
        bot.discord
            .fail_until_told(POST, Fault::CommitThenStatus(500));
        minutes(bot, 0, 1).await;
        bot.discord.heal();
        bot.discord.forget_nonces();
        // Twenty-one hours later the second part is given up, and its papers come with the next morning.
        bot.at("2026-08-14T05:00:00Z").await;
        bot.at("2026-08-14T08:00:00Z").await;
        assert_once(bot);
    })
    .await;
}

#[tokio::test]
async fn a_digest_posted_unheard_is_looked_for_a_minute_later_whatever_discord_remembers() {
    morning(async |bot| {
        bot.discord
            .fail_until_told(POST, Fault::CommitThenStatus(500));
        minutes(bot, 0, 1).await;
        bot.discord.heal();
        bot.discord.forget_nonces();
        assert_eq!(minutes(bot, 1, 2).await, 1);
        assert_once(bot);
    })
    .await;
}

#[tokio::test]
async fn a_message_that_a_moderator_deleted_before_its_answer_came_counts_as_posted() {
    morning(async |bot| {
        bot.discord.fail_next(
            1,
            POST,
            Fault::StatusWithCode {
                status: 404,
                code: 10_008,
            },
        );
        assert_eq!(minutes(bot, 0, 5).await, 1);
        assert_eq!(bot.posts("ml").len(), 1, "the second part");
    })
    .await;
}

#[tokio::test]
async fn a_refused_token_ends_the_bot_and_is_not_tried_again() {
    morning(async |bot| {
        bot.discord.fail_until_told(POST, Fault::Status(401));
        assert!(bot.try_at("2026-08-13T08:00:00Z").await.is_err());
        assert_eq!(tries(bot), 1);
    })
    .await;
}

#[tokio::test]
async fn other_channels_get_their_digests_while_one_must_wait() {
    morning(async |bot| {
        bot.admin("vision", "/papers-admin subscribe topic:diffusion")
            .await;
        let limit = apart(LimitScope::Shared, 1, 3_000, Some(20_028));
        bot.discord.fail_next(1, POST, limit);
        minutes(bot, 0, 5).await;
        let posts = (bot.posts("ml").len(), bot.posts("vision").len());
        assert!(posts == (0, 1) || posts == (2, 0), "{posts:?}");
    })
    .await;
}
