//! Commands from the menu of a message.

use paperboy_sandbox::{Discord, Message, Reply, SlashError, World};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::interactions::{callback, heard};
use crate::support::*;

async fn with_command() -> (Discord, Gateway) {
    let world = World::with_server(lab()).group("book club", &["bob", "ada"]);
    let discord = Discord::start(world.installed_by("bob").clock(morning())).await;
    let command = json!([{
        "name": "Look up papers", "type": 3,
        "integration_types": [0, 1], "contexts": [0, 1, 2],
    }]);
    let path = format!("/applications/{}/commands", discord.bot_id());
    assert_eq!(put(&discord, &path, command).await.status, 200);
    let gateway = Gateway::ready(&discord, 1).await;
    (discord, gateway)
}

fn looked_up(discord: &Discord, message: &Message) -> JoinHandle<Result<Reply, SlashError>> {
    let (discord, message) = (discord.clone(), message.clone());
    tokio::spawn(async move {
        discord
            .message_command("bob", "Look up papers", &message)
            .await
    })
}

fn said(discord: &Discord, place: &str, text: &str) -> Message {
    let id = discord.say("ada", place, text);
    discord.message(discord.channel(place), id).unwrap()
}

#[tokio::test]
async fn a_message_comes_whole_with_the_command_used_on_it() {
    let (discord, mut gateway) = with_command().await;
    for place in ["general", "book club"] {
        let message = said(&discord, place, "see https://arxiv.org/abs/2608.10001");
        let reply = looked_up(&discord, &message);
        let interaction = heard(&mut gateway).await;
        let (data, id) = (&interaction["data"], message.id().to_string());
        assert_eq!((&data["type"], &data["target_id"]), (&json!(3), &json!(id)));
        assert_eq!(data["name"], "Look up papers");
        assert_eq!(data["options"], Value::Null);
        let content = data["resolved"]["messages"][&id]["content"]
            .as_str()
            .unwrap();
        assert!(content.contains("2608.10001"));
        let found = json!({ "type": 4, "data": body(json!({ "content": "one", "flags": 64 })) });
        post(&discord, &callback(&interaction), found).await;
        let reply = reply.await.unwrap().unwrap();
        assert_eq!(reply.text(), "one");
        let made_by = &reply.message.value["interaction_metadata"];
        assert_eq!(made_by["name"], "Look up papers");
        assert_eq!(made_by["target_message_id"], id);
    }
    discord.assert_clean();
}

#[tokio::test]
async fn it_is_used_on_what_the_person_sees_and_where_it_is_installed() {
    let (discord, _gateway) = with_command().await;
    let (talk, club) = (
        said(&discord, "general", "x"),
        said(&discord, "book club", "x"),
    );
    let why = async |person: &str, name: &str, message: &Message| {
        let refused = discord.message_command(person, name, message).await;
        refused.unwrap_err().to_string()
    };
    let none = why("bob", "Translate", &talk).await;
    assert!(none.contains("There is: Look up papers"), "{none}");
    assert!(
        why("ada", "Look up papers", &club)
            .await
            .contains("not installed")
    );
    discord.delete_message("general", talk.id());
    assert!(why("bob", "Look up papers", &talk).await.contains("gone"));
    let slash = discord.slash("bob", "general", "/Look up papers").await;
    assert!(slash.unwrap_err().to_string().contains("no command"));
    discord.assert_clean();
}

#[tokio::test]
async fn a_definition_of_one_has_a_name_and_nothing_to_fill_in() {
    let discord = start().await;
    let path = format!("/applications/{}/commands", discord.bot_id());
    let option = json!({ "type": 3, "name": "query", "description": "d" });
    for bad in [
        json!({ "name": "Look up", "type": 3, "description": "d" }),
        json!({ "name": "Look up", "type": 3, "options": [option] }),
        json!({ "name": "n".repeat(33), "type": 3 }),
        json!({ "name": "", "type": 3 }),
        json!({ "name": "Look up", "type": 7 }),
    ] {
        let refused = put(&discord, &path, json!([bad])).await;
        assert_eq!(refused.code(), 50035, "{bad}");
    }
    let both = json!([
        { "name": "papers", "type": 3 },
        { "name": "papers", "description": "d" },
        { "name": "Papers", "type": 2 },
    ]);
    assert_eq!(put(&discord, &path, both).await.status, 200);
}
