//! Pauses of servers, channels and subscriptions.

use chrono::TimeDelta;

use super::*;
use crate::domain::Pause;

fn hours(count: i64) -> DateTime<Utc> {
    now() + TimeDelta::hours(count)
}

async fn scheduled(store: &Store) -> ScheduledChannel {
    let scheduled = store.subscribed_channel(CHANNEL, now()).await.unwrap();
    scheduled.unwrap()
}

#[tokio::test]
async fn a_pause_with_an_end_is_over_by_itself() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let target = PauseOf::Channel(SERVER, CHANNEL);
    assert_eq!(store.pause_of(target).await.unwrap(), None);
    assert!(store.pause(target, Some(hours(48)), now()).await.unwrap());

    let store = store.reopened();
    let pause = Pause {
        since: now(),
        until: Some(hours(48)),
    };
    let scheduled = scheduled(&store).await;
    assert_eq!(scheduled.pause_at(hours(47)), Some(pause));
    assert_eq!(scheduled.pause_at(hours(48)), None);
    assert_eq!(scheduled.channel_pause, Some(pause), "it is still told of");
    assert_eq!(store.resume(target, hours(48)).await.unwrap(), None);
}

#[tokio::test]
async fn who_resumes_ends_the_pause_and_what_it_was_stays_known() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let target = PauseOf::Server(SERVER);
    store.pause(target, None, now()).await.unwrap();
    assert!(scheduled(&store).await.pause_at(hours(5000)).is_some());
    let ended = store.resume(target, hours(2)).await.unwrap();
    let since = now();
    assert_eq!(ended, Some(Pause { since, until: None }));
    assert_eq!(store.resume(target, hours(2)).await.unwrap(), None);
    let scheduled = scheduled(&store).await;
    assert_eq!(scheduled.pause_at(hours(2)), None);
    let until = Some(hours(2));
    assert_eq!(scheduled.server_pause, Some(Pause { since, until }));
}

#[tokio::test]
async fn a_longer_pause_begins_where_the_shorter_one_did() {
    let store = TestStore::new();
    let target = PauseOf::Server(SERVER);
    store.pause(target, Some(hours(24)), now()).await.unwrap();
    store.pause(target, None, hours(3)).await.unwrap();
    let pause = store.pause_of(target).await.unwrap().unwrap();
    assert_eq!((pause.since, pause.until), (now(), None));
    store.resume(target, hours(4)).await.unwrap();
    store.pause(target, None, hours(6)).await.unwrap();
    let anew = store.pause_of(target).await.unwrap().unwrap();
    assert_eq!(anew.since, hours(6));
}

#[tokio::test]
async fn of_a_servers_and_a_channels_pause_the_longer_one_counts() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let (server, channel) = (PauseOf::Server(SERVER), PauseOf::Channel(SERVER, CHANNEL));
    store.pause(server, Some(hours(1)), now()).await.unwrap();
    store.pause(channel, Some(hours(9)), now()).await.unwrap();
    let scheduled = scheduled(&store).await;
    let until = |at| scheduled.pause_at(at).map(|pause| pause.until);
    assert_eq!(until(now()), Some(Some(hours(9))));
    assert_eq!(until(hours(9)), None);
}

#[tokio::test]
async fn a_subscription_that_rests_is_listed_and_its_channel_goes_on() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let target = PauseOf::Subscription(SERVER, speech.id);
    assert!(store.pause(target, Some(hours(1)), now()).await.unwrap());
    let listed = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    assert!(listed[0].is_paused(now()) && !listed[0].is_paused(hours(1)));
    assert_eq!(scheduled(&store).await.pause_at(now()), None);

    let foreign = PauseOf::Subscription(ServerId(1002), speech.id);
    assert!(!store.pause(foreign, None, now()).await.unwrap());
    assert_eq!(store.resume(foreign, now()).await.unwrap(), None);
    assert_eq!(
        store.subscriptions_of_channel(CHANNEL).await.unwrap(),
        listed
    );
}

#[tokio::test]
async fn a_channel_of_another_server_is_not_paused() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let foreign = PauseOf::Channel(ServerId(1002), CHANNEL);
    assert!(store.pause(foreign, None, now()).await.is_err());
    assert_eq!(scheduled(&store).await.channel_pause, None);
}
