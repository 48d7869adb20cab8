//! What a channel is decides how its digest is posted: forums, announcements, threads.

use paperboy_sandbox::{Channel, Fault, Message, Permissions, Whom};

use super::support::{Sample, TestBot, run_test};

const TITLE: &str = "Daily papers · Thu 13 Aug 2026";

async fn with_channel(channel: Channel, story: impl AsyncFnOnce(&mut TestBot)) {
    let papers: Vec<Sample> = (1..=12)
        .map(|number| Sample::new(number, &format!("Diffusion {number}"), "2026-08-13"))
        .collect();
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.discord.create_channel("Lab", &channel);
        bot.admin(
            "lobby",
            "/papers-admin subscribe topic:diffusion channel:#papers",
        )
        .await;
        bot.show_papers("papers", 12).await;
        story(bot).await;
    })
    .await;
}

#[tokio::test]
async fn a_forum_gets_one_post_a_day_with_everything_in_it() {
    with_channel(Channel::forum("papers"), async |bot| {
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        assert_eq!(bot.titles(TITLE).len(), 12);
        assert_eq!(
            bot.posts(TITLE).len(),
            2,
            "what does not fit follows inside"
        );
        assert!(bot.at("2026-08-13T08:01:00Z").await.is_quiet());
        let reply = bot
            .admin("lobby", "/papers-admin history channel:#papers")
            .await;
        let post = bot.discord.channel(TITLE);
        assert!(
            reply.text().contains(&format!("/{post}/{post}")),
            "{}",
            reply.text()
        );
    })
    .await;
}

#[tokio::test]
async fn a_forums_post_whose_answer_was_lost_is_found_and_not_made_again() {
    with_channel(Channel::forum("papers"), async |bot| {
        bot.discord
            .fail_next(1, "POST /channels/*/threads", Fault::CommitThenStatus(502));
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.waiting, 1);
        assert_eq!(bot.at("2026-08-13T08:01:00Z").await.sent, 1);
        assert_eq!(bot.titles(TITLE).len(), 12);
        let made = bot.discord.journal();
        assert_eq!(made.requests_to("POST", "/channels/*/threads").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn an_announcement_is_published_once_it_stands() {
    with_channel(Channel::announcement("papers"), async |bot| {
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        assert!(bot.posts("papers").iter().all(is_published));
    })
    .await;
}

#[tokio::test]
async fn publishing_that_discord_puts_off_is_tried_again_and_posts_nothing_twice() {
    with_channel(Channel::announcement("papers"), async |bot| {
        let limit = Fault::RateLimited {
            retry_after: std::time::Duration::from_secs(1800),
            global: false,
        };
        bot.discord
            .fail_next(1, "POST /channels/*/messages/*/crosspost", limit);
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        assert!(!bot.posts("papers").iter().any(is_published));
        bot.at("2026-08-13T08:01:00Z").await;
        assert!(!bot.posts("papers").iter().any(is_published));
        bot.at("2026-08-13T08:30:00Z").await;
        assert!(bot.posts("papers").iter().all(is_published));
        assert_eq!(bot.titles("papers").len(), 12);
    })
    .await;
}

#[tokio::test]
async fn a_posts_tags_are_topics_of_the_digest_or_the_first_where_one_is_wanted() {
    for (forum, tag) in [
        (
            Channel::forum("papers").tag("Papers").tag("Diffusion"),
            "Diffusion",
        ),
        (
            Channel::forum("papers").tag("Papers").tag_required(),
            "Papers",
        ),
    ] {
        with_channel(forum, async |bot| {
            assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
            assert_eq!(bot.discord.tags_of(TITLE), [tag]);
        })
        .await;
    }
}

#[tokio::test]
async fn a_forum_without_a_tag_that_the_bot_may_give_is_a_trouble_that_is_told() {
    let forum = Channel::forum("papers")
        .moderated_tag("pinned")
        .tag_required();
    with_channel(forum, async |bot| {
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        let told = bot.discord.direct_messages_to("ada");
        assert!(
            told[0].content().contains("wants a tag"),
            "{}",
            told[0].content()
        );
    })
    .await;
}

#[tokio::test]
async fn a_forums_post_is_found_after_a_restart_although_it_was_archived() {
    with_channel(Channel::forum("papers"), async |bot| {
        bot.discord
            .fail_next(1, "POST /channels/*/threads", Fault::HangAfterCommit);
        bot.crash_when_a_post_stands("2026-08-13T08:00:00Z", "papers")
            .await;
        bot.discord.archive_thread(TITLE);
        bot.restart().await;
        assert_eq!(bot.at("2026-08-13T08:10:00Z").await.sent, 1);
        assert_eq!(bot.discord.posts_in("papers"), [TITLE]);
        assert_eq!(bot.titles(TITLE).len(), 12);
    })
    .await;
}

#[tokio::test]
async fn an_archived_thread_is_opened_again_and_a_locked_one_is_told() {
    with_channel(Channel::thread("papers", "ml"), async |bot| {
        bot.discord.archive_thread("papers");
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        assert_eq!(bot.titles("papers").len(), 12);
    })
    .await;
    with_channel(Channel::thread("papers", "ml"), async |bot| {
        bot.discord.lock_thread("papers");
        bot.discord.archive_thread("papers");
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.failed, 1);
        let told = bot.discord.direct_messages_to("ada");
        assert_eq!(told.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn each_digest_opens_a_thread_to_talk_about_it_where_that_is_wanted() {
    with_channel(Channel::text("papers"), async |bot| {
        bot.discord
            .allow("papers", &Whom::Bot, Permissions::CREATE_PUBLIC_THREADS);
        bot.decide("papers", |digest| digest.threads = Some(true))
            .await;
        bot.discord.fail_next(
            1,
            "POST /channels/*/messages/*/threads",
            Fault::CommitThenStatus(500),
        );
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        let threads: Vec<_> = bot
            .posts("papers")
            .iter()
            .filter_map(Message::thread)
            .collect();
        assert_eq!(threads.len(), 1);
        assert_eq!(bot.discord.channel(TITLE), threads[0]);
        assert_eq!(bot.titles("papers").len(), 12);
    })
    .await;
}

#[tokio::test]
async fn a_digest_stands_also_where_the_bot_may_start_no_thread() {
    with_channel(Channel::text("papers"), async |bot| {
        bot.decide("papers", |digest| digest.threads = Some(true))
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        assert!(bot.at("2026-08-13T09:00:00Z").await.is_quiet());
        assert_eq!(
            bot.posts("papers")
                .iter()
                .filter_map(Message::thread)
                .count(),
            0
        );
    })
    .await;
}

fn is_published(message: &Message) -> bool {
    message.value["flags"]
        .as_u64()
        .is_some_and(|flags| flags & 1 != 0)
}
