//! Stories of the whole bot: the real one, between stand-ins for Discord and the feeds.

#![expect(clippy::expect_used, reason = "a test may say what it expects")]

mod commands;
mod health;
mod mornings;
mod set_up;
mod start;
mod support;
