//! A rest from digests.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A rest of a server, a channel or a subscription. One that is over may still be told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// When it began.
    pub since: DateTime<Utc>,
    /// When it ends; `None` when somebody has to end it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<Utc>>,
}

impl Pause {
    /// Whether it lasts at this moment. At its end it is over.
    pub fn holds_at(self, moment: DateTime<Utc>) -> bool {
        self.since <= moment && self.until.is_none_or(|until| moment < until)
    }

    /// Of two pauses the one that ends later.
    #[must_use]
    pub fn or_longer(self, other: Self) -> Self {
        let end = |pause: Self| pause.until.unwrap_or(DateTime::<Utc>::MAX_UTC);
        if end(other) > end(self) { other } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pause(since: &str, until: Option<&str>) -> Pause {
        Pause {
            since: since.parse().unwrap(),
            until: until.map(|until| until.parse().unwrap()),
        }
    }

    #[test]
    fn a_pause_lasts_from_its_beginning_up_to_its_end() {
        let holds = |pause: Pause, at: &str| pause.holds_at(at.parse().unwrap());
        let week = pause("2026-08-01T08:00:00Z", Some("2026-08-08T08:00:00Z"));
        assert!(!holds(week, "2026-08-01T07:59:59Z"));
        assert!(holds(week, "2026-08-01T08:00:00Z"));
        assert!(holds(week, "2026-08-08T07:59:59Z"));
        assert!(!holds(week, "2026-08-08T08:00:00Z"));
        assert!(holds(
            pause("2026-08-01T08:00:00Z", None),
            "2036-08-01T08:00:00Z"
        ));
    }

    #[test]
    fn of_two_pauses_the_longer_one_counts() {
        let short = pause("2026-08-01T08:00:00Z", Some("2026-08-08T08:00:00Z"));
        let open = pause("2026-08-02T08:00:00Z", None);
        assert_eq!(short.or_longer(open), open);
        assert_eq!(open.or_longer(short), open);
    }
}
