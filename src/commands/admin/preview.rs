//! `/papers-admin preview`: what a channel would get, shown privately.

use std::collections::HashSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use poise::serenity_prelude::{self as serenity, CreateAutocompleteResponse};

use super::pressed::Pressed;
use super::subscriptions::named_subscription;
use crate::commands::access::Target;
use crate::commands::channel_check::lacks_here;
use crate::commands::lists::cache_is_empty;
use crate::commands::{Context, asker, autocomplete, next_post, reply, speech};
use crate::delivery::schedule::Schedule;
use crate::delivery::{self, DigestPlan, Planner, digest_of_day, subscriptions_of};
use crate::digest::{Digest, Window};
use crate::discord::render::{MessageBody, notice, said};
use crate::domain::{ChannelId, Language, ServerId, SubscriptionId, UserError, saying};
use crate::services::Services;
use crate::store::ScheduledChannel;

/// So many days back can be looked at, as many as a digest reaches back.
const DAYS_BACK: u64 = 7;

/// Show privately what a channel would get.
#[poise::command(slash_command)]
pub(super) async fn preview(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    channel: Option<serenity::PartialChannel>,
    #[description = "Only this subscription"]
    #[autocomplete = "autocomplete::subscriptions"]
    subscription: Option<String>,
    #[description = "The papers of this day; else what is new"]
    #[autocomplete = "days"]
    date: Option<String>,
) -> anyhow::Result<()> {
    let (services, now) = (ctx.data(), ctx.data().clock.now());
    let date = match date {
        Some(text) => Some(day(&text, now.date_naive())?),
        None => None,
    };
    let only = match subscription {
        Some(text) => Some(named_subscription(ctx, &text).await?),
        None => None,
    };
    let target = match &only {
        Some(only) => Target::of_subscription(only),
        None => Target::of(ctx, channel.as_ref())?,
    };
    if only.is_some() {
        asker::may_change_channel(ctx, target.id).await?;
    } else {
        target.may_be_changed_by_member()?;
    }
    let wanted = Wanted {
        server: target.server,
        channel: target.id,
        only: only.map(|only| only.id),
        date,
    };
    let messages = wanted.messages(services, now, speech::theirs(ctx)).await?;
    let mut messages = messages.into_iter();
    if let Some(first) = messages.next() {
        reply::reply(ctx, first, reply::Visibility::Private).await?;
    }
    for further in messages {
        reply::follow_up(ctx, further).await?;
    }
    if lacks_here(ctx, &target) {
        let lacks = saying!("preview-lacks-rights", channel = target.id);
        let text = said(&lacks, speech::theirs(ctx));
        reply::follow_up(ctx, notice(&text)).await?;
    }
    Ok(())
}

/// The press of “Preview”.
pub(super) async fn show(
    pressed: &Pressed<'_>,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<()> {
    let wanted = Wanted {
        server,
        channel,
        only: None,
        date: None,
    };
    let services = pressed.services;
    let messages = wanted
        .messages(services, services.clock.now(), pressed.language)
        .await?;
    let mut messages = messages.into_iter();
    if let Some(first) = messages.next() {
        pressed.answer(first).await?;
    }
    for further in messages {
        pressed.follow_up(further).await?;
    }
    Ok(())
}

/// What is to be shown.
struct Wanted {
    server: ServerId,
    channel: ChannelId,
    only: Option<SubscriptionId>,
    date: Option<NaiveDate>,
}

impl Wanted {
    async fn messages(
        &self,
        services: &Services,
        now: DateTime<Utc>,
        language: Language,
    ) -> anyhow::Result<Vec<MessageBody>> {
        let subscribed = services.store.subscribed_channel(self.channel, now).await?;
        let channel = subscribed.ok_or_else(|| next_post::no_subscription(self.channel))?;
        let digest = match (self.only, self.date) {
            (None, None) => news(services, &channel, now).await?,
            _ => self.of_day(services, &channel, now).await?,
        };
        if digest.is_empty() {
            let window = digest.window.in_words(language);
            return Err(UserError::new(match self.date {
                Some(_) => saying!("preview-nothing", channel = self.channel, window = window),
                None => saying!(
                    "preview-nothing-new",
                    channel = self.channel,
                    window = window
                ),
            })
            .into());
        }
        Ok(delivery::preview(
            &digest,
            &delivery::context(&channel, None),
        ))
    }

    /// What the subscriptions take of one day's list, whatever the channel has had.
    async fn of_day(
        &self,
        services: &Services,
        channel: &ScheduledChannel,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Digest> {
        let newest = services.cache.newest_listing_day(now.date_naive()).await?;
        let day = self.date.or(newest).ok_or_else(cache_is_empty)?;
        let mut subscriptions =
            subscriptions_of(&services.store, self.server, self.channel).await?;
        subscriptions.retain(|known| self.only.is_none_or(|only| only == known.id));
        let plan = DigestPlan {
            day: Schedule::from(&channel.settings).local_date(now),
            subscriptions: &subscriptions,
            taste: &[],
            window: Window { from: day, to: day },
            had: &HashSet::new(),
            seen: None,
            last_morning: None,
            max_papers: channel.max_papers,
            late_by: None,
        };
        digest_of_day(&services.cache, plan).await
    }
}

/// What the channel's next digest would bring by now.
async fn news(
    services: &Services,
    channel: &ScheduledChannel,
    now: DateTime<Utc>,
) -> anyhow::Result<Digest> {
    let day = Schedule::from(&channel.settings).local_date(now);
    let planned = Planner::prepare(&services.cache, now)
        .await?
        .plan(&services.store, channel, day, None)
        .await?;
    Ok(planned.ok_or_else(cache_is_empty)?.digest)
}

/// A day that can be looked at.
fn day(text: &str, today: NaiveDate) -> Result<NaiveDate, UserError> {
    let text = text.trim().to_lowercase();
    let day = match text.as_str() {
        "today" => Some(today),
        "yesterday" => today.pred_opt(),
        date => date.parse().ok(),
    };
    let oldest = today - Days::new(DAYS_BACK);
    day.filter(|day| (oldest..=today).contains(day))
        .ok_or_else(|| UserError::new(saying!("preview-day-unknown", oldest = oldest)))
}

/// The days that can be looked at.
#[expect(clippy::unused_async, reason = "poise asks for a future")]
async fn days(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let (today, language) = (ctx.data().clock.now().date_naive(), speech::theirs(ctx));
    let days = (0..=DAYS_BACK).map(|back| today - Days::new(back));
    let days = days.map(|day| (language.day(day), day.to_string()));
    let typed = partial.trim().to_lowercase();
    let is_meant = |(name, day): &(String, String)| {
        name.to_lowercase().contains(&typed) || day.contains(&typed)
    };
    autocomplete::choices(days.filter(is_meant).collect())
}
