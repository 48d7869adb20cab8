//! What a test or the demo holds in its hand: starts the stand-in, waits for the bot, looks at what came.

mod acting;
mod applying;
mod changing;
mod choosing;
mod counting;
mod failing;
mod looking;
mod pressing;
mod reply;
mod threading;
mod typing;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::task::JoinHandle;

pub use acting::SlashError;
pub use reply::Reply;

use crate::door::{Door, Wire};
use crate::ids::UserId;
use crate::journal::Journal;
use crate::rest;
use crate::state::{Shared, State, TOKEN, TimedOut};
use crate::world::World;

/// A running stand-in. Clones speak to the same one; it ends with the last of them.
#[derive(Clone, Debug)]
pub struct Discord {
    shared: Arc<Shared>,
    door: Door,
    address: SocketAddr,
    _server: Arc<Server>,
}

/// The task that serves; ends with the last handle.
#[derive(Debug)]
struct Server {
    task: JoinHandle<()>,
    shared: Arc<Shared>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.close();
        self.task.abort();
    }
}

impl Discord {
    /// Starts a stand-in for `world` on a free port of the loopback interface.
    ///
    /// # Panics
    /// When no port of the loopback interface can be had.
    pub async fn start(world: World) -> Discord {
        let door = match Door::open().await {
            Ok(door) => door,
            Err(error) => panic!("the stand-in for Discord cannot listen on 127.0.0.1: {error}"),
        };
        let address = door.address();
        let shared = Arc::new(Shared::new(State::new(&world, address.to_string())));
        let router = rest::router(Arc::clone(&shared));
        let service = router.into_make_service_with_connect_info::<Wire>();
        let listener = door.clone();
        let task = tokio::spawn(async move {
            // An error here is a listener that is gone: every test that needs it will say so.
            let _ = axum::serve(listener, service).await;
        });
        let server = Server {
            task,
            shared: Arc::clone(&shared),
        };
        Discord {
            shared,
            door,
            address,
            _server: Arc::new(server),
        }
    }

    /// The base address: `http://127.0.0.1:PORT`, for `PAPERBOY_DISCORD_URL`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The token that is taken.
    pub fn token(&self) -> &'static str {
        TOKEN
    }

    /// The bot's user and application id.
    pub fn bot_id(&self) -> UserId {
        self.shared.look(State::bot)
    }

    /// Waits until a bot is connected and has been sent READY and its servers.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn ready(&self) {
        self.until("a bot to connect", |state| {
            state
                .sessions
                .all
                .iter()
                .any(crate::gateway::Session::is_ready)
                .then_some(())
        })
        .await;
    }

    /// Waits until the bot has registered its commands.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn commands_registered(&self) {
        self.until("the commands to be registered", |state| {
            (!state.commands.is_empty()).then_some(())
        })
        .await;
    }

    /// What the stand-in's clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        self.shared.look(State::now)
    }

    /// Sets the stand-in's clock.
    pub fn set_now(&self, instant: DateTime<Utc>) {
        self.shared.with(|state| {
            state.settings.clock.set(instant);
            state.archive_idle_threads();
        });
    }

    /// Moves the stand-in's clock on.
    pub fn advance(&self, by: Duration) {
        self.shared.with(|state| {
            let later = state.now() + by;
            state.settings.clock.set(later);
            state.archive_idle_threads();
        });
    }

    /// Everything that was seen so far.
    pub fn journal(&self) -> Journal {
        self.shared.look(|state| state.journal.clone())
    }

    /// Waits for something in the state.
    async fn until<T>(&self, what: &str, found: impl FnMut(&State) -> Option<T>) -> T {
        let patience = self.shared.look(|state| state.settings.patience);
        match self.shared.when(patience, found).await {
            Ok(it) => it,
            Err(TimedOut) => panic!("waited {patience:?} for {what}\n{}", self.journal()),
        }
    }
}
