//! Messages in channels: sent, sent again, read back, changed, removed.

use std::time::Duration;

use paperboy_sandbox::{Discord, Permissions, Role, World};
use reqwest::Method;
use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn a_wrong_token_is_not_let_in() {
    let discord = start().await;
    let answer = send(&discord, "wrong", Method::GET, "/users/@me", None)
        .await
        .unwrap();
    assert_eq!(answer.status, 401);
    assert_eq!(answer.body["message"], "401: Unauthorized");
    assert_eq!(get(&discord, "/users/@me").await.body["bot"], true);
}

#[tokio::test]
async fn an_unknown_route_is_a_broken_rule() {
    let discord = start().await;
    let answer = get(&discord, "/guilds/1/soundboard").await;
    assert_eq!(
        (answer.status, answer.body["message"].as_str()),
        (404, Some("404: Not Found"))
    );
    discord.forgive("soundboard");
    discord.assert_clean();
}

#[tokio::test]
async fn a_sent_message_stands_in_the_channel() {
    let discord = start().await;
    let path = messages(&discord, "general");
    let sent = body(
        json!({ "content": " Good morning ", "embeds": [{ "title": "A paper", "url": "https://example.org/1" }] }),
    );
    let answer = post(&discord, &path, sent).await;
    assert_eq!(answer.status, 200);
    let parsed: serenity::model::channel::Message =
        serde_json::from_value(answer.body.clone()).unwrap();
    assert_eq!(parsed.content, "Good morning");
    assert_eq!(parsed.timestamp.unix_timestamp(), discord.now().timestamp());

    let standing = discord.messages_in("general");
    assert_eq!(standing.len(), 1);
    assert_eq!(standing[0].embeds()[0]["type"], "rich");
    discord.assert_clean();
}

#[tokio::test]
async fn every_message_must_say_whom_it_may_ping() {
    let discord = start().await;
    let path = messages(&discord, "general");
    assert_eq!(
        post(&discord, &path, json!({ "content": "@everyone" }))
            .await
            .status,
        200
    );
    assert!(
        discord.messages_in("general")[0].value["mention_everyone"] == false,
        "the bot lacks the right"
    );
    discord.forgive("allowed_mentions: missing");
    discord.assert_clean();
}

#[tokio::test]
async fn an_enforced_nonce_gives_the_first_message_again() {
    let discord = start().await;
    let path = messages(&discord, "general");
    let send = body(json!({ "content": "once", "nonce": "2026-11-24.1", "enforce_nonce": true }));
    let first = post(&discord, &path, send.clone()).await;
    let again = post(&discord, &path, send.clone()).await;
    assert_eq!(first.body["id"], again.body["id"]);
    let elsewhere = post(&discord, &messages(&discord, "papers"), send.clone()).await;
    assert_ne!(first.body["id"], elsewhere.body["id"]);

    discord.advance(Duration::from_secs(181));
    let later = post(&discord, &path, send).await;
    assert_ne!(first.body["id"], later.body["id"]);
    assert_eq!(discord.messages_in("general").len(), 2);
    discord.assert_clean();
}

#[tokio::test]
async fn messages_are_read_back_newest_first() {
    let discord = start().await;
    let ids: Vec<_> = (1..=9)
        .map(|n| discord.say("ada", "general", &format!("message {n}")))
        .collect();
    let path = messages(&discord, "general");
    let contents = async |query: String| {
        let answer = get(&discord, &format!("{path}?{query}")).await;
        let list = answer.body.as_array().unwrap().clone();
        list.iter()
            .map(|m| m["content"].as_str().unwrap()[8..].to_owned())
            .collect::<String>()
    };
    assert_eq!(contents("limit=3".into()).await, "987");
    assert_eq!(contents(format!("limit=2&before={}", ids[4])).await, "43");
    assert_eq!(contents(format!("limit=2&after={}", ids[4])).await, "76");
    assert_eq!(contents(format!("limit=3&around={}", ids[4])).await, "654");
    assert_eq!(
        get(&discord, &format!("{path}?limit=101")).await.status,
        400
    );
    discord.forgive("limit=101");
}

#[tokio::test]
async fn own_messages_can_be_changed_and_removed() {
    let discord = start().await;
    let path = messages(&discord, "general");
    let id = post(&discord, &path, body(json!({ "content": "one" })))
        .await
        .body["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let changed = patch(
        &discord,
        &format!("{path}/{id}"),
        body(json!({ "content": "two" })),
    )
    .await;
    assert_eq!(changed.body["content"], "two");
    assert!(changed.body["edited_timestamp"].is_string());
    assert_eq!(delete(&discord, &format!("{path}/{id}")).await.status, 204);
    assert_eq!(get(&discord, &format!("{path}/{id}")).await.code(), 10008);

    let foreign = discord.say("ada", "general", "mine");
    assert_eq!(
        patch(
            &discord,
            &format!("{path}/{foreign}"),
            body(json!({ "content": "x" }))
        )
        .await
        .code(),
        50005
    );
    assert_eq!(
        delete(&discord, &format!("{path}/{foreign}")).await.code(),
        50013
    );
}

#[tokio::test]
async fn an_announcement_is_published_once() {
    let discord = start().await;
    let path = messages(&discord, "papers");
    let id = post(&discord, &path, body(json!({ "content": "news" })))
        .await
        .body["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let publish = format!("{path}/{id}/crosspost");
    assert_eq!(post(&discord, &publish, json!({})).await.status, 200);
    assert_eq!(post(&discord, &publish, json!({})).await.code(), 40033);
}

#[tokio::test]
async fn a_forum_takes_posts_and_no_messages() {
    let discord = start().await;
    let path = messages(&discord, "forum");
    assert_eq!(
        post(&discord, &path, body(json!({ "content": "x" })))
            .await
            .code(),
        50008
    );
    let forum = discord.channel("forum");
    let new =
        json!({ "name": "24 November", "message": body(json!({ "content": "the day's papers" })) });
    let answer = post(&discord, &format!("/channels/{forum}/threads"), new).await;
    assert_eq!(answer.status, 201);
    assert_eq!(answer.body["message"]["content"], "the day's papers");
    assert_eq!(discord.messages_in("24 November").len(), 1);
    discord.assert_clean();
}

#[tokio::test]
async fn only_an_allowed_and_mentionable_role_is_pinged() {
    let role = Role::named("Readers", Permissions::empty());
    let server = lab()
        .role(role)
        .role(Role::named("Owls", Permissions::empty()).mentionable());
    let discord = Discord::start(World::with_server(server)).await;
    let (readers, owls) = (
        discord.role("Research lab", "Readers"),
        discord.role("Research lab", "Owls"),
    );
    let bob = discord.user("bob");
    let content = format!("<@&{readers}> <@&{owls}> <@{bob}> @everyone");
    let path = messages(&discord, "general");
    let open = json!({ "parse": [], "roles": [readers.to_string(), owls.to_string()] });
    post(
        &discord,
        &path,
        body(json!({ "content": content, "allowed_mentions": open })),
    )
    .await;
    post(&discord, &path, body(json!({ "content": content }))).await;
    let sent = discord.messages_in("general");
    assert_eq!(sent[0].value["mention_roles"], json!([owls.to_string()]));
    assert_eq!(sent[0].value["mentions"], json!([]));
    assert!(sent[0].pings_somebody() && !sent[1].pings_somebody());
    discord.assert_clean();
}
