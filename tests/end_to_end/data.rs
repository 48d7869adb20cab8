//! What is stored about members and servers, shown, handed over and deleted.

use paperboy_sandbox::Message;
use serde_json::{Value, json};

use super::support::{Sample, run_test};

#[tokio::test]
async fn an_admin_gets_everything_of_the_server_as_a_file() {
    let papers = [Sample::new(1, "Faster diffusion sampling", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        let reply = bot.admin("ml", "/papers-admin data export").await;
        insta::assert_snapshot!(reply.text(), @"Nothing is stored of this server.");
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let reply = bot.admin("ml", "/papers-admin data export").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        Everything that I store of this server: settings, channels, subscriptions, and what became of each morning.
        📎 paperboy-2026-08-13.json
        ");
        let file = &reply.message.value["attachments"][0]["text"];
        let export: Value = serde_json::from_str(file.as_str().expect("a text")).expect("JSON");
        assert_eq!(export["format"], "paperboy-server-export");
        assert_eq!(export["subscriptions"][0]["topic"], "diffusion");
        assert_eq!(export["history"]["deliveries"][0]["papers"][0]["paper"], "2608.10001");
    })
    .await;
}

#[tokio::test]
async fn an_admin_deletes_everything_of_the_server_after_being_asked() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let question = bot.admin("ml", "/papers-admin data delete").await;
        assert!(question.is_ephemeral());
        insta::assert_snapshot!(question.text(), @"This deletes everything that I store of this server: settings, subscriptions (1), and what became of each morning. No digest comes any more. It can't be undone; /papers-admin data export gives you a copy first.");
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(list.text().contains("diffusion"), "nothing is deleted yet");
        bot.restart().await;
        let done = question
            .press("Delete everything")
            .await
            .expect("the button can be pressed");
        insta::assert_snapshot!(done.text(), @"Everything that I stored of this server is deleted. To begin again: /papers-admin subscribe.");
        assert!(done.message.buttons().is_empty());
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(list.text().contains("No channel is"), "{}", list.text());
    })
    .await;
}

#[tokio::test]
async fn only_who_asked_and_still_manages_the_server_deletes_it() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        for command in ["export", "delete"] {
            let line = format!("/papers-admin data {command}");
            let reply = bot.discord.slash("max", "ml", &line).await;
            let text = reply.expect("the command can be typed").text();
            assert!(text.contains("You need Manage Server"), "{text}");
        }
        // Nobody sees another's question; a forged press must not do more.
        for (presser, asked_by, told) in [
            ("grace", "grace", "You need Manage Server"),
            ("grace", "ada", "You need Manage Server"),
            ("ada", "grace", "Only who asked for it"),
        ] {
            let own = bot.discord.slash(presser, "ml", "/papers help").await;
            let own = own.expect("the command can be typed").message;
            let id = format!("pb1|delete|{}", bot.discord.user(asked_by));
            let reply = bot
                .discord
                .press(presser, &with_button(own, &id), "Delete")
                .await;
            let text = reply.expect("the button can be pressed").text();
            assert!(text.contains(told), "{presser} for {asked_by}: {text}");
        }
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(list.text().contains("diffusion"), "{}", list.text());
    })
    .await;
}

fn with_button(mut message: Message, id: &str) -> Message {
    let button = json!({ "type": 2, "style": 4, "label": "Delete", "custom_id": id });
    message.value["components"] = json!([{ "type": 1, "components": [button] }]);
    message
}
