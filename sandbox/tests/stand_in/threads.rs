//! Threads: begun under messages, archived, locked, listed, deleted.

use paperboy_sandbox::screen::{Look, render_text};
use paperboy_sandbox::{Channel, Discord, Permissions, Server, Whom, World};
use serde_json::{Value, json};

use crate::support::*;

/// A server in which the bot may begin threads.
async fn with_threads() -> Discord {
    let lab = lab().bot_may(
        Permissions::VIEW_CHANNEL
            | Permissions::SEND_MESSAGES
            | Permissions::EMBED_LINKS
            | Permissions::CREATE_PUBLIC_THREADS,
    );
    Discord::start(World::with_server(lab).clock(morning())).await
}

/// A new message in a channel, and the path under which its thread begins.
async fn said(discord: &Discord, place: &str) -> (Value, String) {
    let path = messages(discord, place);
    let message = post(discord, &path, body(json!({ "content": "the digest" }))).await;
    let id = message.body["id"].clone();
    let path = format!("{path}/{}/threads", id.as_str().unwrap());
    (id, path)
}

#[tokio::test]
async fn a_thread_under_a_message_has_its_id_and_there_is_one_only() {
    let discord = with_threads().await;
    let mut gateway = Gateway::ready(&discord, 1).await;
    for (place, kind) in [("general", 11), ("papers", 10)] {
        let (id, path) = said(&discord, place).await;
        let new = json!({ "name": "Talk of the day", "auto_archive_duration": 1440 });
        let thread = post(&discord, &path, new.clone()).await;
        assert_eq!(thread.status, 201);
        assert_eq!(thread.body["id"], id);
        assert_eq!(thread.body["type"], kind);
        let event = gateway.frame().await;
        assert_eq!(event["t"], "THREAD_CREATE");
        assert_eq!(event["d"]["newly_created"], true);
        assert_eq!(post(&discord, &path, new).await.code(), 160_004);
        let message = discord.messages_in(place).remove(0);
        let shown = render_text(&message, Look::default());
        assert!(shown.ends_with("↳ Talk of the day\n"), "{shown}");
        assert_eq!(message.thread().unwrap().to_string(), id.as_str().unwrap());
        let inside = format!("/channels/{}/messages", id.as_str().unwrap());
        let first = post(&discord, &inside, body(json!({ "content": "x" }))).await;
        assert_eq!(first.status, 200);
    }
    discord.assert_clean();
}

#[tokio::test]
async fn a_thread_wants_a_right_a_name_and_a_channel_that_has_threads() {
    let discord = with_threads().await;
    let (_, path) = said(&discord, "general").await;
    let new = json!({ "name": "Talk" });
    for bad in [
        json!({ "name": "" }),
        json!({ "name": "n".repeat(101) }),
        json!({ "name": "Talk", "auto_archive_duration": 5 }),
    ] {
        assert_eq!(post(&discord, &path, bad).await.code(), 50035);
    }
    discord.deny("general", &Whom::Bot, Permissions::CREATE_PUBLIC_THREADS);
    assert_eq!(post(&discord, &path, new.clone()).await.code(), 50013);
    let (_, path) = said(&discord, "reading").await;
    assert_eq!(post(&discord, &path, new.clone()).await.code(), 50024);
    let bob = json!({ "recipient_id": discord.user("bob") });
    let direct = post(&discord, "/users/@me/channels", bob).await.body["id"].clone();
    let path = format!("/channels/{}/messages/1/threads", direct.as_str().unwrap());
    assert_eq!(post(&discord, &path, new).await.code(), 50024);
}

