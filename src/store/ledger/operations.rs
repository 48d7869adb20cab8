//! What the ledger can be asked and told.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    Afterwards, Claim, Claimed, Delivery, DeliveryId, PendingDelivery, Settlement, StandingPaper,
    Unfinished, afterwards, claims, progress, records,
};
use crate::domain::{ChannelId, MessageId, PaperId, ServerId};
use crate::store::Store;

/// Taking a morning and ending it.
impl Store {
    /// Takes a morning and freezes what will be said, in one transaction. Of all who claim the
    /// same channel and local date, one gets [`Claimed::Yes`]; of all who claim an extra within
    /// [`super::BETWEEN_EXTRAS`], too.
    pub async fn claim(&self, claim: Claim) -> anyhow::Result<Claimed> {
        self.write(move |db| claims::claim(db, &claim)).await
    }

    /// Ends a morning of a known channel without a message, unless it is taken.
    pub async fn settle_without_post(&self, settlement: Settlement) -> anyhow::Result<Claimed> {
        self.write(move |db| claims::settle(db, &settlement)).await
    }

    /// Ends several mornings without a message, all or none; those that are taken stay as they are.
    pub async fn settle_all_without_post(
        &self,
        settlements: Vec<Settlement>,
    ) -> anyhow::Result<()> {
        self.write(move |db| {
            for settlement in &settlements {
                claims::settle(db, settlement)?;
            }
            anyhow::Ok(())
        })
        .await
    }

    /// The clock was set back to `now`: mornings that are still to come, and that ended without a
    /// message, are as if nobody had taken them. Says how many.
    pub async fn reopen_mornings_after(&self, now: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| claims::reopen_after(db, now)).await
    }

    /// Confirms one message of a delivery, counted from 0; with the last one the delivery is over,
    /// its frozen bodies go, and its channel has no trouble any more. Without a message id when
    /// Discord says that it was sent and deleted since. An error when there is no such part.
    pub async fn part_sent(
        &self,
        delivery: DeliveryId,
        part: u32,
        message: impl Into<Option<MessageId>>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let message = message.into();
        self.write(move |db| progress::part_sent(db, delivery, part, message, now))
            .await
    }

    /// Confirms that a forum's post stands there, and with it the delivery's first message.
    pub async fn post_opened(
        &self,
        delivery: DeliveryId,
        post: ChannelId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| progress::opened(db, delivery, post, now))
            .await
    }

    /// Notes that a try failed and why; the delivery stays claimed.
    pub async fn waits(&self, delivery: DeliveryId, why: impl Into<String>) -> anyhow::Result<()> {
        let why = why.into();
        self.write(move |db| progress::waits(db, delivery, &why))
            .await
    }

    /// Gives a delivery up. The papers of the messages that were not confirmed count as not had,
    /// and the next morning may bring them. Nothing happens when it is over already.
    pub async fn failed(
        &self,
        delivery: DeliveryId,
        reason: impl Into<String>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let reason = reason.into();
        self.write(move |db| progress::failed(db, delivery, &reason, now))
            .await
    }

    /// The deliveries that are claimed and not over, the oldest first. At the start of the
    /// program: those that a crash interrupted.
    pub async fn unfinished(&self) -> anyhow::Result<Vec<Unfinished>> {
        self.read(progress::unfinished).await
    }

    /// A claimed delivery with its frozen messages; `None` when it is over.
    pub async fn pending(&self, delivery: DeliveryId) -> anyhow::Result<Option<PendingDelivery>> {
        self.read(move |db| progress::pending(db, delivery)).await
    }
}

/// What comes after sending.
impl Store {
    /// The deliveries that were sent, and for which something is to be done at `now`.
    pub async fn due_afterwards(&self, now: DateTime<Utc>) -> anyhow::Result<Vec<DeliveryId>> {
        self.read(move |db| afterwards::due(db, now)).await
    }

