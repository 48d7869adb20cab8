//! What becomes of a morning that has come: claimed, or settled without a message, or left to wait.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use futures_util::stream::{self, BoxStream, StreamExt as _};

use super::claim::{self, Claiming};
use super::due::{Due, due};
use super::form::{form_of, is_silence};
use super::homes::Homes;
use super::plan::{Planned, Planner};
use super::trouble::rests;
use crate::digest::Digest;
use crate::discord::render::DigestPart;
use crate::domain::{CatchUp, Cause, EmptyDays};
use crate::services::Services;
use crate::store::{
    Claimed, DeliveryId, DeliveryKind, Form, ScheduledChannel, Settlement, WithoutPost,
};

/// A digest that is later than this says so.
const LATE_FROM: TimeDelta = TimeDelta::minutes(15);
/// A digest that is later than this is not posted any more: its papers come with the next one.
pub(super) const GRACE: TimeDelta = TimeDelta::hours(6);

/// What became of a morning that has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Settled {
    /// Its digest is claimed and has to be sent.
    Claimed(DeliveryId),
    /// Nothing new was there.
    Empty,
    /// It was too late, and comes with the next one.
    Folded,
    /// Its channel can't be posted in.
    Skipped,
    /// It waits for the feed.
    Waiting,
    /// It could not be planned, and is tried again.
    Failed,
    /// Nothing: another process has it.
    Left,
}

/// Whether the next look at the clock brings the channel a digest: its newest morning has come and is
/// not settled, too late, or left to rest.
pub fn comes_now(channel: &ScheduledChannel, now: DateTime<Utc>) -> bool {
    due(channel.clone(), now).is_some_and(|due| brings_a_digest(&due, now))
}

fn brings_a_digest(due: &Due, now: DateTime<Utc>) -> bool {
    is_in_time(due, now) && !due.is_paused(now) && !rests(due.channel.next_try, now)
}

/// Whether it is not too late for this morning; how late that is the channel decides.
fn is_in_time(due: &Due, now: DateTime<Utc>) -> bool {
    let longest = match due.channel.digest.catch_up {
        CatchUp::Late => GRACE,
        CatchUp::Merge | CatchUp::Skip => LATE_FROM,
    };
    due.late(now) <= longest
}

/// Settles the due channels of one look at the clock.
pub(super) struct Settling<'a> {
    pub(super) services: &'a Services,
    pub(super) planner: Planner,
    pub(super) now: DateTime<Utc>,
    pub(super) homes: Homes,
}

