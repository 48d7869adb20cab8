//! Each reason by itself, and the order in which they are told.

use super::*;
use crate::domain::{ChannelId, Paper, PaperId, ServerId};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn listed() -> ListedPaper {
    let id = PaperId::parse("2608.00001").unwrap();
    let mut paper = Paper::new(id, "A kite of paper", "It flies.");
    paper.upvotes = 5;
    ListedPaper {
        paper,
        first_listed: Some(day("2026-08-13")),
        upvotes_gained: None,
    }
}

fn usual() -> Circumstances {
    Circumstances {
        window: Window {
            from: day("2026-08-12"),
            to: day("2026-08-14"),
        },
        is_paused: false,
        had: None,
        place: Some(8),
        max_papers: 8,
        nudge: None,
        home: None,
    }
}

fn wish(number: i64, topic: &Topic) -> Wish<'_> {
    Wish {
        subscription: SubscriptionId(number),
        topic,
        level: Level::Normal,
        min_upvotes: 0,
        needs_code: false,
        is_paused: false,
    }
}

/// The steps after the first one, and after those about the topic.
fn end(wishes: &[Wish<'_>], circumstances: &Circumstances) -> Vec<Step> {
    let steps = explain(
        Some(&listed()),
        wishes,
        circumstances,
        &Knowledge::default(),
    );
    let is_about_topic =
        |step: &Step| matches!(step, Step::TopicMatched(..) | Step::InCache { .. });
    steps.into_iter().skip_while(is_about_topic).collect()
}

#[test]
fn what_stands_in_the_way_is_told() {
    let kite = Topic::parse("kite").unwrap();
    let plain = wish(1, &kite);
    let id = SubscriptionId(1);
    let table = [
        (
            Wish {
                min_upvotes: 5,
                ..plain.clone()
            },
            Step::Comes,
        ),
        (
            Wish {
                min_upvotes: 6,
                ..plain.clone()
            },
            Step::BelowUpvotes {
                subscription: id,
                has: 5,
                needs: 6,
            },
        ),
        (
            Wish {
                needs_code: true,
                ..plain.clone()
            },
            Step::NoCode(id),
        ),
        (
            Wish {
                is_paused: true,
                ..plain.clone()
            },
            Step::Paused(id),
        ),
    ];
    for (wish, step) in table {
        assert_eq!(end(&[wish], &usual()), [step]);
    }
    let had = Had {
        on: day("2026-08-13"),
        was_shown: false,
    };
    let window = Window {
        from: day("2026-08-14"),
        to: day("2026-08-14"),
    };
    let first_listed = Some(day("2026-08-13"));
    let table = [
        (
            Circumstances {
                place: Some(9),
                ..usual()
            },
            Step::OverTheLimit { place: 9, max: 8 },
        ),
        (
            Circumstances {
                is_paused: true,
                ..usual()
            },
            Step::ChannelPaused,
        ),
        (
            Circumstances { window, ..usual() },
            Step::OutsideWindow {
                first_listed,
                window,
            },
        ),
        (
            Circumstances {
                had: Some(had),
                window,
                is_paused: true,
                ..usual()
            },
            Step::AlreadyHad(had),
        ),
    ];
    for (circumstances, step) in table {
        assert_eq!(end(std::slice::from_ref(&plain), &circumstances), [step]);
    }
}

#[test]
fn what_moves_its_place_and_shows_it_elsewhere_is_told_in_the_order_of_a_digest() {
    let kite = Topic::parse("kite").unwrap();
    let nudge = Nudge {
        topic: "kite".to_owned(),
        saves: 0,
        dismissals: 3,
    };
    let home = Home {
        server: ServerId(1),
        channel: ChannelId(2),
        message: None,
    };
    let told = |place, home: Option<Home>| {
        let circumstances = Circumstances {
            place: Some(place),
            nudge: Some(nudge.clone()),
            home,
            ..usual()
        };
        let mut steps = end(&[wish(1, &kite)], &circumstances);
        assert_eq!(steps.remove(0), Step::Nudged(nudge.clone()));
        steps
    };
    let over = Step::OverTheLimit { place: 9, max: 8 };
    let elsewhere = |as_line| Step::AtHomeElsewhere { home, as_line };
    assert_eq!(told(8, None), [Step::Comes]);
    assert_eq!(told(9, None), std::slice::from_ref(&over));
    assert_eq!(told(8, Some(home)), [elsewhere(true)]);
    assert_eq!(told(9, Some(home)), [over, elsewhere(false)]);
}

#[test]
fn every_subscription_is_judged_and_one_is_enough() {
    let topics = ["tractor", "paper -kite", "kite"].map(|text| Topic::parse(text).unwrap());
    let wishes: Vec<Wish<'_>> = (1..)
        .zip(&topics)
        .map(|(n, topic)| wish(n, topic))
        .collect();
    let steps = explain(Some(&listed()), &wishes, &usual(), &Knowledge::default());
    assert_eq!(steps.len(), 5);
    assert!(matches!(
        &steps[0],
        Step::InCache {
            first_listed: Some(_)
        }
    ));
    assert!(
        matches!(&steps[1], Step::TopicMissed(SubscriptionId(1), parts) if parts[0].text == "tractor")
    );
    assert_eq!(
        steps[2],
        Step::Excluded(SubscriptionId(2), vec!["kite".to_owned()])
    );
    assert!(matches!(
        &steps[3],
        Step::TopicMatched(SubscriptionId(3), _)
    ));
    assert_eq!(steps[4], Step::Comes);
    assert_eq!(
        explain(
            Some(&listed()),
            &wishes[..2],
            &usual(),
            &Knowledge::default()
        )
        .len(),
        3
    );
}

#[test]
fn what_is_not_known_or_not_asked_for_is_told_at_once() {
    assert_eq!(
        explain(None, &[], &usual(), &Knowledge::default()),
        [Step::NotInCache]
    );
    assert_eq!(end(&[], &usual()), [Step::NothingFollowed]);
}
