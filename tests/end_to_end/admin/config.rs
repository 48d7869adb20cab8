//! Every setting: old and new, for the server and for one channel.

use super::transcript;
use crate::support::run_test;

#[tokio::test]
async fn every_setting_says_what_it_was_and_what_it_is() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let typed = [
            "/papers-admin config empty-days what:one line",
            "/papers-admin config layout what:compact",
            "/papers-admin config threads what:on",
            "/papers-admin config language what:Deutsch",
            "/papers-admin config replies what:public",
            "/papers-admin config silent what:on",
            "/papers-admin config catch-up what:merge into next",
            "/papers-admin config recap what:weekly",
            "/papers-admin config max-papers papers:5",
            "/papers-admin config layout what:compact",
            "/papers-admin config show",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin config empty-days what:one line
        Days without papers: nothing is posted → a line says so
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config layout what:compact
        Layout: cards → compact
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config threads what:on
        Threads: off → on
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config language what:Deutsch
        Language: as Discord says of this server → Deutsch
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config replies what:public
        Replies: private → public
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config silent what:on
        Silent: off → on
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config catch-up what:merge into next
        Late digests: posted late → merged into the next
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config recap what:weekly
        Recap: off → weekly
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config max-papers papers:5
        In #ml:
        Papers a digest: 8 → 5
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config layout what:compact
        It was so already: nothing was changed.
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config show
        Settings of this server (it is 12:00 there)
        Time zone: UTC
        Time: 08:00
        Days: every day
        Days without papers: a line says so
        Layout: compact
        Threads: on
        Language: Deutsch
        Silent: on
        Late digests: merged into the next
        Recap: weekly
        Replies: public
        Alerts: by direct message to who subscribed the channel
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        Change each with /papers-admin config, for one channel with channel.
        ");
    })
    .await;
}

#[tokio::test]
async fn a_channel_decides_otherwise_and_follows_again() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        let typed = [
            "/papers-admin config layout what:compact channel:#ml",
            "/papers-admin subscribe topic:diffusion",
            "/papers-admin config timezone zone:Asia/Tokyo channel:#ml",
            "/papers-admin config time at:9:00 channel:#ml",
            "/papers-admin config days days:weekdays channel:#ml",
            "/papers-admin config layout what:compact channel:#ml",
            "/papers-admin config show channel:#ml",
            "/papers-admin config show",
            "/papers-admin config timezone zone:server channel:#ml",
            "/papers-admin config layout what:default channel:#ml",
        ];
        insta::assert_snapshot!(transcript(bot, &typed).await, @"
        > /papers-admin config layout what:compact channel:#ml
        #ml has no subscription yet. Begin with /papers-admin subscribe.

        > /papers-admin subscribe topic:diffusion
        ✅ #ml is subscribed to diffusion: papers with ‘diffusion’.
        How much that brings can't be told yet: I have no list of the last 30 days.
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).

        > /papers-admin config timezone zone:Asia/Tokyo channel:#ml
        In #ml:
        Time zone: UTC → Asia/Tokyo
        Next post: 2026-08-13 23:00 UTC (2026-08-13 23:00 UTC).

        > /papers-admin config time at:9:00 channel:#ml
        In #ml:
        Time: 08:00 → 09:00
        Next post: 2026-08-14 00:00 UTC (2026-08-14 00:00 UTC).

        > /papers-admin config days days:weekdays channel:#ml
        In #ml:
        Days: every day → weekdays
        Next post: 2026-08-14 00:00 UTC (2026-08-14 00:00 UTC).

        > /papers-admin config layout what:compact channel:#ml
        In #ml:
        Layout: cards → compact
        Next post: 2026-08-14 00:00 UTC (2026-08-14 00:00 UTC).

        > /papers-admin config show channel:#ml
        Settings in #ml (it is 21:00 there)
        Time zone: Asia/Tokyo
        Time: 09:00
        Days: weekdays
        Days without papers: nothing is posted
        Layout: compact
        Threads: off
        Language: as Discord says of this server
        Silent: off
        Late digests: posted late
        Recap: off
        Papers a digest: 8
        Next post: 2026-08-14 00:00 UTC (2026-08-14 00:00 UTC).
        Change each with /papers-admin config, for one channel with channel.

        > /papers-admin config show
        Settings of this server (it is 12:00 there)
        Time zone: UTC
        Time: 08:00
        Days: every day
        Days without papers: nothing is posted
        Layout: cards
        Threads: off
        Language: as Discord says of this server
        Silent: off
        Late digests: posted late
        Recap: off
        Replies: private
        Alerts: by direct message to who subscribed the channel
        Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).
        Something is decided otherwise in #ml: /papers-admin config show channel: shows it.
        Change each with /papers-admin config, for one channel with channel.

        > /papers-admin config timezone zone:server channel:#ml
        In #ml:
        Time zone: Asia/Tokyo → UTC
        Next post: 2026-08-14 09:00 UTC (2026-08-14 09:00 UTC).

        > /papers-admin config layout what:default channel:#ml
        In #ml:
        Layout: compact → cards
        Next post: 2026-08-14 09:00 UTC (2026-08-14 09:00 UTC).
        ");
    })
    .await;
}

#[tokio::test]
async fn settings_are_reset_after_asking() {
    run_test("2026-08-13T12:00:00Z", &[], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let nothing = bot.admin("ml", "/papers-admin config reset").await;
        insta::assert_snapshot!(nothing.text(), @"Nothing is decided here: there is nothing to reset.");
        bot.admin("ml", "/papers-admin config timezone zone:Europe/Berlin")
            .await;
        bot.admin("ml", "/papers-admin config recap what:monthly")
            .await;
        bot.admin("ml", "/papers-admin config silent what:on channel:#ml")
            .await;
        let asked = bot.admin("ml", "/papers-admin config reset").await;
        insta::assert_snapshot!(asked.text(), @"
        This sets the whole server back:
        Time zone: Europe/Berlin → UTC
        Recap: monthly → off
        Subscriptions, topics, pauses and the history stay.
        ");
        let done = asked.press("Reset").await.expect("the button");
        insta::assert_snapshot!(done.text(), @"Reset. Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC). A digest that was posted today is not posted again.");
        let asked = bot
            .admin("ml", "/papers-admin config reset channel:#ml")
            .await;
        insta::assert_snapshot!(asked.text(), @"
        This has #ml follow the server again:
        Silent: on → off
        Subscriptions, topics, pauses and the history stay.
        ");
        let done = asked.press("Reset").await.expect("the button");
        insta::assert_snapshot!(done.text(), @"Reset. Next post: 2026-08-14 08:00 UTC (2026-08-14 08:00 UTC).");
        let unknown = bot
            .admin("ml", "/papers-admin config reset channel:#vision")
            .await;
        insta::assert_snapshot!(unknown.text(), @"#vision has no subscription yet. Begin with /papers-admin subscribe.");
    })
    .await;
}
