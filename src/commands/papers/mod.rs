//! `/papers`: for everybody, answered from the cache.

mod about;
mod follow;
mod help;
mod look_up;
mod privacy;
mod random;
mod saved;
mod show;
mod similar;
mod status;
mod subscriptions;
mod today;
mod top;
mod topic;
mod topics;

use super::Context;

use about::about;
pub(super) use follow::follow_again;
use follow::{follow, timezone};
use help::help;
pub(super) use look_up::{look_up, save_papers};
pub(super) use privacy::forget_me;
use privacy::privacy;
use random::random;
pub(super) use random::{Drawn, another};
use saved::saved;
pub(super) use saved::{clear_saved, keep, save};
use show::show;
pub(super) use show::{card, card_of_digest, kept_card};
use similar::similar;
use status::status;
use subscriptions::subscriptions;
use today::today;
use top::top;
use topic::topic;
use topics::topics;
pub(super) use topics::{Volumes, turn_topics};

/// Research papers: about a topic, of today, one by one.
#[poise::command(
    slash_command,
    subcommand_required,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel",
    subcommands(
        "topic",
        "today",
        "top",
        "show",
        "similar",
        "random",
        "topics",
        "subscriptions",
        "saved",
        "follow",
        "timezone",
        "status",
        "privacy",
        "help",
        "about"
    )
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn papers(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}
