//! Why a paper came, or did not.

use super::transcript;
use crate::support::{Sample, run_test};

#[tokio::test]
async fn each_step_is_told_up_to_the_one_that_decides() {
    let papers = [
        Sample::new(1, "Speech recognition", "2026-08-13").upvotes(30),
        Sample::new(2, "Speech survey", "2026-08-13"),
        Sample::new(3, "Speech translation", "2026-08-13").upvotes(4),
        Sample::new(4, "Robot grasping", "2026-08-13"),
        Sample::new(5, "Speech of old", "2026-08-01"),
        Sample::new(6, "Speech synthesis", "2026-08-13").upvotes(12),
    ];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        let subscribe = "/papers-admin subscribe topic:speech -survey min-upvotes:5 max-papers:1";
        let typed = [
            "/papers-admin explain paper:2608.10001",
            subscribe,
            "/papers-admin explain paper:2608.10001",
            "/papers-admin explain paper:https://arxiv.org/abs/2608.10002",
            "/papers-admin explain paper:2608.10003",
            "/papers-admin explain paper:2608.10004",
            "/papers-admin explain paper:2608.10005",
            "/papers-admin explain paper:2608.10006",
            "/papers-admin explain paper:2608.19999",
            "/papers-admin explain paper:nothing of a paper",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin explain paper:2608.10001
        Speech recognition (2608.10001) in #ml
        1. ✅ First listed Thu 13 Aug 2026
        2. ❌ The channel has no subscription
        So it was not posted. Begin with /papers-admin subscribe.

        > /papers-admin subscribe topic:speech -survey min-upvotes:5 max-papers:1
        ✅ #ml is subscribed to speech -survey (from ▲ 5): papers with ‘speech’ and not ‘survey’.
        Papers in a digest of #ml, at most: 8 → 1
        About 2 a day over the last 30 days: more than the 1 that a digest shows, so the others wait behind its button. With min-upvotes:12 it would be about 1.
        Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin explain paper:2608.10001
        Speech recognition (2608.10001) in #ml
        1. ✅ First listed Thu 13 Aug 2026
        2. ✅ speech -survey matches: “speech” in the title
        3. ✅ The channel has not had it, and its day is one that the next digest looks at
        So it comes with the next digest. Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin explain paper:https://arxiv.org/abs/2608.10002
        Speech survey (2608.10002) in #ml
        1. ✅ First listed Thu 13 Aug 2026
        2. ❌ speech -survey leaves it out for: survey
        So it was not posted: no subscription of this channel wants it. /papers-admin edit changes one.

        > /papers-admin explain paper:2608.10003
        Speech translation (2608.10003) in #ml
        1. ✅ First listed Thu 13 Aug 2026
        2. ✅ speech -survey matches: “speech” in the title
        3. ❌ speech -survey wants ▲ 5; it has ▲ 4
        So it was not posted: no subscription of this channel wants it. /papers-admin edit changes one.

        > /papers-admin explain paper:2608.10004
        Robot grasping (2608.10004) in #ml
        1. ✅ First listed Thu 13 Aug 2026
        2. ❌ speech -survey does not match: “speech” is not in it (missing: speech)
        So it was not posted: no subscription of this channel wants it. /papers-admin edit changes one.

        > /papers-admin explain paper:2608.10005
        Speech of old (2608.10005) in #ml
        1. ✅ First listed Sat 1 Aug 2026
        2. ✅ speech -survey matches: “speech” in the title
        3. ❌ The next digest looks at papers listed Thu 13 Aug 2026
        So it won't be posted: it is too old. A digest brings what was listed since the last one, at most 7 days back.

        > /papers-admin explain paper:2608.10006
        Speech synthesis (2608.10006) in #ml
        1. ✅ First listed Thu 13 Aug 2026
        2. ✅ speech -survey matches: “speech” in the title
        3. ❌ It is number 2, and only the first one is shown
        So it will stand behind the button of the next digest. Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).

        > /papers-admin explain paper:2608.19999
        Paper 2608.19999 in #ml
        1. ❌ No feed has listed it yet, or my cache does not go back so far
        So it was not posted. It comes when a feed lists it and a subscription matches.

        > /papers-admin explain paper:nothing of a paper
        I know papers by their arXiv id, such as 2608.13489, or by a link. Pick one from the list that opens while you type.
        ");
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let typed = [
            "/papers-admin explain paper:2608.10001",
            "/papers-admin explain paper:2608.10006",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin explain paper:2608.10001
        Speech recognition (2608.10001) in #ml
        1. ✅ First listed Thu 13 Aug 2026
        2. ✅ speech -survey matches: “speech” in the title
        3. ✅ It was in the digest of Thu 13 Aug 2026
        So it was posted: https://discord.com/channels/1191168914231394304/1191168914264948736/1537370121830400000

        > /papers-admin explain paper:2608.10006
        Speech synthesis (2608.10006) in #ml
        1. ✅ First listed Thu 13 Aug 2026
        2. ✅ speech -survey matches: “speech” in the title
        3. ✅ It was in the digest of Thu 13 Aug 2026, behind its button
        So it was not shown, but can be opened: others were stronger that day. https://discord.com/channels/1191168914231394304/1191168914264948736/1537370121830400000
        ");
    })
    .await;
}

