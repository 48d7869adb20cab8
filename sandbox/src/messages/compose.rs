//! From a request's body to the message that Discord stores and answers.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::mentions::pinged;
use super::stored::{CROSSPOSTED, EPHEMERAL, HAS_THREAD, Stored, V2};
use crate::ids::{MessageId, UserId};
use crate::world::{LiveChannel, LiveWorld};
use serenity::model::permissions::Permissions;

/// Builds a new message from a body that has been checked.
pub(crate) fn compose(
    world: &LiveWorld,
    channel: &LiveChannel,
    id: MessageId,
    author: UserId,
    body: &Value,
    now: DateTime<Utc>,
) -> Stored {
    let mut value = json!({
        "id": id,
        "type": 0,
        "channel_id": channel.id,
        "author": world.user_json(author),
        "content": "",
        "timestamp": timestamp(now),
        "edited_timestamp": null,
        "tts": body["tts"].as_bool().unwrap_or_default(),
        "mention_everyone": false,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        "pinned": false,
        "flags": 0,
    });
    if !body["nonce"].is_null() {
        value["nonce"] = body["nonce"].clone();
    }
    if let Some(reference) = body["message_reference"].as_object() {
        value["type"] = json!(19);
        value["message_reference"] = Value::Object(reference.clone());
        value["message_reference"]["channel_id"] = json!(channel.id);
    }
    let mut stored = Stored {
        id,
        author,
        value,
        changed_at: Vec::new(),
    };
    apply(world, channel, &mut stored, body);
    stored
}

/// Changes what the body names and leaves the rest.
pub(crate) fn apply(world: &LiveWorld, channel: &LiveChannel, message: &mut Stored, body: &Value) {
    let author = message.author;
    let value = &mut message.value;
    if let Some(flags) = body.get("flags").and_then(Value::as_u64) {
        // Who sees a message is settled when it is made; so is what it is made of, and what came of it.
        let lasting = EPHEMERAL | V2 | CROSSPOSTED | HAS_THREAD;
        let settled = value["flags"].as_u64().unwrap_or_default() & lasting;
        value["flags"] = json!(flags | settled);
    }
    if let Some(content) = body.get("content") {
        value["content"] = json!(content.as_str().unwrap_or_default().trim());
    }
    if let Some(embeds) = body.get("embeds") {
        value["embeds"] = embeds.as_array().into_iter().flatten().map(embed).collect();
    }
    if let Some(attachments) = body.get("attachments") {
        value["attachments"] = kept(&value["attachments"], attachments);
    }
    if let Some(components) = body.get("components") {
        let mut components = if components.is_null() {
            json!([])
        } else {
            components.clone()
        };
        number_components(&mut components, &mut 0);
        value["components"] = components;
    }
    let may_mention = world
        .permissions_in(channel, author)
        .contains(Permissions::MENTION_EVERYONE);
    let content = value["content"].as_str().unwrap_or_default();
    let allowed = body
        .get("allowed_mentions")
        .filter(|allowed| !allowed.is_null());
    let pinged = pinged(
        world,
        world.server_of(channel),
        content,
        allowed,
        may_mention,
    );
    value["mention_everyone"] = json!(pinged.everyone);
    value["mention_roles"] = json!(pinged.roles);
    value["mentions"] = pinged
        .users
        .iter()
        .map(|user| world.user_json(*user))
        .collect();
}

/// The files that came, and those that the message had and the body names.
fn kept(before: &Value, named: &Value) -> Value {
    let named = named.as_array().into_iter().flatten();
    let kept = named.filter_map(|named| {
        if named["size"].is_u64() {
            return Some(named.clone());
        }
        let mut before = before.as_array()?.iter();
        before.find(|known| known["id"] == named["id"]).cloned()
    });
    kept.collect()
}

/// Discord's way of writing a moment.
pub(crate) fn timestamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, false)
}

/// The embed as it is stored: trimmed, typed, without what was null.
fn embed(embed: &Value) -> Value {
    let mut embed = trimmed(embed);
    if let Some(object) = embed.as_object_mut() {
        object.insert("type".to_owned(), json!("rich"));
        for picture in ["image", "thumbnail"] {
            if let Some(picture) = object.get_mut(picture) {
                picture["proxy_url"] = picture["url"].clone();
                picture["width"] = json!(0);
                picture["height"] = json!(0);
            }
        }
    }
    embed
}

fn trimmed(value: &Value) -> Value {
    match value {
        Value::String(text) => json!(text.trim()),
        Value::Array(items) => items.iter().map(trimmed).collect(),
        Value::Object(object) => Value::Object(
            object
                .iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key.clone(), trimmed(value)))
                .collect::<Map<_, _>>(),
        ),
        other => other.clone(),
    }
}

/// Every component has a number in its message; Discord gives one to those that came without.
fn number_components(components: &mut Value, last: &mut u64) {
    for component in components.as_array_mut().into_iter().flatten() {
        if component["id"].as_u64().unwrap_or_default() == 0 {
            *last += 1;
            component["id"] = json!(*last);
        }
        if component.get("components").is_some() {
            number_components(&mut component["components"], last);
        }
        if component.get("accessory").is_some() {
            let mut accessory = json!([component["accessory"].take()]);
            number_components(&mut accessory, last);
            component["accessory"] = accessory[0].take();
        }
    }
}
