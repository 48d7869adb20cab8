//! The gateway: the handshake, its refusals, events, and coming back.

use paperboy_sandbox::{Channel, Discord, Permissions, Server, Whom, World};
use serde_json::{Value, json};

use crate::support::*;

/// The code with which the gateway closes after this frame.
async fn closed_after(discord: &Discord, op: u64, data: Value) -> u16 {
    let mut gateway = Gateway::connect(discord).await;
    gateway.say(op, data).await;
    match gateway.hear().await {
        Heard::Closed(code) => code,
        Heard::Frame(frame) => panic!("not closed: {frame}"),
    }
}

#[tokio::test]
async fn a_bot_is_greeted_with_its_servers() {
    let discord = start().await;
    let mut gateway = Gateway::connect(&discord).await;
    gateway.say(2, identify(&discord, 1)).await;
    let ready = gateway.frame().await;
    assert_eq!(
        (ready["t"].as_str(), ready["s"].as_u64()),
        (Some("READY"), Some(1))
    );
    assert_eq!(ready["d"]["guilds"][0]["unavailable"], true);
    let server = gateway.frame().await;
    assert_eq!(server["d"]["name"], "Research lab");
    assert_eq!(server["d"]["channels"].as_array().unwrap().len(), 5);
    assert_eq!(server["d"]["threads"][0]["name"], "reading");
    discord.ready().await;
    gateway.say(1, json!(2)).await;
    assert_eq!(gateway.frame().await["op"], 11);
    discord.assert_clean();
}

#[tokio::test]
async fn a_wrong_handshake_is_closed_with_its_code() {
    let discord = start().await;
    let with = |key: &str, value: Value| {
        let mut data = identify(&discord, 1);
        data[key] = value;
        data
    };
    assert_eq!(
        closed_after(&discord, 2, with("token", json!("wrong"))).await,
        4004
    );
    assert_eq!(
        closed_after(&discord, 2, with("intents", json!(1u64 << 40))).await,
        4013
    );
    assert_eq!(
        closed_after(&discord, 2, with("intents", json!(1 << 15))).await,
        4014
    );
    assert_eq!(
        closed_after(&discord, 2, with("shard", json!([2, 2]))).await,
        4010
    );
    assert_eq!(closed_after(&discord, 3, json!({})).await, 4003);
    assert_eq!(closed_after(&discord, 99, json!({})).await, 4001);
    assert_eq!(
        closed_after(&discord, 3, json!("x".repeat(5_000))).await,
        4002
    );
    let mut twice = Gateway::ready(&discord, 1).await;
    twice.say(2, identify(&discord, 1)).await;
    assert_eq!(twice.hear().await, Heard::Closed(4005));
}

#[tokio::test]
async fn a_bot_that_comes_back_hears_what_it_missed() {
    let discord = start().await;
    let mut gateway = Gateway::connect(&discord).await;
    gateway.say(2, identify(&discord, 1)).await;
    let session = gateway.frame().await["d"]["session_id"].clone();
    gateway.frame().await;
    discord.cut_gateway();
    assert_eq!(gateway.hear().await, Heard::Closed(1006));

    discord.delete_channel("papers");
    let mut back = Gateway::connect(&discord).await;
    let resume = json!({ "token": discord.token(), "session_id": session, "seq": 2 });
    back.say(6, resume).await;
    let missed = back.frame().await;
    assert_eq!(
        (missed["t"].as_str(), missed["s"].as_u64()),
        (Some("CHANNEL_DELETE"), Some(3))
    );
    assert_eq!(back.frame().await["t"], "RESUMED");

    let mut stranger = Gateway::connect(&discord).await;
    stranger
        .say(
            6,
            json!({ "token": discord.token(), "session_id": "none", "seq": 2 }),
        )
        .await;
    let refused = stranger.frame().await;
    assert_eq!(
        (refused["op"].as_u64(), refused["d"].as_bool()),
        (Some(9), Some(false))
    );
    discord.assert_clean();
}

