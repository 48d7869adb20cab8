//! What members ask, and what they see.

use std::fmt::Write as _;

use paperboy_sandbox::{Channel, Permissions, Place, Whom};

use super::support::{Sample, run_test};

fn papers() -> Vec<Sample> {
    vec![
        Sample::new(1, "Faster diffusion sampling", "2026-08-13").upvotes(40),
        Sample::new(2, "A survey of speech codecs", "2026-08-13").upvotes(5),
        Sample::new(3, "Diffusion models for molecules", "2026-08-12").upvotes(60),
        Sample::new(4, "Speech recognition without labels", "2026-08-11").upvotes(7),
    ]
}

#[tokio::test]
async fn a_member_asks_for_a_topic_and_is_answered_privately() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers topic query:diffusion").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        Papers about diffusion
        best match · 2 papers
        Diffusion models for molecules
        https://huggingface.co/papers/2608.10003
        We study diffusion models for molecules. It works well on held-out data.
        ▲ 60 · Ada Example
        matched: “diffusion” in the title
        (thumbnail)
        Faster diffusion sampling
        https://huggingface.co/papers/2608.10001
        We study faster diffusion sampling. It works well on held-out data.
        ▲ 40 · Ada Example
        matched: “diffusion” in the title
        (thumbnail)
        Hugging Face, updated just now
        ");
        assert!(bot.posts("lobby").is_empty());

        let reply = bot
            .member("lobby", "/papers topic query:speech -survey share:true")
            .await;
        assert!(!reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        Papers about speech -survey
        best match · 1 paper
        Speech recognition without labels
        https://huggingface.co/papers/2608.10004
        We study speech recognition without labels. It works well on held-out data.
        ▲ 7 · Ada Example
        matched: “speech” in the title
        (thumbnail)
        Hugging Face, updated just now
        ");
    })
    .await;
}

#[tokio::test]
async fn who_asks_in_a_sentence_finds_what_has_many_of_its_words() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        let question = "how does faster sampling let diffusion make sound for robots in kitchens";
        let line = format!("/papers topic query:{question}");
        let reply = bot.member("lobby", &line).await;
        insta::assert_snapshot!(reply.text(), @"
        Papers about how does faster sampling let diffusion make sound for robots in kitchens
        best match · 1 paper
        Faster diffusion sampling
        https://huggingface.co/papers/2608.10001
        We study faster diffusion sampling. It works well on held-out data.
        ▲ 40 · Ada Example
        matched: much of the topic (“faster”, “sampling”, “diffusion”)
        (thumbnail)
        Hugging Face, updated just now
        ");

        let line = format!("/papers-admin subscribe topic:{question}");
        bot.admin("ml", &line).await;
        assert_eq!(bot.at("2026-08-14T08:00:30Z").await.sent, 1);
        assert_eq!(bot.titles("ml"), ["Faster diffusion sampling"]);
    })
    .await;
}

#[tokio::test]
async fn a_topic_that_cannot_be_read_gets_a_friendly_answer() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        let long = "long ".repeat(400);
        let mut transcript = String::new();
        for query in [
            "\"",
            "NEAR(",
            "-survey",
            "diffusion OR",
            "()",
            "*",
            "foo:bar",
            long.trim(),
            "zebra",
        ] {
            let reply = bot
                .member("lobby", &format!("/papers topic query:{query}"))
                .await;
            let shown: String = query.chars().take(20).collect();
            let _ = writeln!(transcript, "> {shown}\n{}\n", reply.text());
        }
        insta::assert_snapshot!(transcript, @r#"
        > "
        The quote at character 1 (‘"’) is never closed. Put a " at the phrase's end, or take the " away.

        > NEAR(
        The parenthesis at character 5 (‘(’) is never closed. Put a ) at the group's end, or take the ( away.

        > -survey
        ‘-survey’ only says what to leave out. Say also what you want, for example: speech -survey.

        > diffusion OR
        The OR at character 11 needs something wanted on both sides, for example: speech OR audio. To search for the word itself, write “or” in lower case.

        > ()
        The parentheses at character 1 hold no word. Write something between them, or take them away.

        > *
        There is no word to search for in ‘*’, only punctuation. Write what the papers should be about, for example: speech recognition.

        > foo:bar
        There is no field ‘foo:’ (character 1). The fields are author:, org: and cat:. To search for the words themselves, put a blank after the colon.

        > long long long long 
        The text has 1999 characters; 1000 is the most. Keep the few words that matter.

        > zebra
        I have found nothing about zebra. Try fewer words, or a OR b.
        Hugging Face, updated just now
        "#);
    })
    .await;
}

