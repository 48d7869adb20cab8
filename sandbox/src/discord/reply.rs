//! What a person gets back, and what they can do with it.

use serde_json::Value;

use super::{Discord, SlashError};
use crate::files::File;
use crate::ids::{ChannelId, InteractionId, UserId};
use crate::messages::{Form, Message};
use crate::screen;

/// The bot's answer to a command, a press or a choice.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The message that came or changed.
    pub message: Message,
    /// The form in Discord's own words, when the bot showed one.
    pub modal: Option<Value>,
    pub(super) discord: Discord,
    pub(super) person: UserId,
    pub(super) channel: ChannelId,
    pub(super) interaction: InteractionId,
}

impl Reply {
    /// All text of the answer, as a person reads it.
    pub fn text(&self) -> String {
        screen::plain_text(&self.message)
    }

    /// Whether only the person who asked sees it.
    pub fn is_ephemeral(&self) -> bool {
        self.message.is_ephemeral()
    }

    /// Whether the message has been taken away.
    pub fn is_deleted(&self) -> bool {
        !self.message.value.is_null() && self.now().is_none()
    }

    /// The answer as it stands now; later answers may have changed it.
    pub fn now(&self) -> Option<Message> {
        self.discord.message(self.channel, self.message.id())
    }

    /// The files of the answer as it stands now.
    pub fn files(&self) -> Vec<File> {
        self.now().as_ref().unwrap_or(&self.message).files()
    }

    /// The further messages of this answer, oldest first.
    pub fn followups(&self) -> Vec<Message> {
        let (id, channel) = (self.interaction, self.channel);
        self.discord.shared.look(|state| {
            let followups = state
                .interactions
                .all
                .get(&id)
                .map(|interaction| interaction.followups.as_slice());
            followups
                .unwrap_or_default()
                .iter()
                .filter_map(|message| state.message(channel, *message))
                .collect()
        })
    }

    /// Presses a button of the answer, named by its label, the label's beginning or its id.
    pub async fn press(&self, button: &str) -> Result<Reply, SlashError> {
        let message = self.now().unwrap_or_else(|| self.message.clone());
        self.discord
            .press(&self.person_name(), &message, button)
            .await
    }

    /// Chooses from a menu of the answer, named by its placeholder or id.
    pub async fn choose(&self, menu: &str, option: &str) -> Result<Reply, SlashError> {
        let message = self.now().unwrap_or_else(|| self.message.clone());
        self.discord
            .choose(&self.person_name(), &message, menu, option)
            .await
    }

    /// Chooses several options from a menu of the answer.
    pub async fn choose_several(&self, menu: &str, options: &[&str]) -> Result<Reply, SlashError> {
        let message = self.now().unwrap_or_else(|| self.message.clone());
        self.discord
            .choose_several(&self.person_name(), &message, menu, options)
            .await
    }

    /// The form, when the bot showed one.
    pub fn form(&self) -> Option<Form> {
        self.modal.as_ref().map(Form::of)
    }

    /// Fills in the form that the bot showed and sends it: pairs of a field's id or label and a text.
    pub async fn submit(&self, texts: &[(&str, &str)]) -> Result<Reply, SlashError> {
        match &self.modal {
            Some(modal) => self.discord.submit(self, modal, texts).await,
            None => Err(SlashError::Refused("The bot showed no form.".to_owned())),
        }
    }

    fn person_name(&self) -> String {
        let id = self.person;
        self.discord
            .shared
            .look(|state| state.world.users.get(&id).map(|user| user.name.clone()))
            .unwrap_or_default()
    }
}
