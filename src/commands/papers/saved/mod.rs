//! `/papers saved`: what a member keeps for later. Always private.

mod add;
mod clear;
mod export;
mod list;
mod remove;

use super::super::Context;

use add::add;
pub(super) use add::save_named;
pub(in super::super) use add::{keep, save};
use clear::clear;
pub(in super::super) use clear::clear_saved;
use export::export;
use list::list;
use remove::remove;

/// The papers that you keep for later.
#[poise::command(
    slash_command,
    subcommand_required,
    subcommands("list", "add", "remove", "clear", "export")
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn saved(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
