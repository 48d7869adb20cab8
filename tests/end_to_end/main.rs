//! Stories of the whole bot: the real one, between stand-ins for Discord and the feeds.

#![expect(clippy::expect_used, reason = "a test may say what it expects")]

mod admin;
mod broken_channels;
mod channel_kinds;
mod commands;
mod data;
mod digest_settings;
mod faults;
mod feed_faults;
mod feedback;
mod follow;
mod gateway_faults;
mod health;
mod hostile;
mod languages;
mod lateness;
mod leaving;
mod mornings;
mod moved_mornings;
mod own_digests;
mod papers;
mod server_events;
mod set_up;
mod setup_wizard;
mod start;
mod support;
mod welcome;
