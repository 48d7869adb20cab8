//! `paperboy backup` and `paperboy restore`: the precious database to a file, and back.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use clap::Args;

use crate::clock::Clock;
use crate::config::Config;
use crate::data_folder::DataFolder;
use crate::delivery::schedule::Schedule;
use crate::store::{OpenError, ScheduledChannel, Settlement, StoreFile, WithoutPost};

/// Copy the store to a file, also while the bot runs
#[derive(Debug, Args)]
pub(super) struct Backup {
    /// Where the copy goes; a file that is there is left alone
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Put a backup in the place of the store; the bot must be stopped
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// What `paperboy backup` wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Backup {
    pub(super) fn run(&self, config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
        let path = DataFolder::at(&config.data).store();
        let store = StoreFile::open(&path).map_err(|error| match error {
            OpenError::Missing { path } => {
                anyhow::anyhow!("there is no store at {path}; name the bot's folder with --data")
            }
            error => error.into(),
        })?;
        let bytes = store.back_up_to(&self.file)?;
        let copy = StoreFile::open(&self.file)?;
        if let Some(fault) = copy.faults().first() {
            anyhow::bail!(
                "the store is broken, and so is its copy {}: {fault}; see `paperboy doctor`",
                self.file.display()
            );
        }
        writeln!(
            out,
            "{}: {} KiB, {}",
            self.file.display(),
            bytes.div_ceil(1024),
            copy.contents()?
        )?;
        Ok(())
    }
}

impl Restore {
    pub(super) async fn run(&self, config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
        let file = StoreFile::open(&self.file)?;
        if let Some(fault) = file.faults().first() {
            anyhow::bail!(
                "{} is broken: {fault}; nothing was changed",
                self.file.display()
            );
        }
        let contents = file.contents()?;
        let folder = DataFolder::at(&config.data);
        folder.make()?;
        let lock = folder.lock()?;
        let now = Clock::system().now();
        let settle = |channel| perhaps_posted(channel, now);
        let restored = file
            .restore_to(&folder.store(), now, settle, &lock)
            .await
            .context("restore the store")?;
        writeln!(out, "restored {}: {contents}", folder.store().display())?;
        if let Some(kept) = restored.kept {
            writeln!(out, "what stood there is kept as {}", kept.display())?;
        }
        if restored.settled > 0 {
            writeln!(out, "{MORNINGS_UNKNOWN}")?;
        }
        Ok(())
    }
}

const MORNINGS_UNKNOWN: &str = "Mornings between the backup and now are not in it: today's digest may already stand in its channels; it is not posted again today.";

/// The newest morning of a channel that came due, when the backup knows nothing of it: it may stand in the
/// channel, and a digest that is missing is better than one that is there twice.
fn perhaps_posted(channel: ScheduledChannel, now: DateTime<Utc>) -> Option<Settlement> {
    let (local_date, due_at) = Schedule::from(&channel.settings).latest_due(now)?;
    let is_settled = channel
        .last
        .is_some_and(|last| last.local_date >= local_date);
    let is_owed = due_at >= channel.subscribed_since;
    (is_owed && !is_settled).then(|| Settlement {
        channel: channel.channel,
        local_date,
        due_at,
        now,
        outcome: WithoutPost::Folded,
        newest_listing_day: None,
        reason: Some("restored from a backup; it may have been posted before".to_owned()),
    })
}
