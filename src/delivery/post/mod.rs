//! Sends a claimed delivery, or what is missing of it, and says what became of it.

mod parts;

use chrono::TimeDelta;

use self::parts::send_missing;
use super::afterwards;
use super::forum::FindError;
use super::trouble::{self, ChannelFault};
use crate::discord::rest::SendError;
use crate::domain::Cause;
use crate::services::Services;
use crate::store::{DeliveryId, PendingDelivery};

/// A digest that could not be sent for this long is given up: it belongs to another day.
pub(super) const EXPIRES_AFTER: TimeDelta = TimeDelta::hours(20);

/// Which try it is to send a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Try {
    /// The first: it was claimed a moment ago, and nothing of it was sent.
    First,
    /// Some of it may stand in the channel: after a crash, or an answer that never came.
    Again,
}

/// What became of one digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It stands in the channel.
    Sent,
    /// The channel can't be posted in; an admin has to mend it.
    Failed,
    /// Discord does not answer: the same digest is tried again at the next tick.
    Waiting,
    /// Somebody else in this process is sending it, or has sent it.
    InOtherHands,
}

/// Why not every part is sent.
#[derive(Debug, thiserror::Error)]
enum Unsent {
    #[error(transparent)]
    Discord(#[from] SendError),
    #[error("the channel's history is hidden")]
    Hidden,
    #[error("it could not be sent on its day")]
    Expired,
    #[error(transparent)]
    Ledger(#[from] anyhow::Error),
}

impl From<FindError> for Unsent {
    fn from(error: FindError) -> Self {
        match error {
            FindError::Discord(error) => Self::Discord(error),
            FindError::Ledger(error) => Self::Ledger(error),
        }
    }
}

/// Sends what is missing of a claimed delivery. A fault of the ledger is logged, and the delivery waits:
/// it must not take the others with it.
///
/// Errors: the token is refused.
pub(super) async fn post(
    services: &Services,
    delivery: DeliveryId,
    which: Try,
) -> Result<Outcome, SendError> {
    match send(services, delivery, which).await {
        Ok(outcome) => Ok(outcome),
        Err(Unsent::Discord(error @ SendError::Unauthorised)) => Err(error),
        Err(Unsent::Ledger(error)) if is_unauthorised(&error) => Err(SendError::Unauthorised),
        Err(error) => {
            tracing::error!(%delivery, "a digest could not be taken down in the ledger: {error:#}");
            Ok(Outcome::Waiting)
        }
    }
}

fn is_unauthorised(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(SendError::Unauthorised))
}

async fn send(services: &Services, delivery: DeliveryId, which: Try) -> Result<Outcome, Unsent> {
    let Some(_hand) = services.in_hand.take(delivery) else {
        return Ok(Outcome::InOtherHands);
    };
    let Some(pending) = services.store.pending(delivery).await? else {
        return Ok(Outcome::InOtherHands);
    };
    let Err(unsent) = send_missing(services, &pending, which).await else {
        let late = services.clock.now() - pending.due_at;
        services.vitals.delivered(late.to_std().unwrap_or_default());
        // Should it fail, the next look at the clock does it.
        afterwards::do_for(services, delivery).await?;
        return Ok(Outcome::Sent);
    };
    not_sent(services, &pending, unsent).await
}

async fn not_sent(
    services: &Services,
    pending: &PendingDelivery,
    unsent: Unsent,
) -> Result<Outcome, Unsent> {
    let delivery = pending.delivery;
    let fault = match &unsent {
        Unsent::Discord(error) => ChannelFault::of(error).map(|fault| (fault, error)),
        _ => None,
    };
    if let Some((fault, error)) = fault {
        trouble::note(services, pending, fault, error).await?;
        return Ok(Outcome::Failed);
    }
    match unsent {
        Unsent::Discord(SendError::Unavailable(why)) => {
            tracing::warn!(channel = %pending.channel, "a digest waits: {why}");
            services
                .store
                .waits(delivery, &Cause::NoAnswer.code())
                .await?;
            Ok(Outcome::Waiting)
        }
        Unsent::Discord(error @ SendError::Unauthorised) => Err(error.into()),
        Unsent::Discord(error) => {
            // A fault of ours: the frozen body would be refused again and again.
            tracing::error!(channel = %pending.channel, %delivery, "Discord refuses a digest: {error}");
            trouble::note_own(services, pending).await?;
            Ok(Outcome::Failed)
        }
        Unsent::Hidden => give_up(services, pending, &Cause::HistoryHidden).await,
        Unsent::Expired => give_up(services, pending, &Cause::Expired).await,
        Unsent::Ledger(error) => Err(error.into()),
    }
}

async fn give_up(
    services: &Services,
    pending: &PendingDelivery,
    why: &Cause,
) -> Result<Outcome, Unsent> {
    let why = why.code();
    tracing::warn!(channel = %pending.channel, server = %pending.server, why, "a digest is given up");
    let now = services.clock.now();
    services.store.failed(pending.delivery, &why, now).await?;
    Ok(Outcome::Failed)
}