    /// What is left to do for a delivery that was sent; `None` when nothing is.
    pub async fn afterwards(&self, delivery: DeliveryId) -> anyhow::Result<Option<Afterwards>> {
        self.read(move |db| afterwards::left(db, delivery)).await
    }

    /// The delivery's thread for discussion stands.
    pub async fn thread_started(
        &self,
        delivery: DeliveryId,
        thread: ChannelId,
    ) -> anyhow::Result<()> {
        self.write(move |db| afterwards::thread_started(db, delivery, thread))
            .await
    }

    /// One message of the delivery is published.
    pub async fn part_published(
        &self,
        delivery: DeliveryId,
        part: u32,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| afterwards::published(db, delivery, part, now))
            .await
    }

    /// What is left is tried at this time; never any more when there is none.
    pub async fn try_afterwards_at(
        &self,
        delivery: DeliveryId,
        at: Option<DateTime<Utc>>,
    ) -> anyhow::Result<()> {
        self.write(move |db| afterwards::next_try(db, delivery, at))
            .await
    }
}

/// Looking back.
impl Store {
    /// What became of the channel's morning of this date; `None` while nobody has taken it.
    pub async fn settled_on(
        &self,
        channel: ChannelId,
        local_date: NaiveDate,
    ) -> anyhow::Result<Option<Delivery>> {
        self.read(move |db| records::morning_of(db, channel, local_date))
            .await
    }

    /// Whether a morning of the channel, on this date or later, told everything there was to tell:
    /// it is claimed or sent, or found nothing.
    pub async fn has_told_since(
        &self,
        channel: ChannelId,
        since: NaiveDate,
    ) -> anyhow::Result<bool> {
        self.read(move |db| records::has_told_since(db, channel, since))
            .await
    }

    /// One delivery.
    pub async fn delivery(&self, delivery: DeliveryId) -> anyhow::Result<Option<Delivery>> {
        self.read(move |db| records::delivery(db, delivery)).await
    }

    /// The delivery that this message belongs to.
    pub async fn delivery_of_message(
        &self,
        message: MessageId,
    ) -> anyhow::Result<Option<Delivery>> {
        self.read(move |db| records::delivery_of_message(db, message))
            .await
    }

    /// The channel's deliveries planned since then, the newest first.
    pub async fn history_of_channel(
        &self,
        channel: ChannelId,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Vec<Delivery>> {
        self.read(move |db| records::history_of_channel(db, channel, since))
            .await
    }

    /// The server's deliveries planned since then, the newest first.
    pub async fn history_of_server(
        &self,
        server: ServerId,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Vec<Delivery>> {
        self.read(move |db| records::history_of_server(db, server, since))
            .await
    }

    /// Every paper that the channel has had, shown or behind the “more” button.
    pub async fn papers_had(&self, channel: ChannelId) -> anyhow::Result<HashSet<PaperId>> {
        self.read(move |db| records::papers_had(db, channel)).await
    }

    /// Every paper that the channel was shown, in full or as a line to another channel.
    pub async fn papers_seen(&self, channel: ChannelId) -> anyhow::Result<HashSet<PaperId>> {
        self.read(move |db| records::papers_seen(db, channel)).await
    }

    /// The papers that the server's channels show in full, in digests claimed since then.
    pub async fn papers_standing_in(
        &self,
        server: ServerId,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Vec<StandingPaper>> {
        self.read(move |db| records::standing_in(db, server, since))
            .await
    }

    /// Every paper of a digest, shown or behind its “more” button, in order.
    pub async fn papers_of(&self, delivery: DeliveryId) -> anyhow::Result<Vec<PaperId>> {
        self.read(move |db| records::papers_of(db, delivery)).await
    }

    /// The papers behind a digest's “more” button, in order.
    pub async fn more_papers(&self, delivery: DeliveryId) -> anyhow::Result<Vec<PaperId>> {
        self.read(move |db| records::more_papers(db, delivery))
            .await
    }
}
