//! Subscriptions with every option: made, changed, listed, ended, brought back.

use paperboy_sandbox::{Channel, Permissions, Role, Server, Whom, World};

use super::transcript;
use crate::support::{Sample, TestBot, run_test};

fn papers() -> Vec<Sample> {
    let titles = ["Speech recognition", "Speech survey", "Robot grasping"];
    let numbered = titles.iter().zip(1..);
    numbered
        .map(|(title, number)| Sample::new(number, title, "2026-08-13"))
        .collect()
}

#[tokio::test]
async fn a_channel_is_subscribed_with_every_option_and_told_what_comes() {
    run_test("2026-08-13T07:00:00Z", &papers(), async |bot| {
        let typed = [
            "/papers-admin subscribe topic:speech exclude:survey, benchmark author:Ada Example level:wide min-upvotes:5 has-code:true max-papers:3 mention:moderators",
            "/papers-admin subscribe topic:speech",
            "/papers-admin subscribe topic:speech",
            "/papers-admin subscribe author:Ada Example",
            "/papers-admin subscribe topic:robot, vision, \"a, b\"",
            "/papers-admin subscribe",
            "/papers-admin subscribe topic:a,b,c,d,e,f,g,h,i",
            "/papers-admin subscribe topic:x, (y",
            "/papers-admin subscribe topic:x mention:@everyone",
            "/papers-admin list",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @r#"
        > /papers-admin subscribe topic:speech exclude:survey, benchmark author:Ada Example level:wide min-upvotes:5 has-code:true max-papers:3 mention:moderators
        ✅ #ml is subscribed to speech author:"Ada Example" -survey -benchmark (wide, from ▲ 5, with code, calls @moderators): papers with ‘speech’ and by ‘Ada Example’ and not ‘survey’ and not ‘benchmark’.
        Papers in a digest of #ml, at most: 8 → 3
        Nothing in the last 30 days matched. Look at the spelling, or read it wider with level.
        ⚠ @moderators will not hear it: allow everybody to mention the role in its settings, or give me Mention @everyone, @here, and All Roles there.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin subscribe topic:speech
        ✅ #ml is subscribed to speech: papers with ‘speech’.
        About 2 a day over the last 30 days.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin subscribe topic:speech
        #ml is subscribed to speech already: nothing was changed. /papers-admin edit changes its options.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin subscribe author:Ada Example
        ✅ #ml is subscribed to author:"Ada Example": papers by ‘Ada Example’.
        About 3 a day over the last 30 days.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin subscribe topic:robot, vision, "a, b"
        ✅ #ml is subscribed to robot: papers with ‘robot’.
        ✅ #ml is subscribed to vision: papers with ‘vision’.
        ✅ #ml is subscribed to "a b": papers with the phrase ‘a b’.
        robot: About one paper a day over the last 30 days.
        vision: Nothing in the last 30 days matched. Look at the spelling, or read it wider with level.
        "a b": Nothing in the last 30 days matched. Look at the spelling, or read it wider with level.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin subscribe
        Say what the papers must be about: a topic, an author, or both.

        > /papers-admin subscribe topic:a,b,c,d,e,f,g,h,i
        That is too many topics at once: 8 is the most. Run the command again for the others.

        > /papers-admin subscribe topic:x, (y
        The parenthesis at character 1 (‘(y’) is never closed. Put a ) at the group's end, or take the ( away.

        > /papers-admin subscribe topic:x mention:@everyone
        I never call everybody. Choose a role that members take for themselves.

        > /papers-admin list
        #ml · up to 3 papers · Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        • speech author:"Ada Example" -survey -benchmark · wide · from ▲ 5 · with code · calls @moderators
        • speech
        • author:"Ada Example"
        • robot
        • vision
        • "a b"
        "#);
    })
    .await;
}

#[tokio::test]
async fn the_buttons_below_show_post_and_undo() {
    run_test("2026-08-13T07:00:00Z", &papers(), async |bot| {
        let made = "/papers-admin subscribe topic:speech, robot max-papers:3";
        let reply = bot.admin("ml", made).await;
        bot.restart().await;
        let preview = reply.press("Preview").await.expect("the button");
        assert!(preview.is_ephemeral());
        assert_eq!(preview.message.embeds().len(), 3);
        assert!(bot.posts("ml").is_empty());
        let posted = reply.press("Post one now").await.expect("the button");
        assert!(posted.is_ephemeral() && posted.text().starts_with("Posted: "));
        assert_eq!(bot.posts("ml").len(), 1);
        let again = reply.press("Post one now").await.expect("the button");
        assert!(
            again.text().contains("was posted already"),
            "{}",
            again.text()
        );
        let undone = reply.press("Undo").await.expect("the button");
        insta::assert_snapshot!(undone.text(), @"Undone: #ml does not get speech, robot.");
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(
            list.text().contains("No channel is subscribed"),
            "{}",
            list.text()
        );
        let once_more = bot.discord.press("ada", &reply.message, "Undo").await;
        insta::assert_snapshot!(once_more.expect("the button").text(), @"There is nothing to undo: the subscription is gone already. See /papers-admin list.");
        let later = bot
            .admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        assert!(!later.text().contains("shows up to"), "{}", later.text());
        bot.admin("ml", "/papers-admin list").await;
    })
    .await;
}

#[tokio::test]
async fn the_end_of_a_subscription_can_be_undone_for_a_quarter_of_an_hour() {
    run_test("2026-08-13T07:00:00Z", &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech min-upvotes:5")
            .await;
        let ended = bot
            .admin("ml", "/papers-admin unsubscribe subscription:speech")
            .await;
        insta::assert_snapshot!(ended.text(), @"#ml no longer gets speech. Until 2026-08-13 07:15 UTC the button brings it back; nothing is posted twice.");
        bot.restart().await;
        let back = ended.press("Undo").await.expect("the button");
        insta::assert_snapshot!(back.text(), @"#ml gets speech again. Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).");
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(list.text().contains("speech · from ▲ 5"), "{}", list.text());
        let ended = bot
            .admin("ml", "/papers-admin unsubscribe subscription:speech")
            .await;
        bot.set_now("2026-08-13T07:16:00Z");
        let late = ended.press("Undo").await.expect("the button");
        insta::assert_snapshot!(late.text(), @"It is too late to undo this. Subscribe again with /papers-admin subscribe; nothing is posted twice.");
        let unknown = "/papers-admin unsubscribe subscription:speech";
        let unknown = bot.admin("ml", unknown).await;
        insta::assert_snapshot!(unknown.text(), @"There is no such subscription in this server. Pick one from the list that opens while you type.");
    })
    .await;
}

#[tokio::test]
async fn a_subscription_moves_to_another_channel_as_if_it_were_made_there() {
    run_test("2026-08-13T07:00:00Z", &papers(), async |bot| {
        let made = bot
            .admin("ml", "/papers-admin subscribe topic:speech max-papers:3")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        bot.set_now("2026-08-13T08:30:00Z");
        bot.discord
            .deny("lobby", &Whom::Bot, Permissions::EMBED_LINKS);
        let typed = [
            "/papers-admin edit subscription:speech to-channel:#lobby",
            "/papers-admin edit subscription:speech to-channel:#vision min-upvotes:2",
            "/papers-admin list",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin edit subscription:speech to-channel:#lobby
        I can't post in #lobby: Embed Links is denied for me in this channel's permissions. Allow it there, then try again.

        > /papers-admin edit subscription:speech to-channel:#vision min-upvotes:2
        Channel of speech: #ml → #vision
        Options of speech: none → from ▲ 2
        About 2 a day over the last 30 days.
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin list
        #vision · up to 8 papers · Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        • speech · from ▲ 2
        ");
        let undone = made.press("Undo").await.expect("the button");
        assert!(
            undone.text().starts_with("There is nothing to undo"),
            "{}",
            undone.text()
        );
        assert!(bot.at("2026-08-13T09:00:00Z").await.is_quiet());
        assert!(bot.posts("vision").is_empty(), "nothing was owed to it");
    })
    .await;
}

#[tokio::test]
async fn a_subscription_is_changed_and_says_what_was_before() {
    run_test("2026-08-13T07:00:00Z", &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech, robot")
            .await;
        let typed = [
            "/papers-admin edit subscription:speech",
            "/papers-admin edit subscription:speech exclude:survey, a b author:Ada Example level:strict min-upvotes:7",
            "/papers-admin edit subscription:author:\"Ada Example\" speech",
            "/papers-admin edit subscription:1 clear:author mention:moderators has-code:true",
            "/papers-admin edit subscription:1 clear:mention max-papers:4",
            "/papers-admin edit subscription:1 clear:exclude exclude:video",
            "/papers-admin edit subscription:1 max-papers:4",
            "/papers-admin edit subscription:1 topic:robot",
            "/papers-admin edit subscription:1 topic:(robot",
            "/papers-admin list",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @r#"
        > /papers-admin edit subscription:speech
        Say what is to change: give at least one option besides subscription.

        > /papers-admin edit subscription:speech exclude:survey, a b author:Ada Example level:strict min-upvotes:7
        Topic: speech → speech author:"Ada Example" -survey -(a b): papers with ‘speech’ and by ‘Ada Example’ and not ‘survey’ and not the words ‘a b’.
        Options of speech author:"Ada Example" -survey -(a b): none → strict, from ▲ 7
        About one paper a day over the last 30 days.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin edit subscription:author:"Ada Example" speech
        There is no such subscription in this server. Pick one from the list that opens while you type.

        > /papers-admin edit subscription:1 clear:author mention:moderators has-code:true
        Topic: speech author:"Ada Example" -survey -(a b) → speech -survey -(a b): papers with ‘speech’ and not ‘survey’ and not the words ‘a b’.
        Options of speech -survey -(a b): strict, from ▲ 7 → strict, from ▲ 7, with code, calls @moderators
        Nothing in the last 30 days matched. Look at the spelling, or read it wider with level.
        ⚠ @moderators will not hear it: allow everybody to mention the role in its settings, or give me Mention @everyone, @here, and All Roles there.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin edit subscription:1 clear:mention max-papers:4
        Options of speech -survey -(a b): strict, from ▲ 7, with code, calls @moderators → strict, from ▲ 7, with code
        Nothing in the last 30 days matched. Look at the spelling, or read it wider with level.
        Papers in a digest of #ml, at most: 8 → 4
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin edit subscription:1 clear:exclude exclude:video
        Topic: speech -survey -(a b) → speech -video: papers with ‘speech’ and not ‘video’.
        Nothing in the last 30 days matched. Look at the spelling, or read it wider with level.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin edit subscription:1 max-papers:4
        It was so already: nothing was changed.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin edit subscription:1 topic:robot
        #ml has another subscription to robot already. Nothing was changed; remove one of them with /papers-admin unsubscribe.

        > /papers-admin edit subscription:1 topic:(robot
        The parenthesis at character 1 (‘(robot’) is never closed. Put a ) at the group's end, or take the ( away.

        > /papers-admin list
        #ml · up to 4 papers · Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        • speech -video · strict · from ▲ 7 · with code
        • robot
        "#);
    })
    .await;
}

#[tokio::test]
async fn forums_and_announcement_channels_are_subscribed_for_what_they_are() {
    run_test("2026-08-13T07:00:00Z", &papers(), async |bot| {
        for channel in [
            Channel::forum("daily").tag("speech"),
            Channel::announcement("news"),
        ] {
            bot.discord.create_channel("Lab", &channel);
        }
        let typed = [
            "/papers-admin subscribe topic:speech channel:#daily",
            "/papers-admin subscribe topic:speech channel:#news",
            "/papers-admin check channel:#daily test-message:true",
            "/papers-admin check channel:#news test-message:true",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin subscribe topic:speech channel:#daily
        ✅ #daily is subscribed to speech: papers with ‘speech’.
        About 2 a day over the last 30 days.
        It is a forum: each day gets one post, with the tags that are named like its topics.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin subscribe topic:speech channel:#news
        ✅ #news is subscribed to speech: papers with ‘speech’.
        About 2 a day over the last 30 days.
        It is an announcement channel: digests are published to the servers that follow it.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin check channel:#daily test-message:true
        Check of #daily
        ✅ Rights: View Channel, Send Messages, Send Messages in Threads, Embed Links, Read Message History
        ✅ Kind: forum; a post a day, with the tags that are named like its topics, of: speech
        ✅ Subscriptions: speech
        ✅ Schedule: every day at 08:00 (UTC). Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        ✅ Papers: Hugging Face, updated just now
        ✅ Test message: posted; delete it yourself, I may not
        ✅ Posts: no fault is noted
        Alerts: by direct message to the member who subscribed the channel

        > /papers-admin check channel:#news test-message:true
        Check of #news
        ✅ Rights: View Channel, Send Messages, Embed Links, Read Message History
        ✅ Kind: announcement channel; digests are published to the servers that follow it
        ✅ Subscriptions: speech
        ✅ Schedule: every day at 08:00 (UTC). Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        ✅ Papers: Hugging Face, updated just now
        ✅ Test message: posted, and deleted again
        ✅ Posts: no fault is noted
        Alerts: by direct message to the member who subscribed the channel
        ");
    })
    .await;
}

#[tokio::test]
async fn a_role_that_everybody_may_mention_needs_no_warning() {
    let reading = Role::named("reading", Permissions::empty()).mentionable();
    let server = Server::named("Lab")
        .role(reading)
        .role(Role::named("quiet", Permissions::empty()))
        .admin("ada")
        .channel(Channel::text("ml"))
        .channel(Channel::text("lobby"));
    let world = World::with_server(server);
    let bot = TestBot::start(world, "2026-08-13T07:00:00Z", &papers()).await;
    let typed = [
        "/papers-admin subscribe topic:speech mention:reading",
        "/papers-admin subscribe topic:speech channel:#lobby mention:quiet",
        "/papers-admin check",
    ];
    insta::assert_snapshot!(transcript(&bot, &typed).await, @"
    > /papers-admin subscribe topic:speech mention:reading
    ✅ #ml is subscribed to speech (calls @reading): papers with ‘speech’.
    About 2 a day over the last 30 days.
    Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

    > /papers-admin subscribe topic:speech channel:#lobby mention:quiet
    ✅ #lobby is subscribed to speech (calls @quiet): papers with ‘speech’.
    About 2 a day over the last 30 days.
    ⚠ @quiet will not hear it: allow everybody to mention the role in its settings, or give me Mention @everyone, @here, and All Roles there.
    Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

    > /papers-admin check
    Check of #ml
    ✅ Rights: View Channel, Send Messages, Embed Links, Read Message History
    ✅ Subscriptions: speech
    ✅ Role: @reading hears it
    ✅ Schedule: every day at 08:00 (UTC). Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
    ✅ Papers: Hugging Face, updated just now
    ✅ Posts: no fault is noted
    Alerts: by direct message to the member who subscribed the channel
    ");
}
