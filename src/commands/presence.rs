//! Which servers the bot is in, in the order in which it was told.
//!
//! Every event runs in a task of its own, and one that writes takes longer than one that reads. So what
//! an event says is remembered before anything is waited for, and whoever writes takes turns and writes
//! what was said last.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::delivery;
use crate::domain::ServerId;
use crate::services::Services;

/// What was said last of each server.
#[derive(Debug, Default)]
pub(super) struct Presence {
    servers: Mutex<HashMap<ServerId, Said>>,
    turn: tokio::sync::Mutex<()>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Said {
    is_here: bool,
    is_written: bool,
}

impl Presence {
    /// The bot is in this server, or not any more. Gives whether that is news for [`write_down`].
    pub(super) fn said(&self, server: ServerId, is_here: bool) -> bool {
        let written = Said {
            is_here,
            is_written: true,
        };
        let mut servers = self.servers();
        if servers.get(&server) == Some(&written) {
            return false;
        }
        servers.insert(server, Said::new(is_here));
        true
    }

    /// A shard's greeting lists its servers anew.
    pub(super) fn said_all(&self, here: &[ServerId], is_of_shard: impl Fn(ServerId) -> bool) {
        let mut servers = self.servers();
        servers.retain(|server, _| !is_of_shard(*server));
        servers.extend(here.iter().map(|server| (*server, Said::new(true))));
    }

    fn is_here(&self, server: ServerId) -> bool {
        self.servers().get(&server).is_some_and(|said| said.is_here)
    }

    /// This stands in the store now, unless something else was said meanwhile.
    fn written(&self, server: ServerId, is_here: bool) {
        let mut servers = self.servers();
        if let Some(said) = servers.get_mut(&server) {
            said.is_written = said.is_here == is_here;
        }
    }

    fn servers(&self) -> MutexGuard<'_, HashMap<ServerId, Said>> {
        self.servers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Said {
    fn new(is_here: bool) -> Self {
        Self {
            is_here,
            is_written: false,
        }
    }
}

/// Notes in the store what was said last of this server; when nothing was, it is not among those that
/// the bot is in.
pub(super) async fn write_down(services: &Services, server: ServerId) -> anyhow::Result<()> {
    let presence = &services.memory.presence;
    let _turn = presence.turn.lock().await;
    let is_here = presence.is_here(server);
    if is_here {
        if services.store.server_is_here(server).await? {
            tracing::info!(%server, "back in a server; its settings are there");
            let now = services.clock.now();
            delivery::note_absence(services, server, now).await?;
        }
    } else {
        tracing::info!(%server, "left a server; its settings are kept for 30 days");
        let now = services.clock.now();
        services.store.server_left(server, now).await?;
    }
    presence.written(server, is_here);
    Ok(())
}
