//! `/papers-admin pause` and `resume`: a server, a channel or a subscription rests for a while.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use poise::serenity_prelude::CreateAutocompleteResponse;

use super::named;
use super::until;
use crate::commands::asker::{self, Asker};
use crate::commands::{Context, access, autocomplete, next_post, speech};
use crate::delivery::schedule::Schedule;
use crate::domain::{Argument, ChannelId, Saying, ServerId, UserError, saying};
use crate::services::Services;
use crate::store::PauseOf;

/// How the whole server and its channels are written as a target.
const SERVER: &str = "server";
const CHANNEL: &str = "channel:";

/// Stop posting for a while.
#[poise::command(slash_command)]
pub(in super::super) async fn pause(
    ctx: Context<'_>,
    #[description = "The server, a channel or a subscription"]
    #[autocomplete = "targets"]
    target: String,
    #[description = "Such as Monday, in 2 weeks, 2027-01-07"]
    #[autocomplete = "ends"]
    until: Option<String>,
) -> anyhow::Result<()> {
    let resting = resting(ctx, &target).await?;
    let (services, now) = (ctx.data(), ctx.data().clock.now());
    let zone = resting.zone(services).await?;
    let today = now.with_timezone(&zone).date_naive();
    let until = match until {
        Some(text) => Some(until::beginning(until::parse(&text, today)?, zone)),
        None => None,
    };
    if !services.store.pause(resting.what, until, now).await? {
        return Err(UserError::new(saying!("subscription-unknown")).into());
    }
    services.mornings_changed.notify_one();
    let done = match until {
        Some(until) => saying!(
            "pause-done-until",
            what = resting.name,
            until = next_post::date_and_time(until)
        ),
        None => saying!("pause-done", what = resting.name),
    };
    speech::say(ctx, done).await
}

/// Post again what was paused.
#[poise::command(slash_command)]
pub(in super::super) async fn resume(
    ctx: Context<'_>,
    #[description = "The server, a channel or a subscription"]
    #[autocomplete = "targets"]
    target: String,
) -> anyhow::Result<()> {
    let resting = resting(ctx, &target).await?;
    let (services, now) = (ctx.data(), ctx.data().clock.now());
    let ended = services.store.resume(resting.what, now).await?;
    if ended.is_none() {
        return Err(UserError::new(saying!("resume-not-paused", what = resting.name)).into());
    }
    services.mornings_changed.notify_one();
    let next = resting.next_post(services, now).await?;
    speech::say(
        ctx,
        saying!("resume-done", what = resting.name, next = next),
    )
    .await
}

/// What is to rest, and how it is called.
struct Resting {
    server: ServerId,
    what: PauseOf,
    /// The channel whose mornings it concerns; `None` for the whole server.
    channel: Option<ChannelId>,
    name: Argument,
}

/// What is meant, when the member may change it.
async fn resting(ctx: Context<'_>, target: &str) -> anyhow::Result<Resting> {
    let server = access::may_see_settings(ctx)?;
    let target = target.trim();
    if target.eq_ignore_ascii_case(SERVER) {
        Asker::of_command(ctx)?.may_manage_server()?;
        return Ok(Resting {
            server,
            what: PauseOf::Server(server),
            channel: None,
            name: saying!("pause-this-server").into(),
        });
    }
    if let Some(channel) = channel_in(target) {
        let known = ctx.data().store.channel_settings(channel).await?;
        if known.is_none_or(|known| known.server != server) {
            return Err(next_post::no_subscription_anywhere().into());
        }
        asker::may_change_channel(ctx, channel).await?;
        return Ok(Resting {
            server,
            what: PauseOf::Channel(server, channel),
            channel: Some(channel),
            name: channel.into(),
        });
    }
    let subscription = named::subscription(ctx, target).await?;
    asker::may_change_channel(ctx, subscription.channel).await?;
    let name = saying!(
        "pause-subscription",
        topic = subscription.topic.text(),
        channel = subscription.channel
    );
    Ok(Resting {
        server,
        what: PauseOf::Subscription(server, subscription.id),
        channel: Some(subscription.channel),
        name: name.into(),
    })
}

/// A channel as autocomplete gives it, or as a mention.
fn channel_in(target: &str) -> Option<ChannelId> {
    let mention = target
        .strip_prefix("<#")
        .and_then(|rest| rest.strip_suffix('>'));
    let id = mention.or_else(|| target.strip_prefix(CHANNEL))?;
    id.parse().ok().map(ChannelId)
}

impl Resting {
    async fn zone(&self, services: &Services) -> anyhow::Result<Tz> {
        let server = services.store.server_settings(self.server).await?;
        let own = match self.channel {
            Some(channel) => services.store.channel_settings(channel).await?,
            None => None,
        };
        Ok(Schedule::from(&own.map_or(server, |own| own.over(&server))).zone)
    }

    async fn next_post(&self, services: &Services, now: DateTime<Utc>) -> anyhow::Result<Saying> {
        if let Some(channel) = self.channel {
            return next_post::in_words(services, self.server, channel, now).await;
        }
        let settings = services.store.server_settings(self.server).await?;
        Ok(next_post::of_server(&settings, now))
    }
}

/// The server, its channels, its subscriptions.
async fn targets(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Ok(server) = access::server(ctx) else {
        return autocomplete::choices(Vec::new());
    };
    let language = speech::theirs(ctx);
    let known = ctx.data().store.subscriptions_of_server(server).await;
    let known = known.unwrap_or_default();
    let here = ChannelId(ctx.interaction.channel_id.get());
    let whole = saying!("suggest-whole-server").plainly(language);
    let mut found = vec![(whole, SERVER.to_owned())];
    let mut channels: Vec<ChannelId> = known.iter().map(|known| known.channel).collect();
    channels.dedup();
    channels.sort_by_key(|channel| *channel != here);
    for channel in channels {
        let topics = known.iter().filter(|known| known.channel == channel);
        let topics = Argument::list(topics.map(|known| known.topic.text()));
        let name = if channel == here {
            saying!("suggest-this-channel", topics = topics)
        } else {
            saying!(
                "suggest-channel",
                channel = channel.to_string(),
                topics = topics
            )
        };
        found.push((name.plainly(language), format!("{CHANNEL}{channel}")));
    }
    let typed = partial.trim().to_lowercase();
    found.retain(|(name, _)| name.to_lowercase().contains(&typed));
    found.extend(autocomplete::subscriptions_of(ctx, &known, partial));
    autocomplete::choices(found)
}

/// Days on which a rest may end.
async fn ends(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Ok(server) = access::server(ctx) else {
        return autocomplete::choices(Vec::new());
    };
    let (services, language) = (ctx.data(), speech::theirs(ctx));
    let settings = services.store.server_settings(server).await;
    let zone = settings.unwrap_or_default().zone;
    let today = services.clock.now().with_timezone(&zone).date_naive();
    let mut days = until::suggestions(today, language);
    let typed = partial.trim().to_lowercase();
    days.retain(|(name, day)| name.to_lowercase().contains(&typed) || day.starts_with(&typed));
    if let Ok(day) = until::parse(partial, today) {
        days.insert(0, (language.day(day), day.to_string()));
    }
    autocomplete::choices(days)
}
