//! Persons with digests of their own: as servers of one, and never taken for a server.

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::*;
use crate::domain::{DaysOfWeek, LocaleTag, Paper};

const ADA: UserId = UserId(77);
const DIRECT: ChannelId = ChannelId(7077);
const ONE: ServerId = ServerId(77);

/// A server that Ada set up, and what she follows herself.
async fn a_reader() -> TestStore {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    store
        .ensure_reader(ADA, DIRECT, Tz::Europe__Paris, now())
        .await
        .unwrap();
    follow(&store, "robots").await;
    store
}

async fn follow(store: &Store, topic: &str) -> Subscribed {
    let topic = Topic::parse(topic).unwrap();
    store.follow(ADA, topic, now()).await.unwrap().unwrap()
}

#[tokio::test]
async fn who_was_forgotten_meanwhile_is_not_known_anew() {
    let store = a_reader().await;
    store.forget_member(ADA).await.unwrap();
    let topic = Topic::parse("speech").unwrap();
    assert_eq!(store.follow(ADA, topic, now()).await.unwrap(), None);
    let change = |settings: &mut ServerSettings| settings.zone = Tz::Asia__Tokyo;
    let changed = store.change_reader_settings(ADA, change, now()).await;
    assert_eq!(changed.unwrap(), None);
    let zone = Tz::Europe__Paris;
    store.ensure_reader(ADA, DIRECT, zone, now()).await.unwrap();
    let reader = store.reader(ADA).await.unwrap().unwrap();
    assert_eq!(reader.settings.zone, zone);
}

#[tokio::test]
async fn a_person_has_a_schedule_as_a_server_has() {
    let store = a_reader().await;
    let weekly = ServerSettings {
        zone: Tz::Europe__Paris,
        days: DaysOfWeek::from_bits(1).unwrap(),
        ..ServerSettings::default()
    };
    store
        .save_server_settings(ONE, &weekly, now())
        .await
        .unwrap();
    let french = LocaleTag::parse("fr").unwrap();
    store.note_locale(ONE, french.clone()).await.unwrap();
    let store = store.reopened();
    let scheduled = store.subscribed_channels(now()).await.unwrap();
    let persons: Vec<_> = scheduled
        .iter()
        .map(|channel| (channel.channel, channel.person))
        .collect();
    assert_eq!(persons, [(CHANNEL, None), (DIRECT, Some(ADA))]);
    assert_eq!(scheduled[1].settings, weekly);
    assert_eq!(scheduled[1].locale(), Some(&french));
    let reader = store.reader(ADA).await.unwrap().unwrap();
    assert_eq!((reader.channel, reader.settings), (DIRECT, weekly));
    assert_eq!(store.reader(UserId(78)).await.unwrap(), None);
    assert_eq!(store.reader(UserId(SERVER.0)).await.unwrap(), None);
}

#[tokio::test]
async fn who_follows_more_keeps_their_settings() {
    let store = a_reader().await;
    let later = now() + TimeDelta::days(1);
    store
        .ensure_reader(ADA, DIRECT, Tz::Asia__Tokyo, later)
        .await
        .unwrap();
    let reader = store.reader(ADA).await.unwrap().unwrap();
    assert_eq!(reader.settings.zone, Tz::Europe__Paris);
}

#[tokio::test]
async fn a_person_follows_25_topics() {
    let store = a_reader().await;
    for number in 1..25 {
        let followed = follow(&store, &format!("topic{number}")).await;
        assert!(matches!(followed, Subscribed::Added(_)));
    }
    let one_more = follow(&store, "one more").await;
    assert_eq!(one_more, Subscribed::ChannelFull { limit: 25 });
}

#[tokio::test]
async fn a_server_is_not_taken_for_a_person() {
    let store = a_reader().await;
    let mixed_up = store.ensure_reader(UserId(SERVER.0), DIRECT, Tz::UTC, now());
    assert!(mixed_up.await.is_err());
    let anothers = store.ensure_reader(UserId(78), CHANNEL, Tz::UTC, now());
    assert!(anothers.await.is_err());
    assert_eq!(store.reader(UserId(78)).await.unwrap(), None);
    let forgotten = store.forget_member(UserId(SERVER.0)).await.unwrap();
    assert_eq!(forgotten, Forgotten::default());
    assert_eq!(store.servers_not_left().await.unwrap(), [SERVER]);
}

