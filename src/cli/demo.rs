//! `paperboy demo`: the real bot in a stand-in for Discord, on sample papers.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use crate::demo::{Prompt, Source};

/// Run the bot in a stand-in for Discord, on sample papers: no token, no network
#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Run the commands of this file, one a line, and exit
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,
}

impl Demo {
    pub(super) async fn run(self, out: &mut dyn Write) -> anyhow::Result<()> {
        let source = match self.script {
            // Before the play begins: nobody wants to wait for the end to hear of a wrong name.
            Some(path) => Source::script(path)?,
            None => Source::Stdin,
        };
        Prompt::play(source, out).await
    }
}
