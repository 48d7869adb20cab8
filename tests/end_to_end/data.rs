//! What is stored about members and servers, shown, handed over and deleted.

use paperboy_sandbox::Place;

use super::support::run_test;

#[tokio::test]
async fn a_member_sees_what_is_stored_about_them_and_has_it_forgotten() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        let reply = bot.member("lobby", "/papers privacy").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        • Nothing is stored about you.
        • What you ask is answered from my own cache and not kept. A long topic behind a button is kept for 30 days, without a name.
        • No names, no messages of members and no member lists are stored: of a server only ids, its settings and topics, and which papers its channels have had.
        • When I am removed from a server, everything of it is deleted after 30 days; its admins can do so at once with /papers-admin data delete.
        ");
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let direct = async |line| {
            let reply = bot.discord.slash("ada", Place::Direct, line).await;
            let text = reply.expect("the command can be typed").text();
            text.lines().next().map(str::to_owned).expect("a line")
        };
        insta::assert_snapshot!(direct("/papers privacy").await, @"• Your id is stored with 1 subscription that you set up, so that I can tell you when a channel can't be posted in. /papers privacy forget:true forgets it.");
        insta::assert_snapshot!(direct("/papers privacy forget:true").await, @"• Forgotten: that you set up 1 subscription. The subscriptions stay; of trouble with them I no longer tell you.");
        insta::assert_snapshot!(direct("/papers privacy forget:true").await, @"• Nothing was stored about you.");
        let list = bot.admin("ml", "/papers-admin list").await;
        assert!(list.text().contains("diffusion"), "{}", list.text());
        bot.discord.delete_channel("ml");
        bot.until_troubles(1).await;
        bot.at("2026-08-13T12:01:00Z").await;
        assert!(bot.discord.direct_messages_to("ada").is_empty());
    })
    .await;
}