#[tokio::test]
async fn a_session_belongs_to_the_connection_that_took_it_up_last() {
    let discord = start().await;
    let (mut old, session) = Gateway::session(&discord).await;
    let mut new = Gateway::connect(&discord).await;
    let resume = json!({ "token": discord.token(), "session_id": session, "seq": 2 });
    new.say(6, resume.clone()).await;
    assert_eq!(new.frame().await["t"], "RESUMED");
    assert_eq!(old.hear().await, Heard::Closed(1006));
    discord.delete_channel("papers");
    assert_eq!(new.frame().await["t"], "CHANNEL_DELETE");
    discord.assert_clean();
    new.say(6, resume).await;
    assert_eq!(new.hear().await, Heard::Closed(4005));
}

#[tokio::test]
async fn changes_of_the_world_are_told_and_known_to_serenity() {
    let discord = start().await;
    let mut gateway = Gateway::ready(&discord, 1).await;
    discord.create_channel("Research lab", &Channel::text("new"));
    discord.create_channel("Research lab", &Channel::thread("talk", "new"));
    discord.deny("new", &Whom::Bot, Permissions::SEND_MESSAGES);
    discord.let_bot("Research lab", Permissions::VIEW_CHANNEL);
    discord.archive_thread("talk");
    discord.delete_channel("talk");
    discord.delete_channel("new");
    discord.begin_outage("Research lab");
    discord.bring_back("Research lab");
    discord.remove_bot("Research lab");
    discord.invite_bot(&Server::named("Second lab").channel(Channel::voice("talk")));
    let mut told = Vec::new();
    for _ in 0..11 {
        told.push(gateway.frame().await["t"].as_str().unwrap().to_owned());
    }
    let expected = [
        "CHANNEL_CREATE",
        "THREAD_CREATE",
        "CHANNEL_UPDATE",
        "GUILD_ROLE_UPDATE",
        "THREAD_UPDATE",
        "THREAD_DELETE",
        "CHANNEL_DELETE",
        "GUILD_DELETE",
        "GUILD_CREATE",
        "GUILD_DELETE",
        "GUILD_CREATE",
    ];
    assert_eq!(told, expected);
    // The stand-in asks serenity about each event and would have noted one that it does not know.
    discord.assert_clean();
}

#[tokio::test]
async fn messages_are_told_to_those_who_asked() {
    let discord = start().await;
    let mut gateway = Gateway::connect(&discord).await;
    gateway.say(2, identify(&discord, 1 | 1 << 9)).await;
    gateway.frame().await;
    gateway.frame().await;
    let mut deaf = Gateway::ready(&discord, 1).await;
    let message = discord.say("ada", "general", "hello");
    discord.delete_message("general", message);
    discord.delete_channel("papers");
    assert_eq!(gateway.frame().await["t"], "MESSAGE_CREATE");
    assert_eq!(gateway.frame().await["t"], "MESSAGE_DELETE");
    assert_eq!(deaf.frame().await["t"], "CHANNEL_DELETE");
    discord.assert_clean();
}

#[tokio::test]
async fn servers_are_divided_among_shards() {
    let world = World::new().servers(20, |n| Server::named(&format!("Server {n}")));
    let discord = Discord::start(world).await;
    let mut total = 0;
    for shard in 0..2u64 {
        let mut gateway = Gateway::connect(&discord).await;
        let mut data = identify(&discord, 1);
        data["shard"] = json!([shard, 2]);
        gateway.say(2, data).await;
        let servers = gateway.frame().await["d"]["guilds"]
            .as_array()
            .unwrap()
            .clone();
        for server in &servers {
            let id: u64 = server["id"].as_str().unwrap().parse().unwrap();
            assert_eq!((id >> 22) % 2, shard);
        }
        total += servers.len();
    }
    assert_eq!(total, 20);
}

#[tokio::test]
async fn two_thousand_five_hundred_servers_fit_one_shard() {
    let world = World::new().servers(2_500, |n| {
        Server::named(&format!("Server {n}")).channel(Channel::text("papers"))
    });
    let discord = Discord::start(world).await;
    Gateway::ready(&discord, 2_500).await;
    discord.ready().await;
    discord.assert_clean();
}
