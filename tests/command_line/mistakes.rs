//! What can't be meant or done, and how that is said.

use std::fs;
use std::path::Path;

use crate::support::{Paperboy, errors, exit, text};

#[test]
fn bad_records_are_named_and_skipped() {
    let paperboy = Paperboy::new();
    paperboy.write(
        "papers.jsonl",
        "{\"id\":\"a\",\"title\":\"Good\",\"abstract\":\"\"}\nnot json\n{\"id\":\"\"}\n",
    );
    let output = paperboy.run(&["import", "papers.jsonl"]);
    assert_eq!(exit(&output), 1);
    assert!(
        errors(&output).contains("papers.jsonl:2"),
        "{}",
        errors(&output)
    );
    assert!(
        errors(&output).contains("papers.jsonl:3"),
        "{}",
        errors(&output)
    );
    assert_eq!(paperboy.lines(&["search", "good", "--json"]).len(), 1);
}

#[test]
fn wrong_usage_is_one_clear_line_and_exit_2() {
    let paperboy = Paperboy::new();
    let cases: [(&[&str], &str); 13] = [
        (&["search", "\""], "is never closed"),
        (&["search", "-survey"], "only says what to leave out"),
        (&["preview", "-survey"], "only says what to leave out"),
        (&["match", "foo:bar"], "There is no field"),
        (
            &["preview", "diffusion", "--day", "yesterday"],
            "write a day as 2026-08-14",
        ),
        (
            &[
                "search",
                "x",
                "--since",
                "2026-08-14",
                "--until",
                "2026-08-01",
            ],
            "exchange them",
        ),
        (&["match", "--jsn", "x"], "there is no option --jsn"),
        (&["search", "--limt", "5", "x"], "there is no option --limt"),
        (&["search", "--limt"], "--limt"),
        (&["match", ""], "The topic is empty"),
        (&["search", "x", "--limit", "0"], "--limit"),
        (&["search"], "Usage"),
        (&["sync", "--since", "2999-01-01"], "in the future"),
    ];
    for (arguments, said) in cases {
        let output = paperboy.run(arguments);
        assert_eq!(exit(&output), 2, "{arguments:?}: {}", errors(&output));
        assert!(
            errors(&output).contains(said),
            "{arguments:?}: {}",
            errors(&output)
        );
    }
}

#[test]
fn what_can_not_be_done_is_said_with_what_can() {
    let paperboy = Paperboy::with_papers();
    let refused = |arguments: &[&str], said: &str| {
        let output = paperboy.run(arguments);
        assert_eq!(exit(&output), 1, "{arguments:?}");
        assert!(text(&output).is_empty(), "{}", text(&output));
        assert!(errors(&output).contains(said), "{}", errors(&output));
    };
    refused(&["preview", "diffusion"], "name a day with --day");
    refused(
        &["restore", "papers.jsonl"],
        "name what `paperboy backup` wrote",
    );
    refused(&["demo", "--script", "nothere.txt"], "can't read nothere");
}

#[test]
fn bad_variables_are_named_in_one_line() {
    let paperboy = Paperboy::new();
    let cases = [
        (("PAPERBOY_DAAT", "x"), "did you mean PAPERBOY_DATA?"),
        (("PAPERBOY_LISTEN", "nowhere"), "PAPERBOY_LISTEN"),
        (("PAPERBOY_DISCORD_URL", "ftp://x"), "PAPERBOY_DISCORD_URL"),
    ];
    for (variable, said) in cases {
        let output = paperboy.run_with(&["search", "x"], &[variable]);
        assert_eq!(exit(&output), 2);
        assert_eq!(errors(&output).lines().count(), 1);
        assert!(errors(&output).contains(said), "{}", errors(&output));
    }
    assert!(
        !paperboy.folder.path().join("data").exists(),
        "nothing was made"
    );
}

#[test]
fn settings_stand_in_a_file_too_and_a_broken_one_is_said() {
    let paperboy = Paperboy::with_papers();
    paperboy.write(".env", "PAPERBOY_DATA=elsewhere\n");
    assert!(
        paperboy
            .lines(&["search", "diffusion", "--json"])
            .is_empty(),
        "another cache"
    );
    paperboy.write(".env", "PAPERBOY_DATA=\"never closed\n");
    let output = paperboy.run(&["search", "diffusion"]);
    assert_eq!(
        (exit(&output), errors(&output).lines().count()),
        (2, 1),
        "{}",
        errors(&output)
    );
    assert!(
        errors(&output).contains(".env can't be read"),
        "{}",
        errors(&output)
    );
}

#[test]
fn without_a_token_run_says_where_it_goes() {
    let output = Paperboy::new().run(&["run"]);
    assert_eq!(exit(&output), 1);
    assert!(
        errors(&output).contains("DISCORD_TOKEN is not set"),
        "{}",
        errors(&output)
    );
    assert_eq!(errors(&output).lines().count(), 1);
}

#[test]
fn a_foreign_or_newer_database_is_refused_and_left_alone() {
    let paperboy = Paperboy::new();
    paperboy.write(
        "papers.db",
        "this is a letter, not a database, and it is long enough to be told apart from one",
    );
    let output = paperboy.run(&["--data", ".", "search", "x"]);
    assert_eq!(exit(&output), 1);
    assert!(
        errors(&output).contains("is not a paperboy"),
        "{}",
        errors(&output)
    );
    let kept =
        fs::read_to_string(paperboy.folder.path().join("papers.db")).expect("the file is there");
    assert!(kept.starts_with("this is a letter"));

    let newer = Paperboy::with_papers();
    let path = newer.folder.path().join("data/papers.db");
    set_schema_number(&path, 999);
    let output = newer.run(&["search", "x"]);
    assert_eq!(exit(&output), 1);
    assert!(
        errors(&output).contains("written by a newer paperboy")
            && errors(&output).contains("delete the file: it is filled again"),
        "{}",
        errors(&output)
    );
}

fn set_schema_number(path: &Path, number: i64) {
    let database = rusqlite::Connection::open(path).expect("the database opens");
    database
        .pragma_update(None, "user_version", number)
        .expect("the number is written");
}
