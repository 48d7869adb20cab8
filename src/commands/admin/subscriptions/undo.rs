//! The buttons that undo: a subscription that was just made, and the end of one.

use super::super::buttons::may_change;
use super::super::pressed::Pressed;
use crate::commands::asker::Asker;
use crate::commands::next_post;
use crate::domain::{Argument, SubscriptionId, UserError, saying};
use crate::store::{MOST_PAPERS, Subscribed};

/// Ends the subscriptions that were just made, and gives the channel its number of papers again.
pub(in super::super) async fn undo(
    pressed: &mut Pressed<'_>,
    asker: &Asker,
    ids: &[SubscriptionId],
    max_papers: Option<u32>,
) -> anyhow::Result<()> {
    let store = &pressed.services.store;
    let known = store.subscriptions_of_server(asker.server).await?;
    let made = known.iter().filter(|known| ids.contains(&known.id));
    let made: Vec<_> = made.collect();
    let gone = || UserError::new(saying!("undo-gone-already"));
    let channel = made.first().ok_or_else(gone)?.channel;
    if made.iter().any(|made| made.channel != channel) {
        return Err(gone().into());
    }
    may_change(pressed, asker, channel).await?;
    let now = pressed.services.clock.now();
    for subscription in &made {
        store
            .unsubscribe(asker.server, subscription.id, now)
            .await?;
    }
    if let Some(before) = max_papers.filter(|before| (1..=MOST_PAPERS).contains(before)) {
        store.set_max_papers(channel, asker.server, before).await?;
    }
    pressed.services.mornings_changed.notify_one();
    let topics = made.iter().map(|made| made.topic.text());
    let undone = saying!(
        "undo-done",
        channel = channel,
        topics = Argument::list(topics)
    );
    pressed.settle(&undone).await
}

/// Brings a subscription back that was just ended.
pub(in super::super) async fn restore(
    pressed: &mut Pressed<'_>,
    asker: &Asker,
    id: SubscriptionId,
) -> anyhow::Result<()> {
    let services = pressed.services;
    let (store, now) = (&services.store, services.clock.now());
    let channel = store.channel_of_ended(asker.server, id, now).await?;
    let Some(channel) = channel else {
        return Err(UserError::new(saying!("restore-too-late")).into());
    };
    may_change(pressed, asker, channel).await?;
    let restored = store.restore_subscription(asker.server, id, now).await?;
    services.mornings_changed.notify_one();
    let back = match restored {
        None => return Err(UserError::new(saying!("restore-too-late")).into()),
        Some(Subscribed::Added(subscription)) => saying!(
            "restore-done",
            channel = channel,
            topic = subscription.topic.text(),
            next = next_post::in_words(services, asker.server, channel, now).await?,
        ),
        Some(Subscribed::Already(subscription)) => saying!(
            "subscribe-already",
            channel = channel,
            topic = subscription.topic.text(),
        ),
        Some(Subscribed::ChannelFull { limit }) => {
            return Err(UserError::new(saying!("subscribe-channel-full", limit = limit)).into());
        }
        Some(Subscribed::ServerFull { limit }) => {
            return Err(UserError::new(saying!("subscribe-server-full", limit = limit)).into());
        }
    };
    pressed.settle(&back).await
}
