//! The fourth screen: a look at the digest before anything is saved.

use std::collections::HashSet;

use super::super::next_post;
use super::actor::Actor;
use super::draft::Draft;
use super::menus::{Screen, back, main_button};
use super::{time, topics};
use crate::delivery::schedule::Schedule;
use crate::delivery::{self, DigestPlan};
use crate::digest::{Digest, Window};
use crate::discord::render::{DigestContext, MessageBody, Row, SetupDeed};
use crate::domain::{
    ChannelId, Layout, Level, Saying, ServerSettings, Subscription, SubscriptionId, Topic, saying,
    zone_with_time,
};
use crate::store::{ChannelSettings, DEFAULT_MAX_PAPERS};

pub(super) async fn screen(
    actor: &Actor<'_>,
    draft: &Draft,
    fault: Option<Saying>,
) -> anyhow::Result<MessageBody> {
    let channel = draft.channel()?;
    let store = &actor.services.store;
    let has = store.subscriptions_of_channel(channel).await?;
    let settings = time::settings(actor, draft).await?;
    let mut lines = summary(actor, draft, has.clone(), &settings).await?;
    let digest = digest(actor, draft, has, &settings).await?;
    if digest.as_ref().is_some_and(|digest| !digest.is_empty()) {
        let others = next_post::subscribed_channels(actor.services, actor.server).await?;
        let has_others = others.iter().any(|other| *other != channel);
        lines.extend(has_others.then(|| saying!("setup-look-homes")));
    }
    lines.push(match &digest {
        Some(digest) if !digest.is_empty() => saying!("setup-look", day = digest.window.to),
        Some(digest) => saying!("setup-look-nothing", day = digest.window.to),
        None => saying!("setup-look-no-papers"),
    });
    let confirm = saying!("setup-confirm");
    let rows = vec![Row::of([
        main_button(actor, draft, &confirm, SetupDeed::Confirm),
        back(actor, draft),
    ])];
    let screen = Screen { lines, fault, rows }.body(actor);
    Ok(match digest.filter(|digest| !digest.is_empty()) {
        Some(digest) => with_look(screen, &digest, actor),
        None => screen,
    })
}

/// What is going to be.
async fn summary(
    actor: &Actor<'_>,
    draft: &Draft,
    has: Vec<Subscription>,
    settings: &ServerSettings,
) -> anyhow::Result<Vec<Saying>> {
    let channel = draft.channel()?;
    let now = actor.services.clock.now();
    let (_, ended) = draft.split(has.clone());
    let wanted = topics::wanted(draft, has);
    let mut lines = vec![saying!(
        "setup-summary",
        channel = channel,
        topics = topics::named(&wanted),
        volume = topics::volume(actor, &wanted).await?
    )];
    if !ended.is_empty() {
        let ended: Vec<Topic> = ended.into_iter().map(|known| known.topic).collect();
        lines.push(saying!("setup-no-longer", topics = topics::named(&ended)));
    }
    lines.push(saying!(
        "setup-summary-when",
        days = settings.days.in_words(),
        time = settings.post_at.format("%H:%M").to_string(),
        zone = zone_with_time(settings.zone, now),
        next = next_post::of_server(settings, now),
    ));
    lines.extend(moved(actor, channel, settings).await?);
    Ok(lines)
}

/// Zone and time are the server's: other channels follow, unless this one has its own.
async fn moved(
    actor: &Actor<'_>,
    channel: ChannelId,
    settings: &ServerSettings,
) -> anyhow::Result<Option<Saying>> {
    let store = &actor.services.store;
    let before = store.server_settings(actor.server).await?;
    let own = store.channel_settings(channel).await?;
    let own = own.unwrap_or_else(|| ChannelSettings::of(actor.server));
    let moves = (own.zone.is_none() && before.zone != settings.zone)
        || (own.post_at.is_none() && before.post_at != settings.post_at);
    let others = next_post::subscribed_channels(actor.services, actor.server).await?;
    let others: Vec<ChannelId> = others.into_iter().filter(|id| *id != channel).collect();
    Ok((moves && !others.is_empty())
        .then(|| saying!("setup-moves-others", channels = next_post::named(&others))))
}

/// The digest of the newest listing day as this set-up would have brought it. `None` while the cache is empty.
async fn digest(
    actor: &Actor<'_>,
    draft: &Draft,
    has: Vec<Subscription>,
    settings: &ServerSettings,
) -> anyhow::Result<Option<Digest>> {
    let services = actor.services;
    let now = services.clock.now();
    let day = Schedule::from(settings).local_date(now);
    let Some(newest) = services.cache.newest_listing_day(now.date_naive()).await? else {
        return Ok(None);
    };
    let channel = draft.channel()?;
    let own = services.store.channel_settings(channel).await?;
    let (mut subscriptions, _) = draft.split(has);
    let new = draft.topics().into_iter();
    subscriptions.extend(new.map(|topic| planned(actor, channel, topic)));
    subscriptions.retain(|subscription| !subscription.is_paused(now));
    let topics = services.store.server_topics(actor.server).await?;
    for subscription in &mut subscriptions {
        subscription.topic = subscription.topic.resolved(&topics);
    }
    let plan = DigestPlan {
        day,
        subscriptions: &subscriptions,
        taste: &delivery::taste_of(&services.store, channel).await?,
        window: Window {
            from: newest,
            to: newest,
        },
        had: &HashSet::new(),
        seen: None,
        last_morning: None,
        max_papers: own.map_or(DEFAULT_MAX_PAPERS, |own| own.max_papers),
        late_by: None,
    };
    let mut digest = delivery::digest_of_day(&services.cache, plan).await?;
    let place = (actor.server, channel);
    delivery::leave_what_stands(&services.store, place, &mut digest, now).await?;
    Ok(Some(digest))
}

/// A subscription that is not there yet.
fn planned(actor: &Actor<'_>, channel: ChannelId, topic: Topic) -> Subscription {
    Subscription {
        id: SubscriptionId(0),
        server: actor.server,
        channel,
        topic,
        level: Level::default(),
        min_upvotes: 0,
        needs_code: false,
        mention: None,
        pause: None,
    }
}

/// The digest's first message below the screen's own words.
fn with_look(mut screen: MessageBody, digest: &Digest, actor: &Actor<'_>) -> MessageBody {
    let context = DigestContext {
        language: actor.language,
        layout: Layout::default(),
        silent: false,
        select_id: None,
        more_button_id: None,
        mentions: Vec::new(),
    };
    if let Some(first) = delivery::preview(digest, &context).into_iter().next() {
        screen.content.push('\n');
        screen.content.push_str(&first.content);
        screen.embeds = first.embeds;
    }
    screen
}
