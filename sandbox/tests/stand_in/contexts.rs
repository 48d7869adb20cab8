//! Where a command is used and by whose installation.

use paperboy_sandbox::{Channel, Discord, Permissions, Place, Reply, Server, SlashError, World};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::interactions::{callback, heard};
use crate::support::*;

/// A bot in one server that its people may also install for themselves. It is not in "Elsewhere".
async fn everywhere() -> (Discord, Gateway) {
    let elsewhere = Server::named("Elsewhere")
        .member("bob")
        .member("eve")
        .locale("fr")
        .channel(Channel::text("lounge"));
    let world = World::with_server(lab().locale("de"))
        .server_without_bot(elsewhere)
        .group("book club", &["bob", "eve"])
        .installed_by("bob")
        .clock(morning());
    let discord = Discord::start(world).await;
    let commands = json!([
        { "name": "find", "description": "f", "integration_types": [0, 1], "contexts": [0, 1, 2] },
        { "name": "set-up", "description": "s", "integration_types": [0], "contexts": [0, 1] },
    ]);
    let path = format!("/applications/{}/commands", discord.bot_id());
    put(&discord, &path, commands).await;
    let gateway = Gateway::ready(&discord, 1).await;
    (discord, gateway)
}

type Asked = JoinHandle<Result<Reply, SlashError>>;

fn used(discord: &Discord, person: &str, place: impl Into<Place>, line: &str) -> Asked {
    let (discord, place) = (discord.clone(), place.into());
    let (person, line) = (person.to_owned(), line.to_owned());
    tokio::spawn(async move { discord.slash(&person, place, &line).await })
}

async fn answer(discord: &Discord, interaction: &Value) {
    let said = json!({ "type": 4, "data": body(json!({ "content": "found" })) });
    let answer = post(discord, &callback(interaction), said).await;
    assert_eq!(answer.status, 204);
}

#[tokio::test]
async fn every_place_tells_its_context_and_whose_installation_it_is() {
    let (discord, mut gateway) = everywhere().await;
    let (bob, lab) = (
        discord.user("bob").to_string(),
        discord.server("Research lab").to_string(),
    );
    let cases = [
        (
            Place::from("general"),
            0,
            json!({ "0": lab, "1": bob }),
            json!("de"),
        ),
        (Place::Direct, 1, json!({ "0": "0", "1": bob }), Value::Null),
        (
            Place::from("book club"),
            2,
            json!({ "1": bob }),
            Value::Null,
        ),
        (Place::from("lounge"), 0, json!({ "1": bob }), json!("fr")),
    ];
    discord.set_locale("bob", "es-ES");
    for (place, context, owners, language) in cases {
        let asked = used(&discord, "bob", place.clone(), "/find");
        let interaction = heard(&mut gateway).await;
        assert_eq!(interaction["context"], context, "{place:?}");
        assert_eq!(interaction["authorizing_integration_owners"], owners);
        assert_eq!(interaction["guild_locale"], language);
        assert_eq!(interaction["locale"], "es-ES");
        assert_eq!(interaction["member"].is_object(), context == 0);
        assert_eq!(interaction["user"].is_object(), context != 0);
        answer(&discord, &interaction).await;
        let reply = asked.await.unwrap().unwrap();
        let made_by = &reply.message.value["interaction_metadata"];
        assert_eq!(made_by["authorizing_integration_owners"], owners);
    }
    discord.assert_clean();
}

#[tokio::test]
async fn outside_its_servers_a_bot_has_few_rights_and_no_channel() {
    let (discord, mut gateway) = everywhere().await;
    for place in ["lounge", "book club"] {
        let asked = used(&discord, "bob", place, "/find");
        let interaction = heard(&mut gateway).await;
        let bits = interaction["app_permissions"].as_str().unwrap();
        let rights = Permissions::from_bits_truncate(bits.parse().unwrap());
        assert!(rights.contains(Permissions::EMBED_LINKS), "{place}");
        assert!(!rights.contains(Permissions::SEND_MESSAGES), "{place}");
        answer(&discord, &interaction).await;
        assert_eq!(asked.await.unwrap().unwrap().text(), "found");
        let path = messages(&discord, place);
        let said = post(&discord, &path, body(json!({ "content": "x" }))).await;
        assert_eq!(said.code(), 50001, "{place}");
    }
    assert_eq!(discord.messages_in("lounge").len(), 1);
    discord.assert_clean();
}

