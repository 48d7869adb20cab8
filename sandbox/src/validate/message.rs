//! A message's body: sent, edited, or given as an answer.

use serde_json::Value;

use super::components::check_rows;
use super::embeds::check_embeds;
use super::mentions::check_mentions;
use super::text::{length, list, optional_number, optional_text, optional_truth};
use super::v2::check_layout;
use super::{Faults, join};
use crate::messages::{EPHEMERAL, V2};

/// The most characters that a bot may write as a message's text.
const MAX_CONTENT: usize = 2_000;
const MAX_NONCE: usize = 25;
const MAX_FILES: usize = 10;
/// The largest file, in bytes, where nobody has paid for more.
const MAX_FILE: u64 = 10 * 1024 * 1024;
/// The flags that a bot may set: no link previews, silent, made of components.
const FLAGS: u64 = 1 << 2 | 1 << 12 | V2;
const KEYS: &[&str] = &[
    "content",
    "embeds",
    "allowed_mentions",
    "components",
    "flags",
    "attachments",
    "poll",
    "tts",
];
const KEYS_OF_NEW: &[&str] = &[
    "nonce",
    "enforce_nonce",
    "message_reference",
    "sticker_ids",
    "shared_client_theme",
];

/// How the body came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A new message in a channel.
    New,
    /// The first message of a forum post.
    ForumPost,
    /// A change of a message, which already is made of components or is not.
    Edit {
        /// Whether it is made of components only.
        is_v2: bool,
    },
    /// A new message as an answer to an interaction.
    Answer,
}

/// Checks a message's body at `path` (empty for the whole body).
pub(crate) fn check_message(faults: &mut Faults, body: &Value, path: &str, form: Form) {
    if !body.is_object() {
        faults.refuse(
            path,
            "MODEL_TYPE_CONVERT",
            "Only dictionaries may be used in a ModelType",
        );
        return;
    }
    check_keys(faults, body, path, form);
    let flags = body["flags"].as_u64().unwrap_or_default();
    let is_v2 = flags & V2 != 0 || form == Form::Edit { is_v2: true };
    check_flags(faults, body, path, form);
    optional_text(
        faults,
        &body["content"],
        &join(path, "content"),
        MAX_CONTENT,
    );
    optional_truth(faults, &body["tts"], &join(path, "tts"));
    check_embeds(faults, &body["embeds"], &join(path, "embeds"));
    if is_v2 {
        check_layout(faults, &body["components"], &join(path, "components"));
        check_v2_alone(faults, body, path, form);
    } else {
        check_rows(faults, &body["components"], &join(path, "components"));
    }
    check_mentions(
        faults,
        body.get("allowed_mentions"),
        &join(path, "allowed_mentions"),
    );
    check_nonce(faults, body, path);
    check_files(faults, body, &join(path, "attachments"), form);
    for unknown in ["poll", "sticker_ids", "shared_client_theme"] {
        let absent = body[unknown].is_null() || body[unknown].as_array().is_some_and(Vec::is_empty);
        if !absent {
            faults.complain(&join(path, unknown), "not known to the stand-in");
        }
    }
}

/// Whether a new message would show nothing.
pub(crate) fn is_empty(body: &Value) -> bool {
    let filled = |key: &str| body[key].as_array().is_some_and(|list| !list.is_empty());
    let says = body["content"]
        .as_str()
        .is_some_and(|text| length(text) > 0);
    !says
        && !filled("embeds")
        && !filled("components")
        && !filled("attachments")
        && !filled("sticker_ids")
        && body["poll"].is_null()
}

/// A file that came with the body has a size; one that is only named is kept from before.
fn check_files(faults: &mut Faults, body: &Value, path: &str, form: Form) {
    for (i, file) in list(faults, &body["attachments"], path, MAX_FILES)
        .iter()
        .enumerate()
    {
        let path = join(path, i);
        optional_text(
            faults,
            &file["description"],
            &join(&path, "description"),
            1_024,
        );
        let came = file["size"].is_u64();
        if !came && !matches!(form, Form::Edit { .. }) {
            faults.refuse(path, "ATTACHMENT_NOT_FOUND", "The attachment has not come");
        } else if file["size"].as_u64().is_some_and(|size| size > MAX_FILE) {
            faults.refuse(path, "BASE_TYPE_MAX_LENGTH", "Request entity too large");
        }
    }
}

fn check_keys(faults: &mut Faults, body: &Value, path: &str, form: Form) {
    let more = if form == Form::New { KEYS_OF_NEW } else { &[] };
    // serenity sends `enforce_nonce` and `tts` with forum posts, where Discord has no use for them.
    faults.known_keys(body, path, &[KEYS, more].concat());
}

fn check_flags(faults: &mut Faults, body: &Value, path: &str, form: Form) {
    let path = join(path, "flags");
    optional_number(faults, &body["flags"], &path, 0, i64::from(i32::MAX));
    let flags = body["flags"].as_u64().unwrap_or_default();
    let allowed = if form == Form::Answer {
        FLAGS | EPHEMERAL
    } else {
        FLAGS
    };
    if flags & !allowed != 0 {
        faults.complain(&path, "a flag that cannot be set here");
    }
}

/// A message made of components has nothing beside them.
fn check_v2_alone(faults: &mut Faults, body: &Value, path: &str, form: Form) {
    for key in ["content", "embeds", "poll", "sticker_ids"] {
        let absent = match &body[key] {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => false,
        };
        if !absent {
            let message = format!(
                "The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            );
            faults.refuse(
                join(path, key),
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                message,
            );
        }
    }
    let missing = body["components"].as_array().is_none_or(Vec::is_empty);
    if missing && !matches!(form, Form::Edit { .. }) {
        faults.refuse(
            join(path, "components"),
            "BASE_TYPE_REQUIRED",
            "This field is required",
        );
    }
}

fn check_nonce(faults: &mut Faults, body: &Value, path: &str) {
    let nonce = &body["nonce"];
    if nonce.is_string() {
        optional_text(faults, nonce, &join(path, "nonce"), MAX_NONCE);
    } else if !nonce.is_null() && !nonce.is_i64() {
        faults.refuse(join(path, "nonce"), "NONCE_TYPE_INVALID", "Invalid nonce");
    }
    optional_truth(faults, &body["enforce_nonce"], &join(path, "enforce_nonce"));
    if body["enforce_nonce"] == true && nonce.is_null() {
        faults.complain(
            &join(path, "enforce_nonce"),
            "without a nonce it does nothing",
        );
    }
}
