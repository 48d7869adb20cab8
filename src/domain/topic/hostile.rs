//! Whatever is typed, it is a topic or gets a sentence: in bounds, and the same when it is read again.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

/// Signs of the language, and letters that change their shape when they are made uniform.
#[rustfmt::skip] // a table
const PIECES: &[&str] = &[
    "OR", "or", "AND", "NOT", "NEAR", "-", "--", "–", "(", ")", "((", "))", "\"", "“", "»", "'", "`", ":", "author:",
    "org:", "ORGANISATION:", "cat:", "cat:cs.CL", "cat:math", "title:", "ａｕｔｈｏｒ：", "c++", "c#", ".net", "+", "#", ".", "*",
    "^", "{", "}", "\\", "/", "\0", "\n", "\u{202E}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{301}", "\u{345}", "ﷺ", "ﬃ", "İ",
    "ſ", "K", "Σ", "ΣΑΣ", "ß", "ẞ", "ǅ", "½", "²", "㋿", "㍿", "𝒜", "Ａ", "（", "）", "－", "＂", "；", "日本語", "가", "각",
    "ก็", "عربى", "👩‍👩‍👧", "_", "a_b", "_a", "a-", "-a", "'a'", "o'neil", "·", "¦", "|", "<@1>", "@everyone", "'; drop",
];

/// Texts that look like topics, and texts that look like nothing.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => select(PIECES).prop_map(str::to_owned),
        2 => vec(prop::char::range('A', 'z'), 1..8).prop_map(String::from_iter),
        1 => vec(any::<char>(), 1..4).prop_map(String::from_iter),
    ];
    let pieces = vec((piece, any::<bool>()), 0..24).prop_map(|pieces| {
        let blank = |is_blank| if is_blank { " " } else { "" };
        pieces
            .into_iter()
            .map(|(piece, is_blank)| piece + blank(is_blank))
            .collect::<String>()
    });
    let repeated = (select(PIECES), select(PIECES), 0..4_000_usize)
        .prop_map(|(one, other, times)| format!("{one}{other}").repeat(times));
    prop_oneof![6 => pieces, 2 => any::<String>(), 1 => repeated]
}

/// The number of nodes and words, and the longest way down.
fn size_and_depth(node: &Node) -> (usize, usize) {
    match node {
        Node::Words(words) => (words.len(), 1),
        Node::Phrase(_) | Node::Author(_) | Node::Organisation(_) | Node::Category(_) => (1, 1),
        Node::Not(inner) => {
            let (size, depth) = size_and_depth(inner);
            (size + 1, depth + 1)
        }
        Node::All(parts) | Node::Any(parts) => {
            let below = parts.iter().map(size_and_depth);
            below.fold((1, 1), |(size, depth), (more, down)| {
                (size + more, depth.max(down + 1))
            })
        }
    }
}

fn check_error(error: &UserError) {
    let said = error.to_string();
    assert!(said.chars().count() <= 400, "{said}");
    assert!(!said.chars().any(char::is_control), "{said:?}");
    assert!(!said.contains('\u{202E}'), "{said:?}");
}

fn check_bounds(topic: &Topic, most_terms: usize, longest: usize) {
    let (size, depth) = size_and_depth(topic.tree());
    // Each term has at most one Not, All and Any above it that hold nothing else.
    assert!(size <= 4 * most_terms, "{size} nodes: {}", topic.text());
    assert!(depth <= 24, "{depth} deep: {}", topic.text());
    assert!(topic.text().chars().count() <= longest);
    assert!(!topic.text().chars().any(char::is_control));
    assert!(topic.in_words().to_string().chars().count() <= 20 * most_terms + 2 * longest);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases * 8))]

    #[test]
    fn a_topic_is_in_bounds_and_the_same_when_it_is_read_again(text in text()) {
        match Topic::parse(&text) {
            Ok(topic) => {
                check_bounds(&topic, MOST_TERMS, LONGEST_TOPIC);
                let again = Topic::parse(topic.text());
                prop_assert_eq!(again.as_ref(), Ok(&topic), "{}", topic.text());
                let stored = serde_json::to_string(&topic).unwrap();
                prop_assert_eq!(serde_json::from_str::<Topic>(&stored).unwrap(), topic);
            }
            Err(error) => check_error(&error),
        }
    }

    #[test]
    fn a_question_is_in_bounds_or_gets_a_sentence(text in text()) {
        match Topic::question(&text) {
            // One character may stand for eighteen: a ligature of a whole sentence.
            Ok(topic) => check_bounds(&topic, MOST_WORDS, 18 * LONGEST_QUESTION),
            Err(error) => check_error(&error),
        }
        if let Some(topic) = Topic::of_words(&text) {
            prop_assert!(matches!(topic.tree(), Node::Words(words) if words.len() <= MOST_WORDS));
        }
    }
}
