//! `/papers-admin topic`: the server's own topics.

mod create;
mod delete;
mod edit;
mod list;
mod named;
mod test;

pub(super) use delete::delete_pressed;

use create::create;
use delete::delete;
use edit::edit;
use list::list;
use test::test;

use crate::commands::Context;

/// This server's own topics.
#[poise::command(
    slash_command,
    subcommand_required,
    subcommands("create", "edit", "delete", "list", "test")
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn topic(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
