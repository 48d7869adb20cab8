//! `/papers-admin config timezone`, `time`, `days`: when mornings are.

use poise::serenity_prelude as serenity;

use super::decided::Decided;
use super::place::{OwnSchedule, Place, unless_following};
use crate::commands::{Context, autocomplete};
use crate::domain::{DaysOfWeek, parse_time, parse_zone};

/// Set the time zone that says when it is morning.
#[poise::command(slash_command)]
pub(super) async fn timezone(
    ctx: Context<'_>,
    #[description = "A place, such as Europe/Berlin"]
    #[autocomplete = "autocomplete::zones"]
    zone: String,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let now = ctx.data().clock.now();
    let zone = match unless_following(&zone) {
        Some(text) => Some(parse_zone(text, now)?),
        None => None,
    };
    change(ctx, channel, move |own| own.zone = zone).await
}

/// Set the local time of the digests.
#[poise::command(slash_command)]
pub(super) async fn time(
    ctx: Context<'_>,
    #[description = "Such as 08:30; “server” follows the server"]
    #[autocomplete = "autocomplete::times"]
    at: String,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let at = match unless_following(&at) {
        Some(text) => Some(parse_time(text)?),
        None => None,
    };
    change(ctx, channel, move |own| own.post_at = at).await
}

/// Set the days of week that bring a digest.
#[poise::command(slash_command)]
pub(super) async fn days(
    ctx: Context<'_>,
    #[description = "every day, weekdays, or: mon, wed, fri"]
    #[autocomplete = "autocomplete::days"]
    days: String,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let days = match unless_following(&days) {
        Some(text) => Some(DaysOfWeek::parse(text)?),
        None => None,
    };
    change(ctx, channel, move |own| own.days = days).await
}

/// Saves a change, and says it with what it brings about.
async fn change(
    ctx: Context<'_>,
    channel: Option<serenity::PartialChannel>,
    change: impl FnOnce(&mut OwnSchedule) + Send + 'static,
) -> anyhow::Result<()> {
    let place = Place::of(ctx, channel.as_ref()).await?;
    let services = ctx.data();
    let before = Decided::in_place(services, &place).await?;
    place
        .change_schedule(services, services.clock.now(), change)
        .await?;
    place.say_change(ctx, &before).await
}
