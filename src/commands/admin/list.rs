//! `/papers-admin list`: what this server's channels get, and when.

use std::collections::BTreeMap;

use poise::serenity_prelude as serenity;

use super::super::lines::reply_in_lines;
use super::super::{Context, access, next_post, speech};
use super::troubles;
use crate::discord::render::{said, shorten};
use crate::domain::{ChannelId, Language, Level, Subscription, saying};

/// How much of a topic is shown among many, and when its channel is named.
const SHORT: usize = 120;
const LONG: usize = 300;

/// Show what the channels of this server get, and what is wrong with them.
#[poise::command(slash_command)]
pub(super) async fn list(
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
        lines.push(format!("<#{channel}> · {}", said(&next, language)));
        let trouble = troubles.iter().find(|trouble| trouble.channel == *channel);
        lines.extend(trouble.map(|trouble| said(&troubles::in_words(trouble, now), language)));
        let topics = subscriptions
            .iter()
            .map(|subscription| in_one_line(subscription, longest_topic, language));
        lines.extend(topics);
    }
    reply_in_lines(ctx, &lines, &said(&saying!("admin-list-cut"), language)).await
}

fn in_one_line(subscription: &Subscription, longest_topic: usize, language: Language) -> String {
    let topic = shorten(subscription.topic.text(), longest_topic);
    let level = match subscription.level {
        Level::Normal => None,
        Level::Strict => Some(saying!("admin-list-strict")),
        Level::Wide => Some(saying!("admin-list-wide")),
    };
    let least = subscription.min_upvotes;
    let min_upvotes = (least > 0).then(|| saying!("admin-list-min-upvotes", upvotes = least));
    let mut line = format!("- **{topic}**");
    for option in [level, min_upvotes].iter().flatten() {
        line.push_str(" · ");
        line.push_str(&said(option, language));
    }
    line
}
