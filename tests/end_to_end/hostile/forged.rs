//! What Discord's client would never send: values out of range, choices nobody offered, wrong kinds of values, commands
//! that are hidden, ids of buttons that the bot never made.

use paperboy_sandbox::{Message, Place};
use serde_json::{Value, json};

use super::harm::check;
use super::typed::{INTEGER, STRING, TEXTS};
use super::{NOW, check_store, every_line, papers, registered, send, stored, widen};
use crate::support::{TestBot, run_test};

/// What a client gets wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Forgery {
    /// Everything is let through.
    Loose,
    /// Besides, texts are sent for what is no text, and numbers for texts.
    WrongKind,
}

/// A definition that lets a forgery through.
fn loosened(definition: &Value, forgery: Forgery) -> Value {
    let mut loose = definition.clone();
    let Some(fields) = loose.as_object_mut() else {
        return loose;
    };
    for rule in [
        "choices",
        "min_value",
        "max_value",
        "channel_types",
        "required",
        "default_member_permissions",
        "contexts",
    ] {
        fields.remove(rule);
    }
    // A command on messages has a kind too, and no description.
    let kind = fields.get("type").and_then(Value::as_u64);
    let kind = kind.filter(|_| fields.contains_key("description"));
    if forgery == Forgery::WrongKind && kind > Some(2) {
        let wrong = if kind == Some(STRING) {
            INTEGER
        } else {
            STRING
        };
        fields.insert("type".to_owned(), json!(wrong));
    }
    if let Some(options) = fields.get_mut("options").and_then(Value::as_array_mut) {
        for option in options {
            *option = loosened(option, forgery);
        }
    }
    loose
}

/// Tells the stand-in, in the bot's name, that its commands take everything from everybody.
async fn loosen(bot: &TestBot, commands: &[Value], forgery: Forgery) -> Vec<Value> {
    let loose: Vec<Value> = commands
        .iter()
        .map(|command| loosened(command, forgery))
        .collect();
    let application = bot.discord.bot_id();
    let address = format!(
        "{}/api/v10/applications/{application}/commands",
        bot.discord.url()
    );
    let request = reqwest::Client::new().put(address).json(&loose);
    let request = request
        .header("authorization", format!("Bot {}", bot.discord.token()))
        .header("user-agent", "DiscordBot (https://forger.example, 1)");
    let answer = request.send().await.expect("the stand-in answers");
    assert!(answer.status().is_success(), "{answer:?}");
    loose
}

/// The commands that the bot wants hidden from ordinary members.
fn hidden(commands: &[Value]) -> Vec<Value> {
    let hidden = commands
        .iter()
        .filter(|command| !command["default_member_permissions"].is_null());
    hidden.cloned().collect()
}

#[tokio::test]
async fn who_may_not_changes_nothing_whatever_their_client_sends() {
    run_test(NOW, &papers(), async |bot| {
        widen(bot);
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let commands = registered(bot);
        loosen(bot, &commands, Forgery::Loose).await;
        let (before, posts) = (stored(bot), bot.posts("ml").len());
        let lines = every_line(&hidden(&commands), |_| true);
        let mut sent = 0;
        for line in &lines {
            for (person, place) in [("grace", Place::from("ml")), ("ada", Place::Direct)] {
                if let Some(reply) = send(bot, person, place, line).await {
                    check(line, &reply.message, true);
                    sent += 1;
                }
            }
            assert!(stored(bot) == before, "{line:.200} changed the store");
        }
        assert!(sent > 200, "only {sent} of {} lines were sent", lines.len());
        assert_eq!(bot.posts("ml").len(), posts);
    })
    .await;
}

