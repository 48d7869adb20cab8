//! Digests of one's own, in direct messages.

use paperboy::domain::{ServerId, UserId};
use paperboy::store::PauseOf;
use paperboy_sandbox::{Fault, Message};

use super::support::{Sample, TestBot, run_test};

async fn grace_reads(story: impl AsyncFnOnce(&mut TestBot)) {
    let papers: Vec<Sample> = (13..=18).map(Sample::of_august).collect();
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.grace_follows("diffusion").await;
        story(bot).await;
    })
    .await;
}

fn titles(bot: &TestBot) -> Vec<String> {
    let messages = bot.discord.direct_messages_to("grace");
    let embeds = messages.iter().flat_map(Message::embeds);
    embeds
        .filter_map(|embed| embed["title"].as_str().map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn a_person_gets_their_digest_once_also_after_a_lost_answer() {
    grace_reads(async |bot| {
        bot.discord
            .fail_until_told("POST /channels/*/messages", Fault::CommitThenStatus(500));
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.waiting, 1);
        bot.discord.heal();
        bot.discord.forget_nonces();
        assert_eq!(bot.at("2026-08-13T08:03:00Z").await.sent, 1);
        assert_eq!(titles(bot), ["Diffusion of the 13th"]);
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.sent, 1);
        assert_eq!(titles(bot).len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_person_who_closes_their_messages_is_left_alone_after_three_mornings_and_nobody_is_told()
{
    grace_reads(async |bot| {
        bot.discord.take_direct_messages("grace", false);
        for day in 13..=15 {
            let report = bot.at(&format!("2026-08-{day}T08:00:00Z")).await;
            assert_eq!(report.failed, 1, "{day}");
            assert!(bot.at(&format!("2026-08-{day}T12:00:00Z")).await.is_quiet());
        }
        assert_eq!(bot.at("2026-08-16T08:00:00Z").await.skipped, 1);
        let grace = ServerId::of_person(UserId(bot.discord.user("grace").0));
        let pause = bot.store().pause_of(PauseOf::Server(grace)).await;
        assert!(pause.expect("the store").is_some());
        assert!(bot.discord.direct_messages_to("ada").is_empty());
        assert!(titles(bot).is_empty());
    })
    .await;
}
