//! Putting a file's decisions in the place of what a server decided: all of them, or none.
//!
//! What the channels were sent stays, so nothing is posted twice. Who set a subscription up is not
//! believed from a file: new ones are the importer's.

use anyhow::bail;
use chrono::{DateTime, Utc};
use rusqlite::{Transaction, params};

use super::stored::channels;
use super::{ChannelPart, ServerData, ServerPart, SubscriptionPart};
use crate::domain::{ServerId, Subscription, UserId};
use crate::store::channels::save_settings;
use crate::store::columns::Column;
use crate::store::subscriptions::{edit, of_server, subscribe, unsubscribe};
use crate::store::{
    ChannelSettings, NewSubscription, PauseOf, Scope, ServerTopic, Store, Subscribed,
    SubscriptionChanges, overrides, pauses, server_topics,
};

/// What an import did to a server's subscriptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Replaced {
    /// How many are new.
    pub added: usize,
    /// How many were there before, now as the file has them.
    pub kept: usize,
    /// How many ended.
    pub removed: usize,
}

impl Store {
    /// Replaces everything that the server of the data decided. A channel that the data does not name
    /// follows the server from now on. `by` is who imports it.
    pub async fn replace_server_data(
        &self,
        data: ServerData,
        by: UserId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Replaced> {
        self.write(move |db| replace(db, data, by, now)).await
    }
}

fn replace(
    transaction: &Transaction<'_>,
    data: ServerData,
    by: UserId,
    now: DateTime<Utc>,
) -> anyhow::Result<Replaced> {
    let server = data.server.server;
    replace_server(transaction, &data.server, now)?;
    server_topics::delete_all(transaction, server)?;
    for part in data.topics {
        let topic = ServerTopic {
            name: part.name,
            topic: part.topic,
        };
        server_topics::insert(transaction, server, &topic)?;
    }
    let is_named = |known: &ChannelPart| {
        let mut named = data.channels.iter();
        named.any(|part| part.channel == known.channel)
    };
    for known in channels(transaction, server)? {
        if !is_named(&known) {
            let following = ChannelPart::following(known.channel);
            replace_channel(transaction, server, &following, now)?;
        }
    }
    for part in &data.channels {
        replace_channel(transaction, server, part, now)?;
    }
    replace_subscriptions(transaction, server, data.subscriptions, by, now)
}

const REPLACE_SERVER: &str = "
    update servers set
        schedule_changed_at = case
            when (zone, post_at, days) is (?2, ?3, ?4) then schedule_changed_at else ?7
        end,
        zone = ?2, post_at = ?3, days = ?4, replies = ?5, alerts_channel_id = ?6
    where server_id = ?1";

fn replace_server(
    transaction: &Transaction<'_>,
    part: &ServerPart,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    // The first of these gives the server its row.
    overrides::save(transaction, Scope::Server(part.server), &part.digest)?;
    pauses::set(transaction, PauseOf::Server(part.server), part.pause)?;
    transaction
        .prepare_cached(REPLACE_SERVER)?
        .execute(params![
            Column(part.server),
            part.zone.map(Column),
            part.post_at.map(Column),
            part.days.map(Column),
            part.replies.map(Column),
            part.alerts_channel.map(Column),
            Column(now),
        ])?;
    Ok(())
}

fn replace_channel(
    transaction: &Transaction<'_>,
    server: ServerId,
    part: &ChannelPart,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let settings = ChannelSettings {
        server,
        zone: part.zone,
        post_at: part.post_at,
        days: part.days,
        max_papers: part.max_papers,
    };
    save_settings(transaction, part.channel, &settings, now)?;
    overrides::save(
        transaction,
        Scope::Channel(server, part.channel),
        &part.digest,
    )?;
    pauses::set(
        transaction,
        PauseOf::Channel(server, part.channel),
        part.pause,
    )?;
    Ok(())
}

/// A subscription that the file has too keeps its id, its age, and who set it up.
fn replace_subscriptions(
    transaction: &Transaction<'_>,
    server: ServerId,
    wanted: Vec<SubscriptionPart>,
    by: UserId,
    now: DateTime<Utc>,
) -> anyhow::Result<Replaced> {
    let known = of_server(transaction, server)?;
    let mut replaced = Replaced::default();
    for subscription in &known {
        if !wanted.iter().any(|part| part.is_of(subscription)) {
            unsubscribe(transaction, server, subscription.id, now)?;
            replaced.removed += 1;
        }
    }
    for part in wanted {
        let pause = part.pause;
        let id = if let Some(subscription) = known.iter().find(|known| part.is_of(known)) {
            edit(transaction, server, subscription.id, &part.into())?;
            replaced.kept += 1;
            subscription.id
        } else {
            let wish = part.wish(server, by);
            let Subscribed::Added(subscription) = subscribe(transaction, wish, now)? else {
                bail!("a subscription of an import was refused");
            };
            replaced.added += 1;
            subscription.id
        };
        pauses::set(transaction, PauseOf::Subscription(server, id), pause)?;
    }
    Ok(replaced)
}

impl SubscriptionPart {
    /// Whether it is the same topic in the same channel.
    fn is_of(&self, subscription: &Subscription) -> bool {
        self.channel == subscription.channel && self.topic.text() == subscription.topic.text()
    }

    fn wish(self, server: ServerId, by: UserId) -> NewSubscription {
        NewSubscription {
            server,
            channel: self.channel,
            topic: self.topic,
            level: self.level,
            min_upvotes: self.min_upvotes,
            needs_code: self.needs_code,
            mention: self.mention,
            by,
        }
    }
}

impl From<SubscriptionPart> for SubscriptionChanges {
    fn from(part: SubscriptionPart) -> Self {
        Self {
            topic: None,
            level: Some(part.level),
            min_upvotes: Some(part.min_upvotes),
            needs_code: Some(part.needs_code),
            mention: Some(part.mention),
            moves_to: None,
        }
    }
}
