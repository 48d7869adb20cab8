//! Who sees answers, and in which language, as servers and channels decide.

use paperboy::domain::{ChannelId, LocaleTag, Replies, ServerId, Topic, TopicName};
use paperboy::store::{Scope, ServerTopic};
use paperboy_sandbox::{Permissions, Whom};

use super::{NOW, many, papers};
use crate::support::run_test;

#[tokio::test]
async fn in_a_server_that_wants_it_list_answers_are_for_everybody() {
    run_test(NOW, &papers(), async |bot| {
        let server = ServerId(bot.discord.server("Lab").0);
        bot.store()
            .set_replies(server, Replies::Public)
            .await
            .expect("the store");
        for line in [
            "/papers today",
            "/papers topic query:diffusion",
            "/papers show paper:2608.10001",
            "/papers random",
            "/papers topics",
        ] {
            let reply = bot.member("lobby", line).await;
            assert!(!reply.is_ephemeral(), "{line}");
        }
        for line in [
            "/papers today share:false",
            "/papers topic query:zebra",
            "/papers topic query:\"",
            "/papers show paper:2511.99999",
            "/papers saved list",
            "/papers privacy show",
            "/papers status",
            "/papers help",
        ] {
            let reply = bot.member("lobby", line).await;
            assert!(reply.is_ephemeral(), "{line}: {}", reply.text());
        }
        // Who may not post is answered all the same, privately.
        let grace = Whom::Member("grace".to_owned());
        bot.discord
            .deny("lobby", &grace, Permissions::SEND_MESSAGES);
        let reply = bot.member("lobby", "/papers today").await;
        assert!(reply.is_ephemeral());
        assert!(reply.text().starts_with("Papers of"), "{}", reply.text());
    })
    .await;
}

#[tokio::test]
async fn what_everybody_reads_is_in_the_language_that_was_decided_on() {
    run_test(NOW, &papers(), async |bot| {
        let server = ServerId(bot.discord.server("Lab").0);
        let channel = ChannelId(bot.discord.channel("lobby").0);
        bot.discord.set_server_locale("Lab", "ja");
        // What a member of that language reads privately.
        let private = async |locale| {
            bot.discord.set_locale("grace", locale);
            let reply = bot.member("lobby", "/papers today share:false").await;
            bot.discord.set_locale("grace", "es-ES");
            reply.text()
        };
        let shared = async || bot.member("lobby", "/papers today share:true").await.text();
        assert_eq!(shared().await, private("ja").await);
        for (scope, tag) in [
            (Scope::Server(server), "de"),
            (Scope::Channel(server, channel), "fr"),
        ] {
            let language = LocaleTag::parse(tag);
            let store = bot.store();
            let decided = store.change_overrides(scope, |place| place.language = language);
            decided.await.expect("the store");
            assert_eq!(shared().await, private(tag).await, "{tag}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_servers_own_topics_are_known_where_it_is_asked() {
    run_test(NOW, &papers(), async |bot| {
        let server = ServerId(bot.discord.server("Lab").0);
        let topic = ServerTopic {
            name: TopicName::parse("Our chemistry").expect("a name"),
            topic: Topic::parse("molecules OR proteins").expect("a topic"),
        };
        bot.store()
            .create_topic(server, topic)
            .await
            .expect("the store");
        for line in [
            "/papers topic query:our-chemistry",
            "/papers top topic:our chemistry",
            "/papers random topic:OUR CHEMISTRY",
        ] {
            let reply = bot.member("lobby", line).await;
            assert!(
                reply.text().contains("Diffusion models for molecules"),
                "{line}: {}",
                reply.text()
            );
        }
        let shown = bot.member("lobby", "/papers topics").await;
        assert!(
            shown
                .text()
                .contains("Our chemistry – molecules OR proteins"),
            "{}",
            shown.text()
        );
        let definition = bot
            .member("lobby", "/papers topics topic:our chemistry")
            .await;
        insta::assert_snapshot!(definition.text(), @"
        our chemistry
        This server's own topic.
        It means: papers with ‘molecules’ or ‘proteins’.
        1 paper in 30 days
        Hugging Face, updated just now
        ");
        let choices = bot
            .discord
            .autocomplete("grace", "lobby", "/papers topic query:chem")
            .await;
        let choices = choices.expect("it can be completed");
        assert!(
            choices.iter().any(|choice| choice.value == "Our chemistry"),
            "{choices:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn who_shared_a_list_turns_its_pages_for_everybody() {
    run_test(NOW, &many(), async |bot| {
        let asked = bot
            .member("lobby", "/papers topic query:diffusion share:true")
            .await;
        let turned = asked.press("Next ▶").await.expect("the button");
        assert!(!turned.is_ephemeral());
        let private = bot.member("lobby", "/papers today").await;
        let shared = private.press("Share here").await.expect("the button");
        let turned = shared.press("Next ▶").await.expect("the button");
        assert!(!turned.is_ephemeral());
        let posts = bot.posts("lobby");
        assert_eq!(posts.len(), 2);
        for post in posts {
            assert!(post.content().contains("page 2 of"), "{}", post.content());
            let stranger = bot.discord.press("max", &post, "◀ Previous").await;
            assert!(stranger.expect("pressed").is_ephemeral());
        }
    })
    .await;
}
