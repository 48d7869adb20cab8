//! What a body may hold: Discord's limits, in Discord's error format.

use paperboy_sandbox::Discord;
use serde_json::{Value, json};

use crate::support::*;

/// Sends a message with these fields and gives where it was refused, as `embeds.0.title: CODE`.
async fn refused(discord: &Discord, fields: Value) -> Vec<String> {
    let answer = post(discord, &messages(discord, "general"), body(fields)).await;
    let mut places = Vec::new();
    if answer.code() == 50035 {
        collect(&answer.body["errors"], "", &mut places);
    }
    let as_status = || vec![format!("{} {}", answer.status, answer.code())];
    if places.is_empty() && answer.status != 200 {
        as_status()
    } else {
        places
    }
}

fn collect(errors: &Value, path: &str, places: &mut Vec<String>) {
    for (key, inner) in errors.as_object().unwrap() {
        if key == "_errors" {
            places.extend(
                inner
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|e| format!("{path}: {}", e["code"].as_str().unwrap())),
            );
        } else {
            let path = if path.is_empty() {
                key.clone()
            } else {
                format!("{path}.{key}")
            };
            collect(inner, &path, places);
        }
    }
}

fn row(components: Value) -> Value {
    json!({ "content": "x", "components": [{ "type": 1, "components": components }] })
}

fn button(id: &str) -> Value {
    json!({ "type": 2, "style": 1, "label": "More", "custom_id": id })
}

/// Bodies that Discord refuses, and where.
pub(crate) fn bad_bodies() -> Vec<(Value, &'static str)> {
    [bad_texts(), bad_embeds(), bad_components(), bad_layouts()].concat()
}

fn long(n: usize) -> String {
    "x".repeat(n)
}

