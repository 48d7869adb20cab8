//! `/papers topic` over 5,000 papers, beside plain full-text search.
//!
//! Floor: FTS5 with `order by rank limit 10` over the same index, rowids only.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops when its set-up fails"
)]

mod support;

use criterion::{Criterion, criterion_group, criterion_main};
use paperboy::cache::SearchOptions;
use paperboy::domain::Topic;
use rusqlite::{Connection, OpenFlags};
use support::{PAPERS, cache_of, median, papers, report, word};
use tokio::runtime::Runtime;

fn queries() -> Vec<(&'static str, String, String)> {
    let pair = format!("{} {}", word(30), word(60));
    let three = format!("{} {} {}", word(30), word(60), word(90));
    vec![
        ("a rare word", word(9000), format!("\"{}\"", word(9000))),
        (
            "a word in nine of ten papers",
            "model".into(),
            "\"model\"".into(),
        ),
        (
            "two words",
            pair.clone(),
            format!("\"{}\" \"{}\"", word(30), word(60)),
        ),
        (
            "three words",
            three,
            format!("\"{}\" \"{}\" \"{}\"", word(30), word(60), word(90)),
        ),
        ("a phrase", format!("\"{pair}\""), format!("\"{pair}\"")),
    ]
}

fn search(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let (folder, cache) = runtime.block_on(cache_of(papers(PAPERS)));
    let plain = Connection::open_with_flags(
        folder.path().join("papers.db"),
        OpenFlags::SQLITE_OPEN_READ_ONLY,
    )
    .expect("the same database");
    let mut group = criterion.benchmark_group("search");
    group.sample_size(20);
    for (name, text, expression) in queries() {
        let topic = Topic::parse(&text).expect("a topic");
        let options = SearchOptions {
            loosely: true,
            ..SearchOptions::default()
        };
        let ours = || {
            runtime
                .block_on(cache.search(&topic, options))
                .expect("a search");
        };
        let floor = || {
            let mut statement = plain
                .prepare_cached("select rowid from paper_index where paper_index match ?1 order by rank limit 10")
                .expect("a statement");
            let rows = statement
                .query_map([&expression], |row| row.get::<_, i64>(0))
                .expect("rows");
            assert!(rows.count() <= 10);
        };
        group.bench_function(name, |bencher| bencher.iter(ours));
        report(
            name,
            median(51, ours),
            "plain FTS5 by rank",
            median(51, floor),
        );
    }
    group.finish();
}

criterion_group!(benches, search);
criterion_main!(benches);
