//! `/papers topics`: the topics that have a name, and what one of them means.

mod definition;
mod overview;
mod volumes;

use poise::serenity_prelude as serenity;

use super::super::audience::Audience;
use super::super::buttons::{reading, turn_page};
use super::super::lists::Page;
use super::super::{Context, access, autocomplete, reply};
use crate::services::Services;

pub(in super::super) use volumes::Volumes;

/// Show the topics that have a name, or what one means.
#[poise::command(slash_command)]
pub(super) async fn topics(
    ctx: Context<'_>,
    #[description = "What this one means"]
    #[autocomplete = "autocomplete::topics"]
    topic: Option<String>,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let audience = Audience::of(ctx, share).await?;
    let services = ctx.data();
    let body = match topic.as_deref().map(str::trim) {
        None | Some("") => overview::page(services, 1, &audience).await?,
        Some(topic) => {
            // What everybody reads names no channel that some of them can't see.
            let sees_all = access::manages_channels(ctx) && audience.is_private();
            definition::of(services, topic, sees_all, &audience).await?
        }
    };
    reply::reply(ctx, body, audience.visibility).await
}

/// Another page of the topics.
pub(in super::super) async fn turn_topics(
    services: &Services,
    press: &serenity::ComponentInteraction,
    page: u16,
) -> anyhow::Result<()> {
    let audience = reading(services, press).await?;
    let page = Page {
        body: overview::page(services, page, &audience).await?,
        visibility: audience.visibility,
    };
    turn_page(services, press, page).await
}
