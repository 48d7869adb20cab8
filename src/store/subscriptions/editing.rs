//! Changing a subscription: its id, its age and its channel stay.

use rusqlite::{Transaction, params};

use super::rows::{purge_topics, with_id, with_topic};
use super::topic_row;
use crate::domain::{Level, RoleId, ServerId, Subscription, SubscriptionId, Topic};
use crate::store::columns::Column;
use crate::store::{Changed, Store};

/// What shall be different; what is `None` stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SubscriptionChanges {
    /// Another topic.
    pub topic: Option<Topic>,
    /// Another way to read it.
    pub level: Option<Level>,
    /// Papers with fewer votes than this are left out.
    pub min_upvotes: Option<u32>,
    /// Whether papers without code are left out.
    pub needs_code: Option<bool>,
    /// Another role to call, or with `Some(None)` nobody any more.
    pub mention: Option<Option<RoleId>>,
}

impl SubscriptionChanges {
    /// The subscription with these changes.
    fn applied_to(self, before: &Subscription) -> Subscription {
        Subscription {
            topic: self.topic.unwrap_or_else(|| before.topic.clone()),
            level: self.level.unwrap_or(before.level),
            min_upvotes: self.min_upvotes.unwrap_or(before.min_upvotes),
            needs_code: self.needs_code.unwrap_or(before.needs_code),
            mention: self.mention.unwrap_or(before.mention),
            ..before.clone()
        }
    }
}

/// What became of the wish to change a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edited {
    /// It is as wished now; that may be as before.
    Done(Changed<Subscription>),
    /// Another subscription of its channel has this topic; nothing changed.
    TopicTaken(Subscription),
    /// The server has no such subscription.
    Unknown,
}

impl Store {
    /// Changes a subscription of this server.
    pub async fn edit_subscription(
        &self,
        server: ServerId,
        subscription: SubscriptionId,
        changes: SubscriptionChanges,
    ) -> anyhow::Result<Edited> {
        self.write(move |db| edit(db, server, subscription, changes))
            .await
    }
}

const UPDATE: &str = "
    update subscriptions set topic_id = ?2, level = ?3, min_upvotes = ?4, needs_code = ?5,
        mention_role_id = ?6
    where subscription_id = ?1";

pub(in crate::store) fn edit(
    transaction: &Transaction<'_>,
    server: ServerId,
    id: SubscriptionId,
    changes: SubscriptionChanges,
) -> anyhow::Result<Edited> {
    let Some(before) = with_id(transaction, server, id)? else {
        return Ok(Edited::Unknown);
    };
    let after = changes.applied_to(&before);
    if let Some(other) = with_topic(transaction, before.channel, after.topic.text())?
        && other.id != id
    {
        return Ok(Edited::TopicTaken(other));
    }
    transaction.prepare_cached(UPDATE)?.execute(params![
        Column(id),
        topic_row(transaction, &after.topic)?,
        Column(after.level),
        after.min_upvotes,
        after.needs_code,
        after.mention.map(Column),
    ])?;
    if after.topic != before.topic {
        purge_topics(transaction)?;
    }
    Ok(Edited::Done(Changed { before, after }))
}
