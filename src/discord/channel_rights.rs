//! Asks Discord what the bot may do in a channel: before a subscription is saved, and for the doctor.

use super::permissions::{self, MissingRight, Right};
use super::rest::{Rest, SendError, ServerInfo};
use crate::domain::{ChannelId, UserId};

/// A channel, and what a digest lacks there.
#[derive(Debug, Clone)]
pub struct ChannelRights {
    /// Its name, from a stranger.
    pub name: String,
    /// Discord's number of its kind.
    pub kind: u8,
    /// The needed rights that the bot lacks, each with the place that denies it.
    pub missing: Vec<MissingRight>,
}

/// What the bot lacks in a channel of `server` of the rights that are `needed` in one of its kind. An
/// error that it is forbidden means that the bot can't see the channel.
pub async fn channel_rights(
    rest: &Rest,
    server: &ServerInfo,
    bot: UserId,
    channel: ChannelId,
    needed: impl Fn(u8) -> Vec<Right>,
) -> Result<ChannelRights, SendError> {
    let found = rest.channel(channel).await?;
    let needed = needed(found.kind);
    // A thread takes the rights of its channel.
    let parent = found
        .parent_id
        .filter(|_| permissions::is_thread(found.kind));
    let missing = match parent {
        Some(parent) => {
            let parent = rest.channel(ChannelId(parent)).await?;
            permissions::missing_in(server, &parent, bot, &needed)
        }
        None => permissions::missing_in(server, &found, bot, &needed),
    };
    Ok(ChannelRights {
        name: found.name,
        kind: found.kind,
        missing,
    })
}
