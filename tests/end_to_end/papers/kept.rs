//! `/papers saved …`: what a member keeps.

use super::{NOW, many, papers, screen};
use crate::support::run_test;

#[tokio::test]
async fn a_member_keeps_papers_and_nobody_else_sees_them() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers saved list").await;
        insta::assert_snapshot!(reply.text(), @"You keep no papers yet. /papers saved add or Save on a paper's card does it.");
        let reply = bot
            .member("lobby", "/papers saved add paper:2608.10003")
            .await;
        insta::assert_snapshot!(reply.text(), @"Kept: Diffusion models for molecules. /papers saved list shows what you keep.");
        bot.set_now("2026-08-13T12:05:00Z");
        bot.member(
            "lobby",
            "/papers saved add paper:https://arxiv.org/abs/2608.10001v2",
        )
        .await;
        let list = bot.member("lobby", "/papers saved list").await;
        assert!(list.is_ephemeral());
        insta::assert_snapshot!(screen(&list), @"
        grace used /papers saved list
        paperboy APP · 2026-08-13 12:05
        Papers that you keep
        2 papers

        │ Faster diffusion sampling
        │ https://huggingface.co/papers/2608.10001
        │ We study faster diffusion sampling. It works well on held-out data.
        │ ▲ 40 · Ada Example
        │ (thumbnail)

        │ Diffusion models for molecules
        │ https://huggingface.co/papers/2608.10003
        │ We study diffusion models for molecules. It works well on held-out data.
        │ ▲ 60 · Ada Example
        │ (thumbnail)
        │ Hugging Face, updated 5 min ago

        [Open a paper… ▾ 2]
        (only you can see this)
        ");
        let choices = bot
            .discord
            .autocomplete("grace", "lobby", "/papers saved remove paper:molec")
            .await
            .expect("it can be completed");
        assert_eq!(choices.len(), 1);
        let reply = bot
            .member("lobby", "/papers saved remove paper:2608.10003")
            .await;
        insta::assert_snapshot!(reply.text(), @"No longer kept: 2608.10003.");
        let reply = bot
            .member("lobby", "/papers saved remove paper:2608.10003")
            .await;
        insta::assert_snapshot!(reply.text(), @"You don't keep 2608.10003. /papers saved list shows what you keep.");
        let others = bot.admin("lobby", "/papers saved list").await;
        assert!(
            others.text().starts_with("You keep no papers yet"),
            "{}",
            others.text()
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_is_given_as_a_file_of_each_format() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers saved export").await;
        assert!(
            reply.text().starts_with("You keep no papers yet"),
            "{}",
            reply.text()
        );
        bot.member("lobby", "/papers saved add paper:2608.10003")
            .await;
        for (format, name, piece) in [
            (
                "BibTeX",
                "saved-papers.bib",
                "{{Diffusion models for molecules}}",
            ),
            (
                "RIS",
                "saved-papers.ris",
                "TI  - Diffusion models for molecules",
            ),
            (
                "Markdown",
                "saved-papers.md",
                "Diffusion models for molecules",
            ),
            ("CSV", "saved-papers.csv", "2608.10003"),
        ] {
            let line = format!("/papers saved export format:{format}");
            let reply = bot.member("lobby", &line).await;
            assert!(reply.is_ephemeral());
            let files = reply.files();
            assert_eq!(files[0].name(), name);
            assert!(
                files[0].text().contains(piece),
                "{format}: {}",
                files[0].text()
            );
        }
        let reply = bot.member("lobby", "/papers saved export").await;
        insta::assert_snapshot!(reply.text(), @"
        The paper that you keep.
        📎 saved-papers.bib
        ");
    })
    .await;
}

#[tokio::test]
async fn all_is_cleared_after_one_question() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers saved clear").await;
        assert!(
            reply.text().starts_with("You keep no papers yet"),
            "{}",
            reply.text()
        );
        bot.member("lobby", "/papers saved add paper:2608.10003")
            .await;
        bot.member("lobby", "/papers saved add paper:2608.10001")
            .await;
        let question = bot.member("lobby", "/papers saved clear").await;
        insta::assert_snapshot!(screen(&question), @"
        grace used /papers saved clear
        paperboy APP · 2026-08-13 12:00
        Keep these 2 papers no longer? This can't be undone; /papers saved export gives them to you as a
        file first.
        [Remove all 2 papers]
        (only you can see this)
        ");
        let kept = bot.member("lobby", "/papers saved list").await;
        assert!(kept.text().contains("2 papers"), "{}", kept.text());
        bot.restart().await;
        let cleared = question
            .press("Remove all 2 papers")
            .await
            .expect("the button");
        insta::assert_snapshot!(screen(&cleared), @"
        grace used /papers saved clear
        paperboy APP · 2026-08-13 12:00 (edited)
        Removed 2 papers. You keep nothing now.
        (only you can see this)
        ");
    })
    .await;
}

#[tokio::test]
async fn a_long_list_is_turned_over_and_its_last_page_may_go() {
    run_test(NOW, &many()[..6], async |bot| {
        for n in 1..=6 {
            bot.set_now(&format!("2026-08-13T12:0{n}:00Z"));
            bot.member("lobby", &format!("/papers saved add paper:2608.1000{n}"))
                .await;
        }
        let first = bot.member("lobby", "/papers saved list").await;
        bot.member("lobby", "/papers saved remove paper:2608.10001")
            .await;
        let last = first.press("Next ▶").await.expect("the button");
        assert!(
            last.text().contains("Diffusion number 6"),
            "{}",
            last.text()
        );
        assert!(last.press("Share here").await.is_err());
    })
    .await;
}
