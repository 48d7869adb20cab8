//! Whether the bot may post in each channel that awaits digests.

use super::Bot;
use crate::discord::channel_rights::{ChannelRights, channel_rights};
use crate::discord::permissions::{self, invite_link, takes_digests};
use crate::discord::rest::{SendError, ServerInfo};
use crate::doctor::Finding;
use crate::domain::{ChannelId, ServerId};

/// A channel that awaits digests.
struct Place {
    server: ServerId,
    channel: ChannelId,
    has_threads: bool,
}

impl Bot<'_> {
    /// Every channel that awaits digests.
    pub(super) async fn channels(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for places in self
            .places()
            .chunk_by(|one, next| one.server == next.server)
        {
            let id = places[0].server;
            self.pause(2).await;
            match self.rest.server(id, self.user).await {
                Ok(server) => {
                    for place in places {
                        findings.push(self.channel(&server, place).await);
                    }
                }
                Err(error) => findings.push(self.server_fault(id, &error)),
            }
        }
        findings
    }

    fn places(&self) -> Vec<Place> {
        let Some(store) = self.store() else {
            return Vec::new();
        };
        let places = store.subscribed_channels().unwrap_or_default().into_iter();
        let place = |(server, channel)| Place {
            server,
            channel,
            has_threads: store.has_threads(server, channel).unwrap_or_default(),
        };
        places.map(place).collect()
    }

    async fn channel(&self, server: &ServerInfo, place: &Place) -> Finding {
        // A thread takes two questions.
        self.pause(2).await;
        let id = place.channel;
        let needed = if place.has_threads {
            permissions::needed_with_threads
        } else {
            permissions::needed
        };
        match channel_rights(&self.rest, server, self.user, id, needed).await {
            Ok(rights) => judge_channel(id, &rights),
            Err(SendError::Gone { .. }) => Finding::fault(
                format!("channel {id}"),
                "it was deleted",
                "end its subscriptions with `/papers-admin unsubscribe`, and subscribe another channel",
            ),
            Err(SendError::Forbidden { .. }) => Finding::fault(
                format!("channel {id}"),
                "View Channel is denied for the bot",
                "allow it in the channel's permissions",
            ),
            Err(error) => {
                Finding::fault(format!("channel {id}"), error, "try again in some minutes")
            }
        }
    }

    fn server_fault(&self, server: ServerId, error: &SendError) -> Finding {
        let subject = format!("server {server}");
        match error {
            SendError::Gone { .. } | SendError::Forbidden { .. } => Finding::fault(
                subject,
                "the bot is not in it any more",
                format!(
                    "invite it again with {}, or let its settings be: they are deleted after 30 days",
                    invite_link(&self.patient.config.discord_url, self.application)
                ),
            ),
            error => Finding::fault(subject, error, "try again in some minutes"),
        }
    }
}

fn judge_channel(id: ChannelId, rights: &ChannelRights) -> Finding {
    let subject = format!("channel #{} ({id})", rights.name);
    if !takes_digests(rights.kind) {
        return Finding::fault(
            subject,
            "it is neither a text or announcement channel nor a thread",
            "subscribe another channel, and end its subscriptions with `/papers-admin unsubscribe`",
        );
    }
    let missing: Vec<String> = rights
        .missing
        .iter()
        .map(|missing| format!("{} is {}", missing.right.name(), missing.place))
        .collect();
    if missing.is_empty() {
        return Finding::good(subject, "the bot may post");
    }
    Finding::fault(
        subject,
        missing.join("; "),
        "allow it there in Discord, or have an admin run `/papers-admin subscribe` in another channel",
    )
}
