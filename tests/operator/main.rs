//! What an operator meets: the real program, started, stopped, copied and examined.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test may say what it expects")]

mod copies;
mod doctor;
mod lock;
mod logs;
mod meaning;
mod stopping;
mod support;
