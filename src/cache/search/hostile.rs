//! Whatever topic is typed, the search finds no paper that its words do not name.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::follow::Follower;
use super::super::{empty_database, papers};
use super::*;
use crate::domain::Paper;
use crate::hostile;
use crate::matching::builtin_topics;

const LEVELS: [Level; 3] = [Level::Strict, Level::Normal, Level::Wide];

/// Topics in our language and in the index's, with words of many forms and names of built-in topics.
fn topic() -> impl Strategy<Value = Topic> {
    #[rustfmt::skip] // a table
    const PIECES: &[&str] = &[
        "OR", "-", "(", ")", "\"", "author:", "author:\"Y. B\"", "org:x", "cat:cs", "NEAR(", ", 3)", "AND NOT", "*", "^",
        "{title}", "title :", "paper_index", "rank", "llm", "rlhf", "gan", "gpt-4", "multi-agent", "self-supervised", "pre",
        "training", "zero-shot", "the", "of", "c++", "c#", ".net", "lms", "l'été", "日本語", "ﷺ", "Σ", "İ", "½", "o'neil", "x_y",
    ];
    let builtin = select(builtin_topics()).prop_map(|topic| topic.name().to_owned());
    let piece = prop_oneof![
        2 => builtin,
        6 => select(PIECES).prop_map(str::to_owned),
        3 => hostile::word(),
        1 => hostile::text(),
    ];
    vec(piece, 1..14)
        .prop_map(|pieces| pieces.join(" "))
        .prop_filter_map("no topic", |text| {
            let question = || Topic::question(&text).ok();
            Topic::parse(&text).ok().or_else(question)
        })
}

fn paper(number: u32, title: &str) -> Paper {
    let id = PaperId::parse(&format!("2506.{number:05}")).unwrap();
    Paper::new(id, title, "")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 2))]

    #[test]
    fn any_topic_finds_only_papers_that_its_words_name(topic in topic()) {
        let stranger = "qqxzz wjvkk";
        let mut papers = vec![paper(1, topic.text()), paper(2, stranger), paper(3, "")];
        papers[0].abstract_text = topic.in_words().to_string();
        papers[1].authors = vec![stranger.to_owned()];
        let connection = empty_database();
        for paper in &papers {
            papers::save(&connection, paper.clone(), None).unwrap();
        }
        let index = Follower::default().current(&connection).unwrap();
        for level in LEVELS {
            let query = compiled(&index, &topic, level);
            for loosely in [false, true] {
                let options = SearchOptions { level, loosely, ..SearchOptions::default() };
                let found = search(&connection, &Remembering::of(&index), &query, None, &options).unwrap();
                let ids: Vec<&str> = found.hits.iter().map(|hit| hit.listed.paper.id.as_str()).collect();
                prop_assert!(ids.is_empty() || ids == [papers[0].id.as_str()], "{}: {ids:?}", topic.text());
            }
        }
    }
}
