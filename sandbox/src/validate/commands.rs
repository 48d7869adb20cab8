//! The definitions of commands, as they are registered.

use std::collections::BTreeSet;

use serde_json::Value;

use super::choices::check_choices;
use super::command_words::{characters, check_description, check_menu_name, check_name};
use super::text::{list, optional_number};
use super::{Faults, join};

const MAX_OPTIONS: usize = 25;
/// Over all names, descriptions and values of one command.
const MAX_TOTAL: usize = 8_000;
const SUBCOMMAND: u64 = 1;
const GROUP: u64 = 2;
const KEYS: &[&str] = &[
    "id",
    "type",
    "name",
    "name_localizations",
    "description",
    "description_localizations",
    "options",
    "default_member_permissions",
    "dm_permission",
    "default_permission",
    "nsfw",
    "integration_types",
    "contexts",
    "handler",
];
const OPTION_KEYS: &[&str] = &[
    "type",
    "name",
    "name_localizations",
    "description",
    "description_localizations",
    "required",
    "choices",
    "options",
    "channel_types",
    "min_value",
    "max_value",
    "min_length",
    "max_length",
    "autocomplete",
];

/// Checks a whole set of commands, which replaces all that were there.
pub(crate) fn check_commands(faults: &mut Faults, commands: &Value) {
    let mut names = BTreeSet::new();
    let mut counts = [0usize; 4];
    for (i, command) in list(faults, commands, "", 130).iter().enumerate() {
        let path = i.to_string();
        check_command(faults, command, &path);
        let kind = kind_of(command);
        if !names.insert((kind, command["name"].as_str().unwrap_or_default())) {
            let message = "Application command names must be unique";
            faults.refuse(
                join(&path, "name"),
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                message,
            );
        }
        if let Some(count) = usize::try_from(kind)
            .ok()
            .and_then(|kind| counts.get_mut(kind))
        {
            *count += 1;
        }
    }
    for (kind, most) in [(1, 100), (2, 15), (3, 15)] {
        if counts[kind] > most {
            let message =
                format!("Maximum number of application commands of this type reached ({most}).");
            faults.refuse("", "APPLICATION_COMMAND_TOO_MANY", message);
        }
    }
}

/// Checks one command at `path` (empty for the whole body).
pub(crate) fn check_command(faults: &mut Faults, command: &Value, path: &str) {
    faults.known_keys(command, path, KEYS);
    if kind_of(command) == 1 {
        check_name(faults, command, path);
        check_description(faults, command, path);
    } else {
        check_menu_name(faults, command, path);
        if !command["description"]
            .as_str()
            .unwrap_or_default()
            .is_empty()
        {
            let message = "Context menu commands cannot have description";
            faults.refuse(
                path,
                "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED",
                message,
            );
        }
    }
    if !matches!(kind_of(command), 1..=3) {
        faults.refuse_value(&join(path, "type"), "Value is not one of {1, 2, 3}.");
    }
    if kind_of(command) != 1
        && command["options"]
            .as_array()
            .is_some_and(|list| !list.is_empty())
    {
        let message = "Context menu commands cannot have options";
        let code = "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED";
        faults.refuse(join(path, "options"), code, message);
    }
    check_places(faults, command, path);
    check_options(faults, &command["options"], &join(path, "options"), 0);
    if characters(command) > MAX_TOTAL {
        let message = format!("Command exceeds maximum size ({MAX_TOTAL})");
        faults.refuse(path, "APPLICATION_COMMAND_TOO_LARGE", message);
    }
}

/// Where a command is offered, and by whose installation.
fn check_places(faults: &mut Faults, command: &Value, path: &str) {
    for (key, most) in [("integration_types", 1), ("contexts", 2)] {
        let path = join(path, key);
        let places = list(faults, &command[key], &path, 3);
        let in_range = |place: &Value| place.as_u64().is_some_and(|place| place <= most);
        if !places.iter().all(in_range) {
            let message = format!("Value is not one of {{0..{most}}}.");
            faults.refuse_value(&path, &message);
        }
        if places.is_empty() && !command[key].is_null() {
            faults.refuse(
                &path,
                "BASE_TYPE_BAD_LENGTH",
                "Must be 1 or more in length.",
            );
        }
        let distinct: BTreeSet<_> = places.iter().filter_map(Value::as_u64).collect();
        if distinct.len() < places.len() {
            faults.refuse(
                &path,
                "SET_TYPE_ALREADY_CONTAINS_VALUE",
                "The set already contains a value",
            );
        }
    }
}

