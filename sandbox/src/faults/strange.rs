//! What Discord may say tomorrow: keys, kinds and flags that nobody has heard of yet.

use serde_json::{Map, Value, json};

/// A kind of message that does not exist.
const UNHEARD_OF: u8 = 250;
/// A flag that does not exist.
const NEW_FLAG: u64 = 1 << 30;

/// Adds to every object in `value` what today's bots cannot know.
pub(crate) fn make_strange(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(make_strange),
        Value::Object(fields) => {
            fields.values_mut().for_each(make_strange);
            estrange(fields);
        }
        _ => {}
    }
}

fn estrange(fields: &mut Map<String, Value>) {
    let is_message = fields.contains_key("channel_id") && fields.contains_key("author");
    if is_message {
        fields.insert("type".to_owned(), json!(UNHEARD_OF));
        let part = json!({ "type": UNHEARD_OF, "id": 1, "shine": "bright" });
        if let Some(Value::Array(components)) = fields.get_mut("components") {
            components.push(part);
        }
    }
    for key in ["flags", "public_flags"] {
        if let Some(flags) = fields.get(key).and_then(Value::as_u64) {
            fields.insert(key.to_owned(), json!(flags | NEW_FLAG));
        }
    }
    fields.insert(
        "a_new_key".to_owned(),
        json!({ "of": ["a new kind", null] }),
    );
    fields.insert("another_new_key".to_owned(), Value::Null);
    fields.insert(
        "a_third_new_key".to_owned(),
        json!(18_446_744_073_709_551_615_u64),
    );
}
