//! The command line: a contract that scripts rely on.
//!
//! Exit codes: 0 good, 1 the work failed (said in one line on stderr), 2 wrong usage.

mod arguments;
mod backup;
mod demo;
mod doctor;
mod import;
mod invite;
mod log;
mod match_topics;
mod preview;
mod progress;
mod run;
mod search;
mod sync;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};

use crate::cache::PaperCache;
use crate::config::{Config, ConfigError};

use crate::data_folder::DataFolder;
use crate::domain::{Level, UserError};
use crate::meaning::Meaning;

use crate::progress::{Event, Progress as _};
use log::Teller;
use progress::Watcher;

/// Posts each Discord channel the day's trending research papers about its topics.
#[derive(Debug, Parser)]
#[command(name = "paperboy", version, about, after_help = crate::config::variables_help())]
struct Cli {
    /// Folder of the databases; wins over the variable
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the bot; needs a token
    Run,
    /// Run the bot in a stand-in for Discord, on sample papers: no token, no network
    Demo(demo::Demo),
    /// Fill the cache from the sources
    Sync(sync::Sync),
    /// Take files or folders into the cache
    Import(import::Import),
    /// What `/papers topic` would find, ranked
    Search(search::Search),
    /// The papers that a subscription to a topic would take
    Match(match_topics::MatchTopics),
    /// The digest that a channel would get
    Preview(preview::Preview),
    /// Check the set-up; the fix stands beside each fault
    Doctor,
    /// Copy the store to a file, also while the bot runs
    Backup(backup::Backup),
    /// Put a backup in the place of the store; the bot must be stopped
    Restore(backup::Restore),
    /// Print the link that invites the bot to a server
    Invite,
}

/// One topic, or many from a file.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Queries {
    /// A topic, such as: diffusion -survey
    #[arg(value_name = "TOPIC", allow_hyphen_values = true)]
    topic: Option<String>,
    /// JSON Lines of {"id","text"}: many topics in one process
    #[arg(long, value_name = "FILE")]
    queries: Option<PathBuf>,
}

/// Listing days, both ends included.
#[derive(Debug, Clone, Copy, Args)]
struct Days {
    /// Only papers first listed on this day or later, as 2026-08-14
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    since: Option<NaiveDate>,
    /// Only papers first listed on this day or earlier
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    until: Option<NaiveDate>,
}

impl Days {
    /// Refuses an end before the beginning: no paper could be meant.
    fn check(self) -> Result<(), WrongUsage> {
        match (self.since, self.until) {
            (Some(since), Some(until)) if since > until => Err(WrongUsage(format!(
                "--since {since} is after --until {until}; exchange them"
            ))),
            _ => Ok(()),
        }
    }
}

/// How wide a topic is read.
#[derive(Debug, Clone, Copy, Args)]
struct Width {
    /// How wide the topic is read
    #[arg(long, value_enum, default_value_t = Level::Normal)]
    level: Level,
}

/// What was asked for can't be meant.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct WrongUsage(String);

/// Reads the command line and the variables, runs, and says in one line what went wrong.
pub fn main() -> ExitCode {
    let cli = arguments::parse();
    let mut out = io::stdout().lock();
    match prepare_and_run(cli, &mut out).and_then(|()| Ok(out.flush()?)) {
        Ok(()) => ExitCode::SUCCESS,
        // A reader such as `head` that has seen enough is not a failure.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "paperboy: {}", one_line(&error));
            let is_usage =
                error.is::<ConfigError>() || error.is::<UserError>() || error.is::<WrongUsage>();
            ExitCode::from(if is_usage { 2 } else { 1 })
        }
    }
}

fn prepare_and_run(cli: Cli, out: &mut dyn Write) -> anyhow::Result<()> {
    let config = Config::from_environment(cli.data)?;
    let is_bot = matches!(cli.command, Command::Run);
    log::start(&config, if is_bot { Teller::Bot } else { Teller::Command });
    // The bot waits far more than it computes; few threads keep its memory small.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(8)
        .enable_all()
        .build()
        .context("start the runtime")?;
    let result = runtime.block_on(run_command(cli.command, config, out));
    // serenity 0.12.5 can wait for ever for a close frame that never comes: don't wait with it.
    runtime.shutdown_timeout(Duration::from_secs(1));
    result
}

async fn run_command(command: Command, config: Config, out: &mut dyn Write) -> anyhow::Result<()> {
    match command {
        Command::Run => Box::pin(run::run(config)).await,
        Command::Demo(demo) => demo.run(out).await,
        Command::Sync(sync) => sync.run(&config, out).await,
        Command::Import(import) => import.run(&config, out).await,
        Command::Search(search) => search.run(&config, out).await,
        Command::Match(matching) => matching.run(&config, out).await,
        Command::Preview(preview) => preview.run(&config, out).await,
        Command::Doctor => doctor::run(&config, out).await,
        Command::Backup(backup) => backup.run(&config, out),
        Command::Restore(restore) => restore.run(&config, out).await,
        Command::Invite => invite::run(&config, out).await,
    }
}

/// Opens the cache in the data folder, which is made when it is not there, with the model that is named.
fn open_cache(config: &Config) -> anyhow::Result<PaperCache> {
    let folder = DataFolder::at(&config.data);
    let meaning = Meaning::named_in(config)?;
    folder.make()?;
    Ok(PaperCache::open(&folder.cache())?.with_meaning(meaning))
}

/// Has new papers read by the model. Failing is no harm: they are read the next time.
async fn read_for_meaning(cache: &PaperCache) {
    let watcher = Watcher::new();
    if let Err(error) = cache.read_for_meaning(&watcher).await {
        watcher.notice(Event::Trouble(&format!("{error:#}")));
    }
}

fn one_line(error: &anyhow::Error) -> String {
    format!("{error:#}")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