#[tokio::test]
async fn a_command_is_offered_only_where_it_is_installed() {
    let (discord, _gateway) = everywhere().await;
    let cases = [
        ("eve", Place::from("lounge"), "/find", "not in Elsewhere"),
        ("eve", Place::Direct, "/find", "not installed"),
        ("bob", Place::from("lounge"), "/set-up", "not in Elsewhere"),
        ("bob", Place::from("book club"), "/set-up", "in a group"),
        ("ada", Place::from("book club"), "/find", "not installed"),
    ];
    for (person, place, line, words) in cases {
        let refused = discord.slash(person, place, line).await.unwrap_err();
        assert!(refused.to_string().contains(words), "{line}: {refused}");
    }
    discord.uninstall_for("bob");
    let refused = discord.slash("bob", "lounge", "/find").await.unwrap_err();
    assert!(refused.to_string().contains("not in Elsewhere"));
    discord.assert_clean();
}

#[tokio::test]
async fn an_app_that_only_the_person_has_says_five_more_things() {
    let (discord, mut gateway) = everywhere().await;
    for (place, last) in [("lounge", 40094), ("general", 0)] {
        let asked = used(&discord, "bob", place, "/find");
        let interaction = heard(&mut gateway).await;
        answer(&discord, &interaction).await;
        let token = interaction["token"].as_str().unwrap();
        let path = format!("/webhooks/{}/{token}", discord.bot_id());
        let more = body(json!({ "content": "more" }));
        for _ in 0..5 {
            assert_eq!(post(&discord, &path, more.clone()).await.status, 200);
        }
        assert_eq!(post(&discord, &path, more).await.code(), last, "{place}");
        asked.await.unwrap().unwrap();
    }
    discord.forgive("40094");
    discord.assert_clean();
}

#[tokio::test]
async fn a_server_that_wants_no_outside_apps_makes_their_answers_private() {
    let quiet = Server::named("Quiet")
        .admin("ida")
        .member("bob")
        .everyone_may(Permissions::VIEW_CHANNEL | Permissions::USE_APPLICATION_COMMANDS)
        .channel(Channel::text("library"));
    let world = World::with_server(lab()).server_without_bot(quiet);
    let discord = Discord::start(world.installed_by("bob").clock(morning())).await;
    let command = json!([{ "name": "find", "description": "f", "integration_types": [1] }]);
    let path = format!("/applications/{}/commands", discord.bot_id());
    put(&discord, &path, command).await;
    let mut gateway = Gateway::ready(&discord, 1).await;
    let asked = used(&discord, "bob", "library", "/find");
    let interaction = heard(&mut gateway).await;
    answer(&discord, &interaction).await;
    assert!(asked.await.unwrap().unwrap().is_ephemeral());
    discord.assert_clean();
}

#[tokio::test]
async fn a_server_tells_when_its_language_changes() {
    let (discord, mut gateway) = everywhere().await;
    discord.set_server_locale("Research lab", "ja");
    let frame = gateway.frame().await;
    assert_eq!(frame["t"], "GUILD_UPDATE");
    assert_eq!(frame["d"]["preferred_locale"], "ja");
    discord.set_server_locale("Elsewhere", "ko");
    let asked = used(&discord, "bob", "lounge", "/find");
    let interaction = heard(&mut gateway).await;
    assert_eq!(interaction["guild_locale"], "ko");
    answer(&discord, &interaction).await;
    asked.await.unwrap().unwrap();
    discord.assert_clean();
}
