//! A word of a topic, analysed, with what it is compared by.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Stands in a phrase where any word may stand.
pub(crate) const ANY_WORD: &str = "_";

/// Analysed words that must follow one another.
pub(crate) type Sequence = Vec<Word>;

/// An analysed word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    text: Box<str>,
    hash: u64,
}

impl Word {
    /// Whether any word may stand in its place.
    pub(crate) fn is_any(&self) -> bool {
        &*self.text == ANY_WORD
    }

    /// The analysed word.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What it is compared by.
    pub(crate) fn hash(&self) -> u64 {
        self.hash
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self {
            hash: hash_of(text),
            text: text.into(),
        }
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

/// The word, where nothing else is looked for.
pub(crate) fn only_word(forms: &[Sequence]) -> Option<&Word> {
    match forms {
        [form] => match form.as_slice() {
            [word] => Some(word),
            _ => None,
        },
        _ => None,
    }
}

/// The same in every run: `DefaultHasher::new` has fixed keys.
pub(crate) fn hash_of(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}
