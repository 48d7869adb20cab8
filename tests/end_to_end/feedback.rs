//! “Save” and “Not for us” under a digest: counted once a member, taken back when pressed again, and felt in
//! the next digests.

use std::fmt::Write as _;

use paperboy::store::Taste;
use paperboy_sandbox::{Channel, Place, Reply};

use super::support::{Sample, TestBot, run_test};

/// #ml gets diffusion and speech; its digest of 13 August stands there.
async fn digest(story: impl AsyncFnOnce(&mut TestBot)) {
    let papers = [
        Sample::new(1, "Faster diffusion", "2026-08-13").upvotes(40),
        Sample::new(2, "Speech codecs", "2026-08-13").upvotes(30),
        Sample::new(3, "Slower diffusion", "2026-08-14").upvotes(40),
        Sample::new(4, "Speech tokens", "2026-08-14").upvotes(39),
    ];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        story(bot).await;
    })
    .await;
}

async fn card(bot: &TestBot, person: &str, paper: &str) -> Reply {
    let posts = bot.posts("ml");
    let digest = posts.last().expect("a digest");
    let card = bot
        .discord
        .choose(person, digest, "Open a paper…", paper)
        .await;
    card.expect("the paper can be chosen")
}

async fn taste(bot: &TestBot) -> Vec<(String, u32, u32)> {
    let taste = bot.store().taste_of(bot.channel_id("ml")).await;
    let taste = taste.expect("the store").into_iter();
    taste
        .map(|taste: Taste| (taste.topic, taste.saves, taste.dismissals))
        .filter(|(_, saves, dismissals)| saves + dismissals > 0)
        .collect()
}

#[tokio::test]
async fn a_press_counts_once_a_member_and_is_taken_back_by_the_next() {
    digest(async |bot| {
        let card = card(bot, "grace", "Faster diffusion").await;
        assert!(card.is_ephemeral());
        let mut transcript = String::new();
        for (button, counts) in [
            ("Save", (1, 0)),
            ("Save", (0, 0)),
            ("Not for us", (0, 1)),
            ("Save", (1, 0)),
        ] {
            let reply = card.press(button).await.expect("the button can be pressed");
            assert!(reply.is_ephemeral());
            let _ = write!(transcript, "[{button}]\n{}\n\n", reply.text());
            let counted = match counts {
                (0, 0) => vec![],
                (saves, dismissals) => vec![("diffusion".to_owned(), saves, dismissals)],
            };
            assert_eq!(taste(bot).await, counted, "{button}");
        }
        let list = bot.member("ml", "/papers saved list").await;
        assert!(list.text().contains("Faster diffusion"), "{}", list.text());
        insta::assert_snapshot!(transcript, @"
        [Save]
        Kept: Faster diffusion. /papers saved list shows what you keep.
        Papers about diffusion rank a little higher in this channel's digests from now on.

        [Save]
        Taken back: Faster diffusion is no longer in your list and counts no longer.

        [Not for us]
        Noted: Faster diffusion is not for you. It counts once and without your name; press again to take it back.
        Papers about diffusion rank a little lower in this channel's digests from now on.

        [Save]
        Kept: Faster diffusion. /papers saved list shows what you keep.
        Papers about diffusion rank a little higher in this channel's digests from now on.
        ");
    })
    .await;
}

#[tokio::test]
async fn what_members_do_not_want_ranks_lower_the_next_morning() {
    digest(async |bot| {
        for person in ["ada", "grace", "max"] {
            let card = card(bot, person, "Faster diffusion").await;
            card.press("Not for us")
                .await
                .expect("the button can be pressed");
        }
        assert_eq!(taste(bot).await, [("diffusion".to_owned(), 0, 3)]);
        bot.restart().await;
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        assert_eq!(bot.titles("ml")[2..], ["Speech tokens", "Slower diffusion"]);
    })
    .await;
}

#[tokio::test]
async fn a_press_counts_where_the_digest_stands_and_nowhere_else() {
    digest(async |bot| {
        let card = card(bot, "grace", "Faster diffusion").await.message;
        let channel = bot.channel_id("ml");
        let own = bot.member("vision", "/papers help").await.message;
        let mut forged = own.clone();
        forged.value["components"] = card.value["components"].clone();
        for button in [
            format!("pb1|keep|{channel}|2608.10001"),
            format!("pb1|not|{channel}|2608.10001"),
        ] {
            let pressed = bot.discord.press("grace", &forged, &button).await;
            let reply = pressed.expect("the button can be pressed");
            assert!(reply.text().contains("another channel"), "{}", reply.text());
        }
        assert!(taste(bot).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn in_a_forum_it_counts_in_the_post_and_more_works_there() {
    let papers: Vec<Sample> = (1..=12)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13").upvotes(100 - n))
        .collect();
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.discord.create_channel("Lab", &Channel::forum("daily"));
        let line = "/papers-admin subscribe topic:diffusion channel:#daily";
        bot.admin("ml", line).await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let posts = bot.discord.posts_in("daily");
        let messages = bot.posts(&posts[0]);
        let digest = messages.last().expect("a digest");
        let more = bot.discord.press("grace", digest, "More").await;
        let more = more.expect("the button can be pressed");
        assert!(more.text().contains("number 12"), "{}", more.text());
        let chosen = more.choose("Open a paper…", "Diffusion number 12").await;
        let card = chosen.expect("the paper can be chosen");
        let reply = card.press("Not for us").await.expect("the button");
        assert!(
            reply.text().contains("lower in this channel"),
            "{}",
            reply.text()
        );
        let taste = bot.store().taste_of(bot.channel_id("daily")).await;
        assert_eq!(taste.expect("the store")[0].dismissals, 1);
    })
    .await;
}

#[tokio::test]
async fn in_direct_messages_it_is_for_oneself() {
    let papers = [Sample::new(1, "Faster diffusion", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.grace_follows("diffusion").await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let messages = bot.discord.direct_messages_to("grace");
        let card = bot
            .discord
            .choose("grace", &messages[0], "Open a paper…", "Faster diffusion");
        let card = card.await.expect("the paper can be chosen");
        let reply = card.press("Not for me").await.expect("the button");
        insta::assert_snapshot!(reply.text(), @"
        Noted: Faster diffusion is not for you. It counts once and without your name; press again to take it back.
        Papers about diffusion rank a little lower in your digests from now on.
        ");
        let help = bot
            .discord
            .slash("grace", Place::Direct, "/papers privacy show");
        let kept = help.await.expect("the command can be typed").text();
        assert!(kept.contains("press"), "{kept}");
    })
    .await;
}
