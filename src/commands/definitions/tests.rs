//! What Discord is told of the commands: whole in every language, and within what it takes.

use std::collections::BTreeSet;

use super::*;

/// Over all names, descriptions and values of one command, the longest translation of each counted.
const BUDGET: usize = 8_000;
/// The longest name of a command or an option.
const LONGEST_NAME: usize = 32;
/// The longest description, and the longest name of a choice.
const LONGEST_TEXT: usize = 100;

/// The keys of what is defined.
fn keys() -> BTreeSet<String> {
    let commands = poise::builtins::create_application_commands(&roots());
    let mut definitions = serde_json::to_value(commands).unwrap();
    let mut keys = BTreeSet::new();
    each_text(&mut definitions, &mut |_, _, key| {
        let is_new = keys.insert(key.to_owned());
        assert!(is_new, "two texts share the key {key}");
    });
    keys
}

/// The roots, whose names are the same in every language.
const ROOTS: [&str; 2] = ["papers", "papers-admin"];

#[test]
fn every_command_option_and_choice_has_its_text_in_every_language_and_none_is_left_over() {
    let needed = keys();
    let mut faults = Vec::new();
    for language in Language::ALL {
        if language == Language::English {
            continue;
        }
        let texts = command_texts(language);
        let missing = needed
            .iter()
            .filter(|key| !texts.contains_key(*key) && !ROOTS.contains(&key.as_str()));
        faults.extend(missing.map(|key| format!("{language}: {key} is missing")));
        let left_over = texts
            .keys()
            .filter(|key| !needed.contains(*key) || ROOTS.contains(&key.as_str()));
        faults.extend(left_over.map(|key| format!("{language}: {key} is left over")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_text_has_the_form_that_discord_takes() {
    let mut definitions = definitions().unwrap();
    let mut faults = Vec::new();
    each_text(&mut definitions, &mut |part, field, key| {
        let is_choice = part.get("value").is_some();
        let most = if field == "name" && !is_choice {
            LONGEST_NAME
        } else {
            LONGEST_TEXT
        };
        // What stands in the menu of a message has no description, and may have blanks and capitals.
        let is_typed = field == "name" && !text_of(part, "description").is_empty();
        for (locale, text) in in_all_languages(part, field) {
            let length = text.encode_utf16().count();
            if !(1..=most).contains(&length) {
                faults.push(format!("{locale} {key}: {length} of {most} characters"));
            }
            if is_typed && !is_name(text) {
                faults.push(format!("{locale} {key}: “{text}” can't be typed"));
            }
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// `^[-_'\p{L}\p{N}]+$` in lower case.
fn is_name(text: &str) -> bool {
    let may_stand_in_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\'');
    text.chars().all(may_stand_in_name) && text.to_lowercase() == text
}

#[test]
fn no_two_parts_of_a_command_share_a_name_in_any_language() {
    let definitions = definitions().unwrap();
    let mut faults = Vec::new();
    find_shared_names(&definitions, &mut faults);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn find_shared_names(parts: &Value, faults: &mut Vec<String>) {
    let mut names = BTreeSet::new();
    for part in parts.as_array().into_iter().flatten() {
        for (locale, name) in in_all_languages(part, "name") {
            if !names.insert((locale, name)) {
                faults.push(format!("{locale}: “{name}” comes twice"));
            }
        }
        find_shared_names(&part["options"], faults);
        find_shared_names(&part["choices"], faults);
    }
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "how much room is left, for whoever adds a command"
)]
fn every_command_keeps_within_discords_budget() {
    let definitions = definitions().unwrap();
    for command in definitions.as_array().unwrap() {
        let used = size_of(command);
        println!("{}: {used} of {BUDGET} characters", name_of(command));
        assert!(used <= BUDGET, "{}: {used} characters", name_of(command));
    }
}

/// The size that Discord counts.
fn size_of(part: &Value) -> usize {
    let longest = |field: &str| {
        let texts = in_all_languages(part, field).into_iter();
        let lengths = texts.map(|(_, text)| text.encode_utf16().count());
        lengths.max().unwrap_or_default()
    };
    let inner = ["options", "choices"].into_iter();
    let inner = inner.flat_map(|field| part[field].as_array().into_iter().flatten());
    longest("name")
        + longest("description")
        + text_of(part, "value").len()
        + inner.map(size_of).sum::<usize>()
}

fn text_of<'a>(part: &'a Value, field: &str) -> &'a str {
    part[field].as_str().unwrap_or_default()
}

/// A text of a part in English and in every other language.
fn in_all_languages<'a>(part: &'a Value, field: &str) -> Vec<(&'a str, &'a str)> {
    let english = part[field].as_str().map(|text| ("en", text));
    let translations = part.get(format!("{field}_localizations"));
    let translations = translations
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let translations = translations.map(|(locale, text)| (locale.as_str(), text.as_str().unwrap()));
    english.into_iter().chain(translations).collect()
}
