//! Changing subscriptions, ending them, and undoing that.

use chrono::TimeDelta;

use super::*;
use crate::domain::RoleId;

fn topic(text: &str) -> Topic {
    Topic::parse(text).unwrap()
}

fn on(topic: Topic) -> SubscriptionChanges {
    SubscriptionChanges {
        topic: Some(topic),
        ..SubscriptionChanges::default()
    }
}

#[tokio::test]
async fn what_is_changed_is_told_before_and_after() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let changes = SubscriptionChanges {
        topic: Some(topic("speech -survey")),
        level: Some(Level::Wide),
        min_upvotes: Some(7),
        needs_code: Some(true),
        mention: Some(Some(RoleId(u64::MAX))),
        moves_to: None,
    };
    let edited = store.edit_subscription(SERVER, speech.id, changes).await;
    let Edited::Done(Changed { before, after }) = edited.unwrap() else {
        panic!("not edited");
    };
    assert_eq!(before, speech);
    assert_eq!(
        (after.id, after.topic.text()),
        (speech.id, "speech -survey")
    );
    assert_eq!((after.level, after.min_upvotes), (Level::Wide, 7));
    assert_eq!(
        (after.needs_code, after.mention),
        (true, Some(RoleId(u64::MAX)))
    );
    let store = store.reopened();
    let known = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    assert_eq!(known, std::slice::from_ref(&after));

    let nobody = SubscriptionChanges {
        mention: Some(None),
        ..SubscriptionChanges::default()
    };
    let edited = store.edit_subscription(SERVER, speech.id, nobody).await;
    let Edited::Done(change) = edited.unwrap() else {
        panic!("not edited");
    };
    let mention = None;
    assert_eq!(change.after, Subscription { mention, ..after });
}

#[tokio::test]
async fn a_topic_that_the_channel_has_already_is_refused() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let vision = subscribed(&store, CHANNEL, "vision").await;
    subscribed(&store, ChannelId(2002), "audio").await;
    let edit = |text| store.edit_subscription(SERVER, speech.id, on(topic(text)));
    assert_eq!(edit("vision").await.unwrap(), Edited::TopicTaken(vision));
    assert!(matches!(edit("speech").await.unwrap(), Edited::Done(_)));
    assert!(matches!(edit("audio").await.unwrap(), Edited::Done(_)));
}

fn moved_to(channel: ChannelId) -> SubscriptionChanges {
    SubscriptionChanges {
        moves_to: Some(Move {
            channel,
            by: UserId(7),
            at: now() + TimeDelta::hours(1),
        }),
        ..SubscriptionChanges::default()
    }
}

#[tokio::test]
async fn a_subscription_that_moves_is_a_new_one_of_its_new_channel() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let target = PauseOf::Subscription(SERVER, speech.id);
    store.pause(target, None, now()).await.unwrap();
    let new = ChannelId(2002);
    let changes = SubscriptionChanges {
        min_upvotes: Some(7),
        ..moved_to(new)
    };
    let edited = store.edit_subscription(SERVER, speech.id, changes).await;
    let Edited::Done(Changed { before, after }) = edited.unwrap() else {
        panic!("not edited");
    };
    assert_eq!((before.channel, after.channel), (CHANNEL, new));
    assert_ne!(before.id, after.id);
    assert!(after.pause.is_some());
    let of = async |channel| store.subscriptions_of_channel(channel).await.unwrap();
    assert!(of(CHANNEL).await.is_empty());
    assert_eq!(of(new).await, [after]);
    let later = now() + TimeDelta::hours(1);
    let scheduled = store.subscribed_channel(new, later).await.unwrap();
    assert_eq!(scheduled.unwrap().subscribed_since, later);
    assert_eq!(store.set_up_by(new).await.unwrap(), Some(UserId(7)));
}

#[tokio::test]
async fn a_subscription_moves_and_gets_another_topic_whatever_the_two_channels_have() {
    let store = TestStore::new();
    let new = ChannelId(2002);
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let vision = subscribed(&store, CHANNEL, "vision").await;
    let theirs = subscribed(&store, new, "speech").await;
    let changes = SubscriptionChanges {
        topic: Some(topic("vision")),
        ..moved_to(new)
    };
    let edited = store.edit_subscription(SERVER, speech.id, changes).await;
    let Edited::Done(Changed { after, .. }) = edited.unwrap() else {
        panic!("not edited");
    };
    assert_eq!((after.channel, after.topic.text()), (new, "vision"));
    let of = async |channel| store.subscriptions_of_channel(channel).await.unwrap();
    assert_eq!(of(CHANNEL).await, [vision]);
    assert_eq!(of(new).await, [theirs, after]);
}

