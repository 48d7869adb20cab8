//! Every fault of the feed, and what becomes of mornings and commands: they go on from the cache and say
//! how old it is, the feed is not pestered, and what was listed meanwhile comes once when it returns.
//!
//! Each row of the table is two tests. While the bot looks at the clock tokio's clock jumps as soon as
//! everybody waits, so that a minute of patience costs no time.

use std::ops::Range;
use std::time::Duration;

use paperboy::delivery::MorningReport;
use paperboy_sandbox::feed::Fault;
use serde_json::{Value, json};

use super::support::{Sample, TestBot, rows, run_test};

/// What is asked for when nothing is wrong: today and the seven days before.
const REFRESH: usize = 8;
/// The most that one look at the clock may ask of a feed in trouble: three days, each tried four times,
/// and the others once, if it can still say that they did not change.
const MOST_IN_TROUBLE: usize = 3 * 4 + 5;
/// The most that is read of one answer, and what may lie on the wire behind it.
const MOST_BYTES: u64 = (16 + 8) * 1024 * 1024;

/// #ml had its digest on Tuesday, 11 August; the papers of the two days after come while the story runs.
async fn tuesday(story: impl AsyncFnOnce(&mut TestBot)) {
    let before = Sample::new(1, "Diffusion before", "2026-08-10");
    run_test("2026-08-11T07:00:00Z", &[before], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-11T08:00:00Z").await.sent, 1);
        for paper in meanwhile() {
            bot.feed.set_day(paper.listed(), vec![paper.item()]);
        }
        story(bot).await;
    })
    .await;
}

fn meanwhile() -> [Sample; 3] {
    [
        Sample::new(2, "Diffusion of Tuesday evening", "2026-08-11"),
        Sample::new(3, "Diffusion of Wednesday", "2026-08-12"),
        Sample::new(4, "Diffusion of Thursday", "2026-08-13"),
    ]
}

/// Looks at the clock; says what came of it, and how often the feed was asked.
async fn look(bot: &TestBot, now: &str) -> (MorningReport, usize) {
    bot.feed.forget_requests();
    tokio::time::pause();
    let report = bot.at(now).await;
    tokio::time::resume();
    (report, bot.feed.requests().len())
}

async fn look_in_trouble(bot: &TestBot, now: &str) -> MorningReport {
    let (report, asked) = look(bot, now).await;
    assert!(asked <= MOST_IN_TROUBLE, "{now}: asked {asked} times");
    report
}

fn assert_all_once(bot: &TestBot) {
    let mut titles = bot.titles("ml");
    titles.sort();
    assert_eq!(
        titles,
        [
            "Diffusion before",
            "Diffusion of Thursday",
            "Diffusion of Tuesday evening",
            "Diffusion of Wednesday",
        ]
    );
}

/// Two mornings wait in vain; the third brings everything.
async fn two_days_without_a_list(bot: &mut TestBot, heal: impl Fn(&TestBot)) {
    for day in [12, 13] {
        let at = |time| format!("2026-08-{day}T{time}Z");
        assert_eq!(look_in_trouble(bot, &at("08:00:00")).await.waiting, 1);
        assert_eq!(look_in_trouble(bot, &at("08:31:00")).await.waiting, 1);
        let found = bot.member("ml", "/papers topic query:diffusion").await;
        let age = if day == 12 {
            "updated 24 h ago"
        } else {
            "updated 2 days ago"
        };
        assert!(
            found.text().contains("Diffusion before"),
            "{}",
            found.text()
        );
        assert!(found.text().contains(age), "{}", found.text());
        assert_eq!(look_in_trouble(bot, &at("14:01:00")).await.folded, 1);
    }
    heal(bot);
    assert!(look(bot, "2026-08-13T20:00:00Z").await.0.is_quiet());
    let history = bot.admin("ml", "/papers-admin history").await;
    let why = "left to the next morning: The papers are as of Tue 11 Aug 2026 08:00 UTC: Hugging Face has not answered since.";
    assert_eq!(history.text().matches(why).count(), 2, "{}", history.text());
    let (report, asked) = look(bot, "2026-08-14T08:00:00Z").await;
    assert_eq!((report.sent, asked), (1, REFRESH));
    assert_all_once(bot);
    assert_eq!(look(bot, "2026-08-15T08:00:00Z").await.0.empty, 1);
}

async fn lasting(fault: Fault) {
    tuesday(async |bot| {
        bot.feed.fail_until_told(fault);
        two_days_without_a_list(bot, |bot| bot.feed.heal()).await;
    })
    .await;
}

