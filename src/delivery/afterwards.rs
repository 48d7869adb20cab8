//! What comes after sending: a thread for discussion below a digest, publishing to following servers.
//!
//! The digest stands whatever becomes of it. Nobody is told when Discord refuses: it is tried again within
//! the day, or let go of.

use chrono::TimeDelta;

use super::post::EXPIRES_AFTER;
use crate::discord::rest::SendError;
use crate::services::Services;
use crate::store::{Afterwards, DeliveryId};

/// When Discord did not answer, or had published enough in that channel for this hour.
const AGAIN_AFTER: TimeDelta = TimeDelta::minutes(20);

/// After so many waits in a row Discord is down for everybody.
const MOST_WAITS: usize = 5;

/// How far it came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    /// Nothing is left.
    ToTheEnd,
    /// Something waits for Discord.
    PartOfTheWay,
}

/// Does what is due, one delivery after the other.
///
/// Errors: the token is refused, or the store can't be read or written.
pub(super) async fn do_due(services: &Services) -> anyhow::Result<()> {
    let mut waits = 0;
    for delivery in services.store.due_afterwards(services.clock.now()).await? {
        let Some(_hand) = services.in_hand.take(delivery) else {
            continue;
        };
        waits = match do_for(services, delivery).await? {
            Came::ToTheEnd => 0,
            Came::PartOfTheWay => waits + 1,
        };
        if waits == MOST_WAITS {
            break;
        }
    }
    Ok(())
}

/// Does what is left to do for a delivery that was sent. It is in the caller's hand.
///
/// Errors: the token is refused, or the store can't be read or written.
pub(super) async fn do_for(services: &Services, delivery: DeliveryId) -> anyhow::Result<Came> {
    let Some(left) = services.store.afterwards(delivery).await? else {
        return Ok(Came::ToTheEnd);
    };
    let came = match start_thread(services, &left).await? {
        Came::ToTheEnd => publish(services, &left).await?,
        Came::PartOfTheWay => Came::PartOfTheWay,
    };
    let now = services.clock.now();
    let again = match came {
        Came::PartOfTheWay if now - left.sent_at < EXPIRES_AFTER => Some(now + AGAIN_AFTER),
        _ => None,
    };
    services.store.try_afterwards_at(delivery, again).await?;
    Ok(came)
}

async fn start_thread(services: &Services, left: &Afterwards) -> anyhow::Result<Came> {
    let Some((message, name)) = &left.thread else {
        return Ok(Came::ToTheEnd);
    };
    match services
        .rest
        .start_thread(left.channel, *message, name)
        .await
    {
        Ok(thread) => {
            services.store.thread_started(left.delivery, thread).await?;
            Ok(Came::ToTheEnd)
        }
        Err(error) => refused(left, "a thread for discussion", error),
    }
}

async fn publish(services: &Services, left: &Afterwards) -> anyhow::Result<Came> {
    for (part, message) in &left.unpublished {
        match services.rest.publish(left.channel, *message).await {
            Ok(()) => {
                let now = services.clock.now();
                services
                    .store
                    .part_published(left.delivery, *part, now)
                    .await?;
            }
            Err(error) => {
                // It may be no announcement channel any more.
                services.store.note_channel_kind(left.channel, None).await?;
                if let Came::PartOfTheWay = refused(left, "publishing", error)? {
                    return Ok(Came::PartOfTheWay);
                }
            }
        }
    }
    Ok(Came::ToTheEnd)
}

/// Whether it is worth another try. What is refused is let go of.
fn refused(left: &Afterwards, what: &str, error: SendError) -> anyhow::Result<Came> {
    match error {
        SendError::Unauthorised => Err(error.into()),
        SendError::Unavailable(why) => {
            tracing::info!(channel = %left.channel, "{what} waits: {why}");
            Ok(Came::PartOfTheWay)
        }
        error => {
            tracing::warn!(channel = %left.channel, "{what} is let go of: {error}");
            Ok(Came::ToTheEnd)
        }
    }
}
