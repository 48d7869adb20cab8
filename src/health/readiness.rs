//! Whether members are answered and mornings come.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use axum::extract::State;
use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Mutex;

use super::Watched;
use crate::services::Services;
use crate::store::Unfinished;
use crate::vitals::Vitals;

/// A digest that is later than this is not sent any more: so long may the papers be missing.
const OLDEST_FEED: TimeDelta = TimeDelta::hours(6);
/// The loop of the mornings goes round once a minute; a channel of a long morning may take two.
const LONGEST_SILENCE: Duration = Duration::from_secs(10 * 60);
/// A digest is sent within seconds of its claim. Discord's short outages are no news.
const LONGEST_SENDING: TimeDelta = TimeDelta::minutes(10);
/// Whoever asks may ask often: the disk is not written for each question.
const WRITTEN_EVERY: TimeDelta = TimeDelta::seconds(10);

/// The last try to write the store: when, and whether it could be written.
#[derive(Debug, Default)]
pub(super) struct LastWrite(Mutex<Option<(DateTime<Utc>, bool)>>);

/// 200 when everything is well, else 503; one line a part either way.
pub(super) async fn readiness(State(watched): State<Arc<Watched>>) -> (StatusCode, String) {
    let Some(services) = watched.services.get() else {
        let waiting = "discord: not reached yet\n".to_owned();
        return (StatusCode::SERVICE_UNAVAILABLE, waiting);
    };
    let parts = [
        ("gateway", gateway(services).await),
        ("store", store(services, &watched.last_write).await),
        ("feed", feed(services).await),
        ("mornings", mornings(&watched.vitals)),
        ("digests", digests(services).await),
    ];
    let is_ready = parts.iter().all(|(_, state)| state.is_ok());
    let lines = parts.map(|(part, state)| match state {
        Ok(()) => format!("{part}: ok\n"),
        Err(error) => format!("{part}: {error}\n"),
    });
    let status = if is_ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, lines.concat())
}

async fn gateway(services: &Services) -> anyhow::Result<()> {
    ensure!(services.is_connected().await, "not connected");
    Ok(())
}

async fn store(services: &Services, last: &LastWrite) -> anyhow::Result<()> {
    let now = services.clock.now();
    let mut last = last.0.lock().await;
    let is_writable = match *last {
        Some((at, is_writable)) if (at..at + WRITTEN_EVERY).contains(&now) => is_writable,
        _ => {
            let written = services.store.check_writable(now).await;
            let written = written
                .inspect_err(|error| tracing::error!("the store can't be written: {error:#}"));
            *last = Some((now, written.is_ok()));
            written.is_ok()
        }
    };
    ensure!(is_writable, "can't be written; the log says why");
    Ok(())
}

/// Whether what is claimed gets sent. A channel that rests because of a trouble is not waited for.
async fn digests(services: &Services) -> anyhow::Result<()> {
    let unfinished = services.store.unfinished().await;
    let unfinished = unfinished
        .inspect_err(|error| tracing::error!("the store can't be read: {error:#}"))
        .context("the store can't be read; the log says why")?;
    let now = services.clock.now();
    let late = unfinished.iter().filter(|one| is_late(one, now)).count();
    let minutes = LONGEST_SENDING.num_minutes();
    ensure!(late == 0, "{late} due and not sent for {minutes} minutes");
    Ok(())
}

fn is_late(unfinished: &Unfinished, now: DateTime<Utc>) -> bool {
    let next_try = unfinished.next_try.unwrap_or(unfinished.claimed_at);
    now - next_try.max(unfinished.claimed_at) > LONGEST_SENDING
}

async fn feed(services: &Services) -> anyhow::Result<()> {
    let last = services.cache.last_fetch().await;
    let last = last
        .inspect_err(|error| tracing::error!("the cache can't be read: {error:#}"))
        .context("the cache can't be read; the log says why")?
        .context("not read yet")?;
    let age = services.clock.now() - last;
    ensure!(
        age <= OLDEST_FEED,
        "last read {} hours ago",
        age.num_hours()
    );
    Ok(())
}

fn mornings(vitals: &Vitals) -> anyhow::Result<()> {
    let silence = vitals.silent_for().context("not begun yet")?;
    let minutes = silence.as_secs() / 60;
    ensure!(silence <= LONGEST_SILENCE, "no sign for {minutes} minutes");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::DeliveryId;

    #[test]
    fn a_digest_that_is_not_sent_is_late_unless_its_channel_rests() {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(1);
        let late = |claimed: i64, next_try: Option<i64>| {
            let unfinished = Unfinished {
                delivery: DeliveryId(1),
                claimed_at: now - TimeDelta::minutes(claimed),
                next_try: next_try.map(|minutes| now + TimeDelta::minutes(minutes)),
            };
            is_late(&unfinished, now)
        };
        assert!(!late(10, None));
        assert!(late(11, None));
        assert!(!late(90, Some(30)), "it rests");
        assert!(!late(90, Some(-5)), "it is being tried");
        assert!(late(90, Some(-11)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_loop_that_stands_still_is_told() {
        let vitals = Vitals::default();
        let told = |vitals: &Vitals| mornings(vitals).map_err(|error| error.to_string());
        assert_eq!(told(&vitals), Err("not begun yet".to_owned()));
        vitals.beat();
        tokio::time::advance(LONGEST_SILENCE).await;
        assert_eq!(told(&vitals), Ok(()));
        tokio::time::advance(Duration::from_secs(60)).await;
        assert_eq!(told(&vitals), Err("no sign for 11 minutes".to_owned()));
    }
}
