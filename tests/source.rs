//! The feeds over real HTTP, against stand-ins on loopback.

#[path = "source/arxiv.rs"]
mod arxiv;
#[path = "source/huggingface.rs"]
mod huggingface;
#[path = "source/import.rs"]
mod import;
#[path = "source/sync.rs"]
mod sync;
