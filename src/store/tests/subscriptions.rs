//! Subscribing, its limits, and unsubscribing.

use super::*;

#[tokio::test]
async fn a_subscription_comes_back_as_it_was_made() {
    let store = TestStore::new();
    let mut wanted = wish(CHANNEL, "diffusion models");
    wanted.level = Level::Strict;
    wanted.min_upvotes = 12;
    let Subscribed::Added(added) = store.subscribe(wanted, now()).await.unwrap() else {
        panic!("not added");
    };
    let store = store.reopened();
    let known = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    assert_eq!(known, [added]);
    assert_eq!(known[0].topic, Topic::parse("diffusion models").unwrap());
    assert_eq!((known[0].level, known[0].min_upvotes), (Level::Strict, 12));
}

#[tokio::test]
async fn the_same_topic_twice_in_a_channel_is_one_subscription() {
    let store = TestStore::new();
    let first = subscribed(&store, CHANNEL, "speech").await;
    let mut wider = wish(CHANNEL, "speech");
    wider.level = Level::Wide;
    let again = store.subscribe(wider, now()).await.unwrap();
    assert_eq!(again, Subscribed::Already(first));
    subscribed(&store, ChannelId(2002), "speech").await;
    assert_eq!(
        store.subscriptions_of_server(SERVER).await.unwrap().len(),
        2
    );
}

#[tokio::test]
async fn a_channel_takes_25_subscriptions() {
    let store = TestStore::new();
    for number in 0..25 {
        subscribed(&store, CHANNEL, &format!("topic{number}")).await;
    }
    let refused = store
        .subscribe(wish(CHANNEL, "one more"), now())
        .await
        .unwrap();
    assert_eq!(refused, Subscribed::ChannelFull { limit: 25 });
    let known = store
        .subscribe(wish(CHANNEL, "topic7"), now())
        .await
        .unwrap();
    assert!(matches!(known, Subscribed::Already(_)));
}

#[tokio::test]
async fn a_server_that_wishes_for_a_thousand_gets_a_hundred() {
    let store = TestStore::new();
    let mut refused = 0;
    for number in 0..1000 {
        let channel = ChannelId(2000 + number / 20);
        let wish = wish(channel, &format!("topic{number}"));
        match store.subscribe(wish, now()).await.unwrap() {
            Subscribed::Added(_) => {}
            Subscribed::ServerFull { limit: 100 } => refused += 1,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(refused, 900);
    assert_eq!(
        store.subscriptions_of_server(SERVER).await.unwrap().len(),
        100
    );
    // A refused wish leaves no channel behind that would wait for mornings.
    assert_eq!(store.subscribed_channels(now()).await.unwrap().len(), 5);
}

#[tokio::test]
async fn a_subscription_ends_only_from_its_own_server() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let foreign = store
        .unsubscribe(ServerId(1002), speech.id, now())
        .await
        .unwrap();
    assert_eq!(foreign, None);
    let ended = store.unsubscribe(SERVER, speech.id, now()).await.unwrap();
    assert_eq!(ended, Some(speech.clone()));
    assert_eq!(
        store.unsubscribe(SERVER, speech.id, now()).await.unwrap(),
        None
    );
    let anew = subscribed(&store, CHANNEL, "speech").await;
    assert_ne!(
        anew.id, speech.id,
        "an old button must not end a new subscription"
    );
}

#[tokio::test]
async fn a_channel_without_subscriptions_waits_for_nothing_and_keeps_what_it_had() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    sent(&store, morning(CHANNEL, "2026-08-14")).await;
    store.unsubscribe(SERVER, speech.id, now()).await.unwrap();
    assert!(store.subscribed_channels(now()).await.unwrap().is_empty());

    subscribed(&store, CHANNEL, "vision").await;
    let channels = store.subscribed_channels(now()).await.unwrap();
    assert_eq!(
        channels[0].last.as_ref().unwrap().local_date,
        date("2026-08-14")
    );
    assert_eq!(store.papers_had(CHANNEL).await.unwrap().len(), 4);
}

#[tokio::test]
async fn a_topic_stored_in_an_older_shape_is_parsed_anew() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    store
        .database
        .write(|db| Ok(db.execute("update topics set tree = '{\"old\": 1}'", [])?))
        .await
        .unwrap();
    let known = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    assert_eq!(known[0].topic, speech.topic);
}
