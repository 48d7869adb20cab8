//! Rights: roles, exceptions, and what happens where the bot may not.

use paperboy_sandbox::{Channel, Discord, Permissions, Server, Whom, World};
use serde_json::{Value, json};

use crate::support::*;

async fn code(discord: &Discord, place: &str, fields: Value) -> u64 {
    post(discord, &messages(discord, place), body(fields))
        .await
        .code()
}

#[tokio::test]
async fn a_channel_that_the_bot_cannot_see_gives_no_access() {
    let discord = start().await;
    assert_eq!(
        code(&discord, "secret", json!({ "content": "x" })).await,
        50001
    );
    let channel = discord.channel("secret");
    assert_eq!(
        get(&discord, &format!("/channels/{channel}")).await.code(),
        50001
    );
    let listed = get(
        &discord,
        &format!("/guilds/{}/channels", discord.server("Research lab")),
    )
    .await;
    let names: Vec<_> = listed
        .body
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["general", "papers", "forum", "archive"]);
    discord.assert_clean();
}

#[tokio::test]
async fn each_right_is_needed_for_its_part() {
    let everyone = Permissions::VIEW_CHANNEL;
    let bot = Permissions::VIEW_CHANNEL;
    let server = Server::named("Strict")
        .everyone_may(everyone)
        .bot_may(bot)
        .channel(Channel::text("papers"));
    let discord = Discord::start(World::with_server(server)).await;
    assert_eq!(
        code(&discord, "papers", json!({ "content": "x" })).await,
        50013
    );
    discord.let_bot("Strict", bot | Permissions::SEND_MESSAGES);
    assert_eq!(code(&discord, "papers", json!({ "content": "x" })).await, 0);
    assert_eq!(
        code(&discord, "papers", json!({ "embeds": [{ "title": "x" }] })).await,
        50013
    );
    discord.allow("papers", &Whom::Bot, Permissions::EMBED_LINKS);
    assert_eq!(
        code(&discord, "papers", json!({ "embeds": [{ "title": "x" }] })).await,
        0
    );
    assert_eq!(
        get(&discord, &messages(&discord, "papers")).await.code(),
        50013
    );
    discord.allow("papers", &Whom::Everyone, Permissions::READ_MESSAGE_HISTORY);
    assert_eq!(
        get(&discord, &messages(&discord, "papers")).await.status,
        200
    );
    discord.assert_clean();
}

#[tokio::test]
async fn an_exception_for_a_member_outweighs_one_for_everybody() {
    let channel = Channel::text("papers")
        .deny(Whom::Everyone, Permissions::SEND_MESSAGES)
        .allow(Whom::Bot, Permissions::SEND_MESSAGES);
    let discord = Discord::start(World::with_server(Server::named("S").channel(channel))).await;
    assert_eq!(code(&discord, "papers", json!({ "content": "x" })).await, 0);
    discord.deny("papers", &Whom::Bot, Permissions::SEND_MESSAGES);
    assert_eq!(
        code(&discord, "papers", json!({ "content": "x" })).await,
        50013
    );
}

#[tokio::test]
async fn threads_want_their_own_right_and_to_be_open() {
    let discord = start().await;
    assert_eq!(
        code(&discord, "reading", json!({ "content": "x" })).await,
        0
    );
    discord.deny(
        "general",
        &Whom::Everyone,
        Permissions::SEND_MESSAGES_IN_THREADS,
    );
    assert_eq!(
        code(&discord, "reading", json!({ "content": "x" })).await,
        50013
    );
}

#[tokio::test]
async fn a_message_opens_an_archived_thread_but_not_a_locked_one() {
    let discord = start().await;
    let say = async || code(&discord, "reading", json!({ "content": "x" })).await;
    discord.archive_thread("reading");
    assert_eq!(say().await, 0);
    let path = format!("/channels/{}", discord.channel("reading"));
    let archived = async || get(&discord, &path).await.body["thread_metadata"]["archived"].clone();
    assert_eq!(archived().await, false);
    discord.lock_thread("reading");
    assert_eq!(say().await, 160_005);
    discord.archive_thread("reading");
    assert_eq!(say().await, 50083);
    assert_eq!(archived().await, true);
    discord.unlock_thread("reading");
    discord.open_thread("reading");
    assert_eq!(say().await, 0);
    discord.assert_clean();
}

#[tokio::test]
async fn what_is_gone_is_unknown() {
    let discord = start().await;
    let (channel, server) = (discord.channel("general"), discord.server("Research lab"));
    discord.delete_channel("general");
    let path = format!("/channels/{channel}/messages");
    assert_eq!(
        post(&discord, &path, body(json!({ "content": "x" })))
            .await
            .code(),
        10003
    );
    assert_eq!(
        get(&discord, &format!("/guilds/{server}/members/1"))
            .await
            .code(),
        10013
    );
    discord.remove_bot("Research lab");
    assert_eq!(
        code(&discord, "papers", json!({ "content": "x" })).await,
        50001
    );
    assert_eq!(
        get(&discord, &format!("/guilds/{server}")).await.code(),
        10004
    );
    discord.assert_clean();
}
