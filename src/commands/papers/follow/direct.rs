//! Direct messages: whether they reach the member can only be found out by sending one.

use serde_json::Value;

use super::super::super::{Context, reply, speech};
use super::member;
use crate::delivery::cause_and_cure;
use crate::discord::render::{notice, said};
use crate::discord::rest::SendError;
use crate::domain::{Cause, ChannelId, Saying, ServerId, UserError, saying};
use crate::fingerprint::fingerprint;
use crate::services::Services;
use crate::store::{PauseOf, Reader};

/// What is known of somebody's direct messages after a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// Nothing was wrong.
    Open,
    /// They were closed, and take messages again.
    OpenAgain,
    /// They are closed still.
    Closed,
    /// They were closed, and Discord does not answer now.
    Unclear,
}

impl Reach {
    /// What the member should know.
    pub(super) fn in_words(self) -> Option<Saying> {
        match self {
            Self::Open => None,
            Self::OpenAgain => Some(saying!("follow-comes-again")),
            Self::Closed => Some(saying!("follow-still-closed")),
            Self::Unclear => Some(saying!("discord-silent")),
        }
    }
}

/// The channel of the member's direct messages. Asks Discord.
pub(super) async fn channel_of(ctx: Context<'_>) -> anyhow::Result<ChannelId> {
    reply::promise(ctx).await?;
    let channel = ctx.data().rest.direct_channel(member(ctx)).await;
    channel.map_err(refused)
}

/// Says hello in the channel, so that somebody whose messages are closed follows nothing in vain.
pub(super) async fn greet(ctx: Context<'_>, channel: ChannelId) -> anyhow::Result<()> {
    let hello = body(ctx, &saying!("follow-hello"))?;
    send(ctx, channel, &hello).await.map_err(refused)
}

/// When digests did not get through, tries whether one does now: any command is a wish for them.
pub(super) async fn try_again(ctx: Context<'_>, reader: &Reader) -> anyhow::Result<Reach> {
    let services = ctx.data();
    let now = services.clock.now();
    let is_stopped = reader.pause.is_some_and(|pause| pause.holds_at(now));
    let trouble = services.store.trouble_with(reader.channel).await?;
    if trouble.is_none() && !is_stopped {
        return Ok(Reach::Open);
    }
    reply::promise(ctx).await?;
    let hello = body(ctx, &saying!("follow-hello-again"))?;
    match send(ctx, reader.channel, &hello).await {
        Ok(()) => {
            services.store.trouble_is_over(reader.channel).await?;
            resume(services, reader).await?;
            services.mornings_changed.notify_one();
            Ok(Reach::OpenAgain)
        }
        Err(error) if is_closed(&error) => Ok(Reach::Closed),
        Err(SendError::Unavailable(why)) => {
            tracing::warn!("a direct message could not be tried: {why}");
            Ok(Reach::Unclear)
        }
        Err(error) => Err(error.into()),
    }
}

async fn resume(services: &Services, reader: &Reader) -> anyhow::Result<()> {
    let digests = PauseOf::Server(ServerId::of_person(reader.user));
    let now = services.clock.now();
    services.store.resume(digests, now).await?;
    Ok(())
}

fn body(ctx: Context<'_>, saying: &Saying) -> anyhow::Result<Value> {
    let body = notice(&said(saying, speech::theirs(ctx)));
    Ok(serde_json::to_value(body)?)
}

async fn send(ctx: Context<'_>, channel: ChannelId, body: &Value) -> Result<(), SendError> {
    let nonce = fingerprint(&format!("follow {}", ctx.interaction.id));
    ctx.data().rest.post_message(channel, body, &nonce).await?;
    Ok(())
}

fn is_closed(error: &SendError) -> bool {
    cause_and_cure(error) == Some(Cause::DirectMessagesClosed)
}

fn refused(error: SendError) -> anyhow::Error {
    match error {
        error if is_closed(&error) => UserError::new(saying!("follow-messages-closed")).into(),
        SendError::Unavailable(why) => {
            tracing::warn!("a direct message could not be sent: {why}");
            UserError::new(saying!("discord-silent")).into()
        }
        error => error.into(),
    }
}
