//! What a button or menu carries, as the id that Discord sends back when it is pressed.
//!
//! Everything that an answer needs stands in the id, so buttons outlive restarts. Ids begin with their version
//! and have at most 100 characters. They come back from outside: anything may stand in them.

mod admin;

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::domain::{ChannelId, PaperId, UserId};

pub use self::admin::{AdminButton, MOST_UNDONE};

/// The version of everything below. A changed meaning needs a new one: old buttons stay in channels.
const VERSION: &str = "pb1";

/// A text up to this many bytes stands in the id itself.
const INLINE_BYTES: usize = 70;

/// A key as the store gives it: twelve of these letters.
const KEY_LENGTH: usize = 12;
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Longer options would leave no room for the text.
const OPTIONS_LENGTH: usize = 12;

/// What was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ButtonId {
    /// The papers of a channel's digest that did not fit. Under the digest itself, where it was frozen
    /// before the ledger gave it a row.
    More {
        /// The digest's channel.
        channel: ChannelId,
        /// The channel's local date that the digest is for.
        day: NaiveDate,
    },
    /// Another page of those papers, from such a page.
    MorePage {
        /// The digest's row in the ledger.
        delivery: i64,
        /// The page to show.
        page: u16,
    },
    /// A page of a list.
    ListPage(ListId),
    /// A page of a list, for everybody to see.
    ShareList(ListId),
    /// The menu “Open a paper…”; the choice is the paper.
    OpenPaper,
    /// Papers like this one.
    Similar {
        /// The paper.
        paper: PaperId,
    },
    /// A paper's card, for everybody to see.
    ShareCard {
        /// The paper.
        paper: PaperId,
    },
    /// Delete everything that is stored of the server that it is pressed in.
    DeleteServer {
        /// Who asked for it.
        asked_by: UserId,
    },
    /// What stands under an answer of `/papers-admin`.
    Admin(AdminButton),
}

/// Which list, and which page of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListId {
    /// What kind of list.
    pub kind: ListKind,
    /// The text it was asked with: a topic, or the id of a paper.
    pub key: TextRef,
    /// How it is sorted, since when, and so on.
    pub options: ListOptions,
    /// The page, from 1.
    pub page: u16,
}

/// The kinds of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListKind {
    /// Papers about a topic.
    Topic,
    /// The newest listing.
    Today,
    /// Papers like one paper.
    Similar,
}

const KINDS: [(ListKind, &str); 3] = [
    (ListKind::Topic, "t"),
    (ListKind::Today, "d"),
    (ListKind::Similar, "s"),
];

/// A text, or the key under which the store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextRef {
    /// The text itself.
    Inline(String),
    /// The key of a text that is too long for an id.
    Kept(String),
}

impl TextRef {
    /// The text as it stands in an id; `None` when it is too long or holds what an id can't: then the
    /// caller keeps it under a key.
    pub fn inline(text: &str) -> Option<Self> {
        // The broken bar stands for the bar that separates fields.
        let fits = text.len() <= INLINE_BYTES
            && !text.contains('¦')
            && !text.chars().any(char::is_control)
            && text.trim() == text;
        fits.then(|| Self::Inline(text.to_owned()))
    }
}

/// Up to 12 of `a-z0-9.-` that say how a list is made; the commands give them their meaning.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListOptions(String);

impl ListOptions {
    /// Takes options as they are; `None` when they are too long or hold other characters.
    pub fn new(text: &str) -> Option<Self> {
        let allowed =
            |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-';
        (text.len() <= OPTIONS_LENGTH && text.bytes().all(allowed)).then(|| Self(text.to_owned()))
    }

