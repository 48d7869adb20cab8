//! Servers, their channels, roles and members.

use serde_json::Value;
use serenity::model::permissions::Permissions;

use super::answer::{Answer, Handled, Refusal};
use crate::ids::{ServerId, UserId};
use crate::state::State;
use crate::world::LiveServer;

pub(super) fn show(state: &State, id: ServerId) -> Handled {
    Ok(Answer::ok(state.world.server_json(known(state, id)?)))
}

pub(super) fn channels(state: &State, id: ServerId) -> Handled {
    let world = &state.world;
    known(state, id)?;
    let seen = world
        .channels_of(id)
        .into_iter()
        .filter(|channel| {
            world
                .permissions_in(channel, world.bot)
                .contains(Permissions::VIEW_CHANNEL)
        })
        .map(|channel| world.channel_json(channel))
        .collect();
    Ok(Answer::ok(seen))
}

pub(super) fn roles(state: &State, id: ServerId) -> Handled {
    Ok(Answer::ok(state.world.roles_json(known(state, id)?)))
}

pub(super) fn member(state: &State, id: ServerId, user: UserId) -> Handled {
    let server = known(state, id)?;
    let member: Option<Value> = state.world.member_json(server, user);
    match member {
        Some(member) => Ok(Answer::ok(member)),
        None if state.world.users.contains_key(&user) => Err(Refusal::unknown_member()),
        None => Err(Refusal::unknown_user()),
    }
}

fn known(state: &State, id: ServerId) -> Result<&LiveServer, Refusal> {
    state
        .world
        .server_with_bot(id)
        .ok_or_else(Refusal::unknown_server)
}
