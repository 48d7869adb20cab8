//! Buttons of admins that others press, and ids that somebody made up.

use paperboy_sandbox::{Message, Server};
use serde_json::json;

use crate::support::{Sample, TestBot, run_test};

/// A message with one button of this id.
fn with_button(message: &Message, id: &str) -> Message {
    let mut forged = message.clone();
    let button = json!({ "type": 2, "style": 4, "label": "b", "custom_id": id });
    forged.value["components"] = json!([{ "type": 1, "components": [button] }]);
    forged
}

async fn press(bot: &TestBot, person: &str, message: &Message, id: &str) -> String {
    let pressed = bot
        .discord
        .press(person, &with_button(message, id), "b")
        .await;
    let reply = pressed.unwrap_or_else(|why| panic!("{id}: {why}"));
    assert!(reply.is_ephemeral(), "{id}");
    reply.text()
}

#[tokio::test]
async fn who_lacks_the_right_gains_nothing_by_an_id() {
    let papers = [Sample::new(1, "Speech recognition", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        bot.admin("ml", "/papers-admin topic create name:ours keywords:x")
            .await;
        bot.admin("ml", "/papers-admin unsubscribe subscription:speech")
            .await;
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        let shared = bot.member("ml", "/papers topic query:speech").await.message;
        let before = bot.admin("ml", "/papers-admin data export").await.files()[0].text();
        let ml = bot.discord.channel("ml");
        let ids = [
            format!("pb1|a|preview|{ml}"),
            format!("pb1|a|post|{ml}"),
            format!("pb1|a|again|{ml}"),
            format!("pb1|a|test|{ml}"),
            "pb1|a|undo|2|3".to_owned(),
            "pb1|a|restore|1".to_owned(),
            "pb1|a|reset|server".to_owned(),
            format!("pb1|a|reset|{ml}"),
            "pb1|a|topic|ours".to_owned(),
            "pb1|a|import|abcdefgh2345".to_owned(),
        ];
        for id in &ids {
            let text = press(bot, "grace", &shared, id).await;
            assert!(text.contains("You need Manage"), "{id}: {text}");
        }
        let after = bot.admin("ml", "/papers-admin data export").await.files()[0].text();
        assert_eq!(before, after);
        assert!(bot.posts("ml").is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_id_that_names_nothing_here_is_refused() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        let other = Server::named("Other")
            .admin("ada")
            .channel(paperboy_sandbox::Channel::text("elsewhere"));
        bot.discord.invite_bot(&other);
        bot.admin("elsewhere", "/papers-admin subscribe topic:speech")
            .await;
        let elsewhere = bot.discord.channel("elsewhere");
        let list = bot.admin("ml", "/papers-admin list").await.message;
        let ids = [
            format!("pb1|a|preview|{elsewhere}"),
            format!("pb1|a|post|{elsewhere}"),
            format!("pb1|a|test|{elsewhere}"),
            format!("pb1|a|reset|{elsewhere}"),
            "pb1|a|undo|2|0".to_owned(),
            "pb1|a|undo|99|0".to_owned(),
            "pb1|a|restore|2".to_owned(),
            "pb1|a|topic|nothing".to_owned(),
            "pb1|a|import|abcdefgh2345".to_owned(),
            "pb1|a|undo|1|x".to_owned(),
            "pb2|a|undo|1|0".to_owned(),
        ];
        let mut replies = String::new();
        for id in &ids {
            replies.push_str(&press(bot, "ada", &list, id).await);
            replies.push('\n');
        }
        insta::assert_snapshot!(replies, @"
        Nothing is known of this channel any more. Begin again with /papers-admin subscribe.
        Nothing is known of this channel any more. Begin again with /papers-admin subscribe.
        Nothing is known of this channel any more. Begin again with /papers-admin subscribe.
        #elsewhere has no subscription yet. Begin with /papers-admin subscribe.
        There is nothing to undo: the subscription is gone already. See /papers-admin list.
        There is nothing to undo: the subscription is gone already. See /papers-admin list.
        It is too late to undo this. Subscribe again with /papers-admin subscribe; nothing is posted twice.
        This server has no topic of this name. /papers-admin topic list shows those that it has.
        I no longer have this file. Run /papers-admin data import again.
        This button is from another version, or what it did is gone. Run the command again: /papers topic, /papers today, or /papers help for all.
        This button is from another version, or what it did is gone. Run the command again: /papers topic, /papers today, or /papers help for all.
        ");
        assert!(bot.posts("elsewhere").is_empty());
        let left = bot.admin("ml", "/papers-admin list").await;
        assert!(left.text().contains("speech"));
    })
    .await;
}

#[tokio::test]
async fn a_moderator_undoes_from_elsewhere_what_they_may_change_there() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        let line = "/papers-admin subscribe topic:speech channel:#ml";
        let made = bot.discord.slash("max", "lobby", line).await;
        let made = made.expect("the command can be typed");
        let undone = made.press("Undo").await.expect("the button");
        assert!(undone.text().starts_with("Undone"), "{}", undone.text());
        bot.admin("vision", "/papers-admin subscribe topic:speech")
            .await;
        let line = "/papers-admin unsubscribe subscription:speech";
        let refused = bot.discord.slash("max", "lobby", line).await;
        let refused = refused.expect("the command can be typed");
        assert!(
            refused
                .text()
                .contains("You need Manage Channels in #vision"),
            "{}",
            refused.text()
        );
    })
    .await;
}

#[tokio::test]
async fn a_digest_is_posted_once_more_after_asking_and_on_its_day_only() {
    let papers = [Sample::new(1, "Speech recognition", "2026-08-13")];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let again = "/papers-admin post-now again:true";
        let question = bot.admin("ml", again).await;
        assert!(question.is_ephemeral());
        let text = question.text();
        assert!(
            text.contains("was posted already") && text.contains("Post it once more?"),
            "{text}"
        );
        assert_eq!(bot.posts("ml").len(), 1, "nothing before it is meant");
        let done = question.press("Post it once more").await;
        let done = done.expect("the button").text();
        assert!(done.starts_with("Posted: "), "{done}");
        assert_eq!(bot.posts("ml").len(), 2);

        let question = bot.admin("ml", again).await;
        bot.set_now("2026-08-14T07:00:00Z");
        let late = question.press("Post it once more").await;
        let late = late.expect("the button").text();
        assert!(late.contains("was not posted yet"), "{late}");
        assert_eq!(bot.posts("ml").len(), 2);
    })
    .await;
}