/// The fault happens to the first request of Wednesday's morning: at most that is half an hour late.
async fn passing(fault: Fault) {
    tuesday(async |bot| {
        let [tuesday, ..] = meanwhile();
        bot.feed.set_day(tuesday.listed(), Vec::new());
        bot.feed.fail_next(fault);
        let mut sent = 0;
        for minute in [0, 10, 20, 30] {
            let now = format!("2026-08-12T08:{minute:02}:00Z");
            sent += look(bot, &now).await.0.sent;
        }
        assert_eq!(sent, 1);
        assert_eq!(bot.titles("ml").len(), 2, "{:#?}", bot.titles("ml"));
        assert_eq!(look(bot, "2026-08-13T08:00:00Z").await.0.sent, 1);
        assert_eq!(bot.titles("ml").len(), 3, "{:#?}", bot.titles("ml"));
    })
    .await;
}

rows! {
    status_500: Fault::Status(500);
    status_503: Fault::Status(503);
    status_404: Fault::Status(404);
    status_403: Fault::Status(403);
    status_400: Fault::Status(400);
    a_used_up_quota: Fault::QuotaUsedUp { seconds: 299 };
    a_429_with_retry_after: Fault::RetryAfter { status: 429, seconds: 60 };
    a_503_with_retry_after: Fault::RetryAfter { status: 503, seconds: 600 };
    a_429_page_of_a_gateway: Fault::Gateway429;
    a_web_page: Fault::WebPage;
    truncated_json: Fault::Truncated;
    a_reset: Fault::Reset;
    a_redirect_elsewhere: Fault::Redirect("https://elsewhere.example/api/daily_papers".to_owned());
    a_redirect_in_a_circle: Fault::Redirect("?date=2026-08-12".to_owned());
    no_answer: Fault::Hang;
    an_object_instead_of_a_list: Fault::ObjectInsteadOfList;
    another_schema: Fault::OtherObjects;
    an_answer_without_an_end: Fault::Endless;
    a_slow_drip: Fault::Drip { pause: Duration::from_secs(1) };
    a_slower_drip: Fault::Drip { pause: Duration::from_secs(20) };
    a_wrong_encoding: Fault::WrongEncoding;
}

#[tokio::test]
async fn the_feed_is_down_for_two_days() {
    tuesday(async |bot| {
        bot.feed.go_down();
        two_days_without_a_list(bot, |bot| bot.feed.come_back()).await;
    })
    .await;
}

#[tokio::test]
async fn an_answer_without_an_end_is_read_no_further_than_a_bound() {
    tuesday(async |bot| {
        bot.feed.fail_until_told(Fault::Endless);
        let (_, asked) = look(bot, "2026-08-12T08:00:00Z").await;
        // What is on its way when we hang up was sent in vain.
        let most = (MOST_BYTES + 8_000_000) * u64::try_from(asked).expect("a few");
        assert!(asked <= 3, "asked {asked} times");
        assert!(bot.feed.streamed() <= most, "{} bytes", bot.feed.streamed());
    })
    .await;
}

#[tokio::test]
async fn a_feed_that_says_for_five_days_that_there_is_nothing_brings_it_all_when_it_returns() {
    tuesday(async |bot| {
        bot.feed.fail_until_told(Fault::EmptyList);
        for day in 12..=16 {
            let (report, asked) = look(bot, &format!("2026-08-{day}T08:00:00Z")).await;
            assert_eq!(
                (report.empty, asked),
                (1, REFRESH),
                "an empty list is an answer"
            );
        }
        bot.feed.heal();
        assert_eq!(look(bot, "2026-08-17T08:00:00Z").await.0.sent, 1);
        assert_all_once(bot);
    })
    .await;
}

#[tokio::test]
async fn a_feed_that_says_once_that_there_is_nothing_brings_it_the_next_morning() {
    tuesday(async |bot| {
        bot.feed.fail_next(Fault::EmptyList);
        look(bot, "2026-08-12T08:00:00Z").await;
        look(bot, "2026-08-13T08:00:00Z").await;
        assert_all_once(bot);
    })
    .await;
}

