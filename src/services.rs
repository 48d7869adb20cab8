//! What mornings and commands work with, built once at start.

use std::sync::Arc;

use tokio::sync::Notify;

use crate::cache::PaperCache;
use crate::clock::Clock;
use crate::discord::rest::Rest;
use crate::domain::UserId;
use crate::store::Store;

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
    /// Wakes the loop of the mornings after a change of subscriptions or times.
    pub mornings_changed: Arc<Notify>,
}
