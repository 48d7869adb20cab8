//! From papers to message bodies that Discord takes, whatever strangers wrote into them.
//!
//! Pure: no serenity, no clock, no I/O. Every text of a feed or a member passes [`text`], every link
//! [`link`], and every length is below Discord's limit when it leaves here.

/// The structs of a message's body.
pub mod message;
/// Strangers' text made harmless.
pub mod text;

mod digest;
mod link;
mod paper;
mod sentence;
mod tex;

pub use digest::{DigestContext, digest_messages, is_part_of};
pub use message::{Component, Embed, MessageBody, Row};
