//! Menus of every kind: what may stand in them, and what a choice brings.

use paperboy_sandbox::{Discord, Message, RateLimits, Reply, SlashError, World};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::interactions::{callback, connected, heard};
use crate::support::*;

fn menu(kind: u64, fields: Value) -> Value {
    let mut menu = json!({ "type": kind, "custom_id": format!("m{kind}") });
    for (key, value) in fields.as_object().unwrap() {
        menu[key] = value.clone();
    }
    menu
}

fn topics(count: usize) -> Value {
    let option = |i: usize| json!({ "label": format!("Topic {i}"), "value": format!("t{i}") });
    (0..count).map(option).collect()
}

async fn with_menu(discord: &Discord, menu: &Value) -> Answer {
    let rows = json!([{ "type": 1, "components": [menu] }]);
    let said = body(json!({ "content": "choose", "components": rows }));
    post(discord, &messages(discord, "general"), said).await
}

type Asked = JoinHandle<Result<Reply, SlashError>>;

fn chosen(discord: &Discord, message: &Message, menu: &str, options: &[&str]) -> Asked {
    let (discord, message, menu) = (discord.clone(), message.clone(), menu.to_owned());
    let options: Vec<String> = options.iter().map(|option| (*option).to_owned()).collect();
    tokio::spawn(async move {
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        discord
            .choose_several("bob", &message, &menu, &options)
            .await
    })
}

/// What the bot hears of a choice, which it takes with thanks.
async fn heard_of(gateway: &mut Gateway, discord: &Discord, choice: Asked) -> Value {
    let interaction = heard(gateway).await;
    let thanks = json!({ "type": 4, "data": body(json!({ "content": "thanks" })) });
    post(discord, &callback(&interaction), thanks).await;
    choice.await.unwrap().unwrap();
    interaction["data"].clone()
}

#[tokio::test]
async fn several_texts_are_chosen_as_the_menu_allows() {
    let (discord, mut gateway) = connected().await;
    let several = json!({ "options": topics(5), "min_values": 2, "max_values": 3 });
    with_menu(&discord, &menu(3, several)).await;
    let message = discord.messages_in("general").remove(0);
    let choice = chosen(&discord, &message, "m3", &["Topic 4", "t1"]);
    let data = heard_of(&mut gateway, &discord, choice).await;
    assert_eq!(data["values"], json!(["t4", "t1"]));
    for (options, words) in [
        (&["t1"][..], "takes 2 to 3 choices, not 1"),
        (&["t0", "t1", "t2", "t3"], "not 4"),
        (&["t0", "t0"], "chosen twice"),
        (&["t0", "t9"], "There is: Topic 0, Topic 1"),
    ] {
        let refused = chosen(&discord, &message, "m3", options).await.unwrap();
        assert!(refused.unwrap_err().to_string().contains(words), "{words}");
    }
    discord.assert_clean();
}

#[tokio::test]
async fn people_roles_and_channels_are_chosen_by_name_and_come_with_their_objects() {
    let (discord, mut gateway) = connected().await;
    let (ada, papers) = (discord.user("ada"), discord.channel("papers"));
    let admins = discord.role("Research lab", "Admins");
    let cases = [
        (menu(5, json!({})), "@ada", "users", ada.to_string()),
        (menu(6, json!({})), "@Admins", "roles", admins.to_string()),
        (menu(7, json!({})), "@Admins", "roles", admins.to_string()),
        (
            menu(8, json!({ "channel_types": [5] })),
            "#papers",
            "channels",
            papers.to_string(),
        ),
    ];
    for (menu, option, kind, id) in cases {
        with_menu(&discord, &menu).await;
        let message = discord.messages_in("general").pop().unwrap();
        let name = menu["custom_id"].as_str().unwrap();
        let choice = chosen(&discord, &message, name, &[option]);
        let data = heard_of(&mut gateway, &discord, choice).await;
        assert_eq!(data["component_type"], menu["type"]);
        assert_eq!(data["values"], json!([id]));
        assert!(data["resolved"][kind][&id].is_object(), "{data}");
    }
    let mut all = discord.messages_in("general").into_iter();
    let of_channels = all
        .find(|message| message.selects().iter().any(|menu| menu.kind == 8))
        .unwrap();
    let refused = chosen(&discord, &of_channels, "m8", &["#general"])
        .await
        .unwrap();
    assert!(refused.unwrap_err().to_string().contains("not of a kind"));
    discord.assert_clean();
}

#[tokio::test]
async fn what_is_chosen_beforehand_is_shown_and_a_menu_may_take_nothing() {
    let (discord, mut gateway) = connected().await;
    let admins = discord.role("Research lab", "Admins").to_string();
    let given = json!([{ "id": admins, "type": "role" }]);
    let open = json!({ "min_values": 0, "max_values": 2, "default_values": given });
    with_menu(&discord, &menu(6, open)).await;
    let message = discord.messages_in("general").remove(0);
    assert_eq!(message.selects()[0].default_values, [admins]);
    let choice = chosen(&discord, &message, "m6", &[]);
    let data = heard_of(&mut gateway, &discord, choice).await;
    assert_eq!(data["values"], json!([]));
    discord.assert_clean();
}

#[tokio::test]
async fn a_menu_that_breaks_a_rule_is_refused() {
    let world = World::with_server(lab()).rate_limits(RateLimits::none());
    let discord = Discord::start(world).await;
    let chosen = |kind: &str| json!({ "id": "5", "type": kind });
    let mut both = topics(2);
    both[0]["default"] = json!(true);
    both[1]["default"] = json!(true);
    let bad = [
        menu(3, json!({ "options": topics(26) })),
        menu(3, json!({ "options": [] })),
        menu(3, json!({ "options": topics(2), "max_values": 3 })),
        menu(
            3,
            json!({ "options": topics(3), "min_values": 3, "max_values": 2 }),
        ),
        menu(3, json!({ "options": both })),
        menu(5, json!({ "default_values": [chosen("role")] })),
        menu(7, json!({ "default_values": [chosen("channel")] })),
        menu(
            6,
            json!({ "default_values": [chosen("role"), chosen("role")] }),
        ),
        menu(8, json!({ "channel_types": [99] })),
        menu(8, json!({ "max_values": 26 })),
    ];
    for menu in bad {
        assert_eq!(with_menu(&discord, &menu).await.code(), 50035, "{menu}");
    }
    assert!(discord.messages_in("general").is_empty());
    with_menu(&discord, &menu(5, json!({ "channel_types": [0] }))).await;
    discord.forgive("channel_types: Discord knows no such key here");
}
