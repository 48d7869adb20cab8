//! `/papers subscriptions`: what a channel gets, for members; nothing is changed here.

use chrono::{DateTime, Utc};
use poise::serenity_prelude as serenity;

use super::super::audience::Audience;
use super::super::lines::reply_in_lines;
use super::super::{Context, access, next_post, speech};
use crate::discord::render::{said, shorten};
use crate::domain::{
    Argument, ChannelId, Language, Level, Saying, ServerId, Subscription, UserError, saying,
};

/// How much of a topic is shown.
const LONGEST_TOPIC: usize = 200;

/// Show what a channel gets, and when.
#[poise::command(slash_command)]
pub(super) async fn subscriptions(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"] channel: Option<
        serenity::PartialChannel,
    >,
) -> anyhow::Result<()> {
    let services = ctx.data();
    let now = services.clock.now();
    let language = speech::theirs(ctx);
    let asker = Audience::asker(ctx);
    let channel = match &channel {
        Some(channel) => seen(channel)?,
        None => asker.channel,
    };
    let mut subscriptions = services.store.subscriptions_of_channel(channel).await?;
    // A conversation is a server of one: its digests are its person's own.
    let server = asker.server.unwrap_or(ServerId::of_person(asker.member));
    subscriptions.retain(|subscription| subscription.server == server);
    if subscriptions.is_empty() {
        let is_here = access::is_servers(&ctx.interaction.authorizing_integration_owners);
        let nothing = match asker.server {
            Some(_) if !is_here => saying!("subscriptions-without-me"),
            Some(_) => saying!("subscriptions-none", channel = channel),
            None => saying!("subscriptions-none-here"),
        };
        return speech::say(ctx, nothing).await;
    }
    let next = next_post::in_words(services, server, channel, now).await?;
    let heading = match asker.server {
        Some(_) => saying!("subscriptions-of", channel = channel),
        None => saying!("subscriptions-yours"),
    };
    let mut lines = vec![said(&heading, language)];
    lines.extend(
        subscriptions
            .iter()
            .map(|one| in_one_line(one, now, language)),
    );
    lines.push(said(&next, language));
    if asker.server.is_some() {
        lines.push(said(&saying!("subscriptions-whom-to-ask"), language));
    }
    reply_in_lines(ctx, &lines, "…").await
}

/// Refuses a channel that the member can't see: what it gets is not theirs to know.
fn seen(channel: &serenity::PartialChannel) -> anyhow::Result<ChannelId> {
    let id = ChannelId(channel.id.get());
    let rights = channel.permissions.unwrap_or_default();
    if rights.view_channel() || rights.administrator() {
        return Ok(id);
    }
    Err(UserError::new(saying!("subscriptions-not-seen", channel = id)).into())
}

/// “- **speech** · strict · 5 votes or more · with code · paused until tomorrow”
fn in_one_line(subscription: &Subscription, now: DateTime<Utc>, language: Language) -> String {
    let level = match subscription.level {
        Level::Normal => None,
        Level::Strict => Some(saying!("subscriptions-strict")),
        Level::Wide => Some(saying!("subscriptions-wide")),
    };
    let least = subscription.min_upvotes;
    let votes = (least > 0).then(|| saying!("subscriptions-votes", upvotes = least));
    let code = subscription.needs_code.then(|| saying!("list-with-code"));
    let facts = [level, votes, code, paused(subscription, now)];
    let mut line = format!(
        "- **{}**",
        shorten(subscription.topic.text(), LONGEST_TOPIC)
    );
    for fact in facts.iter().flatten() {
        line.push_str(" · ");
        line.push_str(&said(fact, language));
    }
    line
}

fn paused(subscription: &Subscription, now: DateTime<Utc>) -> Option<Saying> {
    let pause = subscription.pause.filter(|pause| pause.holds_at(now))?;
    Some(match pause.until {
        Some(until) => {
            saying!(
                "subscriptions-paused-until",
                until = Argument::from_now(until)
            )
        }
        None => saying!("subscriptions-paused"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_of_a_channel_that_the_member_sees_is_told_what_it_gets() {
        // Discord's bits: Send Messages, View Channel beside it, Administrator.
        for (rights, is_seen) in [("2048", false), ("3072", true), ("8", true)] {
            let channel = serde_json::json!({
                "id": "7", "type": 0, "name": "ml", "permissions": rights,
            });
            let channel: serenity::PartialChannel = serde_json::from_value(channel).unwrap();
            assert_eq!(seen(&channel).is_ok(), is_seen, "{rights}");
        }
    }
}
