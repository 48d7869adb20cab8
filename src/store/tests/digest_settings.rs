//! How digests look and behave: decided by servers and channels, and forgotten again.

use super::*;
use crate::domain::{
    CatchUp, DigestOverrides, DigestSettings, EmptyDays, Layout, LocaleTag, Recap,
};
use crate::domain::{DaysOfWeek, Replies};

const OF_SERVER: Scope = Scope::Server(SERVER);
const OF_CHANNEL: Scope = Scope::Channel(SERVER, CHANNEL);

fn everything() -> DigestOverrides {
    DigestOverrides {
        language: LocaleTag::parse("pt-BR"),
        empty_days: Some(EmptyDays::Line),
        layout: Some(Layout::Compact),
        threads: Some(true),
        silent: Some(true),
        catch_up: Some(CatchUp::Merge),
        recap: Some(Recap::Monthly),
    }
}

async fn scheduled(store: &Store) -> ScheduledChannel {
    let scheduled = store.subscribed_channel(CHANNEL, now()).await.unwrap();
    scheduled.unwrap()
}

#[tokio::test]
async fn who_decided_nothing_has_the_defaults() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let scheduled = scheduled(&store).await;
    assert_eq!(scheduled.digest, DigestSettings::default());
    assert_eq!(scheduled.locale(), None);
    for scope in [OF_SERVER, OF_CHANNEL, Scope::Server(ServerId(5))] {
        assert!(store.overrides(scope).await.unwrap().is_empty());
    }
    assert_eq!(store.replies(SERVER).await.unwrap(), Replies::Private);
}

#[tokio::test]
async fn every_decision_outlives_a_restart_and_the_channels_comes_first() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let change = store
        .change_overrides(OF_SERVER, |server| *server = everything())
        .await
        .unwrap();
    assert_eq!(
        (change.before.is_empty(), change.after),
        (true, everything())
    );
    store
        .change_overrides(OF_CHANNEL, |channel| {
            channel.layout = Some(Layout::Cards);
            channel.silent = Some(false);
        })
        .await
        .unwrap();

    let store = store.reopened();
    assert_eq!(store.overrides(OF_SERVER).await.unwrap(), everything());
    let expected = DigestOverrides {
        layout: Some(Layout::Cards),
        silent: Some(false),
        ..everything()
    };
    assert_eq!(
        scheduled(&store).await.digest,
        expected.over(&DigestSettings::default())
    );
}

#[tokio::test]
async fn changes_of_different_decisions_do_not_undo_each_other() {
    let store = TestStore::new();
    let (one, other, third) = tokio::join!(
        store.change_overrides(OF_SERVER, |server| server.threads = Some(true)),
        store.change_overrides(OF_SERVER, |server| server.silent = Some(true)),
        store.change_overrides(OF_SERVER, |server| server.recap = Some(Recap::Weekly)),
    );
    assert!(one.is_ok() && other.is_ok() && third.is_ok());
    let now = store.overrides(OF_SERVER).await.unwrap();
    assert_eq!(now.recap, Some(Recap::Weekly));
    assert_eq!((now.threads, now.silent), (Some(true), Some(true)));
}

#[tokio::test]
async fn a_channel_of_another_server_is_not_touched() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let foreign = Scope::Channel(ServerId(1002), CHANNEL);
    let change = store.change_overrides(foreign, |channel| channel.silent = Some(true));
    assert!(change.await.is_err());
    assert!(store.overrides(OF_CHANNEL).await.unwrap().is_empty());
    assert_eq!(store.servers_not_left().await.unwrap(), [SERVER]);
}

#[tokio::test]
async fn a_language_that_was_chosen_comes_before_the_one_discord_names() {
    let store = TestStore::new();
    let tag = |text| LocaleTag::parse(text).unwrap();
    store.note_locale(SERVER, tag("fr")).await.unwrap();
    assert_eq!(store.preferred_locale(SERVER).await.unwrap(), None);
    assert!(store.servers_not_left().await.unwrap().is_empty());

    subscribed(&store, CHANNEL, "speech").await;
    store.note_locale(SERVER, tag("fr")).await.unwrap();
    store.note_locale(SERVER, tag("ja")).await.unwrap();
    assert_eq!(scheduled(&store).await.locale(), Some(&tag("ja")));
    store
        .change_overrides(OF_SERVER, move |server| server.language = Some(tag("de")))
        .await
        .unwrap();
    assert_eq!(scheduled(&store).await.locale(), Some(&tag("de")));
}