#[tokio::test]
async fn values_out_of_range_and_of_a_wrong_kind_are_answered() {
    run_test(NOW, &papers(), async |bot| {
        widen(bot);
        let commands = registered(bot);
        for forgery in [Forgery::Loose, Forgery::WrongKind] {
            let loose = loosen(bot, &commands, forgery).await;
            // The texts of texts have had their story.
            let lines = match forgery {
                Forgery::Loose => every_line(&loose, |option| option["type"] != STRING),
                Forgery::WrongKind => every_line(&loose, |_| true),
            };
            for line in lines {
                if let Some(reply) = send(bot, "ada", "ml", &line).await {
                    check(&line, &reply.message, true);
                }
            }
        }
        check_store(bot);
        bot.restart().await;
        loosen(bot, &commands, Forgery::Loose).await;
        let list = bot.admin("ml", "/papers-admin list").await;
        check("the list", &list.message, false);
    })
    .await;
}

fn with_components(message: &Message, component: &Value) -> Message {
    let mut forged = message.clone();
    forged.value["components"] = json!([{ "type": 1, "components": [component] }]);
    forged
}

/// Ids in the bot's own form with fields that it would not write, and anything.
fn button_ids(channel: &str) -> Vec<String> {
    let days = ["2026-08-13", "+262142-12-31", "-262143-01-01"];
    let mores = days
        .iter()
        .flat_map(|day| [0, 1, u16::MAX].map(|page| format!("pb1|more|{channel}|{day}|{page}")));
    let kinds = ["l|t", "h|t", "l|d", "l|s", "l|p", "l|k", "h|k", "l|n"]
        .into_iter()
        .cycle();
    let lists = kinds
        .zip(TEXTS)
        .map(|(kind, text)| format!("pb1|{kind}|={text}||65535"));
    let papers = TEXTS.iter().flat_map(|text| {
        ["similar|", "card|", "save|", "another|="].map(|kind| format!("pb1|{kind}{text}"))
    });
    let odd = [
        "pb1|l|t|+abcdefgh2345||1",
        "pb1|l|t|=diffusion|zzzzzzzzzzzz|0",
        "pb1|open",
        "pb1|more|0|2026-08-13|1",
        "pb1|another|+abcdefgh2345",
        "pb1|topics|0",
        "pb1|topics|65535",
        "pb1|clear-saved",
        "pb1|forget-me",
        "pb1|open|0",
        "pb1|keep|0|2608.10001",
        "pb1|not|0|2608.10001",
        "pb1|not|18446744073709551615|2608.10001",
        "pb1|follow|1",
        "pb1|follow|-1",
    ];
    let admins = TEXTS.iter().flat_map(|text| {
        let kinds = ["preview", "reset", "restore", "topic", "import"];
        kinds.map(|kind| format!("pb1|a|{kind}|{text}"))
    });
    let texts = TEXTS.iter().chain(&odd).map(|text| (*text).to_owned());
    mores
        .chain(lists)
        .chain(papers)
        .chain(admins)
        .chain(texts)
        .collect()
}

#[tokio::test]
async fn forged_buttons_and_menus_are_answered_and_change_nothing() {
    run_test(NOW, &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion").await;
        let before = stored(bot);
        let list = bot.member("ml", "/papers topic query:diffusion").await.message;
        let channel = bot.discord.channel("ml").to_string();
        for id in button_ids(&channel) {
            let button = json!({ "type": 2, "style": 1, "label": "b", "custom_id": id });
            let pressed = bot.discord.press("grace", &with_components(&list, &button), "b").await;
            let reply = pressed.unwrap_or_else(|why| panic!("{id}: {why}"));
            check(&id, &reply.message, false);
        }
        for value in TEXTS {
            let options = json!([{ "label": "o", "value": value }]);
            let menu = json!({ "type": 3, "custom_id": "pb1|open", "placeholder": "m", "options": options });
            let chosen = bot.discord.choose("grace", &with_components(&list, &menu), "m", "o").await;
            let reply = chosen.unwrap_or_else(|why| panic!("{value}: {why}"));
            check(value, &reply.message, false);
        }
        assert!(stored(bot) == before, "a forged button changed the store");
    })
    .await;
}
