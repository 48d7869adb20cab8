//! Items of every vintage, and items that no vintage has.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn read(items: &Value) -> (Vec<ListedItem>, Vec<Rejected>) {
    read_items(items.to_string().as_bytes()).unwrap()
}

fn item() -> Value {
    json!({
        "paper": {
            "id": "2608.00001",
            "authors": [{"_id": "1", "name": "Ada Kite", "hidden": false}],
            "publishedAt": "2026-08-13T00:00:00.000Z",
            "title": "Kites",
            "summary": "We fly\n  kites.",
            "upvotes": 4,
        },
        "publishedAt": "2026-08-12T20:00:00.000Z",
        "title": "$K$ites",
    })
}

/// The item with one value of its inner paper replaced.
fn with(key: &str, value: Value) -> Value {
    let mut item = item();
    item["paper"][key] = value;
    item
}

#[test]
fn an_item_becomes_a_paper() {
    let mut item = item();
    item["thumbnail"] = json!("https://pictures.example/1.png");
    item["numComments"] = json!(2);
    let paper = item["paper"].as_object_mut().unwrap();
    paper.insert(
        "submittedOnDailyAt".into(),
        json!("2026-08-14T00:00:00.000Z"),
    );
    paper.insert("githubRepo".into(), json!("https://github.com/kite/lab"));
    paper.insert("githubStars".into(), json!(23));
    paper.insert("projectPage".into(), json!("http://kite.example"));
    paper.insert("ai_summary".into(), json!("Kites fly."));
    paper.insert("ai_keywords".into(), json!(["kites", 7, " wind\n speed "]));
    paper.insert(
        "organization".into(),
        json!({"name": "kitelab", "fullname": "Kite Lab"}),
    );
    let (items, rejected) = read(&json!([item]));
    assert_eq!(rejected, []);
    let expected = Paper {
        authors: vec!["Ada Kite".to_owned()],
        organisation: Some("Kite Lab".to_owned()),
        one_line: Some("Kites fly.".to_owned()),
        keywords: vec!["kites".to_owned(), "wind speed".to_owned()],
        published: date("2026-08-13"),
        upvotes: 4,
        comments: 2,
        code_url: Some("https://github.com/kite/lab".to_owned()),
        code_stars: Some(23),
        thumbnail_url: Some("https://pictures.example/1.png".to_owned()),
        ..Paper::new(
            PaperId::parse("2608.00001").unwrap(),
            "Kites",
            "We fly kites.",
        )
    };
    assert_eq!(items[0].paper, expected);
    assert_eq!(items[0].listed_on, date("2026-08-14"));
    assert_eq!(items[0].outer_date, date("2026-08-12"));
}

#[test]
fn hidden_and_nameless_authors_are_left_out() {
    let authors = json!([
        {"name": "Ada Kite", "hidden": false},
        {"name": "Shy Person", "hidden": true},
        {"name": "  "},
        {"user": "x"},
        "Bo",
        {"name": "Bo String", "hidden": "no"},
    ]);
    let (items, _) = read(&json!([with("authors", authors)]));
    assert_eq!(items[0].paper.authors, ["Ada Kite", "Bo String"]);
}

#[test]
fn a_bad_item_is_reported_with_its_place_and_its_neighbours_stay() {
    let cases = [
        (json!(null), "invalid type: null"),
        (json!([]), "invalid length 0"),
        (json!({}), "missing field `paper`"),
        (
            json!({"paper": {"id": "2608.00001"}}),
            "missing field `title`",
        ),
        (with("id", json!("../../etc")), "not an arXiv id"),
        (with("id", json!(2608.1)), "invalid type"),
        (with("title", Value::Null), "invalid type: null"),
        (with("upvotes", json!("many")), "`upvotes` is not a number"),
        (with("authors", json!("Ada")), "invalid type: string"),
    ];
    for (bad, reason) in cases {
        let (items, rejected) = read(&json!([item(), bad, item()]));
        assert_eq!((items.len(), rejected.len()), (2, 1), "{bad}");
        assert_eq!(rejected[0].position, 2);
        assert!(
            rejected[0].reason.contains(reason),
            "{}",
            rejected[0].reason
        );
    }
}

