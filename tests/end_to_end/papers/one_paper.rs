//! `/papers show` and `random`: cards and their buttons.

use super::{NOW, papers, screen};
use crate::support::run_test;

#[tokio::test]
async fn a_card_saves_its_paper_and_leads_on() {
    run_test(NOW, &papers(), async |bot| {
        let card = bot.member("lobby", "/papers show paper:2608.10003").await;
        insta::assert_snapshot!(screen(&card), @"
        grace used /papers show
        paperboy APP · 2026-08-13 12:00

        │ Diffusion models for molecules
        │ https://huggingface.co/papers/2608.10003
        │ We study diffusion models for molecules. It works well on held-out data.
        │ ▲ 60 · Ada Example
        │ 2608.10003 · listed Wed 12 Aug 2026 · published Wed 12 Aug 2026
        │ (thumbnail)

        [Hugging Face ↗ https://huggingface.co/papers/2608.10003] [arXiv ↗ https://arxiv.org/abs/2608.10003]
        [PDF ↗ https://arxiv.org/pdf/2608.10003]
        [Similar] [Save] [Share here]
        (only you can see this)
        ");
        let saved = card.press("Save").await.expect("the button");
        assert!(saved.is_ephemeral());
        insta::assert_snapshot!(saved.text(), @"Kept: Diffusion models for molecules. /papers saved list shows what you keep.");
        let again = card.press("Save").await.expect("the button");
        insta::assert_snapshot!(again.text(), @"You keep Diffusion models for molecules already.");
        let shared = card.press("Share here").await.expect("the button");
        assert!(!shared.is_ephemeral());
        let stranger = bot
            .discord
            .press("max", &bot.posts("lobby")[0], "Save")
            .await;
        assert!(stranger.expect("pressed").is_ephemeral());
        let theirs = bot
            .discord
            .slash("max", "lobby", "/papers saved list")
            .await;
        assert!(theirs.expect("typed").text().contains("molecules"));
    })
    .await;
}

#[tokio::test]
async fn a_paper_by_chance_is_another_one_each_time_until_all_were_shown() {
    run_test(NOW, &papers(), async |bot| {
        let first = bot.member("lobby", "/papers random topic:diffusion").await;
        assert!(first.is_ephemeral());
        let title = |text: String| text.lines().next().expect("a title").to_owned();
        let second = first.press("Another one").await.expect("the button");
        assert_ne!(title(first.text()), title(second.text()));
        assert!(second.text().contains("diffusion"), "{}", second.text());
        bot.restart().await;
        let third = second.press("Another one").await.expect("the button");
        assert!(
            third.text().contains("matched: “diffusion”"),
            "{}",
            third.text()
        );
        let nothing = bot.member("lobby", "/papers random topic:zebra").await;
        insta::assert_snapshot!(nothing.text(), @"I have found nothing about zebra. Try fewer words, or a OR b.");
    })
    .await;
}

#[tokio::test]
async fn on_a_shared_card_a_stranger_draws_for_themselves() {
    run_test(NOW, &papers(), async |bot| {
        let shared = bot.member("lobby", "/papers random share:true").await;
        assert!(!shared.is_ephemeral());
        let before = bot.posts("lobby")[0].content().to_owned();
        let pressed = bot
            .discord
            .press("max", &bot.posts("lobby")[0], "Another one")
            .await;
        assert!(pressed.expect("pressed").is_ephemeral());
        assert_eq!(bot.posts("lobby")[0].content(), before);
    })
    .await;
}
