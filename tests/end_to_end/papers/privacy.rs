//! `/papers privacy …`: what is stored about a member, shown, handed over, deleted.

use paperboy_sandbox::Place;
use serde_json::Value;

use super::{NOW, papers, screen};
use crate::support::run_test;

#[tokio::test]
async fn a_member_of_whom_nothing_is_stored_is_told_so() {
    run_test(NOW, &papers(), async |bot| {
        let reply = bot.member("lobby", "/papers privacy show").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        • Nothing is stored about you.
        • What you ask is answered from my own cache and not kept. A long topic behind a button is kept for 30 days, without a name.
        • No names, no messages of members and no member lists are stored: of a server only ids, its settings and topics, and which papers its channels have had.
        • When I am removed from a server, everything of it is deleted after 30 days; its admins can do so at once with /papers-admin data delete.
        ");
        for line in ["/papers privacy export", "/papers privacy delete"] {
            let reply = bot.member("lobby", line).await;
            assert_eq!(
                reply.text().trim(),
                "Nothing is stored about you.",
                "{line}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_stored_is_shown_handed_over_and_deleted_at_once() {
    run_test(NOW, &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        bot.admin("ml", "/papers saved add paper:2608.10003").await;
        let direct = async |line| {
            let reply = bot.discord.slash("ada", Place::Direct, line).await;
            reply.expect("the command can be typed")
        };
        let shown = direct("/papers privacy show").await.text();
        let own: Vec<&str> = shown.lines().take(3).collect();
        insta::assert_snapshot!(own.join("\n"), @"
        • Your id is stored with 1 subscription that you set up, so that I can tell you when a channel can't be posted in.
        • 1 paper that you keep.
        • /papers privacy export gives you all of it as a file; /papers privacy delete deletes it.
        ");

        let reply = direct("/papers privacy export").await;
        let files = reply.files();
        assert_eq!(files[0].name(), "paperboy-about-me-2026-08-13.json");
        let export: Value = serde_json::from_str(&files[0].text()).expect("JSON");
        assert_eq!(export["set_up"][0]["topic"], "diffusion");
        assert_eq!(export["saved_papers"][0]["paper"]["id"], "2608.10003");

        let question = direct("/papers privacy delete").await;
        insta::assert_snapshot!(screen(&question), @"
        ada used /papers privacy delete
        paperboy APP · 2026-08-13 12:00
        Delete everything that is stored about you? It is gone at once and can't be undone. Subscriptions of
        servers stay; of trouble with them I no longer tell you.
        • Your id is stored with 1 subscription that you set up, so that I can tell you when a channel can't
        be posted in.
        • 1 paper that you keep.
        [Delete what is stored about me]
        (only you can see this)
        ");
        let deleted = question.press("Delete what is stored about me").await;
        insta::assert_snapshot!(deleted.expect("the button").text(), @"Deleted; nothing is stored about you any more. It was: subscriptions that you set up, 1; topics that you followed, 0; papers that you kept, 1; presses, 0.");
        let shown = direct("/papers privacy show").await.text();
        assert!(shown.contains("Nothing is stored about you"), "{shown}");
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(list.text().contains("diffusion"), "{}", list.text());
        // Nobody is known who could be told of trouble.
        bot.discord.delete_channel("ml");
        bot.until_troubles(1).await;
        bot.at("2026-08-13T12:01:00Z").await;
        let messages = bot.discord.direct_messages_to("ada");
        assert!(
            messages
                .iter()
                .all(|message| !message.content().contains("can't"))
        );
    })
    .await;
}
