//! `/papers topic` beside plain full-text search and tantivy: the same texts, the same questions, one run.
//!
//! `cargo bench --bench search` makes up 5,000 and 100,000 papers and takes the recorded days, where they are
//! there; `cargo bench --bench search -- 1000000` another number, or several. A million takes half an hour and
//! twenty gigabytes of the disk.
//!
//! Ours is told twice. The whole answer: papers with any of the words ranked, the ten best read and explained, and
//! how many match at all. And the ranking alone, which is what the floors do, see `floors`: they bring ten numbers.
//! All are asked as a bot has to, on a thread that may block; what the way there and back takes is told, too.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops when its set-up fails"
)]
#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

mod floors;
mod support;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use paperboy::cache::{PaperCache, SearchOptions};
use paperboy::domain::{Paper, Topic};
use paperboy::import::import;
use paperboy::progress::Unwatched;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use floors::{Floor, Fts5, Tantivy};
use support::language::Language;
use support::papers::some_papers;
use support::queries::{self, Query};
use support::{ratio, recorded_days, within};

/// So many papers are made up, saved and indexed at once.
const AT_ONCE: usize = 1_000;
/// Each question is asked so often, and the median taken.
const TIMES: usize = 5;

fn main() {
    let asked: Vec<usize> = std::env::args()
        .filter_map(|argument| argument.parse().ok())
        .collect();
    let language = Language::new();
    let sizes = if asked.is_empty() {
        &[5_000, 100_000]
    } else {
        asked.as_slice()
    };
    for &size in sizes {
        let mut bench = Bench::new();
        let mut made = 0;
        while made < size {
            let end = size.min(made + AT_ONCE);
            bench.add(some_papers(&language, made..end).collect());
            made = end;
        }
        bench.finish();
        bench.measure(&queries::classes(&language, size));
    }
    if asked.is_empty() {
        measure_recorded_days();
    }
}

fn measure_recorded_days() {
    let Some(folder) = recorded_days() else {
        println!("recorded days: skipped, they are not here");
        return;
    };
    let mut bench = Bench::new();
    bench.import(folder);
    let classes = queries::classes_of(&bench.imported());
    bench.finish();
    bench.measure(&classes);
}

/// The cache and the floors over the same papers.
struct Bench {
    runtime: Runtime,
    folder: TempDir,
    cache: PaperCache,
    papers: usize,
    saving: Duration,
    floors: [(SharedFloor, Duration); 2],
}

type SharedFloor = Arc<Mutex<dyn Floor>>;

fn lock(floor: &SharedFloor) -> MutexGuard<'_, dyn Floor + 'static> {
    floor.lock().expect("a floor that does not panic")
}

fn open(folder: &TempDir) -> PaperCache {
    PaperCache::open(&folder.path().join("papers.db")).expect("a cache")
}

fn day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).expect("a date")
}

