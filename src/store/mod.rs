//! The precious database: servers, subscriptions, the delivery ledger, what members keep.
//!
//! Every operation is a method of `Store`, named by its use; it stands in the file of its subject,
//! with its SQL. Nothing here knows the paper cache, and no caller knows SQL, so that another
//! database can stand behind the same methods.
//!
//! Unless a method says otherwise, an error means that the database could not be read or written,
//! and that nothing was changed.

use std::path::Path;

use rusqlite::{Connection, Transaction};

use crate::sqlite::{Database, Schema, Worth};

mod channel_kinds;
mod channels;
mod columns;
mod copies;
mod feedback;
mod gauges;
mod ledger;
mod long_texts;
mod members;
mod notes;
mod overrides;
mod pauses;
mod presence;
mod readers;
mod saved;
mod scheduled;
mod server_data;
mod server_topics;
mod servers;
mod set_up;
mod setup_drafts;
mod subscriptions;
mod troubles;
mod welcomes;

pub use crate::sqlite::OpenError;
pub use channels::{ChannelSettings, DEFAULT_MAX_PAPERS, MOST_PAPERS};
pub use copies::{Contents, StoreFile};
pub use feedback::{Counted, Feedback, FeedbackKind, KEPT_MARKS, Taste};
pub use ledger::{
    Afterwards, BETWEEN_EXTRAS, Claim, Claimed, Delivery, DeliveryId, DeliveryKind, DeliveryState,
    Form, Held, LastDelivery, NewPart, PendingDelivery, PendingPart, Settlement, StandingPaper,
    Unfinished, WithoutPost,
};
pub use members::{Forgotten, Kept};
pub use notes::REGISTERED_COMMANDS;
pub use overrides::{Changed, Scope};
pub use pauses::PauseOf;
pub use readers::Reader;
pub use saved::{SAVED_LIMIT, Saved, SavedPaper};
pub use scheduled::ScheduledChannel;
pub use server_data::{
    BadServerData, ChannelPart, Difference, Limited, Parts, Replaced, ServerData, ServerPart,
    SubscriptionPart, TopicPart,
};
pub use server_topics::{CreatedTopic, EditedTopic, ServerTopic, TOPIC_LIMIT};
pub use set_up::{NoRoom, SetUp};
pub use setup_drafts::DRAFT_TIME;
pub use subscriptions::{
    CHANNEL_LIMIT, Edited, Move, NewSubscription, SERVER_LIMIT, Subscribed, SubscriptionChanges,
    UNDO_TIME,
};
pub use troubles::Trouble;
pub use welcomes::{Greeting, GreetingKind};

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
            "0005_digest_settings",
            include_str!("../../migrations/store/sqlite/0005_digest_settings.sql"),
        ),
        (
            "0006_subscription_options",
            include_str!("../../migrations/store/sqlite/0006_subscription_options.sql"),
        ),
        (
            "0007_server_topics",
            include_str!("../../migrations/store/sqlite/0007_server_topics.sql"),
        ),
        (
            "0008_members",
            include_str!("../../migrations/store/sqlite/0008_members.sql"),
        ),
        (
            "0009_channel_kinds",
            include_str!("../../migrations/store/sqlite/0009_channel_kinds.sql"),
        ),
        (
            "0010_setup",
            include_str!("../../migrations/store/sqlite/0010_setup.sql"),
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

    /// All that `work` reads is of one moment, whatever is written meanwhile.
    async fn read<T, E, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        E: Into<anyhow::Error>,
        F: FnOnce(&Connection) -> Result<T, E> + Send + 'static,
    {
        self.database
            .read(move |db| {
                let moment = db.unchecked_transaction()?;
                work(&moment).map_err(Into::into)
            })
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

#[cfg(test)]
mod tests;
