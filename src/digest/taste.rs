//! What a channel's members think of its topics moves the papers a little.

use super::MatchedTopic;

/// Members who pressed nothing count as so many for and so many against.
const EVEN: u32 = 4;
/// A topic at most doubles a paper's strength, and at least leaves half of it.
const MOST: u64 = 2;

/// How often the members kept papers of a topic, and how often one was not for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nudge {
    /// The topic's text.
    pub topic: String,
    /// How often they kept one.
    pub saves: u32,
    /// How often one was not for them.
    pub dismissals: u32,
}

impl Nudge {
    /// By what a paper's strength is multiplied, as a fraction: `(saves + 4) / (dismissals + 4)`, from a half
    /// to two.
    pub fn ratio(&self) -> (u64, u64) {
        let times = u64::from(self.saves) + u64::from(EVEN);
        let parts = u64::from(self.dismissals) + u64::from(EVEN);
        if times > parts * MOST {
            (MOST, 1)
        } else if parts > times * MOST {
            (1, MOST)
        } else {
            (times, parts)
        }
    }

    /// The nudge of the topic that is liked most among these; a topic without one stands where it is. `None`
    /// when none moves the paper.
    pub(super) fn best_of<'a>(taste: &'a [Self], topics: &[MatchedTopic]) -> Option<&'a Self> {
        let nudges = topics.iter().map(|topic| {
            let is_of_topic = |nudge: &&Self| nudge.topic == topic.label;
            taste.iter().find(is_of_topic)
        });
        let strength = |nudge: Option<&Self>| nudge.map_or((1, 1), Self::ratio);
        let best = nudges.max_by(|a, b| {
            let (a, b) = (strength(*a), strength(*b));
            (a.0 * b.1).cmp(&(b.0 * a.1))
        });
        best.flatten().filter(|nudge| {
            let (times, parts) = nudge.ratio();
            times != parts
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Argument;

    fn nudge(topic: &str, saves: u32, dismissals: u32) -> Nudge {
        Nudge {
            topic: topic.to_owned(),
            saves,
            dismissals,
        }
    }

    #[test]
    fn a_nudge_grows_with_what_is_kept_and_stays_between_a_half_and_two() {
        let cases = [
            ((0, 0), (4, 4)),
            ((1, 0), (5, 4)),
            ((0, 2), (4, 6)),
            ((4, 0), (8, 4)),
            ((5, 0), (2, 1)),
            ((0, 5), (1, 2)),
            ((u32::MAX, 0), (2, 1)),
            ((u32::MAX, u32::MAX), (4_294_967_299, 4_294_967_299)),
        ];
        for ((saves, dismissals), ratio) in cases {
            assert_eq!(nudge("a", saves, dismissals).ratio(), ratio);
        }
    }

    #[test]
    fn a_paper_is_moved_by_the_topic_that_is_liked_most() {
        let topic = |label: &str| MatchedTopic {
            label: label.to_owned(),
            why: Argument::from(""),
        };
        let taste = [nudge("a", 3, 0), nudge("b", 0, 3), nudge("c", 2, 2)];
        let best = |labels: &[&str]| {
            let topics: Vec<_> = labels.iter().map(|label| topic(label)).collect();
            Nudge::best_of(&taste, &topics).map(|nudge| nudge.topic.clone())
        };
        assert_eq!(best(&["b", "a"]).as_deref(), Some("a"));
        assert_eq!(best(&["b"]).as_deref(), Some("b"));
        assert_eq!(best(&["b", "unknown"]), None, "nobody minds the other");
        assert_eq!(best(&["c"]), None);
        assert_eq!(best(&[]), None);
    }
}
