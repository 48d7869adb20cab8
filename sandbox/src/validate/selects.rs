//! Menus: of texts, people, roles and channels.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::components::{Seen, check_custom_id, check_id};
use super::text::{list, optional_number, optional_text, optional_truth, required_text};
use super::{Faults, join};

const STRING: u64 = 3;
const CHANNEL: u64 = 8;
const MAX_OPTIONS: usize = 25;
const MAX_VALUES: usize = 25;
const KEYS: &[&str] = &[
    "type",
    "id",
    "custom_id",
    "placeholder",
    "min_values",
    "max_values",
    "disabled",
];
/// The kinds of channel that can be chosen.
const CHANNEL_TYPES: &[u64] = &[0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16];

/// Whether a component is a menu.
pub(super) fn is_select(component: &Value) -> bool {
    matches!(component["type"].as_u64(), Some(STRING | 5..=8))
}

/// Checks a menu.
pub(super) fn check_select(faults: &mut Faults, menu: &Value, path: &str, seen: &mut Seen) {
    let kind = menu["type"].as_u64().unwrap_or_default();
    let own: &[&str] = match kind {
        STRING => &["options"],
        CHANNEL => &["default_values", "channel_types"],
        _ => &["default_values"],
    };
    faults.known_keys(menu, path, &[KEYS, own].concat());
    check_id(faults, menu, path, seen);
    check_custom_id(faults, menu, path, seen);
    let at = |key: &str| join(path, key);
    optional_text(faults, &menu["placeholder"], &at("placeholder"), 150);
    optional_truth(faults, &menu["disabled"], &at("disabled"));
    optional_number(faults, &menu["min_values"], &at("min_values"), 0, 25);
    optional_number(faults, &menu["max_values"], &at("max_values"), 1, 25);
    let least = menu["min_values"].as_u64().unwrap_or(1);
    let most = menu["max_values"].as_u64().unwrap_or(1);
    if least > most {
        let message = "min_values must be less than or equal to max_values";
        faults.refuse(
            at("min_values"),
            "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE",
            message,
        );
    }
    if kind == STRING {
        check_options(faults, menu, path, most);
    } else {
        check_defaults(faults, menu, &at("default_values"), most);
    }
    for number in list(faults, &menu["channel_types"], &at("channel_types"), 25) {
        if !number
            .as_u64()
            .is_some_and(|kind| CHANNEL_TYPES.contains(&kind))
        {
            faults.refuse_value(&at("channel_types"), "Value is not a type of channel.");
        }
    }
}

fn check_options(faults: &mut Faults, menu: &Value, menu_path: &str, most: u64) {
    let path = &join(menu_path, "options");
    let options = list(faults, &menu["options"], path, MAX_OPTIONS);
    if options.is_empty() {
        faults.refuse(path, "BASE_TYPE_REQUIRED", "This field is required");
    }
    if most > options.len() as u64 {
        let message = "max_values must not be more than the number of options";
        let path = join(menu_path, "max_values");
        faults.refuse(path, "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE", message);
    }
    let chosen = options.iter().filter(|option| option["default"] == true);
    if chosen.count() as u64 > most {
        let message = "The number of default options is more than max_values";
        faults.refuse(path, "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", message);
    }
    let mut values = BTreeSet::new();
    for (i, option) in options.iter().enumerate() {
        let path = join(path, i);
        let at = |key: &str| join(&path, key);
        let known = ["label", "value", "description", "emoji", "default"];
        faults.known_keys(option, &path, &known);
        required_text(faults, &option["label"], &at("label"), 100);
        required_text(faults, &option["value"], &at("value"), 100);
        optional_text(faults, &option["description"], &at("description"), 100);
        optional_truth(faults, &option["default"], &at("default"));
        if !values.insert(option["value"].as_str().unwrap_or_default()) {
            let message = "The specified option value is already used";
            faults.refuse(
                at("value"),
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                message,
            );
        }
    }
}

/// What is chosen before anybody has chosen: ids, each with what it is the id of.
fn check_defaults(faults: &mut Faults, menu: &Value, path: &str, most: u64) {
    let defaults = list(faults, &menu["default_values"], path, MAX_VALUES);
    if defaults.len() as u64 > most {
        let message = "The number of default values is more than max_values";
        faults.refuse(path, "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", message);
    }
    let kinds = match menu["type"].as_u64() {
        Some(5) => json!(["user"]),
        Some(6) => json!(["role"]),
        Some(7) => json!(["user", "role"]),
        _ => json!(["channel"]),
    };
    for (i, default) in defaults.iter().enumerate() {
        let path = join(path, i);
        faults.known_keys(default, &path, &["id", "type"]);
        required_text(faults, &default["id"], &join(&path, "id"), 20);
        if !kinds
            .as_array()
            .is_some_and(|kinds| kinds.contains(&default["type"]))
        {
            let message = format!("Value is not one of {kinds}.");
            faults.refuse_value(&join(&path, "type"), &message);
        }
    }
}
