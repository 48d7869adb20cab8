//! `/papers privacy delete`: forgetting the member who asks, after asking once.

use poise::serenity_prelude as serenity;

use super::super::super::reply::{self, Visibility};
use super::super::super::{Context, speech};
use super::show::in_words;
use crate::discord::render::{ButtonId, Component, MessageBody, Row, all_said, notice, said};
use crate::domain::{UserId, saying};
use crate::services::Services;
use crate::store::Kept;

/// Delete what is stored about you, after asking.
#[poise::command(slash_command)]
pub(super) async fn delete(ctx: Context<'_>) -> anyhow::Result<()> {
    let member = UserId(ctx.interaction.user.id.get());
    let kept = ctx.data().store.what_is_kept_of(member).await?;
    if kept == Kept::default() {
        return speech::say(ctx, saying!("privacy-nothing-stored")).await;
    }
    let language = speech::theirs(ctx);
    let mut sayings = vec![saying!("privacy-delete-question")];
    sayings.extend(in_words(&kept));
    let lines = all_said(&sayings, language);
    let label = saying!("privacy-delete-button").plainly(language);
    let button = Component::danger(label, ButtonId::ForgetMe.to_string());
    let question = MessageBody {
        components: vec![Row::of([button])],
        ..notice(&lines.join("\n- "))
    };
    reply::reply(ctx, question, Visibility::Private).await
}

/// The press of the red button: whoever presses is forgotten.
pub(in super::super::super) async fn forget_me(
    services: &Services,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<()> {
    let member = UserId(press.user.id.get());
    let forgotten = services.store.forget_member(member).await?;
    services.memory.drawn.forget(member);
    // Their own mornings are among what is gone.
    services.mornings_changed.notify_one();
    let text = saying!(
        "privacy-deleted",
        subscriptions = forgotten.set_up,
        topics = forgotten.follows,
        papers = forgotten.saved,
        presses = forgotten.marks
    );
    let text = said(&text, speech::of_press(press));
    reply::change_pressed(services, press, &notice(&text)).await
}
