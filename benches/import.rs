//! Papers into the cache.
//!
//! Floor: the same papers as JSON texts into a plain SQLite table without any index.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops when its set-up fails"
)]

mod support;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use paperboy::cache::PaperCache;
use paperboy::domain::Paper;
use paperboy::import::import;
use paperboy::progress::Unwatched;
use rusqlite::Connection;
use support::papers::papers;
use support::{PAPERS, cache_of, median, recorded_days, report};
use tempfile::TempDir;
use tokio::runtime::Runtime;

fn into_plain_table(papers: &[Paper]) {
    let folder = TempDir::new().expect("a folder");
    let mut database = Connection::open(folder.path().join("plain.db")).expect("a database");
    database
        .execute_batch("pragma journal_mode = wal; create table papers (paper text)")
        .expect("a table");
    for some in papers.chunks(50) {
        let transaction = database.transaction().expect("a transaction");
        for paper in some {
            let text = serde_json::to_string(paper).expect("JSON");
            transaction
                .execute("insert into papers values (?1)", [text])
                .expect("a row");
        }
        transaction.commit().expect("a commit");
    }
}

fn into_cache(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let papers = papers(PAPERS);
    let ours = || drop(runtime.block_on(cache_of(papers.clone())));
    let mut group = criterion.benchmark_group("import");
    group
        .sample_size(10)
        .throughput(Throughput::Elements(PAPERS as u64));
    group.bench_function("5,000 papers, 50 to a day", |bencher| bencher.iter(ours));
    report(
        "5,000 papers, 50 to a day",
        median(3, ours),
        "a plain table",
        median(3, || into_plain_table(&papers)),
    );

    if let Some(folder) = recorded_days() {
        let recorded = || {
            let place = TempDir::new().expect("a folder");
            let cache = PaperCache::open(&place.path().join("papers.db")).expect("a cache");
            let report = runtime
                .block_on(import(&cache, vec![folder.clone()], &Unwatched))
                .expect("an import");
            assert_eq!(report.bad, 0);
        };
        group.throughput(Throughput::Elements(4_870));
        group.bench_function("258 recorded days", |bencher| bencher.iter(recorded));
    }
    group.finish();
}

criterion_group!(benches, into_cache);
criterion_main!(benches);
