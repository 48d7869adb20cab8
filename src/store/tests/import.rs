//! A server's decisions as a file, written and read again.

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::*;
use crate::domain::{DaysOfWeek, Layout, Replies, RoleId, TopicName};

const IMPORTER: UserId = UserId(90);

/// A server that decided everything that there is to decide.
async fn a_decided_server() -> TestStore {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let wanted = NewSubscription {
        level: Level::Wide,
        min_upvotes: 3,
        needs_code: true,
        mention: Some(RoleId(9)),
        ..wish(ChannelId(2002), "robots")
    };
    store.subscribe(wanted, now()).await.unwrap();
    let settings = ServerSettings {
        zone: Tz::Europe__Berlin,
        days: DaysOfWeek::WEEKDAYS,
        ..ServerSettings::default()
    };
    store
        .save_server_settings(SERVER, &settings, now())
        .await
        .unwrap();
    let topic = ServerTopic {
        name: TopicName::parse("Our Robots").unwrap(),
        topic: Topic::parse("robot OR gripper").unwrap(),
    };
    store.create_topic(SERVER, topic).await.unwrap();
    let scope = Scope::Channel(SERVER, CHANNEL);
    store
        .change_overrides(scope, |channel| channel.layout = Some(Layout::Compact))
        .await
        .unwrap();
    store.set_max_papers(CHANNEL, SERVER, 3).await.unwrap();
    store.set_replies(SERVER, Replies::Public).await.unwrap();
    let channel = PauseOf::Channel(SERVER, ChannelId(2002));
    store.pause(channel, None, now()).await.unwrap();
    store
}

async fn file_of(store: &Store) -> Vec<u8> {
    let file = store.export_server(SERVER, now()).await.unwrap();
    serde_json::to_vec(&file.unwrap()).unwrap()
}

async fn import(store: &Store, file: &[u8]) -> Replaced {
    let data = ServerData::from_json(file, SERVER).unwrap();
    let later = now() + TimeDelta::days(3);
    let replaced = store.replace_server_data(data, IMPORTER, later).await;
    replaced.unwrap()
}

#[tokio::test]
async fn what_was_exported_is_imported_elsewhere_as_it_was() {
    let store = a_decided_server().await;
    sent(&store, morning(CHANNEL, "2026-08-14")).await;
    let file = file_of(&store).await;
    let elsewhere = TestStore::new();
    let added = Replaced {
        added: 2,
        ..Replaced::default()
    };
    assert_eq!(import(&elsewhere, &file).await, added);
    assert_eq!(
        elsewhere.server_data(SERVER).await.unwrap(),
        store.server_data(SERVER).await.unwrap()
    );
    // What a file says of who set subscriptions up and when is not believed.
    assert_eq!(elsewhere.set_up_by(CHANNEL).await.unwrap(), Some(IMPORTER));
    let scheduled = elsewhere.subscribed_channel(CHANNEL, now()).await.unwrap();
    let since = scheduled.unwrap().subscribed_since;
    assert_eq!(since, now() + TimeDelta::days(3));
}

#[tokio::test]
async fn an_import_replaces_everything_and_what_was_sent_stays() {
    let store = a_decided_server().await;
    let file = file_of(&store).await;
    let before = store.server_data(SERVER).await.unwrap();
    let speech = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    sent(&store, morning(CHANNEL, "2026-08-14")).await;

    let target = PauseOf::Subscription(SERVER, speech[0].id);
    store.pause(target, None, now()).await.unwrap();
    subscribed(&store, CHANNEL, "vision").await;
    subscribed(&store, ChannelId(2003), "audio").await;
    store
        .set_max_papers(ChannelId(2003), SERVER, 25)
        .await
        .unwrap();
    store.reset(Scope::Server(SERVER), now()).await.unwrap();
    let name = TopicName::parse("our robots").unwrap();
    store.delete_topic(SERVER, name).await.unwrap();
    let robots = store.subscriptions_of_channel(ChannelId(2002)).await;
    let robots = robots.unwrap()[0].id;
    store.unsubscribe(SERVER, robots, now()).await.unwrap();

    let replaced = import(&store, &file).await;
    let expected = Replaced {
        added: 1,
        kept: 1,
        removed: 2,
    };
    assert_eq!(replaced, expected);
    let mut after = store.server_data(SERVER).await.unwrap().unwrap();
    let extra = after.channels.pop().unwrap();
    assert_eq!(extra, ChannelPart::following(ChannelId(2003)));
    assert_eq!(Some(after), before);
    assert_eq!(
        store.subscriptions_of_channel(CHANNEL).await.unwrap(),
        speech
    );
    assert_eq!(store.set_up_by(CHANNEL).await.unwrap(), Some(UserId(77)));
    assert_eq!(store.papers_had(CHANNEL).await.unwrap().len(), 4);
}

#[tokio::test]
async fn an_import_that_fails_changes_nothing() {
    let store = a_decided_server().await;
    let foreign = ChannelId(2009);
    make_known(&store, foreign, ServerId(1002)).await;
    let before = store.server_data(SERVER).await.unwrap();
    let mut data = before.clone().unwrap();
    data.topics.clear();
    data.subscriptions.clear();
    data.channels.push(ChannelPart::following(foreign));
    let refused = store.replace_server_data(data, IMPORTER, now()).await;
    assert!(refused.is_err());
    assert_eq!(store.server_data(SERVER).await.unwrap(), before);
    let theirs = store.channel_settings(foreign).await.unwrap().unwrap();
    assert_eq!(theirs.server, ServerId(1002));
}

#[tokio::test]
async fn a_server_of_which_nothing_is_stored_has_no_data() {
    let store = TestStore::new();
    assert_eq!(store.server_data(SERVER).await.unwrap(), None);
}
