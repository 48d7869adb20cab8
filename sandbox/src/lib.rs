//! A stand-in for Discord and for the paper feeds, on loopback.
pub mod feed;
