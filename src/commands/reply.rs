//! Sends a command's answer, privately unless it was asked to be shared.

use std::sync::atomic::Ordering;

use poise::serenity_prelude as serenity;
use serde_json::json;

use super::Context;
use crate::discord::render::MessageBody;
use crate::discord::rest::File;
use crate::services::Services;

/// Who sees an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Visibility {
    /// The person who asked.
    Private,
    /// Everybody in the channel.
    Shared,
}

/// Discord's kinds of first answer to an interaction.
const MESSAGE: u8 = 4;
const LATER: u8 = 5;
pub(super) const UPDATE_LATER: u8 = 6;
pub(super) const UPDATE: u8 = 7;
pub(super) const FORM: u8 = 9;
/// The flag of a message that only the person who asked sees.
const PRIVATE: u64 = 1 << 6;

/// Answers a command: at once, or, after [`promise`], by filling in the promised answer.
pub(super) async fn reply(
    ctx: Context<'_>,
    body: MessageBody,
    visibility: Visibility,
) -> anyhow::Result<()> {
    let services = ctx.data();
    let interaction = ctx.interaction;
    if is_promised(ctx) {
        services
            .rest
            .edit_answer(services.application, &interaction.token, &body.as_edit())
            .await?;
    } else {
        let answer = json!({"type": MESSAGE, "data": visible_to(body, visibility)});
        services
            .rest
            .answer_interaction(interaction.id.get(), &interaction.token, &answer)
            .await?;
        ctx.has_sent_initial_response.store(true, Ordering::SeqCst);
    }
    Ok(())
}

/// Answers a command privately with a file below the text.
pub(super) async fn reply_with_file(
    ctx: Context<'_>,
    body: &MessageBody,
    file: File,
) -> anyhow::Result<()> {
    if !is_promised(ctx) {
        promise(ctx).await?;
    }
    let services = ctx.data();
    services
        .rest
        .edit_answer_with_file(
            services.application,
            &ctx.interaction.token,
            &body.as_edit(),
            file,
        )
        .await?;
    Ok(())
}

/// Tells Discord that the answer takes longer than three seconds can promise. Only for commands that
/// ask Discord something; whatever comes from our own databases is answered at once. A second promise is
/// none.
pub(super) async fn promise(ctx: Context<'_>) -> anyhow::Result<()> {
    if is_promised(ctx) {
        return Ok(());
    }
    let answer = json!({"type": LATER, "data": {"flags": PRIVATE}});
    ctx.data()
        .rest
        .answer_interaction(ctx.interaction.id.get(), &ctx.interaction.token, &answer)
        .await?;
    ctx.has_sent_initial_response.store(true, Ordering::SeqCst);
    Ok(())
}

/// Whether the answer was promised, so that what comes next fills it in.
pub(super) fn is_promised(ctx: Context<'_>) -> bool {
    ctx.has_sent_initial_response.load(Ordering::SeqCst)
}

/// Adds a further private message to an answer that was given.
pub(super) async fn follow_up(ctx: Context<'_>, body: MessageBody) -> anyhow::Result<()> {
    let services = ctx.data();
    let body = serde_json::to_value(body.ephemeral())?;
    services
        .rest
        .follow_up(services.application, &ctx.interaction.token, &body)
        .await?;
    Ok(())
}

/// Answers a button with a message of its own.
pub(super) async fn reply_to_press(
    services: &Services,
    press: &serenity::ComponentInteraction,
    body: MessageBody,
    visibility: Visibility,
) -> anyhow::Result<()> {
    let answer = json!({"type": MESSAGE, "data": visible_to(body, visibility)});
    services
        .rest
        .answer_interaction(press.id.get(), &press.token, &answer)
        .await?;
    Ok(())
}

/// Answers a form privately, with a message of its own.
pub(super) async fn reply_to_form(
    services: &Services,
    form: &serenity::ModalInteraction,
    body: MessageBody,
) -> anyhow::Result<()> {
    let answer = json!({"type": MESSAGE, "data": body.ephemeral()});
    services
        .rest
        .answer_interaction(form.id.get(), &form.token, &answer)
        .await?;
    Ok(())
}

/// Answers a button by changing the message that it stands on.
pub(super) async fn change_pressed(
    services: &Services,
    press: &serenity::ComponentInteraction,
    body: &MessageBody,
) -> anyhow::Result<()> {
    let answer = json!({"type": UPDATE, "data": body.as_edit()});
    services
        .rest
        .answer_interaction(press.id.get(), &press.token, &answer)
        .await?;
    Ok(())
}

/// Tells Discord that the message with the button will change; [`change_promised`] changes it.
pub(super) async fn promise_press(
    services: &Services,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<()> {
    services
        .rest
        .answer_interaction(press.id.get(), &press.token, &json!({"type": UPDATE_LATER}))
        .await?;
    Ok(())
}

/// Tells Discord that a private message of its own will answer the button; [`change_promised`] fills
/// it in.
pub(super) async fn promise_answer_to_press(
    services: &Services,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<()> {
    let answer = json!({"type": LATER, "data": {"flags": PRIVATE}});
    services
        .rest
        .answer_interaction(press.id.get(), &press.token, &answer)
        .await?;
    Ok(())
}

/// Adds a further private message to a button's answer.
pub(super) async fn follow_up_press(
    services: &Services,
    press: &serenity::ComponentInteraction,
    body: MessageBody,
) -> anyhow::Result<()> {
    let body = serde_json::to_value(body.ephemeral())?;
    services
        .rest
        .follow_up(services.application, &press.token, &body)
        .await?;
    Ok(())
}

/// Changes the message of a button after [`promise_press`], or fills in the one that
/// [`promise_answer_to_press`] promised.
pub(super) async fn change_promised(
    services: &Services,
    press: &serenity::ComponentInteraction,
    body: &MessageBody,
) -> anyhow::Result<()> {
    services
        .rest
        .edit_answer(services.application, &press.token, &body.as_edit())
        .await?;
    Ok(())
}

fn visible_to(body: MessageBody, visibility: Visibility) -> MessageBody {
    match visibility {
        Visibility::Private => body.ephemeral(),
        Visibility::Shared => body,
    }
}
