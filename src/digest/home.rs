//! One paper, one home in a server: in full where it fits best, a line elsewhere.

use std::collections::HashMap;

use super::{Digest, Entry};
use crate::domain::{ChannelId, ListedPaper, MessageId, PaperId, ServerId};

/// Where a paper stands in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Home {
    /// The server.
    pub server: ServerId,
    /// The channel that subscribed it.
    pub channel: ChannelId,
    /// The message that shows it, and the channel or post in which that stands, once it is known.
    pub message: Option<(ChannelId, MessageId)>,
}

/// A paper of a digest that stands in full in another channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// The paper.
    pub listed: ListedPaper,
    /// Where it stands.
    pub home: Home,
}

/// The home of each paper that several of these digests would show: where it fits best, of equals the
/// channel with the smaller digest, then the older one.
pub fn homes(digests: &[(ChannelId, Digest)]) -> HashMap<PaperId, ChannelId> {
    type Claims<'a> = Vec<(&'a Entry, ChannelId, usize)>;
    let mut wanted: HashMap<&PaperId, Claims<'_>> = HashMap::new();
    for (channel, digest) in digests {
        for entry in &digest.entries {
            let claims = wanted.entry(&entry.listed.paper.id).or_default();
            claims.push((entry, *channel, digest.total()));
        }
    }
    let several = wanted.into_iter().filter(|(_, claims)| claims.len() > 1);
    several
        .filter_map(|(paper, claims)| {
            let best = claims.into_iter().max_by_key(|(entry, channel, size)| {
                let smaller_and_older = std::cmp::Reverse((*size, *channel));
                (entry.fit, entry.topics.len(), smaller_and_older)
            });
            best.map(|(_, channel, _)| (paper.clone(), channel))
        })
        .collect()
}

impl Digest {
    /// Leaves the papers that have a home elsewhere as lines. Nothing moves up in their place.
    pub fn leave_at_home(&mut self, home_of: impl Fn(&PaperId) -> Option<Home>) {
        let entries = std::mem::take(&mut self.entries);
        for entry in entries {
            match home_of(&entry.listed.paper.id) {
                Some(home) => self.elsewhere.push(Elsewhere {
                    listed: entry.listed,
                    home,
                }),
                None => self.entries.push(entry),
            }
        }
        self.more
            .retain(|entry| home_of(&entry.listed.paper.id).is_none());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::Window;
    use crate::domain::Paper;

    fn digest(papers: &[(u32, u32)]) -> Digest {
        let day = "2026-08-14".parse().unwrap();
        let entries = papers.iter().map(|&(number, fit)| {
            let listed = ListedPaper {
                paper: Paper::new(id(number), "", ""),
                first_listed: Some(day),
                upvotes_gained: None,
            };
            Entry {
                fit,
                ..Entry::new(listed, Vec::new())
            }
        });
        Digest {
            day,
            window: Window { from: day, to: day },
            entries: entries.collect(),
            more: Vec::new(),
            elsewhere: Vec::new(),
            late_by: None,
            data_note: None,
        }
    }

    fn id(number: u32) -> PaperId {
        PaperId::parse(&format!("2608.{number:05}")).unwrap()
    }

    #[test]
    fn a_paper_is_at_home_where_it_fits_best_then_in_the_smaller_digest() {
        let digests = [
            (ChannelId(1), digest(&[(1, 4), (2, 1), (3, 2)])),
            (ChannelId(2), digest(&[(1, 2), (2, 3)])),
            (ChannelId(3), digest(&[(3, 2), (4, 9)])),
        ];
        let homes = homes(&digests);
        assert_eq!(homes.get(&id(1)), Some(&ChannelId(1)));
        assert_eq!(homes.get(&id(2)), Some(&ChannelId(2)));
        assert_eq!(homes.get(&id(3)), Some(&ChannelId(3)));
        assert_eq!(homes.get(&id(4)), None, "nobody else wants it");
    }

    #[test]
    fn a_paper_with_a_home_elsewhere_is_a_line() {
        let mut digest = digest(&[(1, 0), (2, 0)]);
        let home = Home {
            server: ServerId(9),
            channel: ChannelId(2),
            message: None,
        };
        digest.leave_at_home(|paper| (*paper == id(2)).then_some(home));
        assert_eq!((digest.entries.len(), digest.elsewhere.len()), (1, 1));
        assert_eq!(digest.total(), 2);
        digest.leave_at_home(|_| Some(home));
        assert!(digest.entries.is_empty() && !digest.is_empty());
    }
}
