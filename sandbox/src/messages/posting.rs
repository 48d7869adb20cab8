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
        channel.messages.insert(message.id, message);
        if !ephemeral {
            self.tell_readers("MESSAGE_CREATE", &value, id);
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
        let (value, ephemeral) = (stored.value.clone(), stored.is_ephemeral());
        self.world
            .channels
            .get_mut(&id)?
            .messages
            .insert(message, stored);
        if !ephemeral {
            self.tell_readers("MESSAGE_UPDATE", &value, id);
        }
        Some(value)
    }

    /// Takes a message away.
    pub(crate) fn remove_message(&mut self, id: ChannelId, message: MessageId) {
        let Some(channel) = self.world.channels.get_mut(&id) else {
            return;
        };
        let Some(removed) = channel.messages.remove(&message) else {
            return;
        };
        if !removed.is_ephemeral() {
            let event = json!({ "id": message, "channel_id": id });
            self.tell_readers("MESSAGE_DELETE", &event, id);
        }
    }

    /// Tells of a message, where the bot is one of those who read along.
    pub(crate) fn tell_readers(&mut self, event: &str, message: &Value, id: ChannelId) {
        let Some(channel) = self.world.channels.get(&id) else {
            return;
        };
        let server = channel.server;
        let is_there = match server {
            Some(server) => self.world.server_with_bot(server).is_some(),
            None => channel.recipient.is_some(),
        };
        if !is_there {
            return;
        }
        let mut message = message.clone();
        if let Some(server) = server {
            message["guild_id"] = json!(server);
        }
        self.dispatch(event, &message, Audience::readers_of(server));
    }
}
