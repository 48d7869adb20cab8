//! `/papers-admin config reset`: settings go back to what they were before anybody decided, after asking.

use poise::serenity_prelude as serenity;

use super::super::pressed::Pressed;
use super::decided::Decided;
use super::place::Place;
use super::words::differences;
use crate::commands::{Context, access, next_post, reply, speech};
use crate::discord::render::{
    AdminButton, ButtonId, Component, MessageBody, Row, all_said, notice,
};
use crate::domain::{ChannelId, ServerId, UserError, saying};
use crate::services::Services;

/// Forget all settings, after asking.
#[poise::command(slash_command)]
pub(super) async fn reset(
    ctx: Context<'_>,
    #[description = "Only this channel: it follows the server"] channel: Option<
        serenity::PartialChannel,
    >,
) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let services = ctx.data();
    let place = Place {
        server,
        channel: channel.map(|channel| ChannelId(channel.id.get())),
    };
    if let Some(channel) = place.channel {
        is_known(services, server, channel).await?;
    }
    let before = Decided::in_place(services, &place).await?;
    let after = Decided::after_reset(services, &place).await?;
    let changes = differences(&before, &after);
    let language = speech::theirs(ctx);
    if changes.is_empty() {
        return speech::say(ctx, saying!("reset-nothing")).await;
    }
    let mut lines = vec![match place.channel {
        Some(channel) => saying!("reset-question-of-channel", channel = channel),
        None => saying!("reset-question"),
    }];
    lines.extend(changes);
    lines.push(saying!("reset-what-stays"));
    let lines = all_said(&lines, language);
    let button = AdminButton::Reset {
        channel: place.channel,
    };
    let label = saying!("reset-button").plainly(language);
    let button = Component::danger(label, ButtonId::Admin(button).to_string());
    let question = MessageBody {
        components: vec![Row::of([button])],
        ..notice(&lines.join("\n"))
    };
    reply::reply(ctx, question, reply::Visibility::Private).await
}

/// The press of the red button, by a member who may manage the server.
pub(in super::super) async fn reset_pressed(
    pressed: &Pressed<'_>,
    server: ServerId,
    channel: Option<ChannelId>,
) -> anyhow::Result<()> {
    let services = pressed.services;
    if let Some(channel) = channel {
        is_known(services, server, channel).await?;
    }
    let place = Place { server, channel };
    let now = services.clock.now();
    services.store.reset(place.scope(), now).await?;
    services.mornings_changed.notify_one();
    let next = if let Some(channel) = channel {
        next_post::in_words(services, server, channel, now).await?
    } else {
        let settings = services.store.server_settings(server).await?;
        next_post::after_change(services, server, &settings, now).await?
    };
    pressed.settle(&saying!("reset-done", next = next)).await
}

/// Refuses channels that nothing is known of: to forget something there would make a row for them.
async fn is_known(services: &Services, server: ServerId, channel: ChannelId) -> anyhow::Result<()> {
    let known = services.store.channel_settings(channel).await?;
    match known {
        Some(known) if known.server == server => Ok(()),
        _ => Err(UserError::new(saying!("next-post-no-subscription", channel = channel)).into()),
    }
}
