//! Mornings that an admin or the law moves: zones, times, days of week, summer time. Nothing is repeated,
//! no day is lost, and what was moved is not called late.

use super::support::{Sample, TestBot, run_test};

/// #ml is subscribed since noon of 10 August, in this zone; each day of August has a paper.
async fn in_zone(zone: &str, story: impl AsyncFnOnce(&mut TestBot)) {
    let papers: Vec<Sample> = (10..=16)
        .map(|day| Sample::new(day, &format!("Diffusion {day}"), &format!("2026-08-{day}")))
        .collect();
    run_test("2026-08-10T12:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        zone_is(bot, zone).await;
        story(bot).await;
        for post in bot.posts("ml") {
            assert!(!post.content().contains("late"), "{}", post.content());
        }
    })
    .await;
}

async fn zone_is(bot: &TestBot, zone: &str) {
    bot.admin("ml", &format!("/papers-admin config timezone zone:{zone}"))
        .await;
}

async fn time_is(bot: &TestBot, at: &str) {
    bot.admin("ml", &format!("/papers-admin config time at:{at}"))
        .await;
}

async fn is_sent(bot: &TestBot, now: &str) {
    assert_eq!(bot.at(now).await.sent, 1, "{now}");
}

async fn is_quiet(bot: &TestBot, now: &str) {
    let report = bot.at(now).await;
    assert!(report.is_quiet(), "{now}: {report}");
}

/// The dates that the digests in #ml are of.
fn dates(bot: &TestBot) -> Vec<String> {
    let date = |content: &str| {
        let first = content.lines().next().unwrap_or_default();
        first.rsplit(" · ").next().unwrap_or_default().to_owned()
    };
    bot.posts("ml")
        .iter()
        .map(|post| date(post.content()))
        .collect()
}

#[tokio::test]
async fn a_time_moved_before_and_after_the_post() {
    in_zone("UTC", async |bot| {
        is_sent(bot, "2026-08-11T08:00:00Z").await;
        bot.set_now("2026-08-11T09:00:00Z");
        time_is(bot, "12:00").await;
        is_quiet(bot, "2026-08-11T12:00:00Z").await;
        bot.set_now("2026-08-12T07:00:00Z");
        time_is(bot, "06:00").await;
        is_sent(bot, "2026-08-12T07:01:00Z").await;
        bot.set_now("2026-08-13T05:00:00Z");
        time_is(bot, "10:00").await;
        is_quiet(bot, "2026-08-13T06:00:00Z").await;
        is_sent(bot, "2026-08-13T10:00:00Z").await;
        is_quiet(bot, "2026-08-13T23:00:00Z").await;
        assert_eq!(
            dates(bot),
            ["Tue 11 Aug 2026", "Wed 12 Aug 2026", "Thu 13 Aug 2026"]
        );
    })
    .await;
}

#[tokio::test]
async fn forth_and_back_over_the_date_line() {
    in_zone("Pacific/Auckland", async |bot| {
        is_sent(bot, "2026-08-10T20:00:00Z").await;
        is_sent(bot, "2026-08-11T20:00:00Z").await;
        bot.set_now("2026-08-11T21:00:00Z");
        zone_is(bot, "Pacific/Honolulu").await;
        is_quiet(bot, "2026-08-11T21:01:00Z").await;
        is_quiet(bot, "2026-08-12T18:00:00Z").await;
        is_sent(bot, "2026-08-13T18:00:00Z").await;
        bot.set_now("2026-08-14T10:00:00Z");
        zone_is(bot, "Pacific/Auckland").await;
        is_sent(bot, "2026-08-14T10:01:00Z").await;
        bot.set_now("2026-08-14T11:00:00Z");
        zone_is(bot, "Pacific/Honolulu").await;
        zone_is(bot, "Pacific/Auckland").await;
        is_quiet(bot, "2026-08-14T11:01:00Z").await;
        is_sent(bot, "2026-08-15T20:00:00Z").await;
        assert_eq!(
            dates(bot),
            [
                "Tue 11 Aug 2026",
                "Wed 12 Aug 2026",
                "Thu 13 Aug 2026",
                "Fri 14 Aug 2026",
                "Sun 16 Aug 2026"
            ]
        );
        assert_eq!(bot.titles("ml").len(), 6, "{:#?}", bot.titles("ml"));
    })
    .await;
}

