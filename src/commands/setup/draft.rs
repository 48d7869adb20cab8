//! What a member has answered of a set-up so far.

use std::collections::BTreeSet;

use chrono::NaiveTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::actor::Actor;
use crate::discord::render::{ButtonId, SetupDeed, SetupId};
use crate::domain::{ChannelId, Subscription, SubscriptionId, Topic, UserError, saying};

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Step {
    Channel,
    Topics,
    Time,
    Preview,
    Done,
}

/// Where the digests are to be posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Place {
    pub(super) id: ChannelId,
    /// Discord's number of its kind.
    pub(super) kind: u8,
}

/// The answers so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Draft {
    /// The run of the command; other runs' buttons don't belong to it.
    pub(super) run: u64,
    pub(super) step: Step,
    pub(super) place: Option<Place>,
    /// Which of the channel's subscriptions are to end.
    ended: BTreeSet<i64>,
    /// What is to be subscribed, in the topic language.
    topics: Vec<String>,
    zone: Option<String>,
    pub(super) post_at: Option<NaiveTime>,
}

impl Draft {
    /// A new set-up, with nothing answered.
    pub(super) fn new(run: u64) -> Self {
        Self {
            run,
            step: Step::Channel,
            place: None,
            ended: BTreeSet::new(),
            topics: Vec::new(),
            zone: None,
            post_at: None,
        }
    }

    /// The member's own set-up of this run. An error for every other: theirs is over, or was never begun.
    pub(super) async fn of(actor: &Actor<'_>, run: u64) -> anyhow::Result<Self> {
        let store = &actor.services.store;
        let now = actor.services.clock.now();
        let kept = store.draft(actor.server, actor.member, now).await?;
        // Another version may have written other answers: that is one that is over, too.
        kept.and_then(|kept| serde_json::from_str::<Self>(&kept).ok())
            .filter(|draft| draft.run == run)
            .ok_or_else(|| UserError::new(saying!("setup-over")).into())
    }

    /// Keeps the answers for the next press.
    pub(super) async fn keep(&self, actor: &Actor<'_>) -> anyhow::Result<()> {
        let (server, member) = (actor.server, actor.member);
        let kept = serde_json::to_string(self)?;
        let now = actor.services.clock.now();
        let store = &actor.services.store;
        store.keep_draft(server, member, kept, now).await
    }

    /// The custom id of something on this set-up's screens.
    pub(super) fn id(&self, deed: SetupDeed) -> String {
        let run = self.run;
        ButtonId::Setup(SetupId { run, deed }).to_string()
    }

    /// The channel is chosen: which of its subscriptions end is asked anew.
    pub(super) fn choose(&mut self, place: Place) {
        if self.place.map(|known| known.id) != Some(place.id) {
            self.ended.clear();
        }
        self.place = Some(place);
    }

    /// The chosen channel; a screen that needs one is shown only after it was chosen.
    pub(super) fn channel(&self) -> anyhow::Result<ChannelId> {
        let place = self.place;
        place
            .map(|place| place.id)
            .ok_or_else(|| UserError::new(saying!("setup-over")).into())
    }

    /// What is to be subscribed.
    pub(super) fn topics(&self) -> Vec<Topic> {
        let topics = self.topics.iter();
        topics.filter_map(|text| Topic::parse(text).ok()).collect()
    }

    /// Whether this is to be subscribed.
    pub(super) fn wants(&self, topic: &str) -> bool {
        self.topics.iter().any(|known| known == topic)
    }

    /// This is to be subscribed, or not.
    pub(super) fn want(&mut self, topic: &str, is_wanted: bool) {
        self.topics.retain(|known| known != topic || is_wanted);
        if is_wanted && !self.wants(topic) {
            self.topics.push(topic.to_owned());
        }
    }

    /// Whether this subscription is to end.
    pub(super) fn ends(&self, subscription: SubscriptionId) -> bool {
        self.ended.contains(&subscription.0)
    }

    /// This subscription is to end, or to stay.
    pub(super) fn end(&mut self, subscription: SubscriptionId, ends: bool) {
        if ends {
            self.ended.insert(subscription.0);
        } else {
            self.ended.remove(&subscription.0);
        }
    }

    /// Of the channel's subscriptions: those that stay, and those that end.
    pub(super) fn split(&self, has: Vec<Subscription>) -> (Vec<Subscription>, Vec<Subscription>) {
        has.into_iter().partition(|known| !self.ends(known.id))
    }

    /// The zone that was chosen.
    pub(super) fn zone(&self) -> Option<Tz> {
        self.zone.as_ref().and_then(|zone| zone.parse().ok())
    }

    pub(super) fn choose_zone(&mut self, zone: Tz) {
        self.zone = Some(zone.name().to_owned());
    }
}
