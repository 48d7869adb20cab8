//! What is wrong with a channel, in words for its admins.

use chrono::{DateTime, Utc};

use super::super::next_post::date_and_time;
use crate::domain::{Argument, Cause, Saying, saying};
use crate::store::Trouble;

/// “⚠ No post gets through since …: why. I try again in two hours.”
pub(super) fn in_words(trouble: &Trouble, now: DateTime<Utc>) -> Saying {
    let since = date_and_time(trouble.since);
    let why = Cause::of_code(&trouble.why).in_words();
    if trouble.next_try > now {
        let next_try = Argument::from_now(trouble.next_try);
        saying!(
            "trouble-tried-again",
            since = since,
            why = why,
            next_try = next_try
        )
    } else {
        saying!("trouble-tried-with-next", since = since, why = why)
    }
}
