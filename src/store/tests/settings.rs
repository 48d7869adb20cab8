//! Servers, channels, and when they want their mornings.

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::*;
use crate::domain::DaysOfWeek;

fn berlin() -> ServerSettings {
    ServerSettings {
        zone: Tz::Europe__Berlin,
        post_at: time(8, 30),
        days: DaysOfWeek::WEEKDAYS,
    }
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

#[tokio::test]
async fn a_server_that_never_decided_has_the_defaults() {
    let store = TestStore::new();
    let default = ServerSettings::default();
    assert_eq!(store.server_settings(SERVER).await.unwrap(), default);
    subscribed(&store, CHANNEL, "speech").await;
    assert_eq!(store.server_settings(SERVER).await.unwrap(), default);
    assert_eq!(
        store.subscribed_channels(now()).await.unwrap()[0].settings,
        default
    );
}

#[tokio::test]
async fn settings_outlive_a_restart() {
    let store = TestStore::new();
    store
        .save_server_settings(SERVER, &berlin(), now())
        .await
        .unwrap();
    let store = store.reopened();
    assert_eq!(store.server_settings(SERVER).await.unwrap(), berlin());
}

#[tokio::test]
async fn a_channels_own_time_comes_before_its_servers() {
    let store = TestStore::new();
    store
        .save_server_settings(SERVER, &berlin(), now())
        .await
        .unwrap();
    subscribed(&store, CHANNEL, "speech").await;
    set_time(&store, Some(time(18, 0))).await;

    let scheduled = store.subscribed_channels(now()).await.unwrap();
    let evening = ServerSettings {
        post_at: time(18, 0),
        ..berlin()
    };
    assert_eq!(scheduled[0].settings, evening);
    let own = store.channel_settings(CHANNEL).await.unwrap().unwrap();
    assert_eq!(own.over(&berlin()), evening);

    set_time(&store, None).await;
    assert_eq!(
        store.subscribed_channels(now()).await.unwrap()[0].settings,
        berlin()
    );
}

#[tokio::test]
async fn a_channels_settings_come_back_as_they_were_saved() {
    let store = TestStore::new();
    assert_eq!(store.channel_settings(CHANNEL).await.unwrap(), None);
    let settings = ChannelSettings {
        zone: Some(Tz::Asia__Tokyo),
        days: Some(DaysOfWeek::EVERY_DAY),
        max_papers: 3,
        ..ChannelSettings::of(SERVER)
    };
    store
        .save_channel_settings(CHANNEL, settings.clone(), now())
        .await
        .unwrap();
    assert_eq!(
        store.channel_settings(CHANNEL).await.unwrap(),
        Some(settings)
    );
}

#[tokio::test]
async fn two_changes_at_once_are_both_kept() {
    let store = TestStore::new();
    let zone = |settings: &mut ServerSettings| settings.zone = Tz::Asia__Tokyo;
    let time_of_day = |settings: &mut ServerSettings| settings.post_at = time(6, 0);
    let (one, other) = tokio::join!(
        store.change_server_settings(SERVER, zone, now()),
        store.change_server_settings(SERVER, time_of_day, now()),
    );
    let first = [one.unwrap(), other.unwrap()].map(|changed| changed.before);
    assert!(first.contains(&ServerSettings::default()));
    let settings = store.server_settings(SERVER).await.unwrap();
    assert_eq!(
        (settings.zone, settings.post_at),
        (Tz::Asia__Tokyo, time(6, 0))
    );

    let zone = |channel: &mut ChannelSettings| channel.zone = Some(Tz::Europe__Paris);
    let (one, other) = tokio::join!(
        store.change_channel_settings(CHANNEL, SERVER, zone, now()),
        store.set_max_papers(CHANNEL, SERVER, 3),
    );
    one.and(other).unwrap();
    let channel = store.channel_settings(CHANNEL).await.unwrap().unwrap();
    assert_eq!(
        (channel.zone, channel.max_papers),
        (Some(Tz::Europe__Paris), 3)
    );
}

#[tokio::test]
async fn a_channel_of_another_server_is_not_changed() {
    let store = TestStore::new();
    set_time(&store, Some(time(6, 0))).await;
    let other = ServerId(1002);
    let later = |channel: &mut ChannelSettings| channel.post_at = None;
    let changed = store.change_channel_settings(CHANNEL, other, later, now());
    assert!(changed.await.is_err());
    let channel = store.channel_settings(CHANNEL).await.unwrap().unwrap();
    assert_eq!(channel.post_at, Some(time(6, 0)));
}

#[tokio::test]
async fn changing_the_zone_does_not_bring_the_same_date_twice() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    sent(&store, morning(CHANNEL, "2026-08-14")).await;
    let honolulu = ServerSettings {
        zone: Tz::Pacific__Honolulu,
        ..berlin()
    };
    store
        .save_server_settings(SERVER, &honolulu, now())
        .await
        .unwrap();

    let again = store.claim(morning(CHANNEL, "2026-08-14")).await.unwrap();
    assert!(matches!(again, Claimed::AlreadySettled(_)));
    let scheduled = store.subscribed_channels(now()).await.unwrap();
    assert_eq!(scheduled[0].settings, honolulu);
    assert_eq!(
        scheduled[0].last.as_ref().unwrap().local_date,
        date("2026-08-14")
    );
}

