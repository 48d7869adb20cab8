//! Everything of a server, handed over and deleted.

use rusqlite::Connection;

use super::*;
use crate::domain::TopicName;

const OTHER: ServerId = ServerId(1002);

/// A server with something in every table, and another one with a topic in common.
async fn two_servers() -> TestStore {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    subscribed(&store, CHANNEL, "diffusion -survey").await;
    let theirs = NewSubscription {
        server: OTHER,
        ..wish(ChannelId(2002), "speech")
    };
    store.subscribe(theirs, now()).await.unwrap();
    let settings = ServerSettings {
        days: crate::domain::DaysOfWeek::WEEKDAYS,
        ..ServerSettings::default()
    };
    store
        .save_server_settings(SERVER, &settings, now())
        .await
        .unwrap();
    store
        .set_alerts_channel(SERVER, Some(ChannelId(2009)))
        .await
        .unwrap();
    sent(&store, morning(CHANNEL, "2026-08-13")).await;
    claimed(&store, morning(CHANNEL, "2026-08-14")).await;
    store
        .note_trouble(CHANNEL, "no access", now(), now())
        .await
        .unwrap();
    let audio = subscribed(&store, CHANNEL, "audio").await;
    store.unsubscribe(SERVER, audio.id, now()).await.unwrap();
    let robots = ServerTopic {
        name: TopicName::parse("robots").unwrap(),
        topic: Topic::parse("robot").unwrap(),
    };
    store.create_topic(SERVER, robots).await.unwrap();
    let liked = Feedback {
        channel: CHANNEL,
        paper: paper("2608.00001"),
        topics: vec!["speech".into()],
        user: UserId(77),
        kind: FeedbackKind::Save,
    };
    store.count_feedback(liked, now()).await.unwrap();
    store
}

