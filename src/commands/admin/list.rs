//! `/papers-admin list`: what this server's channels get, and when.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use poise::serenity_prelude as serenity;

use super::super::lines::reply_in_lines;
use super::super::{Context, access, next_post, reply};
use super::troubles;
use crate::discord::render::{notice, shorten};
use crate::domain::{ChannelId, Level, Subscription};

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
        let who = match channel {
            Some(channel) => format!("<#{channel}> is not"),
            None => "No channel is".to_owned(),
        };
        let text = format!("{who} subscribed yet. Begin with `/papers-admin subscribe`.");
        return reply::reply(ctx, notice(&text), reply::Visibility::Private).await;
    }
    let troubles = services.store.troubles_of_server(server).await?;
    let longest_topic = if channel.is_some() { LONG } else { SHORT };
    let mut lines = Vec::new();
    for (channel, subscriptions) in &by_channel {
        let next = next_post::in_words(services, server, *channel, now).await?;
        lines.push(format!("<#{channel}> · {next}"));
        let trouble = troubles.iter().find(|trouble| trouble.channel == *channel);
        lines.extend(trouble.map(|trouble| troubles::in_words(trouble, now)));
        let topics = subscriptions
            .iter()
            .map(|subscription| format!("- {}", in_one_line(subscription, longest_topic)));
        lines.extend(topics);
    }
    reply_in_lines(ctx, &lines, "… and more: name one `channel`.").await
}

fn in_one_line(subscription: &Subscription, longest_topic: usize) -> String {
    let mut line = format!("**{}**", shorten(subscription.topic.text(), longest_topic));
    match subscription.level {
        Level::Normal => {}
        Level::Strict => line.push_str(" · strict"),
        Level::Wide => line.push_str(" · wide"),
    }
    if subscription.min_upvotes > 0 {
        let _ = write!(line, " · from ▲ {}", subscription.min_upvotes);
    }
    line
}
