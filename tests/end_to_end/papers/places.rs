//! Where the commands work: in direct messages, in groups, and where only a member brought the bot.

use std::time::Duration;

use paperboy_sandbox::{Channel, Permissions, Place, Server, SlashError, World};

use super::{NOW, papers};
use crate::support::{TestBot, run_test};

#[tokio::test]
async fn everything_that_needs_no_server_works_in_direct_messages() {
    run_test(NOW, &papers(), async |bot| {
        for line in [
            "/papers today",
            "/papers top",
            "/papers topic query:diffusion",
            "/papers show paper:2608.10001",
            "/papers similar paper:2608.10001",
            "/papers random",
            "/papers topics",
            "/papers saved list",
            "/papers status",
            "/papers privacy show",
            "/papers help",
            "/papers about",
            "/papers topic query:diffusion share:true",
        ] {
            let reply = bot.discord.slash("grace", Place::Direct, line).await;
            let text = reply.expect(line).text();
            assert!(!text.contains("works in servers"), "{line}: {text}");
        }
        let reply = bot
            .discord
            .slash("grace", Place::Direct, "/papers subscriptions")
            .await;
        insta::assert_snapshot!(reply.expect("typed").text(), @"You follow nothing yet. /papers follow add brings you papers here, and in a server this shows what a channel gets.");
    })
    .await;
}

/// Bob and Eve, whose server has not added the bot; Bob has it himself.
async fn without_the_bot(story: impl AsyncFnOnce(&mut TestBot)) {
    let server = Server::named("Elsewhere")
        .admin("zoe")
        .member("bob")
        .member("eve")
        .channel(Channel::text("chat"));
    let world = World::with_server(
        Server::named("Lab")
            .admin("ada")
            .channel(Channel::text("ml")),
    )
    .server_without_bot(server)
    .group("friends", &["bob", "eve"])
    .installed_by("bob")
    .heartbeat_every(Duration::from_secs(2));
    let mut bot = TestBot::start(world, NOW, &papers()).await;
    story(&mut bot).await;
    bot.end().await;
}

#[tokio::test]
async fn who_brings_the_bot_has_it_in_groups_and_in_servers_without_it() {
    without_the_bot(async |bot| {
        for place in ["friends", "chat"] {
            let reply = bot
                .discord
                .slash("bob", place, "/papers topic query:diffusion")
                .await;
            let reply = reply.expect("the command can be typed");
            assert!(reply.is_ephemeral());
            assert!(
                reply.text().starts_with("Papers about diffusion"),
                "{}",
                reply.text()
            );
            let shared = reply.press("Share here").await.expect("the button");
            assert!(!shared.is_ephemeral(), "{place}: {}", shared.text());
            let refused = bot.discord.slash("eve", place, "/papers today").await;
            assert!(matches!(refused, Err(SlashError::Refused(_))), "{place}");
        }
        let reply = bot
            .discord
            .slash("bob", "chat", "/papers subscriptions")
            .await;
        insta::assert_snapshot!(reply.expect("typed").text(), @"This server has not added me, so nothing is posted here. Somebody with Manage Server can add me; /papers about has the link.");
    })
    .await;
}

#[tokio::test]
async fn where_discord_hides_such_answers_sharing_says_why() {
    without_the_bot(async |bot| {
        let bob = paperboy_sandbox::Whom::Member("bob".to_owned());
        bot.discord
            .deny("chat", &bob, Permissions::USE_EXTERNAL_APPS);
        let reply = bot
            .discord
            .slash("bob", "chat", "/papers today share:true")
            .await;
        let reply = reply.expect("the command can be typed");
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"This server has not added me, and you need Use External Apps here to share something. Keep it to yourself, or ask an admin.");
    })
    .await;
}
