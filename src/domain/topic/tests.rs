//! The language by tables.

use super::*;

fn tree(text: &str) -> Node {
    Topic::parse(text).unwrap().tree
}

#[test]
fn texts_have_one_normal_form() {
    let table = [
        ("speech", "speech"),
        ("  Speech   Recognition ", "speech recognition"),
        ("“Large  Language Models”", "\"large language models\""),
        ("«world models»", "\"world models\""),
        ("speech -survey", "speech -survey"),
        ("-survey speech", "speech -survey"),
        ("speech NOT survey", "speech -survey"),
        ("speech –survey", "speech -survey"),
        ("a AND b", "a b"),
        ("video generation OR image", "video generation OR image"),
        ("(video OR image) generation", "generation (video OR image)"),
        ("speech OR audio -survey", "(speech OR audio) -survey"),
        ("speech OR (audio -survey)", "speech OR (audio -survey)"),
        ("a OR (b OR (c OR a))", "a OR b OR c"),
        ("((((a))))", "a"),
        ("a -(b c)", "a -(b c)"),
        ("a -(b OR c)", "a -(b OR c)"),
        ("a -\"b c\" -cat:cs.cl", "a -\"b c\" -cat:cs.CL"),
        ("author:\"Yann  LeCun\" cnn", "cnn author:\"Yann LeCun\""),
        ("Author:Hinton", "author:Hinton"),
        ("organization:mila", "org:mila"),
        ("cat:CS", "cat:cs"),
        ("cat:cond-mat.MTRL-SCI", "cat:cond-mat.mtrl-sci"),
        ("text-to-image, please!", "text-to-image please"),
        ("input/output", "input output"),
        ("GPT:4 16:9", "gpt 4 16 9"),
        ("https://arxiv.org", "https arxiv.org"),
        ("DeepSeek-R1: Incentivizing", "deepseek-r1 incentivizing"),
        ("c++ C# .NET", "c++ c# .net"),
        ("speech - survey", "speech survey"),
        ("nul\0in\u{7}side", "nul in side"),
        ("\u{202e}spe\u{2066}ech\u{fe0f}", "speech"),
        ("author:E\u{200b}\u{301}va", "author:Éva"),
        ("*diffusion^2 NEAR", "diffusion 2 near"),
        ("or", "or"),
    ];
    for (written, normal) in table {
        assert_eq!(Topic::parse(written).unwrap().text(), normal, "{written}");
    }
}

#[test]
fn a_text_that_is_no_topic_is_told_where_and_why() {
    let long = "x".repeat(2_000);
    let many = "a ".repeat(17);
    let table = [
        ("", "The topic is empty."),
        (" \t\0", "There is no word to search for"),
        ("?!", "There is no word to search for in ‘?!’"),
        ("\"", "The quote at character 1 (‘\"’) is never closed."),
        (
            "a \"b c",
            "The quote at character 3 (‘\"b c’) is never closed.",
        ),
        ("a \"\"", "The quotes at character 3 hold no word."),
        (
            "NEAR(",
            "The parenthesis at character 5 (‘(’) is never closed.",
        ),
        (
            "(a",
            "The parenthesis at character 1 (‘(a’) is never closed.",
        ),
        ("a)", "The ) at character 2 closes nothing."),
        ("a ()", "The parentheses at character 3 hold no word."),
        (
            "-survey",
            "‘-survey’ only says what to leave out. Say also what you want",
        ),
        ("a (-b)", "‘(-b)’ only says what to leave out."),
        (
            "a OR",
            "The OR at character 3 needs something wanted on both sides",
        ),
        ("OR a", "The OR at character 1 needs"),
        ("a OR OR b", "The OR at character 6 needs"),
        ("a OR -b", "The OR at character 3 needs"),
        (
            "a NOT",
            "The exclusion at character 3 has nothing after it.",
        ),
        ("foo:bar", "There is no field ‘foo:’ (character 1)."),
        (
            "a autor:\"b\"",
            "There is no field ‘autor:’ (character 3). Did you mean author:?",
        ),
        ("author:", "‘author:’ at character 1 has nothing after it."),
        (
            "cat:\"c s\"",
            "‘c s’ (character 1) is not an arXiv category.",
        ),
        (&long, "The text has 2000 characters; 200 is the most."),
        (
            &many,
            "The topic has 17 words, phrases and fields; 16 is the most.",
        ),
        (
            "(((((((((a)))))))))",
            "The parentheses at character 9 go too deep.",
        ),
    ];
    for (written, said) in table {
        let error = Topic::parse(written).unwrap_err();
        assert!(error.to_string().starts_with(said), "{written}: {error}");
    }
}

#[test]
fn a_topic_can_be_said_in_words() {
    let table = [
        ("speech -survey", "papers with ‘speech’ and not ‘survey’"),
        (
            "video generation",
            "papers with the words ‘video generation’",
        ),
        (
            "\"world models\" OR jepa",
            "papers with the phrase ‘world models’ or ‘jepa’",
        ),
        (
            "(speech OR audio) author:Hinton cat:cs.CL -org:x",
            "papers (with ‘speech’ or ‘audio’) and by ‘Hinton’ and in cs.CL and not from ‘x’",
        ),
    ];
    for (written, said) in table {
        assert_eq!(Topic::parse(written).unwrap().in_words().to_string(), said);
    }
}

#[test]
fn a_long_question_is_taken_as_its_words() {
    let question = format!("What is \"known (about {}?", "caches ".repeat(30));
    assert!(Topic::parse(&question).is_err());
    let topic = Topic::question(&question).unwrap();
    assert!(matches!(topic.tree(), Node::Words(words) if words.len() == 34));
    assert!(Topic::question("foo:bar").is_err());
    assert!(Topic::question(&"x".repeat(1_001)).is_err());
    assert!(Topic::question(&"?".repeat(300)).is_err());
}

#[test]
fn words_of_a_group_are_one_node() {
    assert_eq!(
        tree("a (b c) \"d\""),
        Node::All(vec![
            Node::Words(vec!["a".into(), "b".into(), "c".into()]),
            Node::Phrase("d".into()),
        ])
    );
}
