//! Interactions as the wires carry them: delivered whole, answered once, in time.

use std::time::Duration;

use paperboy_sandbox::{Discord, Place, Reply, SlashError};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::support::*;

/// A connected bot with one command, `/papers topic`.
pub(crate) async fn connected() -> (Discord, Gateway) {
    let discord = start().await;
    let query = json!({ "type": 3, "name": "query", "description": "q", "required": true, "autocomplete": true });
    let into =
        json!({ "type": 7, "name": "into", "description": "where", "channel_types": [0, 5] });
    let role = json!({ "type": 8, "name": "role", "description": "whom" });
    let topic =
        json!({ "type": 1, "name": "topic", "description": "t", "options": [query, into, role] });
    let admin = json!({ "name": "papers-admin", "description": "a", "default_member_permissions": "32", "contexts": [0] });
    let commands = json!([{ "name": "papers", "description": "p", "options": [topic] }, admin]);
    put(
        &discord,
        &format!("/applications/{}/commands", discord.bot_id()),
        commands,
    )
    .await;
    let gateway = Gateway::ready(&discord, 1).await;
    (discord, gateway)
}

fn typed(discord: &Discord, place: Place, line: &str) -> JoinHandle<Result<Reply, SlashError>> {
    let (discord, line) = (discord.clone(), line.to_owned());
    tokio::spawn(async move { discord.slash("bob", place, &line).await })
}

pub(crate) async fn heard(gateway: &mut Gateway) -> Value {
    let frame = gateway.frame().await;
    assert_eq!(frame["t"], "INTERACTION_CREATE");
    frame["d"].clone()
}

pub(crate) fn callback(interaction: &Value) -> String {
    format!(
        "/interactions/{}/{}/callback",
        interaction["id"].as_str().unwrap(),
        interaction["token"].as_str().unwrap()
    )
}

pub(crate) fn original(discord: &Discord, interaction: &Value) -> String {
    format!(
        "/webhooks/{}/{}/messages/@original",
        discord.bot_id(),
        interaction["token"].as_str().unwrap()
    )
}

#[tokio::test]
async fn a_command_arrives_with_all_that_discord_tells() {
    let (discord, mut gateway) = connected().await;
    let reply = typed(
        &discord,
        "general".into(),
        "/papers topic diffusion models into:#papers role:@Admins",
    );
    let interaction = heard(&mut gateway).await;
    assert_eq!(interaction["type"], 2);
    let topic = &interaction["data"]["options"][0];
    assert_eq!(topic["options"][0]["value"], "diffusion models");
    let channel = discord.channel("papers").to_string();
    assert_eq!(topic["options"][1]["value"], channel);
    assert!(interaction["data"]["resolved"]["channels"][&channel]["permissions"].is_string());
    assert!(interaction["member"]["permissions"].is_string());
    for key in [
        "app_permissions",
        "locale",
        "guild_locale",
        "entitlements",
        "context",
        "attachment_size_limit",
    ] {
        assert!(!interaction[key].is_null(), "{key}");
    }
    let answer = body(json!({ "content": "found", "flags": 64 }));
    let answer = post(
        &discord,
        &callback(&interaction),
        json!({ "type": 4, "data": answer }),
    )
    .await;
    assert_eq!(answer.status, 204);
    let reply = reply.await.unwrap().unwrap();
    assert_eq!(reply.text(), "found");
    assert!(reply.is_ephemeral());
    assert!(
        discord.messages_in("general").is_empty(),
        "an ephemeral answer is not the channel's"
    );
    discord.assert_clean();
}

#[tokio::test]
async fn in_a_direct_message_there_is_a_user_and_no_member() {
    let (discord, mut gateway) = connected().await;
    let reply = typed(&discord, Place::Direct, "/papers topic query:agents");
    let interaction = heard(&mut gateway).await;
    assert_eq!(interaction["user"]["username"], "bob");
    assert_eq!(interaction["context"], 1);
    assert!(interaction["member"].is_null() && interaction["guild_id"].is_null());
    let answer = json!({ "type": 4, "data": body(json!({ "content": "found" })) });
    let answer = post(
        &discord,
        &format!("{}?with_response=true", callback(&interaction)),
        answer,
    )
    .await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body["resource"]["message"]["content"], "found");
    reply.await.unwrap().unwrap();
    let refused = discord
        .slash("bob", Place::Direct, "/papers-admin")
        .await
        .unwrap_err();
    assert!(refused.to_string().contains("direct message"));
    discord.assert_clean();
}

