//! A digest as a forum's post. Discord knows no nonce for these: exactly once comes from looking.

use serde_json::Value;

use super::standing::{CLOCK_SLACK, says_the_same};
use crate::discord::rest::{NewPost, SendError, Thread};
use crate::domain::{ChannelId, MessageId};
use crate::services::Services;
use crate::store::PendingDelivery;

/// How many lists of a hundred archived posts are looked through.
const MOST_PAGES: usize = 5;

/// Opens the post with its first message.
pub(super) async fn open(
    services: &Services,
    pending: &PendingDelivery,
    name: &str,
    tags: &[u64],
    message: &Value,
) -> Result<ChannelId, SendError> {
    let post = NewPost {
        name,
        tags,
        message,
    };
    services.rest.create_forum_post(pending.channel, post).await
}

/// The delivery's post, if it stands in the forum already: one of the bot's own since the claim with this
/// name, or with this first message should somebody have renamed it, that is no other delivery's.
pub(super) async fn find(
    services: &Services,
    pending: &PendingDelivery,
    name: &str,
    message: &Value,
) -> Result<Option<ChannelId>, FindError> {
    let active = services.rest.active_threads(pending.server).await?;
    if let Some(found) = among(services, pending, &active, name, message).await? {
        return Ok(Some(found));
    }
    let mut before = None;
    for _ in 0..MOST_PAGES {
        let archived = services
            .rest
            .archived_threads(pending.channel, before)
            .await?;
        if let Some(found) = among(services, pending, &archived, name, message).await? {
            return Ok(Some(found));
        }
        before = archived.last().and_then(Thread::archived_at);
        if before.is_none_or(|before| before < pending.claimed_at - CLOCK_SLACK) {
            break;
        }
    }
    Ok(None)
}

/// Why a post could not be looked for.
#[derive(Debug, thiserror::Error)]
pub(super) enum FindError {
    /// Discord does not say.
    #[error(transparent)]
    Discord(#[from] SendError),
    /// The ledger can't be read.
    #[error(transparent)]
    Ledger(#[from] anyhow::Error),
}

async fn among(
    services: &Services,
    pending: &PendingDelivery,
    threads: &[Thread],
    name: &str,
    message: &Value,
) -> Result<Option<ChannelId>, FindError> {
    let since = pending.claimed_at - CLOCK_SLACK;
    let own = threads.iter().filter(|thread| {
        thread.owner_id == Some(services.bot.0)
            && thread.parent_id == Some(pending.channel.0)
            && MessageId(thread.id).sent_at() >= since
    });
    for thread in own {
        let owner = services
            .store
            .delivery_of_message(MessageId(thread.id))
            .await?;
        if owner.is_some_and(|owner| owner.id != pending.delivery) {
            continue;
        }
        let post = ChannelId(thread.id);
        if thread.name == name || begins_with(services, post, message).await? {
            return Ok(Some(post));
        }
    }
    Ok(None)
}

/// Whether the post's first message, which has the post's id, says the same.
async fn begins_with(
    services: &Services,
    post: ChannelId,
    message: &Value,
) -> Result<bool, SendError> {
    match services.rest.message(post, MessageId(post.0)).await {
        Ok(first) => Ok(says_the_same(&first, message)),
        // It was deleted, and the post was left.
        Err(SendError::Gone { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}
