//! Forms: what may be asked, and what Discord's client lets a person send.

use paperboy_sandbox::{Discord, Reply, SlashError};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::interactions::{callback, connected, heard};
use crate::support::*;

fn input(id: &str, fields: Value) -> Value {
    let mut input = json!({ "type": 4, "custom_id": id, "label": format!("The {id}"), "style": 1 });
    for (key, value) in fields.as_object().unwrap() {
        input[key] = value.clone();
    }
    input
}

fn form(inputs: &[Value]) -> Value {
    let rows = inputs
        .iter()
        .map(|input| json!({ "type": 1, "components": [input] }));
    json!({ "custom_id": "f", "title": "A topic", "components": rows.collect::<Value>() })
}

fn asked(discord: &Discord) -> JoinHandle<Result<Reply, SlashError>> {
    let discord = discord.clone();
    tokio::spawn(async move { discord.slash("bob", "general", "/papers topic x").await })
}

async fn shown(discord: &Discord, interaction: &Value, form: &Value) -> Answer {
    post(
        discord,
        &callback(interaction),
        json!({ "type": 9, "data": form }),
    )
    .await
}

#[tokio::test]
async fn a_form_opened_by_a_command_is_read_filled_in_and_answered() {
    let (discord, mut gateway) = connected().await;
    let reply = asked(&discord);
    let interaction = heard(&mut gateway).await;
    let inputs = [
        input(
            "name",
            json!({ "min_length": 3, "max_length": 8, "placeholder": "robots" }),
        ),
        input(
            "text",
            json!({ "style": 2, "value": "robot -arm", "required": false }),
        ),
    ];
    assert_eq!(
        shown(&discord, &interaction, &form(&inputs)).await.status,
        204
    );
    let reply = reply.await.unwrap().unwrap();
    let form = reply.form().unwrap();
    assert_eq!((form.title.as_str(), form.fields.len()), ("A topic", 2));
    assert!(form.fields[1].is_long && !form.fields[1].required);

    for (texts, words) in [
        (vec![("name", "")], "must be filled in"),
        (vec![("name", "ab")], "takes 3 to 8 characters, not 2"),
        (vec![("name", "far too long")], "not 12"),
        (vec![("size", "1")], "There is: The name, The text"),
    ] {
        let refused = reply.submit(&texts).await.unwrap_err();
        assert!(refused.to_string().contains(words), "{refused}");
    }
    let sent = tokio::spawn(async move { reply.submit(&[("The name", "arms")]).await });
    let interaction = heard(&mut gateway).await;
    assert_eq!(interaction["type"], 5);
    assert!(interaction["message"].is_null(), "no message opened it");
    let rows = &interaction["data"]["components"];
    assert_eq!(rows[0]["components"][0]["value"], "arms");
    assert_eq!(rows[1]["components"][0]["value"], "robot -arm");
    let parsed: serenity::model::application::ModalInteraction =
        serde_json::from_value(interaction.clone()).unwrap();
    assert_eq!(parsed.data.custom_id, "f");
    let saved = json!({ "type": 4, "data": body(json!({ "content": "saved" })) });
    post(&discord, &callback(&interaction), saved).await;
    assert_eq!(sent.await.unwrap().unwrap().text(), "saved");
    discord.assert_clean();
}

#[tokio::test]
async fn a_form_that_breaks_a_rule_or_is_of_the_newer_layout_is_refused() {
    let (discord, mut gateway) = connected().await;
    let reply = asked(&discord);
    let interaction = heard(&mut gateway).await;
    let plain = input("a", json!({}));
    let mut long_title = form(std::slice::from_ref(&plain));
    long_title["title"] = json!("t".repeat(46));
    let mut labelled = form(std::slice::from_ref(&plain));
    labelled["components"] = json!([{ "type": 18, "label": "A", "component": plain }]);
    let mut two_in_a_row = form(std::slice::from_ref(&plain));
    two_in_a_row["components"][0]["components"] = json!([plain, input("b", json!({}))]);
    let six: Vec<Value> = (0..6).map(|i| input(&i.to_string(), json!({}))).collect();
    let bad = [
        long_title,
        labelled,
        two_in_a_row,
        form(&[]),
        form(&six),
        form(&[plain.clone(), plain]),
        form(&[input("a", json!({ "label": "l".repeat(46) }))]),
        form(&[input("a", json!({ "label": null }))]),
        form(&[input("a", json!({ "style": null }))]),
        form(&[input("a", json!({ "value": "too long", "max_length": 3 }))]),
        form(&[input("a", json!({ "min_length": 5, "max_length": 3 }))]),
        form(&[input("a", json!({ "placeholder": "p".repeat(101) }))]),
    ];
    for form in bad {
        let refused = shown(&discord, &interaction, &form).await;
        assert_eq!(refused.code(), 50035, "{form}");
    }
    discord.forgive("50035");
    discord.assert_clean();
    reply.abort();
}
