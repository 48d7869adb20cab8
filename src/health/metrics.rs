//! What the bot has done and holds, for Prometheus.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};

use super::Watched;
use super::exposition::{Exposition, MEDIA_TYPE};
use crate::services::Services;
use crate::vitals::{Ending, REQUEST_CLASSES, Vitals};

/// Answers with every number that is known by now.
pub(super) async fn metrics(State(watched): State<Arc<Watched>>) -> Response {
    let mut text = Exposition::default();
    text.info(
        "paperboy_build_info",
        "The version that runs.",
        "version",
        env!("CARGO_PKG_VERSION"),
    );
    counted(&watched.vitals, &mut text);
    if let Some(services) = watched.services.get() {
        held(services, &mut text).await;
    }
    ([(header::CONTENT_TYPE, MEDIA_TYPE)], text.into_text()).into_response()
}

/// What was done since the start.
fn counted(vitals: &Vitals, text: &mut Exposition) {
    text.counters(
        "paperboy_digests_total",
        "Digests by how they ended.",
        "outcome",
        Ending::ALL.map(|(ending, name)| (name, vitals.counted(ending))),
    );
    text.histogram(
        "paperboy_digest_lateness_seconds",
        "How long after its time a digest stood in its channel.",
        &vitals.lateness(),
    );
    text.histogram(
        "paperboy_command_duration_seconds",
        "How long a command or a press took to be answered.",
        &vitals.answers(),
    );
    text.counters(
        "paperboy_discord_requests_total",
        "Requests to Discord by the class of the answer's status; none: no answer came.",
        "status",
        REQUEST_CLASSES.into_iter().zip(vitals.requests()),
    );
    text.counter(
        "paperboy_discord_invalid_requests_total",
        "Answers 401, 403 and 429; Discord shuts out who has 10000 in ten minutes.",
        vitals.invalid_requests(),
    );
}

/// What the bot holds now. What can't be read is left out.
async fn held(services: &Services, text: &mut Exposition) {
    let Services { store, cache, .. } = services;
    text.gauge(
        "paperboy_gateway_connected",
        "Whether the gateway connection stands.",
        u64::from(services.is_connected().await),
    );
    if let Some(unfinished) = read(store.unfinished_count().await) {
        text.gauge(
            "paperboy_deliveries_unfinished",
            "Digests that are claimed and not over.",
            unfinished.into(),
        );
    }
    if let Some(Some(fetched)) = read(cache.last_fetch().await) {
        let age = services.clock.now() - fetched;
        text.gauge(
            "paperboy_feed_age_seconds",
            "How long ago the feed was last read.",
            u64::try_from(age.num_seconds()).unwrap_or(0),
        );
    }
    if let Some(counts) = read(cache.counts().await) {
        text.gauge(
            "paperboy_cache_papers",
            "Papers in the cache.",
            counts.papers,
        );
    }
    for (name, help, bytes) in [
        (
            "paperboy_cache_bytes",
            "The size of the cache's file.",
            read(cache.bytes().await),
        ),
        (
            "paperboy_store_bytes",
            "The size of the store's file.",
            read(store.bytes().await),
        ),
    ] {
        if let Some(bytes) = bytes {
            text.gauge(name, help, bytes);
        }
    }
}

fn read<T>(value: anyhow::Result<T>) -> Option<T> {
    value
        .inspect_err(|error| tracing::error!("a metric can't be read and is left out: {error:#}"))
        .ok()
}
