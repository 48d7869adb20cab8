//! Discord is not there for a while.

use reqwest::Method;
use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn nobody_gets_through_while_discord_is_down() {
    let discord = start().await;
    let mut gateway = Gateway::ready(&discord, 1).await;
    let client = reqwest::Client::builder()
        .user_agent("DiscordBot (https://example.org, 1)")
        .build()
        .unwrap();
    let url = format!("{}/api/v10/gateway", discord.url());
    // A connection that the client keeps for later.
    let kept = client.get(&url).send().await.unwrap();
    kept.bytes().await.unwrap();
    let before = discord.journal().requests.len();

    discord.go_down();
    discord.go_down();
    assert!(!discord.is_connected());
    assert_eq!(gateway.hear().await, Heard::Closed(1006));
    assert!(client.get(&url).send().await.is_err());
    let refused = send(&discord, discord.token(), Method::GET, "/users/@me", None)
        .await
        .err()
        .unwrap();
    assert!(refused.is_connect(), "{refused:?}");
    assert!(Gateway::dial(&discord).await.is_none());
    assert_eq!(discord.journal().requests.len(), before);

    discord.come_back();
    discord.come_back();
    assert_eq!(client.get(&url).send().await.unwrap().status(), 200);
    Gateway::ready(&discord, 1).await;
    discord.ready().await;
    discord.assert_clean();
}

#[tokio::test]
async fn a_session_outlives_an_outage_and_what_happened_in_it_is_told() {
    let discord = start().await;
    let (_gateway, session) = Gateway::session(&discord).await;
    for _ in 0..3 {
        discord.go_down();
        discord.come_back();
    }
    discord.delete_channel("papers");
    let mut back = Gateway::connect(&discord).await;
    let resume = json!({ "token": discord.token(), "session_id": session, "seq": 2 });
    back.say(6, resume).await;
    assert_eq!(back.frame().await["t"], "CHANNEL_DELETE");
    assert_eq!(back.frame().await["t"], "RESUMED");
    assert_eq!((discord.identifies(), discord.resumes()), (1, 1));
}
