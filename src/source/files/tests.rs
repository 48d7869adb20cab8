//! Files as they lie about.

use std::fs;

use proptest::prelude::*;

use super::*;

fn file(folder: &Path, name: &str, text: &str) -> FoundFile {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    find(&[path]).0.remove(0)
}

/// The same file as if its folder had been named.
fn by_chance(file: FoundFile) -> FoundFile {
    FoundFile {
        is_by_chance: true,
        ..file
    }
}

fn read_all(file: &FoundFile) -> (Vec<Record>, Vec<BadRecord>) {
    let (mut records, mut bad) = (Vec::new(), Vec::new());
    read(file, &mut |record| {
        match record {
            Ok(record) => records.push(record),
            Err(reason) => bad.push(reason),
        }
        true
    });
    (records, bad)
}

fn feed_item(more: &str) -> String {
    format!(
        r#"{{"paper":{{"id":"2608.00001","title":"Kites","summary":"","authors":[],"upvotes":4,
        "publishedAt":"2026-08-01T00:00:00.000Z"{more}}},"publishedAt":"2026-07-31T20:00:00.000Z"}}"#
    )
}

#[test]
fn the_listing_day_is_the_items_own_then_the_files_then_the_outer_date() {
    let folder = tempfile::tempdir().unwrap();
    let own = r#","submittedOnDailyAt":"2026-08-05T09:00:00.000Z""#;
    let cases = [
        ("2026-08-14.json", own, "2026-08-05"),
        ("2026-08-14.json", "", "2026-08-14"),
        ("friday.json", "", "2026-07-31"),
    ];
    for (name, more, day) in cases {
        let file = file(folder.path(), name, &format!("[{}]", feed_item(more)));
        let (records, bad) = read_all(&file);
        assert_eq!(bad, []);
        assert_eq!(records[0].listed_on.unwrap().to_string(), day, "{name}");
    }
}

#[test]
fn json_lines_bring_collections() {
    let folder = tempfile::tempdir().unwrap();
    let text = "\u{feff}\
        {\"id\":\"iclr-17\",\"title\":\"Kites\",\"abstract\":\"\"}\n\n\
        {\"id\":12,\"title\":\" Two\\nlines \",\"abstract\":\"x\",\"date\":\"2026-08-14\",\"upvotes\":\"3\",\
         \"authors\":\"Ada Kite, Bo Wind and Cy Sail\",\"categories\":\"cs.CL cs.LG\",\"keywords\":[\"a\",\"b\"],\
         \"published\":\"2026-08-01\",\"organization\":\"Kite Lab\",\"other\":{}}\r\n\
        {\"id\":\"2608.00001v2\",\"title\":\"T\",\"abstract\":\"x\",\"authors\":[\"Ada Kite\"],\"date\":null}";
    let (records, bad) = read_all(&file(folder.path(), "papers.jsonl", text));
    assert_eq!(bad, []);
    let ids: Vec<_> = records
        .iter()
        .map(|record| record.paper.id.as_str())
        .collect();
    assert_eq!(ids, ["iclr-17", "12", "2608.00001"]);
    let second = &records[1];
    assert_eq!(second.listed_on, "2026-08-14".parse().ok());
    assert_eq!(second.paper.title, "Two lines");
    assert_eq!(second.paper.authors, ["Ada Kite", "Bo Wind", "Cy Sail"]);
    assert_eq!(second.paper.categories, ["cs.CL", "cs.LG"]);
    assert_eq!(second.paper.upvotes, 3);
    assert_eq!(second.paper.organisation.as_deref(), Some("Kite Lab"));
    assert_eq!(records[0].listed_on, None);
}

#[test]
fn a_bad_line_is_told_with_its_number_and_skipped() {
    let folder = tempfile::tempdir().unwrap();
    let good = r#"{"id":"1","title":"T","abstract":""}"#;
    let cases = [
        (r#"{"id":"1","title":"T"}"#, "missing field `abstract`"),
        (
            r#"{"id":"two words","title":"T","abstract":""}"#,
            "“two words” can't be a paper's id",
        ),
        (
            r#"{"id":["1"],"title":"T","abstract":""}"#,
            "`id` is not a text",
        ),
        (
            r#"{"id":"1","title":" ","abstract":""}"#,
            "`title` is empty",
        ),
        (
            r#"{"id":"1","title":"T","abstract":"","date":"14.8.2026"}"#,
            "`date` is not a date",
        ),
        (
            r#"{"id":"1","title":"T","abstract":"","upvotes":"x"}"#,
            "`upvotes` is not a number",
        ),
        (
            r#"{"id":"1","title":"T","abstract":"","authors":[1]}"#,
            "`authors` holds",
        ),
        (r#"{"id":"1","title":"T","abstract":"#, "EOF while parsing"),
        ("nonsense", "expected"),
        ("[]", "invalid length 0"),
    ];
    for (bad_line, reason) in cases {
        let text = format!("{good}\n{bad_line}\n{good}\n");
        let (records, bad) = read_all(&file(folder.path(), "papers.jsonl", &text));
        assert_eq!((records.len(), bad.len()), (2, 1), "{bad_line}");
        let told = bad[0].to_string();
        assert!(
            told.contains("papers.jsonl:2: ") && told.contains(reason),
            "{told}"
        );
    }
}

#[test]
fn a_bad_item_of_an_array_is_told_with_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("[{},{{\"paper\":{{}}}}]", feed_item(""));
    let (records, bad) = read_all(&file(folder.path(), "2026-08-14.json", &text));
    assert_eq!(records.len(), 1);
    assert!(
        bad[0]
            .to_string()
            .contains("2026-08-14.json, item 2: missing field")
    );
}

#[test]
fn a_broken_file_is_told_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (records, bad) = read_all(&file(folder.path(), "2026-08-14.json", "[{\"paper\":"));
    assert_eq!((records.len(), bad.len()), (0, 1));
    assert_eq!(bad[0].place, Place::Whole);
}

#[test]
fn what_a_folder_holds_beside_papers_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("manifest.json", "{\n  \"title\": \"x\"\n}"),
        ("queries.jsonl", "{\"id\":\"1\",\"text\":\"kites\"}\n"),
        ("colours.json", "[\"red\",\"green\"]"),
        ("empty.jsonl", ""),
        ("2026-08-15.json", "[]"),
    ] {
        let file = by_chance(file(folder.path(), name, text));
        assert_eq!(read_all(&file), (vec![], vec![]), "{name}");
    }
    let named = file(
        folder.path(),
        "queries.jsonl",
        "{\"id\":\"1\",\"text\":\"kites\"}\n",
    );
    assert_eq!(read_all(&named).1.len(), 1);
    let dated = by_chance(file(folder.path(), "2026-08-16.json", "[1]"));
    assert_eq!(read_all(&dated).1.len(), 1);
}

proptest! {
    #[test]
    fn any_line_is_read_or_refused_without_a_panic(
        line in r#"(\{"id":"a","title":"b","abstract":)?[{}\[\]:,"0-9a-z\\]{0,60}.*"#,
    ) {
        let _ = read_record(&line, None);
    }
}
