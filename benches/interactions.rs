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
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Days;
use paperboy::app::App;
use paperboy::cache::{PaperCache, SearchOptions};
use paperboy::clock::Clock;
use paperboy::config::Config;
use paperboy::domain::Topic;
use paperboy_sandbox::feed::{ArxivFeed, HuggingFaceFeed};
use paperboy_sandbox::{Channel, Discord, Server, World};
use support::{papers, report, word};
use tempfile::TempDir;
use tokio::sync::oneshot;

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
    let discord = Discord::start(world).await;
    let feed = HuggingFaceFeed::start(BTreeMap::new())
        .await
        .expect("a feed");
    let arxiv = ArxivFeed::start(BTreeMap::new()).await.expect("a feed");
    let config = Config::for_stand_ins(
        folder.path().to_owned(),
        discord.token(),
        &discord.url(),
        &feed.url(),
        &arxiv.url(),
    );
    let app = App::start(&config, Clock::system()).await;
    let app = Arc::new(app.expect("the bot starts"));
    let (end, ended) = oneshot::channel::<()>();
    let served = Arc::clone(&app);
    let serving = tokio::spawn(async move {
        let ended = async {
            let _ = ended.await;
            Ok(())
        };
        served.serve(ended).await
    });
    discord.ready().await;
    for (name, query) in queries() {
        let bare = times(async || search(&app.services().cache, &query).await).await;
        let line = format!("/papers topic query:{query}");
        let answered = times(async || ask(&discord, &line).await).await;
        compare(&format!("topic: {name}"), &answered, &bare);
    }
    let bare = times(async || search(&app.services().cache, &word(9_000)).await).await;
    for (name, line) in other_commands() {
        let answered = times(async || ask(&discord, &line).await).await;
        compare(name, &answered, &bare);
    }
    let _ = end.send(());
    serving.await.expect("the bot").expect("the bot ends well");
}

/// 100,000 papers, the newest of today.
async fn fill(folder: &TempDir) {
    let cache = PaperCache::open(&folder.path().join("papers.db")).expect("a cache");
    let now = Clock::system().now();
    let mut day = now.date_naive() - Days::new((PAPERS / PAPERS_A_DAY - 1) as u64);
    for some in papers(PAPERS).chunks(PAPERS_A_DAY) {
        cache
            .save_listing(day, some.to_vec(), now)
            .await
            .expect("a save");
        day = day.succ_opt().expect("a day");
    }
}

fn queries() -> Vec<(&'static str, String)> {
    vec![
        ("a rare word", word(9_000)),
        ("a word in nine of ten papers", "model".to_owned()),
        ("two words", format!("{} {}", word(30), word(60))),
        (
            "three words",
            format!("{} {} {}", word(30), word(60), word(90)),
        ),
        ("a phrase", format!("\"{} {}\"", word(30), word(60))),
    ]
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
    let topic = Topic::parse(query).expect("a topic");
    let options = SearchOptions {
        loosely: true,
        limit: 5,
        ..SearchOptions::default()
    };
    let found = cache.search(&topic, options).await.expect("a search");
    assert!(!found.hits.is_empty(), "{query}");
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
    let within = |times: &[Duration], of_hundred: usize| times[TIMES * of_hundred / 100 - 1];
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