#[tokio::test]
async fn a_subscription_moves_only_where_there_is_room_for_it() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let (full, other) = (ChannelId(2002), ChannelId(2003));
    for number in 0..CHANNEL_LIMIT {
        subscribed(&store, full, &format!("topic{number}")).await;
    }
    let taken = subscribed(&store, other, "speech").await;
    let moved = |to| store.edit_subscription(SERVER, speech.id, moved_to(to));
    let limit = CHANNEL_LIMIT;
    assert_eq!(moved(full).await.unwrap(), Edited::ChannelFull { limit });
    assert_eq!(moved(other).await.unwrap(), Edited::TopicTaken(taken));
    let Edited::Done(change) = moved(CHANNEL).await.unwrap() else {
        panic!("not edited");
    };
    assert_eq!(change.after, speech, "it is there already");
}

#[tokio::test]
async fn only_its_own_server_changes_a_subscription() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let foreign = store.edit_subscription(ServerId(1002), speech.id, on(topic("x")));
    assert_eq!(foreign.await.unwrap(), Edited::Unknown);
    let known = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    assert_eq!(known, [speech]);
}

#[tokio::test]
async fn an_end_is_undone_within_a_quarter_of_an_hour() {
    let store = TestStore::new();
    let wanted = NewSubscription {
        level: Level::Strict,
        min_upvotes: 4,
        needs_code: true,
        mention: Some(RoleId(9)),
        ..wish(CHANNEL, "speech")
    };
    let Subscribed::Added(speech) = store.subscribe(wanted, now()).await.unwrap() else {
        panic!("not added");
    };
    let target = PauseOf::Subscription(SERVER, speech.id);
    store.pause(target, None, now()).await.unwrap();
    let later = now() + TimeDelta::days(2);
    let ended = store.unsubscribe(SERVER, speech.id, later).await.unwrap();
    assert!(store.subscribed_channels(later).await.unwrap().is_empty());
    assert_eq!(store.forget_ended_subscriptions(later).await.unwrap(), 0);

    let foreign = store.restore_subscription(ServerId(1002), speech.id, later);
    assert_eq!(foreign.await.unwrap(), None);
    let just_in_time = later + UNDO_TIME - TimeDelta::seconds(1);
    let restored = store.restore_subscription(SERVER, speech.id, just_in_time);
    assert_eq!(
        restored.await.unwrap(),
        ended.clone().map(Subscribed::Added)
    );
    assert_eq!(
        store.subscriptions_of_server(SERVER).await.unwrap(),
        [ended.unwrap()]
    );
    let scheduled = store.subscribed_channel(CHANNEL, later).await.unwrap();
    assert_eq!(scheduled.unwrap().subscribed_since, now());
    assert_eq!(store.set_up_by(CHANNEL).await.unwrap(), Some(UserId(77)));
    let again = store.restore_subscription(SERVER, speech.id, just_in_time);
    assert_eq!(again.await.unwrap(), None);
}

#[tokio::test]
async fn an_end_is_final_after_that() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    store.unsubscribe(SERVER, speech.id, now()).await.unwrap();
    let later = now() + UNDO_TIME;
    let late = store.restore_subscription(SERVER, speech.id, later);
    assert_eq!(late.await.unwrap(), None);
    assert_eq!(store.forget_ended_subscriptions(later).await.unwrap(), 1);
    assert_eq!(store.forget_ended_subscriptions(later).await.unwrap(), 0);
    let topics = store.database.read(|db| {
        Ok(db.query_row("select count(*) from topics", [], |row| {
            row.get::<_, i64>(0)
        })?)
    });
    assert_eq!(topics.await.unwrap(), 0);
}

#[tokio::test]
async fn an_end_is_not_undone_over_a_limit_or_an_equal_topic() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    store.unsubscribe(SERVER, speech.id, now()).await.unwrap();
    let anew = subscribed(&store, CHANNEL, "speech").await;
    let undo = || store.restore_subscription(SERVER, speech.id, now());
    assert_eq!(
        undo().await.unwrap(),
        Some(Subscribed::Already(anew.clone()))
    );
    store.unsubscribe(SERVER, anew.id, now()).await.unwrap();
    for number in 0..CHANNEL_LIMIT {
        subscribed(&store, CHANNEL, &format!("topic{number}")).await;
    }
    let limit = CHANNEL_LIMIT;
    assert_eq!(
        undo().await.unwrap(),
        Some(Subscribed::ChannelFull { limit })
    );
    let known = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    assert_eq!(known.len(), CHANNEL_LIMIT);
}
