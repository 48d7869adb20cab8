//! Forms that a bot shows. The stand-in knows rows of one text input each: serenity reads no newer layout.

use std::collections::BTreeSet;

use serde_json::Value;

use super::text::{length_of, list, optional_number, optional_text, optional_truth, required_text};
use super::{Faults, join};

const MAX_ROWS: usize = 5;
const MAX_INPUT: i64 = 4_000;
const INPUT_KEYS: &[&str] = &[
    "type",
    "id",
    "custom_id",
    "style",
    "label",
    "min_length",
    "max_length",
    "required",
    "value",
    "placeholder",
];

/// Checks a form: rows of one text input each.
pub(crate) fn check_modal(faults: &mut Faults, modal: &Value, path: &str) {
    faults.known_keys(modal, path, &["custom_id", "title", "components"]);
    required_text(faults, &modal["custom_id"], &join(path, "custom_id"), 100);
    required_text(faults, &modal["title"], &join(path, "title"), 45);
    let path = join(path, "components");
    let rows = list(faults, &modal["components"], &path, MAX_ROWS);
    if rows.is_empty() {
        let message = "Must be between 1 and 5 in length.";
        faults.refuse(&path, "BASE_TYPE_BAD_LENGTH", message);
    }
    let mut ids = BTreeSet::new();
    for (i, row) in rows.iter().enumerate() {
        let path = join(&path, i);
        if row["type"] != 1 {
            let message =
                "Value is not one of (1): the stand-in knows rows of one text input only.";
            faults.refuse(join(&path, "type"), "UNION_TYPE_CHOICES", message);
            continue;
        }
        faults.known_keys(row, &path, &["type", "id", "components"]);
        let path = join(&path, "components");
        let inputs = list(faults, &row["components"], &path, 1);
        if inputs.is_empty() {
            let message = "Must be between 1 and 1 in length.";
            faults.refuse(&path, "BASE_TYPE_BAD_LENGTH", message);
        }
        for (i, input) in inputs.iter().enumerate() {
            let path = join(&path, i);
            check_input(faults, input, &path);
            if !ids.insert(input["custom_id"].as_str().unwrap_or_default()) {
                let message = "Component custom id cannot be duplicated";
                let path = join(&path, "custom_id");
                faults.refuse(path, "COMPONENT_CUSTOM_ID_DUPLICATED", message);
            }
        }
    }
}

fn check_input(faults: &mut Faults, input: &Value, path: &str) {
    let at = |key: &str| join(path, key);
    if input["type"] != 4 {
        faults.refuse(at("type"), "UNION_TYPE_CHOICES", "Value is not one of (4).");
        return;
    }
    faults.known_keys(input, path, INPUT_KEYS);
    required_text(faults, &input["custom_id"], &at("custom_id"), 100);
    required_text(faults, &input["label"], &at("label"), 45);
    optional_text(faults, &input["placeholder"], &at("placeholder"), 100);
    optional_truth(faults, &input["required"], &at("required"));
    if input["style"].is_null() {
        faults.refuse(at("style"), "BASE_TYPE_REQUIRED", "This field is required");
    }
    optional_number(faults, &input["style"], &at("style"), 1, 2);
    optional_number(
        faults,
        &input["min_length"],
        &at("min_length"),
        0,
        MAX_INPUT,
    );
    optional_number(
        faults,
        &input["max_length"],
        &at("max_length"),
        1,
        MAX_INPUT,
    );
    let least = input["min_length"].as_u64().unwrap_or_default();
    let most = input["max_length"].as_u64().unwrap_or(4_000);
    if least > most {
        let message = "min_length is larger than max_length.";
        faults.refuse(at("min_length"), "NUMBER_TYPE_RANGE", message);
    }
    let length = length_of(&input["value"]) as u64;
    optional_text(faults, &input["value"], &at("value"), 4_000);
    if length > most || (length > 0 && length < least) {
        let message = format!("Must be between {least} and {most} in length.");
        faults.refuse(at("value"), "BASE_TYPE_BAD_LENGTH", message);
    }
}
