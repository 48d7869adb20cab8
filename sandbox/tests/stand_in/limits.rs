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
fn bad_bodies() -> Vec<(Value, &'static str)> {
    let long = |n: usize| "x".repeat(n);
    let field = json!({ "name": "n", "value": "v" });
    let embed = |embed: Value| json!({ "embeds": [embed] });
    let options = |n: usize| {
        (0..n)
            .map(|i| json!({ "label": i.to_string(), "value": i.to_string() }))
            .collect::<Value>()
    };
    vec![
        (
            json!({ "content": long(2001) }),
            "content: BASE_TYPE_MAX_LENGTH",
        ),
        // 1,001 faces of two UTF-16 units each.
        (
            json!({ "content": "😀".repeat(1001) }),
            "content: BASE_TYPE_MAX_LENGTH",
        ),
        (
            embed(json!({ "title": long(257) })),
            "embeds.0.title: BASE_TYPE_MAX_LENGTH",
        ),
        (
            embed(json!({ "description": long(4097) })),
            "embeds.0.description: BASE_TYPE_MAX_LENGTH",
        ),
        (
            embed(json!({ "title": "x", "url": "example.org" })),
            "embeds.0.url: URL_TYPE_INVALID_URL",
        ),
        (
            embed(json!({ "title": "x", "url": "file:///etc" })),
            "embeds.0.url: URL_TYPE_INVALID_SCHEME",
        ),
        (
            embed(json!({ "fields": vec![field.clone(); 26] })),
            "embeds.0.fields: BASE_TYPE_MAX_LENGTH",
        ),
        (
            embed(json!({ "fields": [{ "name": " ", "value": "v" }] })),
            "embeds.0.fields.0.name: BASE_TYPE_REQUIRED",
        ),
        (
            embed(json!({ "fields": [{ "name": "n", "value": long(1025) }] })),
            "embeds.0.fields.0.value: BASE_TYPE_BAD_LENGTH",
        ),
        (
            embed(json!({ "title": "x", "footer": { "text": long(2049) } })),
            "embeds.0.footer.text: BASE_TYPE_BAD_LENGTH",
        ),
        (
            embed(json!({ "author": { "name": long(257) } })),
            "embeds.0.author.name: BASE_TYPE_BAD_LENGTH",
        ),
        (
            embed(json!({ "title": "x", "timestamp": "yesterday" })),
            "embeds.0.timestamp: DATE_TIME_TYPE_PARSE",
        ),
        (embed(json!({})), "embeds.0.description: BASE_TYPE_REQUIRED"),
        (
            json!({ "embeds": vec![json!({ "title": "x" }); 11] }),
            "embeds: BASE_TYPE_MAX_LENGTH",
        ),
        (
            json!({ "embeds": [{ "description": long(3001) }, { "description": long(3000) }] }),
            "embeds: MAX_EMBED_SIZE_EXCEEDED",
        ),
        (
            json!({ "content": "x", "nonce": long(26) }),
            "nonce: BASE_TYPE_MAX_LENGTH",
        ),
        (
            json!({ "content": "x", "components": vec![json!({ "type": 1, "components": [] }); 6] }),
            "components: BASE_TYPE_MAX_LENGTH",
        ),
        (
            row((0..6).map(|i| button(&i.to_string())).collect()),
            "components.0.components: BASE_TYPE_MAX_LENGTH",
        ),
        (
            row(json!([button("a"), button("a")])),
            "components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
        ),
        (
            row(json!([button(&long(101))])),
            "components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH",
        ),
        (
            row(json!([{ "type": 2, "style": 1, "custom_id": "a" }])),
            "components.0.components.0: BUTTON_COMPONENT_INVALID_LABEL",
        ),
        (
            row(json!([{ "type": 2, "style": 1, "custom_id": "a", "label": long(81) }])),
            "components.0.components.0.label: BASE_TYPE_MAX_LENGTH",
        ),
        (
            row(json!([{ "type": 2, "style": 5, "label": "x" }])),
            "components.0.components.0.url: BASE_TYPE_REQUIRED",
        ),
        (
            row(
                json!([{ "type": 2, "style": 5, "label": "x", "url": format!("https://e.org/{}", long(512)) }]),
            ),
            "components.0.components.0.url: BASE_TYPE_BAD_LENGTH",
        ),
        (
            row(json!([{ "type": 3, "custom_id": "m", "options": options(26) }])),
            "components.0.components.0.options: BASE_TYPE_MAX_LENGTH",
        ),
        (
            row(json!([{ "type": 3, "custom_id": "m", "options": options(2) }, button("b")])),
            "components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        ),
        (
            row(json!([{ "type": 3, "custom_id": "m", "options": options(1), "max_values": 2 }])),
            "components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
        ),
        (
            json!({ "content": "x", "components": [{ "type": 10, "content": "x" }] }),
            "components.0.type: UNION_TYPE_CHOICES",
        ),
        (
            json!({ "flags": 32768, "content": "x", "components": [{ "type": 10, "content": "x" }] }),
            "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        ),
        (
            json!({ "flags": 32768, "components": [{ "type": 9, "components": [{ "type": 10, "content": "x" }] }] }),
            "components.0.accessory: BASE_TYPE_REQUIRED",
        ),
        (
            json!({ "flags": 32768, "components": vec![json!({ "type": 14 }); 41] }),
            "components: BASE_TYPE_MAX_LENGTH",
        ),
        (
            json!({ "content": "x", "allowed_mentions": { "parse": ["roles"], "roles": ["1"] } }),
            "allowed_mentions.roles: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        ),
        (json!({}), "400 50006"),
        (json!({ "content": " \n " }), "400 50006"),
    ]
}

#[tokio::test]
async fn what_is_over_a_limit_is_refused_at_its_place() {
    let world = paperboy_sandbox::World::with_server(lab())
        .rate_limits(paperboy_sandbox::RateLimits::none());
    let discord = Discord::start(world).await;
    for (bad, place) in bad_bodies() {
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
    let long = |n: usize| "x".repeat(n);
    let embed =
        json!({ "title": long(256), "description": long(4096), "footer": { "text": long(1648) } });
    assert_eq!(
        refused(
            &discord,
            json!({ "content": long(2000), "embeds": [embed] })
        )
        .await,
        Vec::<String>::new()
    );
    let rows: Value = (0..5)
        .map(|r| {
            let buttons: Value = (0..5).map(|b| button(&format!("{r}.{b}"))).collect();
            json!({ "type": 1, "components": buttons })
        })
        .collect();
    assert_eq!(
        refused(&discord, json!({ "components": rows })).await,
        Vec::<String>::new()
    );
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
