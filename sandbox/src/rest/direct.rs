//! Direct conversations.

use serde_json::Value;

use super::answer::{Answer, Handled, Refusal};
use crate::ids::UserId;
use crate::state::State;

/// Opens the conversation with a person; asking again gives the same one.
pub(super) fn open(state: &mut State, body: &Value) -> Handled {
    let recipient = &body["recipient_id"];
    let id = recipient
        .as_str()
        .and_then(UserId::parse)
        .or(recipient.as_u64().map(UserId));
    let id = id.ok_or_else(Refusal::not_an_id)?;
    match state.world.users.get(&id) {
        None => return Err(Refusal::unknown_user()),
        Some(user) if user.is_bot => return Err(Refusal::no_direct_messages()),
        Some(_) => {}
    }
    let id = state.world.direct_channel(id);
    Ok(Answer::ok(
        state.world.channel_json(&state.world.channels[&id]),
    ))
}
