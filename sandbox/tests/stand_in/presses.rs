//! Buttons, menus and forms.

use paperboy_sandbox::{Discord, Message, Reply, SlashError};
use serde_json::json;
use tokio::task::JoinHandle;

use crate::interactions::{callback, connected, heard, original};
use crate::support::*;

/// A message with a button and a menu in `#general`.
async fn with_controls(discord: &Discord) -> Message {
    let button = json!({ "type": 2, "style": 1, "label": "More (2)", "custom_id": "v1:more" });
    let link = json!({ "type": 2, "style": 5, "label": "Code", "url": "https://example.org" });
    let options = json!([{ "label": "A robot folds laundry", "value": "2611.00001" }]);
    let menu = json!({ "type": 3, "custom_id": "v1:open", "placeholder": "Open a paper", "options": options });
    let rows = json!([
        { "type": 1, "components": [button, link] },
        { "type": 1, "components": [menu] },
    ]);
    post(
        discord,
        &messages(discord, "general"),
        body(json!({ "content": "page 1", "components": rows })),
    )
    .await;
    discord.messages_in("general").remove(0)
}

fn pressed(discord: &Discord, message: &Message) -> JoinHandle<Result<Reply, SlashError>> {
    let (discord, message) = (discord.clone(), message.clone());
    tokio::spawn(async move { discord.press("ada", &message, "More").await })
}

#[tokio::test]
async fn a_press_updates_its_message_and_a_form_comes_back_filled_in() {
    let (discord, mut gateway) = connected().await;
    let message = with_controls(&discord).await;
    let reply = pressed(&discord, &message);
    let interaction = heard(&mut gateway).await;
    assert_eq!(interaction["data"]["custom_id"], "v1:more");
    assert_eq!(interaction["message"]["id"], message.id().to_string());
    let input = json!({ "type": 4, "custom_id": "n", "label": "Page", "style": 1 });
    let form = json!({ "custom_id": "v1:page", "title": "Which page?", "components": [{ "type": 1, "components": [input] }] });
    post(
        &discord,
        &callback(&interaction),
        json!({ "type": 9, "data": form }),
    )
    .await;
    let reply = reply.await.unwrap().unwrap();
    let sent = tokio::spawn(async move { reply.submit(&[("n", "2")]).await });
    let interaction = heard(&mut gateway).await;
    assert_eq!(interaction["type"], 5);
    assert_eq!(
        interaction["data"]["components"][0]["components"][0]["value"],
        "2"
    );
    let update =
        json!({ "type": 7, "data": body(json!({ "content": "page 2", "components": [] })) });
    post(&discord, &callback(&interaction), update).await;
    assert_eq!(sent.await.unwrap().unwrap().message.content(), "page 2");
    assert_eq!(discord.messages_in("general")[0].content(), "page 2");
    discord.assert_clean();
}

#[tokio::test]
async fn a_choice_from_a_menu_carries_its_value() {
    let (discord, mut gateway) = connected().await;
    let message = with_controls(&discord).await;
    let (choosing, copy) = (discord.clone(), message.clone());
    let chosen = tokio::spawn(async move {
        choosing
            .choose("bob", &copy, "Open a paper", "A robot")
            .await
    });
    let interaction = heard(&mut gateway).await;
    assert_eq!(interaction["data"]["component_type"], 3);
    assert_eq!(interaction["data"]["values"], json!(["2611.00001"]));
    let shown = json!({ "type": 4, "data": body(json!({ "content": "the paper", "flags": 64 })) });
    post(&discord, &callback(&interaction), shown).await;
    let reply = chosen.await.unwrap().unwrap();
    assert_eq!(reply.text(), "the paper");
    assert_ne!(reply.message.id(), message.id());
    discord.assert_clean();
}

#[tokio::test]
async fn a_silent_answer_is_followed_by_an_edit_or_the_end_of_the_message() {
    let (discord, mut gateway) = connected().await;
    let message = with_controls(&discord).await;
    let first = pressed(&discord, &message);
    let interaction = heard(&mut gateway).await;
    post(&discord, &callback(&interaction), json!({ "type": 6 })).await;
    patch(
        &discord,
        &original(&discord, &interaction),
        body(json!({ "content": "page 2" })),
    )
    .await;
    assert_eq!(first.await.unwrap().unwrap().message.content(), "page 2");

    let second = pressed(&discord, &message);
    let interaction = heard(&mut gateway).await;
    post(&discord, &callback(&interaction), json!({ "type": 6 })).await;
    delete(&discord, &original(&discord, &interaction)).await;
    assert!(second.await.unwrap().unwrap().is_deleted());
    assert!(discord.messages_in("general").is_empty());
    discord.assert_clean();
}

#[tokio::test]
async fn what_cannot_be_pressed_is_refused_with_a_sentence() {
    let (discord, mut gateway) = connected().await;
    let message = with_controls(&discord).await;
    let why = async |person: &str, message: &Message, button: &str| {
        discord
            .press(person, message, button)
            .await
            .unwrap_err()
            .to_string()
    };
    assert!(
        why("ada", &message, "Less")
            .await
            .contains("There is: More (2), Code")
    );
    assert!(
        why("ada", &message, "Code")
            .await
            .contains("opens https://example.org")
    );
    let own = pressed(&discord, &message);
    let interaction = heard(&mut gateway).await;
    let button = json!({ "type": 2, "style": 1, "label": "Next", "custom_id": "n" });
    let private = json!({ "flags": 64, "content": "x", "components": [{ "type": 1, "components": [button] }] });
    post(
        &discord,
        &callback(&interaction),
        json!({ "type": 4, "data": body(private) }),
    )
    .await;
    let own = own.await.unwrap().unwrap();
    assert!(
        why("bob", &own.message, "Next")
            .await
            .contains("somebody else")
    );
    discord.delete_channel("general");
    assert!(why("ada", &message, "More").await.contains("no channel"));
    discord.assert_clean();
}
