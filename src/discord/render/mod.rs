//! From papers to message bodies that Discord takes, whatever strangers wrote into them.
//!
//! Pure: no serenity, no clock, no I/O. Every text of a feed or a member passes `text`, every link
//! `link`, and every length is below Discord's limit when it leaves here.

/// The structs of a message's body.
pub mod message;
/// Strangers' text made harmless.
pub mod text;

mod card;
mod component;
mod custom_id;
mod digest;
mod link;
mod list;
mod menu;
mod notice;
mod paper;
mod sentence;
mod tex;

pub use card::{CardContext, card_message};
pub use component::{Component, Row};
pub use custom_id::{
    AdminButton, ButtonId, ListId, ListKind, ListOptions, MOST_UNDONE, SetupDeed, SetupId, TextRef,
    UnknownButton,
};
pub use digest::{
    DigestContext, DigestPart, EmptyBecause, digest_messages, digest_parts, digest_title,
    duration_in_words, empty_day_message, look_back_message, preview_messages,
};
pub use list::{ENTRIES_A_PAGE, ListEntry, ListPage, list_message};
pub use menu::{ChannelMenu, Choice, Form, Select};
pub use message::{Embed, MessageBody};
pub use notice::notice;
pub use text::{all_said, escape, plain, said, shorten, units};

#[cfg(test)]
mod tests;
