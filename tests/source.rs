//! The feeds over real HTTP, against stand-ins on loopback.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "clippy's exception for tests does not reach helpers; a skipped test says so"
)]

#[path = "source/arxiv.rs"]
mod arxiv;
#[path = "source/huggingface.rs"]
mod huggingface;
#[path = "source/import.rs"]
mod import;
#[path = "source/sync.rs"]
mod sync;
