//! `/papers-admin config alerts`: where a server's admins are told of channels that can't be posted in.

use poise::serenity_prelude as serenity;

use super::super::access::{self, Target};
use super::super::channel_check::check_bot_may_write;
use super::super::{Context, speech};
use crate::domain::{Saying, ServerId, saying};
use crate::services::Services;

/// Choose where I tell of channels that I can't post in.
#[poise::command(slash_command)]
pub(super) async fn alerts(
    ctx: Context<'_>,
    #[description = "Which channel; without one, I tell the member who set up the subscription"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")]
    channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let services = ctx.data();
    let chosen = match channel {
        None => None,
        Some(channel) => {
            let target = Target::of(ctx, Some(&channel))?;
            check_bot_may_write(ctx, &target).await?;
            Some(target.id)
        }
    };
    services.store.set_alerts_channel(server, chosen).await?;
    speech::say(ctx, in_words(services, server).await?).await
}

/// “Alerts: in #admins”
pub(super) async fn in_words(services: &Services, server: ServerId) -> anyhow::Result<Saying> {
    Ok(match services.store.alerts_channel(server).await? {
        Some(channel) => saying!("config-alerts-in-channel", channel = channel),
        None => saying!("config-alerts-to-subscriber"),
    })
}
