//! Whatever a feed or a file says, it is read or refused, and what is read keeps to the bounds of a paper.

use std::fs;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use url::Url;

use super::arxiv::{MOST_CATEGORIES, read_feed};
use super::files;
use super::response::{
    LONGEST_ABSTRACT, LONGEST_KEYWORD, LONGEST_NAME, LONGEST_TITLE, MOST_AUTHORS, MOST_KEYWORDS,
    read_items,
};
use crate::domain::Paper;
use crate::hostile::{json, mutated};

/// The feed's first form and its last.
const DAYS: &[&[u8]] = &[
    include_bytes!("../../tests/fixtures/feed/2024-05-28.json"),
    include_bytes!("../../tests/fixtures/feed/2026-06-04.json"),
];

const ATOM: &[&[u8]] = &[
    br#"<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <link href="http://arxiv.org/api/query?id_list=2608.00001" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: id_list=2608.00001</title>
  <entry>
    <id>http://arxiv.org/abs/2608.00001v3</id>
    <title>Kites &amp; wind</title><summary><![CDATA[ We fly <b>kites</b>. ]]></summary>
    <author><name>Ada Kite</name></author>
    <arxiv:primary_category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/><category term="cond-mat.stat-mech"/>
  </entry>
</feed>"#,
    b"<feed><entry><id>http://arxiv.org/api/errors#x</id><summary>incorrect id</summary></entry></feed>",
];

const FILES: &[&[u8]] = &[
    DAYS[1],
    b"\xef\xbb\xbf{\"id\":\"iclr-17\",\"title\":\"Kites\",\"abstract\":\"We fly.\",\"authors\":\"Ada Kite and Bo\"}\n\
      {\"id\":12,\"title\":\"Wind\",\"abstract\":\"\",\"categories\":[\"cs.CL\"],\"keywords\":\"a; b\",\"upvotes\":\"3\",\
       \"date\":\"2026-08-14\",\"published\":null,\"organization\":\"Kite Lab\"}\n",
];

/// The last form's full item.
fn item() -> Value {
    let day: Value = serde_json::from_slice(DAYS[1]).unwrap();
    day[0].clone()
}

/// Every value of a document, by its JSON pointer.
fn pointers(value: &Value) -> Vec<String> {
    let below = |key: &str, value: &Value| {
        let inner = pointers(value);
        inner
            .into_iter()
            .map(move |rest| format!("/{key}{rest}"))
            .collect::<Vec<_>>()
    };
    let mut found = vec![String::new()];
    match value {
        Value::Array(items) => {
            found.extend(
                items
                    .iter()
                    .enumerate()
                    .flat_map(|(i, v)| below(&i.to_string(), v)),
            );
        }
        Value::Object(fields) => found.extend(fields.iter().flat_map(|(key, v)| below(key, v))),
        _ => {}
    }
    found
}

/// The document as text, with one value replaced by any JSON.
fn with_one_value_replaced() -> impl Strategy<Value = String> {
    const HOLE: &str = "~hole~";
    (any::<Index>(), json()).prop_map(|(place, new)| {
        let mut item = item();
        let pointers = pointers(&item);
        let pointer = &pointers[place.index(pointers.len())];
        *item.pointer_mut(pointer).unwrap() = json!(HOLE);
        item.to_string().replace(&format!("\"{HOLE}\""), &new)
    })
}

fn check(paper: &Paper) {
    let line = |text: &str, longest: usize| {
        assert!(
            text.chars().count() <= longest,
            "{} characters",
            text.chars().count()
        );
        assert!(!text.chars().any(char::is_control), "{text:?}");
        assert_eq!(text, text.trim());
    };
    assert!(!paper.title.is_empty());
    line(&paper.title, LONGEST_TITLE);
    line(&paper.abstract_text, LONGEST_ABSTRACT);
    assert!(paper.authors.len() <= MOST_AUTHORS);
    paper
        .authors
        .iter()
        .for_each(|name| line(name, LONGEST_NAME));
    assert!(paper.keywords.len().max(paper.categories.len()) <= MOST_KEYWORDS);
    let short = paper.keywords.iter().chain(&paper.categories);
    short.for_each(|word| line(word, LONGEST_KEYWORD));
    line(
        paper.organisation.as_deref().unwrap_or_default(),
        LONGEST_NAME,
    );
    line(
        paper.one_line.as_deref().unwrap_or_default(),
        LONGEST_ABSTRACT,
    );
    let id = paper.id.as_str();
    assert!(
        (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic()),
        "{id}"
    );
    for link in [&paper.code_url, &paper.project_url, &paper.thumbnail_url]
        .into_iter()
        .flatten()
    {
        let url = Url::parse(link).unwrap();
        assert!(
            url.scheme() == "https" && url.password().is_none() && link.len() <= 2_048,
            "{link}"
        );
        assert!(link.bytes().all(|b| b.is_ascii_graphic()), "{link:?}");
    }
}

