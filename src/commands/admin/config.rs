//! `/papers-admin config`: when this server's mornings are.

use poise::serenity_prelude as serenity;

use super::super::access::{self, Target};
use super::super::{Context, autocomplete, next_post, reply, speech};
use super::alerts::{self, alerts};
use crate::discord::render::{notice, said};
use crate::domain::{
    Argument, DaysOfWeek, Saying, ServerId, ServerSettings, parse_time, parse_zone, saying,
};

/// When this server's digests are posted.
#[poise::command(
    slash_command,
    subcommand_required,
    subcommands("show", "timezone", "time", "days", "alerts")
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn config(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}

/// Show this server's settings.
#[poise::command(slash_command)]
async fn show(ctx: Context<'_>) -> anyhow::Result<()> {
    let server = access::may_see_settings(ctx)?;
    let services = ctx.data();
    let settings = services.store.server_settings(server).await?;
    let now = services.clock.now();
    let here = now.with_timezone(&settings.zone);
    let shown = saying!(
        "config-shown",
        zone = Argument::Markdown(settings.zone.to_string()),
        now = here.format("%H:%M").to_string(),
        time = settings.post_at.format("%H:%M").to_string(),
        days = settings.days.in_words(),
        alerts = alerts::in_words(services, server).await?,
        next = next_post::of_server(&settings, now),
    );
    speech::say(ctx, shown).await
}

/// Set the time zone that says when it is morning.
#[poise::command(slash_command)]
async fn timezone(
    ctx: Context<'_>,
    #[description = "A place, such as Europe/Berlin"]
    #[autocomplete = "autocomplete::zones"]
    zone: String,
) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let zone = parse_zone(&zone, ctx.data().clock.now())?;
    change(ctx, server, |settings| {
        let old = std::mem::replace(&mut settings.zone, zone);
        saying!(
            "config-timezone-changed",
            old = Argument::Markdown(old.to_string()),
            new = Argument::Markdown(zone.to_string())
        )
    })
    .await
}

/// Set the local time of the digests.
#[poise::command(slash_command)]
async fn time(
    ctx: Context<'_>,
    #[description = "A local time, such as 08:30"]
    #[autocomplete = "autocomplete::times"]
    at: String,
    #[description = "Only this channel; “server” as the time gives it the server's time again"]
    channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    if let Some(channel) = channel {
        return channel_time(ctx, &at, &channel).await;
    }
    let server = access::may_manage_server(ctx)?;
    let at = parse_time(&at)?;
    change(ctx, server, |settings| {
        let old = std::mem::replace(&mut settings.post_at, at);
        saying!(
            "config-time-changed",
            old = old.format("%H:%M").to_string(),
            new = at.format("%H:%M").to_string()
        )
    })
    .await
}

/// Set the days of week that bring a digest.
#[poise::command(slash_command)]
async fn days(
    ctx: Context<'_>,
    #[description = "every day, weekdays, or a list such as: mon, wed, fri"]
    #[autocomplete = "autocomplete::days"]
    days: String,
) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let days = DaysOfWeek::parse(&days)?;
    change(ctx, server, |settings| {
        let old = std::mem::replace(&mut settings.days, days);
        saying!(
            "config-days-changed",
            old = old.in_words(),
            new = days.in_words()
        )
    })
    .await
}

/// Saves a change of the server's settings, and says it with what it brings about.
async fn change(
    ctx: Context<'_>,
    server: ServerId,
    apply: impl FnOnce(&mut ServerSettings) -> Saying,
) -> anyhow::Result<()> {
    let services = ctx.data();
    let mut settings = services.store.server_settings(server).await?;
    let changed = apply(&mut settings);
    services
        .store
        .save_server_settings(server, &settings, services.clock.now())
        .await?;
    services.mornings_changed.notify_one();
    let next = next_post::after_change(services, server, &settings, services.clock.now()).await?;
    let language = speech::theirs(ctx);
    let text = format!("{}\n{}", said(&changed, language), said(&next, language));
    reply::reply(ctx, notice(&text), reply::Visibility::Private).await
}

async fn channel_time(
    ctx: Context<'_>,
    at: &str,
    channel: &serenity::PartialChannel,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, Some(channel))?;
    target.may_be_changed_by_member()?;
    let services = ctx.data();
    let own = match at.trim() {
        "server" => None,
        at => Some(parse_time(at)?),
    };
    if services
        .store
        .subscriptions_of_channel(target.id)
        .await?
        .is_empty()
    {
        return Err(next_post::no_subscription(target.id).into());
    }
    services
        .store
        .set_channel_time(target.id, target.server, own, services.clock.now())
        .await?;
    services.mornings_changed.notify_one();
    let next =
        next_post::in_words(services, target.server, target.id, services.clock.now()).await?;
    speech::say(
        ctx,
        saying!("config-time-of-channel", channel = target.id, next = next),
    )
    .await
}
