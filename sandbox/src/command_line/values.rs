//! Turns typed options into the values that Discord sends, with the objects that they name.

use serde_json::{Value, json};
use serenity::model::permissions::Permissions;

use super::Mode;
use super::options::Typed;
use crate::files::File;
use crate::ids::{ChannelId, RoleId, UserId};
use crate::state::State;
use crate::world::{LiveChannel, resolved_member};

const STRING: u64 = 3;
const INTEGER: u64 = 4;
const BOOLEAN: u64 = 5;
const USER: u64 = 6;
const CHANNEL: u64 = 7;
const ROLE: u64 = 8;
const MENTIONABLE: u64 = 9;
const NUMBER: u64 = 10;
const ATTACHMENT: u64 = 11;

/// Who types where.
pub(crate) struct Desk<'a> {
    state: &'a State,
    person: UserId,
    channel: &'a LiveChannel,
    /// Discord's `resolved`: the objects that were named.
    pub(crate) resolved: Value,
    files: Vec<(u64, File)>,
}

/// Typed options as Discord sends them.
pub(super) struct Converted {
    pub(super) options: Value,
    pub(super) resolved: Value,
    /// The files that are attached, by their ids.
    pub(super) files: Vec<(u64, File)>,
}

/// Converts all options.
pub(super) fn convert(
    state: &State,
    person: UserId,
    channel: &LiveChannel,
    known: &Value,
    typed: &Typed,
    mode: Mode,
    path: &[String],
) -> Result<Converted, String> {
    let known: Vec<&Value> = known.as_array().into_iter().flatten().collect();
    let mut desk = Desk::new(state, person, channel);
    let mut options = Vec::new();
    let focused = match mode {
        Mode::Sent => None,
        Mode::Typing => Some(focused(&known, typed, path)?),
    };
    for option in &known {
        let name = option["name"].as_str().unwrap_or_default();
        if focused == Some(name) {
            let value = typed.value(name).unwrap_or_default();
            options.push(
                json!({ "name": name, "type": option["type"], "value": value, "focused": true }),
            );
            continue;
        }
        match typed.value(name) {
            Some(text) => {
                let value = desk
                    .value(option, text)
                    .map_err(|why| format!("The option `{name}`: {why}"))?;
                options.push(json!({ "name": name, "type": option["type"], "value": value }));
            }
            None if option["required"] == true && mode == Mode::Sent => {
                return Err(format!("/{} wants the option `{name}`.", path.join(" ")));
            }
            None => {}
        }
    }
    Ok(Converted {
        options: Value::Array(options),
        resolved: desk.resolved,
        files: desk.files,
    })
}

/// The option that is being typed: the line's last, or the first when none is begun.
fn focused<'a>(known: &[&'a Value], typed: &Typed, path: &[String]) -> Result<&'a str, String> {
    let name = typed.options.last().map(|(name, _)| name.as_str());
    let option = match name {
        Some(name) => known.iter().find(|option| option["name"] == name),
        None => known.first(),
    };
    let option = option.ok_or_else(|| format!("/{} takes no options.", path.join(" ")))?;
    let name = option["name"].as_str().unwrap_or_default();
    if option["autocomplete"] == true {
        Ok(name)
    } else {
        Err(format!("The option `{name}` has no suggestions."))
    }
}

