//! `/papers privacy`: what is stored about the member who asks, as a file, and forgetting it.

mod delete;
mod export;
mod show;

use super::super::Context;

use delete::delete;
pub(in super::super) use delete::forget_me;
use export::export;
use show::show;

/// What is stored about you.
#[poise::command(
    slash_command,
    subcommand_required,
    subcommands("show", "export", "delete")
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn privacy(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
