//! The slash commands: thin. Each reads its arguments, asks the cache or the store, and renders.

mod access;
mod admin;
mod asker;
mod audience;
mod autocomplete;
mod buttons;
mod channel_check;
mod definitions;
mod events;
mod feedback;
mod lines;
mod lists;
mod memory;
mod next_post;
mod papers;
mod presence;
mod questions;
mod reply;
mod reply_to_error;
mod setup;
mod speech;
mod taken_up;
mod timing;
mod volume;
mod welcome;

use std::sync::Arc;

use poise::serenity_prelude as serenity;
use tokio::time::Instant;

use crate::domain::ServerId;
use crate::services::Services;

pub use definitions::definitions;
pub use memory::Memory;

/// What a command is given.
pub(crate) type Context<'a> = poise::ApplicationContext<'a, Arc<Services>, anyhow::Error>;

/// What answers commands, buttons and errors.
pub(crate) fn framework(services: Arc<Services>) -> poise::Framework<Arc<Services>, anyhow::Error> {
    let options = poise::FrameworkOptions {
        commands: roots(),
        on_error: |error| {
            Box::pin(async {
                let ctx = error.ctx();
                reply_to_error::reply_to_error(error).await;
                if let Some(ctx) = ctx {
                    timing::ended(ctx).await;
                }
            })
        },
        pre_command: |ctx| Box::pin(timing::begun(ctx)),
        post_command: |ctx| {
            Box::pin(async move {
                timing::ended(ctx).await;
                welcome::after_command(ctx).await;
            })
        },
        command_check: Some(|ctx| Box::pin(is_first(ctx))),
        event_handler: |framework, event| Box::pin(on_event(framework, event)),
        // One REST call less at start; no command is for the owners only.
        initialize_owners: false,
        ..poise::FrameworkOptions::default()
    };
    // The set-up can't fail: with an error here poise would never run a command again.
    poise::Framework::builder()
        .options(options)
        .setup(move |_, ready, _| {
            tracing::info!(servers = ready.guilds.len(), "connected to Discord");
            Box::pin(async move { Ok(services) })
        })
        .build()
}

/// Whether this command was not taken up before. What is typed is completed without asking.
async fn is_first(ctx: poise::Context<'_, Arc<Services>, anyhow::Error>) -> anyhow::Result<bool> {
    /// Left at the run of a command: poise asks once for the command and once for each of its parents.
    struct Asked;

    let poise::Context::Application(command) = ctx else {
        return Ok(true);
    };
    if command.interaction_type == poise::CommandInteractionType::Autocomplete
        || ctx.invocation_data::<Asked>().await.is_some()
    {
        return Ok(true);
    }
    ctx.set_invocation_data(Asked).await;
    let taken_up = &ctx.data().memory.taken_up;
    let is_first = taken_up.is_first(command.interaction.id.get());
    if is_first && let Some(server) = installed_in(command.interaction) {
        let said = events::presence_said(ctx.data(), server, true).await;
        if let Err(error) = said {
            tracing::error!(%server, "that the bot is in a server was not noted: {error:#}");
        }
    }
    Ok(is_first)
}

/// The server in which a command was used, when it is there because the server has the bot, and not
/// only a member.
fn installed_in(command: &serenity::CommandInteraction) -> Option<ServerId> {
    let has_bot = access::is_servers(&command.authorizing_integration_owners);
    let server = command.guild_id.filter(|_| has_bot)?;
    Some(ServerId(server.get()))
}

fn roots() -> Vec<poise::Command<Arc<Services>, anyhow::Error>> {
    vec![
        papers::papers(),
        admin::papers_admin(),
        papers::look_up(),
        papers::save_papers(),
    ]
}

async fn on_event(
    framework: poise::FrameworkContext<'_, Arc<Services>, anyhow::Error>,
    event: &serenity::FullEvent,
) -> anyhow::Result<()> {
    let services = framework.user_data;
    let serenity::FullEvent::InteractionCreate { interaction } = event else {
        return events::note(services, event).await;
    };
    // Commands are poise's.
    let (serenity::Interaction::Component(_) | serenity::Interaction::Modal(_)) = interaction
    else {
        return Ok(());
    };
    if !services.memory.taken_up.is_first(interaction.id().get()) {
        return Ok(());
    }
    let begun = Instant::now();
    match interaction {
        serenity::Interaction::Component(press) => {
            if let Err(error) = buttons::answer(services, press).await {
                reply_to_error::reply_to_press(services, press, &error).await;
            }
        }
        serenity::Interaction::Modal(form) => {
            if let Err(error) = buttons::answer_form(services, form).await {
                reply_to_error::reply_to_form(services, form, &error).await;
            }
        }
        _ => {}
    }
    services.vitals.answered(begun.elapsed());
    Ok(())
}
