//! Forums and announcement channels.

use std::time::Duration;

use paperboy_sandbox::{Channel, Discord, Permissions, Whom, World};
use serde_json::{Value, json};

use crate::support::*;

/// A forum with two tags, one of them for moderators.
async fn with_forum() -> Discord {
    let forum = Channel::forum("daily").tag("NLP").moderated_tag("pinned");
    let world = World::with_server(lab().channel(forum)).clock(morning());
    Discord::start(world).await
}

fn forum_path(discord: &Discord) -> String {
    format!("/channels/{}/threads", discord.channel("daily"))
}

fn new_post(name: &str, tags: Value) -> Value {
    let message = body(json!({ "content": "the day's papers" }));
    json!({ "name": name, "applied_tags": tags, "message": message })
}

#[tokio::test]
async fn a_post_has_tags_of_its_forum_and_its_first_message() {
    let discord = with_forum().await;
    let mut gateway = Gateway::connect(&discord).await;
    gateway.say(2, identify(&discord, 1)).await;
    assert_eq!(gateway.frame().await["t"], "READY");
    let server = gateway.frame().await;
    let channels = server["d"]["channels"].as_array().unwrap();
    let forum = channels.iter().find(|channel| channel["name"] == "daily");
    let tags = forum.unwrap()["available_tags"].clone();
    assert_eq!(
        (&tags[0]["name"], &tags[1]["moderated"]),
        (&json!("NLP"), &json!(true))
    );

    let new = new_post("24 November", json!([tags[0]["id"]]));
    let post_of_day = post(&discord, &forum_path(&discord), new).await;
    assert_eq!(post_of_day.status, 201);
    assert_eq!(post_of_day.body["applied_tags"], json!([tags[0]["id"]]));
    assert_eq!(post_of_day.body["message"]["id"], post_of_day.body["id"]);
    assert_eq!(discord.tags_of("24 November"), ["NLP"]);
    assert_eq!(discord.posts_in("daily"), ["24 November"]);
    assert_eq!(gateway.frame().await["t"], "THREAD_CREATE");

    let path = forum_path(&discord);
    let unknown = new_post("x", json!(["5"]));
    assert_eq!(post(&discord, &path, unknown).await.code(), 10087);
    discord.forgive("10087");
    let moderated = new_post("x", json!([tags[1]["id"]]));
    assert_eq!(post(&discord, &path, moderated.clone()).await.code(), 50013);
    discord.allow("daily", &Whom::Bot, Permissions::MANAGE_THREADS);
    assert_eq!(post(&discord, &path, moderated).await.status, 201);
    discord.assert_clean();
}

#[tokio::test]
async fn a_forum_may_insist_on_a_tag_and_wants_the_right_to_send() {
    let forum = Channel::forum("daily").tag("NLP").tag_required();
    let world = World::with_server(lab().channel(forum)).clock(morning());
    let discord = Discord::start(world).await;
    let path = forum_path(&discord);
    let untagged = new_post("24 November", json!([]));
    assert_eq!(post(&discord, &path, untagged.clone()).await.code(), 40067);
    let many = new_post("x", json!(["1", "2", "3", "4", "5", "6"]));
    assert_eq!(post(&discord, &path, many).await.code(), 50035);
    discord.forgive("50035");
    discord.deny("daily", &Whom::Bot, Permissions::SEND_MESSAGES);
    assert_eq!(post(&discord, &path, untagged).await.code(), 50013);
    assert!(discord.posts_in("daily").is_empty());
    discord.assert_clean();
}

#[tokio::test]
async fn the_same_post_twice_is_two_posts_whatever_the_nonce() {
    let discord = with_forum().await;
    let mut new = new_post("24 November", json!([]));
    new["message"]["nonce"] = json!("the day");
    new["message"]["enforce_nonce"] = json!(true);
    for _ in 0..2 {
        assert_eq!(
            post(&discord, &forum_path(&discord), new.clone())
                .await
                .status,
            201
        );
    }
    assert_eq!(discord.posts_in("daily").len(), 2);
    discord.forgive("message.nonce");
    discord.forgive("message.enforce_nonce");
}

#[tokio::test]
async fn ten_announcements_an_hour_are_published() {
    let discord = start().await;
    let path = messages(&discord, "papers");
    let publish =
        async |id: &str| post(&discord, &format!("{path}/{id}/crosspost"), json!({})).await;
    for i in 0..11 {
        let news = post(&discord, &path, body(json!({ "content": "news" }))).await;
        let id = match news.status {
            200 => news.body["id"].as_str().unwrap().to_owned(),
            _ => discord.say("ada", "papers", "news").to_string(),
        };
        if i == 5 {
            discord.allow("papers", &Whom::Bot, Permissions::MANAGE_MESSAGES);
        }
        let answer = publish(&id).await;
        if i < 10 {
            assert_eq!(answer.status, 200, "{i}");
            continue;
        }
        assert_eq!((answer.status, answer.header("retry-after")), (429, "3600"));
        assert!(!discord.messages_in("papers")[i].is_published());
        discord.advance(Duration::from_secs(3_600));
        assert_eq!(publish(&id).await.status, 200);
        assert!(discord.messages_in("papers")[i].is_published());
    }
    discord.assert_clean();
}

#[tokio::test]
async fn an_edit_does_not_take_an_announcement_back_and_three_an_hour_are_let_through() {
    let discord = start().await;
    let path = messages(&discord, "papers");
    let news = post(&discord, &path, body(json!({ "content": "news" })))
        .await
        .body;
    let own = format!("{path}/{}", news["id"].as_str().unwrap());
    post(&discord, &format!("{own}/crosspost"), json!({})).await;
    patch(
        &discord,
        &own,
        body(json!({ "content": "more news", "flags": 0 })),
    )
    .await;
    assert!(discord.messages_in("papers")[0].is_published());
    for code in [0, 0, 20022] {
        let changed = patch(&discord, &own, body(json!({ "content": "once more" }))).await;
        assert_eq!(changed.code(), code);
    }
    discord.advance(Duration::from_secs(3_600));
    let changed = patch(&discord, &own, body(json!({ "content": "later" }))).await;
    assert_eq!(changed.status, 200);
    let theirs = discord.say("ada", "papers", "my news");
    let theirs = format!("{path}/{theirs}/crosspost");
    assert_eq!(post(&discord, &theirs, json!({})).await.code(), 50013);
    discord.assert_clean();
}
