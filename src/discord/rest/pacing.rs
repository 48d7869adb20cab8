//! Keeps the whole bot under Discord's limits before Discord has to say so.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use reqwest::header::HeaderMap;
use tokio::sync::OwnedMutexGuard;
use tokio::time::Instant;

use super::answer::{Refusal, Scope, wait_of};
use super::invalid::InvalidRequests;
use super::{Lane, SendError};
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
    all_paused_until: Mutex<Option<Instant>>,
    invalid: InvalidRequests,
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
            all_paused_until: Mutex::default(),
            invalid: InvalidRequests::default(),
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

    /// Waits until the limits that are known let a request out. An error when that would be later
    /// than `end`: then nothing is sent.
    pub(super) async fn ready(&self, lane: Lane, end: Instant) -> Result<(), SendError> {
        loop {
            // While one wait goes on another limit may be hit.
            while let Some(until) = self.not_before(lane) {
                if until > end {
                    let wait = until.saturating_duration_since(Instant::now());
                    return Err(SendError::Unavailable(format!(
                        "it asks to be left alone for {} s",
                        wait.as_secs()
                    )));
                }
                tokio::time::sleep_until(until).await;
            }
            if lane == Lane::Interaction {
                return Ok(());
            }
            self.governor.until_ready().await;
            if self.not_before(lane).is_none() {
                return Ok(());
            }
        }
    }

    fn not_before(&self, lane: Lane) -> Option<Instant> {
        let all = *lock(&self.all_paused_until);
        let until = match lane {
            Lane::Interaction => None,
            Lane::General => all,
            Lane::Channel(channel) => all.max(*lock(&self.channel(channel).free_at)),
        };
        until.filter(|until| *until > Instant::now())
    }

    /// Takes a refusal to heart: what it asks for holds for later requests too.
    pub(super) fn heed(&self, lane: Lane, refusal: &Refusal, wait: Option<Duration>) {
        if let (Some(scope), Some(wait)) = (refusal.scope(), wait) {
            let until = Instant::now() + wait;
            match (scope, lane) {
                (Scope::All, _) => self.pause_all(until),
                (_, Lane::Channel(channel)) => prolong(&self.channel(channel).free_at, until),
                _ => {}
            }
        }
        if refusal.is_invalid()
            && let Some(until) = self.invalid.count()
        {
            tracing::error!(
                "Discord refused too many requests in ten minutes; nothing is posted until that has passed"
            );
            self.pause_all(until);
        }
    }

    /// Keeps every request back but answers to interactions.
    fn pause_all(&self, until: Instant) {
        prolong(&self.all_paused_until, until);
    }

    /// Reads from an answer when its channel takes the next request.
    pub(super) fn learn(&self, channel: ChannelId, headers: &HeaderMap) {
        let number = |name: &str| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok()?.parse::<f64>().ok())
        };
        let reset_after = number("x-ratelimit-reset-after").and_then(wait_of);
        if let (Some(remaining), Some(wait)) = (number("x-ratelimit-remaining"), reset_after)
            && remaining < 1.0
        {
            prolong(&self.channel(channel).free_at, Instant::now() + wait);
        }
    }

    fn channel(&self, channel: ChannelId) -> Arc<Channel> {
        let mut channels = lock(&self.channels);
        if channels.len() >= REMEMBERED_CHANNELS {
            channels.retain(|_, known| {
                Arc::strong_count(known) > 1
                    || Arc::strong_count(&known.turn) > 1
                    || *lock(&known.free_at) > Some(Instant::now())
            });
        }
        Arc::clone(channels.entry(channel).or_default())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn prolong(free_at: &Mutex<Option<Instant>>, until: Instant) {
    let mut free_at = lock(free_at);
    *free_at = (*free_at).max(Some(until));
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn in_time() -> Instant {
        Instant::now() + Duration::from_secs(100)
    }

    fn refusal(body: &str) -> Refusal {
        let status = reqwest::StatusCode::TOO_MANY_REQUESTS;
        Refusal::read(status, &HeaderMap::new(), body.as_bytes())
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_longer_than_one_may_wait_is_remembered_and_nothing_is_sent_meanwhile() {
        let pacer = Pacer::new();
        let (lane, other) = (Lane::Channel(ChannelId(1)), Lane::Channel(ChannelId(2)));
        let limit = refusal(r#"{"retry_after":1163.2,"code":20028}"#);
        pacer.heed(lane, &limit, limit.wait(0));
        assert!(pacer.ready(lane, in_time()).await.is_err());
        pacer.ready(other, in_time()).await.unwrap();
        tokio::time::advance(Duration::from_secs(1164)).await;
        pacer.ready(lane, in_time()).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_page_of_cloudflare_holds_everything_back() {
        let pacer = Pacer::new();
        let page = refusal("<html>banned</html>");
        pacer.heed(Lane::Channel(ChannelId(1)), &page, page.wait(0));
        let started = Instant::now();
        pacer.ready(Lane::General, in_time()).await.unwrap();
        assert!(started.elapsed() >= Duration::from_secs(10));
    }

    #[tokio::test(start_paused = true)]
    async fn a_channel_whose_limit_is_used_up_waits_until_it_resets() {
        let pacer = Pacer::new();
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-remaining", "0".parse().unwrap());
        headers.insert("x-ratelimit-reset-after", "4.5".parse().unwrap());
        pacer.learn(ChannelId(1), &headers);

        let started = Instant::now();
        pacer
            .ready(Lane::Channel(ChannelId(2)), in_time())
            .await
            .unwrap();
        assert_eq!(started.elapsed().as_secs(), 0, "another channel is free");
        pacer
            .ready(Lane::Channel(ChannelId(1)), in_time())
            .await
            .unwrap();
        assert!(started.elapsed() >= Duration::from_millis(4500));
    }

    #[tokio::test(start_paused = true)]
    async fn a_global_limit_stops_everything_but_answers_to_interactions() {
        let pacer = Pacer::new();
        pacer.pause_all(Instant::now() + Duration::from_secs(3));
        let started = Instant::now();
        pacer.ready(Lane::Interaction, in_time()).await.unwrap();
        assert_eq!(started.elapsed().as_secs(), 0);
        pacer.ready(Lane::General, in_time()).await.unwrap();
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
