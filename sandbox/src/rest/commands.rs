//! The commands that the bot has registered.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::answer::{Answer, Handled, Refusal};
use super::messages::settle;
use crate::ids::{ServerId, UserId};
use crate::state::State;
use crate::validate::{Faults, check_command, check_commands};

/// All registered commands: everywhere, and in single servers.
#[derive(Debug, Default)]
pub(crate) struct CommandBook {
    books: BTreeMap<Option<ServerId>, Vec<Value>>,
    /// How often the whole set was written.
    pub(crate) registrations: usize,
}

impl CommandBook {
    /// The commands that a person finds in this server (or in a direct conversation).
    pub(crate) fn in_server(&self, server: Option<ServerId>) -> Vec<&Value> {
        let own = server.and_then(|server| self.books.get(&Some(server)));
        self.books
            .get(&None)
            .into_iter()
            .chain(own)
            .flatten()
            .collect()
    }

    /// Whether nothing has been registered yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.books.values().all(Vec::is_empty)
    }
}

pub(super) fn answer(
    state: &mut State,
    method: &str,
    application: UserId,
    server: Option<ServerId>,
    body: &Value,
) -> Handled {
    check_owner(state, application, server)?;
    match method {
        "GET" => {
            let book = state.commands.books.get(&server);
            Ok(Answer::ok(book.into_iter().flatten().cloned().collect()))
        }
        "PUT" => replace(state, server, body),
        "POST" => add(state, server, body),
        _ => Err(Refusal::no_such_route()),
    }
}

/// Reads, changes or removes a single command.
pub(super) fn answer_one(
    state: &mut State,
    method: &str,
    application: UserId,
    server: Option<ServerId>,
    id: &str,
    body: &Value,
) -> Handled {
    check_owner(state, application, server)?;
    let book = state.commands.books.entry(server).or_default();
    let place = book.iter().position(|known| known["id"] == id);
    let place = place.ok_or_else(Refusal::unknown_command)?;
    match method {
        "GET" => Ok(Answer::ok(book[place].clone())),
        "DELETE" => {
            book.remove(place);
            Ok(Answer::nothing())
        }
        "PATCH" => {
            let before = book.clone();
            let mut whole = definition(&before[place]);
            for (key, value) in body.as_object().into_iter().flatten() {
                whole[key.as_str()] = value.clone();
            }
            let mut faults = Faults::default();
            check_command(&mut faults, &whole, "");
            settle(state, &faults)?;
            let mut changed = registered(state, server, &whole, &before);
            changed["id"] = json!(id);
            if let Some(book) = state.commands.books.get_mut(&server) {
                book[place] = changed.clone();
            }
            Ok(Answer::ok(changed))
        }
        _ => Err(Refusal::no_such_route()),
    }
}

/// A registered command without what Discord added to it.
fn definition(command: &Value) -> Value {
    let mut definition = command.clone();
    if let Some(fields) = definition.as_object_mut() {
        for added in ["id", "application_id", "version", "guild_id"] {
            fields.remove(added);
        }
    }
    definition
}

fn check_owner(
    state: &State,
    application: UserId,
    server: Option<ServerId>,
) -> Result<(), Refusal> {
    if application != state.bot() {
        return Err(Refusal::unknown_command());
    }
    if server.is_some_and(|server| state.world.server_with_bot(server).is_none()) {
        return Err(Refusal::no_access());
    }
    Ok(())
}

fn replace(state: &mut State, server: Option<ServerId>, body: &Value) -> Handled {
    let mut faults = Faults::default();
    check_commands(&mut faults, body);
    settle(state, &faults)?;
    let before = state.commands.books.remove(&server).unwrap_or_default();
    let commands: Vec<Value> = body
        .as_array()
        .into_iter()
        .flatten()
        .map(|command| registered(state, server, command, &before))
        .collect();
    state.commands.books.insert(server, commands.clone());
    state.commands.registrations += 1;
    Ok(Answer::ok(Value::Array(commands)))
}

fn add(state: &mut State, server: Option<ServerId>, body: &Value) -> Handled {
    let mut faults = Faults::default();
    check_command(&mut faults, body, "");
    settle(state, &faults)?;
    let mut book = state.commands.books.remove(&server).unwrap_or_default();
    let command = registered(state, server, body, &book);
    let known = book.iter().position(|known| is_same(known, &command));
    match known {
        Some(place) => book[place] = command.clone(),
        None => book.push(command.clone()),
    }
    state.commands.books.insert(server, book);
    Ok(if known.is_some() {
        Answer::ok(command)
    } else {
        Answer::created(command)
    })
}

/// The command as Discord keeps it; one that was there before keeps its id.
fn registered(
    state: &mut State,
    server: Option<ServerId>,
    command: &Value,
    before: &[Value],
) -> Value {
    let version = state.next_id().to_string();
    let mut kept = json!({
        "type": 1,
        "description": "",
        "default_member_permissions": null,
        "dm_permission": true,
        "nsfw": false,
        "contexts": null,
        "integration_types": [0],
        "name_localizations": null,
        "description_localizations": null,
    });
    for (key, value) in command.as_object().into_iter().flatten() {
        kept[key.as_str()] = value.clone();
    }
    let id = before
        .iter()
        .find(|known| is_same(known, &kept))
        .map(|known| known["id"].clone());
    kept["id"] = id.unwrap_or_else(|| json!(version));
    kept["application_id"] = json!(state.bot());
    kept["version"] = json!(version);
    if let Some(server) = server {
        kept["guild_id"] = json!(server);
    }
    if let Some(permissions) = kept["default_member_permissions"].as_u64() {
        kept["default_member_permissions"] = json!(permissions.to_string());
    }
    kept
}

fn is_same(one: &Value, other: &Value) -> bool {
    one["name"] == other["name"] && one["type"] == other["type"]
}
