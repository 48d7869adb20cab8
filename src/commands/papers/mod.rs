//! `/papers`: for everybody, answered from the cache.

mod help;
mod privacy;
mod show;
mod similar;
mod today;
mod topic;

use super::Context;

use help::help;
use privacy::privacy;
pub(super) use show::card;
use show::show;
use similar::similar;
use today::today;
use topic::topic;

/// Research papers: about a topic, of today, one by one.
#[poise::command(
    slash_command,
    subcommand_required,
    install_context = "Guild",
    interaction_context = "Guild|BotDm",
    subcommands("topic", "today", "show", "similar", "privacy", "help")
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn papers(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