fn check_atom(text: &str) {
    for (id, categories) in read_feed(text).into_iter().flatten() {
        assert!(id.is_arxiv(), "{id}");
        assert!(categories.len() <= MOST_CATEGORIES);
        for category in categories {
            assert!(category.len() <= 41 && category.is_ascii(), "{category}");
        }
    }
}

fn check_file(name: &str, bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), bytes).unwrap();
    let (found, troubles) = files::find(&[folder.path().to_owned(), folder.path().join(name)]);
    assert_eq!((found.len(), troubles.len()), (2, 0));
    for file in found {
        files::read(&file, &mut |record| {
            match record {
                Ok(record) => check(&record.paper),
                Err(bad) => assert!(bad.reason.chars().count() <= 300, "{}", bad.reason),
            }
            true
        });
    }
}

#[test]
fn deep_nesting_and_absurd_lengths_are_refused_without_harm() {
    let deep = 200_000;
    for (open, close) in [("[", "]"), ("{\"paper\":", "}"), ("[{\"a\":", "}]")] {
        let text = open.repeat(deep) + "1" + &close.repeat(deep);
        assert!(read_items(text.as_bytes()).map_or(true, |(items, _)| items.is_empty()));
        assert!(read_items(open.repeat(deep).as_bytes()).is_err());
        check_file("papers.jsonl", text.as_bytes());
        check_file("2026-08-14.json", text.as_bytes());
    }
    let (items, rejected) = read_items(format!("[{}1]", "1,".repeat(deep)).as_bytes()).unwrap();
    assert_eq!((items.len(), rejected.len()), (0, deep + 1));
}

#[test]
fn deep_atom_is_refused_without_harm() {
    let deep = 200_000;
    for (open, close) in [
        ("<a>", "</a>"),
        ("<entry>", "</entry>"),
        ("<a b='&lt;'>", "</a>"),
    ] {
        check_atom(&format!(
            "<feed>{}{}</feed>",
            open.repeat(deep),
            close.repeat(deep)
        ));
        check_atom(&format!("<feed>{}", open.repeat(deep)));
    }
    check_atom(&format!("<feed {}/>", "a='1' ".repeat(1_000)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases * 2))]

    #[test]
    fn a_changed_day_is_read_or_refused(body in mutated(DAYS)) {
        if let Ok((items, _)) = read_items(&body) {
            for item in &items {
                check(&item.paper);
            }
        }
    }

    #[test]
    fn a_strange_value_anywhere_spoils_its_own_item_only(strange in with_one_value_replaced()) {
        let good = item().to_string();
        // What is no JSON at all is an error of the whole list.
        if let Ok((items, rejected)) = read_items(format!("[{good},{strange},{good}]").as_bytes()) {
            prop_assert_eq!(items.len() + rejected.len(), 3);
            prop_assert!(items.len() >= 2);
            prop_assert!(rejected.iter().all(|bad| bad.position == 2 && bad.reason.chars().count() <= 300));
            for item in &items {
                check(&item.paper);
            }
        }
    }

    #[test]
    fn a_changed_atom_feed_is_read_or_refused(body in mutated(ATOM)) {
        check_atom(&String::from_utf8_lossy(&body));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 2))]

    #[test]
    fn a_changed_file_is_read_or_refused(
        name in select(&["2026-08-14.json", "papers.json", "papers.jsonl"][..]),
        bytes in mutated(FILES),
    ) {
        check_file(name, &bytes);
    }
}
