//! Typing in a terminal: one line for each thing that a person does.

use serde_json::{Value, json};

use super::acting::refused;
use super::{Discord, Reply, SlashError};
use crate::command_line::{Typed, Verb, verb};
use crate::ids::MessageId;
use crate::messages::{Message, Select};
use crate::world::Place;

impl Discord {
    /// Does what a person types in a place:
    ///
    /// - `/papers topic query:robots`, `/papers import file:@papers.json` (a path, or a file that was laid out);
    ///   elsewhere `@dm /papers …` or `#channel /papers …`;
    /// - `use Look up papers`, a command on the newest message of the place, or `… on ID`;
    /// - and with the last answer: `press LABEL`, `choose MENU: ONE, ANOTHER` (`choose ONE` where there
    ///   is one menu), `submit FIELD:TEXT FIELD:TEXT` by the fields' ids.
    pub async fn type_line(
        &self,
        person: &str,
        place: impl Into<Place>,
        last: Option<&Reply>,
        line: &str,
    ) -> Result<Reply, SlashError> {
        let place = place.into();
        let last = || last.ok_or_else(|| refused("There is no answer yet.".to_owned()));
        match verb(line).map_err(refused)? {
            Verb::Command { place: said, line } => {
                let place = match said {
                    None => place,
                    Some("@dm") => Place::Direct,
                    Some(channel) => channel.into(),
                };
                self.slash(person, place, line).await
            }
            Verb::Press(label) => last()?.press(label).await,
            Verb::Choose(text) => {
                let last = last()?;
                let message = last.now().unwrap_or_else(|| last.message.clone());
                let (menu, options) = choice(&message, text).map_err(refused)?;
                let options: Vec<&str> = options.iter().map(String::as_str).collect();
                last.choose_several(&menu.custom_id, &options).await
            }
            Verb::Submit(text) => {
                let last = last()?;
                let texts = fields(last, text).map_err(refused)?;
                let texts = texts.iter().map(|(id, text)| (id.as_str(), text.as_str()));
                last.submit(&texts.collect::<Vec<_>>()).await
            }
            Verb::Use { command, message } => {
                let message = self.message_meant(person, &place, message)?;
                self.message_command(person, command, &message).await
            }
        }
    }

    fn message_meant(
        &self,
        person: &str,
        place: &Place,
        id: Option<&str>,
    ) -> Result<Message, SlashError> {
        let (_, channel) = self.whereabouts(person, place)?;
        let found = match id.and_then(MessageId::parse) {
            Some(id) => self.message(channel, id),
            None => self.messages_in(channel).pop(),
        };
        found.ok_or_else(|| refused("There is no such message.".to_owned()))
    }
}

/// The menu and the options that are meant. A label may hold a comma, so the whole is tried first.
fn choice(message: &Message, text: &str) -> Result<(Select, Vec<String>), String> {
    let menus = message.selects();
    let named = menus.iter().find_map(|menu| {
        let options = [menu.name(), &menu.custom_id]
            .into_iter()
            .find_map(|name| text.strip_prefix(name)?.strip_prefix(':'))?;
        Some((menu, options))
    });
    let (menu, options) = match (named, menus.as_slice()) {
        (Some(named), _) => named,
        (None, [only]) => (only, text),
        (None, _) => {
            let known: Vec<_> = menus.iter().map(Select::name).collect();
            return Err(format!("Say from which menu: {}.", known.join(", ")));
        }
    };
    let options = options.trim();
    if menu.option(options).is_ok() {
        return Ok((menu.clone(), vec![options.to_owned()]));
    }
    let options = options.split(',').map(str::trim);
    let options = options
        .filter(|option| !option.is_empty())
        .map(str::to_owned);
    Ok((menu.clone(), options.collect()))
}

fn fields(reply: &Reply, text: &str) -> Result<Vec<(String, String)>, String> {
    let form = reply.form().ok_or("The bot showed no form.")?;
    let names = form
        .fields
        .iter()
        .map(|field| json!({ "name": field.custom_id }));
    let names = names.collect::<Value>();
    Typed::read(&names, text, &[form.title]).map(|typed| typed.options)
}
