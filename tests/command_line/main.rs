//! The command line is a contract: what it prints, and how it exits.

#![expect(clippy::expect_used, reason = "a test may say what it expects")]

mod mistakes;
mod support;

use serde_json::Value;

use crate::support::{Paperboy, errors, exit, text};

#[test]
fn papers_are_imported_and_found() {
    let paperboy = Paperboy::with_papers();
    let found = paperboy.lines(&["search", "diffusion", "--json"]);
    let ids: Vec<&str> = found.iter().filter_map(|hit| hit["id"].as_str()).collect();
    assert_eq!(ids, ["a-1", "a-3"]);
    assert_eq!(found[0]["title"], "Faster diffusion sampling");
    assert_eq!(found[0]["upvotes"], 4);
    assert_eq!(found[0]["listed"], "2026-08-13");
    assert!(found[0]["score"].as_f64() > found[1]["score"].as_f64());
}

#[test]
fn many_topics_are_answered_in_one_process() {
    let paperboy = Paperboy::with_papers();
    paperboy.write(
        "topics.jsonl",
        "{\"id\":\"q1\",\"text\":\"diffusion\"}\n{\"id\":\"q2\",\"text\":\"What is known about \\\"codecs for speech?\"}\n",
    );
    let found = paperboy.lines(&[
        "search",
        "--queries",
        "topics.jsonl",
        "--limit",
        "5",
        "--json",
    ]);
    let of = |query: &str| {
        found
            .iter()
            .filter(|hit| hit["query"] == query)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("q1")
            .iter()
            .map(|hit| hit["rank"].as_u64())
            .collect::<Vec<_>>(),
        [Some(1), Some(2)]
    );
    assert_eq!(of("q2")[0]["id"], "a-2");

    let matched = paperboy.lines(&["match", "--queries", "topics.jsonl", "--json"]);
    assert!(
        matched
            .iter()
            .any(|hit| hit["query"] == "q1" && hit["id"] == "a-3")
    );
}

#[test]
fn a_question_in_sentences_is_searched_alone_as_in_a_file() {
    let paperboy = Paperboy::with_papers();
    let question = "Which papers, please, have something to say about diffusion. ".repeat(4);
    let alone = paperboy.lines(&["search", &question, "--json"]);
    paperboy.write(
        "question.jsonl",
        &serde_json::json!({"id": "q", "text": question}).to_string(),
    );
    let filed = paperboy.lines(&["search", "--queries", "question.jsonl", "--json"]);
    let ids = |lines: &[Value]| -> Vec<_> { lines.iter().map(|line| line["id"].clone()).collect() };
    assert!(!alone.is_empty());
    assert_eq!(ids(&alone), ids(&filed));
}

#[test]
fn a_mistyped_search_is_answered_with_the_nearest_spelling() {
    let paperboy = Paperboy::with_papers();
    let shown = text(&paperboy.run(&["search", "difusion -survey"]));
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(
        lines,
        [
            "The cache has no papers with ‘difusion’ and not ‘survey’.",
            "Did you mean: diffusion -survey",
        ]
    );
    let found = text(&paperboy.run(&["search", "diffusion"]));
    assert!(!found.contains("Did you mean"), "{found}");
    assert!(paperboy.lines(&["search", "difusion", "--json"]).is_empty());
    let matched = paperboy.run(&["match", "difusion"]);
    assert!(text(&matched).is_empty(), "{}", text(&matched));
    assert!(
        errors(&matched).contains("Did you mean: diffusion"),
        "{}",
        errors(&matched)
    );
}

#[test]
fn match_reads_a_topic_as_search_does() {
    let paperboy = Paperboy::with_papers();
    let long = "diffusion models applied to molecules, or whatever else is like that ".repeat(4);
    let ids = |lines: Vec<Value>| -> Vec<_> {
        let mut ids: Vec<_> = lines.iter().map(|line| line["id"].to_string()).collect();
        ids.sort();
        ids
    };
    paperboy.write(
        "topics.jsonl",
        &serde_json::json!({"id": "q", "text": long}).to_string(),
    );
    let alone = paperboy.run(&["match", &long, "--json"]);
    assert_eq!(exit(&alone), 0, "{}", errors(&alone));
    assert!(
        errors(&alone).contains("too long for a subscription"),
        "{}",
        errors(&alone)
    );
    let alone = paperboy.lines(&["match", &long, "--json"]);
    let filed = paperboy.lines(&["match", "--queries", "topics.jsonl", "--json"]);
    assert_eq!(ids(alone), ids(filed));
    let found = paperboy.lines(&["search", "diffusion -molecules", "--json"]);
    let exact = found.into_iter().filter(|hit| hit["exact"] == true);
    let matched = paperboy.lines(&["match", "diffusion -molecules", "--json"]);
    assert_eq!(ids(exact.collect()), ids(matched));
}

