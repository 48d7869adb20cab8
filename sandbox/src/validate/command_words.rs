//! The names and descriptions of commands and options, and how much they weigh together.

use serde_json::Value;

use super::text::required_text;
use super::{Faults, join};

/// The languages that Discord has, as it writes them.
/// <https://docs.discord.com/developers/reference#locales>
const LOCALES: &[&str] = &[
    "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "hi", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr",
    "uk", "vi", "zh-CN", "zh-TW",
];

/// Names of chat commands and options: 1 to 32 letters, digits, `-`, `_` or `'`, in lower case.
pub(super) fn check_name(faults: &mut Faults, named: &Value, path: &str) {
    for (path, name) in in_all_languages(faults, named, path, "name") {
        required_text(faults, name, &path, 32);
        let name = name.as_str().unwrap_or_default();
        if !name.chars().all(may_stand_in_name) || name.to_lowercase() != name {
            let message = "Command name is invalid";
            faults.refuse(path, "APPLICATION_COMMAND_INVALID_NAME", message);
        }
    }
}

/// Names of commands in the menus of messages and people: 1 to 32 characters, blanks among them.
pub(super) fn check_menu_name(faults: &mut Faults, named: &Value, path: &str) {
    for (path, name) in in_all_languages(faults, named, path, "name") {
        required_text(faults, name, &path, 32);
    }
}

/// Names of choices.
pub(super) fn check_choice_name(faults: &mut Faults, named: &Value, path: &str) {
    for (path, name) in in_all_languages(faults, named, path, "name") {
        required_text(faults, name, &path, 100);
    }
}

pub(super) fn check_description(faults: &mut Faults, described: &Value, path: &str) {
    for (path, text) in in_all_languages(faults, described, path, "description") {
        required_text(faults, text, &path, 100);
    }
}

/// The text at a key and its translations, each with its place.
fn in_all_languages<'a>(
    faults: &mut Faults,
    part: &'a Value,
    path: &str,
    key: &str,
) -> Vec<(String, &'a Value)> {
    let mut all = vec![(join(path, key), &part[key])];
    let localizations = format!("{key}_localizations");
    let path = join(path, &localizations);
    let translations = &part[localizations.as_str()];
    if !translations.is_null() && !translations.is_object() {
        let message = "Only dictionaries may be used in a DictType";
        faults.refuse(&path, "DICT_TYPE_CONVERT", message);
    }
    for (locale, text) in translations.as_object().into_iter().flatten() {
        let path = join(&path, locale);
        if LOCALES.contains(&locale.as_str()) {
            all.push((path, text));
        } else {
            faults.refuse_value(&path, "Value is not one of Discord's locales.");
        }
    }
    all
}

/// `[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]`: letters and digits of all scripts, and the signs that Hindi
/// and Thai write above and below them.
fn may_stand_in_name(c: char) -> bool {
    let is_sign = matches!(c, '\u{900}'..='\u{963}' | '\u{966}'..='\u{97f}' | '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e5b}');
    // Rust counts letters in circles among the alphabetic; they are symbols.
    let is_symbol = matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}');
    matches!(c, '-' | '_' | '\'') || is_sign || (c.is_alphanumeric() && !is_symbol)
}

/// The size that Discord counts: names, descriptions and values, the longest translation of each.
pub(super) fn characters(part: &Value) -> usize {
    let count = |text: &Value| {
        text.as_str()
            .map(|text| text.encode_utf16().count())
            .unwrap_or_default()
    };
    let longest = |key: &str| {
        let translations = part[format!("{key}_localizations")]
            .as_object()
            .into_iter()
            .flatten();
        translations
            .map(|(_, text)| count(text))
            .chain([count(&part[key])])
            .max()
            .unwrap_or_default()
    };
    let inner = |key: &str| {
        part[key]
            .as_array()
            .into_iter()
            .flatten()
            .map(characters)
            .sum::<usize>()
    };
    longest("name")
        + longest("description")
        + count(&part["value"])
        + inner("choices")
        + inner("options")
}
