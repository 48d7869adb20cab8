//! How much memory the running bot takes.
//!
//! `cargo build --release && cargo run --release --example memory` starts `target/release/paperboy run`
//! against the stand-ins with 100 and with 2,500 servers of one channel and a feed of a month's papers, waits
//! until it is connected and has read the feed, lets it settle for ten seconds, and reads the resident memory
//! from `/proc`.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use chrono::NaiveDate;
use paperboy::clock::Clock;
use paperboy_sandbox::feed::{ArxivFeed, HuggingFaceFeed};
use paperboy_sandbox::{Channel, Discord, Server, World};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::{Child, Command};

const DAYS: usize = 30;
const PAPERS_A_DAY: usize = 25;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let binary = std::env::args_os()
        .nth(1)
        .map_or_else(default_binary, PathBuf::from);
    ensure!(
        binary.exists(),
        "there is no {}; build it first: cargo build --release",
        binary.display()
    );
    println!("servers   resident   of it program file   peak");
    for servers in [100, 2500] {
        let Memory {
            resident,
            file,
            peak,
        } = measure(&binary, servers).await?;
        println!("{servers:>7}   {resident:>5.1} MB   {file:>12.1} MB      {peak:>5.1} MB");
    }
    Ok(())
}

fn default_binary() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/release/paperboy")
}

/// In MB.
struct Memory {
    resident: f64,
    /// The part of it that is the program itself, which the system can drop at any time.
    file: f64,
    peak: f64,
}

/// What the bot takes ten seconds after the gateway is ready.
async fn measure(binary: &Path, servers: usize) -> anyhow::Result<Memory> {
    let one_channel =
        |number| Server::named(&format!("Server {number}")).channel(Channel::text("papers"));
    let world = World::new()
        .servers(servers, one_channel)
        .patience(Duration::from_secs(120));
    let discord = Discord::start(world).await;
    let feed = HuggingFaceFeed::start(a_month_of_papers()).await?;
    let arxiv = ArxivFeed::start(BTreeMap::new()).await?;
    let folder = TempDir::new()?;
    let mut bot = Command::new(binary)
        .arg("run")
        .env_clear()
        .env("DISCORD_TOKEN", discord.token())
        .env("PAPERBOY_DATA", folder.path())
        .env("PAPERBOY_DISCORD_URL", discord.url())
        .env("PAPERBOY_HUGGINGFACE_URL", feed.url())
        .env("PAPERBOY_ARXIV_URL", arxiv.url())
        .env("RUST_LOG", "error")
        .kill_on_drop(true)
        .spawn()
        .context("start the bot")?;
    discord.ready().await;
    while feed.requests().len() < DAYS {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    tokio::time::sleep(Duration::from_secs(10)).await;
    let figures = memory_of(&bot);
    end(&mut bot).await?;
    figures
}

/// As many papers a day as the feed has, with abstracts of the usual length.
fn a_month_of_papers() -> BTreeMap<NaiveDate, Vec<Value>> {
    let today = Clock::system().now().date_naive();
    let days = today.iter_days().rev().take(DAYS);
    days.enumerate()
        .map(|(back, day)| {
            let papers = (0..PAPERS_A_DAY).map(|number| paper(back * PAPERS_A_DAY + number, day));
            (day, papers.collect())
        })
        .collect()
}

fn paper(number: usize, listed: NaiveDate) -> Value {
    let at = format!("{listed}T00:00:00.000Z");
    let words: Vec<String> = (0..170)
        .map(|place| format!("word{}", (number * 7 + place * place * 13) % 5_000))
        .collect();
    json!({
        "paper": {
            "id": format!("2608.{number:05}"),
            "authors": [],
            "publishedAt": at,
            "submittedOnDailyAt": at,
            "title": format!("Paper {number} about {}", words[..6].join(" ")),
            "summary": words.join(" "),
            "upvotes": number % 100,
        },
        "publishedAt": at,
        "title": format!("Paper {number}"),
        "summary": words.join(" "),
        "numComments": 0,
    })
}

fn memory_of(bot: &Child) -> anyhow::Result<Memory> {
    let id = bot.id().context("the bot has ended")?;
    let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
    let megabytes = |name: &str| {
        let line = status
            .lines()
            .find(|line| line.starts_with(name))
            .context("no such line")?;
        let kilobytes: f64 = line
            .split_whitespace()
            .nth(1)
            .context("no figure")?
            .parse()?;
        anyhow::Ok(kilobytes / 1024.0)
    };
    Ok(Memory {
        resident: megabytes("VmRSS")?,
        file: megabytes("RssFile")?,
        peak: megabytes("VmHWM")?,
    })
}

/// Asks the bot to stop and sees whether it does so well.
async fn end(bot: &mut Child) -> anyhow::Result<()> {
    let id = bot.id().context("the bot has ended")?;
    Command::new("kill").arg(id.to_string()).status().await?;
    let status = bot.wait().await?;
    ensure!(status.success(), "the bot ended with {status}");
    Ok(())
}
