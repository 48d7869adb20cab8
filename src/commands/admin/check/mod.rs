//! `/papers-admin check`: whether a channel's digests can come, and what keeps them away.

use chrono::{DateTime, Utc};
use poise::serenity_prelude as serenity;

mod place;
mod test_message;

use self::place::{kind_in_words, mentions};
use super::config::alerts_in_words;
use super::troubles;
use crate::commands::access::Target;
use crate::commands::channel_check::{Hindrance, hindrance, needed_for_digests};
use crate::commands::lines::reply_in_lines_with;
use crate::commands::lists::data_age;
use crate::commands::{Context, next_post, reply, speech};
use crate::delivery::schedule::Schedule;
use crate::discord::render::{AdminButton, ButtonId, Component, Row, all_said, shorten};
use crate::domain::{Argument, Cause, ChannelId, Saying, Subscription, saying};
use crate::services::Services;
use crate::store::DeliveryState;

pub(super) use test_message::press;

/// How many topics are named.
const TOPICS_NAMED: usize = 5;

/// Check that a channel's digests can come.
#[poise::command(slash_command)]
pub(super) async fn check(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"] channel: Option<
        serenity::PartialChannel,
    >,
    #[description = "Post a message there, and delete it again"]
    #[rename = "test-message"]
    test_message: Option<bool>,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    reply::promise(ctx).await?;
    let services = ctx.data();
    let now = services.clock.now();
    let mut lines = vec![saying!("check-heading", channel = target.id)];

    let needed = needed_for_digests(services, &target).await?;
    let hindrance = hindrance(services, &target, &needed).await?;
    // A digest stands also where nothing can be opened to talk about it.
    let can_post = hindrance
        .as_ref()
        .is_none_or(|hindrance| hindrance.lets_posts_through);
    let rights = Argument::list(needed.iter().map(|right| right.name()));
    lines.push(match hindrance {
        None => saying!("check-rights", rights = rights),
        Some(Hindrance { sentence, .. }) => {
            saying!("check-rights-lacking", hindrance = sentence)
        }
    });
    let subscriptions = services.store.subscriptions_of_channel(target.id).await?;
    lines.extend(kind_in_words(services, &target).await?);
    lines.push(topics(&subscriptions));
    lines.extend(mentions(services, &target, &subscriptions).await?);
    if !subscriptions.is_empty() {
        lines.push(schedule(services, &target, now).await?);
    }
    lines.push(papers(services, now).await?);
    if test_message == Some(true) {
        let locale = ctx.interaction.guild_locale.as_deref();
        let nonce = ctx.interaction.id.get();
        let place = (target.server, target.id, target.kind);
        lines.push(test_message::test(services, place, locale, nonce).await?);
    }
    let can_post = can_post && !subscriptions.is_empty();
    lines.push(posts(services, target.id, can_post, now).await?);
    lines.push(alerts_in_words(services, target.server).await?);
    let language = speech::theirs(ctx);
    let lines = all_said(&lines, language);
    let button = AdminButton::Test { channel: target.id };
    let label = saying!("check-test-button").plainly(language);
    let button = Component::action(label, ButtonId::Admin(button).to_string());
    reply_in_lines_with(ctx, &lines, "…", vec![Row::of([button])]).await
}

fn topics(subscriptions: &[Subscription]) -> Saying {
    let named = subscriptions.iter().take(TOPICS_NAMED);
    let named: Vec<String> = named
        .map(|subscription| shorten(subscription.topic.text(), 60))
        .collect();
    let topics = Argument::Markdown(named.join(" · "));
    match subscriptions.len().saturating_sub(TOPICS_NAMED) {
        _ if subscriptions.is_empty() => saying!("check-subscriptions-none"),
        0 => saying!("check-subscriptions", topics = topics),
        more => saying!("check-subscriptions-and-more", topics = topics, more = more),
    }
}

async fn schedule(
    services: &Services,
    target: &Target,
    now: DateTime<Utc>,
) -> anyhow::Result<Saying> {
    let server = services.store.server_settings(target.server).await?;
    let own = services.store.channel_settings(target.id).await?;
    let settings = own.map_or(server, |own| own.over(&server));
    let next = next_post::in_words(services, target.server, target.id, now).await?;
    Ok(saying!(
        "check-schedule",
        days = settings.days.in_words(),
        time = settings.post_at.format("%H:%M").to_string(),
        zone = Argument::Markdown(settings.zone.to_string()),
        next = next,
    ))
}

async fn papers(services: &Services, now: DateTime<Utc>) -> anyhow::Result<Saying> {
    let age = data_age(services, now).await?;
    Ok(if next_post::feed_is_late(services, now).await? {
        saying!("check-papers-late", age = age)
    } else {
        saying!("check-papers", age = age)
    })
}

/// The trouble that is noted, and when the next try is: at once when nothing is seen that keeps posts away.
async fn posts(
    services: &Services,
    channel: ChannelId,
    can_post: bool,
    now: DateTime<Utc>,
) -> anyhow::Result<Saying> {
    let Some(trouble) = services.store.trouble_with(channel).await? else {
        return Ok(saying!("check-posts"));
    };
    if !can_post {
        return Ok(troubles::in_words(&trouble, now));
    }
    services.store.try_channel_soon(channel, now).await?;
    services.mornings_changed.notify_one();
    let since = next_post::date_and_time(trouble.since);
    let why = Cause::of_code(&trouble.why).in_words();
    Ok(if today_is_given_up(services, channel, now).await? {
        saying!("check-posts-given-up", since = since, why = why)
    } else {
        saying!("check-posts-tried-at-once", since = since, why = why)
    })
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
