//! `paperboy run`: the bot.

use std::io::IsTerminal as _;

use anyhow::Context as _;

use super::progress::Watcher;
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;

/// What is said when the one required setting is missing.
pub(super) const NO_TOKEN: &str = "DISCORD_TOKEN is not set; put the bot's token there (README, “On a real server”), or try `paperboy demo`, which needs none";

pub(super) async fn run(config: Config) -> anyhow::Result<()> {
    anyhow::ensure!(config.discord_token.is_some(), NO_TOKEN);
    let app = App::start(&config, Clock::system()).await?;
    let app = if std::io::stderr().is_terminal() {
        app.watched_by(Watcher::new())
    } else {
        app
    };
    tracing::info!(
        invite = app.invite_link(),
        "ready; invite the bot with this link"
    );
    app.run(end_of_service()).await.context("run the bot")
}

/// Resolves when the operator asks the bot to stop.
async fn end_of_service() {
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            terminate.recv().await;
        }
        Err(error) => {
            tracing::warn!("can't listen for SIGTERM: {error}");
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending::<()>().await;
}
