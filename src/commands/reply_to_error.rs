//! The one place where an error becomes a reply.
//!
//! A [`UserError`] is said as it is. Everything else is logged once, with a code; the person gets one
//! fixed sentence and the code, never the error's own text.

use std::sync::Arc;

use poise::FrameworkError;
use poise::serenity_prelude as serenity;

use super::Context;
use super::reply::{self, Visibility};
use super::speech;
use crate::discord::render::{ButtonId, notice, said};
use crate::domain::{Argument, Language, UserError, saying};
use crate::services::Services;

/// Answers a command that failed.
pub(super) async fn reply_to_error(error: FrameworkError<'_, Arc<Services>, anyhow::Error>) {
    match error {
        FrameworkError::Command {
            error,
            ctx: poise::Context::Application(ctx),
            ..
        } => answer(ctx, &error).await,
        FrameworkError::CommandCheckFailed {
            error: Some(error),
            ctx: poise::Context::Application(ctx),
            ..
        } => {
            answer(ctx, &error).await;
        }
        // The same command came twice: it is being answered.
        FrameworkError::CommandCheckFailed { error: None, .. } => {}
        FrameworkError::CommandPanic {
            payload,
            ctx: poise::Context::Application(ctx),
            ..
        } => {
            let error = anyhow::anyhow!("the command panicked: {}", payload.unwrap_or_default());
            answer(ctx, &error).await;
        }
        FrameworkError::ArgumentParse {
            error,
            ctx: poise::Context::Application(ctx),
            ..
        } => {
            // What was typed is the member's own, and not for the log.
            let error = anyhow::anyhow!("an argument can't be read: {error}");
            answer(ctx, &error).await;
        }
        FrameworkError::CommandStructureMismatch { ctx, .. } => {
            answer(ctx, &UserError::new(saying!("command-changed")).into()).await;
        }
        FrameworkError::EventHandler { error, event, .. } => {
            tracing::error!(
                event = event.snake_case_name(),
                "an event was not handled: {error:#}"
            );
        }
        other => tracing::error!("the command framework failed: {other}"),
    }
}

/// Answers a button that failed.
pub(super) async fn reply_to_press(
    services: &Services,
    press: &serenity::ComponentInteraction,
    error: &anyhow::Error,
) {
    let text = text_for_press(press, error);
    let sent = reply::reply_to_press(services, press, notice(&text), Visibility::Private).await;
    log_unsent(sent);
}

/// What is said of a fault to who pressed a button.
pub(super) fn text_for_press(
    press: &serenity::ComponentInteraction,
    error: &anyhow::Error,
) -> String {
    text_for(
        error,
        press.id.get(),
        kind_of(&press.data.custom_id),
        speech::of_press(press),
    )
}

/// Answers a form that failed.
pub(super) async fn reply_to_form(
    services: &Services,
    form: &serenity::ModalInteraction,
    error: &anyhow::Error,
) {
    let what = kind_of(&form.data.custom_id);
    let language = speech::of_locale(&form.locale);
    let text = text_for(error, form.id.get(), what, language);
    log_unsent(reply::reply_to_form(services, form, notice(&text)).await);
}

/// What kind of button it is. The rest of its id may hold what a member typed, and is not for the log.
fn kind_of(id: &str) -> &'static str {
    match id.parse() {
        Ok(ButtonId::More { .. } | ButtonId::MorePage { .. }) => "button: more of a digest",
        Ok(ButtonId::ListPage(_)) => "button: page of a list",
        Ok(ButtonId::ShareList(_)) => "button: share a list",
        Ok(ButtonId::OpenPaper | ButtonId::OpenDigestPaper { .. }) => "menu: open a paper",
        Ok(ButtonId::KeepOfDigest { .. }) => "button: keep a paper of a digest",
        Ok(ButtonId::NotForUs { .. }) => "button: not for us",
        Ok(ButtonId::FollowAgain { .. }) => "button: follow again",
        Ok(ButtonId::Similar { .. }) => "button: similar papers",
        Ok(ButtonId::ShareCard { .. }) => "button: share a paper",
        Ok(ButtonId::Save { .. }) => "button: save a paper",
        Ok(ButtonId::Another { .. }) => "button: another paper by chance",
        Ok(ButtonId::Topics { .. }) => "button: page of topics",
        Ok(ButtonId::ClearSaved) => "button: clear saved papers",
        Ok(ButtonId::ForgetMe) => "button: forget a member",
        Ok(ButtonId::DeleteServer { .. }) => "button: delete a server",
        Ok(ButtonId::Admin(_)) => "button of an admin",
        Ok(ButtonId::Setup(_)) => "set-up",
        Err(_) => "button of another version",
    }
}

async fn answer(ctx: Context<'_>, error: &anyhow::Error) {
    if ctx.interaction_type == poise::CommandInteractionType::Autocomplete {
        tracing::error!(
            command = %ctx.command().qualified_name,
            "suggestions failed: {error:#}"
        );
        return;
    }
    let text = text_for(
        error,
        ctx.interaction.id.get(),
        &ctx.command().qualified_name,
        speech::theirs(ctx),
    );
    log_unsent(reply::reply(ctx, notice(&text), Visibility::Private).await);
}

fn log_unsent(sent: anyhow::Result<()>) {
    if let Err(error) = sent {
        tracing::warn!("an error could not be told to the person: {error:#}");
    }
}

/// What the person is told of an error; what is no [`UserError`] is logged.
pub(super) fn text_for(
    error: &anyhow::Error,
    interaction: u64,
    what: &str,
    language: Language,
) -> String {
    if let Some(error) = error.downcast_ref::<UserError>() {
        return said(error.saying(), language);
    }
    // The lowest bits of the id count up, so neighbouring faults get different codes.
    let code = format!("PB-{:04X}", (interaction ^ (interaction >> 22)) & 0xFFFF);
    tracing::error!(code, what, "a command failed: {error:#}");
    let code = Argument::Markdown(code);
    said(&saying!("went-wrong", code = code), language)
}
