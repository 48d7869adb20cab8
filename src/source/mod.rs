//! Fetches papers from the feeds and reads them from files. Knows HTTP and nothing of Discord.

mod arxiv;
mod client;
pub mod files;
#[cfg(test)]
mod hostile;
mod huggingface;
mod response;
mod sanitise;
mod waiting;

use std::time::Duration;

use chrono::NaiveDate;

use crate::domain::Paper;

pub use arxiv::{Arxiv, MOST_IDS};
pub use client::RetryPolicy;
pub use huggingface::HuggingFace;

/// One day's list as a feed gave it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listing {
    /// The papers of the day that was asked for, in the feed's order. Without those that did not
    /// change since the last reading.
    pub papers: Vec<Paper>,
    /// Papers in the list that the feed itself dates to an earlier day.
    pub of_other_days: Vec<(NaiveDate, Paper)>,
    /// Items that could not be read.
    pub rejected: Vec<Rejected>,
    /// Whether the whole list is word for word as it was at the last reading.
    pub unchanged: bool,
}

impl Listing {
    /// Whether there were items, and none of them could be read: another schema is no empty list.
    fn says_nothing(&self) -> bool {
        self.papers.is_empty() && self.of_other_days.is_empty() && !self.rejected.is_empty()
    }
}

/// An item that could not be read. Its neighbours could.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Where it stands, from 1.
    pub position: usize,
    /// What is wrong with it.
    pub reason: String,
}

/// Why a feed gave nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// The day lies ahead of the feed's clock.
    #[error("the feed has not published this day yet")]
    NotYetPublished,
    /// The feed can't be reached, or does not want to answer now.
    #[error("the feed is not available: {reason}")]
    Unavailable {
        /// What happened.
        reason: String,
        /// When the feed asks to be left alone: for how long.
        retry_after: Option<Duration>,
    },
    /// The feed answered, but not with what was asked for.
    #[error("the feed's answer can't be read: {reason}")]
    Malformed {
        /// What is wrong with it.
        reason: String,
    },
}