impl<'a> Settling<'a> {
    /// Settles these mornings one after the other, as fast as they are asked for.
    pub(super) fn settle_each(mut self, mut due: Vec<Due>) -> BoxStream<'a, Settled> {
        self.homes = Homes::among(due.iter().filter(|due| brings_a_digest(due, self.now)));
        // A server's channels one after the other: what is known of it serves all of them.
        due.sort_by_key(|due| (due.channel.server, due.channel.channel));
        let start = (self, due.into_iter());
        stream::unfold(start, |(mut settling, mut due)| async move {
            let settled = settling.settle(due.next()?).await;
            Some((settled, (settling, due)))
        })
        .boxed()
    }

    /// Settles one channel's morning. One channel's failure is logged, and does not stop the others.
    async fn settle(&mut self, due: Due) -> Settled {
        let channel = due.channel.channel;
        match self.try_to_settle(due).await {
            Ok(settled) => settled,
            Err(error) => {
                tracing::error!(%channel, "a digest could not be planned: {error:#}");
                Settled::Failed
            }
        }
    }

    async fn try_to_settle(&mut self, mut due: Due) -> anyhow::Result<Settled> {
        let store = &self.services.store;
        let missed = due.missed(&Cause::NotRunning, self.now);
        if !missed.is_empty() {
            store.settle_all_without_post(missed).await?;
            // Also where its first digest begins may have changed with them.
            let channel = due.channel.channel;
            if let Some(channel) = store.subscribed_channel(channel, self.now).await? {
                due.channel = channel;
            }
        }
        let due = &due;
        if due.is_paused(self.now) {
            self.skip(due, &Cause::Paused).await
        } else if rests(due.channel.next_try, self.now) {
            // A channel that rests comes here only when it is too late for today.
            let cause = self.trouble(due).await?;
            self.skip(due, &cause).await
        } else {
            match due.channel.digest.catch_up {
                _ if is_in_time(due, self.now) => self.claim(due).await,
                CatchUp::Late | CatchUp::Merge => self.fold(due).await,
                CatchUp::Skip => self.leave_out(due).await,
            }
        }
    }

    async fn claim(&mut self, due: &Due) -> anyhow::Result<Settled> {
        let late = due.late(self.now);
        let late_by =
            (late > LATE_FROM).then(|| Duration::from_secs(late.num_seconds().unsigned_abs()));
        let Some(mut planned) = self.plan(due, late_by).await? else {
            return Ok(Settled::Waiting);
        };
        if planned.is_at_rest {
            return self.skip(due, &Cause::Paused).await;
        }
        let store = &self.services.store;
        self.homes
            .leave_at_home(&mut self.planner, store, due, &mut planned.digest, self.now)
            .await?;
        let mut messages = Vec::new();
        let is_empty = planned.digest.is_empty();
        // That nothing is new is true only if the feed was asked. (Papers that are there are posted
        // anyway, with a note on their age.)
        if is_empty && !self.planner.is_fresh(due.at) {
            return Ok(Settled::Waiting);
        }
        if !is_empty {
            messages.extend(claim::messages(&planned.digest, &due.channel));
        }
        let Services { store, cache, .. } = self.services;
        let look_back = self.planner.look_back(store, cache, &due.channel, due.day);
        messages.extend(look_back.await?);
        if messages.is_empty() && due.channel.digest.empty_days == EmptyDays::Line {
            messages.push(claim::empty_day(&planned, &due.channel));
        }
        if messages.is_empty() {
            return self.end_empty(due, planned.covered).await;
        }
        self.take(due, &planned, &messages).await
    }

    async fn plan(
        &mut self,
        due: &Due,
        late_by: Option<Duration>,
    ) -> anyhow::Result<Option<Planned>> {
        let store = &self.services.store;
        self.planner
            .plan(store, &due.channel, due.day, late_by)
            .await
    }

    async fn take(
        &self,
        due: &Due,
        planned: &Planned,
        messages: &[DigestPart],
    ) -> anyhow::Result<Settled> {
        let Some(form) = self.form(&due.channel, &planned.digest).await? else {
            return Ok(Settled::Waiting);
        };
        let claiming = Claiming {
            planned,
            channel: &due.channel,
            form,
            kind: DeliveryKind::Morning,
            due_at: due.since(self.now),
            now: self.now,
        };
        let claim = claiming.of(messages)?;
        Ok(match self.services.store.claim(claim).await? {
            Claimed::Yes(delivery) => Settled::Claimed(delivery),
            Claimed::AlreadySettled(other) => {
                tracing::warn!(channel = %other.channel, state = ?other.state, "another process was first");
                Settled::Left
            }
        })
    }

    /// How the digest is posted; `None` while Discord does not say what the channel is.
    async fn form(
        &self,
        channel: &ScheduledChannel,
        digest: &Digest,
    ) -> anyhow::Result<Option<Form>> {
        match form_of(self.services, channel, digest).await {
            Ok(form) => Ok(Some(form)),
            Err(error) if is_silence(&error) => {
                tracing::warn!(channel = %channel.channel, "what a channel is can't be asked: {error}");
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    async fn end_empty(&self, due: &Due, covered: NaiveDate) -> anyhow::Result<Settled> {
        let empty = due.without_post(WithoutPost::Empty, &Cause::NothingNew, self.now);
        self.end(Settlement {
            newest_listing_day: Some(covered),
            ..empty
        })
        .await?;
        Ok(Settled::Empty)
    }

    /// The channel wants no late digests: what this one would have brought never comes.
    async fn leave_out(&mut self, due: &Due) -> anyhow::Result<Settled> {
        let Some(planned) = self.plan(due, None).await? else {
            return Ok(Settled::Waiting);
        };
        let Planned {
            digest, covered, ..
        } = planned;
        let left_out = digest.entries.into_iter().chain(digest.more);
        let skipped = due.without_post(WithoutPost::Skipped, &Cause::LeftOut, self.now);
        self.end(Settlement {
            newest_listing_day: Some(covered),
            left_out: left_out.map(|entry| entry.listed.paper.id).collect(),
            ..skipped
        })
        .await?;
        Ok(Settled::Skipped)
    }

    async fn fold(&self, due: &Due) -> anyhow::Result<Settled> {
        let why = if !self.planner.is_fresh(due.at) {
            self.planner.silence()
        } else if due.late(self.now) > GRACE {
            Cause::TooLate
        } else {
            Cause::Late
        };
        self.end(due.without_post(WithoutPost::Folded, &why, self.now))
            .await?;
        Ok(Settled::Folded)
    }

    async fn trouble(&self, due: &Due) -> anyhow::Result<Cause> {
        let channel = due.channel.channel;
        let trouble = self.services.store.trouble_with(channel).await?;
        Ok(trouble.map_or(Cause::Refused, |trouble| Cause::of_code(&trouble.why)))
    }

    async fn skip(&self, due: &Due, cause: &Cause) -> anyhow::Result<Settled> {
        self.end(due.without_post(WithoutPost::Skipped, cause, self.now))
            .await?;
        Ok(Settled::Skipped)
    }

    async fn end(&self, settlement: Settlement) -> anyhow::Result<()> {
        self.services.store.settle_without_post(settlement).await?;
        Ok(())
    }
}
