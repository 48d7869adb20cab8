//! `/papers-admin config replies`: who sees the answers to members.

use super::decided::Decided;
use super::place::Place;
use crate::commands::Context;
use crate::domain::Replies;

/// Who sees answers, as a choice.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub(super) enum SeenBy {
    #[name = "private"]
    Private,
    #[name = "public"]
    Public,
}

/// Set who sees the answers to members' commands.
#[poise::command(slash_command)]
pub(super) async fn replies(
    ctx: Context<'_>,
    #[description = "Who asked, or everybody in the channel"] what: SeenBy,
) -> anyhow::Result<()> {
    let place = Place::of(ctx, None).await?;
    let before = Decided::in_place(ctx.data(), &place).await?;
    let replies = match what {
        SeenBy::Private => Replies::Private,
        SeenBy::Public => Replies::Public,
    };
    ctx.data().store.set_replies(place.server, replies).await?;
    place.say_change(ctx, &before).await
}
