//! Looking at the world: messages, and the ids behind names.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Discord;
use crate::ids::{ChannelId, MessageId, RoleId, ServerId, UserId};
use crate::journal::{Frame, Request};
use crate::messages::{Message, selects_in};
use crate::state::State;
use crate::world::Place;

impl Discord {
    /// Waits until `count` messages stand in a channel, and gives them, oldest first.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time, or when there is no such channel.
    pub async fn wait_for_messages(&self, place: impl Into<Place>, count: usize) -> Vec<Message> {
        let id = self.channel(place);
        let what = format!("{count} messages in channel {id}");
        self.until(&what, |state| {
            let messages = state.messages_in(id);
            (messages.len() >= count).then_some(messages)
        })
        .await
    }

    /// Waits until a request has been answered that `wanted` takes.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn wait_for_request(&self, what: &str, wanted: impl Fn(&Request) -> bool) -> Request {
        self.until(what, |state| {
            state
                .journal
                .requests
                .iter()
                .find(|request| wanted(request))
                .cloned()
        })
        .await
    }

    /// Waits until the gateway has carried a frame that `wanted` takes.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn wait_for_frame(&self, what: &str, wanted: impl Fn(&Frame) -> bool) -> Frame {
        self.until(what, |state| {
            let mut frames = state.journal.frames.iter();
            frames.find(|frame| wanted(frame)).cloned()
        })
        .await
    }

    /// Waits until the bot has identified `count` times in all.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn wait_for_identifies(&self, count: usize) {
        let what = format!("{count} identifications");
        self.until(&what, |state| {
            (state.sessions.identifies.count() >= count).then_some(())
        })
        .await;
    }

    /// Waits until the bot has gone on with a session `count` times in all.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn wait_for_resumes(&self, count: usize) {
        let what = format!("{count} resumptions");
        self.until(&what, |state| {
            (state.sessions.resumed >= count).then_some(())
        })
        .await;
    }

    /// The messages of a channel, oldest first; those that only one person sees are not among them.
    ///
    /// # Panics
    /// When there is no such channel.
    pub fn messages_in(&self, place: impl Into<Place>) -> Vec<Message> {
        let id = self.channel(place);
        self.shared.look(|state| state.messages_in(id))
    }

    /// The messages of the direct conversation with a person, oldest first.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn direct_messages_to(&self, person: &str) -> Vec<Message> {
        let person = self.user(person);
        self.shared.look(|state| {
            let channel = state.world.channel_at(&Place::Direct, Some(person));
            channel
                .map(|channel| state.messages_in(channel.id))
                .unwrap_or_default()
        })
    }

    /// The direct conversation of a person with the bot, opened when there is none.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn direct_channel_of(&self, person: &str) -> ChannelId {
        let person = self.user(person);
        self.shared.with(|state| state.world.direct_channel(person))
    }

    /// What a person calls a channel: `#papers`, `#daily › 24 November [NLP]`, `@bob`.
    pub fn place_name(&self, channel: ChannelId) -> String {
        self.shared.look(|state| state.world.place_name(channel))
    }

    /// The id of a channel.
    ///
    /// # Panics
    /// When there is no such channel.
    pub fn channel(&self, place: impl Into<Place>) -> ChannelId {
        let place = place.into();
        match self.shared.look(|state| {
            state
                .world
                .channel_at(&place, None)
                .map(|channel| channel.id)
        }) {
            Ok(id) => id,
            Err(why) => panic!("{why}"),
        }
    }

    /// The id of a server.
    ///
    /// # Panics
    /// When no server has that name.
    pub fn server(&self, name: &str) -> ServerId {
        match self
            .shared
            .look(|state| state.world.server_named(name).map(|server| server.id))
        {
            Some(id) => id,
            None => panic!("there is no server {name}"),
        }
    }

    /// The id of a person.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn user(&self, name: &str) -> UserId {
        match self
            .shared
            .look(|state| state.world.user_named(name).map(|user| user.id))
        {
            Some(id) => id,
            None => panic!("nobody is called {name}"),
        }
    }

    /// The id of a server's role.
    ///
    /// # Panics
    /// When there is no such server or role.
    pub fn role(&self, server: &str, name: &str) -> RoleId {
        let found = self.shared.look(|state| {
            let server = state.world.server_named(server)?;
            server
                .roles
                .values()
                .find(|role| role.name == name)
                .map(|role| role.id)
        });
        match found {
            Some(id) => id,
            None => panic!("there is no role {name} in {server}"),
        }
    }

    /// The message as it stands now, while it stands.
    pub fn message(&self, channel: ChannelId, id: MessageId) -> Option<Message> {
        self.shared.look(|state| state.message(channel, id))
    }
}

impl State {
    /// A message as a person sees it.
    pub(crate) fn message(&self, channel: ChannelId, id: MessageId) -> Option<Message> {
        let stored = self.world.channels.get(&channel)?.messages.get(&id)?;
        Some(Message {
            value: stored.value.clone(),
            names: self.names_in(&stored.value),
        })
    }

    fn messages_in(&self, channel: ChannelId) -> Vec<Message> {
        let messages = self
            .world
            .channels
            .get(&channel)
            .into_iter()
            .flat_map(|channel| channel.messages.values());
        messages
            .filter(|message| !message.is_ephemeral())
            .filter_map(|message| self.message(channel, message.id))
            .collect()
    }

    /// What the ids mentioned in a message are called.
    fn names_in(&self, message: &Value) -> BTreeMap<u64, String> {
        let text = message.to_string();
        let ids = text.split('<').skip(1).filter_map(|rest| {
            let (id, _) = rest.split_once('>')?;
            id.trim_start_matches(['@', '#', '!', '&'])
                .parse::<u64>()
                .ok()
        });
        let chosen = selects_in(message).into_iter();
        let chosen = chosen.flat_map(|menu| menu.default_values);
        let ids = ids.chain(chosen.filter_map(|id| id.parse().ok()));
        ids.filter_map(|id| Some((id, self.name_of(id)?))).collect()
    }

    fn name_of(&self, id: u64) -> Option<String> {
        let user = self
            .world
            .users
            .get(&UserId(id))
            .map(|user| user.name.clone());
        let channel = || {
            self.world
                .channels
                .get(&ChannelId(id))
                .map(|channel| channel.name.clone())
        };
        let role = || {
            self.world
                .servers
                .values()
                .find_map(|server| server.roles.get(&RoleId(id)))
                .map(|role| role.name.clone())
        };
        user.or_else(channel).or_else(role)
    }
}
