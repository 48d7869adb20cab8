//! The precious database: servers, subscriptions, the delivery ledger.
//!
//! Every operation is a method of `Store`, named by its use; what it does in SQL stands in the
//! file of its subject. Nothing here knows the paper cache, and no caller knows SQL, so that
//! another database can stand behind the same methods.
//!
//! Unless a method says otherwise, an error means that the database could not be read or written,
//! and that nothing was changed.

use std::path::Path;

use chrono::{DateTime, NaiveTime, Utc};
use rusqlite::{Connection, Transaction};

use crate::domain::{ChannelId, ServerId, ServerSettings, Subscription, SubscriptionId, UserId};
use crate::sqlite::{Database, Schema, Worth};

mod channel_kinds;
mod channels;
mod columns;
mod copies;
mod export;
mod gauges;
mod ledger;
mod long_texts;
mod notes;
mod servers;
mod subscriptions;
mod troubles;

pub use crate::sqlite::OpenError;
pub use channels::{ChannelSettings, DEFAULT_MAX_PAPERS, ScheduledChannel};
pub use copies::{Contents, StoreFile};
pub use ledger::{
    Afterwards, BETWEEN_EXTRAS, Claim, Claimed, Delivery, DeliveryId, DeliveryKind, DeliveryState,
    Form, LastDelivery, NewPart, PendingDelivery, PendingPart, Settlement, Unfinished, WithoutPost,
};
pub use notes::REGISTERED_COMMANDS;
pub use subscriptions::{CHANNEL_LIMIT, NewSubscription, SERVER_LIMIT, Subscribed};
pub use troubles::Trouble;

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
        (
            "0004_troubles",
            include_str!("../../migrations/store/sqlite/0004_troubles.sql"),
        ),
        (
            "0009_channel_kinds",
            include_str!("../../migrations/store/sqlite/0009_channel_kinds.sql"),
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

    /// Replaces the server's settings. Mornings already settled stay settled, and a morning that is
    /// moved is not late for it.
    pub async fn save_server_settings(
        &self,
        server: ServerId,
        settings: &ServerSettings,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let settings = *settings;
        self.write(move |db| servers::save_settings(db, server, &settings, now))
            .await
    }

    /// Where the server's admins are told of trouble, when they chose a channel for it.
    pub async fn alerts_channel(&self, server: ServerId) -> anyhow::Result<Option<ChannelId>> {
        self.read(move |db| servers::alerts_channel(db, server))
            .await
    }

    /// Chooses that channel, or with `None` no channel again.
    pub async fn set_alerts_channel(
        &self,
        server: ServerId,
        channel: Option<ChannelId>,
    ) -> anyhow::Result<()> {
        self.write(move |db| servers::set_alerts_channel(db, server, channel))
            .await
    }

    /// The bot is in this server, as it is said of every server at every start. After
    /// [`Self::server_left`] it brings back everything that was not purged yet, and says so.
    pub async fn server_is_here(&self, server: ServerId) -> anyhow::Result<bool> {
        // Nearly always there is nothing to change: a look costs no push to the disk.
        let was_left = self.read(move |db| servers::was_left(db, server)).await?;
        if was_left {
            self.write(move |db| servers::returned(db, server)).await?;
        }
        Ok(was_left)
    }

    /// The servers with settings or subscriptions that the bot is in, as far as it was told.
    pub async fn servers_not_left(&self) -> anyhow::Result<Vec<ServerId>> {
        self.read(servers::not_left).await
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
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| channels::save_settings(db, channel, &settings, now))
            .await
    }

    /// Gives the channel a time of its own, or with `None` its server's again.
    pub async fn set_channel_time(
        &self,
        channel: ChannelId,
        server: ServerId,
        post_at: Option<NaiveTime>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| channels::set_time(db, channel, server, post_at, now))
            .await
    }

    /// Every channel that awaits mornings: it has a subscription, and the bot is in its server.
    pub async fn subscribed_channels(
        &self,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Vec<ScheduledChannel>> {
        self.read(move |db| channels::subscribed(db, now)).await
    }

    /// One channel that awaits mornings; `None` when it has no subscription.
    pub async fn subscribed_channel(
        &self,
        channel: ChannelId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<ScheduledChannel>> {
        self.read(move |db| channels::subscribed_one(db, channel, now))
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

/// Who set subscriptions up.
impl Store {
    /// The member who subscribed the channel first, as far as that is known.
    pub async fn set_up_by(&self, channel: ChannelId) -> anyhow::Result<Option<UserId>> {
        self.read(move |db| subscriptions::set_up_by(db, channel))
            .await
    }

    /// How many subscriptions this member set up.
    pub async fn set_up_count(&self, member: UserId) -> anyhow::Result<usize> {
        self.read(move |db| subscriptions::set_up_count(db, member))
            .await
    }

    /// Forgets who set these subscriptions up, and says how many they were; they stay.
    pub async fn forget_member(&self, member: UserId) -> anyhow::Result<usize> {
        self.write(move |db| subscriptions::forget_member(db, member))
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