impl<'a> Desk<'a> {
    /// A person with nothing typed yet.
    pub(crate) fn new(state: &'a State, person: UserId, channel: &'a LiveChannel) -> Desk<'a> {
        Desk {
            state,
            person,
            channel,
            resolved: json!({}),
            files: Vec::new(),
        }
    }

    fn value(&mut self, option: &Value, text: &str) -> Result<Value, String> {
        if text.is_empty() {
            return Err("nothing was typed.".to_owned());
        }
        let choices: Vec<&Value> = option["choices"].as_array().into_iter().flatten().collect();
        if !choices.is_empty() {
            return chosen(&choices, text);
        }
        match option["type"].as_u64().unwrap_or_default() {
            STRING => string(option, text),
            INTEGER => match text.parse::<i64>() {
                Ok(number) => in_range(option, text).map(|()| json!(number)),
                Err(_) => Err(format!("`{text}` is no whole number.")),
            },
            NUMBER => {
                in_range(option, text).map(|()| json!(text.parse::<f64>().unwrap_or_default()))
            }
            BOOLEAN => match text.to_lowercase().as_str() {
                "true" => Ok(json!(true)),
                "false" => Ok(json!(false)),
                _ => Err(format!("`{text}` is neither true nor false.")),
            },
            USER => self.user(text),
            CHANNEL => self.channel(&option["channel_types"], text),
            ROLE => self.role(text),
            MENTIONABLE => self.user(text).or_else(|_| self.role(text)),
            ATTACHMENT => self.attach(text),
            _ => Err("the stand-in knows no such type of option.".to_owned()),
        }
    }

    /// The id of the file that is written as `@name`.
    fn attach(&mut self, text: &str) -> Result<Value, String> {
        let name = text
            .strip_prefix('@')
            .ok_or("a file is written as @name.")?;
        let file = self.state.files.pick(name)?;
        let id = self.state.file_id(self.files.len());
        self.resolved["attachments"][id.to_string()] = self.state.attachment(id, &file);
        self.files.push((id, file));
        Ok(json!(id.to_string()))
    }

    /// The id of the person of this name.
    pub(crate) fn user(&mut self, text: &str) -> Result<Value, String> {
        let world = &self.state.world;
        let name = text
            .trim_start_matches(['<', '@', '!'])
            .trim_end_matches('>');
        let user = world
            .user_named(name)
            .or_else(|| world.users.get(&UserId::parse(name)?));
        let user = user.ok_or_else(|| format!("nobody is called {text}."))?;
        let id = user.id.to_string();
        self.resolved["users"][&id] = user.to_json();
        let member = world
            .server_of(self.channel)
            .and_then(|server| resolved_member(server, user.id));
        if let Some(member) = member {
            self.resolved["members"][&id] = member;
        }
        Ok(json!(id))
    }

    /// The id of the channel of this name, of one of these kinds (of any when there are none).
    pub(crate) fn channel(&mut self, kinds: &Value, text: &str) -> Result<Value, String> {
        let world = &self.state.world;
        let name = text.trim_start_matches(['<', '#']).trim_end_matches('>');
        let server = self
            .channel
            .server
            .ok_or("there are no channels in a direct message.")?;
        let found = world
            .channels
            .values()
            .filter(|channel| channel.server == Some(server))
            .find(|channel| channel.name == name || ChannelId::parse(name) == Some(channel.id))
            .filter(|channel| {
                world
                    .permissions_in(channel, self.person)
                    .contains(Permissions::VIEW_CHANNEL)
            });
        let channel = found.ok_or_else(|| format!("there is no channel {text} to be seen."))?;
        let kinds = kinds.as_array().filter(|kinds| !kinds.is_empty());
        if kinds.is_some_and(|kinds| !kinds.contains(&json!(channel.kind.number()))) {
            return Err(format!(
                "#{} is not of a kind that can be chosen.",
                channel.name
            ));
        }
        let id = channel.id.to_string();
        self.resolved["channels"][&id] = world.resolved_channel(channel, self.person);
        Ok(json!(id))
    }

    /// The id of the role of this name.
    pub(crate) fn role(&mut self, text: &str) -> Result<Value, String> {
        let world = &self.state.world;
        let name = text
            .trim_start_matches(['<', '@', '&'])
            .trim_end_matches('>');
        let server = world
            .server_of(self.channel)
            .ok_or("there are no roles in a direct message.")?;
        let found = server.roles.values().find(|role| {
            role.name.trim_start_matches('@') == name || RoleId::parse(name) == Some(role.id)
        });
        let role = found.ok_or_else(|| format!("there is no role {text}."))?;
        let id = role.id.to_string();
        self.resolved["roles"][&id] = role.to_json(world.bot);
        Ok(json!(id))
    }
}

fn chosen(choices: &[&Value], text: &str) -> Result<Value, String> {
    let same = |value: &Value| match value.as_str() {
        Some(value) => value.eq_ignore_ascii_case(text),
        None => *value == text.parse::<i64>().map_or(Value::Null, Value::from),
    };
    let choice = choices
        .iter()
        .find(|choice| same(&choice["name"]) || same(&choice["value"]));
    choice.map(|choice| choice["value"].clone()).ok_or_else(|| {
        let names = choices.iter().filter_map(|choice| choice["name"].as_str());
        let names: Vec<_> = names.collect();
        format!("`{text}` is not a choice. There is: {}.", names.join(", "))
    })
}

fn string(option: &Value, text: &str) -> Result<Value, String> {
    let length = text.encode_utf16().count() as u64;
    let least = option["min_length"].as_u64().unwrap_or(0);
    let most = option["max_length"].as_u64().unwrap_or(6_000);
    if (least..=most).contains(&length) {
        Ok(json!(text))
    } else {
        Err(format!("{length} characters; it takes {least} to {most}."))
    }
}

fn in_range(option: &Value, text: &str) -> Result<(), String> {
    let number: f64 = text
        .parse()
        .map_err(|_| format!("`{text}` is no number."))?;
    let least = option["min_value"].as_f64().unwrap_or(f64::NEG_INFINITY);
    let most = option["max_value"].as_f64().unwrap_or(f64::INFINITY);
    if (least..=most).contains(&number) {
        Ok(())
    } else {
        Err(format!("{text} is not in {least} to {most}."))
    }
}
