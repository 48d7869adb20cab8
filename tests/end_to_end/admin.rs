//! How admins see what became of their mornings, and what is wrong with a channel.

use paperboy_sandbox::Fault;

use super::support::{Sample, run_test};

#[tokio::test]
async fn the_history_tells_what_became_of_each_morning() {
    let papers = [
        Sample::new(1, "Diffusion one", "2026-08-10"),
        Sample::new(2, "Diffusion two", "2026-08-12"),
        Sample::new(3, "Diffusion three", "2026-08-14"),
    ];
    run_test("2026-08-10T07:00:00Z", &papers[..1], async |bot| {
        let reply = bot.admin("ml", "/papers-admin history").await;
        assert!(reply.is_ephemeral());
        insta::assert_snapshot!(reply.text(), @"
        Mornings of this server in the last 14 days, the newest first
        Nothing is planned: there is no subscription. Begin with /papers-admin subscribe.
        No morning has come in this time.
        ");
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-10T08:00:00Z").await.sent, 1);
        assert_eq!(bot.at("2026-08-11T08:00:00Z").await.empty, 1);
        for paper in &papers[1..] {
            bot.feed.set_day(paper.listed(), vec![paper.item()]);
        }
        assert_eq!(bot.at("2026-08-12T09:30:00Z").await.sent, 1);
        bot.admin("ml", "/papers-admin post-now again:true").await;
        assert_eq!(bot.at("2026-08-13T19:00:00Z").await.folded, 1);
        bot.discord
            .fail_next(1, "POST /channels/*/messages", Fault::Status(403));
        assert_eq!(bot.at("2026-08-14T08:00:00Z").await.failed, 1);
        let reply = bot.admin("lobby", "/papers-admin history days:5").await;
        insta::assert_snapshot!(reply.text(), @"
        Mornings of this server in the last 5 days, the newest first
        #ml · Next post: 2026-08-15 08:00 UTC (2026-08-15 08:00 UTC).
        ⚠ No post gets through since 2026-08-14 08:00 UTC: Discord does not let me post there; see what is missing with /papers-admin check. I try again 2026-08-14 09:00 UTC.
        Fri 14 Aug · #ml · waiting: Discord does not let me post there; see what is missing with /papers-admin check; tried again 2026-08-14 09:00 UTC
        Thu 13 Aug · #ml · left to the next morning: more than 6 hours late
        Wed 12 Aug · #ml · posted once more by hand 2026-08-12 09:30 UTC: https://discord.com/channels/1191168914231394304/1191168914264948736/1537030383206400003
        Wed 12 Aug · #ml · posted 2026-08-12 09:30 UTC, 1 h 30 min late: https://discord.com/channels/1191168914231394304/1191168914264948736/1537030383206400000
        Tue 11 Aug · #ml · nothing new: nothing was posted
        Mon 10 Aug · #ml · posted 2026-08-10 08:00 UTC: https://discord.com/channels/1191168914231394304/1191168914264948736/1536282958233600000
        ");
        let reply = bot
            .admin("lobby", "/papers-admin history channel:#ml days:1")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Mornings of #ml in the last day, the newest first
        #ml · Next post: 2026-08-15 08:00 UTC (2026-08-15 08:00 UTC).
        ⚠ No post gets through since 2026-08-14 08:00 UTC: Discord does not let me post there; see what is missing with /papers-admin check. I try again 2026-08-14 09:00 UTC.
        Fri 14 Aug · waiting: Discord does not let me post there; see what is missing with /papers-admin check; tried again 2026-08-14 09:00 UTC
        Thu 13 Aug · left to the next morning: more than 6 hours late
        ");
        let reply = bot
            .admin("lobby", "/papers-admin history channel:#vision")
            .await;
        insta::assert_snapshot!(reply.text(), @"
        Mornings of #vision in the last 14 days, the newest first
        Nothing is planned: there is no subscription. Begin with /papers-admin subscribe.
        No morning has come in this time.
        ");
    })
    .await;
}
