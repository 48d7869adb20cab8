//! `/papers-admin config`: what a server decides of its mornings, and a channel otherwise.

mod alerts;
mod decided;
mod digest;
mod max_papers;
mod place;
mod replies;
mod reset;
mod schedule;
mod show;
mod words;

pub(super) use alerts::in_words as alerts_in_words;
pub(super) use reset::reset_pressed;

use alerts::alerts;
use digest::{catch_up, empty_days, language, layout, recap, silent, threads};
use max_papers::max_papers;
use replies::replies;
use reset::reset;
use schedule::{days, time, timezone};
use show::show;

use crate::commands::Context;

/// When and how the digests are posted.
#[poise::command(
    slash_command,
    subcommand_required,
    subcommands(
        "show",
        "timezone",
        "time",
        "days",
        "empty_days",
        "layout",
        "threads",
        "language",
        "replies",
        "silent",
        "catch_up",
        "alerts",
        "recap",
        "max_papers",
        "reset"
    )
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn config(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