#[test]
fn match_takes_what_a_subscription_would_and_says_why() {
    let paperboy = Paperboy::with_papers();
    let ids = |arguments: &[&str]| -> Vec<String> {
        let lines = paperboy.lines(arguments);
        lines
            .iter()
            .filter_map(|hit| hit["id"].as_str().map(str::to_owned))
            .collect()
    };
    assert_eq!(ids(&["match", "diffusion -molecules", "--json"]), ["a-1"]);
    assert_eq!(
        ids(&["match", "diffusion", "--since", "2026-08-14", "--json"]),
        ["a-3"]
    );
    assert_eq!(
        ids(&["match", "diffusion", "--until", "2026-08-13", "--json"]),
        ["a-1"]
    );
    assert_eq!(ids(&["match", "author:\"Ada Example\"", "--json"]), ["a-2"]);
    assert_eq!(ids(&["match", "cat:cs.SD", "--json"]), ["a-2"]);
    assert_eq!(
        ids(&["match", "diffusion", "--level", "strict", "--json"]),
        ["a-1"]
    );
    let why = &paperboy.lines(&["match", "diffusion", "--level", "strict", "--json"])[0]["why"];
    assert_eq!(why, "“diffusion” in the title");
}

#[test]
fn a_preview_shows_the_digest_and_its_message_bodies() {
    let paperboy = Paperboy::with_papers();
    let shown = text(&paperboy.run(&["preview", "diffusion", "--day", "2026-08-14"]));
    assert!(
        shown.contains("Daily papers · Fri 14 Aug 2026") && shown.contains("Molecules"),
        "{shown}"
    );
    let bodies = paperboy.lines(&["preview", "diffusion", "--day", "2026-08-14", "--json"]);
    assert_eq!(bodies[0]["embeds"][0]["title"], "Molecules");
    assert_eq!(
        bodies[0]["allowed_mentions"]["parse"],
        serde_json::json!([])
    );
    let empty = paperboy.run(&["preview", "diffusion", "--day", "2026-08-12"]);
    assert_eq!((exit(&empty), text(&empty).lines().count()), (0, 1));
}

#[test]
fn help_names_every_command_and_variable() {
    let help = text(&Paperboy::new().run(&["--help"]));
    for word in [
        "run",
        "demo",
        "sync",
        "import",
        "search",
        "match",
        "preview",
        "doctor",
        "backup",
        "restore",
        "invite",
        "--data",
        "DISCORD_TOKEN",
    ] {
        assert!(help.contains(word), "{word}");
    }
}

#[test]
fn the_demo_shows_a_morning_and_runs_a_script() {
    let paperboy = Paperboy::new();
    paperboy.write(
        "script.txt",
        "# a remark\n/papers topic diffusion\npress Next\nopen 2608.90001\n/papers help\nmorning\nquit\n",
    );
    let output = paperboy.run(&["demo", "--script", "script.txt"]);
    let shown = text(&output);
    assert_eq!(exit(&output), 1, "2608.90001 is not on the page: {shown}");
    assert!(
        errors(&output).contains("script.txt:4"),
        "{}",
        errors(&output)
    );

    paperboy.write("script.txt", "/papers topic diffusion\npress Next\n/papers show 2608.90083\n@dm /papers topic speech\nchoose Syllable Soup\n/papers-admin list\nmorning\n");
    let output = paperboy.run(&["demo", "--script", "script.txt"]);
    let shown = text(&output);
    assert_eq!(exit(&output), 0, "{}", errors(&output));
    for wanted in [
        "in #image-generation",
        "Daily papers · Fri 14 Aug 2026",
        "matched: diffusion",
        "page 1 of 2",
        "page 2 of 2",
        "2608.90083 · listed Fri 14 Aug 2026",
        "choose Syllable Soup",
        "#speech: nothing new",
    ] {
        assert!(shown.contains(wanted), "{wanted} is missing in:\n{shown}");
    }
    assert!(errors(&output).is_empty(), "{}", errors(&output));
}
