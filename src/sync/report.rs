//! What a synchronisation did, told while it runs and at its end.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use crate::progress::{Event, Progress};
use crate::source::{Rejected, SourceError};

/// What a synchronisation did.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SyncReport {
    /// Days whose list was read, also those that had not changed.
    pub days: usize,
    /// Papers in those lists, without those that had not changed.
    pub papers: usize,
    /// Papers that the cache did not have.
    pub new: usize,
    /// Items that could not be read.
    pub rejected: usize,
    /// Days whose list could not be read, and why.
    pub failed: Vec<(NaiveDate, SourceError)>,
    /// Days that were not asked for, because the feed is down or wants to be left alone.
    pub left: usize,
    /// Until when it wants to be left alone.
    pub left_alone_until: Option<DateTime<Utc>>,
    /// Papers whose categories were found.
    pub categorised: usize,
    /// Why no more categories were found.
    pub categories_failed: Option<SourceError>,
}

/// What came of asking for one day.
pub(super) enum Outcome {
    Read {
        papers: usize,
        new: usize,
        rejected: Vec<Rejected>,
    },
    Unchanged,
    NotYet,
    Failed(SourceError),
}

impl Outcome {
    /// Whether the feed gave no list that can be read. A day that has not come for it is no failure.
    pub(super) fn is_failure(&self) -> bool {
        use SourceError::{Malformed, Unavailable};
        matches!(self, Self::Failed(Unavailable { .. } | Malformed { .. }))
    }
}

impl SyncReport {
    pub(super) fn take(
        &mut self,
        day: NaiveDate,
        outcome: Outcome,
        done: usize,
        progress: &dyn Progress,
    ) {
        let what = match outcome {
            Outcome::Read {
                papers,
                new,
                rejected,
            } => {
                self.days += 1;
                self.papers += papers;
                self.new += new;
                self.rejected += rejected.len();
                for Rejected { position, reason } in rejected {
                    let trouble = format!("{day}, item {position}: {reason}");
                    progress.notice(Event::Trouble(&trouble));
                }
                format!("{day}: {}, {new} new", counted(papers, "paper"))
            }
            Outcome::Unchanged => {
                self.days += 1;
                format!("{day}: unchanged")
            }
            Outcome::NotYet => format!("{day}: not published yet"),
            Outcome::Failed(error) => {
                progress.notice(Event::Trouble(&format!("{day}: {error}")));
                self.failed.push((day, error));
                format!("{day}: failed")
            }
        };
        progress.notice(Event::Step { done, what: &what });
    }

    /// Whether the newest list that there is was read.
    pub fn is_current(&self, today: NaiveDate) -> bool {
        self.days > 0 && self.failed.iter().all(|(day, _)| *day != today)
    }

    /// Whether everything that was asked for was read.
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty() && self.left == 0 && self.rejected == 0
    }
}

impl fmt::Display for SyncReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, papers) = (counted(self.days, "day"), counted(self.papers, "paper"));
        write!(f, "{days} read, {papers}, {} of them new", self.new)?;
        if self.rejected > 0 {
            write!(f, "; {} could not be read", counted(self.rejected, "item"))?;
        }
        if let Some((day, error)) = self.failed.first() {
            write!(
                f,
                "; {} failed, first {day}: {error}",
                counted(self.failed.len(), "day")
            )?;
        }
        if self.left > 0 {
            write!(f, "; {} left for later", counted(self.left, "day"))?;
        }
        if let Some(until) = self.left_alone_until {
            write!(
                f,
                "; the feed asks for no requests until {}",
                until.format("%H:%M:%S UTC")
            )?;
        }
        Ok(())
    }
}

/// "1 day", "2 days".
fn counted(count: usize, what: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {what}{s}")
}
