//! The names and descriptions of commands and options, and how much they weigh together.

use serde_json::Value;

use super::text::required_text;
use super::{Faults, join};

/// Names of chat commands and options: 1 to 32 letters, digits, `-`, `_` or `'`, in lower case.
pub(super) fn check_name(faults: &mut Faults, named: &Value, path: &str) {
    let localised = named["name_localizations"]
        .as_object()
        .into_iter()
        .flatten();
    let all = std::iter::once((join(path, "name"), &named["name"])).chain(
        localised.map(|(locale, name)| (join(path, format!("name_localizations.{locale}")), name)),
    );
    for (path, name) in all {
        required_text(faults, name, &path, 32);
        let allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\'');
        let name = name.as_str().unwrap_or_default();
        if !name.chars().all(allowed) || name.to_lowercase() != name {
            let message = "Command name is invalid";
            faults.refuse(path, "APPLICATION_COMMAND_INVALID_NAME", message);
        }
    }
}

pub(super) fn check_description(faults: &mut Faults, described: &Value, path: &str) {
    required_text(
        faults,
        &described["description"],
        &join(path, "description"),
        100,
    );
    for (locale, text) in described["description_localizations"]
        .as_object()
        .into_iter()
        .flatten()
    {
        required_text(
            faults,
            text,
            &join(path, format!("description_localizations.{locale}")),
            100,
        );
    }
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
