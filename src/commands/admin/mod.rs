//! `/papers-admin`: what a server's admins decide. Always answered privately.

mod buttons;
mod check;
mod config;
mod data;
mod explain;
mod history;
mod post_now;
mod pressed;
mod preview;
mod subscriptions;
mod topic;
mod troubles;

use super::Context;
use super::setup::setup;

pub(super) use buttons::answer_button;
use check::check;
use config::config;
use data::data;
pub(super) use data::delete_server;
use explain::explain;
use history::history;
pub(super) use history::in_words as what_became;
pub(super) use post_now::post;
use post_now::post_now;
use preview::preview;
use subscriptions::{edit, list, pause, resume, subscribe, unsubscribe};
use topic::topic;

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
        "edit",
        "list",
        "pause",
        "resume",
        "preview",
        "post_now",
        "explain",
        "history",
        "check",
        "topic",
        "config",
        "data"
    )
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn papers_admin(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