    /// The options as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An id that this version doesn't know: an older or newer bot wrote it, or a stranger made it up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the button is from another version")]
pub struct UnknownButton;

impl fmt::Display for ButtonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{VERSION}|")?;
        match self {
            Self::More { channel, day } => write!(f, "more|{channel}|{day}|1"),
            Self::MorePage { delivery, page } => write!(f, "page|{delivery}|{page}"),
            Self::ListPage(list) => write!(f, "l|{list}"),
            Self::ShareList(list) => write!(f, "h|{list}"),
            Self::OpenPaper => f.write_str("open"),
            Self::Similar { paper } => write!(f, "similar|{}", without_bars(paper.as_str())),
            Self::ShareCard { paper } => write!(f, "card|{}", without_bars(paper.as_str())),
            Self::DeleteServer { asked_by } => write!(f, "delete|{asked_by}"),
            Self::Admin(button) => write!(f, "a|{button}"),
        }
    }
}

impl fmt::Display for ListId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = KINDS.iter().find(|(kind, _)| *kind == self.kind);
        let kind = known.map_or("", |(_, letter)| letter);
        let key = match &self.key {
            TextRef::Inline(text) => format!("={}", without_bars(text)),
            TextRef::Kept(key) => format!("+{key}"),
        };
        write!(f, "{kind}|{key}|{}|{}", self.options.0, self.page)
    }
}

impl FromStr for ButtonId {
    type Err = UnknownButton;

    fn from_str(text: &str) -> Result<Self, UnknownButton> {
        let fields: Vec<&str> = text.split('|').collect();
        match fields.as_slice() {
            // Always the first page; the others are `page`.
            [VERSION, "more", channel, day, "1"] => Ok(Self::More {
                channel: ChannelId(number(channel)?),
                day: number(day)?,
            }),
            [VERSION, "page", delivery, page] => Ok(Self::MorePage {
                delivery: number(delivery)?,
                page: number(page)?,
            }),
            [VERSION, "l", list @ ..] => read_list(list).map(Self::ListPage),
            [VERSION, "h", list @ ..] => read_list(list).map(Self::ShareList),
            [VERSION, "open"] => Ok(Self::OpenPaper),
            [VERSION, "similar", paper] => Ok(Self::Similar {
                paper: read_paper(paper)?,
            }),
            [VERSION, "card", paper] => Ok(Self::ShareCard {
                paper: read_paper(paper)?,
            }),
            [VERSION, "delete", asked_by] => Ok(Self::DeleteServer {
                asked_by: UserId(number(asked_by)?),
            }),
            [VERSION, "a", button @ ..] => AdminButton::read(button).map(Self::Admin),
            _ => Err(UnknownButton),
        }
    }
}

fn read_list(fields: &[&str]) -> Result<ListId, UnknownButton> {
    let [kind, key, options, page] = fields else {
        return Err(UnknownButton);
    };
    let known = KINDS.iter().find(|(_, letter)| letter == kind);
    let key = match key.strip_prefix('=') {
        Some(text) => TextRef::inline(&with_bars(text)).ok_or(UnknownButton)?,
        None => TextRef::Kept(read_key(key)?),
    };
    Ok(ListId {
        kind: known.ok_or(UnknownButton)?.0,
        key,
        options: ListOptions::new(options).ok_or(UnknownButton)?,
        page: number(page)?,
    })
}

fn read_key(field: &str) -> Result<String, UnknownButton> {
    let key = field.strip_prefix('+').ok_or(UnknownButton)?;
    let fits = key.len() == KEY_LENGTH && key.bytes().all(|b| LETTERS.contains(&b));
    fits.then(|| key.to_owned()).ok_or(UnknownButton)
}

fn read_paper(field: &str) -> Result<PaperId, UnknownButton> {
    PaperId::from_collection(&with_bars(field)).map_err(|_| UnknownButton)
}

fn number<T: FromStr>(field: &str) -> Result<T, UnknownButton> {
    field.parse().map_err(|_| UnknownButton)
}

fn without_bars(text: &str) -> String {
    text.replace('|', "¦")
}

fn with_bars(field: &str) -> String {
    field.replace('¦', "|")
}

#[cfg(test)]
mod tests;