#[tokio::test]
async fn a_failed_or_folded_morning_does_not_move_the_next_window() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    sent(&store, morning(CHANNEL, "2026-08-12")).await;
    let failed = claimed(&store, morning(CHANNEL, "2026-08-13")).await;
    store.failed(failed, "no access", now()).await.unwrap();
    let folded = Settlement {
        channel: CHANNEL,
        local_date: date("2026-08-14"),
        due_at: now(),
        now: now(),
        outcome: WithoutPost::Folded,
        newest_listing_day: Some(date("2026-08-14")),
        left_out: Vec::new(),
        reason: None,
    };
    store.settle_without_post(folded).await.unwrap();

    let last = store.subscribed_channels(now()).await.unwrap()[0]
        .last
        .clone()
        .unwrap();
    assert_eq!(last.local_date, date("2026-08-14"));
    assert_eq!(last.state, DeliveryState::Folded);
    assert_eq!(last.newest_listing_day, Some(date("2026-08-12")));
}

#[tokio::test]
async fn ids_use_all_64_bits() {
    let store = TestStore::new();
    let (server, channel) = (ServerId(u64::MAX), ChannelId(u64::MAX - 1));
    let wish = NewSubscription {
        server,
        ..wish(channel, "speech")
    };
    store.subscribe(wish, now()).await.unwrap();
    let claim = Claim {
        server,
        ..morning(channel, "2026-08-14")
    };
    let delivery = claimed(&store, claim).await;
    store
        .part_sent(delivery, 0, MessageId(u64::MAX - 2), now())
        .await
        .unwrap();

    let scheduled = store.subscribed_channels(now()).await.unwrap();
    assert_eq!(
        (scheduled[0].server, scheduled[0].channel),
        (server, channel)
    );
    let known = store.delivery(delivery).await.unwrap().unwrap();
    assert_eq!((known.server, known.channel), (server, channel));
    assert_eq!(known.first_message, Some(MessageId(u64::MAX - 2)));
}

#[tokio::test]
async fn a_server_that_was_left_rests_and_returns_with_everything() {
    let store = TestStore::new();
    store.server_is_here(SERVER).await.unwrap();
    subscribed(&store, CHANNEL, "speech").await;
    store.server_left(SERVER, now()).await.unwrap();
    assert!(store.subscribed_channels(now()).await.unwrap().is_empty());
    store.server_is_here(SERVER).await.unwrap();
    assert_eq!(store.subscribed_channels(now()).await.unwrap().len(), 1);
    let later = now() + TimeDelta::days(31);
    assert_eq!(store.purge_servers_left_before(later).await.unwrap(), 0);
}

#[tokio::test]
async fn nothing_stays_of_a_server_that_was_left_long_ago() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    sent(&store, morning(CHANNEL, "2026-08-14")).await;
    store.server_left(SERVER, now()).await.unwrap();
    assert_eq!(store.purge_servers_left_before(now()).await.unwrap(), 0);
    let later = now() + TimeDelta::days(31);
    assert_eq!(store.purge_servers_left_before(later).await.unwrap(), 1);
    let tables = [
        "servers",
        "channels",
        "subscriptions",
        "topics",
        "deliveries",
        "delivery_parts",
        "delivered_papers",
    ];
    for table in tables {
        let count = format!("select count(*) from {table}");
        let rows: i64 = store
            .database
            .read(move |db| Ok(db.query_row(&count, [], |row| row.get(0))?))
            .await
            .unwrap();
        assert_eq!(rows, 0, "{table}");
    }
}
