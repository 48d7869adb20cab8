//! What is offered to who found nothing: always something that finds.

use proptest::prelude::*;

use super::super::{Code, PaperCache, SearchOptions, Widening};
use super::*;
use crate::domain::{ServerTopics, Topic};

async fn filled() -> (tempfile::TempDir, PaperCache) {
    let (folder, cache) = cache();
    let titles = [
        "Latent diffusion for image segmentation",
        "Diffusion transformers",
        "A kite of paper",
        "Kites and wind tunnels, a survey",
        "Reinforcement learning from human feedback",
        "Diffusions",
    ];
    let papers = (0_u32..).zip(titles).map(|(number, title)| Paper {
        title: title.to_owned(),
        authors: vec!["Ada Lovelace".to_owned()],
        ..paper(number, 1)
    });
    cache
        .save_listing(
            day("2026-08-14"),
            papers.collect(),
            at("2026-08-14T20:00:00Z"),
        )
        .await
        .unwrap();
    (folder, cache)
}

fn topic(text: &str) -> Topic {
    Topic::parse(text).unwrap()
}

#[tokio::test]
async fn mistyped_words_are_exchanged_for_the_nearest_that_papers_have() {
    let (_folder, cache) = filled().await;
    let ours = ServerTopics::new([("wind-energy".to_owned(), topic("wind OR kite"))]);
    let table: [(&str, &[&str]); 14] = [
        ("difusion", &["diffusion", "diffusions"]),
        (
            "lateent diffusoin",
            &["latent diffusion", "latent diffusions"],
        ),
        ("segmentaton", &["segmentation"]),
        ("\"wnd tunnels\"", &["\"wind tunnels\""]),
        ("wond", &["wind"]),
        ("qind", &["wind"]),
        ("ikte", &["kite"]),
        ("image-segmentatoin", &["image-segmentation"]),
        ("kyte transfomers", &[]),
        ("kyte (tunels OR wind)", &["kite (tunnels OR wind)"]),
        ("wind-enrgy", &["wind-energy"]),
        ("rienforcement-learning", &["reinforcement learning"]),
        // Nothing is near, or all is known.
        ("zzzzzzzz", &[]),
        ("kite diffusion", &[]),
    ];
    for (written, expected) in table {
        let topic = topic(written);
        let found = cache.nearest_topics(&topic, &ours, SearchOptions::default());
        let found = found.await.unwrap();
        let texts: Vec<&str> = found.iter().map(|s| s.topic.text()).collect();
        assert_eq!(texts, expected, "{written}");
        assert!(
            found
                .iter()
                .all(|suggestion| !suggestion.changes.is_empty())
        );
    }
    let with_code = SearchOptions {
        code: Code::Linked,
        ..SearchOptions::default()
    };
    let mistyped = topic("difusion");
    let found = cache.nearest_topics(&mistyped, &ours, with_code);
    assert_eq!(found.await.unwrap(), []);
}

#[tokio::test]
async fn one_wider_topic_changes_as_little_as_it_can() {
    let (_folder, cache) = filled().await;
    let without = |part: &str| Widening::Without(part.to_owned());
    let table = [
        ("kite -paper", Some(("kite", Widening::WithoutExclusions))),
        ("diffusion kite", Some(("diffusion", without("kite")))),
        (
            "diffusion zebra -survey",
            Some(("diffusion -survey", without("zebra"))),
        ),
        (
            "kite of author:lecun",
            Some(("kite of", without("author:lecun"))),
        ),
        (
            "zebra kite wool",
            Some(("zebra OR kite OR wool", Widening::AnyOf)),
        ),
        ("zebra", None),
        ("zebra wool", None),
    ];
    for (written, expected) in table {
        let options = SearchOptions::default();
        let none = ServerTopics::default();
        let wider = cache.wider(&topic(written), &none, options).await.unwrap();
        let wider = wider.map(|wider| (wider.topic.text().to_owned(), wider.by));
        let expected = expected.map(|(text, by)| (text.to_owned(), by));
        assert_eq!(wider, expected, "{written}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_is_offered_that_finds_nothing(
        text in "(difusion|kite|kyte|wnd|zebra|author:ada|author:x|latnt)( (OR |-)?(difusion|kite|kyte|wnd|zebra|author:ada|the)){0,4}",
    ) {
        let Ok(topic) = Topic::parse(&text) else { return Ok(()) };
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (_folder, cache) = filled().await;
            let options = SearchOptions::default();
            let none = ServerTopics::default();
            let suggestions = cache.nearest_topics(&topic, &none, options).await.unwrap();
            assert!(suggestions.len() <= 3);
            let wider = cache.wider(&topic, &none, options).await.unwrap();
            let offered = suggestions.into_iter().map(|suggestion| suggestion.topic);
            for offered in offered.chain(wider.map(|wider| wider.topic)) {
                let found = cache.search(&offered, options).await.unwrap();
                assert!(found.total_exact > 0, "{} for {text}", offered.text());
                assert_ne!(offered, topic);
            }
        });
    }
}
