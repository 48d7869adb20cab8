//! What people write when they are asked for a zone.

use super::*;

/// Summer in the north.
fn now() -> DateTime<Utc> {
    "2026-08-14T07:05:00Z".parse().unwrap()
}

fn refusal(text: &str) -> String {
    parse_zone(text, now()).unwrap_err().to_string()
}

fn suggested(prefix: &str, limit: usize) -> Vec<String> {
    let zones = suggest_zones(prefix, now(), limit, Language::English);
    zones.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn a_place_is_taken_in_any_case_and_with_blanks() {
    let cases = [
        ("Europe/Berlin", Tz::Europe__Berlin),
        (" europe/berlin ", Tz::Europe__Berlin),
        ("america/new york", Tz::America__New_York),
        (
            "AMERICA/ARGENTINA/BUENOS_AIRES",
            Tz::America__Argentina__Buenos_Aires,
        ),
        ("Singapore", Tz::Singapore),
        ("utc", Tz::UTC),
        ("Etc/UTC", Tz::UTC),
        ("zulu", Tz::UTC),
    ];
    for (written, zone) in cases {
        assert_eq!(parse_zone(written, now()), Ok(zone), "{written}");
    }
}

#[test]
fn an_abbreviation_is_refused_with_places_and_their_time() {
    assert_eq!(
        refusal("EST"),
        "“EST” does not follow daylight saving; pick a place: \
         America/New_York (now 03:05) or America/Toronto (now 03:05)."
    );
    assert_eq!(
        refusal("pst8pdt"),
        "“pst8pdt” does not follow daylight saving; pick a place: \
         America/Los_Angeles (now 00:05) or America/Vancouver (now 00:05)."
    );
    assert!(refusal("GMT").contains("Europe/London (now 08:05), Africa/Accra (now 07:05) or UTC"));
    assert!(refusal("etc/greenwich").contains("Europe/London"));
}

#[test]
fn a_fixed_offset_is_refused_with_places_that_have_it_now() {
    let cases = [
        ("UTC+1", "Europe/London (now 08:05)"),
        ("GMT+2", "Europe/Berlin (now 09:05)"),
        ("gmt +2", "Europe/Berlin (now 09:05)"),
        ("+05:30", "Asia/Kolkata (now 12:35)"),
        ("UTC-0400", "America/New_York (now 03:05)"),
        // POSIX's sign: four hours west.
        ("Etc/GMT+4", "America/New_York (now 03:05)"),
        ("+05:45", "Asia/Kathmandu (now 12:50)"),
    ];
    for (written, place) in cases {
        assert!(
            refusal(written).contains(place),
            "{written}: {}",
            refusal(written)
        );
    }
    assert!(refusal("+13:37").ends_with("pick a place: the largest city near you."));
}

#[test]
fn an_unknown_name_is_answered_with_the_nearest_places() {
    assert_eq!(
        refusal("berlin"),
        "There is no time zone “berlin”. Did you mean Europe/Berlin (now 09:05)?"
    );
    assert!(refusal("Europe/Berln").contains("Europe/Berlin (now 09:05)"));
    assert!(refusal("new york").contains("America/New_York (now 03:05)"));
    assert_eq!(
        refusal("xyzzy"),
        "There is no time zone “xyzzy”. Write a place such as Europe/Berlin (now 09:05)."
    );
    let endless = refusal(&"Europe/Berlin ".repeat(400));
    assert!(endless.contains("…”. Write a place such as"), "{endless}");
    assert!(refusal("").contains("Europe/Berlin"));
    assert!(refusal(&"é\u{0}+".repeat(500)).chars().count() < 200);
}

#[test]
fn every_zone_of_the_database_is_a_place_or_refused_with_one() {
    for zone in TZ_VARIANTS {
        match parse_zone(zone.name(), now()) {
            Ok(taken) => assert!(taken == zone || taken == Tz::UTC, "{zone}"),
            Err(refused) => {
                assert!(!is_place(zone), "{zone}");
                // Nobody lives at Etc/GMT+12, so no place has that offset.
                let has_place = refused.to_string().contains("(now ");
                assert!(has_place || zone == Tz::Etc__GMTPlus12, "{zone}: {refused}");
            }
        }
    }
}

#[test]
fn nothing_that_never_changes_its_clock_by_name_is_taken() {
    let fixed = [
        "EST",
        "MST",
        "HST",
        "GMT",
        "GMT+0",
        "CET",
        "WET",
        "Etc/GMT-14",
        "Etc/GMT0",
    ];
    for name in fixed {
        assert!(parse_zone(name, now()).is_err(), "{name}");
    }
}

#[test]
fn suggestions_show_the_time_and_begin_with_the_city() {
    let berlin = (
        "Europe/Berlin (now 09:05)".to_owned(),
        "Europe/Berlin".to_owned(),
    );
    assert_eq!(
        suggest_zones("berl", now(), 25, Language::English),
        [berlin]
    );
    assert_eq!(suggested("new_y", 25), ["America/New_York"]);
    assert_eq!(suggested("New Y", 25), ["America/New_York"]);
    assert_eq!(
        suggested("lo", 3)[..2],
        ["America/Los_Angeles", "Europe/London"]
    );
    assert_eq!(
        suggested("europe/z", 25),
        ["Europe/Zagreb", "Europe/Zaporozhye", "Europe/Zurich"]
    );
    assert_eq!(suggested("EST", 2), ["America/New_York", "America/Toronto"]);
    assert_eq!(suggested("utc", 1), ["UTC"]);
    assert!(suggested("no such place", 25).is_empty());
}

#[test]
fn whoever_typed_nothing_sees_big_places_and_every_suggestion_is_taken() {
    assert_eq!(suggested("", 25).len(), 25);
    for prefix in ["", "a", "us", "gmt+2", "est", "pacific/"] {
        let zones = suggested(prefix, 25);
        assert!(!zones.is_empty(), "{prefix}");
        for name in zones {
            assert!(parse_zone(&name, now()).is_ok(), "{name}");
        }
    }
}