#[tokio::test]
async fn another_channel_that_shows_it_is_foreseen() {
    let papers = [
        Sample::new(1, "Vision with diffusion", "2026-08-13"),
        Sample::new(2, "Vision alone", "2026-08-13"),
    ];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        for line in [
            "/papers-admin subscribe topic:diffusion channel:#ml",
            "/papers-admin subscribe topic:vision channel:#vision",
        ] {
            bot.admin("lobby", line).await;
        }
        let foreseen = ["/papers-admin explain paper:2608.10001 channel:#vision"];
        insta::assert_snapshot!(transcript(bot, &foreseen).await, @"
        > /papers-admin explain paper:2608.10001 channel:#vision
        Vision with diffusion (2608.10001) in #vision
        1. ✅ First listed Thu 13 Aug 2026
        2. ✅ vision matches: “vision” in the title
        3. ↪️ It comes in full in #ml, where it fits best: a server gets each paper in full once
        So it comes as a line of the next digest that leads there. Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        ");
        bot.admin("ml", "/papers-admin post-now").await;
        insta::assert_snapshot!(transcript(bot, &foreseen).await, @"
        > /papers-admin explain paper:2608.10001 channel:#vision
        Vision with diffusion (2608.10001) in #vision
        1. ✅ First listed Thu 13 Aug 2026
        2. ✅ vision matches: “vision” in the title
        3. ↪️ It stands in full in #ml already, and a server gets each paper in full once: https://discord.com/channels/1191168914231394304/1191168914264948736/1537355022336000013
        So it comes as a line of the next digest that leads there. Next post: 2026-08-13 08:00 UTC (2026-08-13 08:00 UTC).
        ");
    })
    .await;
}

#[tokio::test]
async fn what_the_members_pressed_is_told_with_the_place_that_it_gives() {
    let papers = [
        Sample::new(1, "Faster diffusion", "2026-08-13").upvotes(40),
        Sample::new(2, "Slower diffusion", "2026-08-14").upvotes(40),
    ];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let digest = bot.posts("ml").pop().expect("a digest");
        let opened = bot
            .discord
            .choose("grace", &digest, "Open a paper…", "Faster diffusion");
        let card = opened.await.expect("the paper can be chosen");
        card.press("Save").await.expect("the button can be pressed");
        assert!(bot.at("2026-08-14T07:00:00Z").await.is_quiet());
        let typed = ["/papers-admin explain paper:2608.10002"];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin explain paper:2608.10002
        Slower diffusion (2608.10002) in #ml
        1. ✅ First listed Fri 14 Aug 2026
        2. ✅ diffusion matches: “diffusion” in the title
        3. ⬆️ Papers about diffusion rank a little higher here: Save was pressed 1 ×, Not for us 0 ×
        4. ✅ The channel has not had it, and its day is one that the next digest looks at
        So it comes with the next digest. Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        ");
    })
    .await;
}

#[tokio::test]
async fn a_preview_shows_a_day_or_one_subscription() {
    let papers = [
        Sample::new(1, "Speech recognition", "2026-08-13"),
        Sample::new(2, "Robot grasping", "2026-08-13"),
        Sample::new(3, "Speech of before", "2026-08-11"),
    ];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech, robot")
            .await;
        let titles = async |line: &str| {
            let reply = bot.admin("ml", line).await;
            assert!(reply.is_ephemeral());
            let embeds = reply.message.embeds();
            let titles = embeds.iter().filter_map(|embed| embed["title"].as_str());
            titles.map(str::to_owned).collect::<Vec<_>>()
        };
        let day = "/papers-admin preview date:2026-08-11";
        assert_eq!(titles(day).await, ["Speech of before"]);
        let one = "/papers-admin preview subscription:robot";
        assert_eq!(titles(one).await, ["Robot grasping"]);
        assert_eq!(titles("/papers-admin preview date:today").await.len(), 2);
        let typed = [
            "/papers-admin preview date:2026-08-12",
            "/papers-admin preview date:2026-07-01",
            "/papers-admin preview subscription:video",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin preview date:2026-08-12
        Nothing for #ml: no paper listed Wed 12 Aug 2026 matches.

        > /papers-admin preview date:2026-07-01
        I can show the days from Thu 6 Aug 2026 to today. Pick one from the list that opens while you type.

        > /papers-admin preview subscription:video
        There is no such subscription in this server. Pick one from the list that opens while you type.
        ");
    })
    .await;
}
