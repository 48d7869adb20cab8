//! What people do: run commands, type, press, choose, fill in forms; and what they get back.

use std::fmt;

use serde_json::{Value, json};

use super::{Discord, Reply};
use crate::command_line::{self, Mode};
use crate::ids::{ChannelId, InteractionId, ServerId, UserId};
use crate::interactions::{Choice, Deed, Kind, Settled};
use crate::messages::Message;
use crate::state::State;
use crate::world::Place;

/// Why a deed got no reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlashError {
    /// Discord itself would not have let it through; the sentence says why.
    Refused(String),
    /// The bot did not answer in time; the journal's end is in the text.
    Unanswered(String),
}

impl fmt::Display for SlashError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SlashError::Refused(why) | SlashError::Unanswered(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for SlashError {}

impl Discord {
    /// Lets a person send a command and waits for the bot's answer, through "thinking" if need be.
    pub async fn slash(
        &self,
        person: &str,
        place: impl Into<Place>,
        line: &str,
    ) -> Result<Reply, SlashError> {
        let (person, channel) = self.whereabouts(person, &place.into())?;
        self.bot_listens(channel).await?;
        let interaction = self.do_deed(|state| {
            let line = command_line::read(state, person, channel, line, Mode::Sent)?;
            let command = Some(line.name);
            Ok(Deed {
                kind: Kind::Command,
                person,
                channel,
                command,
                source: None,
                data: line.data,
            })
        })?;
        self.reply(person, channel, interaction).await
    }

    /// The suggestions for the option that ends the line: `/papers topic query:diff`.
    pub async fn autocomplete(
        &self,
        person: &str,
        place: impl Into<Place>,
        line: &str,
    ) -> Result<Vec<Choice>, SlashError> {
        let (person, channel) = self.whereabouts(person, &place.into())?;
        self.bot_listens(channel).await?;
        let interaction = self.do_deed(|state| {
            let line = command_line::read(state, person, channel, line, Mode::Typing)?;
            let command = Some(line.name);
            Ok(Deed {
                kind: Kind::Autocomplete,
                person,
                channel,
                command,
                source: None,
                data: line.data,
            })
        })?;
        match self.settled(interaction).await? {
            Settled::Choices(choices) => Ok(choices),
            other => Err(SlashError::Refused(format!(
                "The bot answered typing with {other:?}."
            ))),
        }
    }

    /// Lets a person press a button of a message, named by its label, the label's beginning or its id.
    pub async fn press(
        &self,
        person: &str,
        message: &Message,
        button: &str,
    ) -> Result<Reply, SlashError> {
        let buttons = message.buttons();
        let found = buttons
            .iter()
            .find(|known| known.label == button || known.custom_id.as_deref() == Some(button))
            .or_else(|| buttons.iter().find(|known| known.label.starts_with(button)));
        let Some(found) = found else {
            let labels: Vec<_> = buttons.iter().map(|button| button.label.as_str()).collect();
            return Err(refused(format!(
                "There is no button {button}. There is: {}.",
                labels.join(", ")
            )));
        };
        let Some(custom_id) = found.custom_id.clone().filter(|_| !found.disabled) else {
            return Err(refused(match &found.url {
                Some(url) => format!("The button {button} opens {url}."),
                None => format!("The button {button} is disabled."),
            }));
        };
        self.use_component(
            person,
            message,
            json!({ "custom_id": custom_id, "component_type": 2 }),
        )
        .await
    }

    /// Lets a person choose from a menu of a message. The menu is named by its placeholder or id, the option
    /// by its label, the label's beginning or its value.
    pub async fn choose(
        &self,
        person: &str,
        message: &Message,
        menu: &str,
        option: &str,
    ) -> Result<Reply, SlashError> {
        let menus = message.selects();
        let found = menus
            .iter()
            .find(|known| known.placeholder == menu || known.custom_id == menu);
        let Some(found) = found.filter(|menu| !menu.disabled) else {
            let names: Vec<_> = menus.iter().map(|menu| menu.placeholder.as_str()).collect();
            return Err(refused(format!(
                "There is no menu {menu}. There is: {}.",
                names.join(", ")
            )));
        };
        let chosen = found
            .options
            .iter()
            .find(|known| known.label == option || known.value == option)
            .or_else(|| {
                found
                    .options
                    .iter()
                    .find(|known| known.label.starts_with(option))
            });
        let Some(chosen) = chosen else {
            let labels: Vec<_> = found
                .options
                .iter()
                .map(|option| option.label.as_str())
                .collect();
            return Err(refused(format!(
                "There is no option {option}. There is: {}.",
                labels.join(", ")
            )));
        };
        let data = json!({
            "custom_id": found.custom_id, "component_type": found.kind, "values": [chosen.value],
        });
        self.use_component(person, message, data).await
    }

    async fn use_component(
        &self,
        person: &str,
        message: &Message,
        data: Value,
    ) -> Result<Reply, SlashError> {
        let channel = message.channel_id();
        let (person, _) = self.whereabouts(person, &Place::Id(channel))?;
        self.bot_listens(channel).await?;
        let source = message.id();
        let interaction = self.do_deed(|state| {
            if state.message(channel, source).is_none() {
                return Err("The message is gone.".to_owned());
            }
            Ok(Deed {
                kind: Kind::Component,
                person,
                channel,
                command: None,
                source: Some(source),
                data,
            })
        })?;
        self.reply(person, channel, interaction).await
    }

    /// Sends a form that the bot showed.
    pub(super) async fn submit(
        &self,
        reply: &Reply,
        modal: &Value,
        texts: &[(&str, &str)],
    ) -> Result<Reply, SlashError> {
        let (person, channel) = (reply.person, reply.channel);
        let filled = |input: &Value| {
            let id = input["custom_id"].as_str().unwrap_or_default();
            let text = texts
                .iter()
                .find(|(known, _)| *known == id)
                .map(|(_, text)| *text);
            let text = text.or(input["value"].as_str()).unwrap_or_default();
            json!({ "type": 4, "id": 1, "custom_id": id, "value": text })
        };
        let parts = modal["components"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|part| match part["component"] {
                Value::Null => {
                    json!({ "type": 1, "id": 1, "components": [filled(&part["components"][0])] })
                }
                ref input => json!({ "type": 18, "id": 1, "component": filled(input) }),
            });
        let data =
            json!({ "custom_id": modal["custom_id"], "components": parts.collect::<Value>() });
        let source = self
            .shared
            .look(|state| state.interactions.all.get(&reply.interaction)?.source);
        let interaction = self.do_deed(|_| {
            Ok(Deed {
                kind: Kind::Modal,
                person,
                channel,
                command: None,
                source,
                data,
            })
        })?;
        self.reply(person, channel, interaction).await
    }

    /// Who acts, and in which channel; a direct conversation is opened when there is none.
    fn whereabouts(&self, person: &str, place: &Place) -> Result<(UserId, ChannelId), SlashError> {
        self.shared.with(|state| {
            let person = state
                .world
                .user_named(person)
                .ok_or_else(|| refused(format!("Nobody is called {person}.")))?
                .id;
            if *place == Place::Direct {
                return Ok((person, state.world.direct_channel(person)));
            }
            let channel = state
                .world
                .channel_at(place, Some(person))
                .map_err(refused)?;
            Ok((person, channel.id))
        })
    }

    /// Waits until a bot is connected and has registered commands.
    async fn bot_listens(&self, channel: ChannelId) -> Result<(), SlashError> {
        let server: Option<ServerId> = self
            .shared
            .look(|state| state.world.channels.get(&channel)?.server);
        let patience = self.shared.look(|state| state.settings.patience);
        let listens = |state: &State| {
            (!state.commands.is_empty() && state.sessions.hears(server)).then_some(())
        };
        self.shared.when(patience, listens).await.map_err(|_| {
            SlashError::Unanswered(format!(
                "No bot with commands is connected.\n{}",
                self.journal()
            ))
        })
    }

    fn do_deed(
        &self,
        deed: impl FnOnce(&State) -> Result<Deed, String>,
    ) -> Result<InteractionId, SlashError> {
        self.shared.with(|state| {
            let deed = deed(state).map_err(refused)?;
            state
                .interact(deed)
                .ok_or_else(|| refused("The channel is gone.".to_owned()))
        })
    }

    async fn settled(&self, id: InteractionId) -> Result<Settled, SlashError> {
        let patience = self.shared.look(|state| state.settings.patience);
        let settled = self
            .shared
            .when(patience, |state| {
                state.interactions.all.get(&id)?.settled.clone()
            })
            .await;
        settled.map_err(|_| {
            SlashError::Unanswered(format!(
                "The bot did not answer in {patience:?}.\n{}",
                self.journal()
            ))
        })
    }

    async fn reply(
        &self,
        person: UserId,
        channel: ChannelId,
        id: InteractionId,
    ) -> Result<Reply, SlashError> {
        let before = self.shared.look(|state| {
            state
                .interactions
                .all
                .get(&id)?
                .source
                .and_then(|source| state.message(channel, source))
        });
        let (message, modal) = match self.settled(id).await? {
            Settled::Message(message) => (self.message(channel, message).or(before), None),
            Settled::Modal(modal) => (before, Some(modal)),
            Settled::Deleted | Settled::Choices(_) => (before, None),
        };
        let message = message.unwrap_or_else(|| Message {
            value: Value::Null,
            names: std::collections::BTreeMap::new(),
        });
        Ok(Reply {
            message,
            modal,
            discord: self.clone(),
            person,
            channel,
            interaction: id,
        })
    }
}

fn refused(why: String) -> SlashError {
    SlashError::Refused(why)
}
