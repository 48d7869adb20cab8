//! The stand-in for Discord, asked as a bot asks: over HTTP and WebSocket, and by an unmodified bot.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on fails"
)]
#![expect(clippy::unused_async, reason = "poise wants its commands async")]

mod commands;
mod faults;
mod gateway;
mod interactions;
mod limits;
mod messages;
mod permissions;
mod support;
mod unmodified_bot;