#[tokio::test]
async fn days_of_week_changed_at_noon() {
    in_zone("UTC", async |bot| {
        bot.admin("ml", "/papers-admin config days days:fri").await;
        is_quiet(bot, "2026-08-13T08:00:00Z").await;
        bot.set_now("2026-08-13T12:00:00Z");
        bot.admin("ml", "/papers-admin config days days:weekdays")
            .await;
        is_sent(bot, "2026-08-13T12:01:00Z").await;
        is_sent(bot, "2026-08-14T08:00:00Z").await;
        bot.set_now("2026-08-14T12:00:00Z");
        bot.admin("ml", "/papers-admin config days days:sun").await;
        is_quiet(bot, "2026-08-14T12:01:00Z").await;
        is_quiet(bot, "2026-08-15T08:00:00Z").await;
        is_sent(bot, "2026-08-16T08:00:00Z").await;
        let said = bot.admin("ml", "/papers-admin history").await;
        assert!(!said.text().contains("not running"), "{}", said.text());
    })
    .await;
}

#[tokio::test]
async fn a_subscription_after_todays_time_begins_tomorrow() {
    in_zone("UTC", async |bot| {
        is_sent(bot, "2026-08-11T08:00:00Z").await;
        bot.set_now("2026-08-11T08:00:01Z");
        bot.admin("vision", "/papers-admin subscribe topic:diffusion")
            .await;
        is_quiet(bot, "2026-08-11T08:01:00Z").await;
        assert_eq!(bot.at("2026-08-12T08:00:00Z").await.sent, 2);
        assert_eq!(bot.posts("vision").len(), 1);
        let said = bot
            .admin("ml", "/papers-admin history channel:#vision")
            .await;
        assert!(!said.text().contains("11 Aug"), "{}", said.text());
    })
    .await;
}

/// Berlin's clock on the days around a change; `mornings` are UTC instants, one a local date.
async fn in_berlin(from: &str, at: &str, papers: &[&str], mornings: [&str; 3]) {
    let papers: Vec<Sample> = (1..)
        .zip(papers)
        .map(|(n, day)| Sample::new(n, &format!("Diffusion {n}"), day))
        .collect();
    run_test(from, &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        zone_is(bot, "Europe/Berlin").await;
        time_is(bot, at).await;
        for morning in mornings {
            let due: chrono::DateTime<chrono::Utc> = morning.parse().expect("an instant");
            let hour = chrono::TimeDelta::hours(1);
            is_quiet(bot, &(due - chrono::TimeDelta::seconds(1)).to_rfc3339()).await;
            is_sent(bot, morning).await;
            is_quiet(bot, &(due + hour).to_rfc3339()).await;
        }
        assert_eq!(bot.titles("ml").len(), 3);
    })
    .await;
}

#[tokio::test]
async fn berlin_goes_to_summer_time() {
    let days = ["2026-03-28", "2026-03-29", "2026-03-30"];
    let usual = [
        "2026-03-28T07:00:00Z",
        "2026-03-29T06:00:00Z",
        "2026-03-30T06:00:00Z",
    ];
    in_berlin("2026-03-27T12:00:00Z", "08:00", &days, usual).await;
    let skipped = [
        "2026-03-28T01:30:00Z",
        "2026-03-29T01:00:00Z",
        "2026-03-30T00:30:00Z",
    ];
    in_berlin("2026-03-27T12:00:00Z", "02:30", &days, skipped).await;
}

#[tokio::test]
async fn berlin_goes_back_to_winter_time() {
    let days = ["2026-10-24", "2026-10-25", "2026-10-26"];
    let usual = [
        "2026-10-24T06:00:00Z",
        "2026-10-25T07:00:00Z",
        "2026-10-26T07:00:00Z",
    ];
    in_berlin("2026-10-23T12:00:00Z", "08:00", &days, usual).await;
    let twice = [
        "2026-10-24T00:30:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-26T01:30:00Z",
    ];
    in_berlin("2026-10-23T12:00:00Z", "02:30", &days, twice).await;
}
