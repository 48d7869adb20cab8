//! Registering commands.

use serde_json::{Value, json};

use crate::support::*;

fn option(kind: u64, name: &str) -> Value {
    json!({ "type": kind, "name": name, "description": "d" })
}

fn command(options: Value) -> Value {
    json!([{ "name": "papers", "description": "Papers", "options": options }])
}

#[tokio::test]
async fn registered_commands_are_read_back_and_keep_their_ids() {
    let discord = start().await;
    let path = format!("/applications/{}/commands", discord.bot_id());
    let first = put(&discord, &path, command(json!([option(3, "query")]))).await;
    assert_eq!(first.status, 200);
    let parsed: Vec<serenity::model::application::Command> =
        serde_json::from_value(first.body.clone()).unwrap();
    assert_eq!(parsed[0].name, "papers");
    let again = put(&discord, &path, command(json!([]))).await;
    assert_eq!(first.body[0]["id"], again.body[0]["id"]);
    assert_eq!(get(&discord, &path).await.body.as_array().unwrap().len(), 1);

    let server = format!(
        "/applications/{}/guilds/{}/commands",
        discord.bot_id(),
        discord.server("Research lab")
    );
    let one = json!({ "name": "local", "description": "Only here" });
    assert_eq!(post(&discord, &server, one.clone()).await.status, 201);
    assert_eq!(post(&discord, &server, one).await.status, 200);
    assert_eq!(get(&discord, &server).await.body[0]["name"], "local");
    discord.assert_clean();
}

#[tokio::test]
async fn a_definition_that_breaks_a_rule_is_refused() {
    let discord = start().await;
    let path = format!("/applications/{}/commands", discord.bot_id());
    let mut required = option(3, "late");
    required["required"] = json!(true);
    let mut both = option(3, "query");
    both["autocomplete"] = json!(true);
    both["choices"] = json!([{ "name": "a", "value": "a" }]);
    let choice = |i: usize| json!({ "name": i.to_string(), "value": "v" });
    let mut many = option(3, "query");
    many["choices"] = (0..26).map(choice).collect();
    let mut group = option(2, "outer");
    group["options"] = json!([option(2, "inner")]);
    let heavy: Value = (0..25)
        .map(|i| {
            let mut option = option(3, &format!("o{i}"));
            option["choices"] = (0..25)
                .map(|c| json!({ "name": format!("choice {c} of option {i}"), "value": "v" }))
                .collect();
            option
        })
        .collect();
    let bad = [
        json!([{ "name": "Papers", "description": "d" }]),
        json!([{ "name": "papers now", "description": "d" }]),
        json!([{ "name": "papers", "description": "" }]),
        json!([{ "name": "papers", "description": "d".repeat(101) }]),
        json!([{ "name": "papers", "description": "d" }, { "name": "papers", "description": "d" }]),
        command((0..26).map(|i| option(3, &format!("o{i}"))).collect()),
        command(json!([option(3, "early"), required])),
        command(json!([option(3, "query"), option(1, "topic")])),
        command(json!([option(3, "query"), option(3, "query")])),
        command(json!([both])),
        command(json!([many])),
        command(json!([group])),
        command(heavy),
    ];
    for body in bad {
        let answer = put(&discord, &path, body.clone()).await;
        assert_eq!((answer.status, answer.code()), (400, 50035), "{body}");
    }
    assert_eq!(get(&discord, &path).await.body, json!([]));
}
