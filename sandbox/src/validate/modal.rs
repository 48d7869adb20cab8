//! Forms that a bot shows, and the names of threads.

use serde_json::Value;

use super::text::{list, optional_number, optional_text, required_text};
use super::{Faults, join};

/// Checks a form: rows of one text input each, or the newer labels around one.
pub(crate) fn check_modal(faults: &mut Faults, modal: &Value, path: &str) {
    faults.known_keys(modal, path, &["custom_id", "title", "components"]);
    required_text(faults, &modal["custom_id"], &join(path, "custom_id"), 100);
    required_text(faults, &modal["title"], &join(path, "title"), 45);
    let path = join(path, "components");
    let parts = list(faults, &modal["components"], &path, 5);
    if parts.is_empty() {
        faults.refuse(
            &path,
            "BASE_TYPE_BAD_LENGTH",
            "Must be between 1 and 5 in length.",
        );
    }
    for (i, part) in parts.iter().enumerate() {
        let path = join(&path, i);
        match part["type"].as_u64() {
            Some(1) => check_input(faults, &part["components"][0], &join(&path, "components.0")),
            Some(18) => {
                required_text(faults, &part["label"], &join(&path, "label"), 45);
                optional_text(
                    faults,
                    &part["description"],
                    &join(&path, "description"),
                    100,
                );
                if part["component"]["type"] == 4 {
                    check_input(faults, &part["component"], &join(&path, "component"));
                }
            }
            _ => faults.refuse(
                join(&path, "type"),
                "UNION_TYPE_CHOICES",
                "Value is not one of (1, 18).",
            ),
        }
    }
}

fn check_input(faults: &mut Faults, input: &Value, path: &str) {
    if input["type"] != 4 {
        faults.refuse(
            join(path, "type"),
            "UNION_TYPE_CHOICES",
            "Value is not one of (4).",
        );
        return;
    }
    required_text(faults, &input["custom_id"], &join(path, "custom_id"), 100);
    optional_text(faults, &input["label"], &join(path, "label"), 45);
    optional_text(
        faults,
        &input["placeholder"],
        &join(path, "placeholder"),
        100,
    );
    optional_text(faults, &input["value"], &join(path, "value"), 4_000);
    optional_number(faults, &input["style"], &join(path, "style"), 1, 2);
    optional_number(
        faults,
        &input["min_length"],
        &join(path, "min_length"),
        0,
        4_000,
    );
    optional_number(
        faults,
        &input["max_length"],
        &join(path, "max_length"),
        1,
        4_000,
    );
}

/// Checks the name of a thread.
pub(crate) fn check_thread_name(faults: &mut Faults, name: &Value) {
    required_text(faults, name, "name", 100);
}
