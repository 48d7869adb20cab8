//! What mornings and commands work with, built once at start.

use std::sync::{Arc, OnceLock};

use tokio::sync::Notify;

use crate::cache::PaperCache;
use crate::clock::Clock;
use crate::commands::Memory;
use crate::delivery::InHand;
use crate::discord::gateway::Shards;
use crate::discord::rest::Rest;
use crate::domain::UserId;
use crate::store::Store;
use crate::vitals::Vitals;

/// The parts that every morning and every command needs.
#[derive(Debug)]
pub struct Services {
    /// What servers decided and were sent.
    pub store: Store,
    /// The papers.
    pub cache: PaperCache,
    /// The way to Discord.
    pub rest: Rest,
    /// What time it is.
    pub clock: Clock,
    /// Who the bot is.
    pub bot: UserId,
    /// The application that the bot belongs to.
    pub application: u64,
    /// What is being sent right now.
    pub in_hand: InHand,
    /// What commands and events remember of one another.
    pub memory: Memory,
    /// What the bot has done since the start.
    pub vitals: Arc<Vitals>,
    /// The live connection, once there is one.
    pub(crate) shards: OnceLock<Shards>,
    /// Wakes the loop of the mornings after a change of subscriptions or times.
    pub mornings_changed: Arc<Notify>,
}

impl Services {
    /// Whether the gateway connection stands.
    pub(crate) async fn is_connected(&self) -> bool {
        match self.shards.get() {
            Some(shards) => shards.are_connected().await,
            None => false,
        }
    }
}
