//! Asks Discord what the bot may do in a channel: before a subscription is saved, and for the doctor.

use super::permissions::{self, MissingRight, Right};
use super::rest::{ChannelInfo, Rest, SendError, ServerInfo};
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
    let (name, kind) = (found.name.clone(), found.kind);
    let deciding = deciding(rest, found).await?;
    Ok(ChannelRights {
        name,
        kind,
        missing: permissions::missing_in(server, &deciding, bot, &needed(kind)),
    })
}

/// The channel that decides who has which right in this one: a thread takes those of its channel.
pub async fn deciding(rest: &Rest, channel: ChannelInfo) -> Result<ChannelInfo, SendError> {
    let is_thread = permissions::is_thread(channel.kind);
    match channel.parent_id.filter(|_| is_thread) {
        Some(parent) => rest.channel(ChannelId(parent)).await,
        None => Ok(channel),
    }
}
