//! A server's own topics.

use super::*;
use crate::domain::TopicName;

fn name(text: &str) -> TopicName {
    TopicName::parse(text).unwrap()
}

fn topic(named: &str, text: &str) -> ServerTopic {
    ServerTopic {
        name: name(named),
        topic: Topic::parse(text).unwrap(),
    }
}

#[tokio::test]
async fn topics_come_back_by_name_and_outlive_a_restart() {
    let store = TestStore::new();
    for (named, text) in [
        ("robots", "robot OR gripper"),
        ("Our Speech", "asr -survey"),
    ] {
        let saved = store.create_topic(SERVER, topic(named, text)).await;
        assert_eq!(saved.unwrap(), CreatedTopic::Added);
    }
    let store = store.reopened();
    let known = store.topics_of_server(SERVER).await.unwrap();
    let ours = topic("Our Speech", "asr -survey");
    assert_eq!(known, [ours, topic("robots", "robot OR gripper")]);
    assert_eq!(known[0].name.as_str(), "Our Speech", "as it was written");
    let meant = store.server_topics(SERVER).await.unwrap();
    assert_eq!(meant.named("our-speech"), Some(&known[0].topic));
    assert!(
        store
            .topics_of_server(ServerId(1002))
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn a_name_is_given_once_however_it_is_written() {
    let store = TestStore::new();
    let robots = topic("Our Robots", "robot");
    store.create_topic(SERVER, robots.clone()).await.unwrap();
    let again = store.create_topic(SERVER, topic("our-robots", "x")).await;
    assert_eq!(again.unwrap(), CreatedTopic::NameTaken(robots));
    let elsewhere = store.create_topic(ServerId(1002), topic("our-robots", "x"));
    assert_eq!(elsewhere.await.unwrap(), CreatedTopic::Added);
}

#[tokio::test]
async fn a_topic_gets_another_name_or_meaning_but_none_that_is_taken() {
    let store = TestStore::new();
    let speech = topic("speech", "asr");
    let robots = topic("robots", "robot");
    for topic in [&speech, &robots] {
        store.create_topic(SERVER, topic.clone()).await.unwrap();
    }
    let edit = |named, wanted| store.edit_topic(SERVER, name(named), wanted);
    let taken = edit("speech", topic("ROBOTS", "asr")).await.unwrap();
    assert_eq!(taken, EditedTopic::NameTaken(robots));
    assert_eq!(
        edit("nothing", topic("x", "y")).await.unwrap(),
        EditedTopic::Unknown
    );
    let after = topic("Speech", "asr OR tts");
    let edited = edit("speech", after.clone()).await.unwrap();
    let before = speech;
    assert_eq!(edited, EditedTopic::Done(Changed { before, after }));
    let renamed = edit("speech", topic("audio", "asr OR tts")).await.unwrap();
    assert!(matches!(renamed, EditedTopic::Done(_)));
    let known = store.topics_of_server(SERVER).await.unwrap();
    let names: Vec<_> = known.iter().map(|topic| topic.name.as_str()).collect();
    assert_eq!(names, ["audio", "robots"]);
}

#[tokio::test]
async fn a_topic_is_deleted_and_given_back() {
    let store = TestStore::new();
    let robots = topic("robots", "robot");
    store.create_topic(SERVER, robots.clone()).await.unwrap();
    let foreign = store.delete_topic(ServerId(1002), name("robots")).await;
    assert_eq!(foreign.unwrap(), None);
    let deleted = store.delete_topic(SERVER, name("Robots")).await.unwrap();
    assert_eq!(deleted, Some(robots));
    assert_eq!(
        store.delete_topic(SERVER, name("robots")).await.unwrap(),
        None
    );
}

#[tokio::test]
async fn a_server_has_50_topics_of_its_own() {
    let store = TestStore::new();
    for number in 0..50 {
        let saved = store.create_topic(SERVER, topic(&format!("topic{number}"), "x"));
        assert_eq!(saved.await.unwrap(), CreatedTopic::Added);
    }
    let one_more = store.create_topic(SERVER, topic("one more", "x")).await;
    assert_eq!(one_more.unwrap(), CreatedTopic::Full { limit: 50 });
    let edited = store.edit_topic(SERVER, name("topic7"), topic("other", "y"));
    assert!(matches!(edited.await.unwrap(), EditedTopic::Done(_)));
}

#[tokio::test]
async fn a_topic_that_cannot_be_read_holds_no_other_up() {
    let store = TestStore::new();
    for named in ["robots", "speech"] {
        let saved = store.create_topic(SERVER, topic(named, "x")).await;
        assert_eq!(saved.unwrap(), CreatedTopic::Added);
    }
    store
        .database
        .write(|db| {
            let spoil = "update server_topics set tree = '{}', text = '(' where key = 'robots'";
            Ok(db.execute(spoil, [])?)
        })
        .await
        .unwrap();
    let known = store.topics_of_server(SERVER).await.unwrap();
    assert_eq!(known, [topic("speech", "x")]);
}