#[tokio::test]
async fn an_idle_thread_is_archived_and_listed_with_the_archived_ones() {
    let discord = with_threads().await;
    let (id, path) = said(&discord, "general").await;
    let new = json!({ "name": "Talk", "auto_archive_duration": 60 });
    post(&discord, &path, new).await;
    let server = discord.server("Research lab");
    let active = format!("/guilds/{server}/threads/active");
    let names = |list: &Value| -> Vec<String> {
        let threads = list["threads"].as_array().unwrap().iter();
        let names = threads.map(|thread| thread["name"].as_str().unwrap().to_owned());
        names.collect()
    };
    assert_eq!(
        names(&get(&discord, &active).await.body),
        ["reading", "Talk"]
    );
    discord.advance(std::time::Duration::from_secs(3_600));
    let list = get(&discord, &active).await;
    assert_eq!(names(&list.body), ["reading"]);
    let parsed: serenity::model::channel::ThreadsData = serde_json::from_value(list.body).unwrap();
    assert_eq!(parsed.threads.len(), 1);

    discord.advance(std::time::Duration::from_secs(60));
    discord.archive_thread("reading");
    let general = discord.channel("general");
    let archived = format!("/channels/{general}/threads/archived/public");
    let list = get(&discord, &archived).await.body;
    assert_eq!(names(&list), ["reading", "Talk"]);
    assert_eq!(list["has_more"], false);
    assert_eq!(list["members"][0]["id"], id);
    let before = list["threads"][0]["thread_metadata"]["archive_timestamp"]
        .as_str()
        .unwrap();
    let before = before.replace(':', "%3A").replace('+', "%2B");
    let list = get(&discord, &format!("{archived}?before={before}&limit=2"))
        .await
        .body;
    assert_eq!(names(&list), ["Talk"]);
    discord.deny(
        "general",
        &Whom::Everyone,
        Permissions::READ_MESSAGE_HISTORY,
    );
    assert_eq!(get(&discord, &archived).await.code(), 50013);
}

#[tokio::test]
async fn the_bot_opens_renames_and_archives_its_own_thread_and_locks_none() {
    let discord = with_threads().await;
    let (id, path) = said(&discord, "general").await;
    post(&discord, &path, json!({ "name": "Talk" })).await;
    let own = format!("/channels/{}", id.as_str().unwrap());
    let others = format!("/channels/{}", discord.channel("reading"));
    let change = async |path: &str, body: Value| patch(&discord, path, body).await;
    let archived = change(&own, json!({ "name": "Old talk", "archived": true })).await;
    assert_eq!(archived.body["thread_metadata"]["archived"], true);
    assert_eq!(archived.body["name"], "Old talk");
    assert_eq!(change(&own, json!({ "name": "x" })).await.code(), 50083);
    assert_eq!(change(&own, json!({ "archived": false })).await.status, 200);
    assert_eq!(change(&own, json!({ "locked": true })).await.code(), 50013);
    assert_eq!(
        change(&others, json!({ "archived": true })).await.code(),
        50013
    );
    discord.archive_thread("reading");
    assert_eq!(
        change(&others, json!({ "archived": false })).await.status,
        200
    );
    discord.archive_thread("reading");
    discord.lock_thread("reading");
    assert_eq!(
        change(&others, json!({ "archived": false })).await.code(),
        50013
    );
    assert_eq!(delete(&discord, &own).await.code(), 50013);
    discord.assert_clean();
}

#[tokio::test]
async fn a_deleted_thread_is_told_of_and_gone() {
    let server = Server::named("Strict")
        .bot_may(Permissions::all() - Permissions::ADMINISTRATOR)
        .channel(Channel::text("general"))
        .channel(Channel::thread("one", "general"))
        .channel(Channel::thread("two", "general"));
    let discord = Discord::start(World::with_server(server)).await;
    let mut gateway = Gateway::ready(&discord, 1).await;
    let (one, two) = (discord.channel("one"), discord.channel("two"));
    assert_eq!(
        delete(&discord, &format!("/channels/{one}")).await.status,
        200
    );
    discord.delete_channel("two");
    for id in [one, two] {
        let event = gateway.frame().await;
        assert_eq!(event["t"], "THREAD_DELETE");
        assert_eq!(event["d"]["id"], id.to_string());
        assert_eq!(
            get(&discord, &format!("/channels/{id}")).await.code(),
            10003
        );
    }
    discord.assert_clean();
}
