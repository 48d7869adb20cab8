//! What members think of papers: counted, and forgotten who it was.

use chrono::TimeDelta;

use super::*;

fn press(user: u64, id: &str, kind: FeedbackKind) -> Feedback {
    Feedback {
        channel: CHANNEL,
        paper: paper(id),
        topics: vec!["speech".into(), "audio".into()],
        user: UserId(user),
        kind,
    }
}

async fn count(store: &Store, feedback: &Feedback) -> Counted {
    let counted = store.count_feedback(feedback.clone(), now()).await;
    counted.unwrap()
}

fn taste(topic: &str, saves: u32, dismissals: u32) -> Taste {
    Taste {
        topic: topic.into(),
        saves,
        dismissals,
    }
}

#[tokio::test]
async fn a_press_counts_once_for_the_paper_and_its_topics() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let ada = press(77, "2608.00001", FeedbackKind::Save);
    assert_eq!(count(&store, &ada).await, Counted::New);
    let store = store.reopened();
    assert_eq!(count(&store, &ada).await, Counted::Already);
    let bob = press(78, "2608.00001", FeedbackKind::Save);
    assert_eq!(count(&store, &bob).await, Counted::New);
    let mut of_one_topic = press(78, "2608.00002", FeedbackKind::Dismissal);
    of_one_topic.topics.truncate(1);
    assert_eq!(count(&store, &of_one_topic).await, Counted::New);
    assert_eq!(
        store.taste_of(CHANNEL).await.unwrap(),
        [taste("audio", 2, 0), taste("speech", 2, 1)]
    );
    assert!(store.taste_of(ChannelId(2002)).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_press_is_taken_back_once() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let ada = press(77, "2608.00001", FeedbackKind::Save);
    assert!(!store.take_feedback_back(ada.clone()).await.unwrap());
    count(&store, &ada).await;
    count(&store, &press(78, "2608.00001", FeedbackKind::Save)).await;
    assert!(store.take_feedback_back(ada.clone()).await.unwrap());
    assert!(!store.take_feedback_back(ada.clone()).await.unwrap());
    let left = [taste("audio", 1, 0), taste("speech", 1, 0)];
    assert_eq!(store.taste_of(CHANNEL).await.unwrap(), left);
    assert_eq!(count(&store, &ada).await, Counted::New);
}

#[tokio::test]
async fn nothing_is_counted_in_a_channel_that_is_not_known() {
    let store = TestStore::new();
    let ada = press(77, "2608.00001", FeedbackKind::Save);
    assert_eq!(count(&store, &ada).await, Counted::UnknownChannel);
    subscribed(&store, CHANNEL, "speech").await;
    assert_eq!(count(&store, &ada).await, Counted::New);
}

#[tokio::test]
async fn the_papers_that_a_server_kept_most_are_known() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    subscribed(&store, ChannelId(2002), "speech").await;
    for (user, id) in [(1, "2608.00001"), (1, "2608.00002"), (2, "2608.00002")] {
        count(&store, &press(user, id, FeedbackKind::Save)).await;
    }
    let elsewhere = Feedback {
        channel: ChannelId(2002),
        ..press(1, "2608.00002", FeedbackKind::Save)
    };
    count(&store, &elsewhere).await;
    count(&store, &press(1, "2608.00003", FeedbackKind::Dismissal)).await;
    let most = async |since, limit| store.most_saved(SERVER, since, limit).await.unwrap();
    let best = (paper("2608.00002"), 3);
    assert_eq!(
        most(now(), 9).await,
        [best.clone(), (paper("2608.00001"), 1)]
    );
    assert_eq!(most(now(), 1).await, [best]);
    assert!(most(now() + TimeDelta::seconds(1), 9).await.is_empty());
    let other = store.most_saved(ServerId(1002), now(), 9).await;
    assert!(other.unwrap().is_empty());
}

#[tokio::test]
async fn after_a_while_nobody_knows_who_pressed_and_the_counts_stay() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let ada = press(77, "2608.00001", FeedbackKind::Save);
    count(&store, &ada).await;
    assert_eq!(store.forget_marks_before(now()).await.unwrap(), 0);
    let later = now() + KEPT_MARKS + TimeDelta::seconds(1);
    let forgotten = store.forget_marks_before(later - KEPT_MARKS).await;
    assert_eq!(forgotten.unwrap(), 1);
    assert_eq!(store.taste_of(CHANNEL).await.unwrap().len(), 2);
    assert!(!store.take_feedback_back(ada).await.unwrap());
}

#[tokio::test]
async fn who_wants_to_be_forgotten_leaves_counts_and_no_marks() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let presses = [
        press(77, "2608.00001", FeedbackKind::Save),
        press(77, "2608.00001", FeedbackKind::Dismissal),
        press(77, "2608.00002", FeedbackKind::Save),
        press(78, "2608.00002", FeedbackKind::Save),
    ];
    for press in &presses {
        count(&store, press).await;
    }
    let before = store.taste_of(CHANNEL).await.unwrap();
    let kept = store.what_is_kept_of(UserId(77)).await.unwrap();
    assert_eq!(kept.marks, 3);
    let forgotten = store.forget_member(UserId(77)).await.unwrap();
    assert_eq!(forgotten.marks, 3);
    assert_eq!(
        store.what_is_kept_of(UserId(77)).await.unwrap(),
        Kept::default()
    );
    assert_eq!(store.what_is_kept_of(UserId(78)).await.unwrap().marks, 1);
    assert_eq!(store.taste_of(CHANNEL).await.unwrap(), before);
}

#[tokio::test]
async fn no_file_says_who_pressed() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let ada = 8_005_554_443_332_221;
    count(&store, &press(ada, "2608.00001", FeedbackKind::Save)).await;
    let marks = store
        .database
        .read(|db| {
            let sql = "select mark || at from feedback_marks";
            Ok(db.query_row(sql, [], |row| row.get::<_, String>(0))?)
        })
        .await
        .unwrap();
    assert!(
        !marks.contains(&ada.to_string()) && marks.len() == 64 + 24,
        "{marks}"
    );
    let [one, other] = [TestStore::new(), TestStore::new()];
    for store in [&one, &other] {
        subscribed(store, CHANNEL, "speech").await;
        count(store, &press(77, "2608.00001", FeedbackKind::Save)).await;
    }
    let secret = async |store: &Store| store.note("feedback_secret").await.unwrap().unwrap();
    assert_eq!(secret(&one).await.len(), 64);
    assert_ne!(secret(&one).await, secret(&other).await);
}
