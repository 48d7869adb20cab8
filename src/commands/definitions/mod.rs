//! The definitions of the commands as Discord registers them, with names and descriptions in every language.

use std::collections::BTreeMap;

use serde_json::Value;

use super::roots;
use crate::domain::{Language, command_texts};

/// The definitions as Discord registers them.
pub fn definitions() -> anyhow::Result<Value> {
    let commands = poise::builtins::create_application_commands(&roots());
    let mut definitions = without_defaults(serde_json::to_value(commands)?);
    let texts = Language::ALL.map(|language| (language, command_texts(language)));
    each_text(&mut definitions, &mut |part, field, key| {
        let translations = translations(&texts, key);
        if !translations.is_empty() {
            part[format!("{field}_localizations")] = Value::Object(translations);
        }
    });
    Ok(definitions)
}

/// poise writes every key into every definition, also where Discord's document has no such key. What
/// is absent, empty or false is Discord's default anyway.
fn without_defaults(value: Value) -> Value {
    let is_default = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.into_iter().map(without_defaults).collect(),
        Value::Object(fields) => {
            let fields = fields
                .into_iter()
                .map(|(key, value)| (key, without_defaults(value)));
            Value::Object(fields.filter(|(_, value)| !is_default(value)).collect())
        }
        value => value,
    }
}

/// A text by what Discord calls each language that has it.
fn translations(
    texts: &[(Language, BTreeMap<String, String>)],
    key: &str,
) -> serde_json::Map<String, Value> {
    let mut translations = serde_json::Map::new();
    for (language, texts) in texts {
        let Some(text) = texts.get(key) else {
            continue;
        };
        for locale in language.discord_locales() {
            translations.insert((*locale).to_owned(), text.as_str().into());
        }
    }
    translations
}

/// What is done with a text: with the part that it belongs to, its field there, and its key in
/// `locales/<language>/commands.ftl`.
type Visit<'a> = dyn FnMut(&mut Value, &str, &str) + 'a;

/// Visits every name and description that a person reads.
fn each_text(definitions: &mut Value, visit: &mut Visit<'_>) {
    for command in definitions.as_array_mut().into_iter().flatten() {
        let key = kebab(&name_of(command));
        each_text_of_command(command, &key, visit);
    }
}

fn each_text_of_command(command: &mut Value, key: &str, visit: &mut Visit<'_>) {
    visit(command, "name", key);
    // A command in the menu of a message has no description.
    let description = command["description"].as_str().unwrap_or_default();
    if !description.is_empty() {
        visit(command, "description", &format!("{key}.description"));
    }
    for part in parts(command, "options") {
        let name = name_of(part);
        if matches!(part["type"].as_u64(), Some(SUBCOMMAND | GROUP)) {
            each_text_of_command(part, &format!("{key}-{name}"), visit);
        } else {
            each_text_of_option(part, &format!("{key}.{name}"), visit);
        }
    }
}

const SUBCOMMAND: u64 = 1;
const GROUP: u64 = 2;

fn each_text_of_option(option: &mut Value, key: &str, visit: &mut Visit<'_>) {
    visit(option, "name", key);
    visit(option, "description", &format!("{key}-description"));
    for choice in parts(option, "choices") {
        let name = name_of(choice);
        // A language is named in itself, for everybody.
        if !Language::ALL.iter().any(|known| known.own_name() == name) {
            visit(choice, "name", &format!("{key}-{}", kebab(&name)));
        }
    }
}

fn parts<'a>(whole: &'a mut Value, field: &str) -> impl Iterator<Item = &'a mut Value> {
    let parts = whole.get_mut(field).and_then(Value::as_array_mut);
    parts.into_iter().flatten()
}

fn name_of(part: &Value) -> String {
    part["name"].as_str().unwrap_or_default().to_owned()
}

/// “Look up papers” as `look-up-papers`.
fn kebab(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-")
}

#[cfg(test)]
mod tests;
