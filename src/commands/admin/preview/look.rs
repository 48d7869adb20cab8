//! What a preview shows, and what is to be known of it.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};

use crate::commands::lists::cache_is_empty;
use crate::commands::next_post;
use crate::delivery::schedule::Schedule;
use crate::delivery::{self, DigestPlan, Planner, digest_of_day, subscriptions_of, taste_of};
use crate::digest::{Digest, Window};
use crate::discord::render::{MessageBody, shorten};
use crate::domain::{
    Argument, ChannelId, Language, Saying, ServerId, Subscription, SubscriptionId, UserError,
    saying,
};
use crate::services::Services;
use crate::store::ScheduledChannel;

/// More topics than this are not named.
const TOPICS_NAMED: usize = 5;

/// What is to be shown.
pub(super) struct Wanted {
    pub(super) server: ServerId,
    pub(super) channel: ChannelId,
    pub(super) only: Option<SubscriptionId>,
    pub(super) date: Option<NaiveDate>,
}

/// What is shown.
pub(super) struct Look {
    pub(super) messages: Vec<MessageBody>,
    /// What keeps it from coming so.
    pub(super) notes: Vec<Saying>,
}

impl Wanted {
    /// The next digest as the morning would make it, or what one day's list has for the channel.
    pub(super) async fn look(
        &self,
        services: &Services,
        now: DateTime<Utc>,
        language: Language,
    ) -> anyhow::Result<Look> {
        let subscribed = services.store.subscribed_channel(self.channel, now).await?;
        let channel = subscribed.ok_or_else(|| next_post::no_subscription(self.channel))?;
        match (self.only, self.date) {
            (None, None) => self.next_digest(services, &channel, now, language).await,
            _ => self.of_day(services, &channel, now, language).await,
        }
    }

    /// What the channel's next digest would bring by now.
    async fn next_digest(
        &self,
        services: &Services,
        channel: &ScheduledChannel,
        now: DateTime<Utc>,
        language: Language,
    ) -> anyhow::Result<Look> {
        let Services { store, cache, .. } = services;
        let mut planner = Planner::prepare(cache, now).await?;
        let foreseen = planner.foresee(store, cache, channel).await?;
        let foreseen = foreseen.ok_or_else(cache_is_empty)?;
        let subscriptions = store.subscriptions_of_channel(self.channel).await?;
        let rests = |known: &&Subscription| known.is_paused(foreseen.comes_at);
        let resting: Vec<&Subscription> = subscriptions.iter().filter(rests).collect();
        if resting.len() == subscriptions.len() {
            let paused = next_post::in_words(services, self.server, self.channel, now).await?;
            return Err(UserError::new(paused).into());
        }
        let mut messages = Vec::new();
        if !foreseen.digest.is_empty() {
            let context = delivery::context(channel, None);
            messages = delivery::preview(&foreseen.digest, &context);
        }
        messages.extend(foreseen.look_back);
        if messages.is_empty() {
            return Err(self.nothing(&foreseen.digest, language));
        }
        let mut notes = Vec::new();
        if channel.pause_at(foreseen.comes_at).is_some() {
            notes.push(next_post::in_words(services, self.server, self.channel, now).await?);
        }
        if !resting.is_empty() {
            notes.push(saying!("preview-left-out", topics = named(&resting)));
        }
        Ok(Look { messages, notes })
    }

    /// What the subscriptions take of one day's list, whatever the channel has had.
    async fn of_day(
        &self,
        services: &Services,
        channel: &ScheduledChannel,
        now: DateTime<Utc>,
        language: Language,
    ) -> anyhow::Result<Look> {
        let Services { store, cache, .. } = services;
        let newest = cache.newest_listing_day(now.date_naive()).await?;
        let day = self.date.or(newest).ok_or_else(cache_is_empty)?;
        let mut wanted = subscriptions_of(store, self.server, self.channel).await?;
        let mut notes = vec![saying!("preview-of-day", channel = self.channel)];
        if let Some(only) = self.only {
            wanted.retain(|known| known.id == only);
            let rests = wanted.iter().any(|known| known.is_paused(now));
            notes.extend(rests.then(|| saying!("preview-one-rests")));
        } else {
            let resting: Vec<&Subscription> =
                wanted.iter().filter(|known| known.is_paused(now)).collect();
            if !resting.is_empty() {
                notes.push(saying!("preview-left-out", topics = named(&resting)));
            }
            wanted.retain(|known| !known.is_paused(now));
        }
        let plan = DigestPlan {
            day: Schedule::from(&channel.settings).local_date(now),
            subscriptions: &wanted,
            taste: &taste_of(store, self.channel).await?,
            window: Window { from: day, to: day },
            had: &HashSet::new(),
            seen: None,
            last_morning: None,
            max_papers: channel.max_papers,
            late_by: None,
        };
        let digest = digest_of_day(cache, plan).await?;
        if digest.is_empty() {
            return Err(self.nothing(&digest, language));
        }
        let messages = delivery::preview(&digest, &delivery::context(channel, None));
        Ok(Look { messages, notes })
    }

    fn nothing(&self, digest: &Digest, language: Language) -> anyhow::Error {
        let (channel, window) = (self.channel, digest.window.in_words(language));
        UserError::new(match self.date {
            Some(_) => saying!("preview-nothing", channel = channel, window = window),
            None => saying!("preview-nothing-new", channel = channel, window = window),
        })
        .into()
    }
}

/// “diffusion, speech, …”
fn named(subscriptions: &[&Subscription]) -> Argument {
    let topics = subscriptions.iter().take(TOPICS_NAMED);
    let topics = topics.map(|known| shorten(known.topic.text(), 60));
    let more = (subscriptions.len() > TOPICS_NAMED).then(|| "…".to_owned());
    Argument::list(topics.chain(more).map(Argument::Markdown))
}
