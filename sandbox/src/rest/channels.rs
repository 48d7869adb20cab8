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
        kind if kind.is_thread() => {
            open_for_writing(state, channel)?;
            Permissions::SEND_MESSAGES_IN_THREADS
        }
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

/// An archived thread opens again with the next message, but not one that a moderator has locked.
fn open_for_writing(state: &State, thread: &LiveChannel) -> Result<(), Refusal> {
    let thread_state = &thread.thread;
    if !thread_state.locked || may(state, thread, Permissions::MANAGE_THREADS) {
        Ok(())
    } else if thread_state.archived {
        Err(Refusal::archived_thread())
    } else {
        Err(Refusal::locked_thread())
    }
}

/// Whether the bot has this right in the channel.
pub(super) fn may(state: &State, channel: &LiveChannel, right: Permissions) -> bool {
    state
        .world
        .permissions_in(channel, state.bot())
        .contains(right)
}

/// Whether a person takes direct messages, and shares a server with the bot or has installed it.
fn reachable(state: &State, person: UserId) -> bool {
    let user = state.world.users.get(&person);
    user.is_some_and(|user| {
        user.takes_direct_messages && (user.has_installed || state.world.shares_server(person))
    })
}
