//! From the invitation to the first digest, in three answers.

mod refused;

use std::fmt::Write as _;

use paperboy_sandbox::screen::{Look, render_text};
use paperboy_sandbox::{Channel, Permissions, Reply, Server, Whom};

use crate::support::{Sample, TestBot, run_test};

const NOW: &str = "2026-08-13T12:00:00Z";
const TOPICS: &str = "Which topics?";

fn papers() -> Vec<Sample> {
    vec![
        Sample::new(1, "Faster diffusion sampling", "2026-08-13"),
        Sample::new(2, "Speech recognition in noise", "2026-08-12"),
    ]
}

/// What the member reads now.
fn screen(reply: &Reply) -> String {
    let message = reply.now().unwrap_or_else(|| reply.message.clone());
    let look = Look {
        width: 110,
        ..Look::default()
    };
    let shown = render_text(&message, look);
    // Who wrote it, and when, is the same on every screen.
    shown.lines().skip(2).collect::<Vec<_>>().join("\n")
}

async fn begin(bot: &TestBot, channel: &str) -> Reply {
    bot.admin(channel, "/papers-admin setup").await
}

/// The whole of it, with what is seen after each answer.
async fn set_up_and_post(bot: &TestBot) -> (Reply, String) {
    let mut seen = String::new();
    let mut note = |did: &str, reply: &Reply| {
        let _ = writeln!(seen, "> {did}\n{}\n", screen(reply).trim_end());
    };
    let mut reply = begin(bot, "general").await;
    note("/papers-admin setup", &reply);
    reply = chosen(&reply, "Which channel?", &["#papers"]).await;
    note("#papers", &reply);
    reply = chosen(&reply, TOPICS, &["diffusion", "rlhf"]).await;
    note("diffusion, rlhf", &reply);
    for button in ["Continue", "Show me", "Confirm", "Post the first one now"] {
        assert!(bot.posts("papers").is_empty());
        reply = pressed(&reply, button).await;
        note(button, &reply);
    }
    (reply, seen)
}

/// Presses what most would press, from the first screen to the last but one.
async fn to_preview(reply: &Reply, topics: &[&str]) -> Reply {
    let reply = pressed(reply, "Continue").await;
    let reply = chosen(&reply, TOPICS, topics).await;
    let reply = pressed(&reply, "Continue").await;
    pressed(&reply, "Show me").await
}

async fn chosen(reply: &Reply, menu: &str, options: &[&str]) -> Reply {
    let chosen = reply.choose_several(menu, options).await;
    chosen.unwrap_or_else(|why| panic!("{menu}: {why}\n{}", screen(reply)))
}

async fn pressed(reply: &Reply, button: &str) -> Reply {
    let pressed = reply.press(button).await;
    pressed.unwrap_or_else(|why| panic!("{button}: {why}\n{}", screen(reply)))
}