#[tokio::test]
async fn a_person_is_not_taken_for_a_server() {
    let store = a_reader().await;
    assert_eq!(store.servers_not_left().await.unwrap(), [SERVER]);
    store.server_left(ONE, now()).await.unwrap();
    assert_eq!(store.subscribed_channels(now()).await.unwrap().len(), 2);
    let later = now() + TimeDelta::days(400);
    assert_eq!(store.purge_servers_left_before(later).await.unwrap(), 0);
    assert!(!store.delete_server(ONE).await.unwrap());
    assert_eq!(store.export_server(ONE, now()).await.unwrap(), None);
    store
        .note_trouble(DIRECT, "closed", now(), now())
        .await
        .unwrap();
    assert!(store.untold_troubles().await.unwrap().is_empty());
    assert!(store.trouble_with(DIRECT).await.unwrap().is_some());

    let file = StoreFile::open(&store.folder.path().join("store.db")).unwrap();
    assert_eq!(file.subscribed_channels().unwrap(), [(SERVER, CHANNEL)]);
    assert!(file.channels_in_trouble().unwrap().is_empty());
    assert!(file.unreadable(now()).unwrap().is_empty());
    assert_eq!(
        file.contents().unwrap().to_string(),
        "1 server, 1 channel, 1 subscription, 1 person with their own digests"
    );
}

#[tokio::test]
async fn what_is_kept_of_a_person_is_told_and_handed_over() {
    let store = a_reader().await;
    let title = Paper::new(paper("2608.00001"), "Robots", "");
    store.save_paper(ADA, &title, now()).await.unwrap();
    let kept = store.what_is_kept_of(ADA).await.unwrap();
    assert_eq!((kept.set_up, kept.saved), (1, 1), "follows are no set-up");
    assert_eq!(kept.reader, store.reader(ADA).await.unwrap());
    assert_eq!(kept.follows[0].topic.text(), "robots");

    let file = store.export_person(ADA, now()).await.unwrap().unwrap();
    assert_eq!(file["person"], "77");
    assert_eq!(file["set_up"][0]["topic"], "speech");
    let own = &file["own_digests"];
    assert_eq!(own["server"]["zone"], "Europe/Paris");
    assert_eq!(own["subscriptions"][0]["topic"], "robots");
    assert_eq!(file["saved_papers"][0]["paper"]["title"], "Robots");
    assert_eq!(file["set_ups_begun"], serde_json::json!([]));
    let nobody = store.export_person(UserId(78), now()).await.unwrap();
    assert_eq!(nobody, None);
}

#[tokio::test]
async fn what_was_answered_of_a_set_up_is_kept_of_a_person_too() {
    let (store, eve) = (TestStore::new(), UserId(78));
    let answers = r#"{"topics":["speech"]}"#.to_owned();
    store.keep_draft(SERVER, eve, answers, now()).await.unwrap();
    assert_eq!(store.what_is_kept_of(eve).await.unwrap().drafts, 1);
    let file = store.export_person(eve, now()).await.unwrap().unwrap();
    let begun = &file["set_ups_begun"][0];
    assert_eq!(
        (&begun["server"], &begun["answers"]["topics"][0]),
        (&"1001".into(), &"speech".into())
    );
    store.forget_member(eve).await.unwrap();
    assert_eq!(store.what_is_kept_of(eve).await.unwrap(), Kept::default());
}

#[tokio::test]
async fn presses_in_ones_own_digests_are_forgotten_with_them() {
    let store = a_reader().await;
    let liked = Feedback {
        channel: DIRECT,
        paper: paper("2608.00001"),
        topics: vec!["robots".into()],
        user: ADA,
        kind: FeedbackKind::Save,
    };
    store.count_feedback(liked, now()).await.unwrap();
    assert_eq!(store.forget_member(ADA).await.unwrap().marks, 1);
    let marks = store
        .read(|db| {
            db.query_row("select count(*) from feedback_marks", [], |row| {
                row.get::<_, i64>(0)
            })
        })
        .await;
    assert_eq!(marks.unwrap(), 0);
}

#[tokio::test]
async fn who_wants_to_be_forgotten_is_forgotten_whole_and_servers_stay() {
    let store = a_reader().await;
    let vision = subscribed(&store, CHANNEL, "vision").await;
    store.unsubscribe(SERVER, vision.id, now()).await.unwrap();
    let title = Paper::new(paper("2608.00001"), "Robots", "");
    store.save_paper(ADA, &title, now()).await.unwrap();
    let forgotten = store.forget_member(ADA).await.unwrap();
    let expected = Forgotten {
        set_up: 1,
        follows: 1,
        saved: 1,
        marks: 0,
    };
    assert_eq!(forgotten, expected);
    assert_eq!(store.what_is_kept_of(ADA).await.unwrap(), Kept::default());
    assert_eq!(store.channel_settings(DIRECT).await.unwrap(), None);
    let left = store.subscriptions_of_server(SERVER).await.unwrap();
    assert_eq!(left.len(), 1);
    store
        .restore_subscription(SERVER, vision.id, now())
        .await
        .unwrap();
    assert_eq!(store.what_is_kept_of(ADA).await.unwrap().set_up, 0);
}
