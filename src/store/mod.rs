//! The precious database: servers, subscriptions, the delivery ledger.
//!
//! Every operation is a method of `Store`, named by its use; what it does in SQL stands in the
//! file of its subject. Nothing here knows the paper cache, and no caller knows SQL, so that
//! another database can stand behind the same methods.
//!
//! Unless a method says otherwise, an error means that the database could not be read or written,
//! and that nothing was changed.

use std::collections::HashSet;
use std::path::Path;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::{Connection, Transaction};

use crate::domain::{
    ChannelId, MessageId, PaperId, ServerId, ServerSettings, Subscription, SubscriptionId,
};
use crate::sqlite::{Database, Schema, Worth};

use ledger::{claims, progress, records};

mod channels;
mod columns;
mod copies;
mod gauges;
mod ledger;
mod long_texts;
mod notes;
mod servers;
mod subscriptions;

pub use crate::sqlite::OpenError;
pub use channels::{ChannelSettings, DEFAULT_MAX_PAPERS, ScheduledChannel};
pub use copies::{Contents, StoreFile};
pub use ledger::{
    Claim, Claimed, Delivery, DeliveryId, DeliveryKind, DeliveryState, LastDelivery,
    PendingDelivery, PendingPart, Settlement, WithoutPost,
};
pub use notes::REGISTERED_COMMANDS;
pub use subscriptions::{CHANNEL_LIMIT, NewSubscription, SERVER_LIMIT, Subscribed};

const SCHEMA: Schema = Schema {
    name: "store",
    application_id: i32::from_be_bytes(*b"PBst"),
    migrations: &[
        (
            "0001_subscriptions",
            include_str!("../../migrations/store/sqlite/0001_subscriptions.sql"),
        ),
        (
            "0002_deliveries",
            include_str!("../../migrations/store/sqlite/0002_deliveries.sql"),
        ),
        (
            "0003_notes",
            include_str!("../../migrations/store/sqlite/0003_notes.sql"),
        ),
    ],
    // A commit that a power cut takes back would be a digest sent twice.
    worth: Worth::Precious,
};

/// What servers decided and what they were sent.
#[derive(Debug, Clone)]
pub struct Store {
    database: Database,
}

impl Store {
    /// Opens `store.db`, creates it when absent, and brings it up to date.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let database = Database::open(path, &SCHEMA)?;
        Ok(Self { database })
    }

    async fn read<T, E, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        E: Into<anyhow::Error>,
        F: FnOnce(&Connection) -> Result<T, E> + Send + 'static,
    {
        self.database
            .read(move |db| work(db).map_err(Into::into))
            .await
    }

    async fn write<T, E, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        E: Into<anyhow::Error>,
        F: FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static,
    {
        self.database
            .write(move |db| work(db).map_err(Into::into))
            .await
    }
}

/// Servers.
impl Store {
    /// The server's settings; the defaults for one that never decided.
    pub async fn server_settings(&self, server: ServerId) -> anyhow::Result<ServerSettings> {
        self.read(move |db| servers::settings(db, server)).await
    }

    /// Replaces the server's settings. Mornings already settled stay settled.
    pub async fn save_server_settings(
        &self,
        server: ServerId,
        settings: &ServerSettings,
    ) -> anyhow::Result<()> {
        let settings = *settings;
        self.write(move |db| servers::save_settings(db, server, &settings))
            .await
    }

    /// The bot is in this server, as it is said of every server at every start. After
    /// [`Self::server_left`] it brings back everything that was not purged yet.
    pub async fn server_is_here(&self, server: ServerId) -> anyhow::Result<()> {
        // Nearly always there is nothing to change: a look costs no push to the disk.
        if self.read(move |db| servers::was_left(db, server)).await? {
            self.write(move |db| servers::returned(db, server)).await?;
        }
        Ok(())
    }

    /// The bot was removed from this server: its channels get no more digests. Not for outages.
    pub async fn server_left(&self, server: ServerId, now: DateTime<Utc>) -> anyhow::Result<()> {
        self.write(move |db| servers::left(db, server, now)).await
    }

    /// Deletes everything of the servers that were left before `instant`, and says how many.
    pub async fn purge_servers_left_before(&self, instant: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| servers::purge_left_before(db, instant))
            .await
    }
}

/// Channels.
impl Store {
    /// What the channel decided for itself; `None` for a channel that is not known.
    pub async fn channel_settings(
        &self,
        channel: ChannelId,
    ) -> anyhow::Result<Option<ChannelSettings>> {
        self.read(move |db| channels::settings(db, channel)).await
    }

    /// Replaces what the channel decided for itself.
    pub async fn save_channel_settings(
        &self,
        channel: ChannelId,
        settings: ChannelSettings,
    ) -> anyhow::Result<()> {
        self.write(move |db| channels::save_settings(db, channel, &settings))
            .await
    }

    /// Gives the channel a time of its own, or with `None` its server's again.
    pub async fn set_channel_time(
        &self,
        channel: ChannelId,
        server: ServerId,
        post_at: Option<NaiveTime>,
    ) -> anyhow::Result<()> {
        self.write(move |db| channels::set_time(db, channel, server, post_at))
            .await
    }

