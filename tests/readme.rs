//! What the README promises is there, and what is there stands in the README.

#![expect(clippy::expect_used, reason = "a test may say what it expects")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// The commands that can be run, each with its path: `/papers saved add`, or the name of one on messages.
fn registered() -> BTreeSet<String> {
    let definitions = paperboy::commands::definitions().expect("the definitions");
    let mut commands = BTreeSet::new();
    for root in definitions.as_array().expect("a list") {
        let name = root["name"].as_str().expect("a name");
        if root["description"].is_null() {
            commands.insert(name.to_owned());
        } else {
            collect(root, &format!("/{name}"), &mut commands);
        }
    }
    commands
}

fn collect(command: &Value, path: &str, commands: &mut BTreeSet<String>) {
    let options = command["options"].as_array().into_iter().flatten();
    let below: Vec<&Value> = options
        .filter(|option| option["type"].as_u64() <= Some(2))
        .collect();
    if below.is_empty() {
        commands.insert(path.to_owned());
    }
    for command in below {
        let name = command["name"].as_str().expect("a name");
        collect(command, &format!("{path} {name}"), commands);
    }
}

/// The commands of the README's table. In a row such as `/papers saved list`, `add` each further name stands
/// in the place of the first one's last.
fn told() -> BTreeSet<String> {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(readme).expect("the README");
    let mut commands = BTreeSet::new();
    for row in readme.lines().filter(|line| line.starts_with("| ")) {
        let first = row.split('|').nth(1).expect("a cell").trim();
        if first.starts_with("`/papers") {
            commands.extend(commands_in(first));
        } else if first.starts_with('*') {
            commands.extend(first.split(", ").map(|name| name.replace('*', "")));
        }
    }
    commands
}

fn commands_in(cell: &str) -> Vec<String> {
    let mut names = cell.split('`').skip(1).step_by(2);
    let first = names.next().unwrap_or_default().to_owned();
    let (parent, _) = first.rsplit_once(' ').expect("a command below another");
    let others = names.map(|name| format!("{parent} {name}"));
    // What follows a command is an option of it.
    let without_option = parent.to_owned();
    others.chain([first.clone(), without_option]).collect()
}

#[test]
fn every_command_stands_in_the_readmes_table_and_no_other() {
    let (registered, told) = (registered(), told());
    let missing: Vec<_> = registered.difference(&told).collect();
    assert!(missing.is_empty(), "not in the README: {missing:?}");
    let is_known = |command: &&String| {
        let below = format!("{command} ");
        registered
            .iter()
            .any(|known| known == *command || known.starts_with(&below))
            || registered
                .iter()
                .any(|known| command.starts_with(&format!("{known} ")))
    };
    let gone: Vec<_> = told.iter().filter(|command| !is_known(command)).collect();
    assert!(gone.is_empty(), "only in the README: {gone:?}");
}
