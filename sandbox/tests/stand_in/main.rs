//! The stand-in for Discord, asked as a bot asks: over HTTP and WebSocket, and by an unmodified bot.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "bodies are made for the call"
)]
#![expect(clippy::unused_async, reason = "poise wants its commands async")]

mod command_definitions;
mod commands;
mod contexts;
mod counters;
mod direct;
mod faults;
mod feed_faults;
mod files;
mod forms;
mod forums;
mod gateway;
mod gateway_faults;
mod http_faults;
mod interactions;
mod judge;
mod limits;
mod menus;
mod message_commands;
mod messages;
mod outages;
mod permissions;
mod presses;
mod screen;
mod support;
mod threads;
mod typing;
mod unmodified_bot;
mod unmodified_menus;
