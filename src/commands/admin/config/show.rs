//! `/papers-admin config show`: what holds for the server, or a channel.

use poise::serenity_prelude as serenity;

use super::decided::Decided;
use super::place::Place;
use super::words;
use crate::commands::lines::reply_in_lines;
use crate::commands::{Context, access, next_post, speech};
use crate::discord::render::all_said;
use crate::domain::{ChannelId, saying};
use crate::store::Scope;

/// Show the settings.
#[poise::command(slash_command)]
pub(super) async fn show(
    ctx: Context<'_>,
    #[description = "What holds in this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let server = access::may_see_settings(ctx)?;
    let services = ctx.data();
    let now = services.clock.now();
    let place = Place {
        server,
        channel: channel.map(|channel| ChannelId(channel.id.get())),
    };
    let decided = Decided::in_place(services, &place).await?;
    let here = now.with_timezone(&decided.schedule.zone);
    let time = here.format("%H:%M").to_string();
    let mut lines = Vec::new();
    lines.push(match place.channel {
        Some(channel) => saying!("config-shown-of-channel", channel = channel, now = time),
        None => saying!("config-shown", now = time),
    });
    lines.extend(words::all(&decided));
    lines.push(match place.channel {
        Some(channel) => next_post::in_words(services, server, channel, now).await?,
        None => next_post::of_server(&decided.schedule, now),
    });
    if place.channel.is_none() {
        let mut otherwise = Vec::new();
        for channel in next_post::subscribed_channels(services, server).await? {
            let own = services.store.channel_settings(channel).await?;
            let has_schedule = own.is_some_and(|own| {
                own.zone.is_some() || own.post_at.is_some() || own.days.is_some()
            });
            let overrides = services.store.overrides(Scope::Channel(server, channel));
            if has_schedule || !overrides.await?.is_empty() {
                otherwise.push(channel);
            }
        }
        if !otherwise.is_empty() {
            let channels = next_post::named(&otherwise);
            lines.push(saying!("config-shown-otherwise", channels = channels));
        }
    }
    lines.push(saying!("config-shown-how"));
    let language = speech::theirs(ctx);
    let lines = all_said(&lines, language);
    reply_in_lines(ctx, &lines, "…").await
}
