//! What is said, in every language: nothing is missing, nothing is left over, every gap is filled.

#![expect(clippy::expect_used, reason = "a test may say what it expects")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use paperboy::domain::{FILES, Language, source_of};

/// Texts by key, each with the names of its gaps.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// What separates the items of a list: named by its key, not by a saying.
const SEPARATORS: &str = "list-";

fn texts_of(language: Language) -> Texts {
    let mut texts = Texts::new();
    for (file, name) in FILES.iter().enumerate() {
        let resource = FluentResource::try_new(source_of(language, file).to_owned())
            .unwrap_or_else(|(_, faults)| panic!("{language}/{name} can't be read: {faults:?}"));
        for entry in resource.entries() {
            let Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name.to_owned();
            let value = message.value.as_ref().expect(&key);
            let attributes: &[Attribute<&str>] = &message.attributes;
            assert!(attributes.is_empty(), "{language}: {key} has attributes");
            let mut gaps = BTreeSet::new();
            find_gaps(value, &mut gaps);
            let known = texts.insert(key.clone(), gaps);
            assert!(known.is_none(), "{language}/{name} has {key} twice");
        }
    }
    texts
}

fn find_gaps(pattern: &Pattern<&str>, gaps: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => find_gap(inline, gaps),
            Expression::Select { selector, variants } => {
                find_gap(selector, gaps);
                for variant in variants {
                    find_gaps(&variant.value, gaps);
                }
            }
        }
    }
}

fn find_gap(expression: &InlineExpression<&str>, gaps: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = expression {
        gaps.insert(id.name.to_owned());
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the source") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// Every `saying!("key", name = …)` of the source.
fn sayings() -> Vec<(String, BTreeSet<String>, PathBuf)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for file in rust_files(&source) {
        let text = fs::read_to_string(&file).expect("a source file");
        let code: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        for rest in code.join("\n").split("saying!(").skip(1) {
            let Some(written) = rest.trim_start().strip_prefix('"') else {
                continue;
            };
            let (key, arguments) = written.split_once('"').expect("a key in quotes");
            found.push((key.to_owned(), names_in(arguments), file.clone()));
        }
    }
    found
}

/// The names before each `=` at the call's own level, up to its closing parenthesis.
fn names_in(arguments: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut depth, mut in_text, mut piece) = (0, false, String::new());
    let mut before = ' ';
    for c in arguments.chars() {
        match c {
            '"' if before != '\\' => in_text = !in_text,
            _ if in_text => {}
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => piece.clear(),
            '=' if depth == 0 && is_name(piece.trim()) => {
                names.insert(piece.trim().to_owned());
            }
            _ => piece.push(c),
        }
        before = c;
    }
    names
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

#[test]
fn every_saying_has_a_text_that_fills_its_gaps_and_no_text_is_left_over() {
    let texts = texts_of(Language::English);
    let sayings = sayings();
    let mut faults = Vec::new();
    for (key, names, file) in &sayings {
        match texts.get(key) {
            None => faults.push(format!("{}: there is no text {key}", file.display())),
            Some(gaps) if !gaps.is_subset(names) => {
                faults.push(format!("{}: {key} needs {gaps:?}", file.display()));
            }
            Some(gaps) if gaps != names => {
                faults.push(format!(
                    "{}: {key} has no gap for all of {names:?}",
                    file.display()
                ));
            }
            Some(_) => {}
        }
    }
    let used: BTreeSet<&String> = sayings.iter().map(|(key, ..)| key).collect();
    for key in texts.keys() {
        if !used.contains(key) && !key.starts_with(SEPARATORS) {
            faults.push(format!("nothing says {key}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_has_every_text_with_the_same_gaps() {
    let english = texts_of(Language::English);
    let mut faults = Vec::new();
    for language in Language::ALL {
        let texts = texts_of(language);
        for (key, gaps) in &english {
            match texts.get(key) {
                None => faults.push(format!("{language}: {key} is missing")),
                Some(other) if other != gaps => {
                    faults.push(format!("{language}: {key} has {other:?}, not {gaps:?}"));
                }
                Some(_) => {}
            }
        }
        let left_over = texts.keys().filter(|key| !english.contains_key(*key));
        faults.extend(left_over.map(|key| format!("{language}: {key} is not in English")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
