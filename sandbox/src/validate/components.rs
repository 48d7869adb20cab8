//! Rows and buttons.

use std::collections::BTreeSet;

use serde_json::Value;

use super::selects::{check_select, is_select};
use super::text::{
    length_of, list, optional_number, optional_text, optional_truth, optional_url, required_text,
};
use super::{Faults, join};

const ROW: u64 = 1;
const BUTTON: u64 = 2;
const LINK: u64 = 5;
const PREMIUM: u64 = 6;
const MAX_ROWS: usize = 5;
const MAX_BUTTONS: usize = 5;
const BUTTON_KEYS: &[&str] = &[
    "type",
    "id",
    "style",
    "label",
    "emoji",
    "custom_id",
    "sku_id",
    "url",
    "disabled",
];

/// What has been used up in one message: each id may stand once.
#[derive(Debug, Default)]
pub(super) struct Seen {
    custom_ids: BTreeSet<String>,
    ids: BTreeSet<u64>,
}

/// Checks the components of a message of the older layout: up to five rows.
pub(super) fn check_rows(faults: &mut Faults, components: &Value, path: &str) {
    let mut seen = Seen::default();
    for (i, row) in list(faults, components, path, MAX_ROWS).iter().enumerate() {
        let path = join(path, i);
        if row["type"] == ROW {
            check_row(faults, row, &path, &mut seen);
        } else {
            wrong_type(faults, row, &path, "1");
        }
    }
}

/// Checks one row: up to five buttons, or one menu alone.
pub(super) fn check_row(faults: &mut Faults, row: &Value, path: &str, seen: &mut Seen) {
    faults.known_keys(row, path, &["type", "id", "components"]);
    check_id(faults, row, path, seen);
    let path = join(path, "components");
    let children = list(faults, &row["components"], &path, MAX_BUTTONS);
    if children.is_empty() {
        faults.refuse(
            &path,
            "BASE_TYPE_BAD_LENGTH",
            "Must be between 1 and 5 in length.",
        );
    }
    let menus = children.iter().filter(|child| is_select(child)).count();
    if menus > 0 && children.len() > 1 {
        faults.refuse(
            &path,
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
            "The specified component exceeds the maximum width",
        );
    }
    for (i, child) in children.iter().enumerate() {
        let path = join(&path, i);
        match child["type"].as_u64() {
            Some(BUTTON) => check_button(faults, child, &path, seen),
            _ if is_select(child) => check_select(faults, child, &path, seen),
            _ => wrong_type(faults, child, &path, "2, 3, 5, 6, 7, 8"),
        }
    }
}

/// Checks a button.
pub(super) fn check_button(faults: &mut Faults, button: &Value, path: &str, seen: &mut Seen) {
    faults.known_keys(button, path, BUTTON_KEYS);
    check_id(faults, button, path, seen);
    optional_truth(faults, &button["disabled"], &join(path, "disabled"));
    optional_text(faults, &button["label"], &join(path, "label"), 80);
    let style = button["style"].as_u64().unwrap_or_default();
    let has = |key: &str| !button[key].is_null();
    match style {
        1..=4 => {
            check_custom_id(faults, button, path, seen);
            if has("url") {
                let message = "A custom id and url cannot both be specified";
                faults.refuse(
                    path,
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    message,
                );
            }
        }
        LINK => {
            required_text(faults, &button["url"], &join(path, "url"), 512);
            check_link(faults, &button["url"], &join(path, "url"));
            if has("custom_id") {
                let message = "A custom id and url cannot both be specified";
                faults.refuse(
                    path,
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    message,
                );
            }
        }
        PREMIUM => faults.complain(path, "premium buttons are not known to the stand-in"),
        _ => faults.refuse(
            join(path, "style"),
            "BASE_TYPE_CHOICES",
            "Value is not one of {1, 2, 3, 4, 5, 6}.",
        ),
    }
    let has_emoji = length_of(&button["emoji"]["name"]) > 0 || has_id(&button["emoji"]);
    if style != PREMIUM && length_of(&button["label"]) == 0 && !has_emoji {
        faults.refuse(
            path,
            "BUTTON_COMPONENT_INVALID_LABEL",
            "A button must have a label or emoji.",
        );
    }
}

/// A link button may also lead into the Discord client.
fn check_link(faults: &mut Faults, url: &Value, path: &str) {
    if !url
        .as_str()
        .is_some_and(|url| url.starts_with("discord://"))
    {
        optional_url(faults, url, path, 512);
    }
}

/// Checks the id by which the bot will know a component.
pub(super) fn check_custom_id(faults: &mut Faults, component: &Value, path: &str, seen: &mut Seen) {
    let path = join(path, "custom_id");
    required_text(faults, &component["custom_id"], &path, 100);
    let id = component["custom_id"].as_str().unwrap_or_default();
    if !id.is_empty() && !seen.custom_ids.insert(id.to_owned()) {
        let message = "Component custom id cannot be duplicated";
        faults.refuse(path, "COMPONENT_CUSTOM_ID_DUPLICATED", message);
    }
}

/// Checks the number that a component has in its message.
pub(super) fn check_id(faults: &mut Faults, component: &Value, path: &str, seen: &mut Seen) {
    let path = join(path, "id");
    optional_number(faults, &component["id"], &path, 0, i64::from(i32::MAX));
    let id = component["id"].as_u64().unwrap_or_default();
    if id != 0 && !seen.ids.insert(id) {
        faults.refuse(
            path,
            "COMPONENT_ID_DUPLICATED",
            "Component id cannot be duplicated",
        );
    }
}

/// Refuses a component of a type that may not stand here.
pub(super) fn wrong_type(faults: &mut Faults, component: &Value, path: &str, allowed: &str) {
    let kind = &component["type"];
    let message = format!("Value {kind} is not one of ({allowed}).");
    faults.refuse(join(path, "type"), "UNION_TYPE_CHOICES", message);
}

fn has_id(emoji: &Value) -> bool {
    !emoji["id"].is_null()
}
