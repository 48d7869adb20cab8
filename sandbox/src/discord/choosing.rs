//! Choosing from menus: of texts, people, roles and channels.

use serde_json::{Value, json};

use super::acting::refused;
use super::{Discord, Reply, SlashError};
use crate::command_line::Desk;
use crate::ids::{ChannelId, UserId};
use crate::messages::{Message, Select};
use crate::state::State;
use crate::world::Place;

impl Discord {
    /// Lets a person choose from a menu of a message. The menu is named by its placeholder or id, the option
    /// by its label, the label's beginning or its value; people, roles and channels by their names.
    pub async fn choose(
        &self,
        person: &str,
        message: &Message,
        menu: &str,
        option: &str,
    ) -> Result<Reply, SlashError> {
        self.choose_several(person, message, menu, &[option]).await
    }

    /// The same with as many options as the menu takes, in the order in which they are taken.
    pub async fn choose_several(
        &self,
        person: &str,
        message: &Message,
        menu: &str,
        options: &[&str],
    ) -> Result<Reply, SlashError> {
        let menus = message.selects();
        let found = menus
            .iter()
            .find(|known| known.placeholder == menu || known.custom_id == menu);
        let Some(found) = found else {
            let names = menus.iter().map(Select::name).collect::<Vec<_>>();
            return Err(refused(format!(
                "There is no menu {menu}. There is: {}.",
                names.join(", ")
            )));
        };
        if found.disabled {
            return Err(refused(format!("The menu {menu} is disabled.")));
        }
        let channel = message.channel_id();
        let (chooser, _) = self.whereabouts(person, &Place::Id(channel))?;
        self.use_component(person, message, |state| {
            chosen(state, chooser, channel, found, options)
        })
        .await
    }
}

/// Discord's `data` for these choices.
fn chosen(
    state: &State,
    person: UserId,
    channel: ChannelId,
    menu: &Select,
    options: &[&str],
) -> Result<Value, String> {
    let channel = state
        .world
        .channels
        .get(&channel)
        .ok_or("The channel is gone.")?;
    let mut desk = Desk::new(state, person, channel);
    let mut values: Vec<Value> = Vec::new();
    for option in options {
        let value = match menu.kind {
            3 => json!(menu.option(option)?.value),
            5 => desk.user(option)?,
            6 => desk.role(option)?,
            7 => desk.user(option).or_else(|_| desk.role(option))?,
            _ => desk.channel(&menu.channel_types, option)?,
        };
        if values.contains(&value) {
            return Err(format!("{option} is chosen twice."));
        }
        values.push(value);
    }
    if !(menu.min_values..=menu.max_values).contains(&values.len()) {
        return Err(format!(
            "The menu {} takes {} to {} choices, not {}.",
            menu.name(),
            menu.min_values,
            menu.max_values,
            values.len()
        ));
    }
    let mut data =
        json!({ "custom_id": menu.custom_id, "component_type": menu.kind, "values": values });
    if menu.kind != 3 {
        data["resolved"] = desk.resolved;
    }
    Ok(data)
}
