//! `/papers-admin data`: everything that is stored of a server, handed over, read back or deleted.

mod delete;
mod differences;
mod export;
mod file;
mod import;

pub(in crate::commands) use delete::delete_server;
pub(super) use import::import_pressed;

use delete::delete;
use export::export;
use import::import;

use crate::commands::Context;

/// What I store of this server.
#[poise::command(
    slash_command,
    subcommand_required,
    subcommands("export", "import", "delete")
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn data(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
