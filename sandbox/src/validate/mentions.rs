//! Who may be pinged: a bot that repeats strangers' texts says it on every message.

use serde_json::Value;

use super::text::list;
use super::{Faults, join};

const MAX_IDS: usize = 100;

/// Checks `allowed_mentions`, which this stand-in wants on every message.
pub(super) fn check_mentions(faults: &mut Faults, allowed: Option<&Value>, path: &str) {
    let Some(allowed) = allowed.filter(|allowed| !allowed.is_null()) else {
        faults.complain(
            path,
            "missing: without it Discord pings everybody whom the text names",
        );
        return;
    };
    if !allowed.is_object() {
        faults.refuse(
            path,
            "MODEL_TYPE_CONVERT",
            "Only dictionaries may be used in a ModelType",
        );
        return;
    }
    faults.known_keys(allowed, path, &["parse", "users", "roles", "replied_user"]);
    if allowed["parse"].is_null() {
        faults.complain(
            path,
            "without `parse` it depends on the lists what is pinged: send `\"parse\": []`",
        );
    }
    let parse = list(faults, &allowed["parse"], &join(path, "parse"), 3);
    for kind in parse {
        if !matches!(kind.as_str(), Some("everyone" | "users" | "roles")) {
            let message = format!("Value {kind} is not one of ('everyone', 'users', 'roles').");
            faults.refuse(join(path, "parse"), "BASE_TYPE_CHOICES", message);
        }
    }
    for kind in ["users", "roles"] {
        let path = join(path, kind);
        let ids = list(faults, &allowed[kind], &path, MAX_IDS);
        if !ids.is_empty() && parse.iter().any(|parsed| parsed.as_str() == Some(kind)) {
            let message =
                format!("parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
            faults.refuse(path, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message);
        }
    }
}
