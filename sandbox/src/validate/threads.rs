//! What is said of a thread when it is made or changed.

use serde_json::Value;

use super::Faults;
use super::text::{list, optional_number, optional_text, optional_truth, required_text};

const MAX_NAME: usize = 100;
const MAX_TAGS: usize = 5;
/// After how many minutes without a message a thread may be archived.
const IDLE_MINUTES: &[u64] = &[60, 1_440, 4_320, 10_080];
/// What any new thread says of itself.
const KEYS: &[&str] = &["name", "auto_archive_duration", "rate_limit_per_user"];

/// Where a new thread begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beginning {
    /// Under a message of its channel.
    Message,
    /// In a forum, with a first message of its own.
    ForumPost,
    /// In a channel, with nothing.
    Nothing,
}

/// Checks the body with which a thread is made; a forum post's message is checked as messages are.
pub(crate) fn check_new_thread(faults: &mut Faults, body: &Value, beginning: Beginning) {
    let own: &[&str] = match beginning {
        Beginning::Message => &[],
        Beginning::ForumPost => &["message", "applied_tags"],
        Beginning::Nothing => &["type", "invitable"],
    };
    faults.known_keys(body, "", &[KEYS, own].concat());
    required_text(faults, &body["name"], "name", MAX_NAME);
    check_common(faults, body);
    if beginning == Beginning::Nothing && !matches!(body["type"].as_u64(), Some(10 | 11)) {
        faults.complain(
            "type",
            "without it Discord makes a private thread; the stand-in knows public ones",
        );
    }
}

/// Checks the body that changes a thread.
pub(crate) fn check_thread_change(faults: &mut Faults, body: &Value) {
    let own: &[&str] = &["archived", "locked", "applied_tags", "flags", "invitable"];
    faults.known_keys(body, "", &[KEYS, own].concat());
    optional_text(faults, &body["name"], "name", MAX_NAME);
    optional_truth(faults, &body["archived"], "archived");
    optional_truth(faults, &body["locked"], "locked");
    check_common(faults, body);
}

fn check_common(faults: &mut Faults, body: &Value) {
    let minutes = &body["auto_archive_duration"];
    if !minutes.is_null()
        && !minutes
            .as_u64()
            .is_some_and(|it| IDLE_MINUTES.contains(&it))
    {
        let message = "Value is not one of (60, 1440, 4320, 10080).";
        faults.refuse_value("auto_archive_duration", message);
    }
    let pause = &body["rate_limit_per_user"];
    optional_number(faults, pause, "rate_limit_per_user", 0, 21_600);
    list(faults, &body["applied_tags"], "applied_tags", MAX_TAGS);
}
