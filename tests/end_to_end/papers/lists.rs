//! `/papers today`, `top`, `topic`, `similar`.

use super::{NOW, many, papers, screen};
use crate::support::{Sample, run_test};

#[tokio::test]
async fn today_shows_the_newest_day_in_the_order_that_is_asked_for() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers today").await;
        insta::assert_snapshot!(reply.text(), @"
        Papers of Thu 13 Aug 2026
        trending first · 2 papers
        Faster diffusion sampling
        https://huggingface.co/papers/2608.10001
        We study faster diffusion sampling. It works well on held-out data.
        ▲ 40 · Ada Example
        (thumbnail)
        A survey of speech codecs
        https://huggingface.co/papers/2608.10002
        We study a survey of speech codecs. It works well on held-out data.
        ▲ 5 · Ada Example
        (thumbnail)
        Hugging Face, updated just now
        ");
        let reply = bot
            .member("lobby", "/papers today topic:speech sort:newest limit:1")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Papers of Thu 13 Aug 2026 about speech
        newest first · 1 paper
        A survey of speech codecs
        https://huggingface.co/papers/2608.10002
        We study a survey of speech codecs. It works well on held-out data.
        ▲ 5 · Ada Example
        matched: “speech” in the title
        (thumbnail)
        Hugging Face, updated just now
        ");
    })
    .await;
}

#[tokio::test]
async fn a_limit_bounds_the_whole_list_and_says_so_on_every_page() {
    run_test(NOW, &many(), async |bot| {
        let titles = |text: String| {
            let lines = text.lines().filter(|line| line.contains("number"));
            lines.filter(|line| !line.starts_with("We")).count()
        };
        let first = bot.member("lobby", "/papers today").await;
        assert!(
            first.text().contains("the first 10 of 12 papers"),
            "{}",
            first.text()
        );
        assert!(first.text().contains("page 1 of 2"), "{}", first.text());
        let first = bot
            .member("lobby", "/papers today sort:upvotes limit:7")
            .await;
        let second = first.press("Next ▶").await.expect("the button");
        assert_eq!((titles(first.text()), titles(second.text())), (5, 2));
        assert!(
            second
                .text()
                .contains("the first 7 of 12 papers · page 2 of 2")
        );
        assert!(second.press("Next ▶").await.is_err());
        let all = bot.member("lobby", "/papers today limit:25").await;
        assert!(
            all.text().contains("12 papers · page 1 of 3"),
            "{}",
            all.text()
        );
    })
    .await;
}

#[tokio::test]
async fn a_list_that_has_grown_shorter_is_turned_to_its_last_page() {
    let mut papers = many();
    papers.extend((20..=25).map(|n| Sample::new(n, "Speech of old", "2026-08-08")));
    papers.extend((30..=35).map(|n| Sample::new(n, "Speech anew", "2026-08-12")));
    run_test(NOW, &papers, async |bot| {
        let today = bot.member("lobby", "/papers today limit:12").await;
        let day = today.press("Next ▶").await.expect("the button");
        let query = "/papers topic query:speech since:a week";
        let week = bot.member("lobby", query).await;
        assert!(week.text().contains("page 1 of 3"), "{}", week.text());
        let week = week.press("Next ▶").await.expect("the button");

        let few = Sample::new(40, "Robots of the next day", "2026-08-16");
        bot.feed.set_day(few.listed(), vec![few.item()]);
        bot.at("2026-08-16T12:00:00Z").await;
        let day = day.press("Next ▶").await.expect("the button").text();
        assert!(day.contains("1 paper\nRobots of the next day"), "{day}");
        let week = week.press("Next ▶").await.expect("the button");
        assert!(week.text().contains("page 2 of 2"), "{}", week.text());
        assert!(week.press("Next ▶").await.is_err());
    })
    .await;
}

