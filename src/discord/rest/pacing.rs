//! Keeps the whole bot under Discord's limits before Discord has to say so.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use reqwest::header::HeaderMap;
use tokio::sync::OwnedMutexGuard;
use tokio::time::Instant;

use super::Lane;
use crate::domain::ChannelId;

/// Discord allows 50 requests a second for the whole bot; this leaves room for the network's jitter.
const REQUESTS_PER_SECOND: u32 = 47;
/// How many may leave at once after a pause. Together with the rate it stays below 50 in any second.
const BURST: u32 = 2;
/// Above this many channels, those without a waiting request are forgotten.
const REMEMBERED_CHANNELS: usize = 1000;

#[derive(Debug)]
pub(super) struct Pacer {
    governor: DefaultDirectRateLimiter,
    all_paused_until: tokio::sync::RwLock<Option<Instant>>,
    channels: Mutex<HashMap<ChannelId, Arc<Channel>>>,
}

#[derive(Debug, Default)]
struct Channel {
    turn: Arc<tokio::sync::Mutex<()>>,
    free_at: Mutex<Option<Instant>>,
}

impl Pacer {
    pub(super) fn new() -> Self {
        let period = Duration::from_secs(1) / REQUESTS_PER_SECOND;
        let burst = NonZeroU32::new(BURST).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::with_period(period)
            .unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN))
            .allow_burst(burst);
        Self {
            governor: RateLimiter::direct(quota),
            all_paused_until: tokio::sync::RwLock::default(),
            channels: Mutex::default(),
        }
    }

    /// Waits until no other request to the same channel is in flight, and keeps the next one out.
    pub(super) async fn turn(&self, lane: Lane) -> Option<OwnedMutexGuard<()>> {
        let Lane::Channel(channel) = lane else {
            return None;
        };
        let turn = Arc::clone(&self.channel(channel).turn);
        Some(turn.lock_owned().await)
    }

    /// Waits until the limits that are known let a request out.
    pub(super) async fn ready(&self, lane: Lane) {
        if let Lane::Channel(channel) = lane {
            let free_at = *self
                .channel(channel)
                .free_at
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            wait_until(free_at).await;
        }
        if lane != Lane::Interaction {
            let paused_until = *self.all_paused_until.read().await;
            wait_until(paused_until).await;
            self.governor.until_ready().await;
        }
    }

    /// Keeps every request back: the global limit was hit.
    pub(super) async fn pause_all(&self, wait: Duration) {
        let until = Instant::now() + wait;
        let mut paused = self.all_paused_until.write().await;
        *paused = Some(paused.map_or(until, |earlier| earlier.max(until)));
    }

    /// Reads from an answer when its channel takes the next request.
    pub(super) fn learn(&self, channel: ChannelId, headers: &HeaderMap) {
        let number = |name: &str| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok()?.parse::<f64>().ok())
        };
        let reset_after =
            number("x-ratelimit-reset-after").and_then(|s| Duration::try_from_secs_f64(s).ok());
        let free_at = match (number("x-ratelimit-remaining"), reset_after) {
            (Some(remaining), Some(wait)) if remaining < 1.0 => Some(Instant::now() + wait),
            _ => None,
        };
        *self
            .channel(channel)
            .free_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = free_at;
    }

    fn channel(&self, channel: ChannelId) -> Arc<Channel> {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        if channels.len() >= REMEMBERED_CHANNELS {
            channels.retain(|_, known| {
                Arc::strong_count(known) > 1 || Arc::strong_count(&known.turn) > 1
            });
        }
        Arc::clone(channels.entry(channel).or_default())
    }
}

async fn wait_until(instant: Option<Instant>) {
    if let Some(instant) = instant {
        tokio::time::sleep_until(instant).await;
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_channel_whose_limit_is_used_up_waits_until_it_resets() {
        let pacer = Pacer::new();
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-remaining", "0".parse().unwrap());
        headers.insert("x-ratelimit-reset-after", "4.5".parse().unwrap());
        pacer.learn(ChannelId(1), &headers);

        let started = Instant::now();
        pacer.ready(Lane::Channel(ChannelId(2))).await;
        assert_eq!(started.elapsed().as_secs(), 0, "another channel is free");
        pacer.ready(Lane::Channel(ChannelId(1))).await;
        assert!(started.elapsed() >= Duration::from_millis(4500));
    }

    #[tokio::test(start_paused = true)]
    async fn a_global_limit_stops_everything_but_answers_to_interactions() {
        let pacer = Pacer::new();
        pacer.pause_all(Duration::from_secs(3)).await;
        let started = Instant::now();
        pacer.ready(Lane::Interaction).await;
        assert_eq!(started.elapsed().as_secs(), 0);
        pacer.ready(Lane::General).await;
        assert!(started.elapsed() >= Duration::from_secs(3));
    }

    #[tokio::test]
    async fn one_request_a_channel_is_in_flight() {
        let pacer = Pacer::new();
        let first = pacer.turn(Lane::Channel(ChannelId(1))).await;
        let mut second = Box::pin(pacer.turn(Lane::Channel(ChannelId(1))));
        assert!(second.as_mut().now_or_never().is_none());
        drop(first);
        second.await;
    }
}
