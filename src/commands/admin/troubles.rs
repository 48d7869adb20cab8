//! What is wrong with a channel, in words for its admins.

use chrono::{DateTime, Utc};

use crate::store::Trouble;

/// “⚠ No post gets through since …: why. I try again in two hours.”
pub(super) fn in_words(trouble: &Trouble, now: DateTime<Utc>) -> String {
    let next_try = if trouble.next_try > now {
        format!("<t:{}:R>", trouble.next_try.timestamp())
    } else {
        "with the next digest".to_owned()
    };
    format!(
        "⚠ No post gets through since <t:{}:f>: {}. I try again {next_try}.",
        trouble.since.timestamp(),
        trouble.why,
    )
}