    /// Every channel that awaits mornings: it has a subscription, and the bot is in its server.
    pub async fn subscribed_channels(&self) -> anyhow::Result<Vec<ScheduledChannel>> {
        self.read(channels::subscribed).await
    }

    /// One channel that awaits mornings; `None` when it has no subscription.
    pub async fn subscribed_channel(
        &self,
        channel: ChannelId,
    ) -> anyhow::Result<Option<ScheduledChannel>> {
        self.read(move |db| channels::subscribed_one(db, channel))
            .await
    }
}

/// Subscriptions.
impl Store {
    /// Subscribes a channel to a topic, within [`CHANNEL_LIMIT`] and [`SERVER_LIMIT`]. Equal
    /// topics are one: a channel that has it keeps the level and votes that it had.
    pub async fn subscribe(
        &self,
        wish: NewSubscription,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Subscribed> {
        self.write(move |db| subscriptions::subscribe(db, wish, now))
            .await
    }

    /// Ends a subscription of this server and gives it back; `None` when the server has no such
    /// one. The channel's settings and ledger stay: subscribed again, it is sent nothing twice.
    pub async fn unsubscribe(
        &self,
        server: ServerId,
        subscription: SubscriptionId,
    ) -> anyhow::Result<Option<Subscription>> {
        self.write(move |db| subscriptions::unsubscribe(db, server, subscription))
            .await
    }

    /// The server's subscriptions, channel by channel, the oldest first.
    pub async fn subscriptions_of_server(
        &self,
        server: ServerId,
    ) -> anyhow::Result<Vec<Subscription>> {
        self.read(move |db| subscriptions::of_server(db, server))
            .await
    }

    /// The channel's subscriptions, the oldest first.
    pub async fn subscriptions_of_channel(
        &self,
        channel: ChannelId,
    ) -> anyhow::Result<Vec<Subscription>> {
        self.read(move |db| subscriptions::of_channel(db, channel))
            .await
    }
}

/// The ledger: taking a morning and ending it.
impl Store {
    /// Takes a morning and freezes what will be said, in one transaction. Of all who claim the
    /// same channel and local date, one gets [`Claimed::Yes`]. An extra is always free.
    pub async fn claim(&self, claim: Claim) -> anyhow::Result<Claimed> {
        self.write(move |db| claims::claim(db, &claim)).await
    }

    /// Ends a morning of a known channel without a message, unless it is taken.
    pub async fn settle_without_post(&self, settlement: Settlement) -> anyhow::Result<Claimed> {
        self.write(move |db| claims::settle(db, &settlement)).await
    }

    /// Counts that sending a claimed delivery is begun, and says for which time; `None` when it is
    /// over.
    pub async fn attempted(&self, delivery: DeliveryId) -> anyhow::Result<Option<u32>> {
        self.write(move |db| progress::attempted(db, delivery))
            .await
    }

    /// Confirms one message of a delivery, counted from 0. Without a message id when Discord says
    /// that it was sent and deleted since. An error when there is no such part.
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

    /// Ends a delivery of which every part is confirmed, and drops the frozen bodies. An error
    /// when a part is not, or when it is over already.
    pub async fn finished(&self, delivery: DeliveryId, now: DateTime<Utc>) -> anyhow::Result<()> {
        self.write(move |db| progress::finished(db, delivery, now))
            .await
    }

    /// Gives a delivery up. If no part of it was confirmed its papers count as not had, and the
    /// next morning may bring them. An error when it is over already.
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
    pub async fn unfinished(&self) -> anyhow::Result<Vec<PendingDelivery>> {
        self.read(progress::unfinished).await
    }
}

/// The ledger: looking back.
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

    /// One delivery.
    pub async fn delivery(&self, delivery: DeliveryId) -> anyhow::Result<Option<Delivery>> {
        self.read(move |db| records::delivery(db, delivery)).await
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

/// Notes and kept texts.
impl Store {
    /// What the program noted under this key.
    pub async fn note(&self, key: &'static str) -> anyhow::Result<Option<String>> {
        self.read(move |db| notes::note(db, key)).await
    }

    /// Notes something, in place of what stood under the key.
    pub async fn set_note(
        &self,
        key: &'static str,
        value: impl Into<String>,
    ) -> anyhow::Result<()> {
        let value = value.into();
        self.write(move |db| notes::set_note(db, key, &value)).await
    }

    /// Keeps a text that is too long for a button and gives its key: twelve characters of a-z
    /// and 2-7, the same for the same text.
    pub async fn keep_text(
        &self,
        text: impl Into<String>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        let text = text.into();
        self.write(move |db| long_texts::keep(db, &text, now)).await
    }

    /// The text with this key; `None` when it was never kept or is forgotten.
    pub async fn kept_text(&self, key: impl Into<String>) -> anyhow::Result<Option<String>> {
        let key = key.into();
        self.read(move |db| long_texts::kept(db, &key)).await
    }

    /// Forgets the texts that nobody kept again since then, and says how many.
    pub async fn forget_texts_before(&self, instant: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| long_texts::forget_before(db, instant))
            .await
    }
}

#[cfg(test)]
mod tests;
