//! `/healthz`, `/readyz` and `/metrics`, for service managers and Prometheus.
//!
//! Off unless `PAPERBOY_LISTEN` names an address. Answers nothing about servers or people.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Context as _;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::net::TcpListener;

use crate::services::Services;
use crate::vitals::Ending;

/// The server that answers, before it does.
#[derive(Debug)]
pub(crate) struct Health {
    listener: TcpListener,
}

impl Health {
    /// Takes the address.
    pub(crate) async fn bind(address: SocketAddr) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(address)
            .await
            .with_context(|| format!("PAPERBOY_LISTEN: can't listen on {address}"))?;
        Ok(Self { listener })
    }

    /// The address, with the port that was taken.
    pub(crate) fn address(&self) -> Option<SocketAddr> {
        self.listener.local_addr().ok()
    }

    /// Answers until it is dropped.
    pub(crate) async fn serve(self, services: Arc<Services>) -> anyhow::Result<()> {
        let routes = Router::new()
            .route("/healthz", get(|| async { "ok\n" }))
            .route("/readyz", get(readiness))
            .route("/metrics", get(metrics))
            .with_state(services);
        axum::serve(self.listener, routes)
            .await
            .context("answer health checks")
    }
}

/// Ready when members can be answered: the gateway is connected and the store can be read.
async fn readiness(State(services): State<Arc<Services>>) -> (StatusCode, String) {
    let is_connected = services.is_connected().await;
    let store = services.store.note("readiness").await;
    let is_ready = is_connected && store.is_ok();
    let status = if is_ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let in_words = |is_good: bool| if is_good { "ok" } else { "failing" };
    (
        status,
        format!(
            "gateway: {}\nstore: {}\n",
            in_words(is_connected),
            in_words(store.is_ok())
        ),
    )
}

/// Prometheus' text format.
async fn metrics(State(services): State<Arc<Services>>) -> Result<String, StatusCode> {
    let now = services.clock.now();
    let answer = async {
        let mut text = String::new();
        let _ = writeln!(text, "# TYPE paperboy_gateway_connected gauge");
        let _ = writeln!(
            text,
            "paperboy_gateway_connected {}",
            u8::from(services.is_connected().await)
        );
        let _ = writeln!(text, "# TYPE paperboy_digests_total counter");
        for (ending, name) in Ending::ALL {
            let _ = writeln!(
                text,
                "paperboy_digests_total{{outcome=\"{name}\"}} {}",
                services.vitals.counted(ending)
            );
        }
        let _ = writeln!(text, "# TYPE paperboy_cache_papers gauge");
        let _ = writeln!(
            text,
            "paperboy_cache_papers {}",
            services.cache.counts().await?.papers
        );
        if let Some(fetched) = services.cache.last_fetch().await? {
            let _ = writeln!(text, "# TYPE paperboy_feed_age_seconds gauge");
            let _ = writeln!(
                text,
                "paperboy_feed_age_seconds {}",
                (now - fetched).num_seconds().max(0)
            );
        }
        anyhow::Ok(text)
    };
    answer.await.map_err(|error| {
        tracing::error!("metrics could not be read: {error:#}");
        StatusCode::INTERNAL_SERVER_ERROR
    })
}
