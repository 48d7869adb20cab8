//! What people do: run commands and type; and what they get back.

use std::fmt;

use serde_json::Value;

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
                owners: line.owners,
                data: line.data,
                files: line.files,
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
                owners: line.owners,
                data: line.data,
                files: line.files,
            })
        })?;
        match self.settled(interaction).await? {
            Settled::Choices(choices) => Ok(choices),
            other => Err(SlashError::Refused(format!(
                "The bot answered typing with {other:?}."
            ))),
        }
    }

    /// Who acts, and in which channel; a direct conversation is opened when there is none.
    pub(super) fn whereabouts(
        &self,
        person: &str,
        place: &Place,
    ) -> Result<(UserId, ChannelId), SlashError> {
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
    pub(super) async fn bot_listens(&self, channel: ChannelId) -> Result<(), SlashError> {
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

    pub(super) fn do_deed(
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

    pub(super) async fn settled(&self, id: InteractionId) -> Result<Settled, SlashError> {
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

    pub(super) async fn reply(
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

pub(super) fn refused(why: String) -> SlashError {
    SlashError::Refused(why)
}
