//! `paperboy sync`: the cache from the sources.

use std::io::Write;

use anyhow::Context as _;
use chrono::{Days, NaiveDate};
use clap::Args;

use super::progress::Watcher;
use super::{WrongUsage, arguments};
use crate::clock::Clock;
use crate::config::Config;
use crate::source::{Arxiv, HuggingFace};
use crate::sync::Synchroniser;

/// Fill the cache from the sources
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(super) struct Sync {
    /// The last N days; without it what the bot would read: 30 days at first, then what is missing
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=3650))]
    days: Option<u16>,
    /// All days from this one on, as 2026-08-01
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    since: Option<NaiveDate>,
}

impl Sync {
    pub(super) async fn run(self, config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
        let cache = super::open_cache(config)?;
        let feed = HuggingFace::new(&config.huggingface_url, config.huggingface_token.clone())?;
        let arxiv = Arxiv::new(&config.arxiv_url)?;
        let synchroniser = Synchroniser::new(cache.clone(), feed, Some(arxiv));
        let now = Clock::system().now();
        let today = now.date_naive();
        let first = match (self.days, self.since) {
            (Some(days), _) => today.checked_sub_days(Days::new(u64::from(days) - 1)),
            (None, since) => since,
        };
        let watcher = Watcher::new();
        let report = match first {
            Some(first) if first > today => {
                let why = format!("{first} is in the future; the feed has no papers of it yet");
                return Err(WrongUsage(why).into());
            }
            Some(first) => {
                let days = first.iter_days().take_while(|day| *day <= today);
                synchroniser.fill(days, now, &watcher).await?
            }
            None => synchroniser.refresh(now, &watcher).await?,
        };
        super::read_for_meaning(&cache).await;
        writeln!(out, "{report}")?;
        report
            .is_complete()
            .then_some(())
            .context("not everything could be read; it is named above")
    }
}
