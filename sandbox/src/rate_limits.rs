//! Pacing as Discord does it: a bucket for each route and channel, one limit over all, and headers that tell.
//!
//! Windows run on tokio's clock, not on the stand-in's: what a bot is told to wait is what it waits.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

/// How many requests are let through.
#[derive(Clone, Copy, Debug)]
pub struct RateLimits {
    /// New messages in one channel per window.
    pub messages: u32,
    /// The window of `messages`.
    pub window: Duration,
    /// Requests of the whole bot per second; answers to interactions are not counted.
    pub global: u32,
}

impl Default for RateLimits {
    fn default() -> RateLimits {
        RateLimits {
            messages: 5,
            window: Duration::from_secs(5),
            global: 50,
        }
    }
}

impl RateLimits {
    /// Lets everything through; headers are still sent.
    pub fn none() -> RateLimits {
        RateLimits {
            messages: u32::MAX,
            window: Duration::from_secs(5),
            global: u32::MAX,
        }
    }
}

/// Whom a 429 holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitScope {
    /// This bot on this route.
    User,
    /// This bot on every route.
    Global,
    /// Everybody who uses this channel or server: not the bot's fault, and not counted as such.
    Shared,
}

impl LimitScope {
    /// The scope as the header names it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            LimitScope::User => "user",
            LimitScope::Global => "global",
            LimitScope::Shared => "shared",
        }
    }
}

/// The bucket that a request draws from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Bucket {
    /// New messages in a channel.
    NewMessages(u64),
    /// Anything else, by route and the id at its head.
    Other(&'static str, u64),
    /// Answers to interactions: counted by nobody.
    Interaction,
}

/// What a route other than "new message" lets through; its like is seen on Discord's routes in practice.
const OTHER_LIMIT: u32 = 50;
const OTHER_WINDOW: Duration = Duration::from_secs(1);
const GLOBAL_WINDOW: Duration = Duration::from_secs(1);

/// A request came too early.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TooMany {
    pub(crate) retry_after: Duration,
    pub(crate) scope: LimitScope,
}

/// The state of a bucket after a request.
#[derive(Clone, Debug)]
pub(crate) struct Level {
    pub(crate) name: String,
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    pub(crate) reset_after: Duration,
}

#[derive(Clone, Copy, Debug)]
struct Window {
    ends: Instant,
    used: u32,
}

/// All buckets of one stand-in.
#[derive(Debug)]
pub(crate) struct Buckets {
    limits: RateLimits,
    windows: HashMap<String, Window>,
    global: Option<Window>,
}

impl Buckets {
    pub(crate) fn new(limits: RateLimits) -> Buckets {
        Buckets {
            limits,
            windows: HashMap::new(),
            global: None,
        }
    }

    /// Draws once. A bucket's state is told either way; a refused request uses nothing up.
    pub(crate) fn draw(
        &mut self,
        bucket: &Bucket,
        now: Instant,
    ) -> (Option<Level>, Result<(), TooMany>) {
        let (key, name, limit, length) = match bucket {
            Bucket::Interaction => return (None, Ok(())),
            Bucket::NewMessages(channel) => (
                format!("messages {channel}"),
                "new-messages",
                self.limits.messages,
                self.limits.window,
            ),
            Bucket::Other(route, major) => (
                format!("{route} {major}"),
                *route,
                OTHER_LIMIT,
                OTHER_WINDOW,
            ),
        };
        let limit = if self.limits.messages == u32::MAX {
            u32::MAX
        } else {
            limit
        };

        let global = fresh(self.global, now, GLOBAL_WINDOW);
        if global.used >= self.limits.global {
            let retry_after = global.ends - now;
            return (
                None,
                Err(TooMany {
                    retry_after,
                    scope: LimitScope::Global,
                }),
            );
        }
        let mut window = fresh(self.windows.get(&key).copied(), now, length);
        let allowed = window.used < limit;
        window.used += u32::from(allowed);
        self.windows.insert(key, window);
        let level = Level {
            name: name.replace(' ', "-"),
            limit,
            remaining: limit.saturating_sub(window.used),
            reset_after: window.ends - now,
        };
        if !allowed {
            let retry_after = level.reset_after;
            return (
                Some(level),
                Err(TooMany {
                    retry_after,
                    scope: LimitScope::User,
                }),
            );
        }
        self.global = Some(Window {
            used: global.used + 1,
            ..global
        });
        (Some(level), Ok(()))
    }
}

/// The window that is open, or a new one that opens with this request.
fn fresh(window: Option<Window>, now: Instant, length: Duration) -> Window {
    window.filter(|window| window.ends > now).unwrap_or(Window {
        ends: now + length,
        used: 0,
    })
}