fn rows_of_everything(store: &TestStore) -> Vec<(String, i64)> {
    let db = Connection::open(store.folder.path().join("store.db")).unwrap();
    let tables: Vec<String> = db
        .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let count = |table: &String| {
        let sql = format!("select count(*) from {table}");
        db.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    tables
        .iter()
        .map(|table| (table.clone(), count(table)))
        .filter(|(_, rows)| *rows > 0)
        .collect()
}

#[tokio::test]
async fn what_is_stored_of_a_server_is_handed_over_without_texts_that_wait() {
    let store = two_servers().await;
    let export = store.export_server(SERVER, now()).await.unwrap().unwrap();
    let (own, history) = (export.as_object(), export["history"].as_object());
    let own = own.unwrap().iter().filter(|(key, _)| *key != "history");
    let parts: Vec<String> = own
        .chain(history.unwrap())
        .map(|(key, value)| format!("{key}: {value}"))
        .collect();
    let text = parts.join("\n");
    assert!(
        !text.contains("content") && !text.contains("1002"),
        "{text}"
    );
    insta::assert_snapshot!(text, @r#"
    channels: [{"channel":"2001","max_papers":8}]
    exported_at: "2026-08-14T08:00:00Z"
    format: "paperboy-server-export"
    server: {"alerts_channel":"2009","days":["mon","tue","wed","thu","fri"],"post_at":"08:00:00","server":"1001","zone":"UTC"}
    subscriptions: [{"channel":"2001","level":"normal","min_upvotes":0,"needs_code":false,"topic":"speech"},{"channel":"2001","level":"normal","min_upvotes":0,"needs_code":false,"topic":"diffusion -survey"}]
    topics: [{"name":"robots","topic":"robot"}]
    version: 1
    channels: [{"channel":"2001"}]
    deliveries: [{"attempts":0,"channel":"2001","delivery":1,"due_at":"2026-08-14T08:00:00.000Z","finished_at":"2026-08-14T08:00:00.000Z","form":"messages","kind":"morning","late_by_seconds":0,"local_date":"2026-08-13","messages":[{"message":"3000","part":0,"sent_at":"2026-08-14T08:00:00.000Z"},{"message":"3001","part":1,"sent_at":"2026-08-14T08:00:00.000Z"}],"newest_listing_day":"2026-08-13","papers":[{"elsewhere":false,"paper":"2608.00002","part":0,"shown":true},{"elsewhere":false,"paper":"2608.00001","part":1,"shown":true},{"elsewhere":false,"paper":"2608.00009","part":1,"shown":false},{"elsewhere":false,"paper":"2608.00003","part":1,"shown":false}],"planned_at":"2026-08-14T08:00:00.000Z","publishes":false,"state":"sent","window_from":"2026-08-13","window_to":"2026-08-13"},{"attempts":0,"channel":"2001","delivery":2,"due_at":"2026-08-14T08:00:00.000Z","form":"messages","kind":"morning","late_by_seconds":0,"local_date":"2026-08-14","messages":[{"part":0},{"part":1}],"newest_listing_day":"2026-08-14","papers":[{"elsewhere":false,"paper":"2608.00002","part":0,"shown":true},{"elsewhere":false,"paper":"2608.00001","part":1,"shown":true},{"elsewhere":false,"paper":"2608.00009","part":1,"shown":false},{"elsewhere":false,"paper":"2608.00003","part":1,"shown":false}],"planned_at":"2026-08-14T08:00:00.000Z","publishes":false,"state":"claimed","window_from":"2026-08-14","window_to":"2026-08-14"}]
    ended_subscriptions: [{"channel":"2001","created_at":"2026-08-14T08:00:00.000Z","ended_at":"2026-08-14T08:00:00.000Z","level":"normal","min_upvotes":0,"needs_code":false,"set_up_by":"77","topic":"audio"}]
    paper_feedback: [{"channel":"2001","dismissals":0,"last_at":"2026-08-14T08:00:00.000Z","paper":"2608.00001","saves":1}]
    server: {"schedule_changed_at":"2026-08-14T08:00:00.000Z"}
    subscriptions: [{"channel":"2001","created_at":"2026-08-14T08:00:00.000Z","set_up_by":"77","topic":"speech"},{"channel":"2001","created_at":"2026-08-14T08:00:00.000Z","set_up_by":"77","topic":"diffusion -survey"}]
    topic_feedback: [{"channel":"2001","dismissals":0,"saves":1,"topic":"speech"}]
    troubles: [{"channel":"2001","failures":1,"next_try_at":"2026-08-14T08:00:00.000Z","since":"2026-08-14T08:00:00.000Z","why":"no access"}]
    welcome: null
    "#);
    let unknown = store.export_server(ServerId(5), now()).await.unwrap();
    assert_eq!(unknown, None);
}

#[tokio::test]
async fn a_server_is_deleted_whole_and_others_stay() {
    let store = two_servers().await;
    assert!(store.delete_server(SERVER).await.unwrap());
    assert!(!store.delete_server(SERVER).await.unwrap());
    assert_eq!(
        rows_of_everything(&store),
        [
            ("servers", 1),
            ("channels", 1),
            ("topics", 1),
            ("subscriptions", 1),
            // The secret, and a mark that says nothing and goes by itself.
            ("notes", 1),
            ("feedback_marks", 1)
        ]
        .map(|(table, rows)| (table.to_owned(), rows))
    );
    let theirs = store.subscriptions_of_server(OTHER).await.unwrap();
    assert_eq!(theirs[0].topic.text(), "speech");
}

#[tokio::test]
async fn what_is_read_together_is_of_one_moment() {
    let store = TestStore::new();
    let path = store.folder.path().join("store.db");
    let counts = store.read(move |db| {
        let count = || db.query_row("select count(*) from servers", [], |row| row.get(0));
        let before: i64 = count()?;
        let other = Connection::open(path)?;
        other.execute("insert into servers (server_id) values (1)", [])?;
        anyhow::Ok((before, count()?))
    });
    assert_eq!(counts.await.unwrap(), (0, 0));
}
