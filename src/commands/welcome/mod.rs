//! The greeting of a server that the bot joins: one short message, once, and nothing more if nobody sets
//! anything up. It goes with the first subscription.

mod place;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use poise::serenity_prelude as serenity;

use super::speech;
use crate::discord::render::{MessageBody, notice, said};
use crate::discord::rest::SendError;
use crate::domain::{Language, ServerId, saying};
use crate::fingerprint::fingerprint;
use crate::services::Services;
use crate::store::{Greeting, GreetingKind};

/// A server that the bot joined longer ago is not new to it: all of them are told of at every start.
const IS_NEW_FOR: TimeDelta = TimeDelta::days(1);

/// Greets a server in its language, when the bot has just joined it and may write somewhere. The event is
/// let go of at once: at a start thousands of whole servers come.
pub(super) fn greet(services: &Arc<Services>, guild: &serenity::Guild) {
    let Some(joined_at) = DateTime::from_timestamp(guild.joined_at.unix_timestamp(), 0) else {
        return;
    };
    if services.clock.now() - joined_at > IS_NEW_FOR {
        return;
    }
    let server = ServerId(guild.id.get());
    let Some(channel) = place::to_greet_in(guild, services.bot) else {
        tracing::info!(%server, "joined a server where I can write nowhere");
        return;
    };
    let language = speech::of_locale(&guild.preferred_locale);
    let services = Arc::clone(services);
    tokio::spawn(async move {
        let now = services.clock.now();
        let begun = services
            .store
            .begin_greeting(server, joined_at, channel, now)
            .await;
        let said = match begun {
            Ok(Some(greeting)) => say(&services, server, joined_at, greeting, language).await,
            Ok(None) => Ok(()),
            Err(error) => Err(error),
        };
        if let Err(error) = said {
            tracing::warn!(%server, "the server was not greeted: {error:#}");
        }
    });
}

async fn say(
    services: &Services,
    server: ServerId,
    joined_at: DateTime<Utc>,
    greeting: Greeting,
    language: Language,
) -> anyhow::Result<()> {
    let text = match greeting.kind {
        GreetingKind::Welcome => saying!("welcome"),
        GreetingKind::Restored { subscriptions } => {
            saying!("welcome-back", subscriptions = subscriptions)
        }
    };
    let body: MessageBody = notice(&said(&text, language)).silently();
    let nonce = fingerprint(&format!("welcome {server} {}", joined_at.timestamp()));
    let body = serde_json::to_value(body)?;
    let posted = services
        .rest
        .post_message(greeting.channel, &body, &nonce)
        .await;
    let to_remove = match &posted {
        Ok(message) if greeting.kind == GreetingKind::Welcome => Some(*message),
        _ => None,
    };
    services.store.greeting_said(server, to_remove).await?;
    posted?;
    // An admin may have been faster than this.
    remove_when_done(services, server).await;
    Ok(())
}

/// After a command that may have made the first subscription.
pub(super) async fn after_command(ctx: poise::Context<'_, Arc<Services>, anyhow::Error>) {
    let is_admins = ctx.command().qualified_name.starts_with("papers-admin");
    if let Some(server) = ctx.guild_id().filter(|_| is_admins) {
        remove_when_done(ctx.data(), ServerId(server.get())).await;
    }
}

/// Takes the welcome away when the server has a subscription.
pub(super) async fn remove_when_done(services: &Services, server: ServerId) {
    if let Err(error) = try_to_remove(services, server).await {
        tracing::warn!(%server, "the welcome was not taken away: {error:#}");
    }
}

async fn try_to_remove(services: &Services, server: ServerId) -> anyhow::Result<()> {
    let Some((channel, message)) = services.store.welcome_to_remove(server).await? else {
        return Ok(());
    };
    match services.rest.delete_message(channel, message).await {
        // While Discord is silent it stays, and the next command tries again.
        Err(error @ SendError::Unavailable(_)) => Err(error.into()),
        // Gone already, or out of reach: then it stays.
        Ok(()) | Err(_) => services.store.greeting_said(server, None).await,
    }
}
