//! The bot is removed from a server and comes back: within 30 days everything is there, and no flood
//! comes; later everything is gone. An outage is no leave.

use super::support::{Sample, TestBot, run_test};

/// #ml gets its digests at 07:30 in Berlin; that of 13 August is posted. There is a paper every day
/// until 20 September.
async fn at_home(story: impl AsyncFnOnce(&mut TestBot)) {
    let august = (13..=31).map(|day| format!("2026-08-{day}"));
    let days = august.chain((1..=20).map(|day| format!("2026-09-{day:02}")));
    let papers: Vec<Sample> = (1..)
        .zip(days)
        .map(|(n, day)| Sample::new(n, &format!("Diffusion {day}"), &day))
        .collect();
    run_test("2026-08-13T04:00:00Z", &papers, async |bot| {
        for line in [
            "subscribe topic:diffusion",
            "config timezone zone:Europe/Berlin",
            "config time at:07:30",
        ] {
            bot.admin("ml", &format!("/papers-admin {line}")).await;
        }
        assert_eq!(bot.at("2026-08-13T05:30:00Z").await.sent, 1);
        story(bot).await;
    })
    .await;
}

async fn leave(bot: &TestBot) {
    bot.discord.remove_bot("Lab");
    bot.until_channels_await_mornings(0).await;
}

async fn return_home(bot: &TestBot) {
    bot.discord.bring_back("Lab");
    bot.until_channels_await_mornings(1).await;
}

#[tokio::test]
async fn back_after_29_days_everything_is_there_and_one_digest_comes() {
    at_home(async |bot| {
        leave(bot).await;
        for now in ["2026-08-14T05:30:00Z", "2026-09-11T12:00:00Z"] {
            assert!(bot.at(now).await.is_quiet());
        }
        return_home(bot).await;
        let settings = bot.admin("ml", "/papers-admin config show").await;
        assert!(
            settings.text().contains("Europe/Berlin") && settings.text().contains("07:30"),
            "{}",
            settings.text()
        );
        assert_eq!(bot.at("2026-09-11T12:01:00Z").await.folded, 1);
        assert_eq!(bot.at("2026-09-12T05:30:00Z").await.sent, 1);
        assert_eq!(bot.posts("ml").len(), 2, "no flood");
        let digest = bot.posts("ml")[1].content().to_owned();
        assert!(
            digest.contains("listed Sat 5 – Sat 12 Sep 2026"),
            "{digest}"
        );
        let history = bot.admin("ml", "/papers-admin history").await;
        let history = history.text();
        let away = history.matches("the bot was not in this server").count();
        assert!(away >= 14, "{history}");
    })
    .await;
}

#[tokio::test]
async fn back_after_31_days_everything_is_gone() {
    at_home(async |bot| {
        leave(bot).await;
        assert!(bot.at("2026-09-13T12:00:00Z").await.is_quiet());
        bot.discord.bring_back("Lab");
        assert_is_new(bot).await;
    })
    .await;
}

#[tokio::test]
async fn back_after_31_days_in_which_the_bot_was_off_everything_is_gone() {
    at_home(async |bot| {
        leave(bot).await;
        bot.set_now("2026-09-13T12:00:00Z");
        bot.restart_after(|discord| discord.bring_back("Lab")).await;
        assert_is_new(bot).await;
    })
    .await;
}

async fn assert_is_new(bot: &TestBot) {
    let settings = bot.admin("ml", "/papers-admin config show").await;
    assert!(!settings.text().contains("Berlin"), "{}", settings.text());
    let history = bot.admin("ml", "/papers-admin history days:90").await;
    assert!(
        history.text().contains("there is no subscription")
            && history.text().contains("No morning has come"),
        "{}",
        history.text()
    );
    assert!(bot.at("2026-09-14T08:00:00Z").await.is_quiet());
    assert_eq!(bot.posts("ml").len(), 1);
}

#[tokio::test]
async fn an_outage_of_the_server_is_no_leave() {
    at_home(async |bot| {
        bot.discord.begin_outage("Lab");
        bot.set_now("2026-08-14T05:00:00Z");
        bot.discord.bring_back("Lab");
        assert_eq!(bot.at("2026-08-14T05:30:00Z").await.sent, 1);
        // Forty days of outage purge nothing.
        bot.discord.begin_outage("Lab");
        bot.at("2026-09-20T05:30:00Z").await;
        bot.discord.bring_back("Lab");
        bot.until_channels_await_mornings(1).await;
        let settings = bot.admin("ml", "/papers-admin config show").await;
        assert!(
            settings.text().contains("Europe/Berlin"),
            "{}",
            settings.text()
        );
    })
    .await;
}