#[tokio::test]
async fn half_a_list_brings_its_other_half_the_next_morning() {
    tuesday(async |bot| {
        let [_, wednesday, _] = meanwhile();
        let late = Sample::new(5, "Diffusion of the other half", "2026-08-12");
        assert_eq!(look(bot, "2026-08-12T08:00:00Z").await.0.sent, 1);
        let whole = vec![wednesday.item(), late.item()];
        bot.feed.set_day(wednesday.listed(), whole);
        assert_eq!(look(bot, "2026-08-13T08:00:00Z").await.0.sent, 1);
        let titles = bot.titles("ml");
        assert_eq!(titles.len(), 5, "{titles:#?}");
        assert!(titles.contains(&"Diffusion of the other half".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn a_feed_in_trouble_is_asked_ever_less_often_and_its_return_is_noticed() {
    tuesday(async |bot| {
        bot.feed.fail_until_told(Fault::Status(500));
        bot.set_now("2026-08-12T08:00:00Z");
        bot.feed.forget_requests();
        bot.run_by_itself().await;
        tokio::time::pause();
        minutes(bot, 0..120).await;
        let asked = bot.feed.requests().len();
        assert_eq!(bot.posts("ml").len(), 1, "the morning waits");
        bot.feed.heal();
        minutes(bot, 120..162).await;
        tokio::time::resume();
        // At the start, 5, 10 and 20 minutes later, and then every 40 minutes: three days each, four times.
        let looks = 4 + (120 - 35) / 40;
        assert!(asked <= looks * 3 * 4, "asked {asked} times");
        assert_eq!(bot.posts("ml").len(), 2, "it came within 40 minutes");
    })
    .await;
}

/// Lets these minutes since eight o'clock pass.
async fn minutes(bot: &TestBot, minutes: Range<usize>) {
    for minute in minutes {
        let (hour, minute) = (8 + minute / 60, minute % 60);
        bot.set_now(&format!("2026-08-12T{hour:02}:{minute:02}:00Z"));
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
}

/// A list of which nothing can be read.
fn unreadable() -> Vec<Value> {
    vec![json!({"sku": 7}), json!(12)]
}

#[tokio::test]
async fn a_day_in_the_middle_that_could_not_be_read_comes_later() {
    tuesday(async |bot| {
        let [_, wednesday, _] = meanwhile();
        bot.feed.set_day(wednesday.listed(), unreadable());
        assert_eq!(look(bot, "2026-08-12T08:00:00Z").await.0.sent, 1);
        assert_eq!(look(bot, "2026-08-13T08:00:00Z").await.0.sent, 1);
        assert_eq!(bot.titles("ml").len(), 3, "{:#?}", bot.titles("ml"));
        bot.feed.set_day(wednesday.listed(), vec![wednesday.item()]);
        assert_eq!(look(bot, "2026-08-14T08:00:00Z").await.0.sent, 1);
        assert_all_once(bot);
    })
    .await;
}

#[tokio::test]
async fn a_day_that_can_never_be_read_holds_no_other_up() {
    tuesday(async |bot| {
        let [_, wednesday, _] = meanwhile();
        bot.feed.set_day(wednesday.listed(), unreadable());
        let mut sent = 0;
        for day in 12..=20 {
            let mut asked = 0;
            let new = Sample::of_august(day);
            if day >= 14 {
                bot.feed.set_day(new.listed(), vec![new.item()]);
            }
            for hour in ["08", "11", "15"] {
                let (report, requests) = look(bot, &format!("2026-08-{day}T{hour}:00:00Z")).await;
                sent += report.sent;
                asked += requests;
            }
            assert!(asked <= 3 * (REFRESH + 1), "{asked}");
        }
        assert_eq!(sent, 9);
        assert_eq!(bot.titles("ml").len(), 3 + 7);
    })
    .await;
}

#[tokio::test]
async fn after_ten_days_the_feed_brings_the_last_seven_in_one_digest_and_the_cache_has_them_all() {
    tuesday(async |bot| {
        bot.feed.go_down();
        for day in 12..=21 {
            let now = format!("2026-08-{day}T08:00:00Z");
            assert_eq!(look_in_trouble(bot, &now).await.waiting, 1);
            let new = Sample::new(
                100 + day,
                &format!("Diffusion of the {day}th"),
                &format!("2026-08-{day}"),
            );
            bot.feed.set_day(new.listed(), vec![new.item()]);
        }
        bot.feed.come_back();
        assert_eq!(look(bot, "2026-08-22T08:00:00Z").await.0.sent, 1);
        assert!(
            bot.posts("ml")[1]
                .content()
                .contains("listed Sat 15 – Fri 21 Aug 2026"),
            "{}",
            bot.posts("ml")[1].content()
        );
        assert_eq!(bot.titles("ml").len(), 1 + 7);
        let found = bot.member("ml", "/papers show paper:2608.10112").await;
        assert!(
            found.text().contains("Diffusion of the 12th"),
            "{}",
            found.text()
        );
    })
    .await;
}

#[tokio::test]
async fn a_digest_from_old_papers_says_so() {
    tuesday(async |bot| {
        assert!(look(bot, "2026-08-11T20:00:00Z").await.0.is_quiet());
        bot.feed.go_down();
        assert_eq!(look(bot, "2026-08-12T08:00:00Z").await.0.sent, 1);
        let posts = bot.posts("ml");
        let digest = posts[1].content();
        let note =
            "The papers are as of Tue 11 Aug 2026 20:00 UTC: Hugging Face has not answered since.";
        assert!(digest.contains(note), "{digest}");
    })
    .await;
}