#[tokio::test]
async fn pages_are_turned_by_buttons_that_outlive_a_restart() {
    let papers: Vec<Sample> = (1..=12)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13").upvotes(100 - n))
        .collect();
    run_test("2026-08-13T12:00:00Z", &papers, async |bot| {
        let first = bot
            .member("lobby", "/papers topic query:diffusion sort:upvotes")
            .await;
        assert!(first.text().contains("page 1 of 3"), "{}", first.text());
        bot.restart().await;
        let second = first
            .press("Next ▶")
            .await
            .expect("the button can be pressed");
        assert!(second.text().contains("page 2 of 3"), "{}", second.text());
        assert!(
            second.text().contains("Diffusion number 6"),
            "{}",
            second.text()
        );
        let back = second
            .press("◀ Previous")
            .await
            .expect("the button can be pressed");
        assert!(back.text().contains("page 1 of 3"), "{}", back.text());
    })
    .await;
}

#[tokio::test]
async fn a_paper_is_shown_by_id_link_and_menu() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        let card = bot
            .member(
                "lobby",
                "/papers show paper:https://arxiv.org/abs/2608.10003v2",
            )
            .await;
        insta::assert_snapshot!(card.text(), @"
        Diffusion models for molecules
        https://huggingface.co/papers/2608.10003
        We study diffusion models for molecules. It works well on held-out data.
        ▲ 60 · Ada Example
        2608.10003 · listed Wed 12 Aug 2026 · published Wed 12 Aug 2026
        (thumbnail)
        ");
        let list = bot.member("lobby", "/papers today").await;
        let card = list
            .choose("Open a paper…", "2608.10001")
            .await
            .expect("the menu can be used");
        assert!(
            card.text().contains("Faster diffusion sampling"),
            "{}",
            card.text()
        );
        let unknown = bot.member("lobby", "/papers show paper:2511.99999").await;
        insta::assert_snapshot!(unknown.text(), @"I have no paper 2511.99999 (my cache goes back to Tue 11 Aug 2026). Open it on arXiv: https://arxiv.org/abs/2511.99999");
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_is_completed() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech -survey")
            .await;
        let typed = [
            ("/papers topic query:diffus", "diffusion"),
            ("/papers show paper:molec", "2608.10003"),
            ("/papers-admin config timezone zone:berl", "Europe/Berlin"),
            ("/papers-admin unsubscribe subscription:spee", "1"),
            ("/papers help command:pre", "preview"),
        ];
        for (line, wanted) in typed {
            let choices = bot
                .discord
                .autocomplete("ada", "ml", line)
                .await
                .expect("the line can be completed");
            assert!(choices.len() <= 25);
            assert!(
                choices.iter().any(|choice| choice.value == wanted),
                "{line}: {choices:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn papers_are_found_in_a_direct_conversation_too() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        let reply = bot
            .discord
            .slash("grace", Place::Direct, "/papers topic query:diffusion")
            .await;
        assert!(
            reply
                .expect("the command can be typed")
                .text()
                .contains("Diffusion models for molecules")
        );
    })
    .await;
}

