//! The rules of this codebase that a machine can check: see CONTRIBUTING.md.

#![expect(clippy::expect_used, reason = "a test may say what it expects")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use paperboy::config::VARIABLES;

/// Who may import whom, as in ARCHITECTURE.md: a stage, and what it must not name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "src/domain",
        &[
            "crate::", "serenity", "poise", "reqwest", "rusqlite", "tokio",
        ],
    ),
    (
        "src/matching",
        &[
            "crate::index",
            "crate::meaning",
            "crate::cache",
            "crate::store",
            "crate::discord",
            "crate::delivery",
            "serenity",
            "reqwest",
            "rusqlite",
            "tokio",
        ],
    ),
    (
        "src/index",
        &[
            "crate::cache",
            "crate::meaning",
            "crate::store",
            "crate::discord",
            "crate::delivery",
            "serenity",
            "reqwest",
            "rusqlite",
            "tokio",
        ],
    ),
    (
        "src/meaning",
        &[
            "crate::cache",
            "crate::index",
            "crate::matching",
            "crate::source",
            "crate::store",
            "crate::discord",
            "crate::delivery",
            "crate::commands",
            "serenity",
            "rusqlite",
        ],
    ),
    (
        "src/digest",
        &[
            "crate::cache",
            "crate::store",
            "crate::discord",
            "crate::delivery",
            "serenity",
            "reqwest",
            "rusqlite",
            "tokio",
        ],
    ),
    (
        "src/citations",
        &[
            "crate::cache",
            "crate::store",
            "crate::discord",
            "serenity",
            "reqwest",
            "rusqlite",
            "tokio",
        ],
    ),
    (
        "src/source",
        &[
            "crate::cache",
            "crate::store",
            "crate::discord",
            "crate::matching",
            "serenity",
            "rusqlite",
        ],
    ),
    (
        "src/cache",
        &[
            "crate::store",
            "crate::discord",
            "crate::delivery",
            "crate::source",
            "serenity",
            "reqwest",
        ],
    ),
    (
        "src/store",
        &[
            "crate::cache",
            "crate::discord",
            "crate::delivery",
            "crate::source",
            "serenity",
            "reqwest",
        ],
    ),
    (
        "src/discord/render",
        &[
            "serenity",
            "poise",
            "reqwest",
            "rusqlite",
            "tokio",
            "crate::store",
            "crate::cache",
        ],
    ),
    (
        "src/delivery",
        &[
            "serenity",
            "poise",
            "rusqlite",
            "crate::commands",
            "crate::source",
        ],
    ),
    ("src/commands", &["rusqlite", "reqwest", "crate::source"]),
    ("sandbox/src", &["paperboy::"]),
];

/// The longest file that is allowed, in lines.
const LONGEST_FILE: usize = 400;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(below: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(below)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn all_rust_files() -> Vec<PathBuf> {
    [
        "src",
        "sandbox/src",
        "sandbox/tests",
        "tests",
        "benches",
        "examples",
    ]
    .into_iter()
    .flat_map(rust_files)
    .collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source file can be read")
}

/// The code without its comments: they may name what they like.
fn code_of(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn no_stage_imports_what_it_must_not_know() {
    let mut faults = Vec::new();
    for (stage, forbidden) in FORBIDDEN {
        let files = rust_files(stage);
        assert!(!files.is_empty(), "{stage} has moved; correct the rules");
        for file in files {
            // The words of the program are everybody's.
            let code = code_of(&read(&file)).replace("crate::domain", "");
            for name in forbidden.iter().filter(|name| code.contains(**name)) {
                faults.push(format!("{} names {name}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<_> = all_rust_files()
        .into_iter()
        .filter(|file| !read(file).starts_with("//!"))
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn no_file_is_longer_than_a_person_reads() {
    let long: Vec<_> = all_rust_files()
        .into_iter()
        .filter(|file| read(file).lines().count() > LONGEST_FILE)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn the_example_of_settings_names_every_variable_and_no_other() {
    let example = read(&root().join(".env.example"));
    let named: BTreeSet<&str> = example
        .lines()
        .filter_map(|line| line.trim_start_matches('#').split_once('='))
        .map(|(name, _)| name)
        .filter(|name| name.bytes().all(|b| b.is_ascii_uppercase() || b == b'_'))
        .collect();
    let known: BTreeSet<&str> = VARIABLES.iter().map(|variable| variable.name).collect();
    assert_eq!(named, known);
}

#[test]
fn the_example_of_settings_shows_the_defaults() {
    let example = read(&root().join(".env.example"));
    for variable in VARIABLES
        .iter()
        .filter(|variable| !variable.default.is_empty())
    {
        let line = format!("#{}={}", variable.name, variable.default);
        assert!(example.lines().any(|shown| shown == line), "{line}");
    }
}

#[test]
fn every_migration_is_listed_where_it_is_applied() {
    for (folder, file) in [
        ("migrations/cache", "src/cache/mod.rs"),
        ("migrations/store/sqlite", "src/store/mod.rs"),
    ] {
        let code = read(&root().join(file));
        for entry in fs::read_dir(root().join(folder)).expect("the folder of migrations") {
            let name = entry.expect("an entry").file_name();
            let name = name.to_string_lossy();
            assert!(
                code.contains(&*name),
                "{folder}/{name} is not applied in {file}"
            );
        }
    }
}

#[test]
fn no_crate_of_ours_may_be_unsafe() {
    let root_manifest = read(&root().join("Cargo.toml"));
    assert!(root_manifest.contains("\n[workspace.lints.rust]\nunsafe_code = \"forbid\"\n"));
    for manifest in ["Cargo.toml", "sandbox/Cargo.toml"] {
        let text = read(&root().join(manifest));
        assert!(
            text.contains("\n[lints]\nworkspace = true\n"),
            "{manifest} does not take the workspace’s lints"
        );
    }
}

#[test]
fn every_dependency_is_named_where_it_may_be_used() {
    let (code, tests): (&[&str], &[&str]) = (&["src"], &["src", "tests", "benches", "examples"]);
    for (folder, table, places) in [
        ("", "[dependencies]", code),
        ("", "[dev-dependencies]", tests),
        ("sandbox", "[dependencies]", code),
        ("sandbox", "[dev-dependencies]", tests),
    ] {
        let manifest = read(&root().join(folder).join("Cargo.toml"));
        let (_, rest) = manifest.split_once(table).expect(table);
        let lines = rest
            .lines()
            .skip(1)
            .take_while(|line| !line.starts_with('['));
        let names = lines.filter(|line| !line.starts_with('#') && line.contains('='));
        let files = places
            .iter()
            .flat_map(|place| rust_files(Path::new(folder).join(place).to_str().expect("a path")));
        let code: String = files.map(|file| code_of(&read(&file))).collect();
        for name in names.filter_map(|line| line.split([' ', '=']).next()) {
            let is_used = [
                format!("{}::", name.replace('-', "_")),
                format!("use {name}"),
            ]
            .iter()
            .any(|used| code.contains(used));
            assert!(is_used, "{folder} {table}: nothing uses {name}");
        }
    }
}