#[test]
fn a_reason_repeats_little_of_what_it_refuses() {
    let long = with("authors", json!("Ada ".repeat(100_000)));
    let (_, rejected) = read(&json!([long]));
    assert!(
        rejected[0].reason.len() <= 300,
        "{}",
        rejected[0].reason.len()
    );
}

#[test]
fn an_empty_title_takes_the_outer_one_and_is_refused_without() {
    let (items, _) = read(&json!([with("title", json!(" "))]));
    assert_eq!(items[0].paper.title, "$K$ites");
    let mut empty = with("title", json!(""));
    empty["title"] = json!("\n");
    assert_eq!(read(&json!([empty])).1[0].reason, "the title is empty");
}

#[test]
fn half_a_surrogate_pair_spoils_its_own_item_only() {
    let good = item().to_string();
    let bad = good.replace("$K$ites", r"\ud83d");
    let (items, rejected) = read_items(format!("[{good},{bad},{good}]").as_bytes()).unwrap();
    assert_eq!((items.len(), rejected.len()), (2, 1));
}

#[test]
fn what_is_no_list_is_an_error() {
    for body in ["", "{}", "<html>busy</html>", "[{\"paper\":", "[1] x"] {
        assert!(
            matches!(
                read_items(body.as_bytes()),
                Err(SourceError::Malformed { .. })
            ),
            "{body}"
        );
    }
}

#[test]
fn optional_values_of_a_wrong_type_are_unknown() {
    for key in [
        "githubStars",
        "githubRepo",
        "ai_summary",
        "ai_keywords",
        "organization",
        "submittedOnDailyAt",
    ] {
        for value in [json!(null), json!({}), json!([[]]), json!("?"), json!(true)] {
            let (items, rejected) = read(&json!([with(key, value.clone())]));
            assert_eq!((items.len(), rejected.len()), (1, 0), "{key}: {value}");
        }
    }
}

#[test]
fn absurd_sizes_are_cut() {
    let mut huge = with("title", json!("x".repeat(50_000)));
    huge["paper"]["summary"] = json!("y ".repeat(50_000));
    huge["paper"]["authors"] = (0..3_000)
        .map(|i| json!({"name": format!("A{i}")}))
        .collect();
    huge["paper"]["ai_keywords"] = (0..300).map(|i| json!(format!("k{i}"))).collect();
    let paper = &read(&json!([huge])).0[0].paper;
    assert_eq!(paper.title.len(), LONGEST_TITLE);
    assert!(paper.abstract_text.len() <= LONGEST_ABSTRACT);
    assert_eq!(paper.authors.len(), MOST_AUTHORS);
    assert_eq!(paper.keywords.len(), MOST_KEYWORDS);
}

/// Any JSON, with our keys mixed in.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
        "[0-9]{4}\\.[0-9]{5}".prop_map(Value::from),
        Just(json!("2026-08-14T00:00:00.000Z")),
    ];
    let keys = prop::sample::select(vec![
        "paper",
        "id",
        "title",
        "summary",
        "upvotes",
        "authors",
        "name",
        "publishedAt",
        "submittedOnDailyAt",
        "githubRepo",
        "githubStars",
        "ai_keywords",
        "organization",
    ]);
    leaf.prop_recursive(4, 48, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(keys.clone(), inner, 0..8)
                .prop_map(|map| map.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_read_or_refused_without_a_panic(value in any_json()) {
        let _ = read_items(value.to_string().as_bytes());
        let (items, rejected) = read(&json!([item(), value]));
        prop_assert_eq!(items.len() + rejected.len(), 2);
    }

    #[test]
    fn a_strange_value_never_breaks_the_rules_of_a_paper(key in "[a-zA-Z_]{2,20}", value in any_json()) {
        let mut item = item();
        item["paper"][key] = value.clone();
        item["organization"] = value;
        for item in read(&json!([item])).0 {
            prop_assert!(!item.paper.title.is_empty());
            prop_assert!(!item.paper.title.chars().any(char::is_control));
            prop_assert!(!item.paper.abstract_text.contains("  "));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused_without_a_panic(body in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_items(&body);
    }
}
