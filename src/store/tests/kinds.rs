//! Forums' posts, and what comes after sending.

use super::*;
use crate::domain::ChannelKind;

fn announced() -> Claim {
    Claim {
        form: Form::Messages {
            thread: Some("Daily papers".into()),
            publish: true,
        },
        ..morning(CHANNEL, "2026-08-14")
    }
}

#[tokio::test]
async fn what_a_channel_is_is_known_until_it_must_be_asked_again() {
    let store = TestStore::new();
    make_known(&store, CHANNEL, SERVER).await;
    assert_eq!(store.channel_kind(CHANNEL).await.unwrap(), None);
    for kind in ChannelKind::ALL.map(Some).into_iter().chain([None]) {
        store.note_channel_kind(CHANNEL, kind).await.unwrap();
        assert_eq!(store.channel_kind(CHANNEL).await.unwrap(), kind);
    }
}

#[tokio::test]
async fn a_posts_name_and_tags_are_frozen_and_the_post_is_its_first_message() {
    let store = TestStore::new();
    let form = Form::Post {
        name: "Daily papers".into(),
        tags: vec![u64::MAX, 7],
    };
    let claim = Claim {
        form: form.clone(),
        ..morning(CHANNEL, "2026-08-14")
    };
    let delivery = claimed(&store, claim).await;
    let post = ChannelId(u64::MAX - 3);
    store.post_opened(delivery, post, now()).await.unwrap();
    let pending = store.pending(delivery).await.unwrap().unwrap();
    assert_eq!((pending.form, pending.post), (form, Some(post)));
    assert!(pending.parts[0].sent_at.is_some() && pending.parts[1].sent_at.is_none());
    let known = store.delivery(delivery).await.unwrap().unwrap();
    assert_eq!(known.begins_at(), Some((post, MessageId(post.0))));
}

#[tokio::test]
async fn what_comes_after_sending_waits_for_the_last_message_and_for_its_time() {
    let store = TestStore::new();
    let delivery = claimed(&store, announced()).await;
    assert!(store.due_afterwards(now()).await.unwrap().is_empty());
    for (part, message) in [(0, 3000), (1, 3001)] {
        store
            .part_sent(delivery, part, MessageId(message), now())
            .await
            .unwrap();
    }
    assert_eq!(store.due_afterwards(now()).await.unwrap(), [delivery]);
    let left = store.afterwards(delivery).await.unwrap().unwrap();
    assert_eq!(left.thread, Some((MessageId(3000), "Daily papers".into())));
    assert_eq!(
        left.unpublished,
        [(0, MessageId(3000)), (1, MessageId(3001))]
    );

    store
        .thread_started(delivery, ChannelId(3000))
        .await
        .unwrap();
    store.part_published(delivery, 0, now()).await.unwrap();
    let left = store.afterwards(delivery).await.unwrap().unwrap();
    assert_eq!(
        (left.thread, left.unpublished),
        (None, vec![(1, MessageId(3001))])
    );

    let later = now() + chrono::TimeDelta::minutes(20);
    store
        .try_afterwards_at(delivery, Some(later))
        .await
        .unwrap();
    assert!(store.due_afterwards(now()).await.unwrap().is_empty());
    assert_eq!(store.due_afterwards(later).await.unwrap(), [delivery]);
    store.try_afterwards_at(delivery, None).await.unwrap();
    assert!(store.due_afterwards(later).await.unwrap().is_empty());
    assert_eq!(store.afterwards(delivery).await.unwrap(), None);
}

#[tokio::test]
async fn a_time_that_a_clock_which_ran_ahead_noted_is_not_waited_for() {
    let store = TestStore::new();
    let delivery = claimed(&store, announced()).await;
    for part in [0, 1] {
        store
            .part_sent(delivery, part, MessageId(3000), now())
            .await
            .unwrap();
    }
    let ahead = now() + chrono::TimeDelta::days(300);
    store
        .try_afterwards_at(delivery, Some(ahead))
        .await
        .unwrap();
    assert_eq!(store.due_afterwards(now()).await.unwrap(), [delivery]);
}

#[tokio::test]
async fn a_paper_that_stands_elsewhere_was_seen_and_is_not_behind_the_button() {
    let store = TestStore::new();
    let claim = Claim {
        elsewhere: vec![paper("2608.00077")],
        ..morning(CHANNEL, "2026-08-14")
    };
    let delivery = claimed(&store, claim).await;
    let at_home = paper("2608.00077");
    assert!(store.papers_had(CHANNEL).await.unwrap().contains(&at_home));
    assert!(store.papers_seen(CHANNEL).await.unwrap().contains(&at_home));
    let behind = store.more_papers(delivery).await.unwrap();
    assert!(!behind.contains(&at_home) && behind.len() == 2);
    assert!(
        !store
            .papers_seen(CHANNEL)
            .await
            .unwrap()
            .contains(&behind[0])
    );

    store
        .part_sent(delivery, 0, MessageId(3000), now())
        .await
        .unwrap();
    let standing = store.papers_standing_in(SERVER, now()).await.unwrap();
    let found = |id: &str| standing.iter().find(|standing| standing.paper == paper(id));
    assert_eq!(found("2608.00077"), None);
    let first = found("2608.00002").unwrap();
    assert_eq!(first.message, Some((CHANNEL, MessageId(3000))));
    assert_eq!(found("2608.00001").unwrap().message, None);
}

#[tokio::test]
async fn papers_that_are_left_out_count_as_had_and_the_window_moves_on() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let left_out = Settlement {
        channel: CHANNEL,
        local_date: date("2026-08-14"),
        due_at: now(),
        now: now(),
        outcome: WithoutPost::Skipped,
        newest_listing_day: Some(date("2026-08-14")),
        left_out: vec![paper("2608.00042")],
        reason: None,
    };
    store.settle_without_post(left_out).await.unwrap();
    assert!(
        store
            .papers_had(CHANNEL)
            .await
            .unwrap()
            .contains(&paper("2608.00042"))
    );
    assert!(store.papers_seen(CHANNEL).await.unwrap().is_empty());
    let scheduled = store.subscribed_channels(now()).await.unwrap();
    let last = scheduled[0].last.clone().unwrap();
    assert_eq!(last.newest_listing_day, Some(date("2026-08-14")));
}
