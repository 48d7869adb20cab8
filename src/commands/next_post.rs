//! When a channel's next digest comes, as a timestamp that each reader sees in their own zone.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use crate::delivery::schedule::Schedule;
use crate::delivery::{FRESH_FOR, comes_now};
use crate::domain::{
    Argument, ChannelId, Pause, Saying, ServerId, ServerSettings, UserError, saying,
};
use crate::services::Services;
use crate::store::ScheduledChannel;

/// More channels than this are counted only.
const CHANNELS_NAMED: usize = 10;

/// “Next post: tomorrow at 08:00 (in 9 hours).” When today's morning has come and is not settled, as
/// after a change of time, that is said first.
pub(super) async fn in_words(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> anyhow::Result<Saying> {
    let Some(scheduled) = services.store.subscribed_channel(channel, now).await? else {
        let settings = services.store.server_settings(server).await?;
        let own = services.store.channel_settings(channel).await?;
        return Ok(of_server(
            &own.map_or(settings, |own| own.over(&settings)),
            now,
        ));
    };
    let rests = rests_of(services, &scheduled).await?;
    let Some(next_due) = rests.next_due(&scheduled, now) else {
        return Ok(saying!("next-post-paused"));
    };
    let next = at(next_due);
    if comes_now(&scheduled, now) && rests.at(now).is_none() {
        return Ok(if feed_is_late(services, now).await? {
            saying!("next-post-today-feed-late", next = next)
        } else {
            saying!("next-post-today", next = next)
        });
    }
    if rests.at(now).is_some() {
        return Ok(saying!("next-post-after-pause", next = next));
    }
    Ok(
        match scheduled.next_try.filter(|next_try| *next_try > next_due) {
            Some(next_try) => saying!(
                "next-post-none-before",
                next = next,
                moment = date_and_time(next_try)
            ),
            None => next,
        },
    )
}

/// When a subscribed channel's next digest comes; now when its morning has come already. `None` also while
/// it rests without an end.
pub(super) async fn next_due(
    services: &Services,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    let Some(scheduled) = services.store.subscribed_channel(channel, now).await? else {
        return Ok(None);
    };
    let rests = rests_of(services, &scheduled).await?;
    Ok(if comes_now(&scheduled, now) && rests.at(now).is_none() {
        Some(now)
    } else {
        rests.next_due(&scheduled, now)
    })
}

/// What keeps a channel's digests back: its own and its server's pauses, and those of all its subscriptions
/// at once.
struct Rests {
    pauses: Vec<Pause>,
    subscriptions: Vec<Option<Pause>>,
}

async fn rests_of(services: &Services, channel: &ScheduledChannel) -> anyhow::Result<Rests> {
    let subscriptions = services.store.subscriptions_of_channel(channel.channel);
    let subscriptions = subscriptions.await?.into_iter();
    let pauses = [channel.server_pause, channel.channel_pause];
    Ok(Rests {
        pauses: pauses.into_iter().flatten().collect(),
        subscriptions: subscriptions.map(|one| one.pause).collect(),
    })
}

impl Rests {
    /// What holds at this moment, and how long.
    fn at(&self, moment: DateTime<Utc>) -> Option<Pause> {
        let holding = self.pauses.iter().filter(|pause| pause.holds_at(moment));
        if let Some(longest) = holding.copied().reduce(Pause::or_longer) {
            return Some(longest);
        }
        let holding = |pause: &Option<Pause>| pause.filter(|pause| pause.holds_at(moment));
        let each: Option<Vec<Pause>> = self.subscriptions.iter().map(holding).collect();
        let each = each.filter(|each| !each.is_empty())?;
        // The first subscription that wakes brings the next digest.
        let until = each.iter().filter_map(|pause| pause.until).min();
        Some(Pause {
            since: moment,
            until,
        })
    }

    /// The first morning at which nothing rests.
    fn next_due(&self, channel: &ScheduledChannel, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let schedule = Schedule::from(&channel.settings);
        let mut due = schedule.next_due(now).1;
        // Each round passes the end of a pause at least, and no more than all of them can follow.
        for _ in 0..=self.pauses.len() + self.subscriptions.len() {
            match self.at(due) {
                None => return Some(due),
                // A morning at the very end of a pause comes.
                Some(pause) => {
                    let before_end = pause.until? - TimeDelta::milliseconds(1);
                    due = schedule.next_due(before_end).1;
                }
            }
        }
        None
    }
}

/// The same for a channel without settings of its own.
pub(super) fn of_server(settings: &ServerSettings, now: DateTime<Utc>) -> Saying {
    at(Schedule::from(settings).next_due(now).1)
}

fn at(due: DateTime<Utc>) -> Saying {
    saying!(
        "next-post",
        moment = date_and_time(due),
        from_now = Argument::from_now(due)
    )
}

/// A moment as Discord shows it to each reader in their own time, with its date.
pub(super) fn date_and_time(instant: DateTime<Utc>) -> Argument {
    Argument::Markdown(format!("<t:{}:f>", instant.timestamp()))
}

/// What a change of the server's settings brings about.
pub(super) async fn after_change(
    services: &Services,
    server: ServerId,
    settings: &ServerSettings,
    now: DateTime<Utc>,
) -> anyhow::Result<Saying> {
    let mut at_once = Vec::new();
    for channel in subscribed_channels(services, server).await? {
        let scheduled = services.store.subscribed_channel(channel, now).await?;
        if scheduled.is_some_and(|scheduled| comes_now(&scheduled, now)) {
            at_once.push(channel);
        }
    }
    let next = of_server(settings, now);
    if at_once.is_empty() {
        return Ok(saying!("next-post-not-again", next = next));
    }
    let channels = named(&at_once);
    Ok(if feed_is_late(services, now).await? {
        saying!(
            "next-post-moved-feed-late",
            channels = channels,
            next = next
        )
    } else {
        saying!("next-post-moved", channels = channels, next = next)
    })
}

/// “#ml, #vision and 3 more”
pub(super) fn named(channels: &[ChannelId]) -> Argument {
    let named = Argument::list(channels.iter().copied().take(CHANNELS_NAMED));
    match channels.len().saturating_sub(CHANNELS_NAMED) {
        0 => named,
        more => saying!("next-post-channels-and-more", channels = named, more = more).into(),
    }
}

/// The server's channels that have a subscription.
pub(super) async fn subscribed_channels(
    services: &Services,
    server: ServerId,
) -> anyhow::Result<BTreeSet<ChannelId>> {
    let subscriptions = services.store.subscriptions_of_server(server).await?;
    Ok(subscriptions
        .iter()
        .map(|subscription| subscription.channel)
        .collect())
}

/// What a command says that is for channels with a subscription only.
pub(super) fn no_subscription(channel: ChannelId) -> UserError {
    UserError::new(saying!("next-post-no-subscription", channel = channel))
}

/// What is said of a channel that nothing is known of.
pub(super) fn no_subscription_anywhere() -> UserError {
    UserError::new(saying!("next-post-unknown-channel"))
}

/// Whether the papers are so old that a morning waits for the feed.
pub(super) async fn feed_is_late(services: &Services, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let last = services.cache.last_fetch().await?;
    Ok(last.is_none_or(|last| now - last >= FRESH_FOR))
}
