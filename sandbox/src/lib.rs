//! A stand-in for Discord and for the paper feeds, on loopback.
//!
//! [`Discord::start`] serves a [`World`] of servers, channels and members over Discord's REST and
//! gateway. It is as strict as Discord or stricter: what it accepts, Discord accepts. Tests and the
//! demo act as people do ([`Discord::slash`], [`Reply::press`]) and look at what was posted
//! ([`Discord::messages_in`]); the [`Journal`] keeps every request and frame that was seen.
//!
//! ```no_run
//! use paperboy_sandbox::{Channel, Clock, Discord, Server, World};
//!
//! # async fn story() -> Result<(), Box<dyn std::error::Error>> {
//! let lab = Server::named("Research lab").admin("ada").member("bob").channel(Channel::text("papers"));
//! let morning = Clock::standing_at("2026-11-24T07:00:00Z".parse()?);
//! let discord = Discord::start(World::with_server(lab).clock(morning)).await;
//! // … start the bot with `discord.url()` and `discord.token()` …
//! discord.ready().await;
//! let reply = discord.slash("bob", "papers", "/papers topic query:diffusion models").await?;
//! assert!(reply.text().contains("diffusion"));
//! let next_page = reply.press("More").await?;
//! assert!(next_page.is_ephemeral());
//! discord.assert_clean();
//! # Ok(())
//! # }
//! ```
//!
//! Everything can fail on a test's order: requests ([`Discord::fail_next`], [`Discord::fail_until_told`] with a
//! [`Fault`]), the gateway ([`Discord::gateway_fault`] with a [`GatewayFault`]), the whole
//! ([`Discord::go_down`]), and the feeds likewise ([`feed::Fault`]). What takes time goes by tokio's clock, which
//! tests pause. Over real sockets a paused clock jumps to the next alarm whenever everybody waits for the
//! wire, so a test that pauses it with a bot connected calls [`Discord::excuse_heartbeats`] first.

/// What a test or the demo holds in its hand.
mod discord;
/// The plan of servers, channels and people, and its living state.
mod world;

/// How a person's typed line becomes a slash command.
mod command_line;
/// Files that are attached to commands.
mod files;
/// Commands, presses and choices on their way to the bot, and its answers.
mod interactions;
/// Messages: built from a request, shown to a person.
mod messages;

/// The connection over which events reach the bot.
mod gateway;
/// The HTTP interface.
mod rest;

/// What Discord refuses in messages and commands.
mod validate;

/// The port, which can be shut, and connections, which can be cut.
mod door;
/// Answers that a test orders to be wrong.
mod faults;
/// Pacing: buckets, headers and 429.
mod rate_limits;

/// All that was asked and sent.
mod journal;
/// A message in plain text, as a terminal shows it.
pub mod screen;

/// Stand-ins for the feeds.
pub mod feed;

/// Time as the stand-in sees it.
mod clock;
/// Ids, and the snowflakes they are made of.
mod ids;
/// Everything behind the one lock.
mod state;

pub use clock::Clock;
pub use discord::{Discord, Reply, SlashError};
pub use faults::Fault;
pub use files::File;
pub use gateway::GatewayFault;
pub use ids::{ChannelId, MessageId, RoleId, ServerId, UserId};
pub use interactions::Choice;
pub use journal::{Direction, Frame, Journal, Request};
pub use messages::{Button, Field, Form, Message, Select, SelectOption};
pub use rate_limits::{LimitScope, RateLimits};
pub use serenity::model::permissions::Permissions;
pub use world::{Channel, ChannelKind, Place, Role, Server, Whom, World};
