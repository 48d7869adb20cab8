//! The store against real SQLite files. What these tests ask for holds for every store.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use tempfile::TempDir;

use super::*;
use crate::domain::{
    ChannelId, Level, MessageId, PaperId, ServerId, ServerSettings, Subscription, Topic, UserId,
};

mod digest_settings;
mod editing;
mod export;
mod feedback;
mod import;
mod kinds;
mod ledger;
mod migrations;
mod pauses;
mod readers;
mod saved;
mod server_topics;
mod set_up;
mod settings;
mod subscriptions;
mod troubles;
mod upkeep;

const SERVER: ServerId = ServerId(1001);
const CHANNEL: ChannelId = ChannelId(2001);

/// A store in a folder of its own, which goes when the test ends.
struct TestStore {
    folder: TempDir,
    store: Store,
}

impl TestStore {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("store.db")).unwrap();
        Self { folder, store }
    }

    /// As after a crash: the process is gone, the file stays.
    fn reopened(self) -> Self {
        let Self { folder, store } = self;
        drop(store);
        let store = Store::open(&folder.path().join("store.db")).unwrap();
        Self { folder, store }
    }
}

impl std::ops::Deref for TestStore {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn now() -> DateTime<Utc> {
    instant("2026-08-14T08:00:00Z")
}

fn paper(id: &str) -> PaperId {
    PaperId::parse(id).unwrap()
}

fn wish(channel: ChannelId, topic: &str) -> NewSubscription {
    let topic = Topic::parse(topic).unwrap();
    NewSubscription::plain(SERVER, channel, topic, UserId(77))
}

async fn subscribed(store: &Store, channel: ChannelId, topic: &str) -> Subscription {
    match store.subscribe(wish(channel, topic), now()).await.unwrap() {
        Subscribed::Added(subscription) => subscription,
        other => panic!("not added: {other:?}"),
    }
}

/// A morning of the channel with two messages, two papers shown and two behind the button.
fn morning(channel: ChannelId, local_date: &str) -> Claim {
    let local_date = date(local_date);
    Claim {
        channel,
        server: SERVER,
        local_date,
        kind: DeliveryKind::Morning,
        due_at: now(),
        now: now(),
        window: (local_date, local_date),
        newest_listing_day: Some(local_date),
        late_by: chrono::TimeDelta::zero(),
        form: Form::PLAIN,
        parts: vec![
            NewPart {
                body: r#"{"content":"first"}"#.into(),
                nonce: "nonce-0".into(),
                shown: vec![paper("2608.00002")],
            },
            NewPart {
                body: r#"{"content":"second"}"#.into(),
                nonce: "nonce-1".into(),
                shown: vec![paper("2608.00001")],
            },
        ],
        more: vec![paper("2608.00009"), paper("2608.00003")],
        elsewhere: Vec::new(),
    }
}

async fn claimed(store: &Store, claim: Claim) -> DeliveryId {
    make_known(store, claim.channel, claim.server).await;
    match store.claim(claim).await.unwrap() {
        Claimed::Yes(delivery) => delivery,
        Claimed::AlreadySettled(delivery) => panic!("taken before: {delivery:?}"),
    }
}

/// Gives a channel its row, as its first subscription does.
async fn make_known(store: &Store, channel: ChannelId, server: ServerId) {
    if store.channel_settings(channel).await.unwrap().is_none() {
        let settings = ChannelSettings::of(server);
        store
            .save_channel_settings(channel, settings, now())
            .await
            .unwrap();
    }
}

/// Gives the channel a time of its own, or with `None` its server's again.
async fn set_time(store: &Store, post_at: Option<NaiveTime>) {
    let set = move |channel: &mut ChannelSettings| channel.post_at = post_at;
    store
        .change_channel_settings(CHANNEL, SERVER, set, now())
        .await
        .unwrap();
}

/// Sends both messages of [`morning`].
async fn sent(store: &Store, claim: Claim) -> DeliveryId {
    let delivery = claimed(store, claim).await;
    for part in 0..2 {
        let message = MessageId(3000 + u64::from(part));
        store
            .part_sent(delivery, part, message, now())
            .await
            .unwrap();
    }
    delivery
}
