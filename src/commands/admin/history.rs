//! `/papers-admin history`: what became of each morning.

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};
use poise::serenity_prelude as serenity;

use super::troubles;
use crate::commands::lines::reply_in_lines;
use crate::commands::{Context, access, next_post, speech};
use crate::discord::render::{duration_in_words, said};
use crate::domain::{Argument, Cause, ChannelId, Language, Saying, ServerId, saying};
use crate::services::Services;
use crate::store::{Delivery, DeliveryKind, DeliveryState};

/// How far the history goes back unless it is said.
const DAYS: u16 = 14;

/// Show what became of each morning, and why.
#[poise::command(slash_command)]
pub(super) async fn history(
    ctx: Context<'_>,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
    #[description = "How far back; 14 when you don't say"]
    #[min = 1]
    #[max = 90]
    days: Option<u16>,
) -> anyhow::Result<()> {
    let server = access::may_see_settings(ctx)?;
    let services = ctx.data();
    let now = services.clock.now();
    let channel = channel.map(|channel| ChannelId(channel.id.get()));
    let days = days.unwrap_or(DAYS);
    let since = now - TimeDelta::days(days.into());
    let mut deliveries = match channel {
        Some(channel) => services.store.history_of_channel(channel, since).await?,
        None => services.store.history_of_server(server, since).await?,
    };
    // The mornings of a downtime are all noted when it ends.
    deliveries.sort_by_key(|delivery| Reverse((delivery.local_date, delivery.planned_at)));
    let language = speech::theirs(ctx);
    let mut lines = vec![said(&heading(channel, days), language)];
    lines.push(planned_next(services, server, channel, now, language).await?);
    if deliveries.is_empty() {
        lines.push(said(&saying!("history-no-morning"), language));
    }
    for delivery in &deliveries {
        let place = match channel {
            Some(_) => String::new(),
            None => format!(" · <#{}>", delivery.channel),
        };
        let what = said(&in_words(services, delivery, now).await?, language);
        let day = language.day_of_year(delivery.local_date);
        lines.push(format!("**{day}**{place} · {what}"));
    }
    reply_in_lines(ctx, &lines, &said(&saying!("history-cut"), language)).await
}

fn heading(channel: Option<ChannelId>, days: u16) -> Saying {
    let days = u32::from(days);
    match channel {
        Some(channel) => saying!("history-heading-of-channel", channel = channel, days = days),
        None => saying!("history-heading", days = days),
    }
}

/// What comes next: in the channel that was named, else in the one whose turn is first.
async fn planned_next(
    services: &Services,
    server: ServerId,
    channel: Option<ChannelId>,
    now: DateTime<Utc>,
    language: Language,
) -> anyhow::Result<String> {
    let subscribed = next_post::subscribed_channels(services, server).await?;
    let channels = subscribed
        .into_iter()
        .filter(|subscribed| channel.is_none_or(|channel| channel == *subscribed));
    let mut first = None;
    for channel in channels {
        let due = next_post::next_due(services, channel, now).await?;
        if due.is_some() && first.is_none_or(|(first, _)| due < first) {
            first = Some((due, channel));
        }
    }
    let Some((_, channel)) = first else {
        return Ok(said(&saying!("history-nothing-planned"), language));
    };
    let next = next_post::in_words(services, server, channel, now).await?;
    let mut line = format!("<#{channel}> · {}", said(&next, language));
    if let Some(trouble) = services.store.trouble_with(channel).await? {
        line.push('\n');
        line.push_str(&said(&troubles::in_words(&trouble, now), language));
    }
    Ok(line)
}

/// What became of a morning.
pub(in super::super) async fn in_words(
    services: &Services,
    delivery: &Delivery,
    now: DateTime<Utc>,
) -> anyhow::Result<Saying> {
    let why = why(delivery);
    Ok(match delivery.state {
        DeliveryState::Claimed if delivery.reason.is_none() => saying!("history-being-posted"),
        DeliveryState::Claimed => {
            let trouble = services.store.trouble_with(delivery.channel).await?;
            let next_try = trouble.map(|trouble| trouble.next_try);
            match next_try.filter(|next_try| *next_try > now) {
                Some(next_try) => {
                    let next_try = Argument::from_now(next_try);
                    saying!("history-waiting", why = why, next_try = next_try)
                }
                None => saying!("history-waiting-soon", why = why),
            }
        }
        DeliveryState::Sent => posted(delivery),
        DeliveryState::Empty => saying!("history-empty"),
        DeliveryState::Folded => saying!("history-folded", why = why),
        DeliveryState::Failed => saying!("history-failed", why = why),
        DeliveryState::Skipped => saying!("history-skipped", why = why),
    })
}

/// “posted 08:00, 10 min late: link”
fn posted(delivery: &Delivery) -> Saying {
    let at = delivery.finished_at.unwrap_or(delivery.planned_at);
    let time = Argument::Markdown(format!("<t:{}:t>", at.timestamp()));
    let posted = match delivery.kind {
        DeliveryKind::Morning => saying!("history-posted", time = time),
        DeliveryKind::Extra => saying!("history-posted-by-hand", time = time),
    };
    let posted = match delivery.late_by.to_std() {
        Ok(late) if !late.is_zero() => saying!(
            "history-posted-late",
            posted = posted,
            duration = duration_in_words(late)
        ),
        _ => posted,
    };
    let Some((place, message)) = delivery.begins_at() else {
        return saying!("history-posted-deleted", posted = posted);
    };
    let link = format!(
        "https://discord.com/channels/{}/{place}/{message}",
        delivery.server
    );
    saying!(
        "history-posted-link",
        posted = posted,
        link = Argument::Markdown(link)
    )
}

/// “Discord did not answer”
fn why(delivery: &Delivery) -> Argument {
    match delivery.reason.as_deref() {
        None | Some("") => saying!("history-cause-unknown").into(),
        Some(code) => Cause::of_code(code).in_words(),
    }
}