#[tokio::test]
async fn a_server_that_is_reset_is_at_the_defaults_and_its_channels_keep_their_own() {
    let store = TestStore::new();
    let speech = subscribed(&store, CHANNEL, "speech").await;
    let settings = ServerSettings {
        days: DaysOfWeek::WEEKDAYS,
        ..ServerSettings::default()
    };
    store
        .save_server_settings(SERVER, &settings, now())
        .await
        .unwrap();
    for scope in [OF_SERVER, OF_CHANNEL] {
        store
            .change_overrides(scope, |place| *place = everything())
            .await
            .unwrap();
    }
    store.set_replies(SERVER, Replies::Public).await.unwrap();
    let alerts = Some(ChannelId(2009));
    store.set_alerts_channel(SERVER, alerts).await.unwrap();

    store.reset(OF_SERVER, now()).await.unwrap();

    let default = ServerSettings::default();
    assert_eq!(store.server_settings(SERVER).await.unwrap(), default);
    assert!(store.overrides(OF_SERVER).await.unwrap().is_empty());
    assert_eq!(store.replies(SERVER).await.unwrap(), Replies::Private);
    assert_eq!(store.alerts_channel(SERVER).await.unwrap(), None);
    assert_eq!(store.overrides(OF_CHANNEL).await.unwrap(), everything());
    let topics = store.subscriptions_of_channel(CHANNEL).await.unwrap();
    assert_eq!(topics, [speech]);
}

#[tokio::test]
async fn a_channel_that_is_reset_follows_its_server_and_shows_as_many_papers() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    store
        .change_overrides(OF_CHANNEL, |channel| *channel = everything())
        .await
        .unwrap();
    let six = NaiveTime::from_hms_opt(6, 0, 0);
    set_time(&store, six).await;
    let before = store.set_max_papers(CHANNEL, SERVER, 3).await.unwrap();
    assert_eq!(before, DEFAULT_MAX_PAPERS);
    let later = now() + chrono::TimeDelta::hours(1);
    store.reset(OF_CHANNEL, later).await.unwrap();
    let scheduled = scheduled(&store).await;
    assert_eq!(scheduled.settings, ServerSettings::default());
    assert_eq!(scheduled.digest, DigestSettings::default());
    assert_eq!(scheduled.max_papers, 3);
    assert_eq!(scheduled.schedule_changed_at, Some(later));
}

#[tokio::test]
async fn a_digest_shows_1_to_25_papers() {
    let store = TestStore::new();
    for refused in [0, 26, u32::MAX] {
        let answer = store.set_max_papers(CHANNEL, SERVER, refused).await;
        assert!(answer.is_err(), "{refused}");
    }
    assert_eq!(store.channel_settings(CHANNEL).await.unwrap(), None);
    assert_eq!(store.set_max_papers(CHANNEL, SERVER, 25).await.unwrap(), 8);
    assert_eq!(store.set_max_papers(CHANNEL, SERVER, 1).await.unwrap(), 25);
}

#[tokio::test]
async fn a_channels_language_comes_before_its_servers() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let language = async || store.language_in(SERVER, CHANNEL).await.unwrap();
    assert_eq!(language().await, None);
    let tag = LocaleTag::parse;
    for (scope, decided) in [(OF_SERVER, "de"), (OF_CHANNEL, "fr")] {
        let change = store.change_overrides(scope, move |place| place.language = tag(decided));
        change.await.unwrap();
        assert_eq!(language().await, tag(decided));
    }
    let elsewhere = store.language_in(SERVER, ChannelId(1)).await.unwrap();
    assert_eq!(elsewhere, tag("de"));
    assert_eq!(store.language_in(ServerId(5), CHANNEL).await.unwrap(), None);
}
