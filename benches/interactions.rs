//! How long a member waits for an answer when the cache holds 100,000 papers: from the moment that
//! Discord's stand-in sends the event until it has the callback.
//!
//! Floor: the bare search, by the same words on the same cache in the same run.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops when its set-up fails"
)]
#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

mod support;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::Days;
use paperboy::cache::{PaperCache, SearchOptions};
use paperboy::clock::Clock;
use paperboy::domain::Topic;
use paperboy_sandbox::{Channel, Discord, Server, World};
use support::bot::Bot;
use support::language::Language;
use support::papers::some_papers;
use support::{queries, report, within};
use tempfile::TempDir;

const PAPERS: usize = 100_000;
const PAPERS_A_DAY: usize = 100;
/// How often each command is given.
const TIMES: usize = 200;

#[tokio::main]
async fn main() {
    let folder = TempDir::new().expect("a folder");
    fill(&folder).await;
    let world = World::new().server(
        Server::named("Lab")
            .member("ana")
            .channel(Channel::text("ml")),
    );
    let bot = Bot::start(folder, Discord::start(world).await, BTreeMap::new()).await;
    let serving = bot.serve().await;
    let (discord, cache) = (&bot.discord, &bot.app.services().cache);
    for (name, queries) in queries::classes(&Language::new(), PAPERS) {
        let query = &queries[0].text;
        let bare = times(async || search(cache, query).await).await;
        let line = format!("/papers topic query:{query}");
        let answered = times(async || ask(discord, &line).await).await;
        compare(&format!("topic: {name}"), &answered, &bare);
    }
    let bare = times(async || search(cache, "model").await).await;
    for (name, line) in other_commands() {
        let answered = times(async || ask(discord, &line).await).await;
        compare(name, &answered, &bare);
    }
    serving.end().await;
}

/// 100,000 papers, the newest of today.
async fn fill(folder: &TempDir) {
    let cache = PaperCache::open(&folder.path().join("papers.db")).expect("a cache");
    let now = Clock::system().now();
    let mut day = now.date_naive() - Days::new((PAPERS / PAPERS_A_DAY - 1) as u64);
    let language = Language::new();
    for first in (0..PAPERS).step_by(PAPERS_A_DAY) {
        let some = some_papers(&language, first..first + PAPERS_A_DAY).collect();
        cache.save_listing(day, some, now).await.expect("a save");
        day = day.succ_opt().expect("a day");
    }
}

fn other_commands() -> Vec<(&'static str, String)> {
    vec![
        ("today", "/papers today".to_owned()),
        ("show", "/papers show paper:2001.00017".to_owned()),
        ("similar", "/papers similar paper:2001.00017".to_owned()),
        ("help", "/papers help".to_owned()),
    ]
}

async fn search(cache: &PaperCache, query: &str) {
    let topic = Topic::question(query).expect("a question");
    let options = SearchOptions {
        loosely: true,
        limit: 5,
        ..SearchOptions::default()
    };
    let found = cache.search(&topic, options).await.expect("a search");
    std::hint::black_box(found);
}

async fn ask(discord: &Discord, line: &str) {
    let answer = discord.slash("ana", "ml", line).await;
    assert!(!answer.expect("an answer").text().is_empty(), "{line}");
}

async fn times(work: impl AsyncFn()) -> Vec<Duration> {
    let mut times = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        let begun = Instant::now();
        work().await;
        times.push(begun.elapsed());
    }
    times.sort();
    times
}

fn compare(what: &str, answered: &[Duration], bare: &[Duration]) {
    println!(
        "{what}: half within {:.2?}, 99 of 100 within {:.2?}",
        within(answered, 50),
        within(answered, 99)
    );
    report(
        &format!("{what}, 99 of 100"),
        within(answered, 99),
        "a bare search",
        within(bare, 99),
    );
}
