//! Answers that a test orders to be wrong.

mod script;
mod strange;

use std::time::Duration;

pub(crate) use script::{FaultScript, Moment};
pub(crate) use strange::make_strange;

use crate::rate_limits::LimitScope;

/// How the stand-in fails when it is asked over HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Answers this status and does nothing: from 500 on with a web page, as the gateway in front of
    /// Discord does, else with JSON.
    Status(u16),
    /// Answers this status with Discord's JSON error of this code, and does nothing.
    StatusWithCode {
        /// The HTTP status, such as 403.
        status: u16,
        /// Discord's code, such as 50013.
        code: u32,
    },
    /// Answers this status with a web page, as the firewall in front of Discord does, and does nothing.
    BlockPage {
        /// The HTTP status: 403 or 404.
        status: u16,
    },
    /// Answers 429 and does nothing.
    RateLimited {
        /// What header and body ask to wait.
        retry_after: Duration,
        /// Whether it holds for the whole bot.
        global: bool,
    },
    /// Answers 429 whose parts do not agree, and does nothing. Discord does so with its write limits
    /// (code 20028, a header of one second, a body of many minutes).
    RateLimitedApart {
        /// Whom it holds for.
        scope: LimitScope,
        /// What the header asks to wait, in whole seconds, rounded up.
        header_says: Duration,
        /// What the body asks to wait.
        body_says: Duration,
        /// Discord's code, such as 20028; an ordinary 429 has none.
        code: Option<u32>,
    },
    /// Answers 429 with a web page and no `Retry-After`, as the firewall does with an address that it
    /// has banned; does nothing.
    CloudflareBan,
    /// Does what was asked and answers well, but so much later, on tokio's clock.
    Slow(Duration),
    /// Takes the request and does nothing, not even answer.
    Hang,
    /// Does what was asked and never answers.
    HangAfterCommit,
    /// Does what was asked, then drops the connection without an answer.
    CommitThenReset,
    /// Drops the connection and does nothing.
    ResetBeforeCommit,
    /// Does what was asked, yet answers this status, such as 500 or 504.
    CommitThenStatus(u16),
    /// Does what was asked; the answer's JSON ends in the middle, with a length that fits what is left.
    TruncatedJson,
    /// Does what was asked; the answer has keys, kinds and flags that nobody has heard of yet.
    UnknownFields,
    /// Does what was asked; the answer is an object without any of its fields.
    MissingFields,
    /// Does what was asked; answers 200 with a web page.
    NotJson,
    /// Does what was asked; answers 200 with nothing.
    EmptyBody,
}

impl Fault {
    /// When it comes in a request's way.
    pub(crate) fn comes(&self) -> Moment {
        match self {
            Fault::Status(_)
            | Fault::StatusWithCode { .. }
            | Fault::BlockPage { .. }
            | Fault::RateLimited { .. }
            | Fault::RateLimitedApart { .. }
            | Fault::CloudflareBan
            | Fault::Hang
            | Fault::ResetBeforeCommit => Moment::InsteadOfTheDeed,
            Fault::Slow(_)
            | Fault::HangAfterCommit
            | Fault::CommitThenReset
            | Fault::CommitThenStatus(_)
            | Fault::TruncatedJson
            | Fault::UnknownFields
            | Fault::MissingFields
            | Fault::NotJson
            | Fault::EmptyBody => Moment::AfterTheDeed,
        }
    }
}
