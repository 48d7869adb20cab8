//! Definitions of commands: single ones, in several languages, for several places.

use paperboy_sandbox::Discord;
use serde_json::{Value, json};

use crate::support::*;

fn commands(discord: &Discord) -> String {
    format!("/applications/{}/commands", discord.bot_id())
}

async fn code(discord: &Discord, command: &Value) -> u64 {
    put(discord, &commands(discord), json!([command]))
        .await
        .code()
}

#[tokio::test]
async fn a_single_command_is_changed_and_removed() {
    let discord = start().await;
    let path = commands(&discord);
    let made = post(
        &discord,
        &path,
        json!({ "name": "papers", "description": "Papers" }),
    )
    .await;
    let own = format!("{path}/{}", made.body["id"].as_str().unwrap());
    let changed = patch(&discord, &own, json!({ "description": "All papers" })).await;
    assert_eq!(changed.body["description"], "All papers");
    assert_eq!(changed.body["name"], "papers");
    assert_eq!(changed.body["id"], made.body["id"]);
    assert_ne!(changed.body["version"], made.body["version"]);
    assert_eq!(get(&discord, &own).await.body, changed.body);
    let bad = patch(&discord, &own, json!({ "description": "" })).await;
    assert_eq!(bad.code(), 50035);
    assert_eq!(delete(&discord, &own).await.status, 204);
    assert_eq!(delete(&discord, &own).await.code(), 10063);
    assert_eq!(get(&discord, &path).await.body, json!([]));
    discord.forgive("50035");
    discord.assert_clean();
}

#[tokio::test]
async fn names_in_other_languages_follow_the_rules_of_their_script() {
    let discord = start().await;
    let named = |locale: &str, name: &str| {
        let names = json!({ locale: name });
        json!({ "name": "papers", "description": "d", "name_localizations": names })
    };
    for (locale, name) in [
        ("de", "veröffentlichungen"),
        ("fr", "l'actualité"),
        ("ja", "ペーパー論文々"),
        ("zh-CN", "论文"),
        ("hi", "हिन्दी"),
        ("th", "น้ำ"),
        ("pt-BR", "não_lidos-2"),
    ] {
        assert_eq!(code(&discord, &named(locale, name)).await, 0, "{name}");
    }
    discord.assert_clean();
    for (locale, name) in [
        ("de", "Papiere"),
        ("fr", "des articles"),
        ("ja", "論文・要約"),
        ("fr", "re\u{301}sume\u{301}s"),
        ("de", ""),
        ("de-DE", "papiere"),
        ("en", "papers"),
        ("zh-CN", &"论".repeat(33)),
        ("el", "ΑΒΓ"),
    ] {
        assert_eq!(code(&discord, &named(locale, name)).await, 50035, "{name}");
    }
}

#[tokio::test]
async fn descriptions_and_choices_are_translated_within_their_lengths() {
    let discord = start().await;
    let choice = json!({ "name": "Cards", "value": "c", "name_localizations": { "de": "Karten" } });
    let option = json!({
        "type": 3, "name": "layout", "description": "How it looks",
        "description_localizations": { "de": "Wie es aussieht" }, "choices": [choice],
    });
    let mut command = json!({
        "name": "papers", "description": "d", "options": [option],
        "description_localizations": { "es-ES": "Artículos", "fr": "d".repeat(100) },
    });
    assert_eq!(code(&discord, &command).await, 0);
    command["description_localizations"]["fr"] = json!("d".repeat(101));
    assert_eq!(code(&discord, &command).await, 50035);
    command["description_localizations"] = json!({ "xx": "d" });
    assert_eq!(code(&discord, &command).await, 50035);
    command["description_localizations"] = json!({});
    command["options"][0]["choices"][0]["name_localizations"] = json!({ "de": "k".repeat(101) });
    assert_eq!(code(&discord, &command).await, 50035);
}

#[tokio::test]
async fn the_longest_translation_counts_towards_the_size_of_a_command() {
    let discord = start().await;
    let with = |length: usize| {
        let option = |i: usize| {
            let translated = json!({ "de": "d".repeat(length), "fr": "d" });
            let choices: Value = (0..2)
                .map(|c| json!({ "name": "c".repeat(90 + c), "value": "v".repeat(10) }))
                .collect();
            json!({ "type": 3, "name": format!("o{i:02}"), "description": "d",
                "description_localizations": translated, "choices": choices })
        };
        let options: Value = (0..25).map(option).collect();
        json!({ "name": "papers", "description": "d", "options": options })
    };
    // 7 for the command, and for each of 25 options 304: with names of 32 instead of 3 it is too much.
    assert_eq!(code(&discord, &with(100)).await, 0);
    let mut heavy = with(100);
    heavy["description_localizations"] = json!({ "ja": "日".repeat(100) });
    heavy["name_localizations"] = json!({ "ja": "日".repeat(32) });
    assert_eq!(code(&discord, &heavy).await, 0);
    for option in heavy["options"].as_array_mut().unwrap() {
        option["name_localizations"] = json!({ "ja": "日".repeat(32) });
    }
    assert_eq!(code(&discord, &heavy).await, 50035);
}

#[tokio::test]
async fn places_and_installations_are_ones_that_exist() {
    let discord = start().await;
    let with =
        |key: &str, places: Value| json!({ "name": "papers", "description": "d", key: places });
    assert_eq!(code(&discord, &with("contexts", json!([0, 1, 2]))).await, 0);
    assert_eq!(
        code(&discord, &with("integration_types", json!([0, 1]))).await,
        0
    );
    for bad in [
        with("contexts", json!([3])),
        with("contexts", json!([])),
        with("contexts", json!([1, 1])),
        with("integration_types", json!([2])),
        with("integration_types", json!("0")),
    ] {
        assert_eq!(code(&discord, &bad).await, 50035, "{bad}");
    }
}
