//! Members follow topics, authors and keywords: from the command to the digest in their direct messages.

use std::fmt::Write as _;

use paperboy::domain::{ServerId, Topic, TopicName, UserId};
use paperboy::store::ServerTopic;
use paperboy_sandbox::{Message, Place, Reply};

use super::support::{Sample, TestBot, run_test};

/// A paper about diffusion and one about speech each day, from 6 to 19 August.
async fn feed(story: impl AsyncFnOnce(&mut TestBot)) {
    let papers: Vec<Sample> = (6..=19)
        .flat_map(|day| {
            let listed = format!("2026-08-{day:02}");
            [
                Sample::of_august(day),
                Sample::new(day + 100, &format!("Speech of the {day}th"), &listed),
            ]
        })
        .collect();
    run_test("2026-08-13T12:00:00Z", &papers, story).await;
}

async fn grace(bot: &TestBot, place: impl Into<Place>, line: &str) -> Reply {
    let reply = bot.discord.slash("grace", place, line).await;
    let reply = reply.expect("the command can be typed");
    assert!(reply.is_ephemeral(), "{line}: {}", reply.text());
    reply
}

fn titles(messages: &[Message]) -> Vec<String> {
    let embeds = messages.iter().flat_map(Message::embeds);
    embeds
        .filter_map(|embed| embed["title"].as_str().map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn a_member_follows_a_topic_and_gets_it_once_in_their_own_morning() {
    feed(async |bot| {
        bot.discord.set_locale("grace", "pl");
        let reply = grace(
            bot,
            "lobby",
            "/papers follow add kind:topic value:diffusion",
        )
        .await;
        insta::assert_snapshot!(reply.text(), @"
        You follow diffusion from now on: papers with ‘diffusion’. Your digest comes by direct message every day at 08:00 (Europe/Warsaw). /papers follow schedule changes that.
        The first one comes 2026-08-14 06:00 UTC (2026-08-14 06:00 UTC).
        I took the time zone Europe/Warsaw from your language; /papers timezone sets another.
        ");
        let hello = bot.discord.direct_messages_to("grace");
        insta::assert_snapshot!(hello[0].content(), @"Hello! This is where your paper digests come. `/papers follow list` shows what you follow and when it comes; `/papers follow remove` ends it.");
        assert!(bot.at("2026-08-14T05:59:00Z").await.is_quiet());
        assert_eq!(
            bot.at("2026-08-14T06:00:00Z").await.sent,
            1,
            "08:00 in Warsaw"
        );
        assert!(bot.at("2026-08-14T08:00:00Z").await.is_quiet());
        let messages = bot.discord.direct_messages_to("grace");
        assert_eq!(titles(&messages), ["Diffusion of the 14th"]);
        assert!(bot.posts("lobby").is_empty());
        assert_eq!(bot.at("2026-08-15T06:00:00Z").await.sent, 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_followed_is_listed_removed_and_taken_up_again() {
    feed(async |bot| {
        let mut transcript = String::new();
        let mut say = async |line: &str| {
            let reply = grace(bot, Place::Direct, &format!("/papers {line}")).await;
            let _ = write!(transcript, "> {line}\n{}\n\n", reply.text());
            reply
        };
        say("follow list").await;
        say("follow add kind:topic value:diffusion zone:Asia/Tokyo").await;
        say("follow add kind:author value:Yann LeCun").await;
        say("follow add kind:keyword value:world model").await;
        say("follow add kind:keyword value:world model").await;
        say("follow add kind:topic value:speech OR").await;
        say("follow list").await;
        let removed = say("follow remove value:diffusion").await;
        let again = removed
            .press("Undo")
            .await
            .expect("the button can be pressed");
        say("follow remove value:diffusion").await;
        say("follow remove value:nonsense").await;
        transcript.push_str(&again.text());
        insta::assert_snapshot!(transcript, @r#"
        > follow list
        You follow nothing yet. /papers follow add kind:topic value:diffusion brings you papers by direct message.

        > follow add kind:topic value:diffusion zone:Asia/Tokyo
        You follow diffusion from now on: papers with ‘diffusion’. Your digest comes by direct message every day at 08:00 (Asia/Tokyo). /papers follow schedule changes that.
        The first one comes 2026-08-13 23:00 UTC (2026-08-13 23:00 UTC).

        > follow add kind:author value:Yann LeCun
        You follow author:"Yann LeCun" from now on: papers by ‘Yann LeCun’. Your digest comes by direct message every day at 08:00 (Asia/Tokyo). /papers follow schedule changes that.
        Next post: 2026-08-13 23:00 UTC (2026-08-13 23:00 UTC).

        > follow add kind:keyword value:world model
        You follow "world model" from now on: papers with the phrase ‘world model’. Your digest comes by direct message every day at 08:00 (Asia/Tokyo). /papers follow schedule changes that.
        Next post: 2026-08-13 23:00 UTC (2026-08-13 23:00 UTC).

        > follow add kind:keyword value:world model
        You follow "world model" already. /papers follow list shows when it comes.

        > follow add kind:topic value:speech OR
        The OR at character 8 needs something wanted on both sides, for example: speech OR audio. To search for the word itself, write “or” in lower case.

        > follow list
        Your digest comes by direct message every day at 08:00 (Asia/Tokyo). In it:
        • diffusion – papers with ‘diffusion’
        • author:"Yann LeCun" – papers by ‘Yann LeCun’
        • "world model" – papers with the phrase ‘world model’
        Next post: 2026-08-13 23:00 UTC (2026-08-13 23:00 UTC).

        > follow remove value:diffusion
        You no longer follow diffusion.

        > follow remove value:diffusion
        You no longer follow diffusion.

        > follow remove value:nonsense
        You follow nothing of that name. Pick one from the list that opens while you type, or look at /papers follow list.

        You follow diffusion again.
        "#);
        let late = removed.press("Undo").await;
        assert!(late.is_err(), "the button is gone after it was pressed");
    })
    .await;
}

#[tokio::test]
async fn weekly_digests_bring_a_week_on_the_chosen_day_and_moving_loses_nothing() {
    feed(async |bot| {
        let line = "/papers follow add kind:topic value:diffusion deliver:weekly zone:UTC";
        bot.set_now("2026-08-16T12:00:00Z");
        let reply = grace(bot, Place::Direct, line).await;
        assert!(reply.text().contains("Mon"), "{}", reply.text());
        assert_eq!(bot.at("2026-08-17T08:00:00Z").await.sent, 1);
        let week = titles(&bot.discord.direct_messages_to("grace"));
        assert_eq!(week.len(), 7, "{week:?}");
        assert!(bot.at("2026-08-18T08:00:00Z").await.is_quiet());
        let mut transcript = String::new();
        for line in [
            "schedule day:Wednesday at:9:30",
            "schedule deliver:daily day:Monday",
            "schedule at:25:00",
            "schedule",
            "schedule zone:Europe/Berlin",
        ] {
            let reply = grace(bot, "ml", &format!("/papers follow {line}")).await;
            let _ = write!(transcript, "> {line}\n{}\n\n", reply.text());
        }
        let reply = grace(bot, "ml", "/papers timezone zone:Europe/London").await;
        transcript.push_str(&reply.text());
        insta::assert_snapshot!(transcript, @"
        > schedule day:Wednesday at:9:30
        Your digest comes once a week, Wed at 09:30 (UTC) from now on. It came once a week, Mon at 08:00 (UTC).
        Next post: 2026-08-19 09:30 UTC (2026-08-19 09:30 UTC).

        > schedule deliver:daily day:Monday
        A day is for a weekly digest. Leave out day, or choose deliver:weekly.

        > schedule at:25:00
        “25:00” is not a time; write 08:30.

        > schedule
        Your digest comes once a week, Wed at 09:30 (UTC).
        Next post: 2026-08-19 09:30 UTC (2026-08-19 09:30 UTC).

        > schedule zone:Europe/Berlin
        Your digest comes once a week, Wed at 09:30 (Europe/Berlin) from now on. It came once a week, Wed at 09:30 (UTC).
        Next post: 2026-08-19 07:30 UTC (2026-08-19 07:30 UTC).

        Your digest comes once a week, Wed at 09:30 (Europe/London) from now on. It came once a week, Wed at 09:30 (Europe/Berlin).
        Next post: 2026-08-19 08:30 UTC (2026-08-19 08:30 UTC).
        ");
        assert_eq!(
            bot.at("2026-08-19T08:30:00Z").await.sent,
            1,
            "9:30 in London"
        );
        let all = titles(&bot.discord.direct_messages_to("grace"));
        assert_eq!(all.len(), 9, "those of 18 and 19 August: {all:?}");
    })
    .await;
}

#[tokio::test]
async fn a_digest_is_in_its_persons_language_and_a_servers_topic_means_what_it_means_there() {
    feed(async |bot| {
        let topic = ServerTopic {
            name: TopicName::parse("our-things").expect("a name"),
            topic: Topic::parse("speech").expect("a topic"),
        };
        let made = bot.store().create_topic(bot.lab(), topic);
        made.await.expect("the store");
        bot.discord.set_locale("grace", "de");
        let line = "/papers follow add kind:topic value:our-things";
        let reply = grace(bot, "lobby", line).await;
        assert!(reply.text().contains("Europe/Berlin"), "{}", reply.text());
        assert_eq!(bot.at("2026-08-14T06:00:00Z").await.sent, 1);
        let messages = bot.discord.direct_messages_to("grace");
        assert_eq!(titles(&messages), ["Speech of the 14th"]);
        let digest = messages[1].content();
        assert!(digest.contains("14. August 2026"), "{digest}");
    })
    .await;
}

#[tokio::test]
async fn more_works_in_direct_messages() {
    let papers: Vec<Sample> = (1..=12)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13").upvotes(100 - n))
        .collect();
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        let line = "/papers follow add kind:topic value:diffusion zone:UTC";
        grace(bot, Place::Direct, line).await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let messages = bot.discord.direct_messages_to("grace");
        let digest = messages.last().expect("a digest");
        let more = bot.discord.press("grace", digest, "More").await;
        let more = more.expect("the button can be pressed");
        assert!(
            more.text().contains("Diffusion number 12"),
            "{}",
            more.text()
        );
    })
    .await;
}

#[tokio::test]
async fn nothing_is_stored_of_somebody_whose_messages_are_closed() {
    feed(async |bot| {
        bot.discord.take_direct_messages("grace", false);
        let line = "/papers follow add kind:topic value:diffusion";
        let reply = grace(bot, "lobby", line).await;
        insta::assert_snapshot!(reply.text(), @"Discord does not let me write to you, so you follow nothing new. Open the server's menu → Privacy Settings → allow Direct Messages, or add me to your own apps; then try again.");
        let known = bot
            .store()
            .reader(UserId(bot.discord.user("grace").0))
            .await;
        assert_eq!(known.expect("the store"), None);
    })
    .await;
}

#[tokio::test]
async fn digests_that_stopped_come_again_with_the_next_command_once_messages_are_open() {
    feed(async |bot| {
        let line = "/papers follow add kind:topic value:diffusion zone:UTC";
        grace(bot, "lobby", line).await;
        bot.discord.take_direct_messages("grace", false);
        for day in 14..=16 {
            assert_eq!(bot.at(&format!("2026-08-{day}T08:00:00Z")).await.failed, 1);
        }
        assert_eq!(bot.at("2026-08-17T08:00:00Z").await.skipped, 1);
        let closed = grace(bot, "lobby", "/papers follow list").await;
        let refused = grace(bot, "lobby", "/papers follow add kind:topic value:speech").await;
        bot.discord.take_direct_messages("grace", true);
        let open = grace(bot, "lobby", "/papers follow list").await;
        let told = [closed, refused, open].map(|reply| reply.text());
        insta::assert_snapshot!(told.join("\n\n"), @"
        Your digest comes by direct message every day at 08:00 (UTC). In it:
        • diffusion – papers with ‘diffusion’
        Your digests have not reached you: Discord does not let me write to you, and after three tries I stop. Open the server's menu → Privacy Settings → allow Direct Messages, or add me to your own apps; then run this command again.

        Discord does not let me write to you, so you follow nothing new. Open the server's menu → Privacy Settings → allow Direct Messages, or add me to your own apps; then try again.

        Your digest comes by direct message every day at 08:00 (UTC). In it:
        • diffusion – papers with ‘diffusion’
        Your digests had not reached you because your direct messages were closed. They come again.
        Next post: 2026-08-18 08:00 UTC (2026-08-18 08:00 UTC).
        ");
        assert_eq!(bot.at("2026-08-18T08:00:00Z").await.sent, 1);
        let messages = bot.discord.direct_messages_to("grace");
        assert_eq!(titles(&messages).len(), 5, "from the first that failed on");
    })
    .await;
}

#[tokio::test]
async fn a_member_brings_the_bot_themselves_and_follows_without_a_server() {
    feed(async |bot| {
        bot.discord.install_for("grace");
        bot.discord.remove_bot("Lab");
        let line = "/papers follow add kind:topic value:diffusion zone:UTC";
        grace(bot, Place::Direct, line).await;
        bot.set_now("2026-09-13T12:00:00Z");
        bot.restart().await;
        bot.at("2026-09-14T08:00:00Z").await;
        let known = bot
            .store()
            .reader(UserId(bot.discord.user("grace").0))
            .await;
        assert!(
            known.expect("the store").is_some(),
            "no purge takes her for a server"
        );
        bot.until_channels_await_mornings(1).await;
    })
    .await;
}

#[tokio::test]
async fn who_is_forgotten_gets_nothing_any_more_also_what_was_on_its_way() {
    feed(async |bot| {
        let line = "/papers follow add kind:topic value:diffusion zone:UTC";
        grace(bot, Place::Direct, line).await;
        bot.discord.fail_until_told(
            "POST /channels/*/messages",
            paperboy_sandbox::Fault::Status(503),
        );
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.waiting, 1);
        let line = "/papers follow add kind:topic value:speech";
        grace(bot, Place::Direct, line).await;
        let removed = grace(bot, Place::Direct, "/papers follow remove value:speech").await;
        let question = grace(bot, Place::Direct, "/papers privacy delete").await;
        let gone = question.press("Delete").await.expect("a red button");
        assert!(gone.text().contains("topic"), "{}", gone.text());
        let undone = removed.press("Undo").await.expect("the button");
        assert!(
            undone.text().contains("can't be undone"),
            "{}",
            undone.text()
        );
        bot.discord.heal();
        assert!(bot.at("2026-08-14T08:05:00Z").await.is_quiet());
        assert!(bot.at("2026-08-15T08:00:00Z").await.is_quiet());
        let own = ServerId::of_person(UserId(bot.discord.user("grace").0));
        let left = bot.store().subscriptions_of_server(own).await;
        assert!(left.expect("the store").is_empty());
    })
    .await;
}
