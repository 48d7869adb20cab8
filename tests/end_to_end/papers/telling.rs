//! What tells of topics, channels and the bot itself: `topics`, `subscriptions`, `status`, `help`, `about`.

use super::{NOW, papers, screen};
use crate::support::run_test;

#[tokio::test]
async fn topics_are_shown_page_by_page_and_one_is_explained() {
    run_test(NOW, &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion -survey")
            .await;
        let first = bot.member("lobby", "/papers topics").await;
        assert!(first.is_ephemeral());
        let shown: Vec<String> = first.text().lines().take(5).map(str::to_owned).collect();
        insta::assert_snapshot!(shown.join("\n"), @"
        Topics that have a name
        267 topics · page 1 of 27 · any other words are a topic, too
        llm – Large language models. (none in 30 days)
        language-models – Models of language of any size. (none in 30 days)
        small-language-models – Language models that fit a phone or one graphics card. (none in 30 days)
        ");
        let second = first.press("Next ▶").await.expect("the button");
        assert!(second.text().contains("page 2 of"), "{}", second.text());

        let topic = bot.member("ml", "/papers topics topic:diffusion").await;
        insta::assert_snapshot!(screen(&topic), @"
        grace used /papers topics
        paperboy APP · 2026-08-13 12:00
        diffusion
        Generating by taking noise away.
        Other names: diffusion models.
        It also takes: score-based generative.
        about 1 paper a day
        Posted in #ml.
        Hugging Face, updated just now
        [Find papers]
        (only you can see this)
        ");
        let found = topic.press("Find papers").await.expect("the button");
        assert!(
            found.text().starts_with("Papers about diffusion"),
            "{}",
            found.text()
        );
        // What another channel gets is not told to who may not see it.
        let elsewhere = bot.member("lobby", "/papers topics topic:diffusion").await;
        assert!(
            !elsewhere.text().contains("Posted in"),
            "{}",
            elsewhere.text()
        );
        let own_words = bot
            .member("lobby", "/papers topics topic:speech -survey")
            .await;
        insta::assert_snapshot!(own_words.text(), @"
        speech -survey
        It means: papers with ‘speech’ and not ‘survey’.
        1 paper in 30 days
        Hugging Face, updated just now
        ");
    })
    .await;
}

#[tokio::test]
async fn a_name_that_a_server_took_is_shown_once_with_what_it_means_there() {
    run_test(NOW, &papers(), async |bot| {
        let taken = "/papers-admin topic create name:LLM keywords:molecules";
        bot.admin("ml", taken).await;
        let shown = bot.member("lobby", "/papers topics").await.text();
        assert!(shown.contains("LLM – molecules"), "{shown}");
        assert!(!shown.contains("Large language models"), "{shown}");
        assert!(shown.contains("267 topics"), "{shown}");
    })
    .await;
}

#[tokio::test]
async fn a_member_sees_what_a_channel_gets_and_whom_to_ask() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers subscriptions").await;
        insta::assert_snapshot!(reply.text(), @"#lobby gets no papers. Whoever may manage its channels can change that with /papers-admin subscribe.");
        bot.admin(
            "ml",
            "/papers-admin subscribe topic:diffusion min-upvotes:5",
        )
        .await;
        let reply = bot
            .member("lobby", "/papers subscriptions channel:#ml")
            .await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        #ml gets papers about:
        • diffusion · from 5 votes on
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        To change it, ask someone who has Manage Channels here.
        ");
    })
    .await;
}

#[tokio::test]
async fn the_status_tells_of_papers_and_of_the_digests_here() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers status").await;
        insta::assert_snapshot!(reply.text(), @"
        • Papers: Hugging Face, updated just now.
        • My cache: 4 papers since Tue 11 Aug 2026, 1 MB.
        • Digests: none come here.
        • paperboy 0.1.0. /papers about says more.
        ");
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.at("2026-08-14T08:00:00Z").await;
        let reply = bot.member("ml", "/papers status").await;
        insta::assert_snapshot!(reply.text(), @"
        • Papers: Hugging Face, updated just now.
        • My cache: 4 papers since Tue 11 Aug 2026, 1 MB.
        • Digests: Next post: 2026-08-15 08:00 UTC (2026-08-15 08:00 UTC).
        • The last one here, of Fri 14 Aug 2026: posted 2026-08-14 08:00 UTC: https://discord.com/channels/1191168914231394304/1191168914264948736/1537732509696000000
        • paperboy 0.1.0. /papers about says more.
        ");
    })
    .await;
}

#[tokio::test]
async fn help_names_every_command_and_explains_each() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers help").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        paperboy posts each channel the day's trending papers about its topics, once each morning.

        For everybody
        /papers topic – papers about anything, at once
        /papers today – the newest day's papers · /papers top – the most voted of some days
        /papers show – one paper · /papers similar – papers like it · /papers random – one by chance
        /papers topics – topics that have a name
        /papers saved list, add, remove, clear, export – papers that you keep
        /papers follow – your own digest by direct message · /papers timezone – when it comes
        /papers subscriptions – what this channel gets · /papers status – how old the papers are
        /papers privacy show, export, delete – what is stored about you
        /papers about – version, source code, licence
        On a message, under Apps: Look up papers, Save papers

        For admins: /papers-admin …
        setup – from nothing to a first digest
        subscribe, unsubscribe, edit, list, pause, resume – what the channels get
        preview, post-now, explain, history, check – what they got, and why
        topic – this server's own topics
        config – time zone, time, days, looks, language
        data – everything that is stored of this server

        More about one: /papers help command:topic
        ");
        assert!(reply.message.content().contains("</papers topic:"));
        let reply = bot.member("lobby", "/papers help command:saved").await;
        insta::assert_snapshot!(reply.text(), @"
        /papers saved keeps papers for you, up to 500; nobody else sees them.
        add paper:2608.13489, or Save on a paper's card · list · remove
        export format:BibTeX gives them to you as a file; also RIS, Markdown, CSV
        clear removes all of them, after asking.
        ");
        let reply = bot.member("lobby", "/papers help command:dance").await;
        assert!(
            reply.text().starts_with("There is no command of that name"),
            "{}",
            reply.text()
        );
    })
    .await;
}

#[tokio::test]
async fn about_tells_whose_it_is_and_how_to_have_it() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers about").await;
        insta::assert_snapshot!(reply.text(), @"
        paperboy 0.1.0 brings each channel the day's trending research papers about its topics, once each morning.
        The papers, their votes and summaries come from the Hugging Face papers page, their categories from arXiv. Thank you to arXiv for use of its open access interoperability. paperboy belongs to neither of them.
        Licence: MIT OR Apache-2.0, at your choice.
        Stored are ids and settings, no names and no messages: /papers privacy show. What you ask is answered from my own cache.
        ");
        let buttons = reply.message.value["components"].to_string();
        for piece in [
            "github.com/paperboy-bot/paperboy",
            "scope=bot%20applications.commands",
            "integration_type=1",
        ] {
            assert!(buttons.contains(piece), "{piece}: {buttons}");
        }
    })
    .await;
}
