//! Everything behind the one lock, and waiting for it to change.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use crate::faults::FaultScript;
use crate::files::Files;
use crate::gateway::{GatewayScript, Sessions};
use crate::ids::{Snowflakes, UserId};
use crate::interactions::Interactions;
use crate::journal::Journal;
use crate::messages::Nonces;
use crate::rate_limits::Buckets;
use crate::rest::CommandBook;
use crate::world::{LiveWorld, Settings, World};

/// The token that the bot must show. It is shaped as Discord's are: the bot's id comes first.
pub(crate) const TOKEN: &str =
    "MTEwMDAwMDAwMDAwMDAwMDAwMQ.GsAnDb.oX_stand-in-token-of-the-sandbox_0001";

/// The whole state of one stand-in.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) settings: Settings,
    pub(crate) world: LiveWorld,
    pub(crate) snowflakes: Snowflakes,
    pub(crate) commands: CommandBook,
    pub(crate) interactions: Interactions,
    pub(crate) files: Files,
    pub(crate) nonces: Nonces,
    pub(crate) sessions: Sessions,
    pub(crate) buckets: Buckets,
    pub(crate) faults: FaultScript,
    pub(crate) gateway_faults: GatewayScript,
    pub(crate) journal: Journal,
    /// Whether the token is worth nothing any more.
    pub(crate) token_is_reset: bool,
    /// Where this stand-in listens: `127.0.0.1:PORT`.
    pub(crate) address: String,
}

impl State {
    pub(crate) fn new(plan: &World, address: String) -> State {
        State {
            world: LiveWorld::raise(plan),
            snowflakes: Snowflakes::default(),
            commands: CommandBook::default(),
            interactions: Interactions::default(),
            files: Files::default(),
            nonces: Nonces::default(),
            sessions: Sessions::default(),
            buckets: Buckets::new(plan.settings.rate_limits),
            faults: FaultScript::default(),
            gateway_faults: GatewayScript::default(),
            journal: Journal::default(),
            token_is_reset: false,
            settings: plan.settings.clone(),
            address,
        }
    }

    /// What the stand-in's clock shows.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.settings.clock.now()
    }

    /// A new id.
    pub(crate) fn next_id(&mut self) -> u64 {
        let now = self.now();
        self.snowflakes.next(now)
    }

    /// The bot.
    pub(crate) fn bot(&self) -> UserId {
        self.world.bot
    }

    /// Whether this is the bot's token.
    pub(crate) fn is_token(&self, token: &str) -> bool {
        token == TOKEN && !self.token_is_reset
    }
}

/// The state as the server's tasks and the test share it.
#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<State>,
    changed: watch::Sender<()>,
    closing: watch::Sender<bool>,
}

/// What was waited for did not happen in time.
#[derive(Debug)]
pub(crate) struct TimedOut;

impl Shared {
    pub(crate) fn new(state: State) -> Shared {
        Shared {
            state: Mutex::new(state),
            changed: watch::Sender::new(()),
            closing: watch::Sender::new(false),
        }
    }

    /// Works on the state and wakes everybody who waits for a change.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        let result = work(&mut self.lock());
        self.changed.send_replace(());
        result
    }

    /// Looks at the state.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.lock())
    }

    /// Waits until `found` finds something in the state.
    pub(crate) async fn when<T>(
        &self,
        patience: Duration,
        mut found: impl FnMut(&State) -> Option<T>,
    ) -> Result<T, TimedOut> {
        let mut changed = self.changed.subscribe();
        let wait = async {
            loop {
                if let Some(it) = self.look(&mut found) {
                    return it;
                }
                // The sender lives in `self`: this cannot fail while we wait.
                let _ = changed.changed().await;
            }
        };
        tokio::time::timeout(patience, wait)
            .await
            .map_err(|_| TimedOut)
    }

    /// Tells every connection to end.
    pub(crate) fn close(&self) {
        self.closing.send_replace(true);
    }

    /// Resolves when the stand-in is closed.
    pub(crate) async fn closed(&self) {
        let mut closing = self.closing.subscribe();
        let _ = closing.wait_for(|closing| *closing).await;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A test that panicked while it held the lock has failed already; the others go on.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
