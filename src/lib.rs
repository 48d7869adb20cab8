//! paperboy posts each channel of a Discord server the day's trending papers about its topics.
//!
//! A paper travels: source → cache → matching → digest → delivery → Discord.

/// The words of the program: papers, topics, subscriptions.
pub mod domain;

/// 1. Fetches the day's papers from the feeds.
pub mod source;

/// Fills the cache from the feeds and keeps it fresh.
pub mod sync;

/// Fills the cache from files.
pub mod import;

/// 2. Keeps papers in a local database, where commands search them. Disposable.
pub mod cache;

/// 3. Judges whether a paper is about a topic, and says why.
pub mod matching;

/// All papers' words in memory: which papers are about a topic, and which fit it best.
mod index;

/// What texts mean, by a model that the operator may name.
pub mod meaning;

/// 4. Chooses, ranks and caps what one channel gets.
pub mod digest;

/// Papers as files for reference managers, notes and spreadsheets.
pub mod citations;

/// 5. Sends each channel its digest, once each morning.
pub mod delivery;

/// 6. Everything that speaks Discord.
pub mod discord;

/// What the slash commands do.
pub mod commands;

/// What servers decided and what they were sent. Precious.
pub mod store;

/// Where the databases lie, and the lock on them.
pub mod data_folder;

mod fingerprint;
mod sqlite;

/// What mornings and commands work with.
pub mod services;

/// What the running bot has done.
pub mod vitals;

mod health;
mod start;

/// The running bot.
pub mod app;

/// What is in order in an operator's set-up, and what is not.
pub mod doctor;

/// The bot in a stand-in for Discord, on invented papers.
pub mod demo;

/// The command line.
pub mod cli;

/// The operator's settings.
pub mod config;

/// Where `now` comes from.
pub mod clock;

/// What long work tells while it goes on.
pub mod progress;

#[cfg(test)]
mod hostile;
