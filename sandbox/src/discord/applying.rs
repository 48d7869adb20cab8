//! Commands from the menu of a message ("Apps" in Discord's client).

use super::{Discord, Reply, SlashError};
use crate::command_line;
use crate::interactions::{Deed, Kind};
use crate::messages::Message;
use crate::world::Place;

impl Discord {
    /// Lets a person use a command on a message and waits for the bot's answer.
    pub async fn message_command(
        &self,
        person: &str,
        name: &str,
        message: &Message,
    ) -> Result<Reply, SlashError> {
        let (person, channel) = self.whereabouts(person, &Place::Id(message.channel_id()))?;
        self.bot_listens(channel).await?;
        let interaction = self.do_deed(|state| {
            super::pressing::check_sees(state, person, channel, message.id())?;
            let line = command_line::on_message(state, person, channel, name, message.id())?;
            Ok(Deed {
                kind: Kind::Command,
                person,
                channel,
                command: Some(line.name),
                source: None,
                owners: line.owners,
                data: line.data,
                files: line.files,
            })
        })?;
        self.reply(person, channel, interaction).await
    }
}