#[tokio::test]
async fn top_shows_the_most_voted_of_a_period() {
    let mut papers = papers();
    papers.push(Sample::new(5, "Old diffusion wisdom", "2026-07-20").upvotes(900));
    run_test(NOW, &papers, async |bot| {
        let reply = bot.member("lobby", "/papers top limit:2").await;
        insta::assert_snapshot!(reply.text(), @"
        Most voted papers
        last week · 2 papers
        Diffusion models for molecules
        https://huggingface.co/papers/2608.10003
        We study diffusion models for molecules. It works well on held-out data.
        ▲ 60 · Ada Example
        (thumbnail)
        Faster diffusion sampling
        https://huggingface.co/papers/2608.10001
        We study faster diffusion sampling. It works well on held-out data.
        ▲ 40 · Ada Example
        (thumbnail)
        Hugging Face, updated just now
        ");
        let reply = bot
            .member(
                "lobby",
                "/papers top period:a month topic:diffusion limit:1",
            )
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Most voted papers about diffusion
        last month · 1 paper
        Old diffusion wisdom
        https://huggingface.co/papers/2608.10005
        We study old diffusion wisdom. It works well on held-out data.
        ▲ 900 · Ada Example
        matched: “diffusion” in the title
        (thumbnail)
        Hugging Face, updated just now
        ");
        let reply = bot
            .member("lobby", "/papers top period:3 days topic:robots")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        No paper about robots has been listed since Tue 11 Aug 2026. Choose a longer period, or leave the topic out.
        Hugging Face, updated just now
        ");
    })
    .await;
}

#[tokio::test]
async fn who_mistypes_a_topic_is_offered_what_was_meant_and_a_press_asks_it() {
    run_test(NOW, &papers(), async |bot| {
        let nothing = bot
            .member("lobby", "/papers topic query:difusion share:true")
            .await;
        assert!(nothing.is_ephemeral());
        insta::assert_snapshot!(screen(&nothing), @"
        grace used /papers topic
        paperboy APP · 2026-08-13 12:00
        I have found nothing about difusion like this. These find something:
        Hugging Face, updated just now
        [diffusion]
        (only you can see this)
        ");
        bot.restart().await;
        let meant = nothing.press("diffusion").await.expect("the button");
        assert!(
            meant.text().starts_with("Papers about diffusion"),
            "{}",
            meant.text()
        );
        assert!(bot.posts("lobby").is_empty());
    })
    .await;
}

#[tokio::test]
async fn who_asks_too_much_is_offered_less() {
    run_test(NOW, &papers(), async |bot| {
        let nothing = bot
            .member(
                "lobby",
                "/papers topic query:molecules cat:cs.CL has-code:true",
            )
            .await;
        insta::assert_snapshot!(screen(&nothing), @"
        grace used /papers topic
        paperboy APP · 2026-08-13 12:00
        I have found nothing about molecules cat:cs.CL like this. These find something:
        Hugging Face, updated just now
        [Without cat:cs.CL]
        (only you can see this)
        ");
        let code = bot
            .member("lobby", "/papers topic query:molecules has-code:true")
            .await;
        insta::assert_snapshot!(screen(&code), @"
        grace used /papers topic
        paperboy APP · 2026-08-13 12:00
        I have found nothing about molecules like this. These find something:
        Hugging Face, updated just now
        [All of the cache]
        (only you can see this)
        ");
        let all = code.press("All of the cache").await.expect("the button");
        assert!(
            all.text().starts_with("Papers about molecules"),
            "{}",
            all.text()
        );
    })
    .await;
}

#[tokio::test]
async fn similar_papers_come_with_the_words_that_they_share() {
    let papers = vec![
        Sample::new(
            1,
            "Halftone patches for diffusion transformers",
            "2026-08-13",
        ),
        Sample::new(2, "Halftone patches in video transformers", "2026-08-12"),
        Sample::new(3, "Speech codecs", "2026-08-12"),
    ];
    run_test(NOW, &papers, async |bot| {
        let reply = bot
            .member("lobby", "/papers similar paper:2608.10001 limit:3")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Papers like Halftone patches for diffusion transformers
        1 paper
        Halftone patches in video transformers
        https://huggingface.co/papers/2608.10002
        We study halftone patches in video transformers. It works well on held-out data.
        ▲ 10 · Ada Example
        matched: in both: Halftone, patches, transformers, study, works, well, held, data
        (thumbnail)
        Hugging Face, updated just now
        ");
    })
    .await;
}
