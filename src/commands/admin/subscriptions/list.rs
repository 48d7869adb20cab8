//! `/papers-admin list`: what this server's channels get, and when.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use poise::serenity_prelude as serenity;

use super::super::troubles;
use super::describe;
use crate::commands::lines::reply_in_lines;
use crate::commands::{Context, access, next_post, speech};
use crate::discord::render::{said, shorten};
use crate::domain::{ChannelId, Language, Pause, Saying, Subscription, saying};
use crate::store::DEFAULT_MAX_PAPERS;

/// How much of a topic is shown among many, and when its channel is named.
const SHORT: usize = 120;
const LONG: usize = 300;

/// Show what the channels get, and what is wrong.
#[poise::command(slash_command)]
pub(in super::super) async fn list(
    ctx: Context<'_>,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let server = access::may_see_settings(ctx)?;
    let services = ctx.data();
    let now = services.clock.now();
    let channel = channel.map(|channel| ChannelId(channel.id.get()));
    let mut by_channel: BTreeMap<ChannelId, Vec<Subscription>> = BTreeMap::new();
    for subscription in services.store.subscriptions_of_server(server).await? {
        if channel.is_none_or(|channel| channel == subscription.channel) {
            by_channel
                .entry(subscription.channel)
                .or_default()
                .push(subscription);
        }
    }
    if by_channel.is_empty() {
        let nothing = match channel {
            Some(channel) => saying!("admin-list-nothing-in-channel", channel = channel),
            None => saying!("admin-list-nothing"),
        };
        return speech::say(ctx, nothing).await;
    }
    let language = speech::theirs(ctx);
    let troubles = services.store.troubles_of_server(server).await?;
    let longest_topic = if channel.is_some() { LONG } else { SHORT };
    let mut lines = Vec::new();
    for (channel, subscriptions) in &by_channel {
        let next = next_post::in_words(services, server, *channel, now).await?;
        let settings = services.store.channel_settings(*channel).await?;
        let most = settings.map_or(DEFAULT_MAX_PAPERS, |settings| settings.max_papers);
        let shows = saying!("admin-list-max-papers", max = most);
        lines.push(format!(
            "<#{channel}> · {} · {}",
            said(&shows, language),
            said(&next, language)
        ));
        let trouble = troubles.iter().find(|trouble| trouble.channel == *channel);
        lines.extend(trouble.map(|trouble| said(&troubles::in_words(trouble, now), language)));
        let topics = subscriptions
            .iter()
            .map(|subscription| in_one_line(subscription, longest_topic, now, language));
        lines.extend(topics);
    }
    reply_in_lines(ctx, &lines, &said(&saying!("admin-list-cut"), language)).await
}

fn in_one_line(
    subscription: &Subscription,
    longest_topic: usize,
    now: DateTime<Utc>,
    language: Language,
) -> String {
    let topic = shorten(subscription.topic.text(), longest_topic);
    let options = describe::behind_topic(subscription, language);
    let pause = subscription.pause.filter(|pause| pause.holds_at(now));
    let pause = pause.map(|pause| format!(" · {}", said(&paused(pause), language)));
    format!("- **{topic}**{options}{}", pause.unwrap_or_default())
}

fn paused(pause: Pause) -> Saying {
    match pause.until {
        Some(until) => saying!(
            "admin-list-paused-until",
            until = next_post::date_and_time(until)
        ),
        None => saying!("admin-list-paused"),
    }
}
