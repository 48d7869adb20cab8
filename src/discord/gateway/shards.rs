//! A handle to the running connection, and what ends it when Discord does not let the bot in.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use poise::serenity_prelude as serenity;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::watch::{Condition, Verdict, Watch};
use crate::discord::rest::Rest;

/// How often the shards are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);

type Runners = HashMap<serenity::ShardId, serenity::ShardRunnerInfo>;

/// A handle to a running connection.
#[derive(Debug, Clone)]
pub(crate) struct Shards {
    manager: Arc<serenity::ShardManager>,
    count: u32,
    watches: Watches,
}

impl Shards {
    pub(super) fn new(client: &serenity::Client, count: u32, watches: Watches) -> Self {
        Self {
            manager: Arc::clone(&client.shard_manager),
            count,
            watches,
        }
    }

    /// How many connections the bot has.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// Whether Discord hears the bot.
    pub(crate) async fn are_connected(&self) -> bool {
        let runners = self.manager.runners.lock().await;
        let conditions = self.conditions(&runners);
        conditions
            .iter()
            .all(|(_, condition)| *condition == Condition::Connected)
    }

    /// Ends the connection. Before the first one stands, this does nothing.
    pub(crate) async fn shut_down(&self) {
        self.manager.shutdown_all().await;
    }

    /// Watches the connection until it is hopeless, and says why. A shard may say nothing for as long
    /// as `patience`.
    pub(crate) async fn until_hopeless(&self, rest: &Rest, patience: Duration) -> anyhow::Error {
        let pulse = Pulse::start();
        loop {
            pulse.next().await;
            // Not waited for: a shard that spins would wake this task on its own thread, and never
            // let it run there.
            let Ok(conditions) = self
                .manager
                .runners
                .try_lock()
                .map(|runners| self.conditions(&runners))
            else {
                continue;
            };
            for (shard, condition) in conditions {
                let look = |watch: &mut Watch| watch.look(condition, patience, Instant::now());
                let reason = match self.watches.of(shard, look) {
                    Verdict::Wait => continue,
                    Verdict::AskTheRest => {
                        let answer = rest.gateway().await;
                        if let Err(error) = &answer {
                            tracing::warn!(%shard, "neither the gateway can be reached nor the rest of Discord: {error}");
                        }
                        let answered = answer.is_ok();
                        self.watches
                            .of(shard, |watch| watch.rest_answered(answered, Instant::now()));
                        continue;
                    }
                    Verdict::GiveUp(reason) => reason,
                };
                return anyhow::anyhow!(
                    "Discord's gateway does not let the bot in: {reason}. Wait a minute, then start the bot again; if it stays, see https://discordstatus.com and the bot's page in the developer portal"
                );
            }
        }
    }

    fn conditions(&self, runners: &Runners) -> Vec<(serenity::ShardId, Condition)> {
        let shards = (0..self.count).map(serenity::ShardId);
        shards
            .map(|shard| {
                let condition = match runners.get(&shard).map(|runner| runner.stage) {
                    Some(serenity::ConnectionStage::Connected) => Condition::Connected,
                    Some(_) => Condition::Connecting,
                    None => Condition::Disconnected,
                };
                (shard, condition)
            })
            .collect()
    }
}

/// Beats every second from a thread of its own. While one of tokio's threads spins, the others may sleep
/// and leave its timers to nobody: a beat from outside wakes them.
struct Pulse(Arc<Notify>);

impl Pulse {
    fn start() -> Self {
        let notify = Arc::new(Notify::new());
        let beaten = Arc::downgrade(&notify);
        #[expect(
            clippy::disallowed_methods,
            reason = "it is this thread's purpose to wait"
        )]
        std::thread::spawn(move || {
            while let Some(notify) = beaten.upgrade() {
                notify.notify_one();
                drop(notify);
                std::thread::sleep(LOOK_EVERY);
            }
        });
        Self(notify)
    }

    async fn next(&self) {
        let _ = tokio::time::timeout(LOOK_EVERY, self.0.notified()).await;
    }
}

/// A watch over each shard, told by the gateway of every session.
#[derive(Debug, Clone, Default)]
pub(super) struct Watches(Arc<Mutex<HashMap<serenity::ShardId, Watch>>>);

impl Watches {
    fn of<T>(&self, shard: serenity::ShardId, act: impl FnOnce(&mut Watch) -> T) -> T {
        let mut watches: MutexGuard<'_, _> = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        act(watches.entry(shard).or_default())
    }
}

#[serenity::async_trait]
impl serenity::EventHandler for Watches {
    async fn ready(&self, ctx: serenity::Context, _: serenity::Ready) {
        self.of(ctx.shard_id, |watch| watch.session_began(Instant::now()));
    }

    async fn resume(&self, ctx: serenity::Context, _: serenity::ResumedEvent) {
        self.of(ctx.shard_id, |watch| watch.session_resumed(Instant::now()));
    }
}
