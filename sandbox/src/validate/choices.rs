//! The suggestions under a half-typed option.

use std::collections::BTreeSet;

use serde_json::Value;

use super::command_words::check_choice_name;
use super::text::{list, required_text};
use super::{Faults, join};

const MAX_CHOICES: usize = 25;

/// Checks the choices at `path`; an option's own and suggested ones follow the same rules.
pub(crate) fn check_choices(faults: &mut Faults, choices: &Value, path: &str) {
    let mut names = BTreeSet::new();
    for (i, choice) in list(faults, choices, path, MAX_CHOICES).iter().enumerate() {
        let path = join(path, i);
        faults.known_keys(choice, &path, &["name", "name_localizations", "value"]);
        check_choice_name(faults, choice, &path);
        match &choice["value"] {
            Value::Number(_) => {}
            text => required_text(faults, text, &join(&path, "value"), 100),
        }
        if !names.insert(choice["name"].as_str().unwrap_or_default()) {
            let message = "Application command option choice names must be unique";
            faults.refuse(
                path,
                "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_INVALID",
                message,
            );
        }
    }
}
