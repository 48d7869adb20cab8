//! Files of servers, good and bad.

use serde_json::{Value, json};

use super::*;

pub(super) const SERVER: ServerId = ServerId(1001);

pub(super) fn file() -> Value {
    json!({
        "format": "paperboy-server-export",
        "version": 1,
        "exported_at": "2026-08-14T08:00:00Z",
        "server": {
            "server": "1001", "zone": "Europe/Berlin", "post_at": "07:30:00", "days": ["mon", "fri"],
            "digest": { "language": "de", "layout": "compact", "threads": true },
            "replies": "public", "alerts_channel": "2009",
            "pause": { "since": "2026-08-01T00:00:00Z", "until": "2026-08-02T00:00:00Z" }
        },
        "topics": [{ "name": "Our Robots", "topic": "robot OR gripper" }],
        "channels": [{ "channel": "2001", "max_papers": 3 }, { "channel": "18446744073709551615" }],
        "subscriptions": [
            { "channel": "2001", "topic": "speech" },
            { "channel": "2001", "topic": "our robots", "level": "wide", "min_upvotes": 7,
                "needs_code": true, "mention": "9" }
        ],
        "history": { "anything": [1, 2, 3] }
    })
}

fn read(file: &Value) -> Result<ServerData, BadServerData> {
    ServerData::from_json(file.to_string().as_bytes(), SERVER)
}

/// The file with something else at a place.
fn with(place: &str, value: Value) -> Value {
    let mut file = file();
    *file.pointer_mut(place).unwrap() = value;
    file
}

fn why(refused: Result<ServerData, BadServerData>) -> String {
    match refused {
        Err(BadServerData::Unreadable { why }) => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_is_read_whole_and_what_it_leaves_out_follows() {
    let data = read(&file()).unwrap();
    assert_eq!(data.server.zone, Some(Tz::Europe__Berlin));
    assert_eq!(data.server.days, DaysOfWeek::from_bits(0b1_0001));
    assert_eq!(data.server.digest.threads, Some(true));
    assert_eq!(
        data.channels[1],
        ChannelPart::following(ChannelId(u64::MAX))
    );
    assert_eq!(data.subscriptions[0].level, Level::Normal);
    assert_eq!(data.subscriptions[1].mention, Some(RoleId(9)));
    let mut written = serde_json::to_value(&data).unwrap();
    written["format"] = json!(FORMAT);
    written["version"] = json!(VERSION);
    assert_eq!(read(&written), Ok(data));
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    for bytes in ["", "{", "no JSON", "{\"a\":1}{}", "\u{0}"] {
        let refused = ServerData::from_json(bytes.as_bytes(), SERVER);
        assert_eq!(refused, Err(BadServerData::NotJson), "{bytes}");
    }
    let others = [
        json!([]),
        json!({}),
        json!("x"),
        with("/format", json!("x")),
        with("/version", json!(-1)),
    ];
    for other in others {
        assert_eq!(read(&other), Err(BadServerData::NotOurs), "{other}");
    }
    let deep = "[".repeat(100_000);
    let refused = ServerData::from_json(deep.as_bytes(), SERVER);
    assert_eq!(refused, Err(BadServerData::NotJson));
}

#[test]
fn a_file_of_a_newer_program_or_another_server_is_refused() {
    let (found, known) = (2, 1);
    let newer = with("/version", json!(found));
    assert_eq!(
        read(&newer),
        Err(BadServerData::NewerVersion { found, known })
    );
    let found = ServerId(1002);
    let others = with("/server/server", json!("1002"));
    assert_eq!(read(&others), Err(BadServerData::OtherServer { found }));
}

#[test]
fn a_topic_that_does_not_parse_is_named_with_the_reason() {
    for place in ["/topics/0/topic", "/subscriptions/1/topic"] {
        let refused = read(&with(place, json!("speech OR (")));
        let Err(BadServerData::BadTopic { topic, why }) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(topic, "speech OR (");
        assert_eq!(Err(why), Topic::parse("speech OR ("));
    }
}

#[test]
fn what_is_unknown_or_out_of_range_is_refused() {
    let cases = [
        ("/server/zone", json!("Mars/Olympus")),
        ("/server/days", json!([])),
        ("/server/days", json!(["someday"])),
        ("/server/post_at", json!("25:00:00")),
        ("/server/post_at", json!("07:30:30")),
        ("/server/server", json!(1001)),
        ("/server/digest", json!({ "colour": "red" })),
        ("/server/digest/layout", json!("huge")),
        ("/server/digest/language", json!("<script>")),
        ("/server/pause", json!({ "until": "2026-08-01T00:00:00Z" })),
        ("/topics/0/name", json!("x".repeat(33))),
        ("/channels/0/max_papers", json!(0)),
        ("/channels/0/max_papers", json!(26)),
        ("/channels/0", json!({ "channel": "2001", "color": 1 })),
        ("/channels/1/channel", json!("2001")),
        ("/channels/1/channel", json!("-1")),
        ("/subscriptions/1/topic", json!(" SPEECH ")),
        ("/subscriptions/0/topic", json!(7)),
        ("/subscriptions/0/topic", json!(null)),
        ("/subscriptions/1/min_upvotes", json!(-1)),
        ("/subscriptions", json!({})),
        ("/server", json!([])),
    ];
    for (place, value) in cases {
        let what = format!("{place} {value}");
        assert!(!why(read(&with(place, value))).is_empty(), "{what}");
    }
    let mut misspelt = file();
    misspelt["subscription"] = json!([]);
    assert!(why(read(&misspelt)).contains("subscription"));
}

#[test]
fn more_than_a_server_may_have_is_refused() {
    let list = |count: u64, part: fn(u64) -> Value| (0..count).map(part).collect::<Value>();
    let topics = list(51, |n| json!({ "name": format!("n{n}"), "topic": "x" }));
    let channels = list(501, |n| json!({ "channel": n.to_string() }));
    let of_channel = list(26, |n| json!({ "channel": "5", "topic": format!("t{n}") }));
    let of_server = list(101, |n| json!({ "channel": n.to_string(), "topic": "x" }));
    let cases = [
        ("/topics", topics, Limited::Topics, 50),
        ("/channels", channels, Limited::Channels, 500),
        ("/subscriptions", of_server, Limited::Subscriptions, 100),
        (
            "/subscriptions",
            of_channel,
            Limited::SubscriptionsOf(ChannelId(5)),
            25,
        ),
    ];
    for (place, value, what, limit) in cases {
        let refused = read(&with(place, value));
        assert_eq!(refused, Err(BadServerData::TooMany { what, limit }));
    }
}