fn check_options(faults: &mut Faults, options: &Value, path: &str, depth: usize) {
    let options = list(faults, options, path, MAX_OPTIONS);
    let nested = options.iter().filter(|option| is_nested(option)).count();
    if nested > 0 && nested < options.len() {
        let message = "Sub-command and sub-command group option types are mutually exclusive to all other types";
        faults.refuse(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message);
    }
    let mut names = BTreeSet::new();
    let mut an_optional_came = false;
    for (i, option) in options.iter().enumerate() {
        let path = join(path, i);
        check_option(faults, option, &path, depth);
        if !names.insert(option["name"].as_str().unwrap_or_default()) {
            let message = "Option names must be unique within a command";
            faults.refuse(
                join(&path, "name"),
                "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
                message,
            );
        }
        let required = option["required"] == true;
        if required && an_optional_came {
            let message = "Required options must be placed before non-required options";
            faults.refuse(
                &path,
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                message,
            );
        }
        an_optional_came |= !required && !is_nested(option);
    }
}

fn check_option(faults: &mut Faults, option: &Value, path: &str, depth: usize) {
    faults.known_keys(option, path, OPTION_KEYS);
    check_name(faults, option, path);
    check_description(faults, option, path);
    let kind = option["type"].as_u64().unwrap_or_default();
    match kind {
        GROUP if depth > 0 => {
            let message = "A sub-command group can only stand at the top of a command";
            faults.refuse(
                join(path, "type"),
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                message,
            );
        }
        SUBCOMMAND | GROUP => check_options(
            faults,
            &option["options"],
            &join(path, "options"),
            depth + 1,
        ),
        3..=11 if depth <= 2 => {}
        _ => faults.refuse(
            join(path, "type"),
            "BASE_TYPE_CHOICES",
            "Value is not one of {1..11}.",
        ),
    }
    if kind == SUBCOMMAND
        && option["options"]
            .as_array()
            .into_iter()
            .flatten()
            .any(is_nested)
    {
        let message = "A sub-command holds plain options only";
        faults.refuse(
            join(path, "options"),
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
            message,
        );
    }
    let choices = option["choices"]
        .as_array()
        .map(Vec::len)
        .unwrap_or_default();
    if option["autocomplete"] == true && choices > 0 {
        let message = "Autocomplete and choices are mutually exclusive";
        faults.refuse(
            path,
            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
            message,
        );
    }
    if choices > 0 && !matches!(kind, 3 | 4 | 10) {
        faults.refuse(
            join(path, "choices"),
            "BASE_TYPE_CHOICES",
            "This type of option takes no choices.",
        );
    }
    check_choices(faults, &option["choices"], &join(path, "choices"));
    check_ranges(faults, option, path);
}

fn check_ranges(faults: &mut Faults, option: &Value, path: &str) {
    optional_number(
        faults,
        &option["min_length"],
        &join(path, "min_length"),
        0,
        6_000,
    );
    optional_number(
        faults,
        &option["max_length"],
        &join(path, "max_length"),
        1,
        6_000,
    );
    for (low, high) in [("min_value", "max_value"), ("min_length", "max_length")] {
        if let (Some(least), Some(most)) = (option[low].as_f64(), option[high].as_f64())
            && least > most
        {
            faults.refuse(
                join(path, low),
                "NUMBER_TYPE_RANGE",
                format!("{low} is larger than {high}."),
            );
        }
    }
}

fn kind_of(command: &Value) -> u64 {
    command["type"].as_u64().unwrap_or(1)
}

fn is_nested(option: &Value) -> bool {
    matches!(option["type"].as_u64(), Some(SUBCOMMAND | GROUP))
}
