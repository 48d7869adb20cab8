//! A command used on a message: nothing is typed, the message itself is what the bot is told of.

use serde_json::json;

use super::{Line, check_use};
use crate::ids::{ChannelId, MessageId, UserId};
use crate::state::State;

/// Discord's number for this type of command.
const ON_MESSAGE: u64 = 3;

/// The command of this name, used by `person` on a message.
pub(crate) fn on_message(
    state: &State,
    person: UserId,
    channel: ChannelId,
    name: &str,
    message: MessageId,
) -> Result<Line, String> {
    let channel = state
        .world
        .channels
        .get(&channel)
        .ok_or("There is no such channel.")?;
    let commands = state.commands.in_server(channel.server);
    let on_messages = || {
        commands
            .iter()
            .filter(|command| command["type"] == ON_MESSAGE)
    };
    let Some(command) = on_messages().find(|command| command["name"] == name) else {
        let known: Vec<_> = on_messages()
            .filter_map(|command| command["name"].as_str())
            .collect();
        return Err(format!(
            "There is no command {name}. There is: {}.",
            known.join(", ")
        ));
    };
    let owners = check_use(state, person, channel, command)?;
    let target = channel
        .messages
        .get(&message)
        .ok_or("The message is gone.")?;
    let mut data = json!({
        "id": command["id"],
        "name": name,
        "type": ON_MESSAGE,
        "target_id": message,
        "resolved": { "messages": { message.to_string(): target.value } },
    });
    if !command["guild_id"].is_null() {
        data["guild_id"] = command["guild_id"].clone();
    }
    Ok(Line {
        name: name.to_owned(),
        owners,
        data,
        files: Vec::new(),
    })
}
