//! Pressing buttons, filling in forms.

use serde_json::{Value, json};
use serenity::model::permissions::Permissions;

use super::acting::refused;
use super::{Discord, Reply, SlashError};
use crate::ids::{ChannelId, MessageId, UserId};
use crate::interactions::{Deed, Kind};
use crate::messages::{Form, Message};
use crate::state::State;
use crate::world::Place;

impl Discord {
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
        let data = json!({ "custom_id": custom_id, "component_type": 2 });
        self.use_component(person, message, |_| Ok(data)).await
    }

    pub(super) async fn use_component(
        &self,
        person: &str,
        message: &Message,
        data: impl FnOnce(&State) -> Result<Value, String>,
    ) -> Result<Reply, SlashError> {
        let channel = message.channel_id();
        let (person, _) = self.whereabouts(person, &Place::Id(channel))?;
        self.bot_listens(channel).await?;
        let source = message.id();
        let interaction = self.do_deed(|state| {
            let owners = check_sees(state, person, channel, source)?;
            Ok(Deed {
                kind: Kind::Component,
                person,
                channel,
                command: None,
                source: Some(source),
                owners,
                data: data(state)?,
                files: Vec::new(),
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
        let filled = Form::of(modal).filled(texts).map_err(refused)?;
        let rows = filled.iter().map(|(id, text)| {
            let input = json!({ "type": 4, "id": 1, "custom_id": id, "value": text });
            json!({ "type": 1, "id": 1, "components": [input] })
        });
        let data =
            json!({ "custom_id": modal["custom_id"], "components": rows.collect::<Value>() });
        let interaction = self.do_deed(|state| {
            let opener = state.interactions.all.get(&reply.interaction);
            let opener = opener.ok_or("The form is gone.")?;
            let (source, owners) = (opener.source, opener.owners.clone());
            Ok(Deed {
                kind: Kind::Modal,
                person,
                channel,
                command: None,
                source,
                owners,
                data,
                files: Vec::new(),
            })
        })?;
        self.reply(person, channel, interaction).await
    }
}

/// Only what a person sees can be pressed. Gives by whose installations it is there.
pub(super) fn check_sees(
    state: &State,
    person: UserId,
    channel: ChannelId,
    message: MessageId,
) -> Result<Value, String> {
    let place = state
        .world
        .channels
        .get(&channel)
        .ok_or("The channel is gone.")?;
    let message = state
        .message(channel, message)
        .ok_or("The message is gone.")?;
    let who = state
        .world
        .users
        .get(&person)
        .map_or("nobody", |user| &user.name);
    if !state
        .world
        .permissions_in(place, person)
        .contains(Permissions::VIEW_CHANNEL)
    {
        return Err(format!("{who} cannot see #{}.", place.name));
    }
    let owner = &message.value["interaction_metadata"]["user"]["id"];
    if message.is_ephemeral() && *owner != person.to_string() {
        return Err(format!("{who} does not see an answer to somebody else."));
    }
    Ok(state.owners_of_message(&message, place, person))
}
