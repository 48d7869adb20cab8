//! What `paperboy doctor` finds: each part of the set-up, whether it is in order, and the cure when it
//! is not. Changes nothing, and needs neither a running bot nor a stopped one.

mod databases;
mod discord;
mod machine;
mod meaning;
mod sources;

use std::fmt;

use chrono::{DateTime, Utc};

use crate::config::Config;

pub use databases::databases;
pub use discord::discord;
pub use machine::machine;
pub use meaning::meaning;
pub use sources::sources;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What: "store", "channel #ml".
    pub subject: String,
    /// How it is.
    pub state: State,
}

/// How a thing is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// In order, in a few words.
    Good(String),
    /// Not in order.
    Fault {
        /// What is wrong.
        cause: String,
        /// What the operator can do.
        cure: String,
    },
}

/// What is examined.
#[derive(Debug, Clone, Copy)]
pub struct Patient<'a> {
    /// The operator's settings.
    pub config: &'a Config,
    /// The time on this machine.
    pub now: DateTime<Utc>,
}

impl Finding {
    fn good(subject: impl Into<String>, words: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            state: State::Good(words.into()),
        }
    }

    fn fault(
        subject: impl Into<String>,
        cause: impl fmt::Display,
        cure: impl Into<String>,
    ) -> Self {
        Self {
            subject: subject.into(),
            state: State::Fault {
                cause: cause.to_string(),
                cure: cure.into(),
            },
        }
    }

    /// Whether something must be done.
    pub fn is_fault(&self) -> bool {
        matches!(self.state, State::Fault { .. })
    }
}

/// One line; what comes from outside can't break it or colour the terminal.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = match &self.state {
            State::Good(words) => format!("ok     {}: {words}", self.subject),
            State::Fault { cause, cure } => {
                format!("FAULT  {}: {cause}. Fix: {cure}", self.subject)
            }
        };
        let is_hostile = |c: char| {
            c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        f.write_str(&line.replace(is_hostile, " "))
    }
}
