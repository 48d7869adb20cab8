//! How long a feed asks to be left alone, as its headers tell.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};

/// The longest wait that a feed may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3600);

/// How long the feed asks to be left alone: by `RateLimit` when nothing is left of its quota,
/// else by `Retry-After`.
pub(super) fn asked_wait(headers: &HeaderMap) -> Option<Duration> {
    let by_quota = headers
        .get("ratelimit")
        .and_then(|value| value.to_str().ok())
        .and_then(wait_for_quota);
    let by_header = || headers.get(RETRY_AFTER).and_then(seconds);
    by_quota
        .or_else(by_header)
        .map(|wait| wait.min(LONGEST_WAIT))
}

/// Reads `"api";r=0;t=87`: with r = 0 the wait is t seconds, and one more to be past the border.
fn wait_for_quota(value: &str) -> Option<Duration> {
    let parameter = |name: &str| {
        value.split([';', ',']).find_map(|part| {
            let (key, number) = part.trim().split_once('=')?;
            (key.trim() == name).then(|| number.trim().parse::<u64>().ok())?
        })
    };
    if parameter("r")? != 0 {
        return None;
    }
    Some(Duration::from_secs(parameter("t")?.saturating_add(1)))
}

/// Only the form in seconds: no feed of ours sends a date.
fn seconds(value: &HeaderValue) -> Option<Duration> {
    let seconds = value.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quota_is_believed_only_when_nothing_is_left() {
        let wait = |value| wait_for_quota(value).map(|wait| wait.as_secs());
        assert_eq!(wait(r#""api";r=0;t=87"#), Some(88));
        assert_eq!(wait(r#""api"; r=0; t=0"#), Some(1));
        assert_eq!(wait(r#""api";r=12;t=87"#), None);
        assert_eq!(wait(r#""api";r=0"#), None);
        assert_eq!(wait("nonsense=;;=r=0"), None);
    }

    #[test]
    fn the_wait_is_read_from_either_header() {
        let mut headers = HeaderMap::new();
        assert_eq!(asked_wait(&headers), None);
        headers.insert(RETRY_AFTER, HeaderValue::from_static("30"));
        assert_eq!(asked_wait(&headers), Some(Duration::from_secs(30)));
        headers.insert("ratelimit", HeaderValue::from_static("\"api\";r=0;t=9"));
        assert_eq!(asked_wait(&headers), Some(Duration::from_secs(10)));
        headers.insert("ratelimit", HeaderValue::from_static("\"api\";r=3;t=9"));
        assert_eq!(asked_wait(&headers), Some(Duration::from_secs(30)));
        headers.insert(RETRY_AFTER, HeaderValue::from_static("99999999999"));
        assert_eq!(asked_wait(&headers), Some(LONGEST_WAIT));
    }
}
