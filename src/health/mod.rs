//! `/healthz`, `/readyz` and `/metrics`, for service managers and Prometheus.
//!
//! Health: the process answers. Ready: members are answered and mornings come; while not, the answer is
//! 503 with the reasons. Off unless `PAPERBOY_LISTEN` names an address. Answers nothing about servers or people.

mod exposition;
mod metrics;
mod readiness;

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use anyhow::Context as _;
use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::services::Services;
use crate::vitals::Vitals;

/// What health checks look at: from the first moment, and more once the bot has started.
#[derive(Debug, Default)]
pub(crate) struct Watched {
    /// What the bot has done.
    pub(crate) vitals: Arc<Vitals>,
    services: OnceLock<Arc<Services>>,
    last_write: readiness::LastWrite,
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
            .route("/readyz", get(readiness::readiness))
            .route("/metrics", get(metrics::metrics))
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
