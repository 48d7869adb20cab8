//! Which servers the bot is in, in the order in which it was told.
//!
//! Every event runs in a task of its own, and one that writes takes longer than one that reads. So what
//! an event says is remembered before anything is waited for, and whoever writes takes turns and writes
//! what was said last.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::domain::ServerId;
use crate::services::Services;

/// What was said last of each server.
#[derive(Debug, Default)]
pub(super) struct Presence {
    is_here: Mutex<HashMap<ServerId, bool>>,
    turn: tokio::sync::Mutex<()>,
}

impl Presence {
    /// The bot is in this server, or not any more.
    pub(super) fn said(&self, server: ServerId, is_here: bool) {
        self.known().insert(server, is_here);
    }

    /// A shard's greeting lists its servers anew.
    pub(super) fn said_all(&self, here: &[ServerId], is_of_shard: impl Fn(ServerId) -> bool) {
        let mut known = self.known();
        known.retain(|server, _| !is_of_shard(*server));
        known.extend(here.iter().map(|server| (*server, true)));
    }

    fn is_here(&self, server: ServerId) -> Option<bool> {
        self.known().get(&server).copied()
    }

    fn known(&self) -> MutexGuard<'_, HashMap<ServerId, bool>> {
        self.is_here.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Notes in the store what was said last of this server; when nothing was, it is not among those that
/// the bot is in.
pub(super) async fn write_down(services: &Services, server: ServerId) -> anyhow::Result<()> {
    let presence = &services.answered.presence;
    let _turn = presence.turn.lock().await;
    if presence.is_here(server) == Some(true) {
        return services.store.server_is_here(server).await;
    }
    tracing::info!(%server, "left a server; its settings are kept for 30 days");
    let now = services.clock.now();
    services.store.server_left(server, now).await
}
