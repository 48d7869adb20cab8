//! Shows how long work goes on: a bar on a terminal, plain lines elsewhere.

use std::io::{IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressStyle};

use crate::progress::{Event, Progress};

/// Writes to stderr, so that stdout holds results only.
pub(super) struct Watcher {
    bar: Option<ProgressBar>,
    /// How many steps the work has: without a bar, some ten of them are told.
    steps: AtomicUsize,
}

impl Watcher {
    /// A bar when a person is looking.
    pub(super) fn new() -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
            ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        Self {
            bar,
            steps: AtomicUsize::new(0),
        }
    }

    fn say(&self, line: &str) {
        match &self.bar {
            Some(bar) => bar.println(line),
            // A closed stderr is no reason to stop.
            None => drop(writeln!(std::io::stderr(), "{line}")),
        }
    }
}

impl Progress for Watcher {
    fn notice(&self, event: Event<'_>) {
        match (event, &self.bar) {
            (Event::Begun { steps, .. }, Some(bar)) => {
                bar.set_length(u64::try_from(steps).unwrap_or(u64::MAX));
            }
            (Event::Begun { steps, of }, None) => {
                self.steps.store(steps, Ordering::Relaxed);
                self.say(&format!("{of}: {steps}"));
            }
            (Event::Step { done, what }, Some(bar)) => {
                bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
                bar.set_message(what.to_owned());
            }
            (Event::Step { done, what }, None) => {
                let steps = self.steps.load(Ordering::Relaxed);
                if done % steps.div_ceil(10).max(1) == 0 || done == steps {
                    self.say(&format!("{done} of {steps}: {what}"));
                }
            }
            (Event::Trouble(what), _) => self.say(&format!("skipped: {what}")),
            (Event::Ended, Some(bar)) => bar.finish_and_clear(),
            (Event::Ended, None) => {}
        }
    }
}