impl Bench {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let floors: [SharedFloor; 2] = [
            Arc::new(Mutex::new(Tantivy::new())),
            Arc::new(Mutex::new(Fts5::new())),
        ];
        Self {
            runtime: Runtime::new().expect("a runtime"),
            cache: open(&folder),
            folder,
            papers: 0,
            saving: Duration::ZERO,
            floors: floors.map(|floor| (floor, Duration::ZERO)),
        }
    }

    fn add(&mut self, papers: Vec<Paper>) {
        self.add_to_floors(&papers);
        let begun = Instant::now();
        self.runtime
            .block_on(self.cache.save_papers(papers))
            .expect("a save");
        self.saving += begun.elapsed();
    }

    fn add_to_floors(&mut self, papers: &[Paper]) {
        self.papers += papers.len();
        for (floor, took) in &mut self.floors {
            let begun = Instant::now();
            lock(floor).add(papers);
            *took += begun.elapsed();
        }
    }

    fn import(&mut self, folder: std::path::PathBuf) {
        let begun = Instant::now();
        let imported = import(&self.cache, vec![folder], &Unwatched);
        self.runtime.block_on(imported).expect("an import");
        self.saving += begun.elapsed();
        let papers = self.imported();
        self.add_to_floors(&papers);
    }

    fn imported(&self) -> Vec<Paper> {
        let listed = self.cache.listed_between(day(2000), day(2100));
        let listed = self.runtime.block_on(listed).expect("papers");
        listed.into_iter().map(|listed| listed.paper).collect()
    }

    /// Builds the indexes, ours from the file as after a start of the bot.
    fn finish(&mut self) {
        self.cache = open(&self.folder);
        let begun = Instant::now();
        self.runtime
            .block_on(self.cache.warm_up())
            .expect("an index");
        let took = begun.elapsed();
        let bytes = self.runtime.block_on(self.cache.index_bytes());
        println!("\n{} papers", self.papers);
        let line = |name: &str, bytes: usize, took: Duration| {
            println!(
                "  index of {name:<8} {:>7.1} MB {took:>9.2?}",
                megabytes(bytes)
            );
        };
        line("ours", bytes.expect("an index"), took);
        println!(
            "  (saving and analysing the papers before: {:.2?})",
            self.saving
        );
        for (floor, took) in &mut self.floors {
            let begun = Instant::now();
            let mut floor = lock(floor);
            floor.finish();
            *took += begun.elapsed();
            line(floor.name(), floor.bytes(), *took);
        }
    }

    fn measure(&self, classes: &[(&'static str, Vec<Query>)]) {
        println!("  within, of a hundred: the whole answer 50, 95, 99; the ranking alone 50, 95;");
        println!("  tantivy and FTS5: 50, 95 (the ranking alone ÷ it); nothing: 50, 95");
        for (name, queries) in classes {
            print!("RATIO {name:<30}");
            let [whole, ranking, nothing, floors @ ..] = self.times(queries);
            print_within(&whole, &[50, 95, 99]);
            print!("   alone");
            print_within(&ranking, &[50, 95]);
            for ((floor, _), theirs) in self.floors.iter().zip(floors) {
                print!("   {}", lock(floor).name());
                for of_hundred in [50, 95] {
                    let (ours, theirs) =
                        (within(&ranking, of_hundred), within(&theirs, of_hundred));
                    print!(" {theirs:>8.2?} ({:.2})", ratio(ours, theirs));
                }
            }
            print!("   nothing");
            print_within(&nothing, &[50, 95]);
            println!();
        }
    }

    /// How long each question takes, sorted: the whole answer, the ranking alone, no question at all, and the floors.
    /// One after the other, so that what else the machine does is the same for all.
    fn times(&self, queries: &[Query]) -> [Vec<Duration>; 5] {
        let [(tantivy, _), (fts5, _)] = &self.floors;
        let asks: [&dyn Fn(&Query) -> usize; 5] = [
            &|query| self.search(query, 10),
            &|query| self.search(query, 0),
            &|_| self.on_a_thread(|| 0),
            &|query| self.ten_best(tantivy, query),
            &|query| self.ten_best(fts5, query),
        ];
        let mut times = asks.map(|_| Vec::with_capacity(queries.len()));
        for query in queries {
            for (ask, times) in asks.iter().zip(&mut times) {
                // None pays for being the first.
                std::hint::black_box(ask(query));
                times.push(support::median(TIMES, || ask(query)));
            }
        }
        for times in &mut times {
            times.sort_unstable();
        }
        times
    }

    fn search(&self, query: &Query, read: usize) -> usize {
        let topic = Topic::question(&query.text).expect("a question");
        let options = SearchOptions {
            limit: read,
            // Ten are ranked in any case.
            offset: 10 - read,
            loosely: true,
            ..SearchOptions::default()
        };
        let found = self.runtime.block_on(self.cache.search(&topic, options));
        let found = found.expect("a search");
        found.hits.len() + found.total_exact
    }

    fn ten_best(&self, floor: &SharedFloor, query: &Query) -> usize {
        let (floor, query) = (Arc::clone(floor), query.clone());
        self.on_a_thread(move || lock(&floor).ten_best(&query))
    }

    fn on_a_thread(&self, work: impl FnOnce() -> usize + Send + 'static) -> usize {
        let done = self.runtime.spawn_blocking(work);
        self.runtime.block_on(done).expect("an answer")
    }
}

fn print_within(times: &[Duration], hundredths: &[usize]) {
    for of_hundred in hundredths {
        print!(" {:>9.2?}", within(times, *of_hundred));
    }
}

#[expect(clippy::cast_precision_loss, reason = "it is shown with one digit")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
