//! Who is answered in which language: members in their own, everybody in the server's.

use paperboy_sandbox::screen::{self, Look};

use super::support::{Sample, run_test};

const PLAIN: Look = Look {
    width: 100,
    colour: false,
};

fn papers() -> Vec<Sample> {
    vec![
        Sample::new(1, "Faster diffusion sampling", "2026-08-13").upvotes(40),
        Sample::new(2, "Diffusion models for molecules", "2026-08-14").upvotes(60),
        Sample::new(3, "Diffusion without noise", "2026-08-15").upvotes(20),
    ]
}

#[tokio::test]
async fn a_german_in_a_french_server_asks_in_german_and_shares_in_french() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        bot.discord.set_server_locale("Lab", "fr");
        bot.discord.set_locale("grace", "de");

        let reply = bot.member("lobby", "/papers topic query:diffusion").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        Papers zu diffusion
        beste Treffer zuerst · 1 Paper
        Faster diffusion sampling
        https://huggingface.co/papers/2608.10001
        We study faster diffusion sampling. It works well on held-out data.
        ▲ 40 · Ada Example
        Treffer: „diffusion“ im Titel
        (thumbnail)
        Hugging Face, gerade aktualisiert
        ");

        let reply = bot
            .member("lobby", "/papers topic query:diffusion share:true")
            .await;
        assert!(!reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        Articles sur diffusion
        les plus pertinents d'abord · 1 article
        Faster diffusion sampling
        https://huggingface.co/papers/2608.10001
        We study faster diffusion sampling. It works well on held-out data.
        ▲ 40 · Ada Example
        correspondance : « diffusion » dans le titre
        (thumbnail)
        Hugging Face, mis à jour à l'instant
        ");

        let refused = bot.member("lobby", "/papers show paper:2608.99999").await;
        insta::assert_snapshot!(refused.text(), @"Das Paper 2608.99999 habe ich nicht (mein Cache reicht bis Do, 13. August 2026 zurück). Auf arXiv öffnen: https://arxiv.org/abs/2608.99999");
    })
    .await;
}

#[tokio::test]
async fn a_digest_is_in_the_servers_language_whoever_subscribed_and_follows_its_change() {
    run_test("2026-08-13T12:00:00Z", &papers(), async |bot| {
        bot.discord.set_server_locale("Lab", "fr");
        bot.discord.set_locale("ada", "ja");
        let reply = bot
            .admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        ✅ #ml で diffusion を購読しました：「diffusion」の論文。
        直近 30 日間で 1 日約 1 本です。
        次の投稿：2026-08-14 08:00 UTC（2026-08-14 08:00 UTC）。
        ");

        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        let post = bot.posts("ml").pop().expect("a digest");
        insta::assert_snapshot!(screen::render_text(&post, PLAIN), @"
        paperboy APP · 2026-08-14 08:00
        Articles du jour · ven. 14 août 2026
        listés le ven. 14 août 2026 · 1 article sur diffusion

        │ Diffusion models for molecules
        │ https://huggingface.co/papers/2608.10002
        │ We study diffusion models for molecules. It works well on held-out data.
        │ ▲ 60 · Ada Example
        │ correspondance : diffusion
        │ (thumbnail)

        [Ouvrir un article… ▾ 1]
        ");

        bot.discord.set_server_locale("Lab", "pt-BR");
        bot.until_language_is("ml", "pt-BR").await;
        assert_eq!(bot.at("2026-08-15T08:00:00Z").await.sent, 1);
        let post = bot.posts("ml").pop().expect("a digest");
        assert!(
            post.content().starts_with("## Artigos do dia"),
            "{}",
            post.content()
        );
    })
    .await;
}
