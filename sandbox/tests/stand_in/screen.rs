//! What a person sees in a terminal.

use paperboy_sandbox::screen::{Look, render_form, render_text};
use paperboy_sandbox::{Channel, Discord, Field, Form, World};
use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn a_message_is_printed_as_discord_shows_it() {
    let discord = start().await;
    let papers = discord.channel("papers");
    let embed = json!({
        "title": "A robot folds laundry",
        "url": "https://example.org/1",
        "description": "A **very** long summary that says in many words how a robot learned to fold shirts.",
        "fields": [{ "name": "Votes", "value": "120 ▲ 14" }],
        "footer": { "text": "Matched robots" },
    });
    let buttons = json!({ "type": 1, "components": [
        { "type": 2, "style": 1, "label": "More (13)", "custom_id": "more" },
        { "type": 2, "style": 5, "label": "Code", "url": "https://example.org/code" },
        { "type": 2, "style": 2, "label": "Back", "custom_id": "back", "disabled": true },
    ] });
    let menu = json!({ "type": 1, "components": [{
        "type": 3, "custom_id": "open", "placeholder": "Open a paper",
        "options": [{ "label": "A robot folds laundry", "value": "1", "description": "120 votes" }],
    }] });
    let sent = json!({
        "content": format!("## Papers of 24 November\nfor <#{papers}>, see [the list](https://example.org)"),
        "embeds": [embed],
        "components": [buttons, menu],
    });
    post(&discord, &messages(&discord, "general"), body(sent)).await;
    let message = &discord.messages_in("general")[0];
    let expected = "\
paperboy APP · 2026-11-24 07:00
Papers of 24 November
for #papers, see the list
(https://example.org)

│ A robot folds laundry
│ https://example.org/1
│ A very long summary that says in many
│ words how a robot learned to fold
│ shirts.
│ Votes
│ 120 ▲ 14
│ Matched robots

[More (13)] [Code ↗
https://example.org/code] (Back)
[Open a paper ▾ 1]
";
    assert_eq!(
        render_text(
            message,
            Look {
                width: 40,
                colour: false
            }
        ),
        expected
    );
    let coloured = render_text(
        message,
        Look {
            width: 40,
            colour: true,
        },
    );
    assert!(coloured.contains("\u{1b}[1m"));
    assert_eq!(message.buttons().len(), 3);
    discord.assert_clean();
}

#[tokio::test]
async fn menus_say_what_is_chosen_and_how_many_can_be() {
    let discord = start().await;
    let admins = discord.role("Research lab", "Admins").to_string();
    let papers = discord.channel("papers").to_string();
    let row = |menu: serde_json::Value| json!({ "type": 1, "components": [menu] });
    let rows = json!([
        row(
            json!({ "type": 3, "custom_id": "a", "placeholder": "Topics", "max_values": 2, "options": [
            { "label": "robots", "value": "r", "default": true }, { "label": "speech", "value": "s" },
        ] })
        ),
        row(
            json!({ "type": 6, "custom_id": "b", "placeholder": "Whom to mention",
            "default_values": [{ "id": admins, "type": "role" }] })
        ),
        row(
            json!({ "type": 8, "custom_id": "c", "min_values": 0, "max_values": 3,
            "default_values": [{ "id": papers, "type": "channel" }] })
        ),
        row(json!({ "type": 5, "custom_id": "d", "placeholder": "Who" })),
    ]);
    let path = messages(&discord, "papers");
    let sent = post(
        &discord,
        &path,
        body(json!({ "content": "x", "components": rows })),
    )
    .await;
    let id = sent.body["id"].as_str().unwrap();
    post(&discord, &format!("{path}/{id}/crosspost"), json!({})).await;
    let expected = "\
paperboy APP · 2026-11-24 07:00 · published
x
[Topics: robots ▾ 2, choose 1 to 2]
[Whom to mention: @Admins ▾ roles]
[Choose: #papers ▾ channels, choose 0 to 3]
[Who ▾ people]
";
    assert_eq!(
        render_text(&discord.messages_in("papers")[0], Look::default()),
        expected
    );
}

#[test]
fn a_form_shows_what_is_asked_and_what_stands_there() {
    let field = |id: &str, label: &str| Field {
        custom_id: id.to_owned(),
        label: label.to_owned(),
        placeholder: Some("robots".to_owned()),
        value: String::new(),
        required: true,
        is_long: false,
        min_length: 1,
        max_length: 50,
    };
    let written = Field {
        value: "robot -arm".to_owned(),
        required: false,
        ..field("text", "What it finds")
    };
    let form = Form {
        custom_id: "f".to_owned(),
        title: "A topic of this server".to_owned(),
        fields: vec![field("name", "Name"), written],
    };
    let expected = "\
A topic of this server
│ Name
│   name: (robots)
│ What it finds (may stay empty)
│   text: robot -arm
";
    assert_eq!(render_form(&form, Look::default()), expected);
}

#[tokio::test]
async fn a_place_has_the_name_that_a_person_reads() {
    let forum = Channel::forum("daily").tag("NLP").tag("CV");
    let world = World::with_server(lab().channel(forum)).group("book club", &["bob"]);
    let discord = Discord::start(world).await;
    let forum = discord.channel("daily");
    let shown = get(&discord, &format!("/channels/{forum}")).await.body;
    let tags = [0, 1].map(|tag| shown["available_tags"][tag]["id"].clone());
    let new = json!({ "name": "24 November", "applied_tags": tags, "message": body(json!({ "content": "x" })) });
    post(&discord, &format!("/channels/{forum}/threads"), new).await;
    for (place, name) in [
        ("general", "#general"),
        ("reading", "#general › reading"),
        ("24 November", "#daily › 24 November [NLP, CV]"),
        ("book club", "book club"),
    ] {
        assert_eq!(discord.place_name(discord.channel(place)), name);
    }
    assert_eq!(discord.place_name(discord.direct_channel_of("bob")), "@bob");
}
