//! One morning a channel and date; what was frozen outlives a crash.

use chrono::TimeDelta;

use super::*;

fn empty(local_date: &str) -> Settlement {
    Settlement {
        channel: CHANNEL,
        local_date: date(local_date),
        due_at: now(),
        now: now(),
        outcome: WithoutPost::Empty,
        newest_listing_day: Some(date(local_date)),
        left_out: Vec::new(),
        reason: Some("nothing matched".into()),
    }
}

#[tokio::test]
async fn a_morning_can_be_claimed_once() {
    let store = TestStore::new();
    let first = claimed(&store, morning(CHANNEL, "2026-08-14")).await;
    let again = store.claim(morning(CHANNEL, "2026-08-14")).await.unwrap();
    let Claimed::AlreadySettled(known) = again else {
        panic!("claimed twice");
    };
    assert_eq!(known.id, first);
    assert_eq!(known.state, DeliveryState::Claimed);
    claimed(&store, morning(CHANNEL, "2026-08-15")).await;
    claimed(&store, morning(ChannelId(2002), "2026-08-14")).await;
}

#[tokio::test]
async fn of_many_claims_at_once_one_wins_whichever_process_makes_it() {
    let here = TestStore::new();
    make_known(&here, CHANNEL, SERVER).await;
    let there = Store::open(&here.folder.path().join("store.db")).unwrap();
    let mut claims = tokio::task::JoinSet::new();
    for number in 0..20 {
        let store = if number % 2 == 0 {
            here.store.clone()
        } else {
            there.clone()
        };
        claims.spawn(async move { store.claim(morning(CHANNEL, "2026-08-14")).await.unwrap() });
    }
    let outcomes = claims.join_all().await;
    let won = outcomes
        .iter()
        .filter(|claimed| matches!(claimed, Claimed::Yes(_)));
    assert_eq!(won.count(), 1);
    assert_eq!(here.unfinished().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_crash_between_claim_and_end_leaves_the_frozen_messages() {
    let store = TestStore::new();
    let delivery = claimed(&store, morning(CHANNEL, "2026-08-14")).await;
    let later = now() + TimeDelta::seconds(2);
    store
        .part_sent(delivery, 0, MessageId(3000), later)
        .await
        .unwrap();

    let store = store.reopened();

    let unfinished = store.unfinished().await.unwrap();
    let still_claimed = Unfinished {
        delivery,
        claimed_at: now(),
        next_try: None,
    };
    assert_eq!(unfinished, [still_claimed]);
    let pending = store.pending(delivery).await.unwrap().unwrap();
    assert_eq!((pending.channel, pending.server), (CHANNEL, SERVER));
    assert_eq!(pending.claimed_at, now());
    let part = |part, body: &str, message, sent_at| PendingPart {
        part,
        body: body.into(),
        nonce: format!("nonce-{part}"),
        message,
        sent_at,
    };
    assert_eq!(
        pending.parts,
        [
            part(
                0,
                r#"{"content":"first"}"#,
                Some(MessageId(3000)),
                Some(later)
            ),
            part(1, r#"{"content":"second"}"#, None, None),
        ]
    );

    store
        .part_sent(delivery, 1, MessageId(3001), later)
        .await
        .unwrap();
    assert_eq!(store.pending(delivery).await.unwrap(), None);
    assert!(store.unfinished().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_delivery_is_not_over_before_every_part_is_confirmed() {
    let store = TestStore::new();
    let delivery = claimed(&store, morning(CHANNEL, "2026-08-14")).await;
    store
        .part_sent(delivery, 0, MessageId(3000), now())
        .await
        .unwrap();
    assert_eq!(store.unfinished().await.unwrap().len(), 1);
    // Sent, and deleted by a moderator before we heard its id.
    store.part_sent(delivery, 1, None, now()).await.unwrap();
    assert!(store.unfinished().await.unwrap().is_empty());
    assert!(
        store
            .part_sent(delivery, 7, MessageId(3007), now())
            .await
            .is_err()
    );
    store.failed(delivery, "too late", now()).await.unwrap();
    let known = store.delivery(delivery).await.unwrap().unwrap();
    assert_eq!(known.state, DeliveryState::Sent, "what is over stays over");
}

#[tokio::test]
async fn the_ledger_tells_what_became_of_a_morning() {
    let store = TestStore::new();
    let mut claim = morning(CHANNEL, "2026-08-14");
    claim.late_by = TimeDelta::minutes(45);
    let delivery = sent(&store, claim).await;

    let known = store
        .settled_on(CHANNEL, date("2026-08-14"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(known.state, DeliveryState::Sent);
    assert_eq!(known.window, Some((date("2026-08-14"), date("2026-08-14"))));
    assert_eq!(known.late_by, TimeDelta::minutes(45));
    assert_eq!(known.finished_at, Some(now()));
    assert_eq!(known.first_message, Some(MessageId(3000)));
    assert_eq!(
        store.delivery_of_message(MessageId(3001)).await.unwrap(),
        Some(known.clone())
    );
    assert_eq!(store.delivery(delivery).await.unwrap(), Some(known));
    assert_eq!(
        store.settled_on(CHANNEL, date("2026-08-15")).await.unwrap(),
        None
    );
}

#[tokio::test]
async fn a_quiet_morning_is_settled_too_and_not_claimed_afterwards() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    let settled = store
        .settle_without_post(empty("2026-08-14"))
        .await
        .unwrap();
    assert!(matches!(settled, Claimed::Yes(_)));
    let again = store
        .settle_without_post(empty("2026-08-14"))
        .await
        .unwrap();
    assert!(matches!(again, Claimed::AlreadySettled(_)));
    let Claimed::AlreadySettled(known) = store.claim(morning(CHANNEL, "2026-08-14")).await.unwrap()
    else {
        panic!("a settled morning was claimed");
    };
    assert_eq!(known.state, DeliveryState::Empty);
    assert_eq!(known.reason.as_deref(), Some("nothing matched"));
    assert_eq!(known.window, None);
    assert!(store.papers_had(CHANNEL).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_morning_of_a_channel_that_was_deleted_meanwhile_is_not_claimed() {
    let store = TestStore::new();
    assert!(store.claim(morning(CHANNEL, "2026-08-14")).await.is_err());
    assert_eq!(store.channel_settings(CHANNEL).await.unwrap(), None);
}

#[tokio::test]
async fn what_a_clock_that_ran_ahead_settled_without_a_post_is_settled_anew() {
    let store = TestStore::new();
    subscribed(&store, CHANNEL, "speech").await;
    for (day, outcome) in [
        ("2026-08-15", WithoutPost::Folded),
        ("2026-08-16", WithoutPost::Empty),
    ] {
        let ahead = Settlement {
            outcome,
            now: now() + TimeDelta::days(3),
            ..empty(day)
        };
        store.settle_without_post(ahead).await.unwrap();
    }
    let last = async || {
        let scheduled = store.subscribed_channel(CHANNEL, now()).await.unwrap();
        scheduled.unwrap().last.map(|last| last.local_date)
    };
    assert_eq!(last().await, None);
    claimed(&store, morning(CHANNEL, "2026-08-15")).await;
    assert_eq!(last().await, Some(date("2026-08-15")));
}

#[tokio::test]
async fn papers_shown_and_papers_behind_the_button_are_had() {
    let store = TestStore::new();
    let delivery = sent(&store, morning(CHANNEL, "2026-08-14")).await;
    let store = store.reopened();
    let had = store.papers_had(CHANNEL).await.unwrap();
    let all = ["2608.00001", "2608.00002", "2608.00003", "2608.00009"];
    assert_eq!(had, all.map(paper).into());
    let more = ["2608.00009", "2608.00003"].map(paper);
    assert_eq!(store.more_papers(delivery).await.unwrap(), more);
    assert!(store.papers_had(ChannelId(2002)).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_digest_wanted_again_is_a_delivery_of_its_own() {
    let store = TestStore::new();
    sent(&store, morning(CHANNEL, "2026-08-14")).await;
    let mut extra = morning(CHANNEL, "2026-08-14");
    extra.kind = DeliveryKind::Extra;
    let first = sent(&store, extra.clone()).await;
    let Claimed::AlreadySettled(known) = store.claim(extra.clone()).await.unwrap() else {
        panic!("two extras at once");
    };
    assert_eq!(known.id, first);
    extra.now += BETWEEN_EXTRAS;
    let second = sent(&store, extra).await;
    assert_ne!(first, second);
    assert_eq!(store.more_papers(second).await.unwrap().len(), 2);
    assert_eq!(store.papers_had(CHANNEL).await.unwrap().len(), 4);
    let kinds = store.history_of_channel(CHANNEL, now()).await.unwrap();
    let kinds: Vec<_> = kinds.iter().map(|delivery| delivery.kind).collect();
    assert_eq!(
        kinds,
        [
            DeliveryKind::Extra,
            DeliveryKind::Extra,
            DeliveryKind::Morning
        ]
    );
}

#[tokio::test]
async fn papers_of_a_delivery_that_failed_unseen_may_come_again() {
    let store = TestStore::new();
    let unseen = claimed(&store, morning(CHANNEL, "2026-08-14")).await;
    store.failed(unseen, "no access", now()).await.unwrap();
    assert!(store.papers_had(CHANNEL).await.unwrap().is_empty());

    let half_seen = claimed(&store, morning(CHANNEL, "2026-08-15")).await;
    store
        .part_sent(half_seen, 0, MessageId(3000), now())
        .await
        .unwrap();
    store.failed(half_seen, "no access", now()).await.unwrap();
    let had = store.papers_had(CHANNEL).await.unwrap();
    assert_eq!(
        had,
        [paper("2608.00002")].into(),
        "what the first message showed"
    );
    assert!(store.unfinished().await.unwrap().is_empty());
}

#[tokio::test]
async fn no_message_text_is_kept_after_the_end() {
    let store = TestStore::new();
    sent(&store, morning(CHANNEL, "2026-08-14")).await;
    let failed = claimed(&store, morning(CHANNEL, "2026-08-15")).await;
    store.failed(failed, "no access", now()).await.unwrap();
    let bodies: i64 = store
        .database
        .read(|db| {
            Ok(
                db.query_row("select count(body) from delivery_parts", [], |row| {
                    row.get(0)
                })?,
            )
        })
        .await
        .unwrap();
    assert_eq!(bodies, 0);
}

#[tokio::test]
async fn the_history_of_a_server_is_that_of_its_channels_the_newest_first() {
    let store = TestStore::new();
    sent(&store, morning(CHANNEL, "2026-08-13")).await;
    let mut later = morning(ChannelId(2002), "2026-08-14");
    later.now = now() + TimeDelta::days(1);
    sent(&store, later).await;
    let mut elsewhere = morning(ChannelId(2003), "2026-08-14");
    elsewhere.server = ServerId(1002);
    sent(&store, elsewhere).await;

    let history = store.history_of_server(SERVER, now()).await.unwrap();
    let channels: Vec<_> = history.iter().map(|delivery| delivery.channel).collect();
    assert_eq!(channels, [ChannelId(2002), CHANNEL]);
    let since = now() + TimeDelta::hours(1);
    assert_eq!(
        store.history_of_server(SERVER, since).await.unwrap().len(),
        1
    );
}
