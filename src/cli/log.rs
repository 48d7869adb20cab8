//! The log: which lines are written, and how they look.

use std::io::{self, IsTerminal as _};

use tracing::{Level, Metadata};
use tracing_subscriber::filter::{EnvFilter, filter_fn};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{Layer as _, fmt};

use crate::config::{Config, LogFormat};

/// Who writes log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Teller {
    /// The bot tells what it does.
    Bot,
    /// The other commands print their result, and keep quiet otherwise.
    Command,
}

/// Starts writing to stderr.
pub(super) fn start(config: &Config, teller: Teller) {
    let default = match teller {
        Teller::Bot => "info,serenity=warn,poise=warn",
        Teller::Command => "error",
    };
    let filter = EnvFilter::new(config.log_filter.as_deref().unwrap_or(default));
    // Colours are for people; files and collectors get plain lines.
    let lines = fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal());
    let lines = match config.log_format {
        LogFormat::Text => lines.with_target(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    // A second start in the same process (tests) keeps the first log.
    let _ = tracing_subscriber::registry()
        .with(filter)
        .with(filter_fn(keeps_secrets))
        .with(lines)
        .try_init();
}

/// Below `info`, libraries print whole requests and events: tokens, and what members wrote. That is
/// never logged, whatever `RUST_LOG` says.
fn keeps_secrets(metadata: &Metadata<'_>) -> bool {
    *metadata.level() <= Level::INFO || metadata.target().starts_with("paperboy")
}
