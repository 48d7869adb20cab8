//! Texts, numbers, addresses and lists as a body may carry them.
//!
//! Lengths are counted in UTF-16 units after trimming: where Discord counts fewer, this is the stricter judge.

use serde_json::Value;

use super::Faults;

/// How long a text counts.
pub(super) fn length(text: &str) -> usize {
    text.trim().encode_utf16().count()
}

/// How long the text at a key counts; what is no text counts nothing.
pub(super) fn length_of(value: &Value) -> usize {
    value.as_str().map(length).unwrap_or_default()
}

/// Checks a text that may be absent.
pub(super) fn optional_text(faults: &mut Faults, value: &Value, path: &str, longest: usize) {
    match value {
        Value::String(text) if length(text) > longest => {
            faults.refuse(
                path,
                "BASE_TYPE_MAX_LENGTH",
                format!("Must be {longest} or fewer in length."),
            );
        }
        Value::Null | Value::String(_) => {}
        _ => faults.refuse(
            path,
            "STRING_TYPE_CONVERT",
            "Could not interpret value as string.",
        ),
    }
}

/// Checks a text that must be there and say something.
pub(super) fn required_text(faults: &mut Faults, value: &Value, path: &str, longest: usize) {
    match value {
        Value::String(text) if length(text) > longest && longest > 0 => {
            let message = format!("Must be between 1 and {longest} in length.");
            faults.refuse(path, "BASE_TYPE_BAD_LENGTH", message);
        }
        Value::String(text) if text.trim().is_empty() => {
            faults.refuse(path, "BASE_TYPE_REQUIRED", "This field is required");
        }
        Value::String(_) => {}
        Value::Null => faults.refuse(path, "BASE_TYPE_REQUIRED", "This field is required"),
        _ => faults.refuse(
            path,
            "STRING_TYPE_CONVERT",
            "Could not interpret value as string.",
        ),
    }
}

/// Checks a web address that may be absent.
pub(super) fn optional_url(faults: &mut Faults, value: &Value, path: &str, longest: usize) {
    optional_text(faults, value, path, longest);
    let Some(url) = value.as_str() else { return };
    match url.split_once("://") {
        Some(("http" | "https", rest)) => {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let spaced = url.chars().any(|c| c.is_whitespace() || c.is_control());
            if host.is_empty() || spaced {
                faults.refuse(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
            }
        }
        Some(_) => {
            let message = "Scheme must be one of ('http', 'https').";
            faults.refuse(path, "URL_TYPE_INVALID_SCHEME", message);
        }
        None => faults.refuse(path, "URL_TYPE_INVALID_URL", "Not a well formed URL."),
    }
}

/// Checks a whole number that may be absent.
pub(super) fn optional_number(
    faults: &mut Faults,
    value: &Value,
    path: &str,
    least: i64,
    most: i64,
) {
    match value.as_i64() {
        _ if value.is_null() => {}
        Some(number) if (least..=most).contains(&number) => {}
        Some(_) => {
            let message = format!("int value should be between {least} and {most}.");
            faults.refuse(path, "NUMBER_TYPE_RANGE", message);
        }
        None => faults.refuse(
            path,
            "NUMBER_TYPE_COERCE",
            format!("Value \"{value}\" is not int."),
        ),
    }
}

/// The list at a key: nothing when it is absent, a fault when it is no list or too long.
pub(super) fn list<'a>(
    faults: &mut Faults,
    value: &'a Value,
    path: &str,
    most: usize,
) -> &'a [Value] {
    match value {
        Value::Null => &[],
        Value::Array(items) => {
            if items.len() > most {
                let message = format!("Must be {most} or fewer in length.");
                faults.refuse(path, "BASE_TYPE_MAX_LENGTH", message);
            }
            items
        }
        _ => {
            faults.refuse(
                path,
                "LIST_TYPE_CONVERT",
                "Only iterables may be used in a ListType",
            );
            &[]
        }
    }
}

/// Checks a truth value that may be absent.
pub(super) fn optional_truth(faults: &mut Faults, value: &Value, path: &str) {
    if !matches!(value, Value::Null | Value::Bool(_)) {
        faults.refuse(
            path,
            "BOOLEAN_TYPE_CONVERT",
            "Must be either true or false.",
        );
    }
}
