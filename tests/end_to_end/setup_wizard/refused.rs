//! Who may not, what is over, and what can't be read.

use paperboy_sandbox::SlashError;
use paperboy_sandbox::screen::{Look, render_form};
use serde_json::json;

use super::{NOW, begin, papers, pressed, screen, to_preview};
use crate::support::run_test;

#[tokio::test]
async fn a_set_up_that_is_over_says_how_to_begin_anew() {
    run_test(NOW, &papers(), async |bot| {
        let old = begin(bot, "ml").await;
        let new = begin(bot, "ml").await;
        let reply = pressed(&old, "Continue").await;
        insta::assert_snapshot!(reply.text(), @"This set-up is over. Run /papers-admin setup again: it begins with what is set now.");
        assert!(screen(&pressed(&new, "Continue").await).contains("2 of 3"));
        bot.set_now("2026-08-14T12:00:01Z");
        let reply = pressed(&new, "Other topic").await;
        assert!(
            reply.text().contains("This set-up is over"),
            "{}",
            reply.text()
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_else_answers_a_set_up() {
    run_test(NOW, &papers(), async |bot| {
        let reply = to_preview(&begin(bot, "ml").await, &["diffusion"]).await;
        let stranger = bot.discord.press("max", &reply.message, "Confirm").await;
        assert!(
            matches!(stranger, Err(SlashError::Refused(_))),
            "it is private"
        );
        // A press that only a forger could send, from a message that everybody sees.
        bot.discord.say("grace", "ml", "look");
        let mut forged = bot.posts("ml").pop().expect("a message");
        forged.value["components"] = reply.message.value["components"].clone();
        for (person, said) in [
            ("grace", "You need Manage Server"),
            ("max", "You need Manage Server"),
        ] {
            let reply = bot
                .discord
                .press(person, &forged, "Confirm")
                .await
                .expect("an answer");
            assert!(reply.text().contains(said), "{person}: {}", reply.text());
        }
        let other = bot.admin("ml", "/papers-admin list").await.text();
        assert!(other.contains("No channel is subscribed"), "{other}");
    })
    .await;
}

#[tokio::test]
async fn faults_in_what_is_written_are_said_on_the_screen() {
    run_test(NOW, &papers(), async |bot| {
        let topics = pressed(&begin(bot, "ml").await, "Continue").await;
        let asked = pressed(&topics, "Other topic").await;
        let form = asked.form().expect("a form");
        insta::assert_snapshot!(render_form(&form, Look::default()), @"
        Another topic
        │ What must the papers be about?
        │   text: (diffusion -survey)
        ");
        for (text, said) in [
            ("\"never closed", "never closed"),
            ("-survey", "only says what to leave out"),
            (
                "@everyone **bold** <@1> [x](https://evil.example)",
                "Chosen",
            ),
            ("robots -survey", "robots -survey"),
        ] {
            let asked = pressed(&topics, "Other topic").await;
            let reply = asked.submit(&[("text", text)]).await.expect("an answer");
            assert!(screen(&reply).contains(said), "{text}: {}", screen(&reply));
            assert_eq!(reply.message.value["allowed_mentions"], json!(null));
        }
        let reply = pressed(&topics, "Continue").await;
        for (text, said) in [
            ("EST", "does not follow daylight saving"),
            ("Atlantis`@everyone", "There is no time zone"),
            ("Europe/Lisbon", "Europe/Lisbon (now 13:00)"),
        ] {
            let asked = pressed(&reply, "Another zone").await;
            let reply = asked.submit(&[("text", text)]).await.expect("an answer");
            assert!(screen(&reply).contains(said), "{text}: {}", screen(&reply));
        }
        let reply = pressed(&reply, "Show me").await;
        let reply = pressed(&reply, "Confirm").await;
        assert!(screen(&reply).contains("Done"), "{}", screen(&reply));
        let list = bot.admin("ml", "/papers-admin list").await.text();
        assert!(list.contains("robots -survey"), "{list}");
    })
    .await;
}
