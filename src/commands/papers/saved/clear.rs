//! `/papers saved clear`: keeping nothing any longer, after asking once.

use poise::serenity_prelude as serenity;

use super::super::super::reply::{self, Visibility};
use super::super::super::{Context, speech};
use crate::discord::render::{ButtonId, Component, MessageBody, Row, notice, said};
use crate::domain::{UserId, saying};
use crate::services::Services;

/// Keep none of your papers any longer, after asking.
#[poise::command(slash_command)]
pub(super) async fn clear(ctx: Context<'_>) -> anyhow::Result<()> {
    let member = UserId(ctx.interaction.user.id.get());
    let count = ctx.data().store.saved_of(member).await?.len();
    if count == 0 {
        return speech::say(ctx, saying!("saved-nothing")).await;
    }
    let language = speech::theirs(ctx);
    let label = saying!("saved-clear-button", papers = count).plainly(language);
    let button = Component::danger(label, ButtonId::ClearSaved.to_string());
    let question = MessageBody {
        components: vec![Row::of([button])],
        ..notice(&said(
            &saying!("saved-clear-question", papers = count),
            language,
        ))
    };
    reply::reply(ctx, question, Visibility::Private).await
}

/// The press of the red button: whoever presses clears their own.
pub(in super::super::super) async fn clear_saved(
    services: &Services,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<()> {
    let member = UserId(press.user.id.get());
    let count = services.store.clear_saved(member).await?;
    let text = said(
        &saying!("saved-cleared", papers = count),
        speech::of_press(press),
    );
    reply::change_pressed(services, press, &notice(&text)).await
}
