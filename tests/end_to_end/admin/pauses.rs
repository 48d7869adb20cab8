//! A server, a channel, a subscription rests, and goes on.

use super::transcript;
use crate::support::{Sample, run_test};

fn papers() -> Vec<Sample> {
    vec![Sample::new(1, "Speech recognition", "2026-08-13")]
}

#[tokio::test]
async fn what_is_paused_is_not_posted_and_comes_after() {
    run_test("2026-08-13T07:00:00Z", &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech, robot")
            .await;
        let channel = bot.discord.channel("ml");
        let paused = format!("/papers-admin pause target:channel:{channel} until:tomorrow");
        let reply = bot.admin("ml", &paused).await;
        insta::assert_snapshot!(reply.text(), @"#ml: paused until 2026-08-14 00:00 UTC. Papers that are listed meanwhile come with the first digest after it, as far as they are no more than 7 days old.");
        let list = bot.admin("ml", "/papers-admin list").await;
        insta::assert_snapshot!(list.text(), @"
        #ml · up to 8 papers · Paused. Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        • speech
        • robot
        ");
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 0);
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        let typed = [
            "/papers-admin pause target:speech",
            "/papers-admin pause target:robot until:in 2 weeks",
            "/papers-admin list",
            "/papers-admin resume target:speech",
            "/papers-admin resume target:speech",
            "/papers-admin pause target:server until:Monday",
            "/papers-admin list",
            "/papers-admin resume target:server",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin pause target:speech
        speech in #ml: paused until /papers-admin resume. Papers that are listed meanwhile come with the first digest after it, as far as they are no more than 7 days old.

        > /papers-admin pause target:robot until:in 2 weeks
        robot in #ml: paused until 2026-08-28 00:00 UTC. Papers that are listed meanwhile come with the first digest after it, as far as they are no more than 7 days old.

        > /papers-admin list
        #ml · up to 8 papers · Paused. Next post: 2026-08-28 08:00 UTC (2026-08-28 08:00 UTC).
        • speech · paused
        • robot · paused until 2026-08-28 00:00 UTC

        > /papers-admin resume target:speech
        speech in #ml: goes on. Papers of the last 7 days that were held back come with the next digest. Next post: 2026-08-15 08:00 UTC (2026-08-15 08:00 UTC).

        > /papers-admin resume target:speech
        speech in #ml: is not paused. /papers-admin list shows what is.

        > /papers-admin pause target:server until:Monday
        This server: paused until 2026-08-17 00:00 UTC. Papers that are listed meanwhile come with the first digest after it, as far as they are no more than 7 days old.

        > /papers-admin list
        #ml · up to 8 papers · Paused. Next post: 2026-08-17 08:00 UTC (2026-08-17 08:00 UTC).
        • speech
        • robot · paused until 2026-08-28 00:00 UTC

        > /papers-admin resume target:server
        This server: goes on. Papers of the last 7 days that were held back come with the next digest. Next post: 2026-08-15 08:00 UTC (2026-08-15 08:00 UTC).
        ");
    })
    .await;
}

#[tokio::test]
async fn a_pause_that_can_not_be_meant_is_refused() {
    run_test("2026-08-13T07:00:00Z", &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        let typed = [
            "/papers-admin pause target:video",
            "/papers-admin pause target:channel:1",
            "/papers-admin pause target:speech until:soon",
            "/papers-admin pause target:speech until:2026-08-13",
            "/papers-admin pause target:speech until:2028-01-01",
            "/papers-admin list",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin pause target:video
        There is no such subscription in this server. Pick one from the list that opens while you type.

        > /papers-admin pause target:channel:1
        I know no such channel of this server. Pick one from the list that opens while you type.

        > /papers-admin pause target:speech until:soon
        I can't read this end. Write “tomorrow”, a weekday such as “Monday”, “in 2 weeks”, or a date such as 2027-01-07.

        > /papers-admin pause target:speech until:2026-08-13
        A pause ends tomorrow at the earliest and in a year at the latest. Leave until out to pause without an end.

        > /papers-admin pause target:speech until:2028-01-01
        A pause ends tomorrow at the earliest and in a year at the latest. Leave until out to pause without an end.

        > /papers-admin list
        #ml · up to 8 papers · Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        • speech
        ");
        let moderators = bot
            .discord
            .slash("max", "ml", "/papers-admin pause target:server");
        let refused = moderators.await.expect("the command can be typed");
        assert!(
            refused.text().contains("Manage Server"),
            "{}",
            refused.text()
        );
        let line = "/papers-admin pause target:";
        let choices = bot.discord.autocomplete("ada", "ml", line).await;
        let names: Vec<String> = choices
            .expect("suggestions")
            .iter()
            .map(|choice| choice.name.clone())
            .collect();
        insta::assert_debug_snapshot!(names, @r#"
        [
            "the whole server",
            "this channel: speech",
            "speech (here)",
        ]
        "#);
    })
    .await;
}
