//! A server names its own topics.

use super::transcript;
use crate::support::{Sample, run_test};

#[tokio::test]
async fn a_server_names_changes_tests_and_deletes_its_topics() {
    let papers = [
        Sample::new(1, "Speech recognition", "2026-08-13").upvotes(30),
        Sample::new(2, "Robot grasping", "2026-08-12"),
        Sample::new(3, "Robot survey", "2026-08-13"),
    ];
    run_test("2026-08-13T12:00:00Z", &papers, async |bot| {
        let typed = [
            "/papers-admin topic list",
            "/papers-admin topic create name:Our Robots keywords:robot grasping, robot arm exclude:survey authors:Ada Example categories:cs.RO",
            "/papers-admin topic create name:our-robots keywords:x",
            "/papers-admin topic create name:a OR b keywords:x",
            "/papers-admin topic create name:diffusion keywords:score matching",
            "/papers-admin topic create name:bad keywords:(x",
            "/papers-admin topic edit name:our robots",
            "/papers-admin topic edit name:our robots keywords:robot",
            "/papers-admin subscribe topic:our robots",
            "/papers-admin topic test name:our robots",
            "/papers-admin topic edit name:our robots exclude:survey",
            "/papers-admin topic list",
            "/papers-admin topic edit name:our robots rename:Machines",
            "/papers-admin topic edit name:machines rename:Our Robots",
            "/papers-admin topic test name:unknown",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @r#"
        > /papers-admin topic list
        This server has no topics of its own. Name one with /papers-admin topic create.

        > /papers-admin topic create name:Our Robots keywords:robot grasping, robot arm exclude:survey authors:Ada Example categories:cs.RO
        ✅ Our Robots means (robot grasping OR robot arm) author:"Ada Example" cat:cs.RO -survey: papers (with the words ‘robot grasping’ or the words ‘robot arm’) and by ‘Ada Example’ and in cs.RO and not ‘survey’.
        Nothing in the last 30 days matched. Look at the spelling, or read it wider with level.
        Use it like any topic: /papers-admin subscribe topic:Our Robots, /papers topic query:Our Robots.

        > /papers-admin topic create name:our-robots keywords:x
        This server has a topic Our Robots already: (robot grasping OR robot arm) author:"Ada Example" cat:cs.RO -survey. Change it with /papers-admin topic edit.

        > /papers-admin topic create name:a OR b keywords:x
        That can't be a topic's name. Take one to six words, 32 characters at most, without signs such as quotes, colons or parentheses.

        > /papers-admin topic create name:diffusion keywords:score matching
        ✅ diffusion means score matching: papers with the words ‘score matching’.
        Nothing in the last 30 days matched. Look at the spelling, or read it wider with level.
        My own topic diffusion is no longer meant in this server.
        Use it like any topic: /papers-admin subscribe topic:diffusion, /papers topic query:diffusion.

        > /papers-admin topic create name:bad keywords:(x
        The parenthesis at character 1 (‘(x’) is never closed. Put a ) at the group's end, or take the ( away.

        > /papers-admin topic edit name:our robots
        Say what is to change: give at least one option besides name.

        > /papers-admin topic edit name:our robots keywords:robot
        Our Robots: (robot grasping OR robot arm) author:"Ada Example" cat:cs.RO -survey
        → Our Robots: robot (papers with ‘robot’)

        > /papers-admin subscribe topic:our robots
        ✅ #ml is subscribed to our robots: papers with ‘robot’.
        About one paper a day over the last 30 days.
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin topic test name:our robots
        Our Robots (robot): 2 papers in the last 30 days
        About one paper a day over the last 30 days.
        • Robot survey (2608.10003, ▲ 10): “robot” in the title
        • Robot grasping (2608.10002, ▲ 10): “robot” in the title

        > /papers-admin topic edit name:our robots exclude:survey
        Our Robots: robot
        → Our Robots: robot -survey (papers with ‘robot’ and not ‘survey’)
        From the next digest on this holds for #ml (our robots).

        > /papers-admin topic list
        Topics of this server
        • diffusion: score matching
        • Our Robots: robot -survey · in #ml (our robots)

        > /papers-admin topic edit name:our robots rename:Machines
        Our Robots: robot -survey
        → Machines: robot -survey (papers with ‘robot’ and not ‘survey’)
        ⚠ These still say Our Robots, which now means just these words: #ml (our robots). /papers-admin edit changes them.

        > /papers-admin topic edit name:machines rename:Our Robots
        Machines: robot -survey
        → Our Robots: robot -survey (papers with ‘robot’ and not ‘survey’)

        > /papers-admin topic test name:unknown
        This server has no topic of this name. /papers-admin topic list shows those that it has.
        "#);
        let asked = bot.admin("ml", "/papers-admin topic delete name:our robots").await;
        insta::assert_snapshot!(asked.text(), @"Delete the topic Our Robots (robot -survey)? One subscription names it, and will look for just these words: #ml (our robots).");
        let deleted = asked.press("Delete the topic").await.expect("the button");
        insta::assert_snapshot!(deleted.text(), @"The topic Our Robots is deleted.");
        let again = bot.discord.press("ada", &asked.message, "Delete the topic").await;
        insta::assert_snapshot!(again.expect("the button").text(), @"This server has no topic of this name. /papers-admin topic list shows those that it has.");
    })
    .await;
}
