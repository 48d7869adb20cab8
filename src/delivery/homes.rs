//! Where the papers of a server's digests stand in full: each in one channel.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::due::Due;
use super::plan::Planner;
use crate::digest::{Digest, Home, homes};
use crate::domain::{ChannelId, PaperId, ServerId};
use crate::store::Store;

/// What was shown longer ago is not pointed at any more: no digest reaches further back.
const POINTED_AT_FOR: TimeDelta = TimeDelta::days(8);

/// The homes of the papers that several channels of a server would show at one look at the clock.
#[derive(Debug, Default)]
pub(super) struct Homes {
    /// The due channels of each server that has several.
    siblings: HashMap<ServerId, Vec<Due>>,
    /// What was decided so far.
    decided: HashMap<ServerId, HashMap<PaperId, ChannelId>>,
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
            decided: HashMap::new(),
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
        let since = now - POINTED_AT_FOR;
        let standing = store
            .papers_standing_elsewhere(server, channel, since)
            .await?;
        let standing: HashMap<PaperId, Home> = standing
            .into_iter()
            .map(|standing| {
                let home = Home {
                    server,
                    channel: standing.channel,
                    message: standing.message,
                };
                (standing.paper, home)
            })
            .collect();
        let decided = self.decide(planner, store, server).await?;
        digest.leave_at_home(|paper| {
            let decided = decided.and_then(|decided| decided.get(paper));
            let decided = decided.filter(|home| **home != channel).map(|home| Home {
                server,
                channel: *home,
                message: None,
            });
            standing.get(paper).copied().or(decided)
        });
        Ok(())
    }

    async fn decide(
        &mut self,
        planner: &mut Planner,
        store: &Store,
        server: ServerId,
    ) -> anyhow::Result<Option<&HashMap<PaperId, ChannelId>>> {
        if let Some(siblings) = self.siblings.remove(&server) {
            let mut digests = Vec::new();
            for due in &siblings {
                let theirs = planner.plan(store, &due.channel, due.day, None).await?;
                digests.extend(theirs.map(|theirs| (due.channel.channel, theirs.digest)));
            }
            self.decided.insert(server, homes(&digests));
        }
        Ok(self.decided.get(&server))
    }
}
