//! `/papers-admin list`: what this server's channels get, and when.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use poise::serenity_prelude as serenity;

use super::super::{Context, access, next_post, reply};
use crate::discord::render::{MessageBody, notice, shorten};
use crate::domain::{ChannelId, Level, Subscription};

/// Discord's limit on a message's text.
const LONGEST_TEXT: usize = 2000;

/// Show what the channels of this server get.
#[poise::command(slash_command)]
pub(super) async fn list(
    ctx: Context<'_>,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let server = access::may_see_settings(ctx)?;
    let services = ctx.data();
    let now = services.clock.now();
    let mut by_channel: BTreeMap<ChannelId, Vec<Subscription>> = BTreeMap::new();
    for subscription in services.store.subscriptions_of_server(server).await? {
        if channel
            .as_ref()
            .is_none_or(|channel| channel.id.get() == subscription.channel.0)
        {
            by_channel
                .entry(subscription.channel)
                .or_default()
                .push(subscription);
        }
    }
    if by_channel.is_empty() {
        let text = "No channel is subscribed yet. Begin with `/papers-admin subscribe`.";
        return reply::reply(ctx, MessageBody::text(text), reply::Visibility::Private).await;
    }
    let mut text = String::new();
    for (channel, subscriptions) in &by_channel {
        let next = next_post::in_words(services, server, *channel, now).await?;
        let mut section = format!("<#{channel}> · {next}\n");
        for subscription in subscriptions {
            let _ = writeln!(section, "- {}", in_one_line(subscription));
        }
        if text.len() + section.len() > LONGEST_TEXT - 100 {
            text.push_str("… and more channels: name one with `channel`.");
            break;
        }
        text.push_str(&section);
    }
    reply::reply(ctx, notice(&text), reply::Visibility::Private).await
}

fn in_one_line(subscription: &Subscription) -> String {
    let mut line = format!("**{}**", shorten(subscription.topic.text(), 120));
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
