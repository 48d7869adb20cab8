//! Every zone of the zone database, ten years, several times of day; and the odd days by name.

use std::collections::BTreeSet;

use chrono::Offset as _;
use chrono_tz::TZ_VARIANTS;

use super::*;

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn every_day(zone: Tz, post_at: &str) -> Schedule {
    Schedule {
        zone,
        post_at: time(post_at),
        days: DaysOfWeek::EVERY_DAY,
    }
}

const POST_TIMES: [&str; 5] = ["00:00", "00:30", "02:30", "03:00", "23:59"];

/// The definition itself, minute by minute on the UTC clock: the first instant at which the local
/// clock shows the wanted time of the date, or later.
fn due_by_definition(schedule: &Schedule, date: NaiveDate) -> DateTime<Utc> {
    let wanted = date.and_time(schedule.post_at);
    // The clock is never further ahead than on the days around: nothing earlier can be it.
    let furthest_ahead = (-1..=2)
        .map(|days| offset(schedule.zone, date + TimeDelta::days(days)))
        .max()
        .unwrap();
    let begin = wanted.and_utc() - furthest_ahead;
    (0..26 * 60)
        .map(|minutes| begin + TimeDelta::minutes(minutes))
        .find(|now| now.with_timezone(&schedule.zone).naive_local() >= wanted)
        .unwrap()
}

fn offset(zone: Tz, date: NaiveDate) -> TimeDelta {
    let at = date.and_time(NaiveTime::MIN);
    let east = zone.offset_from_utc_datetime(&at).fix();
    TimeDelta::seconds(east.local_minus_utc().into())
}

fn ten_years() -> impl Iterator<Item = NaiveDate> {
    date("2020-01-01").iter_days().take(3653)
}

/// The dates on which the zone's clock is moved, and their neighbours.
fn dates_around_clock_changes(zone: Tz) -> BTreeSet<NaiveDate> {
    let mut dates = BTreeSet::new();
    let mut before = None;
    for date in ten_years() {
        let now = offset(zone, date);
        if before.is_some_and(|before| before != now) {
            dates.extend((-2..=1).map(|days| date + TimeDelta::days(days)));
        }
        before = Some(now);
    }
    dates
}

fn check_zone(zone: Tz) {
    for post_at in POST_TIMES {
        let schedule = every_day(zone, post_at);
        let mut before = None;
        for date in ten_years() {
            let due = schedule.due_at(date);
            assert!(due.is_some(), "{zone} {date} {post_at} has no morning");
            assert!(
                due > before,
                "{zone} {date} {post_at} is not after the day before"
            );
            before = due;
        }
    }
}

#[test]
fn every_zone_has_exactly_one_morning_a_date_for_ten_years() {
    let halves = TZ_VARIANTS.split_at(TZ_VARIANTS.len() / 2);
    std::thread::scope(|scope| {
        for half in [halves.0, halves.1] {
            scope.spawn(|| half.iter().copied().for_each(check_zone));
        }
    });
}

#[test]
fn around_every_clock_change_a_morning_is_the_first_instant_at_or_after_its_time() {
    for zone in TZ_VARIANTS {
        for date in dates_around_clock_changes(zone) {
            for post_at in POST_TIMES {
                let schedule = every_day(zone, post_at);
                let due = schedule.due_at(date).unwrap();
                let defined = due_by_definition(&schedule, date);
                assert_eq!(due, defined, "{zone} {date} {post_at}");
            }
        }
    }
}

#[test]
fn walking_from_morning_to_morning_meets_each_wanted_date_once() {
    let wishes = ["every day", "weekdays", "sun"].map(|days| DaysOfWeek::parse(days).unwrap());
    for (number, zone) in TZ_VARIANTS.into_iter().enumerate() {
        let mut schedule = every_day(zone, POST_TIMES[number % POST_TIMES.len()]);
        let start = schedule.due_at(date("2019-12-31")).unwrap();
        for days in wishes {
            schedule.days = days;
            let mut now = start;
            for date in ten_years()
                .take(800)
                .filter(|date| days.contains(date.weekday()))
            {
                let (met, due) = schedule.next_due(now);
                assert_eq!(met, date, "{zone}");
                assert_eq!(schedule.latest_due(due), Some((met, due)), "{zone}");
                now = due;
            }
        }
    }
}

