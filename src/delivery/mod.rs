//! The promise: each channel's digest, once each morning.

pub mod schedule;
