//! All that was asked and sent: every request with its answer, every gateway frame, every rule broken.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::faults::Fault;
use crate::rate_limits::LimitScope;

/// How many of the last requests a failing test prints.
const SHOWN_REQUESTS: usize = 25;

/// What the stand-in saw, in order.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    /// The requests, oldest first.
    pub requests: Vec<Request>,
    /// The gateway's frames in both directions, oldest first.
    pub frames: Vec<Frame>,
    /// How the gateway's connections ended on this side, oldest first: with Discord's code, or without one.
    pub closings: Vec<Option<u16>>,
    /// What the bot did that Discord refuses, or that this stand-in, being stricter, does not accept.
    pub violations: Vec<String>,
}

/// One request and its answer.
#[derive(Clone, Debug)]
pub struct Request {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path with its query, as it came: `/api/v10/channels/1/messages?limit=5`.
    pub path: String,
    /// The JSON body, if there was one.
    pub body: Option<Value>,
    /// The status that was answered; 0 where there was no answer.
    pub status: u16,
    /// The JSON that was answered.
    pub answer: Option<Value>,
    /// The text that was answered where it was no JSON: a web page, or half of what it should be.
    pub text: Option<String>,
    /// Whom the limit holds for, in a 429 that says so.
    pub scope: Option<LimitScope>,
    /// The fault that the request met on a test's order.
    pub fault: Option<Fault>,
    /// When, by the stand-in's clock.
    pub at: DateTime<Utc>,
}

/// Who sent a gateway frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The bot.
    FromBot,
    /// The stand-in.
    ToBot,
}

/// One gateway frame.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Who sent it.
    pub direction: Direction,
    /// The opcode.
    pub op: u64,
    /// The event's name, when it is one.
    pub event: Option<String>,
    /// The frame's text.
    pub text: Arc<str>,
    /// When, by the stand-in's clock.
    pub at: DateTime<Utc>,
}

impl Journal {
    /// The requests with this method whose path (without `/api/v10` and query) fits `pattern`, in
    /// which `*` stands for any one segment: `requests_to("POST", "/channels/*/messages")`.
    pub fn requests_to(&self, method: &str, pattern: &str) -> Vec<&Request> {
        self.requests
            .iter()
            .filter(|request| request.method == method && fits(pattern, request.route_path()))
            .collect()
    }

    /// The requests as JSON Lines of `{"method","path","body"}`, for checking against Discord's own schema:
    /// without those for files that people attached, which are on another host.
    pub fn requests_as_json_lines(&self) -> String {
        self.requests
            .iter()
            .filter(|request| request.path.starts_with("/api/"))
            .fold(String::new(), |mut lines, request| {
                let line =
                    json!({ "method": request.method, "path": request.path, "body": request.body });
                let _ = writeln!(lines, "{line}");
                lines
            })
    }

    /// How many answers count towards the number at which Discord bans an address.
    pub fn invalid_requests(&self) -> usize {
        let requests = self.requests.iter();
        requests.filter(|request| request.is_invalid()).count()
    }

    /// The events that were sent to the bot, by name.
    pub fn events_sent(&self) -> Vec<&str> {
        self.frames
            .iter()
            .filter(|frame| frame.direction == Direction::ToBot)
            .filter_map(|frame| frame.event.as_deref())
            .collect()
    }

    pub(crate) fn break_rule(&mut self, what: impl Into<String>) {
        self.violations.push(what.into());
    }
}

impl Request {
    /// A request that is not answered yet.
    pub(crate) fn new(method: &str, path: &str, body: Option<Value>, at: DateTime<Utc>) -> Request {
        Request {
            method: method.to_owned(),
            path: path.to_owned(),
            body,
            status: 0,
            answer: None,
            text: None,
            scope: None,
            fault: None,
            at,
        }
    }

    /// Whether the answer counts towards the number at which Discord bans an address: 401, 403 and
    /// 429, but for the limits that the bot shares with others.
    pub fn is_invalid(&self) -> bool {
        matches!(self.status, 401 | 403 | 429) && self.scope != Some(LimitScope::Shared)
    }

    /// Whether the whole bot was told to wait, and had earned it.
    pub fn hit_global_limit(&self) -> bool {
        self.scope == Some(LimitScope::Global) && self.fault.is_none()
    }

    /// The path below `/api/v10`, without the query.
    pub fn route_path(&self) -> &str {
        let path = self.path.split('?').next().unwrap_or_default();
        path.strip_prefix("/api/v10").unwrap_or(path)
    }
}

/// Whether `path` fits `pattern`, where `*` stands for any one segment.
pub(crate) fn fits(pattern: &str, path: &str) -> bool {
    let mut wanted = pattern.trim_matches('/').split('/');
    let mut segments = path.trim_matches('/').split('/');
    loop {
        match (wanted.next(), segments.next()) {
            (None, None) => return true,
            (Some("*"), Some(_)) => {}
            (Some(wanted), Some(segment)) if wanted == segment => {}
            _ => return false,
        }
    }
}

/// The journal's end, as a failing test prints it.
impl fmt::Display for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let skipped = self.requests.len().saturating_sub(SHOWN_REQUESTS);
        writeln!(
            f,
            "{} requests{}",
            self.requests.len(),
            if skipped > 0 { ", the last:" } else { ":" }
        )?;
        for request in &self.requests[skipped..] {
            write!(
                f,
                "  {} {} → {}",
                request.method, request.path, request.status
            )?;
            if let Some(fault) = &request.fault {
                write!(f, " (ordered: {fault:?})")?;
            }
            match &request.answer {
                Some(answer) if request.status >= 400 => writeln!(f, " {answer}")?,
                _ => writeln!(f)?,
            }
        }
        writeln!(
            f,
            "{} gateway frames; events sent: {}",
            self.frames.len(),
            counted(&self.events_sent())
        )?;
        for violation in &self.violations {
            writeln!(f, "  broken rule: {violation}")?;
        }
        Ok(())
    }
}

fn counted(names: &[&str]) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for name in names {
        match counts.iter_mut().find(|(known, _)| known == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    let words: Vec<_> = counts
        .iter()
        .map(|(name, count)| format!("{name} ×{count}"))
        .collect();
    if words.is_empty() {
        "none".to_owned()
    } else {
        words.join(", ")
    }
}
