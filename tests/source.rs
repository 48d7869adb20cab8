//! The feeds over real HTTP, against stand-ins on loopback.

#[path = "source/huggingface.rs"]
mod huggingface;
#[path = "source/import.rs"]
mod import;
