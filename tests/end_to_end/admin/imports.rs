//! A file's settings take the place of a server's: all of them, or none.

use paperboy_sandbox::{Fault, File, Reply, Server};
use serde_json::{Value, json};

use crate::support::{TestBot, run_test};

/// The server's export.
async fn exported(bot: &TestBot) -> Value {
    let reply = bot.admin("ml", "/papers-admin data export").await;
    let files = reply.files();
    let file = files.first().expect("a file");
    serde_json::from_str(&file.text()).expect("JSON")
}

async fn import(bot: &TestBot, file: impl Into<Vec<u8>>) -> Reply {
    bot.discord.lay_file(File::new("papers.json", file));
    bot.admin("ml", "/papers-admin data import file:@papers.json")
        .await
}

#[tokio::test]
async fn an_export_is_changed_and_imported_after_asking() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech, robot")
            .await;
        bot.admin("ml", "/papers-admin topic create name:ours keywords:x")
            .await;
        let mut file = exported(bot).await;
        let same = import(bot, file.to_string()).await;
        insta::assert_snapshot!(same.text(), @"Everything is as in this file already: there is nothing to change.");
        file["server"]["zone"] = json!("Europe/Berlin");
        file["topics"][0]["topic"] = json!("y");
        file["subscriptions"][0]["level"] = json!("wide");
        file["subscriptions"][1]["topic"] = json!("vision");
        let asked = import(bot, file.to_string()).await;
        assert!(asked.is_ephemeral());
        insta::assert_snapshot!(asked.text(), @"
        This changes the server to what the file says:
        • settings of the whole server
        • changed topics: ours
        • new subscriptions: #ml (vision)
        • changed subscriptions: #ml (speech)
        • subscriptions that end: #ml (robot)
        What was posted stays noted: nothing is posted twice.
        ");
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(
            !list.text().contains("vision"),
            "nothing is done before the press"
        );
        bot.restart().await;
        let done = asked.press("Import").await.expect("the button");
        insta::assert_snapshot!(done.text(), @"
        Imported. Subscriptions: 1 new, 1 as in the file, 1 ended.
        Next post: 2026-08-14 06:00 UTC (2026-08-14 06:00 UTC). A digest that was posted today is not posted again.
        ");
        let list = bot.admin("ml", "/papers-admin list").await;
        insta::assert_snapshot!(list.text(), @"
        #ml · up to 8 papers · Next post: 2026-08-14 06:00 UTC (2026-08-14 06:00 UTC).
        • speech · wide
        • vision
        ");
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_not_this_servers_is_refused_and_changes_nothing() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        bot.discord.invite_bot(&Server::named("Other").admin("ada"));
        let good = exported(bot).await;
        let changed = |change: &dyn Fn(&mut Value)| {
            let mut file = good.clone();
            change(&mut file);
            file.to_string()
        };
        let files = [
            "not JSON".to_owned(),
            "{}".to_owned(),
            changed(&|file| file["version"] = json!(99)),
            changed(&|file| file["server"]["server"] = json!("42")),
            changed(&|file| file["subscriptions"][0]["channel"] = json!("42")),
            changed(&|file| file["subscriptions"][0]["mention"] = json!("42")),
            changed(&|file| file["subscriptions"][0]["topic"] = json!("(speech")),
            changed(&|file| file["subscriptions"][0]["sudo"] = json!(true)),
            changed(&|file| {
                let many = vec![file["subscriptions"][0].clone(); 200];
                file["subscriptions"] = json!(many);
            }),
            "x".repeat(256 * 1024 + 1),
        ];
        let mut replies = String::new();
        for file in files {
            let reply = import(bot, file).await;
            assert!(reply.is_ephemeral() && reply.message.buttons().is_empty());
            replies.push_str(&reply.text());
            replies.push('\n');
        }
        insta::assert_snapshot!(replies, @"
        This file can't be read. Take one from /papers-admin data export.
        This file is not an export of mine. Take one from /papers-admin data export.
        This file is from a newer version than I am. Ask whoever runs me for an update.
        This file is of another server. To copy it here, write this server's id and the ids of its channels and roles into it.
        This server has no channel 42, or I can't see it. Nothing was changed; correct the file.
        This server has no role 42 that could be called. Nothing was changed; correct the file.
        A topic in this file can't be read: (speech. The parenthesis at character 1 (‘(speech’) is never closed. Put a ) at the group's end, or take the ( away.
        Something in this file can't be read: unknown field `sudo`, expected one of `channel`, `topic`, `level`, `min_upvotes`, `needs_code`, `mention`, `pause`. Nothing was changed; mend it, then attach it again.
        This file has more subscriptions than the 100 that a server may have. Nothing was changed.
        This file is too large: 256 KiB is the most. Take one from /papers-admin data export.
        ");
        assert_eq!(exported(bot).await["subscriptions"], good["subscriptions"]);
    })
    .await;
}

#[tokio::test]
async fn a_file_is_fetched_carefully() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        let larger = File::new("papers.json", "x".repeat(300 * 1024)).claiming(10);
        bot.discord.lay_file(larger);
        let line = "/papers-admin data import file:@papers.json";
        let reply = bot.admin("ml", line).await;
        insta::assert_snapshot!(reply.text(), @"This file is too large: 256 KiB is the most. Take one from /papers-admin data export.");
        bot.discord
            .fail_next(1, "GET /ephemeral-attachments/*/*", Fault::Status(404));
        let reply = import(bot, "{}").await;
        insta::assert_snapshot!(reply.text(), @"I could not fetch this file from Discord. Attach it again.");
        bot.discord
            .fail_next(1, "GET /ephemeral-attachments/*/*", Fault::NotJson);
        let reply = import(bot, "{}").await;
        insta::assert_snapshot!(reply.text(), @"This file can't be read. Take one from /papers-admin data export.");
        let moderator = bot.discord.slash("max", "ml", line).await;
        let refused = moderator.expect("the command can be typed");
        assert!(
            refused.text().contains("Manage Server"),
            "{}",
            refused.text()
        );
    })
    .await;
}
