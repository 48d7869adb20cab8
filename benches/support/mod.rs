//! What benchmarks share: made-up papers and queries, the bot between stand-ins, and the ratio to a floor.

#![allow(dead_code, reason = "each benchmark uses a part of this")]

pub(crate) mod bot;
pub(crate) mod language;
pub(crate) mod memory;
pub(crate) mod papers;
pub(crate) mod queries;
mod random;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use paperboy::cache::PaperCache;
use paperboy::domain::Paper;
use tempfile::TempDir;

/// How many papers most benchmarks use: three months of the feed.
pub(crate) const PAPERS: usize = 5_000;

/// A cache that holds them, fifty to a day.
pub(crate) async fn cache_of(papers: Vec<Paper>) -> (TempDir, PaperCache) {
    let folder = TempDir::new().expect("a folder");
    let cache = PaperCache::open(&folder.path().join("papers.db")).expect("a cache");
    let mut day = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date");
    for some in papers.chunks(50) {
        let seen_at = day.and_hms_opt(8, 0, 0).expect("a time").and_utc();
        cache
            .save_listing(day, some.to_vec(), seen_at)
            .await
            .expect("a save");
        day = day.succ_opt().expect("a day");
    }
    (folder, cache)
}

/// The median of so many runs.
pub(crate) fn median<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let begun = Instant::now();
            let result = work();
            let took = begun.elapsed();
            drop(result);
            took
        })
        .collect();
    times.sort_unstable();
    times[runs / 2]
}

/// The time within which so many of a hundred were done. The times are sorted.
pub(crate) fn within(sorted: &[Duration], of_hundred: usize) -> Duration {
    sorted[(sorted.len() * of_hundred).div_ceil(100).max(1) - 1]
}

/// How often the floor's time.
pub(crate) fn ratio(ours: Duration, floor: Duration) -> f64 {
    ours.as_secs_f64() / floor.as_secs_f64().max(f64::EPSILON)
}

/// One line: what was measured, and how it compares with its floor of the same run.
pub(crate) fn report(what: &str, ours: Duration, floor_name: &str, floor: Duration) {
    let ratio = ratio(ours, floor);
    eprintln!("RATIO {what:<42} {ours:>10.2?} = {ratio:>6.2} × {floor_name} ({floor:.2?})");
}

/// The recorded days, when they are there.
pub(crate) fn recorded_days() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/hf_daily");
    folder.exists().then_some(folder)
}
