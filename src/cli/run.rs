//! `paperboy run`: the bot.

use std::io::IsTerminal as _;

use anyhow::Context as _;

use super::progress::Watcher;
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::progress::Event;

/// What is said when the one required setting is missing.
pub(super) const NO_TOKEN: &str = "DISCORD_TOKEN is not set; put the bot's token there (README, “On a real server”), or try `paperboy demo`, which needs none";

pub(super) async fn run(config: Config) -> anyhow::Result<()> {
    anyhow::ensure!(config.discord_token.is_some(), NO_TOKEN);
    let end = end_of_service()?;
    tokio::pin!(end);
    let app = tokio::select! {
        app = App::start(&config, Clock::system()) => app?,
        () = &mut end => return Ok(()),
    };
    let app = if std::io::stderr().is_terminal() {
        app.watched_by(Watcher::new())
    } else {
        app.watched_by(log_trouble)
    };
    tracing::info!(
        invite = app.invite_link(),
        "ready; invite the bot with this link"
    );
    Box::pin(app.run(end)).await.context("run the bot")
}

/// What nobody watches is told in the log when it goes wrong.
fn log_trouble(event: Event<'_>) {
    if let Event::Trouble(what) = event {
        tracing::warn!("skipped: {what}");
    }
}

/// Listens from now on, and resolves when the operator asks the bot to stop.
#[cfg(unix)]
fn end_of_service() -> anyhow::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let listen = |kind| signal(kind).context("listen for signals");
    let mut terminated = listen(SignalKind::terminate())?;
    let mut interrupted = listen(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
        tracing::info!("asked to stop");
    })
}

/// Resolves when the operator asks the bot to stop.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "signals can fail elsewhere")]
fn end_of_service() -> anyhow::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
