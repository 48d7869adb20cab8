//! The commands on messages.

use paperboy_sandbox::{Message, Place};

use super::{NOW, papers, screen};
use crate::support::{TestBot, run_test};

/// A message with this text in #lobby.
fn said(bot: &TestBot, text: &str) -> Message {
    let id = bot.discord.say("max", "lobby", text);
    let channel = bot.discord.channel("lobby");
    bot.discord.message(channel, id).expect("the message")
}

#[tokio::test]
async fn the_papers_of_a_message_are_looked_up_privately() {
    run_test(NOW, &papers(), async |bot| {
        let one = said(bot, "read this: https://arxiv.org/abs/2608.10003v1 !");
        let reply = bot
            .discord
            .message_command("grace", "Look up papers", &one)
            .await;
        let reply = reply.expect("the command can be used");
        assert!(reply.is_ephemeral());
        assert!(
            reply.text().starts_with("Diffusion models for molecules"),
            "{}",
            reply.text()
        );

        let text = "<https://huggingface.co/papers/2608.10003> or \
            https://www.alphaxiv.org/abs/2608.10001, https://doi.org/10.48550/arXiv.2511.00001";
        let more = said(bot, text);
        let reply = bot
            .discord
            .message_command("grace", "Look up papers", &more)
            .await;
        let reply = reply.expect("the command can be used");
        insta::assert_snapshot!(screen(&reply), @"
        grace used /Look up papers
        paperboy APP · 2026-08-13 12:00
        Papers in this message
        not in my cache: 2511.00001 · 2 papers

        │ Diffusion models for molecules
        │ https://huggingface.co/papers/2608.10003
        │ We study diffusion models for molecules. It works well on held-out data.
        │ ▲ 60 · Ada Example
        │ (thumbnail)

        │ Faster diffusion sampling
        │ https://huggingface.co/papers/2608.10001
        │ We study faster diffusion sampling. It works well on held-out data.
        │ ▲ 40 · Ada Example
        │ (thumbnail)
        │ Hugging Face, updated just now

        [Open a paper… ▾ 2]
        [Share here]
        (only you can see this)
        ");
        let shared = reply.press("Share here").await.expect("the button");
        assert!(!shared.is_ephemeral());
        assert!(
            shared.text().starts_with("Papers in this message"),
            "{}",
            shared.text()
        );
    })
    .await;
}

#[tokio::test]
async fn a_message_without_papers_is_answered_with_what_is_looked_for() {
    run_test(NOW, &papers(), async |bot| {
        for text in [
            "hello",
            "https://evil.example/abs/2608.10003",
            "arxiv.org/abs/2511.00001",
        ] {
            let message = said(bot, text);
            for command in ["Look up papers", "Save papers"] {
                let reply = bot
                    .discord
                    .message_command("grace", command, &message)
                    .await;
                let reply = reply.expect("the command can be used");
                assert!(reply.is_ephemeral());
                let is_known = text.starts_with("arxiv");
                let cause = if is_known {
                    "2511.00001"
                } else {
                    "links to no paper"
                };
                assert!(reply.text().contains(cause), "{}", reply.text());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_papers_of_a_message_are_kept() {
    run_test(NOW, &papers(), async |bot| {
        let message = said(
            bot,
            "arXiv:2608.10001 and arXiv:2608.10003 and arXiv:2511.00001",
        );
        let save = async || {
            let reply = bot
                .discord
                .message_command("grace", "Save papers", &message)
                .await;
            reply.expect("the command can be used").text()
        };
        insta::assert_snapshot!(save().await, @"Kept, 2 of them new: 2608.10001, 2608.10003. Not in my cache: 2511.00001.");
        insta::assert_snapshot!(save().await, @"You keep these already: 2608.10001, 2608.10003. Not in my cache: 2511.00001.");
        let direct = bot
            .discord
            .slash("grace", Place::Direct, "/papers saved list")
            .await;
        assert!(direct.expect("typed").text().contains("2 papers"));
    })
    .await;
}