#[test]
fn a_skipped_time_happens_at_the_first_valid_minute_after() {
    let cases = [
        // The clock went from 02:00 to 03:00.
        (
            "Europe/Berlin",
            "2026-03-29",
            "02:30",
            "2026-03-29T01:00:00Z",
        ),
        (
            "Europe/Berlin",
            "2026-03-29",
            "03:00",
            "2026-03-29T01:00:00Z",
        ),
        (
            "America/New_York",
            "2026-03-08",
            "02:00",
            "2026-03-08T07:00:00Z",
        ),
        // From 02:00 to 02:30.
        (
            "Australia/Lord_Howe",
            "2026-10-04",
            "02:15",
            "2026-10-03T15:30:00Z",
        ),
        // Midnight itself: from 00:00 to 01:00.
        (
            "Africa/Cairo",
            "2026-04-24",
            "00:00",
            "2026-04-23T22:00:00Z",
        ),
        // From 23:00 to midnight: the evening's morning is due when the next date begins.
        (
            "America/Nuuk",
            "2026-03-28",
            "23:30",
            "2026-03-29T01:00:00Z",
        ),
    ];
    for (zone, day, post_at, due) in cases {
        let schedule = every_day(zone.parse().unwrap(), post_at);
        assert_eq!(
            schedule.due_at(date(day)),
            Some(instant(due)),
            "{zone} {day} {post_at}"
        );
    }
}

#[test]
fn a_repeated_time_happens_once_at_the_first_of_both() {
    let berlin = every_day(Tz::Europe__Berlin, "02:30");
    let first = instant("2026-10-25T00:30:00Z");
    let second = instant("2026-10-25T01:30:00Z");
    assert_eq!(berlin.due_at(date("2026-10-25")), Some(first));
    assert_eq!(berlin.latest_due(second), Some((date("2026-10-25"), first)));
    assert_eq!(berlin.next_due(first).0, date("2026-10-26"));
}

#[test]
fn a_clock_moved_back_over_midnight_does_not_hide_the_date_that_had_begun() {
    // At 00:01 the clock went back to 23:01 of the day before.
    let newfoundland = every_day(Tz::America__St_Johns, "00:00");
    let first = newfoundland.due_at(date("2010-11-07")).unwrap();
    assert_eq!(first, instant("2010-11-07T02:30:00Z"));
    let shown_again = first + TimeDelta::minutes(30);
    assert_eq!(newfoundland.local_date(shown_again), date("2010-11-06"));
    assert_eq!(
        newfoundland.latest_due(shown_again),
        Some((date("2010-11-07"), first))
    );
    assert_eq!(newfoundland.next_due(shown_again).0, date("2010-11-08"));
}

#[test]
fn a_date_that_a_zone_skipped_has_no_morning() {
    let cases = [
        ("Pacific/Apia", "2011-12-30"),
        ("Pacific/Fakaofo", "2011-12-30"),
        ("Pacific/Kwajalein", "1993-08-21"),
        ("Pacific/Kiritimati", "1994-12-31"),
    ];
    for (zone, skipped) in cases {
        let skipped = date(skipped);
        for post_at in POST_TIMES {
            let schedule = every_day(zone.parse().unwrap(), post_at);
            assert_eq!(schedule.due_at(skipped), None, "{zone}");
            let before = schedule.due_at(skipped - Days::new(1)).unwrap();
            let (next, after) = schedule.next_due(before);
            assert_eq!(next, skipped + Days::new(1), "{zone}");
            assert_eq!(after - before, TimeDelta::days(1), "{zone}");
        }
    }
}

#[test]
fn only_wanted_days_of_week_have_a_morning() {
    let mut schedule = every_day(Tz::Asia__Tokyo, "08:00");
    schedule.days = DaysOfWeek::WEEKDAYS;
    let friday = date("2026-08-14");
    let sunday_noon = instant("2026-08-16T03:00:00Z");
    assert_eq!(schedule.due_at(date("2026-08-15")), None);
    assert_eq!(schedule.latest_due(sunday_noon).unwrap().0, friday);
    assert_eq!(schedule.next_due(sunday_noon).0, date("2026-08-17"));
}

#[test]
fn one_day_a_week_is_found_on_the_day_before_it_comes_again() {
    let mut schedule = every_day(Tz::UTC, "08:00");
    schedule.days = DaysOfWeek::parse("fri").unwrap();
    let friday = instant("2026-08-21T07:59:00Z");
    assert_eq!(schedule.latest_due(friday).unwrap().0, date("2026-08-14"));
    assert_eq!(schedule.next_due(friday).0, date("2026-08-21"));
}
