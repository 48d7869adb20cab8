//! A person at a terminal: a line for each thing that can be done.

use paperboy_sandbox::{Discord, File, Reply, SlashError};
use serde_json::{Value, json};

use crate::interactions::{callback, heard};
use crate::support::*;

async fn terminal() -> (Discord, Gateway) {
    let discord = start().await;
    let query = json!({ "type": 3, "name": "query", "description": "q" });
    let file = json!({ "type": 11, "name": "file", "description": "f" });
    let commands = json!([
        { "name": "papers", "description": "p", "options": [query, file] },
        { "name": "Look up papers", "type": 3 },
    ]);
    put(
        &discord,
        &format!("/applications/{}/commands", discord.bot_id()),
        commands,
    )
    .await;
    let gateway = Gateway::ready(&discord, 1).await;
    (discord, gateway)
}

/// What the bot hears of a line, and the reply to the answer that it gives.
async fn typed(
    discord: &Discord,
    gateway: &mut Gateway,
    last: Option<&Reply>,
    line: &str,
    answer: Value,
) -> (Value, Reply) {
    let (typing, line, last) = (discord.clone(), line.to_owned(), last.cloned());
    let reply: tokio::task::JoinHandle<Result<Reply, SlashError>> = tokio::spawn(async move {
        typing
            .type_line("bob", "general", last.as_ref(), &line)
            .await
    });
    let interaction = heard(gateway).await;
    let answered = post(discord, &callback(&interaction), answer).await;
    assert_eq!(answered.status, 204, "{}", answered.body);
    (interaction, reply.await.unwrap().unwrap())
}

fn says(fields: Value) -> Value {
    json!({ "type": 4, "data": body(fields) })
}

#[tokio::test]
async fn commands_are_typed_here_elsewhere_and_on_messages() {
    let (discord, mut gateway) = terminal().await;
    let said = discord.say("ada", "general", "see 2608.10001");
    discord.lay_file(File::new("list.json", "[]"));
    for (line, kind, channel) in [
        ("/papers robots", 1, discord.channel("general")),
        ("/papers file:@list.json", 1, discord.channel("general")),
        ("#papers /papers robots", 1, discord.channel("papers")),
        ("@dm /papers robots", 1, discord.direct_channel_of("bob")),
        (
            &format!("use Look up papers on {said}"),
            3,
            discord.channel("general"),
        ),
        ("use Look up papers", 3, discord.channel("general")),
    ] {
        let answer = says(json!({ "content": "found" }));
        let (interaction, reply) = typed(&discord, &mut gateway, None, line, answer).await;
        assert_eq!(interaction["data"]["type"], kind, "{line}");
        assert_eq!(interaction["channel_id"], channel.to_string(), "{line}");
        assert_eq!(reply.text(), "found");
    }
    discord.assert_clean();
}

#[tokio::test]
async fn the_last_answer_is_pressed_chosen_from_and_filled_in() {
    let (discord, mut gateway) = terminal().await;
    let options = json!([
        { "label": "Attention, again", "value": "a" },
        { "label": "robots", "value": "r" },
        { "label": "speech", "value": "s" },
    ]);
    let menu = json!({ "type": 3, "custom_id": "t", "placeholder": "Topics", "options": options, "max_values": 3 });
    let button = json!({ "type": 2, "style": 1, "label": "More (2)", "custom_id": "m" });
    let rows = json!([
        { "type": 1, "components": [menu] }, { "type": 1, "components": [button] },
    ]);
    let page = || says(json!({ "content": "page", "components": rows }));
    let (_, first) = typed(&discord, &mut gateway, None, "/papers x", page()).await;
    for (line, values) in [
        ("choose robots, speech", json!(["r", "s"])),
        ("choose Topics: Attention, again", json!(["a"])),
        ("choose t: speech", json!(["s"])),
    ] {
        let (chosen, _) = typed(&discord, &mut gateway, Some(&first), line, page()).await;
        assert_eq!(chosen["data"]["values"], values, "{line}");
    }
    let input = |id: &str| {
        json!({ "type": 1, "components": [
        { "type": 4, "custom_id": id, "label": id, "style": 1 },
    ] })
    };
    let form = json!({ "custom_id": "f", "title": "A topic", "components": [input("name"), input("text")] });
    let form = json!({ "type": 9, "data": form });
    let (_, asked) = typed(&discord, &mut gateway, Some(&first), "press More", form).await;
    let line = "submit name:arms text:robot arm";
    let thanks = says(json!({ "content": "saved" }));
    let (sent, saved) = typed(&discord, &mut gateway, Some(&asked), line, thanks).await;
    assert_eq!(sent["message"]["id"], first.message.id().to_string());
    assert_eq!(
        sent["data"]["components"][1]["components"][0]["value"],
        "robot arm"
    );
    assert_eq!(saved.text(), "saved");
    let refused = discord
        .type_line("bob", "general", Some(&saved), line)
        .await;
    assert!(refused.unwrap_err().to_string().contains("showed no form"));
    let refused = discord
        .type_line("bob", "general", None, "press More")
        .await;
    assert!(refused.unwrap_err().to_string().contains("no answer yet"));
    discord.assert_clean();
}
