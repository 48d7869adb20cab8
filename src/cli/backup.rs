//! `paperboy backup` and `paperboy restore`: the precious database to a file, and back.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use crate::clock::Clock;
use crate::config::Config;
use crate::data_folder::DataFolder;
use crate::delivery::settled_unseen;
use crate::store::{OpenError, StoreFile};

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
        let file = StoreFile::open(&self.file).map_err(|error| match error {
            OpenError::Foreign { path, .. } => {
                anyhow::anyhow!("{path} is not a paperboy store; name what `paperboy backup` wrote")
            }
            error => error.into(),
        })?;
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
        let settle = |channel| settled_unseen(channel, now);
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
