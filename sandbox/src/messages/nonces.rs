//! Enforced nonces: the same author's same nonce in the same channel gives the first message again.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::ids::{ChannelId, MessageId, UserId};

/// The nonces that are remembered.
#[derive(Debug, Default)]
pub(crate) struct Nonces {
    used: HashMap<(UserId, ChannelId, String), (MessageId, DateTime<Utc>)>,
}

impl Nonces {
    /// The message that already has this nonce, if the window is still open.
    pub(crate) fn find(
        &self,
        author: UserId,
        channel: ChannelId,
        nonce: &str,
        now: DateTime<Utc>,
        window: Duration,
    ) -> Option<MessageId> {
        let (message, at) = self.used.get(&(author, channel, nonce.to_owned()))?;
        let age = (now - *at).to_std().unwrap_or_default();
        (age < window).then_some(*message)
    }

    /// Forgets all nonces.
    pub(crate) fn forget(&mut self) {
        self.used.clear();
    }

    /// Remembers the nonce of a new message.
    pub(crate) fn remember(
        &mut self,
        author: UserId,
        channel: ChannelId,
        nonce: &str,
        message: MessageId,
        now: DateTime<Utc>,
    ) {
        self.used
            .insert((author, channel, nonce.to_owned()), (message, now));
    }
}
