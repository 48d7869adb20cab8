//! `/papers-admin check`: whether a channel's digests can come, and what keeps them away.

use chrono::{DateTime, Utc};
use poise::serenity_prelude as serenity;

use super::super::access::Target;
use super::super::channel_check::{answered, begin_question, hindrance};
use super::super::lines::reply_in_lines;
use super::super::lists::data_age;
use super::super::{Context, next_post, reply};
use super::{alerts, troubles};
use crate::delivery::{self, schedule::Schedule};
use crate::discord::permissions;
use crate::discord::render::{notice, shorten};
use crate::discord::rest::SendError;
use crate::domain::{ChannelId, Subscription};
use crate::fingerprint::fingerprint;
use crate::services::Services;
use crate::store::DeliveryState;

const TEST_MESSAGE: &str = "This is a test that an admin asked for: I can post here, and the daily papers will come like this. You may delete this message.";
/// How many topics are named.
const TOPICS_NAMED: usize = 5;

/// Check that a channel's digests can come: rights, subscriptions, schedule, papers.
#[poise::command(slash_command)]
pub(super) async fn check(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"] channel: Option<
        serenity::PartialChannel,
    >,
    #[description = "Post a small message there to be sure; everybody there sees it"]
    #[rename = "test-message"]
    test_message: Option<bool>,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    reply::promise(ctx).await?;
    let services = ctx.data();
    let now = services.clock.now();
    let mut lines = vec![format!("**Check of <#{}>**", target.id)];

    let needed = permissions::needed(target.kind);
    let hindrance = hindrance(services, &target, &needed).await?;
    let rights: Vec<&str> = needed.iter().map(|right| right.name()).collect();
    lines.push(match &hindrance {
        None => format!("✅ Rights: {}", rights.join(", ")),
        Some(hindrance) => format!("❌ Rights: {hindrance}"),
    });
    let subscriptions = services.store.subscriptions_of_channel(target.id).await?;
    lines.push(topics(&subscriptions));
    if !subscriptions.is_empty() {
        lines.push(schedule(services, &target, now).await?);
    }
    lines.push(papers(services, now).await?);
    if test_message == Some(true) {
        lines.push(test(services, &target, ctx.interaction.id.get()).await?);
    }
    let can_post = hindrance.is_none() && !subscriptions.is_empty();
    lines.push(posts(services, target.id, can_post, now).await?);
    lines.push(alerts::in_words(services, target.server).await?);
    reply_in_lines(ctx, &lines, "…").await
}

fn topics(subscriptions: &[Subscription]) -> String {
    let named = subscriptions.iter().take(TOPICS_NAMED);
    let mut named: Vec<String> = named
        .map(|subscription| shorten(subscription.topic.text(), 60))
        .collect();
    match subscriptions.len() {
        0 => {
            return "❌ Subscriptions: none; begin with `/papers-admin subscribe`".to_owned();
        }
        count if count > TOPICS_NAMED => named.push(format!("{} more", count - TOPICS_NAMED)),
        _ => {}
    }
    format!("✅ Subscriptions: {}", named.join(" · "))
}

async fn schedule(
    services: &Services,
    target: &Target,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let server = services.store.server_settings(target.server).await?;
    let own = services.store.channel_settings(target.id).await?;
    let settings = own.map_or(server, |own| own.over(&server));
    let next = next_post::in_words(services, target.server, target.id, now).await?;
    Ok(format!(
        "✅ Schedule: {} at {} ({}). {next}",
        settings.days,
        settings.post_at.format("%H:%M"),
        settings.zone,
    ))
}

async fn papers(services: &Services, now: DateTime<Utc>) -> anyhow::Result<String> {
    let mark = if next_post::feed_is_late(services, now).await? {
        "⚠"
    } else {
        "✅"
    };
    Ok(format!("{mark} Papers: {}", data_age(services, now).await?))
}

/// Posts the test message. Where that gets through, a digest is tried at once too.
async fn test(services: &Services, target: &Target, question: u64) -> anyhow::Result<String> {
    let channel = target.id;
    let body = serde_json::to_value(notice(TEST_MESSAGE))?;
    let nonce = fingerprint(&format!("test {question}"));
    begin_question(services, target.server)?;
    let posted = services.rest.post_message(channel, &body, &nonce).await;
    match answered(services, target.server, posted) {
        Ok(_) => {
            services.store.trouble_is_over(channel).await?;
            services.mornings_changed.notify_one();
            Ok("✅ Test message: posted".to_owned())
        }
        Err(error @ SendError::Unauthorised) => Err(error.into()),
        Err(error) => {
            tracing::warn!(%channel, "a test message was not posted: {error}");
            let why = delivery::cause_and_cure(&error).unwrap_or("Discord did not take it");
            Ok(format!("❌ Test message: {why}"))
        }
    }
}

/// The trouble that is noted, and when the next try is: at once when nothing is seen to be wrong.
async fn posts(
    services: &Services,
    channel: ChannelId,
    can_post: bool,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let Some(trouble) = services.store.trouble_with(channel).await? else {
        return Ok("✅ Posts: no fault is noted".to_owned());
    };
    if !can_post {
        return Ok(troubles::in_words(&trouble, now));
    }
    services.store.try_channel_soon(channel, now).await?;
    services.mornings_changed.notify_one();
    let then = if today_is_given_up(services, channel, now).await? {
        "I see nothing wrong now. Today's digest was given up: `/papers-admin post-now` posts it, else its papers come with the next."
    } else {
        "I see nothing wrong now and try again at once."
    };
    Ok(format!(
        "⚠ No post got through since <t:{}:f>: {}. {then}",
        trouble.since.timestamp(),
        trouble.why,
    ))
}

/// Whether today's morning is over without a digest, so that nothing is tried before the next.
async fn today_is_given_up(
    services: &Services,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Some(subscribed) = services.store.subscribed_channel(channel, now).await? else {
        return Ok(false);
    };
    let today = Schedule::from(&subscribed.settings).local_date(now);
    let morning = services.store.settled_on(channel, today).await?;
    Ok(morning.is_some_and(|morning| {
        matches!(
            morning.state,
            DeliveryState::Failed | DeliveryState::Skipped
        )
    }))
}