#[tokio::test]
async fn from_the_invitation_to_the_first_digest() {
    run_test(NOW, &papers(), async |bot| {
        let server = Server::named("New")
            .admin("ada")
            .locale("de")
            .channel(Channel::text("general"))
            .channel(Channel::text("papers"));
        bot.discord.invite_bot(&server);
        bot.discord.wait_for_messages("general", 1).await;

        let (reply, seen) = set_up_and_post(bot).await;
        assert!(reply.now().is_some_and(|message| message.is_ephemeral()));
        insta::assert_snapshot!(seen, @"
        > /papers-admin setup
        Set-up, 1 of 3: where?
        Choose the channel for the daily papers: text, announcement, forum, or a thread.
        ✓ I can post in #general.
        [Which channel?: #general ▾ channels]
        [Continue]
        (only you can see this)

        > #papers
        Set-up, 2 of 3: about what?
        Choose the topics of #papers, as many as you like. Anything else goes with Other topic….
        [Which topics? ▾ 25, choose 0 to 25]
        [Other topic…] [Back]
        (only you can see this)

        > diffusion, rlhf
        Set-up, 2 of 3: about what?
        Choose the topics of #papers, as many as you like. Anything else goes with Other topic….
        Chosen: diffusion, rlhf. About one paper a day over the last 30 days.
        [Which topics?: diffusion, rlhf ▾ 25, choose 0 to 25]
        [Continue] [Other topic…] [Back]
        (only you can see this)

        > Continue
        Set-up, 3 of 3: when?
        Choose the time zone and the hour of the digest.
        The digest comes every day at 08:00, Europe/Berlin (now 14:00).
        Next post: 2026-08-14 06:00 UTC (2026-08-14 06:00 UTC).
        [Which time zone?: Europe/Berlin (now 14:00) ▾ 10]
        [At what time?: 08:00 ▾ 24]
        [Show me] [Another zone…] [Back]
        (only you can see this)

        > Show me
        Set-up: is it right so?
        #papers gets diffusion, rlhf. About one paper a day over the last 30 days.
        It comes every day at 08:00, Europe/Berlin (now 14:00). Next post: 2026-08-14 06:00 UTC (2026-08-14 06:00
        UTC).
        Nothing is saved yet. This is what the list of Thu 13 Aug 2026 would have brought:
        Daily papers · Thu 13 Aug 2026
        listed Thu 13 Aug 2026 · 1 paper about diffusion

        │ Faster diffusion sampling
        │ https://huggingface.co/papers/2608.10001
        │ We study faster diffusion sampling. It works well on held-out data.
        │ ▲ 10 · Ada Example
        │ matched: diffusion (“diffusion” in the title)
        │ (thumbnail)

        [Confirm] [Back]
        (only you can see this)

        > Confirm
        ✓ Done. #papers gets its papers from now on.
        Next post: 2026-08-14 06:00 UTC (2026-08-14 06:00 UTC).
        Change anything with /papers-admin setup again; see it all with /papers-admin list.
        [Post the first one now]
        (only you can see this)

        > Post the first one now
        ✓ Done. #papers gets its papers from now on.
        Next post: 2026-08-14 06:00 UTC (2026-08-14 06:00 UTC).
        Posted: https://discord.com/channels/1191168914273337344/1191168914290114560/1537430519808000014
        Change anything with /papers-admin setup again; see it all with /papers-admin list.
        (only you can see this)
        ");
        assert_eq!(bot.titles("papers"), ["Faster diffusion sampling"]);
        assert!(bot.posts("general").is_empty(), "the greeting is gone");
        assert!(
            bot.at("2026-08-14T05:59:00Z").await.is_quiet(),
            "08:00 in Berlin"
        );
    })
    .await;
}

#[tokio::test]
async fn a_right_that_is_missing_is_named_until_it_is_there() {
    run_test(NOW, &papers(), async |bot| {
        bot.discord
            .deny("ml", &Whom::Everyone, Permissions::EMBED_LINKS);
        let reply = begin(bot, "ml").await;
        insta::assert_snapshot!(screen(&reply), @"
        Set-up, 1 of 3: where?
        Choose the channel for the daily papers: text, announcement, forum, or a thread.
        ⚠ I can't post in #ml: Embed Links is denied for @everyone in this channel's permissions, and not allowed for
        my role. Allow it there, then try again.
        [Which channel?: #ml ▾ channels]
        [Check again]
        (only you can see this)
        ");
        let reply = pressed(&reply, "Check again").await;
        assert!(screen(&reply).contains("Embed Links"), "{}", screen(&reply));
        bot.discord
            .allow("ml", &Whom::Everyone, Permissions::EMBED_LINKS);
        let reply = pressed(&reply, "Check again").await;
        assert!(screen(&reply).contains("2 of 3"), "{}", screen(&reply));

        bot.discord
            .deny("vision", &Whom::Everyone, Permissions::VIEW_CHANNEL);
        let reply = pressed(&reply, "Back").await;
        let reply = chosen(&reply, "Which channel?", &["#vision"]).await;
        insta::assert_snapshot!(screen(&reply), @"
        Set-up, 1 of 3: where?
        Choose the channel for the daily papers: text, announcement, forum, or a thread.
        ⚠ I can't see #vision: View Channel is denied for me there. Allow it in the channel's permissions, then try
        again.
        [Which channel?: #vision ▾ channels]
        [Check again]
        (only you can see this)
        ");
    })
    .await;
}

#[tokio::test]
async fn what_is_set_is_where_the_next_set_up_begins() {
    run_test(NOW, &papers(), async |bot| {
        bot.admin("ml", "/papers-admin config timezone zone:Asia/Tokyo")
            .await;
        bot.admin("ml", "/papers-admin config time at:07:30").await;
        for topic in ["speech", "gradient boosting"] {
            bot.admin("ml", &format!("/papers-admin subscribe topic:{topic}"))
                .await;
        }
        bot.admin("vision", "/papers-admin subscribe topic:3d")
            .await;
        let reply = pressed(&begin(bot, "ml").await, "Continue").await;
        let menu = reply.message.selects()[0].clone();
        let ticked: Vec<&str> = menu
            .options
            .iter()
            .filter(|option| option.default)
            .map(|option| option.label.as_str())
            .collect();
        assert_eq!(ticked, ["speech", "gradient boosting"]);
        let reply = chosen(&reply, TOPICS, &["speech", "diffusion"]).await;
        let reply = pressed(&reply, "Continue").await;
        assert!(screen(&reply).contains("Asia/Tokyo"), "{}", screen(&reply));
        let reply = chosen(&reply, "At what time?", &["22:00"]).await;
        let reply = pressed(&reply, "Show me").await;
        insta::assert_snapshot!(screen(&reply), @"
        Set-up: is it right so?
        #ml gets speech, diffusion. About one paper a day over the last 30 days.
        No longer: gradient boosting.
        It comes every day at 22:00, Asia/Tokyo (now 21:00). Next post: 2026-08-13 13:00 UTC (2026-08-13 13:00 UTC).
        This is the time of the whole server: #vision will follow.
        A paper that another channel shows in full is only a line here; which channel shows it is decided in the
        morning.
        Nothing is saved yet. This is what the list of Thu 13 Aug 2026 would have brought:
        Daily papers · Thu 13 Aug 2026
        listed Thu 13 Aug 2026 · 1 paper about diffusion

        │ Faster diffusion sampling
        │ https://huggingface.co/papers/2608.10001
        │ We study faster diffusion sampling. It works well on held-out data.
        │ ▲ 10 · Ada Example
        │ matched: diffusion (“diffusion” in the title)
        │ (thumbnail)

        [Confirm] [Back]
        (only you can see this)
        ");
        let list = bot.admin("ml", "/papers-admin list").await.text();
        assert!(
            list.contains("gradient boosting"),
            "nothing is saved yet: {list}"
        );
        pressed(&reply, "Confirm").await;
        let list = bot
            .admin("ml", "/papers-admin list channel:#ml")
            .await
            .text();
        insta::assert_snapshot!(list, @"
        #ml · up to 8 papers · Next post: 2026-08-13 13:00 UTC (2026-08-13 13:00 UTC).
        • speech
        • diffusion
        ");
    })
    .await;
}

#[tokio::test]
async fn a_restart_in_the_middle_loses_no_answer() {
    run_test(NOW, &papers(), async |bot| {
        let reply = pressed(&begin(bot, "ml").await, "Continue").await;
        let reply = chosen(&reply, TOPICS, &["diffusion"]).await;
        bot.restart().await;
        let reply = pressed(&reply, "Continue").await;
        bot.restart().await;
        let reply = pressed(&reply, "Show me").await;
        let reply = pressed(&reply, "Confirm").await;
        bot.restart().await;
        pressed(&reply, "Post the first one now").await;
        assert_eq!(bot.titles("ml"), ["Faster diffusion sampling"]);
        let twice = bot.discord.press("ada", &reply.message, "Post").await;
        let again = twice.expect("an answer");
        assert!(
            screen(&again).contains("was posted already"),
            "{}",
            screen(&again)
        );
        assert_eq!(bot.posts("ml").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_forum_is_set_up_like_any_channel() {
    run_test(NOW, &papers(), async |bot| {
        let forum = Channel::forum("daily").tag("diffusion");
        bot.discord.create_channel("Lab", &forum);
        bot.discord.allow(
            "daily",
            &Whom::Everyone,
            Permissions::SEND_MESSAGES_IN_THREADS,
        );
        let reply = begin(bot, "ml").await;
        let reply = chosen(&reply, "Which channel?", &["#daily"]).await;
        let reply = chosen(&reply, TOPICS, &["diffusion"]).await;
        let reply = pressed(&reply, "Continue").await;
        let reply = pressed(&reply, "Show me").await;
        let reply = pressed(&reply, "Confirm").await;
        pressed(&reply, "Post the first one now").await;
        assert_eq!(bot.discord.posts_in("daily").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_another_admin_subscribes_meanwhile_stays() {
    run_test(NOW, &papers(), async |bot| {
        let menu = pressed(&begin(bot, "ml").await, "Continue").await;
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        let reply = chosen(&menu, TOPICS, &["diffusion"]).await;
        let reply = pressed(&reply, "Continue").await;
        let shown = screen(&pressed(&reply, "Show me").await);
        assert!(shown.contains("#ml gets speech, diffusion."), "{shown}");
    })
    .await;
}
