//! `/healthz`, `/readyz` and `/metrics`, for service managers and Prometheus.
//!
//! Off unless `PAPERBOY_LISTEN` names an address. Answers nothing about servers or people.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use anyhow::Context as _;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::services::Services;
use crate::vitals::{Ending, Vitals};

/// What health checks look at: from the first moment, and more once the bot has started.
#[derive(Debug, Default)]
pub(crate) struct Watched {
    /// What the bot has done.
    pub(crate) vitals: Arc<Vitals>,
    services: OnceLock<Arc<Services>>,
}

impl Watched {
    /// The bot knows who it is, and has its databases.
    pub(crate) fn started(&self, services: Arc<Services>) {
        let _ = self.services.set(services);
    }
}

/// The server that answers, until this is dropped.
#[derive(Debug)]
pub(crate) struct Health {
    address: SocketAddr,
    server: JoinHandle<()>,
}

impl Health {
    /// Answers at this address from now on.
    pub(crate) async fn start(address: SocketAddr, watched: Arc<Watched>) -> anyhow::Result<Self> {
        let listen = async {
            let listener = TcpListener::bind(address).await?;
            Ok::<_, std::io::Error>((listener.local_addr()?, listener))
        };
        let (address, listener) = listen
            .await
            .with_context(|| format!("PAPERBOY_LISTEN: can't listen on {address}"))?;
        let routes = Router::new()
            .route("/healthz", get(|| async { "ok\n" }))
            .route("/readyz", get(readiness))
            .route("/metrics", get(metrics))
            .with_state(watched);
        tracing::info!("health checks and metrics are answered on http://{address}");
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, routes).await {
                tracing::error!("health checks are no longer answered: {error}");
            }
        });
        Ok(Self { address, server })
    }

    /// The address, with the port that was taken.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Health {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Ready when members can be answered: the gateway is connected and the store can be read.
async fn readiness(State(watched): State<Arc<Watched>>) -> (StatusCode, String) {
    let Some(services) = watched.services.get() else {
        let waiting = "discord: not reached yet\n".to_owned();
        return (StatusCode::SERVICE_UNAVAILABLE, waiting);
    };
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
async fn metrics(State(watched): State<Arc<Watched>>) -> Result<String, StatusCode> {
    let Some(services) = watched.services.get() else {
        return Err(StatusCode::SERVICE_UNAVAILABLE);
    };
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
