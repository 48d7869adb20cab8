//! Whatever topic is typed, the index takes its expression, and finds no paper that the words do not name.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::tests::{found, index_of};
use super::*;
use crate::domain::Paper;
use crate::hostile;
use crate::matching::{Reach, builtin_topics};

const LEVELS: [Level; 3] = [Level::Strict, Level::Normal, Level::Wide];

const REACHES: [Reach; 7] = [
    Reach::InTitle,
    Reach::InHeading,
    Reach::Phrase,
    Reach::Close,
    Reach::All,
    Reach::Some,
    Reach::Typed,
];

/// The limits on a topic and on its readings hold an expression far below this: about 6 KB were seen.
const LONGEST_EXPRESSION: usize = 32 * 1024;

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

/// Only our own signs, and between quotes nothing but words.
fn check_language(expression: &str) {
    assert!(
        expression.len() <= LONGEST_EXPRESSION,
        "{}",
        expression.len()
    );
    for (number, part) in expression.split('"').enumerate() {
        let is_sound = if number % 2 == 1 {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_alphanumeric() || " ·".contains(c))
        } else {
            let mut words = part.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            words.all(is_ours)
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_ :(){},*".contains(c))
        };
        assert!(is_sound, "{part:?} in {expression}");
    }
    assert_eq!(expression.matches('"').count() % 2, 0);
}

fn is_ours(word: &str) -> bool {
    #[rustfmt::skip] // a table
    const OURS: &[&str] = &[
        "", "AND", "OR", "NOT", "NEAR", "title", "abstract_text", "keywords", "authors", "organisation", "categories",
    ];
    OURS.contains(&word) || word.bytes().all(|b| b.is_ascii_digit())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 2))]

    #[test]
    fn any_topic_makes_a_sound_expression(topic in topic()) {
        let stranger = "qqxzz wjvkk";
        let mut papers = vec![paper(0, topic.text()), paper(1, stranger), paper(2, "")];
        papers[0].abstract_text = topic.in_words().to_string();
        papers[1].authors = vec![stranger.to_owned()];
        let connection = index_of(&papers);
        let query = TopicQuery::compile(&topic, Level::Normal);
        for reach in REACHES {
            let expression = query.expression(reach);
            check_language(&expression);
            let found = found(&connection, &expression);
            prop_assert!(!found.contains(&1) && !found.contains(&2), "{}: {expression}", topic.text());
        }
        for level in LEVELS {
            let query = TopicQuery::compile(&topic, level);
            if query.judge(&PaperText::of(&papers[0])).is_some() {
                prop_assert_eq!(found(&connection, &query.index_expression()), [0], "{}", topic.text());
            }
        }
    }
}
