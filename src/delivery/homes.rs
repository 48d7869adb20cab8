//! Where the papers of a server's digests stand in full: each in one channel.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::due::{Due, next};
use super::plan::Planner;
use super::trouble::rests;
use crate::digest::{Digest, Home, homes};
use crate::domain::{ChannelId, PaperId, ServerId};
use crate::store::{ScheduledChannel, Store};

/// What was shown longer ago is not pointed at any more: no digest reaches further back.
const POINTED_AT_FOR: TimeDelta = TimeDelta::days(8);

/// The homes of the papers of one look at the clock, a server at a time.
#[derive(Debug, Default)]
pub(super) struct Homes {
    /// The due channels of each server that has several.
    siblings: HashMap<ServerId, Vec<Due>>,
    /// What is known of the server whose channel was asked about last.
    known: Option<(ServerId, ServerHomes)>,
}

#[derive(Debug, Default)]
struct ServerHomes {
    /// What stands in full already.
    standing: HashMap<PaperId, Vec<Home>>,
    /// Which of the due channels gets a paper that several would show.
    decided: HashMap<PaperId, ChannelId>,
}

impl Homes {
    /// Of these due channels those that get their digest now decide.
    pub(super) fn among<'a>(due: impl Iterator<Item = &'a Due>) -> Self {
        let mut siblings: HashMap<ServerId, Vec<Due>> = HashMap::new();
        for due in due.filter(|due| due.channel.person.is_none()) {
            siblings
                .entry(due.channel.server)
                .or_default()
                .push(due.clone());
        }
        siblings.retain(|_, siblings| siblings.len() > 1);
        Self {
            siblings,
            known: None,
        }
    }

    /// Leaves the papers of a channel's digest that are at home in another channel as lines.
    pub(super) async fn leave_at_home(
        &mut self,
        planner: &mut Planner,
        store: &Store,
        due: &Due,
        digest: &mut Digest,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let (server, channel) = (due.channel.server, due.channel.channel);
        if due.channel.person.is_some() || digest.is_empty() {
            return Ok(());
        }
        if self
            .known
            .as_ref()
            .is_none_or(|(known, _)| *known != server)
        {
            let siblings = self.siblings.remove(&server).unwrap_or_default();
            let homes = ServerHomes::of(planner, store, server, &siblings, now).await?;
            self.known = Some((server, homes));
        }
        if let Some((_, homes)) = &self.known {
            digest.leave_at_home(|paper| homes.elsewhere(paper, server, channel));
        }
        Ok(())
    }
}

impl Planner {
    /// The other channel of its server in which a paper of the channel's next digest stands in full, or will
    /// as things are now.
    pub async fn home_foreseen(
        &mut self,
        store: &Store,
        channel: &ScheduledChannel,
        paper: &PaperId,
    ) -> anyhow::Result<Option<Home>> {
        let homes = self.homes_foreseen(store, channel).await?;
        Ok(homes.elsewhere(paper, channel.server, channel.channel))
    }

    /// Leaves the papers of the channel's next digest that are at home in another channel, or will be as things
    /// are now, as lines.
    pub(super) async fn leave_at_home_foreseen(
        &mut self,
        store: &Store,
        channel: &ScheduledChannel,
        digest: &mut Digest,
    ) -> anyhow::Result<()> {
        if channel.person.is_none() && !digest.is_empty() {
            let homes = self.homes_foreseen(store, channel).await?;
            digest.leave_at_home(|paper| homes.elsewhere(paper, channel.server, channel.channel));
        }
        Ok(())
    }

    async fn homes_foreseen(
        &mut self,
        store: &Store,
        channel: &ScheduledChannel,
    ) -> anyhow::Result<ServerHomes> {
        let (server, now) = (channel.server, self.now);
        let siblings = due_together(store, channel, now).await?;
        ServerHomes::of(self, store, server, &siblings, now).await
    }
}

/// Leaves the papers of a digest that stand in another channel of the server already as lines. What other
/// channels will show is not foreseen.
pub async fn leave_what_stands(
    store: &Store,
    (server, channel): (ServerId, ChannelId),
    digest: &mut Digest,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let homes = ServerHomes::standing(store, server, now).await?;
    digest.leave_at_home(|paper| homes.elsewhere(paper, server, channel));
    Ok(())
}

/// The server's channels whose next digest comes together with this one's, itself included; none when it
/// comes alone.
async fn due_together(
    store: &Store,
    channel: &ScheduledChannel,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Due>> {
    let own = next(channel.clone(), now);
    let subscriptions = store.subscriptions_of_server(channel.server).await?;
    let mut others: Vec<ChannelId> = subscriptions.iter().map(|wish| wish.channel).collect();
    others.sort_unstable();
    others.dedup();
    let mut together = Vec::new();
    for other in others.into_iter().filter(|other| *other != channel.channel) {
        let Some(other) = store.subscribed_channel(other, now).await? else {
            continue;
        };
        let other = next(other, now);
        let comes_at = other.at.max(now);
        let comes =
            other.channel.pause_at(comes_at).is_none() && !rests(other.channel.next_try, comes_at);
        if comes && other.at == own.at {
            together.push(other);
        }
    }
    if !together.is_empty() {
        together.push(own);
    }
    Ok(together)
}

impl ServerHomes {
    async fn of(
        planner: &mut Planner,
        store: &Store,
        server: ServerId,
        siblings: &[Due],
        now: DateTime<Utc>,
    ) -> anyhow::Result<Self> {
        let mut known = Self::standing(store, server, now).await?;
        let mut digests = Vec::new();
        for due in siblings {
            let theirs = planner.plan(store, &due.channel, due.day, None).await?;
            digests.extend(theirs.map(|theirs| (due.channel.channel, theirs.digest)));
        }
        known.decided = homes(&digests);
        Ok(known)
    }

    /// Only what stands in full already.
    async fn standing(store: &Store, server: ServerId, now: DateTime<Utc>) -> anyhow::Result<Self> {
        let mut known = Self::default();
        for paper in store
            .papers_standing_in(server, now - POINTED_AT_FOR)
            .await?
        {
            let home = Home {
                server,
                channel: paper.channel,
                message: paper.message,
            };
            known.standing.entry(paper.paper).or_default().push(home);
        }
        Ok(known)
    }

    /// Where a paper is at home, when that is not in this channel.
    fn elsewhere(&self, paper: &PaperId, server: ServerId, channel: ChannelId) -> Option<Home> {
        let standing = self.standing.get(paper).into_iter().flatten();
        let standing = standing.copied().find(|home| home.channel != channel);
        standing.or_else(|| {
            let decided = self.decided.get(paper).filter(|home| **home != channel)?;
            Some(Home {
                server,
                channel: *decided,
                message: None,
            })
        })
    }
}