#[tokio::test]
async fn an_interaction_is_answered_once_and_in_time() {
    let (discord, mut gateway) = connected().await;
    let first = typed(&discord, "general".into(), "/papers topic one");
    let interaction = heard(&mut gateway).await;
    let answer = json!({ "type": 4, "data": body(json!({ "content": "x" })) });
    assert_eq!(
        post(&discord, &callback(&interaction), answer.clone())
            .await
            .status,
        204
    );
    assert_eq!(
        post(&discord, &callback(&interaction), answer.clone())
            .await
            .code(),
        40060
    );
    first.await.unwrap().unwrap();
    discord.forgive("40060");

    let late = typed(&discord, "general".into(), "/papers topic two");
    let interaction = heard(&mut gateway).await;
    discord.advance(Duration::from_secs(4));
    assert_eq!(
        post(&discord, &callback(&interaction), answer.clone())
            .await
            .code(),
        10062
    );
    assert_eq!(
        post(&discord, "/interactions/5/no/callback", answer)
            .await
            .code(),
        10062
    );
    late.abort();
    discord.assert_clean();
}

#[tokio::test]
async fn thinking_ends_with_an_edit_and_stays_private() {
    let (discord, mut gateway) = connected().await;
    let reply = typed(&discord, "general".into(), "/papers topic slow");
    let interaction = heard(&mut gateway).await;
    let path = original(&discord, &interaction);
    assert_eq!(get(&discord, &path).await.code(), 10015);
    post(
        &discord,
        &callback(&interaction),
        json!({ "type": 5, "data": { "flags": 64 } }),
    )
    .await;
    assert_eq!(get(&discord, &path).await.body["flags"], 64 | 128);
    patch(&discord, &path, body(json!({ "content": "found" }))).await;
    let reply = reply.await.unwrap().unwrap();
    assert!(reply.is_ephemeral() && !reply.message.is_loading());

    let followups = path.trim_end_matches("/messages/@original").to_owned();
    let more = post(&discord, &followups, body(json!({ "content": "more" }))).await;
    assert_eq!(reply.followups()[0].content(), "more");
    let more = format!("{followups}/messages/{}", more.body["id"].as_str().unwrap());
    assert_eq!(delete(&discord, &more).await.status, 204);
    discord.advance(Duration::from_secs(16 * 60));
    assert_eq!(
        patch(&discord, &path, body(json!({ "content": "late" })))
            .await
            .code(),
        50027
    );
    discord.assert_clean();
}

#[tokio::test]
async fn suggestions_are_few_and_short() {
    let (discord, mut gateway) = connected().await;
    let asking = discord.clone();
    let choices = tokio::spawn(async move {
        asking
            .autocomplete("bob", "general", "/papers topic query:dif")
            .await
    });
    let interaction = heard(&mut gateway).await;
    assert_eq!(interaction["type"], 4);
    let option = &interaction["data"]["options"][0]["options"][0];
    assert_eq!(
        (option["value"].as_str(), option["focused"].as_bool()),
        (Some("dif"), Some(true))
    );
    let choice = |i: usize| json!({ "name": format!("c{i}"), "value": "v" });
    let many: Value = (0..26).map(choice).collect();
    let refused = post(
        &discord,
        &callback(&interaction),
        json!({ "type": 8, "data": { "choices": many } }),
    )
    .await;
    assert_eq!(refused.code(), 50035);
    discord.forgive("50035");
    let few: Value = (0..25).map(choice).collect();
    post(
        &discord,
        &callback(&interaction),
        json!({ "type": 8, "data": { "choices": few } }),
    )
    .await;
    assert_eq!(choices.await.unwrap().unwrap().len(), 25);
    discord.assert_clean();
}

#[tokio::test]
async fn what_the_client_would_not_send_is_refused_with_a_sentence() {
    let (discord, _gateway) = connected().await;
    for (line, words) in [
        ("/paper", "There is: /papers, /papers-admin"),
        ("/papers", "There is: topic"),
        ("/papers tropic", "has no `tropic`"),
        ("/papers topic", "wants the option `query`"),
        ("/papers topic x into:#nowhere", "no channel #nowhere"),
        ("/papers topic x into:#forum", "not of a kind"),
        ("/papers topic x role:@Owls", "no role @Owls"),
        ("/papers-admin", "hidden from bob"),
    ] {
        let refused = discord.slash("bob", "general", line).await.unwrap_err();
        assert!(refused.to_string().contains(words), "{line}: {refused}");
    }
}
