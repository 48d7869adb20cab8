//! What becomes of a morning that has come: claimed, or settled without a message, or left to wait.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use futures_util::stream::{self, BoxStream, StreamExt as _};

use super::claim::claim;
use super::due::{Due, due};
use super::form::{form_of, is_silence};
use super::plan::Planner;
use super::trouble::rests;
use crate::digest::Digest;
use crate::domain::Cause;
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
    due(channel.clone(), now)
        .is_some_and(|due| due.late(now) <= GRACE && !rests(due.channel.next_try, now))
}

/// Settles the due channels of one look at the clock.
pub(super) struct Settling<'a> {
    pub(super) services: &'a Services,
    pub(super) planner: Planner,
    pub(super) now: DateTime<Utc>,
}

impl<'a> Settling<'a> {
    /// Settles these mornings one after the other, as fast as they are asked for.
    pub(super) fn settle_each(self, due: Vec<Due>) -> BoxStream<'a, Settled> {
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
        // A channel that rests comes here only when it is too late for today.
        if rests(due.channel.next_try, self.now) {
            self.skip(due).await
        } else if due.late(self.now) > GRACE {
            self.fold(due).await
        } else {
            self.claim(due).await
        }
    }

    async fn claim(&mut self, due: &Due) -> anyhow::Result<Settled> {
        let (store, now) = (&self.services.store, self.now);
        let late = due.late(now);
        let late_by =
            (late > LATE_FROM).then(|| Duration::from_secs(late.num_seconds().unsigned_abs()));
        let planned = self
            .planner
            .plan(store, &due.channel, due.day, late_by)
            .await?;
        let Some(planned) = planned else {
            return Ok(Settled::Waiting);
        };
        if planned.digest.is_empty() {
            return self.end_empty(due, planned.covered).await;
        }
        let Some(form) = self.form(&due.channel, &planned.digest).await? else {
            return Ok(Settled::Waiting);
        };
        let claim = claim(
            &planned,
            &due.channel,
            form,
            DeliveryKind::Morning,
            due.since(now),
            now,
        )?;
        Ok(match store.claim(claim).await? {
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

    /// That nothing is new is true only if the feed was asked. (Papers that are there are posted anyway,
    /// with a note on their age.)
    async fn end_empty(&self, due: &Due, covered: NaiveDate) -> anyhow::Result<Settled> {
        if !self.planner.is_fresh(due.at) {
            return Ok(Settled::Waiting);
        }
        let empty = due.without_post(WithoutPost::Empty, &Cause::NothingNew, self.now);
        self.end(Settlement {
            newest_listing_day: Some(covered),
            ..empty
        })
        .await?;
        Ok(Settled::Empty)
    }

    async fn fold(&self, due: &Due) -> anyhow::Result<Settled> {
        let why = if self.planner.is_fresh(due.at) {
            Cause::TooLate
        } else {
            self.planner.silence()
        };
        self.end(due.without_post(WithoutPost::Folded, &why, self.now))
            .await?;
        Ok(Settled::Folded)
    }

    async fn skip(&self, due: &Due) -> anyhow::Result<Settled> {
        let channel = due.channel.channel;
        let trouble = self.services.store.trouble_with(channel).await?;
        let why = trouble.map_or(Cause::Refused, |trouble| Cause::of_code(&trouble.why));
        self.end(due.without_post(WithoutPost::Skipped, &why, self.now))
            .await?;
        Ok(Settled::Skipped)
    }

    async fn end(&self, settlement: Settlement) -> anyhow::Result<()> {
        self.services.store.settle_without_post(settlement).await?;
        Ok(())
    }
}
