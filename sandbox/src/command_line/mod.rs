//! How a person's typed line becomes a slash command: `/papers topic query:diffusion models share:true`.
//!
//! The line is read against the registered commands, as Discord's client would: what the client would not
//! send is refused here, in a sentence for whoever typed it.

mod on_message;
mod options;
mod values;
mod verbs;

use serde_json::{Value, json};
use serenity::model::permissions::Permissions;

use crate::files::File;
use crate::ids::{ChannelId, UserId};
use crate::interactions::context;
use crate::state::State;
use crate::world::LiveChannel;
pub(crate) use options::Typed;
use values::Converted;

pub(crate) use on_message::on_message;
pub(crate) use values::Desk;
pub(crate) use verbs::{Verb, verb};

/// A line that Discord would send.
#[derive(Debug)]
pub(crate) struct Line {
    /// The command without its options: `papers topic`.
    pub(crate) name: String,
    /// By whose installations the command is there.
    pub(crate) owners: Value,
    /// Discord's `data`.
    pub(crate) data: Value,
    /// The files that are attached, by the ids that `data` gives them.
    pub(crate) files: Vec<(u64, File)>,
}

/// Whether the line is sent, or still being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It is sent.
    Sent,
    /// Its last option is being typed, and asks for suggestions.
    Typing,
}

const SUBCOMMAND: u64 = 1;
const GROUP: u64 = 2;

/// Reads a line that `person` types in `channel`.
pub(crate) fn read(
    state: &State,
    person: UserId,
    channel: ChannelId,
    line: &str,
    mode: Mode,
) -> Result<Line, String> {
    let channel = state
        .world
        .channels
        .get(&channel)
        .ok_or("There is no such channel.")?;
    let (name, rest) = first_word(line.trim_start().trim_start_matches('/'));
    let commands = state.commands.in_server(channel.server);
    let command = commands
        .iter()
        .find(|command| command["name"] == name && command["type"] == 1);
    let Some(command) = command else {
        let typed = commands.iter().filter(|command| command["type"] == 1);
        let known = typed.filter_map(|command| command["name"].as_str());
        let known: Vec<_> = known.map(|name| format!("/{name}")).collect();
        return Err(format!(
            "There is no command /{name}. There is: {}.",
            known.join(", ")
        ));
    };
    let owners = check_use(state, person, channel, command)?;
    let (path, leaf, rest) = descend(command, rest)?;
    let typed = Typed::read(&leaf["options"], rest, &path)?;
    let Converted {
        options,
        resolved,
        files,
    } = values::convert(
        state,
        person,
        channel,
        &leaf["options"],
        &typed,
        mode,
        &path,
    )?;
    Ok(Line {
        name: path.join(" "),
        owners,
        data: data(command, &path, options, resolved),
        files,
    })
}

/// Follows the words of the line down to the subcommand that they name.
fn descend<'a>(
    command: &'a Value,
    rest: &'a str,
) -> Result<(Vec<String>, &'a Value, &'a str), String> {
    let mut path = vec![command["name"].as_str().unwrap_or_default().to_owned()];
    let (mut leaf, mut rest) = (command, rest);
    loop {
        let nested: Vec<&Value> = leaf["options"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|o| is_nested(o))
            .collect();
        if nested.is_empty() {
            return Ok((path, leaf, rest));
        }
        let (word, after) = first_word(rest);
        let Some(next) = nested.iter().find(|option| option["name"] == word) else {
            let known: Vec<_> = nested
                .iter()
                .filter_map(|option| option["name"].as_str())
                .collect();
            let said = if word.is_empty() {
                "wants one more word".to_owned()
            } else {
                format!("has no `{word}`")
            };
            return Err(format!(
                "/{} {said}. There is: {}.",
                path.join(" "),
                known.join(", ")
            ));
        };
        path.push(word.to_owned());
        (leaf, rest) = (next, after);
    }
}

/// Discord hides a command from those who may not use it. Gives by whose installations it is there.
fn check_use(
    state: &State,
    person: UserId,
    channel: &LiveChannel,
    command: &Value,
) -> Result<Value, String> {
    let name = command["name"].as_str().unwrap_or_default();
    let context = context(channel);
    let allowed_here = match command["contexts"].as_array() {
        Some(contexts) => contexts.contains(&json!(context)),
        None => context == 0 || command["dm_permission"] != false,
    };
    if !allowed_here {
        let place = ["in a server", "in a direct message", "in a group"][usize::from(context)];
        return Err(format!("/{name} cannot be used {place}."));
    }
    let owners = state.owners_of_command(command, channel, person);
    if owners == json!({}) {
        return Err(match state.world.server_of(channel) {
            Some(server) => format!("The bot is not in {}.", server.name),
            None => format!("/{name} is not installed there."),
        });
    }
    check_rights(state, person, channel, command)?;
    Ok(owners)
}

/// What a server and its channel let the person do.
fn check_rights(
    state: &State,
    person: UserId,
    channel: &LiveChannel,
    command: &Value,
) -> Result<(), String> {
    let name = command["name"].as_str().unwrap_or_default();
    let who = state
        .world
        .users
        .get(&person)
        .map_or("nobody", |user| &user.name);
    let may = state.world.permissions_in(channel, person);
    if !may.contains(Permissions::VIEW_CHANNEL) {
        return Err(format!("{who} cannot see #{}.", channel.name));
    }
    if channel.server.is_none() {
        return Ok(());
    }
    if !may.contains(Permissions::USE_APPLICATION_COMMANDS) {
        return Err(format!("{who} may not use commands in #{}.", channel.name));
    }
    let wanted = command["default_member_permissions"]
        .as_str()
        .and_then(|bits| bits.parse().ok());
    let wanted = match wanted {
        // "0" keeps a command for administrators.
        Some(0) => Permissions::ADMINISTRATOR,
        Some(bits) => Permissions::from_bits_truncate(bits),
        None => Permissions::empty(),
    };
    if !may.contains(wanted) {
        return Err(format!(
            "/{name} is hidden from {who}: it is for those with {wanted}."
        ));
    }
    Ok(())
}

fn data(command: &Value, path: &[String], options: Value, resolved: Value) -> Value {
    let mut options = options;
    let last = path.len();
    for (depth, name) in path.iter().enumerate().skip(1).rev() {
        let kind = if depth == 2 || last == 2 {
            SUBCOMMAND
        } else {
            GROUP
        };
        options = json!([{ "name": name, "type": kind, "options": options }]);
    }
    let mut data = json!({
        "id": command["id"],
        "name": command["name"],
        "type": 1,
        "options": options,
    });
    if resolved
        .as_object()
        .is_some_and(|resolved| !resolved.is_empty())
    {
        data["resolved"] = resolved;
    }
    if !command["guild_id"].is_null() {
        data["guild_id"] = command["guild_id"].clone();
    }
    data
}

fn first_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    text.split_once(char::is_whitespace).unwrap_or((text, ""))
}

fn is_nested(option: &Value) -> bool {
    matches!(option["type"].as_u64(), Some(SUBCOMMAND | GROUP))
}
