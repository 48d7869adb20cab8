//! Channels, and what the bot may do in them.

use serenity::model::permissions::Permissions;

use super::answer::{Answer, Handled, Refusal};
use crate::ids::{ChannelId, UserId};
use crate::state::State;
use crate::world::{ChannelKind, LiveChannel, Presence};

pub(super) fn show(state: &State, id: ChannelId) -> Handled {
    let channel = visible(state, id)?;
    Ok(Answer::ok(state.world.channel_json(channel)))
}

pub(super) fn typing(state: &State, id: ChannelId) -> Handled {
    writable(state, id)?;
    Ok(Answer::nothing())
}

/// The channel, if it exists and the bot sees it.
pub(super) fn visible(state: &State, id: ChannelId) -> Result<&LiveChannel, Refusal> {
    let channel = state
        .world
        .channels
        .get(&id)
        .ok_or_else(Refusal::unknown_channel)?;
    let removed = state
        .world
        .server_of(channel)
        .is_some_and(|server| server.presence == Presence::Removed);
    if removed || !may(state, channel, Permissions::VIEW_CHANNEL) {
        return Err(Refusal::no_access());
    }
    Ok(channel)
}

/// The channel, if the bot may write in it.
pub(super) fn writable(state: &State, id: ChannelId) -> Result<&LiveChannel, Refusal> {
    let channel = visible(state, id)?;
    let needed = match channel.kind {
        ChannelKind::Category | ChannelKind::Forum => return Err(Refusal::no_text_channel()),
        // Discord would open it again; a bot that writes on must not count on that.
        ChannelKind::Thread if channel.archived => return Err(Refusal::archived_thread()),
        ChannelKind::Thread => Permissions::SEND_MESSAGES_IN_THREADS,
        _ => Permissions::SEND_MESSAGES,
    };
    if !may(state, channel, needed) {
        return Err(Refusal::no_permission());
    }
    if channel
        .recipient
        .is_some_and(|person| !reachable(state, person))
    {
        return Err(Refusal::no_direct_messages());
    }
    Ok(channel)
}

/// Whether the bot has this right in the channel.
pub(super) fn may(state: &State, channel: &LiveChannel, right: Permissions) -> bool {
    state
        .world
        .permissions_in(channel, state.bot())
        .contains(right)
}

/// Whether a person takes direct messages and shares a server with the bot.
fn reachable(state: &State, person: UserId) -> bool {
    let mut servers = state.world.servers.values();
    let shares = servers
        .any(|server| server.presence == Presence::Here && server.members.contains_key(&person));
    shares
        && state
            .world
            .users
            .get(&person)
            .is_some_and(|person| person.takes_direct_messages)
}
