//! Putting messages into channels, changing them and taking them away, with the events that tell of it.

use serde_json::{Value, json};

use super::compose::{apply, timestamp};
use super::stored::Stored;
use crate::gateway::Audience;
use crate::ids::{ChannelId, MessageId};
use crate::state::State;

impl State {
    /// Puts a message into its channel and tells those who read along.
    pub(crate) fn post(&mut self, id: ChannelId, message: Stored) -> Value {
        let value = message.value.clone();
        let ephemeral = message.is_ephemeral();
        let Some(channel) = self.world.channels.get_mut(&id) else {
            return value;
        };
        let server = channel.server;
        channel.messages.insert(message.id, message);
        if !ephemeral {
            let mut event = value.clone();
            event["guild_id"] = json!(server);
            self.dispatch("MESSAGE_CREATE", &event, Audience::readers_of(server));
        }
        value
    }

    /// Changes a message as the body says.
    pub(crate) fn change_message(
        &mut self,
        id: ChannelId,
        message: MessageId,
        body: &Value,
    ) -> Option<Value> {
        let now = self.now();
        let channel = self.world.channels.get(&id)?;
        let mut stored = channel.messages.get(&message)?.clone();
        apply(&self.world, channel, &mut stored, body);
        stored.value["edited_timestamp"] = json!(timestamp(now));
        let (value, server, ephemeral) =
            (stored.value.clone(), channel.server, stored.is_ephemeral());
        self.world
            .channels
            .get_mut(&id)?
            .messages
            .insert(message, stored);
        if !ephemeral {
            let mut event = value.clone();
            event["guild_id"] = json!(server);
            self.dispatch("MESSAGE_UPDATE", &event, Audience::readers_of(server));
        }
        Some(value)
    }

    /// Takes a message away.
    pub(crate) fn remove_message(&mut self, id: ChannelId, message: MessageId) {
        let Some(channel) = self.world.channels.get_mut(&id) else {
            return;
        };
        let server = channel.server;
        let Some(removed) = channel.messages.remove(&message) else {
            return;
        };
        if !removed.is_ephemeral() {
            let mut event = json!({ "id": message, "channel_id": id });
            if let Some(server) = server {
                event["guild_id"] = json!(server);
            }
            self.dispatch("MESSAGE_DELETE", &event, Audience::readers_of(server));
        }
    }
}
