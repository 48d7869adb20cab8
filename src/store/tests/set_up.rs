//! Set-ups, their drafts, and the greeting of servers.

use chrono_tz::Tz;

use super::*;

const MEMBER: UserId = UserId(42);

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

fn set_up(topics: &[&str]) -> SetUp {
    SetUp {
        server: SERVER,
        channel: CHANNEL,
        topics: topics
            .iter()
            .map(|text| Topic::parse(text).unwrap())
            .collect(),
        ended: Vec::new(),
        zone: Tz::Europe__Berlin,
        post_at: at(7),
        by: MEMBER,
    }
}

async fn topics(store: &Store) -> Vec<String> {
    let known = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    known
        .iter()
        .map(|known| known.topic.text().to_owned())
        .collect()
}

#[tokio::test]
async fn a_set_up_adds_and_ends_subscriptions_and_sets_the_servers_time() {
    let store = TestStore::new();
    store
        .save_set_up(set_up(&["speech", "video"]), now())
        .await
        .unwrap();
    assert_eq!(topics(&store).await, ["speech", "video"]);
    let first = store.subscriptions_of_channel(CHANNEL).await.unwrap()[0].id;

    let again = SetUp {
        ended: vec![first],
        post_at: at(9),
        ..set_up(&["video", "robots"])
    };
    store.save_set_up(again, now()).await.unwrap();
    assert_eq!(topics(&store).await, ["video", "robots"]);
    let settings = store.server_settings(SERVER).await.unwrap();
    assert_eq!(
        (settings.zone, settings.post_at),
        (Tz::Europe__Berlin, at(9))
    );
    let undone = store
        .restore_subscription(SERVER, first, now())
        .await
        .unwrap();
    assert!(matches!(undone, Some(Subscribed::Added(_))));
}

#[tokio::test]
async fn a_channel_with_a_time_of_its_own_keeps_its_servers_as_it_is() {
    let store = TestStore::new();
    set_time(&store, Some(at(20))).await;
    store.save_set_up(set_up(&["speech"]), now()).await.unwrap();
    let server = store.server_settings(SERVER).await.unwrap();
    assert_eq!((server.zone, server.post_at), (Tz::Europe__Berlin, at(8)));
    let channel = store.channel_settings(CHANNEL).await.unwrap().unwrap();
    assert_eq!((channel.zone, channel.post_at), (None, Some(at(7))));
}

#[tokio::test]
async fn a_set_up_without_room_for_all_of_it_changes_nothing() {
    let store = TestStore::new();
    let many: Vec<String> = (0..=CHANNEL_LIMIT).map(|n| format!("topic{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let refused = store.save_set_up(set_up(&many), now()).await.unwrap_err();
    assert_eq!(
        refused.downcast_ref(),
        Some(&NoRoom::InChannel {
            limit: CHANNEL_LIMIT
        })
    );
    assert_eq!(topics(&store).await, [""; 0]);
    assert_eq!(
        store.server_settings(SERVER).await.unwrap(),
        ServerSettings::default()
    );
}

#[tokio::test]
async fn a_draft_is_each_members_own_and_goes_after_a_day() {
    let store = TestStore::new();
    store
        .keep_draft(SERVER, MEMBER, "one".into(), now())
        .await
        .unwrap();
    store
        .keep_draft(SERVER, MEMBER, "two".into(), now())
        .await
        .unwrap();
    let store = store.reopened();
    let draft = async |server, member, at| store.draft(server, member, at).await.unwrap();
    assert_eq!(draft(SERVER, MEMBER, now()).await.as_deref(), Some("two"));
    assert_eq!(draft(SERVER, UserId(43), now()).await, None);
    assert_eq!(draft(ServerId(1002), MEMBER, now()).await, None);
    let late = now() + DRAFT_TIME + chrono::TimeDelta::seconds(1);
    assert_eq!(draft(SERVER, MEMBER, late).await, None);
    assert_eq!(
        store.forget_drafts_before(late - DRAFT_TIME).await.unwrap(),
        1
    );

    store
        .keep_draft(SERVER, MEMBER, "three".into(), now())
        .await
        .unwrap();
    store.forget_member(MEMBER).await.unwrap();
    assert_eq!(draft(SERVER, MEMBER, now()).await, None);
    store
        .keep_draft(SERVER, MEMBER, "four".into(), now())
        .await
        .unwrap();
    store.delete_server(SERVER).await.unwrap();
    assert_eq!(draft(SERVER, MEMBER, now()).await, None);
}

#[tokio::test]
async fn a_server_is_greeted_once_for_each_joining() {
    let store = TestStore::new();
    let (joined, seconds) = (now(), chrono::TimeDelta::seconds);
    let begin = async |joined, after| {
        let begun = store.begin_greeting(SERVER, joined, CHANNEL, now() + after);
        begun.await.unwrap().map(|greeting| greeting.kind)
    };
    let welcome = Some(GreetingKind::Welcome);
    assert_eq!(begin(joined, seconds(1)).await, welcome);
    assert_eq!(
        begin(joined, seconds(5)).await,
        welcome,
        "broken off a moment ago"
    );
    assert_eq!(
        begin(joined, seconds(60)).await,
        None,
        "broken off long ago"
    );
    store
        .greeting_said(SERVER, Some(MessageId(7)))
        .await
        .unwrap();
    assert_eq!(begin(joined, seconds(5)).await, None, "it stands there");
    assert_eq!(
        begin(joined + seconds(9), seconds(9)).await,
        welcome,
        "it joined anew"
    );
}

#[tokio::test]
async fn a_welcome_goes_with_the_first_subscription_and_a_server_that_returns_is_told_so() {
    let store = TestStore::new();
    let seconds = chrono::TimeDelta::seconds;
    store
        .begin_greeting(SERVER, now(), CHANNEL, now())
        .await
        .unwrap();
    store
        .greeting_said(SERVER, Some(MessageId(7)))
        .await
        .unwrap();
    assert_eq!(store.welcome_to_remove(SERVER).await.unwrap(), None);
    store
        .save_set_up(set_up(&["speech"]), now() + seconds(5))
        .await
        .unwrap();
    let to_remove = store.welcome_to_remove(SERVER).await.unwrap();
    assert_eq!(to_remove, Some((CHANNEL, MessageId(7))));
    store.greeting_said(SERVER, None).await.unwrap();
    assert_eq!(store.welcome_to_remove(SERVER).await.unwrap(), None);

    store
        .server_left(SERVER, now() + seconds(10))
        .await
        .unwrap();
    let joined = now() + seconds(20);
    let begun = store
        .begin_greeting(SERVER, joined, CHANNEL, joined)
        .await
        .unwrap();
    let kind = GreetingKind::Restored { subscriptions: 1 };
    assert_eq!(
        begun,
        Some(Greeting {
            channel: CHANNEL,
            kind
        })
    );
    let faster = store
        .begin_greeting(SERVER, now() + seconds(2), CHANNEL, now())
        .await;
    assert_eq!(faster.unwrap(), None, "an admin was faster");
    assert_eq!(store.forget_greetings_before(joined).await.unwrap(), 1);
}
