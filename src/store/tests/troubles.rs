//! Channels that can't be posted in, and who is told.

use chrono::TimeDelta;

use super::*;

#[tokio::test]
async fn a_trouble_keeps_its_beginning_and_is_told_once() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    assert!(!store.try_channel_soon(CHANNEL, now()).await.unwrap());
    let next = now() + TimeDelta::hours(1);
    store
        .note_trouble(CHANNEL, "no access", next, now())
        .await
        .unwrap();
    let untold = store.untold_troubles().await.unwrap();
    assert_eq!(untold.len(), 1);
    store.trouble_told(CHANNEL, now()).await.unwrap();

    let later = next + TimeDelta::hours(2);
    store
        .note_trouble(CHANNEL, "still none", later, next)
        .await
        .unwrap();
    let store = store.reopened();
    assert!(store.untold_troubles().await.unwrap().is_empty());
    let trouble = store.trouble_with(CHANNEL).await.unwrap().unwrap();
    assert_eq!((trouble.since, trouble.failures), (now(), 2));
    assert_eq!(
        (trouble.why.as_str(), trouble.next_try),
        ("still none", later)
    );
    let scheduled = store.subscribed_channel(CHANNEL, now()).await.unwrap();
    assert_eq!(scheduled.unwrap().next_try, Some(later));
    assert_eq!(store.troubles_of_server(SERVER).await.unwrap(), [trouble]);
}

#[tokio::test]
async fn a_change_of_the_channel_brings_the_next_try_forward() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let next = now() + TimeDelta::days(1);
    store
        .note_trouble(CHANNEL, "no access", next, now())
        .await
        .unwrap();
    let other = ChannelId(9);
    assert!(!store.try_channel_soon(other, now()).await.unwrap());
    assert!(store.try_channel_soon(CHANNEL, now()).await.unwrap());
    let trouble = store.trouble_with(CHANNEL).await.unwrap().unwrap();
    assert_eq!(trouble.next_try, now());
}

#[tokio::test]
async fn a_digest_that_gets_through_ends_the_trouble() {
    let store = TestStore::new();
    let delivery = claimed(&store, morning(CHANNEL, "2026-08-14")).await;
    store
        .note_trouble(CHANNEL, "no access", now(), now())
        .await
        .unwrap();
    for part in 0..2 {
        store.part_sent(delivery, part, None, now()).await.unwrap();
    }
    assert_eq!(store.trouble_with(CHANNEL).await.unwrap(), None);
}

#[tokio::test]
async fn who_set_a_channel_up_is_known_until_they_want_to_be_forgotten() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let member = UserId(77);
    assert_eq!(store.set_up_by(CHANNEL).await.unwrap(), Some(member));
    assert_eq!(store.what_is_kept_of(member).await.unwrap().set_up, 1);
    assert_eq!(store.forget_member(member).await.unwrap().set_up, 1);
    assert_eq!(store.set_up_by(CHANNEL).await.unwrap(), None);
    assert_eq!(
        store.subscriptions_of_channel(CHANNEL).await.unwrap().len(),
        1
    );
}

#[tokio::test]
async fn alerts_go_where_the_server_wants_them() {
    let store = TestStore::new();
    assert_eq!(store.alerts_channel(SERVER).await.unwrap(), None);
    store
        .set_alerts_channel(SERVER, Some(CHANNEL))
        .await
        .unwrap();
    assert_eq!(store.alerts_channel(SERVER).await.unwrap(), Some(CHANNEL));
    store.set_alerts_channel(SERVER, None).await.unwrap();
    assert_eq!(store.alerts_channel(SERVER).await.unwrap(), None);
}

#[tokio::test]
async fn when_a_schedule_changed_is_known_and_other_changes_do_not_count() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let changed = async || {
        let scheduled = store.subscribed_channel(CHANNEL, now()).await.unwrap();
        scheduled.unwrap().schedule_changed_at
    };
    assert_eq!(changed().await, None);
    let shown = ChannelSettings {
        max_papers: 3,
        ..ChannelSettings::of(SERVER)
    };
    store
        .save_channel_settings(CHANNEL, shown, now())
        .await
        .unwrap();
    assert_eq!(changed().await, None);
    set_time(&store, None).await;
    assert_eq!(changed().await, None, "it is as it was");
    set_time(&store, NaiveTime::from_hms_opt(6, 0, 0)).await;
    assert_eq!(changed().await, Some(now()));
    let later = now() + TimeDelta::hours(1);
    let settings = ServerSettings::default();
    store
        .save_server_settings(SERVER, &settings, later)
        .await
        .unwrap();
    assert_eq!(changed().await, Some(later));
}

#[tokio::test]
async fn nobody_is_told_of_a_channel_that_has_no_subscription_any_more() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    store
        .note_trouble(CHANNEL, "no access", now(), now())
        .await
        .unwrap();
    let subscriptions = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    let ended = store.unsubscribe(SERVER, subscriptions[0].id, now()).await;
    assert!(ended.unwrap().is_some());
    assert!(store.untold_troubles().await.unwrap().is_empty());
}