fn bad_texts() -> Vec<(Value, &'static str)> {
    let closed_twice = json!({ "parse": ["roles"], "roles": ["1"] });
    vec![
        (
            json!({ "content": long(2001) }),
            "content: BASE_TYPE_MAX_LENGTH",
        ),
        (
            json!({ "content": "x", "nonce": long(26) }),
            "nonce: BASE_TYPE_MAX_LENGTH",
        ),
        (
            json!({ "content": "x", "allowed_mentions": closed_twice }),
            "allowed_mentions.roles: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        ),
        (json!({}), "400 50006"),
    ]
}

fn bad_embeds() -> Vec<(Value, &'static str)> {
    let field = json!({ "name": "n", "value": "v" });
    let embed = |embed: Value, place| (json!({ "embeds": [embed] }), place);
    vec![
        embed(
            json!({ "title": long(257) }),
            "embeds.0.title: BASE_TYPE_MAX_LENGTH",
        ),
        embed(
            json!({ "description": long(4097) }),
            "embeds.0.description: BASE_TYPE_MAX_LENGTH",
        ),
        embed(
            json!({ "title": "x", "url": "example.org" }),
            "embeds.0.url: URL_TYPE_INVALID_URL",
        ),
        embed(
            json!({ "title": "x", "url": "file:///etc" }),
            "embeds.0.url: URL_TYPE_INVALID_SCHEME",
        ),
        embed(
            json!({ "fields": vec![field; 26] }),
            "embeds.0.fields: BASE_TYPE_MAX_LENGTH",
        ),
        embed(
            json!({ "fields": [{ "name": " ", "value": "v" }] }),
            "embeds.0.fields.0.name: BASE_TYPE_REQUIRED",
        ),
        embed(
            json!({ "fields": [{ "name": "n", "value": long(1025) }] }),
            "embeds.0.fields.0.value: BASE_TYPE_BAD_LENGTH",
        ),
        embed(
            json!({ "title": "x", "footer": { "text": long(2049) } }),
            "embeds.0.footer.text: BASE_TYPE_BAD_LENGTH",
        ),
        embed(
            json!({ "author": { "name": long(257) } }),
            "embeds.0.author.name: BASE_TYPE_BAD_LENGTH",
        ),
        embed(
            json!({ "title": "x", "timestamp": "yesterday" }),
            "embeds.0.timestamp: DATE_TIME_TYPE_PARSE",
        ),
        embed(json!({}), "embeds.0.description: BASE_TYPE_REQUIRED"),
        (
            json!({ "embeds": vec![json!({ "title": "x" }); 11] }),
            "embeds: BASE_TYPE_MAX_LENGTH",
        ),
        (
            json!({ "embeds": [{ "description": long(3001) }, { "description": long(3000) }] }),
            "embeds: MAX_EMBED_SIZE_EXCEEDED",
        ),
    ]
}

fn bad_components() -> Vec<(Value, &'static str)> {
    let options = |n: usize| {
        (0..n)
            .map(|i| json!({ "label": i.to_string(), "value": i.to_string() }))
            .collect::<Value>()
    };
    let menu = |n: usize| json!({ "type": 3, "custom_id": "m", "options": options(n) });
    let mut greedy = menu(1);
    greedy["max_values"] = json!(2);
    let link = |url: Value| json!({ "type": 2, "style": 5, "label": "x", "url": url });
    let named = |label: Value| json!({ "type": 2, "style": 1, "custom_id": "a", "label": label });
    let six = (0..6).map(|i| button(&i.to_string())).collect();
    vec![
        (
            json!({ "content": "x", "components": vec![json!({ "type": 1, "components": [] }); 6] }),
            "components: BASE_TYPE_MAX_LENGTH",
        ),
        (row(six), "components.0.components: BASE_TYPE_MAX_LENGTH"),
        (
            row(json!([button("a"), button("a")])),
            "components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
        ),
        (
            row(json!([button(&long(101))])),
            "components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH",
        ),
        (
            row(json!([named(Value::Null)])),
            "components.0.components.0: BUTTON_COMPONENT_INVALID_LABEL",
        ),
        (
            row(json!([named(json!(long(81)))])),
            "components.0.components.0.label: BASE_TYPE_MAX_LENGTH",
        ),
        (
            row(json!([link(Value::Null)])),
            "components.0.components.0.url: BASE_TYPE_REQUIRED",
        ),
        (
            row(json!([link(json!(format!("https://e.org/{}", long(512))))])),
            "components.0.components.0.url: BASE_TYPE_BAD_LENGTH",
        ),
        (
            row(json!([menu(26)])),
            "components.0.components.0.options: BASE_TYPE_MAX_LENGTH",
        ),
        (
            row(json!([menu(2), button("b")])),
            "components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        ),
        (
            row(json!([greedy])),
            "components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
        ),
        (
            json!({ "content": "x", "components": [{ "type": 10, "content": "x" }] }),
            "components.0.type: UNION_TYPE_CHOICES",
        ),
    ]
}

fn bad_layouts() -> Vec<(Value, &'static str)> {
    let text = |n: usize| json!({ "type": 10, "content": long(n) });
    let layout =
        |components: Value, place| (json!({ "flags": 32768, "components": components }), place);
    vec![
        (
            json!({ "flags": 32768, "content": "x", "components": [text(1)] }),
            "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        ),
        layout(
            json!([{ "type": 9, "components": [text(1)] }]),
            "components.0.accessory: BASE_TYPE_REQUIRED",
        ),
        layout(
            json!(vec![json!({ "type": 14 }); 41]),
            "components: BASE_TYPE_MAX_LENGTH",
        ),
        layout(
            json!([{ "type": 17, "components": vec![text(1); 40] }]),
            "components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
        ),
        layout(
            json!([text(2001), text(2000)]),
            "components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
        ),
        layout(
            json!([{ "type": 17, "components": [] }]),
            "components.0.components: BASE_TYPE_BAD_LENGTH",
        ),
        layout(json!([]), "components: BASE_TYPE_REQUIRED"),
    ]
}

/// Bodies that only this stand-in refuses: its judgement is the stricter one.
fn strictly_bad_bodies() -> Vec<(Value, &'static str)> {
    vec![
        // 1,001 faces of two UTF-16 units each.
        (
            json!({ "content": "😀".repeat(1001) }),
            "content: BASE_TYPE_MAX_LENGTH",
        ),
        (json!({ "content": " \n " }), "400 50006"),
    ]
}

/// Bodies that are just within the limits.
pub(crate) fn good_bodies() -> Vec<Value> {
    let embed =
        json!({ "title": long(256), "description": long(4096), "footer": { "text": long(1648) } });
    let rows: Value = (0..5)
        .map(|r| {
            let buttons: Value = (0..5).map(|b| button(&format!("{r}.{b}"))).collect();
            json!({ "type": 1, "components": buttons })
        })
        .collect();
    let layout = json!([
        { "type": 10, "content": long(2000) },
        { "type": 14, "divider": true, "spacing": 1 },
        { "type": 17, "accent_color": 255, "components": [
            { "type": 9, "components": [{ "type": 10, "content": long(2000) }], "accessory": button("a") },
        ] },
    ]);
    vec![
        json!({ "content": long(2000), "embeds": [embed] }),
        json!({ "components": rows }),
        json!({ "flags": 32768, "components": layout }),
        json!({ "content": "x", "nonce": long(25), "enforce_nonce": true }),
    ]
}

#[tokio::test]
async fn what_is_over_a_limit_is_refused_at_its_place() {
    let world = paperboy_sandbox::World::with_server(lab())
        .rate_limits(paperboy_sandbox::RateLimits::none());
    let discord = Discord::start(world).await;
    for (bad, place) in [bad_bodies(), strictly_bad_bodies()].concat() {
        let refused = refused(&discord, bad.clone()).await;
        assert!(
            refused.iter().any(|at| at == place),
            "{place} expected, got {refused:?} for {bad}"
        );
    }
    assert!(discord.messages_in("general").is_empty());
    assert!(discord.journal().violations.len() >= bad_bodies().len());
}

#[tokio::test]
async fn what_just_fits_is_taken() {
    let discord = start().await;
    for good in good_bodies() {
        assert_eq!(refused(&discord, good).await, Vec::<String>::new());
    }
    discord.assert_clean();
}

#[tokio::test]
async fn a_misspelt_key_is_a_broken_rule() {
    let discord = start().await;
    let sent = json!({ "content": "x", "embeds": [{ "title": "x", "colour": 1 }] });
    assert!(refused(&discord, sent).await.is_empty());
    discord.forgive("embeds.0.colour");
    discord.assert_clean();
}
