//! `/papers-admin setup`: where, about what, when; a look at it, and the daily papers run.
//!
//! One private message that changes in place. What was answered so far is a [`draft::Draft`] in the store,
//! under the server and the member: buttons and menus carry only the run of the command that they belong
//! to, so they outlive restarts, and nobody's press reaches another's answers. Every press asks again
//! whether the member may manage the server.

mod actor;
mod channel;
mod deeds;
mod draft;
mod finish;
mod menus;
mod preview;
mod time;
mod topics;

use super::Context;

pub(super) use deeds::{answer_form, answer_press};

/// Set up the daily papers in three answers.
#[poise::command(slash_command)]
pub(super) async fn setup(ctx: Context<'_>) -> anyhow::Result<()> {
    deeds::begin(ctx).await
}
