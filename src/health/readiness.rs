//! Whether members are answered and mornings come.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use axum::extract::State;
use axum::http::StatusCode;
use chrono::TimeDelta;

use super::Watched;
use crate::services::Services;
use crate::vitals::Vitals;

/// A digest that is later than this is not sent any more: so long may the papers be missing.
const OLDEST_FEED: TimeDelta = TimeDelta::hours(6);
/// The loop of the mornings goes round once a minute; a channel of a long morning may take two.
const LONGEST_SILENCE: Duration = Duration::from_secs(10 * 60);

/// 200 when everything is well, else 503; one line a part either way.
pub(super) async fn readiness(State(watched): State<Arc<Watched>>) -> (StatusCode, String) {
    let Some(services) = watched.services.get() else {
        let waiting = "discord: not reached yet\n".to_owned();
        return (StatusCode::SERVICE_UNAVAILABLE, waiting);
    };
    let parts = [
        ("gateway", gateway(services).await),
        ("store", store(services).await),
        ("feed", feed(services).await),
        ("mornings", mornings(&watched.vitals)),
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

async fn store(services: &Services) -> anyhow::Result<()> {
    let written = services.store.check_writable(services.clock.now()).await;
    written
        .inspect_err(|error| tracing::error!("the store can't be written: {error:#}"))
        .context("can't be written; the log says why")
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
