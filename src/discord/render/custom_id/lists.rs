//! What a list's button carries: which list, of what, made how.

use std::fmt;

use super::{UnknownButton, number};

/// A text up to this many bytes stands in the id itself.
const INLINE_BYTES: usize = 70;

/// A key as the store gives it: twelve of these letters.
const KEY_LENGTH: usize = 12;
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Longer options would leave no room for the text.
const OPTIONS_LENGTH: usize = 12;

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
    /// The most voted of some days.
    Top,
    /// What the member keeps.
    Saved,
    /// The papers that a text names.
    Named,
}

pub(super) const KINDS: [(ListKind, &str); 6] = [
    (ListKind::Topic, "t"),
    (ListKind::Today, "d"),
    (ListKind::Similar, "s"),
    (ListKind::Top, "p"),
    (ListKind::Saved, "k"),
    (ListKind::Named, "n"),
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

impl fmt::Display for ListId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = KINDS.iter().find(|(kind, _)| *kind == self.kind);
        let kind = known.map_or("", |(_, letter)| letter);
        write!(f, "{kind}|{}|{}|{}", self.key, self.options.0, self.page)
    }
}

impl fmt::Display for TextRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Inline(text) => write!(f, "={}", without_bars(text)),
            Self::Kept(key) => write!(f, "+{key}"),
        }
    }
}

pub(super) fn read_list(fields: &[&str]) -> Result<ListId, UnknownButton> {
    let [kind, key, options, page] = fields else {
        return Err(UnknownButton);
    };
    let known = KINDS.iter().find(|(_, letter)| letter == kind);
    Ok(ListId {
        kind: known.ok_or(UnknownButton)?.0,
        key: read_text(key)?,
        options: ListOptions::new(options).ok_or(UnknownButton)?,
        page: number(page)?,
    })
}

pub(super) fn read_text(field: &str) -> Result<TextRef, UnknownButton> {
    match field.strip_prefix('=') {
        Some(text) => TextRef::inline(&with_bars(text)).ok_or(UnknownButton),
        None => Ok(TextRef::Kept(read_key(field)?)),
    }
}

pub(super) fn read_key(field: &str) -> Result<String, UnknownButton> {
    let key = field.strip_prefix('+').ok_or(UnknownButton)?;
    let fits = key.len() == KEY_LENGTH && key.bytes().all(|b| LETTERS.contains(&b));
    fits.then(|| key.to_owned()).ok_or(UnknownButton)
}

/// In a field of an id, where bars separate.
pub(super) fn without_bars(text: &str) -> String {
    text.replace('|', "¦")
}

/// The text of such a field.
pub(super) fn with_bars(field: &str) -> String {
    field.replace('¦', "|")
}
