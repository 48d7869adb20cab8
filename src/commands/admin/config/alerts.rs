//! `/papers-admin config alerts`: where a server's admins are told of channels that can't be posted in.

use poise::serenity_prelude as serenity;

use super::decided::Decided;
use super::place::Place;
use crate::commands::Context;
use crate::commands::access::Target;
use crate::commands::channel_check::check_bot_may_write;
use crate::domain::{Saying, ServerId, saying};
use crate::services::Services;

/// Set where I tell of channels that I can't post in.
#[poise::command(slash_command)]
pub(super) async fn alerts(
    ctx: Context<'_>,
    #[description = "Without one: who set the subscription up"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")]
    channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let place = Place::of(ctx, None).await?;
    let services = ctx.data();
    let chosen = match channel {
        None => None,
        Some(channel) => {
            let target = Target::of(ctx, Some(&channel))?;
            check_bot_may_write(ctx, &target).await?;
            Some(target.id)
        }
    };
    let before = Decided::in_place(services, &place).await?;
    services
        .store
        .set_alerts_channel(place.server, chosen)
        .await?;
    place.say_change(ctx, &before).await
}

/// “Alerts: in #admins”
pub(in super::super) async fn in_words(
    services: &Services,
    server: ServerId,
) -> anyhow::Result<Saying> {
    Ok(match services.store.alerts_channel(server).await? {
        Some(channel) => saying!("config-alerts-in-channel", channel = channel),
        None => saying!("config-alerts-to-subscriber"),
    })
}
