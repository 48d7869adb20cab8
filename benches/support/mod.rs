//! Papers to measure with, and the ratio to a floor.

#![allow(dead_code, reason = "each benchmark uses a part of this")]

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use paperboy::cache::PaperCache;
use paperboy::domain::{Paper, PaperId};
use tempfile::TempDir;

/// How many papers most benchmarks use: three months of the feed.
pub(crate) const PAPERS: usize = 5_000;

/// Made-up papers of the length of real abstracts. Words follow Zipf's law; “model” stands in nine of ten.
pub(crate) fn papers(count: usize) -> Vec<Paper> {
    let mut random = Random(17);
    (0..count)
        .map(|number| {
            let id = PaperId::parse(&format!(
                "{:04}.{:05}",
                2001 + number / 90_000,
                number % 90_000
            ))
            .expect("an id");
            let title = text(&mut random, 9);
            let mut abstract_text = text(&mut random, 170);
            if number % 10 != 0 {
                abstract_text.push_str(" model");
            }
            let mut paper = Paper::new(id, title, abstract_text);
            paper.upvotes = u32::try_from(random.below(100)).expect("small");
            paper.keywords = (0..6).map(|_| text(&mut random, 2)).collect();
            paper.authors = (0..5).map(|_| text(&mut random, 2)).collect();
            paper
        })
        .collect()
}

/// The word of this rank in the made-up language: `w0` is the most frequent one.
pub(crate) fn word(rank: usize) -> String {
    format!("w{rank}x")
}

fn text(random: &mut Random, words: usize) -> String {
    let words: Vec<String> = (0..words).map(|_| word(random.zipf(20_000))).collect();
    words.join(" ")
}

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

/// One line: what was measured, and how it compares with its floor of the same run.
pub(crate) fn report(what: &str, ours: Duration, floor_name: &str, floor: Duration) {
    let ratio = ours.as_secs_f64() / floor.as_secs_f64().max(f64::EPSILON);
    eprintln!("RATIO {what:<42} {ours:>10.2?} = {ratio:>6.2} × {floor_name} ({floor:.2?})");
}

/// The recorded days, when they are there.
pub(crate) fn recorded_days() -> Option<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/hf_daily");
    folder.exists().then_some(folder)
}

/// A small generator: the same numbers in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("small")
    }

    /// Rank r about 1/r as often as rank 1.
    fn zipf(&mut self, ranks: usize) -> usize {
        let uniform =
            f64::from(u32::try_from(self.next() >> 32).expect("32 bits")) / f64::from(u32::MAX);
        let rank = (f64::from(u32::try_from(ranks).expect("small")).ln() * uniform).exp();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and `ranks`"
        )]
        let rank = rank as usize;
        rank.min(ranks) - 1
    }
}
