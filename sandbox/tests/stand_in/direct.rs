//! Direct conversations with the bot.

use paperboy_sandbox::{Discord, Place, World};
use serde_json::{Value, json};

use crate::support::*;

async fn with_stranger() -> Discord {
    let world = World::with_server(lab()).stranger("eve").clock(morning());
    Discord::start(world).await
}

/// The path of the messages with a person, as the bot opens them.
async fn opened(discord: &Discord, person: &str) -> String {
    let open = json!({ "recipient_id": discord.user(person) });
    let channel = post(discord, "/users/@me/channels", open).await.body;
    assert_eq!(channel["recipients"][0]["username"], person);
    format!("/channels/{}/messages", channel["id"].as_str().unwrap())
}

fn text(text: &str) -> Value {
    body(json!({ "content": text }))
}

#[tokio::test]
async fn a_direct_message_reaches_the_person_through_one_channel() {
    let discord = start().await;
    let path = opened(&discord, "bob").await;
    assert_eq!(opened(&discord, "bob").await, path);
    assert_ne!(opened(&discord, "ada").await, path);
    post(&discord, &path, text("your morning")).await;
    assert_eq!(
        discord.direct_messages_to("bob")[0].content(),
        "your morning"
    );
    assert!(discord.direct_messages_to("ada").is_empty());
    discord.assert_clean();
}

#[tokio::test]
async fn whoever_closes_their_messages_or_leaves_is_not_reached() {
    let discord = with_stranger().await;
    let (bob, eve) = (opened(&discord, "bob").await, opened(&discord, "eve").await);
    let say = async |path: &str| post(&discord, path, text("x")).await;
    discord.take_direct_messages("bob", false);
    assert_eq!(
        (say(&bob).await.status, say(&bob).await.code()),
        (403, 50007)
    );
    discord.take_direct_messages("bob", true);
    assert_eq!(say(&bob).await.status, 200);
    assert_eq!(say(&eve).await.code(), 50007);
    discord.install_for("eve");
    assert_eq!(say(&eve).await.status, 200);
    discord.remove_bot("Research lab");
    assert_eq!(say(&bob).await.code(), 50007);
    discord.assert_clean();
}

#[tokio::test]
async fn the_bot_takes_back_its_own_words_and_nobody_elses() {
    let discord = start().await;
    let path = opened(&discord, "bob").await;
    let own = post(&discord, &path, text("x")).await.body["id"].clone();
    let own = format!("{path}/{}", own.as_str().unwrap());
    assert_eq!(delete(&discord, &own).await.status, 204);
    let theirs = discord.say("bob", Place::Direct, "hello");
    assert_eq!(discord.direct_messages_to("bob").len(), 1);
    let theirs = delete(&discord, &format!("{path}/{theirs}")).await;
    assert_eq!(theirs.code(), 50003);
    discord.forgive("50003");
    discord.assert_clean();
}
