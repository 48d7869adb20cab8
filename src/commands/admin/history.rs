//! `/papers-admin history`: what became of each morning.

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};
use poise::serenity_prelude as serenity;

use super::super::lines::reply_in_lines;
use super::super::{Context, access, next_post};
use super::troubles;
use crate::discord::render::duration_in_words;
use crate::domain::{ChannelId, ServerId};
use crate::services::Services;
use crate::store::{Delivery, DeliveryKind, DeliveryState};

/// How far the history goes back unless it is said.
const DAYS: u16 = 14;

/// Show what became of each morning: posted, late, waiting, skipped, and why.
#[poise::command(slash_command)]
pub(super) async fn history(
    ctx: Context<'_>,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
    #[description = "How many days back; 14 when you don't say"]
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
    let mut lines = vec![heading(channel, days)];
    lines.push(planned_next(services, server, channel, now).await?);
    if deliveries.is_empty() {
        lines.push("No morning has come in this time.".to_owned());
    }
    for delivery in &deliveries {
        let place = match channel {
            Some(_) => String::new(),
            None => format!(" · <#{}>", delivery.channel),
        };
        let what = in_words(services, delivery, now).await?;
        let day = delivery.local_date.format("%a %-d %b");
        lines.push(format!("**{day}**{place} · {what}"));
    }
    let cut = "… and older ones: ask for fewer `days`, or name one `channel`.";
    reply_in_lines(ctx, &lines, cut).await
}

fn heading(channel: Option<ChannelId>, days: u16) -> String {
    let place = match channel {
        Some(channel) => format!("<#{channel}>"),
        None => "this server".to_owned(),
    };
    let days = match days {
        1 => "the last day".to_owned(),
        days => format!("the last {days} days"),
    };
    format!("**Mornings of {place}** in {days}, the newest first")
}

/// What comes next: in the channel that was named, else in the one whose turn is first.
async fn planned_next(
    services: &Services,
    server: ServerId,
    channel: Option<ChannelId>,
    now: DateTime<Utc>,
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
        return Ok(
            "Nothing is planned: there is no subscription. Begin with `/papers-admin subscribe`."
                .to_owned(),
        );
    };
    let mut next = format!(
        "<#{channel}> · {}",
        next_post::in_words(services, server, channel, now).await?
    );
    if let Some(trouble) = services.store.trouble_with(channel).await? {
        next.push('\n');
        next.push_str(&troubles::in_words(&trouble, now));
    }
    Ok(next)
}

async fn in_words(
    services: &Services,
    delivery: &Delivery,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let why = because(delivery);
    Ok(match delivery.state {
        DeliveryState::Claimed if delivery.reason.is_none() => "being posted".to_owned(),
        DeliveryState::Claimed => {
            let trouble = services.store.trouble_with(delivery.channel).await?;
            let next_try = trouble.map(|trouble| trouble.next_try);
            match next_try.filter(|next_try| *next_try > now) {
                Some(next_try) => {
                    format!("waiting{why}; tried again <t:{}:R>", next_try.timestamp())
                }
                None => format!("waiting{why}; tried again within a minute"),
            }
        }
        DeliveryState::Sent => posted(delivery),
        DeliveryState::Empty => "nothing new: nothing was posted".to_owned(),
        DeliveryState::Folded => format!("left to the next morning{why}"),
        DeliveryState::Failed => format!("given up{why}; what was not posted comes with the next"),
        DeliveryState::Skipped => format!("skipped{why}; its papers wait"),
    })
}

fn posted(delivery: &Delivery) -> String {
    let how = match delivery.kind {
        DeliveryKind::Morning => "posted",
        DeliveryKind::Extra => "posted once more by hand",
    };
    let at = delivery.finished_at.unwrap_or(delivery.planned_at);
    let late = match delivery.late_by.to_std() {
        Ok(late) if !late.is_zero() => format!(", {} late", duration_in_words(late)),
        _ => String::new(),
    };
    let link = match delivery.begins_at() {
        Some((place, message)) => format!(
            ": https://discord.com/channels/{}/{place}/{message}",
            delivery.server
        ),
        None => ", and deleted since".to_owned(),
    };
    format!("{how} <t:{}:t>{late}{link}", at.timestamp())
}

/// “: Discord did not answer”, or nothing when no reason is known.
fn because(delivery: &Delivery) -> String {
    let reason = delivery.reason.as_deref().unwrap_or_default();
    if reason.is_empty() {
        String::new()
    } else {
        format!(": {reason}")
    }
}