#[tokio::test]
async fn on_a_shared_list_a_stranger_turns_pages_for_themselves() {
    let papers: Vec<Sample> = (1..=12)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13").upvotes(100 - n))
        .collect();
    run_test("2026-08-13T12:00:00Z", &papers, async |bot| {
        let private = bot.member("lobby", "/papers topic query:diffusion").await;
        let shared = private
            .press("Share here")
            .await
            .expect("the button can be pressed");
        assert!(!shared.is_ephemeral());
        assert_eq!(bot.posts("lobby").len(), 1);
        let stranger = bot
            .discord
            .press("max", &bot.posts("lobby")[0], "Next ▶")
            .await
            .expect("pressed");
        assert!(stranger.is_ephemeral());
        assert!(
            stranger.text().contains("page 2 of 3"),
            "{}",
            stranger.text()
        );
        assert!(
            bot.posts("lobby")[0].content().contains("page 1 of 3"),
            "the shared page stays"
        );
    })
    .await;
}

#[tokio::test]
async fn a_topic_too_long_for_a_button_still_turns_its_pages() {
    let papers: Vec<Sample> = (1..=12)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13"))
        .collect();
    run_test("2026-08-13T12:00:00Z", &papers, async |bot| {
        let long = "diffusion OR \"a very long phrase that nobody wrote\" OR \"another one that is as long\"";
        let first = bot.member("lobby", &format!("/papers topic query:{long}")).await;
        bot.restart().await;
        let second = first.press("Next ▶").await.expect("the button can be pressed");
        assert!(second.text().contains("page 2 of 3"), "{}", second.text());
    })
    .await;
}

#[tokio::test]
async fn who_may_not_post_in_a_channel_shares_nothing_there() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        bot.discord.deny(
            "lobby",
            &Whom::Member("grace".to_owned()),
            Permissions::SEND_MESSAGES,
        );
        for line in [
            "/papers topic query:diffusion share:true",
            "/papers today share:true",
            "/papers show paper:2608.10001 share:true",
            "/papers similar paper:2608.10001 share:true",
        ] {
            let reply = bot.member("lobby", line).await;
            assert!(reply.is_ephemeral(), "{line}");
            assert!(
                reply.text().contains("You need Send Messages here"),
                "{line}: {}",
                reply.text()
            );
        }
        let list = bot.member("lobby", "/papers today").await;
        let shared = list.press("Share here").await.expect("it can be pressed");
        assert!(shared.is_ephemeral(), "{}", shared.text());
        assert!(bot.posts("lobby").is_empty());
    })
    .await;
}

#[tokio::test]
async fn in_a_thread_the_right_for_threads_counts() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        let thread = Channel::thread("talk", "lobby");
        bot.discord.create_channel("Lab", &thread);
        let grace = Whom::Member("grace".to_owned());
        bot.discord
            .deny("lobby", &grace, Permissions::SEND_MESSAGES);
        let shared = bot.member("talk", "/papers today share:true").await;
        assert!(!shared.is_ephemeral(), "{}", shared.text());
        bot.discord
            .deny("lobby", &grace, Permissions::SEND_MESSAGES_IN_THREADS);
        let refused = bot.member("talk", "/papers today share:true").await;
        assert!(
            refused.text().contains("Send Messages in Threads"),
            "{}",
            refused.text()
        );
    })
    .await;
}

#[tokio::test]
async fn a_member_is_not_offered_what_other_channels_are_subscribed_to() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:secretword")
            .await;
        for (person, channel, is_offered) in [
            ("grace", "lobby", false),
            ("grace", "ml", true),
            ("ada", "lobby", true),
        ] {
            let choices = bot
                .discord
                .autocomplete(person, channel, "/papers topic query:secret")
                .await
                .expect("the line can be completed");
            let offered = choices.iter().any(|choice| choice.value == "secretword");
            assert_eq!(offered, is_offered, "{person} in {channel}");
        }
    })
    .await;
}
