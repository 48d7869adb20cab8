//! A great day's papers against everybody's subscriptions: 1,000 papers, 4,000 distinct wishes.
//!
//! Floor: each distinct wish judged once. The subscriptions on top may cost a look-up each, not a
//! judgement: ten times as many must not be ten times as slow.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops when its set-up fails"
)]
#![expect(clippy::print_stdout, reason = "the counts are what it is run for")]

mod support;

use std::time::{Duration, Instant};

use paperboy::cache::PaperCache;
use paperboy::domain::{Level, ListedPaper, Topic};
use support::language::{Language, word};
use support::papers::papers;
use support::{cache_of, memory, report};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const PAPERS: usize = 1_000;
const WISHES: usize = 4_000;
/// A prime: neighbouring subscriptions have nothing in common.
const STEP: usize = 7_919;
/// Of so many runs the fastest: what else the machine does is not our question.
const RUNS: usize = 5;

/// A topic and how wide it is read.
type Wish = (Topic, Level);

/// A third of them read in each way: terms, phrases, words, alternatives and exclusions.
fn wishes() -> Vec<Wish> {
    let language = Language::new();
    let terms = language.terms().iter().take(WISHES);
    let wishes: Vec<Wish> = terms
        .enumerate()
        .map(|(number, term)| {
            let text = match number % 5 {
                0 => format!("{} {}", term.text(), word(number)),
                1 => format!("\"{}\"", term.text()),
                2 => word(number),
                3 => format!("\"{}\" OR {}", term.text(), word(number)),
                _ => format!("{} -{}", term.text(), word(number % 50)),
            };
            let levels = [Level::Strict, Level::Normal, Level::Wide];
            (Topic::parse(&text).expect("a topic"), levels[number % 3])
        })
        .collect();
    wishes
}

/// The day's papers, and the cache that knows what words mean.
struct Morning {
    runtime: Runtime,
    cache: PaperCache,
    listed: Vec<ListedPaper>,
    memory_before: usize,
    _folder: TempDir,
}

impl Morning {
    fn new() -> Self {
        let runtime = Runtime::new().expect("a runtime");
        // On a thread of its own: what it gives back must not be there for the matching to take.
        let filled = std::thread::scope(|scope| {
            let fill = || runtime.block_on(cache_of(papers(support::PAPERS)));
            scope.spawn(fill).join()
        });
        let (folder, cache) = filled.expect("a cache");
        let warm = runtime.block_on(cache.warm_up());
        warm.expect("an index");
        let listed = papers(PAPERS).into_iter().map(|paper| ListedPaper {
            paper,
            first_listed: None,
            upvotes_gained: None,
        });
        let listed = listed.collect();
        memory::forget_the_worst();
        Self {
            memory_before: memory::now(),
            listed,
            runtime,
            cache,
            _folder: folder,
        }
    }
}

/// How one of them went.
struct Run {
    analysing: Duration,
    judging: Duration,
    handing_out: Duration,
    /// How much more memory than before was taken at the worst moment of this and the earlier runs.
    bytes: usize,
    taken: usize,
}

impl Run {
    fn whole(&self) -> Duration {
        self.analysing + self.judging + self.handing_out
    }

    fn of(morning: &Morning, wishes: &[Wish], subscriptions: usize) -> Self {
        let listed = morning.listed.clone();
        let begun = Instant::now();
        let matcher = morning.cache.matcher(listed);
        let mut matcher = morning.runtime.block_on(matcher).expect("an index");
        let analysing = begun.elapsed();
        let begun_judging = Instant::now();
        for (topic, level) in wishes {
            matcher.matches(topic, *level);
        }
        let judging = begun_judging.elapsed();
        assert_eq!(matcher.judgements(), wishes.len(), "each is judged once");
        let begun_handing_out = Instant::now();
        let taken = (0..subscriptions)
            .map(|subscription| {
                let (topic, level) = &wishes[subscription * STEP % wishes.len()];
                let taken = matcher.matches(topic, *level);
                taken.iter().filter(|(paper, _)| *paper < PAPERS).count()
            })
            .sum();
        assert_eq!(matcher.judgements(), wishes.len(), "none is judged again");
        Self {
            analysing,
            judging,
            handing_out: begun_handing_out.elapsed(),
            bytes: memory::worst().saturating_sub(morning.memory_before),
            taken,
        }
    }
}

fn main() {
    let wishes = wishes();
    let morning = Morning::new();
    for subscriptions in [100_000, 1_000_000] {
        let runs: Vec<Run> = (0..RUNS)
            .map(|_| Run::of(&morning, &wishes, subscriptions))
            .collect();
        let bytes = runs.iter().map(|run| run.bytes).max();
        let run = runs.iter().min_by_key(|run| run.whole());
        let run = run.expect("some runs");
        let name = format!("{PAPERS} papers × {subscriptions} subscriptions");
        report(&name, run.whole(), "each wish judged once", run.judging);
        println!(
            "  analysing {:.2?}, judging {WISHES} wishes {:.2?}, handing out {:.2?} ({} papers); {} kB of memory",
            run.analysing,
            run.judging,
            run.handing_out,
            run.taken,
            bytes.unwrap_or_default() / 1_000
        );
    }
}
