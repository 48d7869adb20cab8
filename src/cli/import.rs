//! `paperboy import`: files and folders into the cache.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::progress::Watcher;
use crate::config::Config;
use crate::import::import;

/// Take files or folders into the cache
#[derive(Debug, Args)]
pub(super) struct Import {
    /// Hugging Face day files (arrays as the feed answers), JSON Lines of {"id","title","abstract"}, or folders of them
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

impl Import {
    pub(super) async fn run(self, config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
        let cache = super::open_cache(config)?;
        let report = import(&cache, self.paths, &Watcher::new()).await?;
        super::read_for_meaning(&cache).await;
        writeln!(
            out,
            "files: {}; listings: {}; papers: {} new, {} known; bad records skipped: {}",
            report.files, report.listings, report.new, report.known, report.bad
        )?;
        if report.bad > 0 {
            anyhow::bail!(
                "not everything could be read ({} bad); it is named above",
                report.bad
            );
        }
        Ok(())
    }
}
