//! `/papers-admin`: what a server's admins decide. Always answered privately.

mod alerts;
mod check;
mod config;
mod data;
mod history;
mod list;
mod post_now;
mod preview;
mod subscribe;
mod troubles;
mod unsubscribe;

use super::Context;
use super::setup::setup;

use check::check;
use config::config;
use data::data;
pub(super) use data::delete_server;
use history::history;
pub(super) use history::in_words as what_became;
use list::list;
pub(super) use post_now::post;
use post_now::post_now;
use preview::preview;
use subscribe::subscribe;
use unsubscribe::unsubscribe;

/// Set up the daily papers of this server.
#[poise::command(
    slash_command,
    rename = "papers-admin",
    subcommand_required,
    default_member_permissions = "MANAGE_CHANNELS",
    install_context = "Guild",
    interaction_context = "Guild",
    subcommands(
        "setup",
        "subscribe",
        "unsubscribe",
        "list",
        "history",
        "check",
        "preview",
        "post_now",
        "config",
        "data"
    )
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn papers_admin(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
