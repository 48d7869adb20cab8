//! A sentence that may be said to a person.

/// What went wrong and how to mend it, written for the person who reads it.
///
/// Everything that is not a `UserError` is only logged; the person gets a code to ask with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct UserError {
    text: String,
    is_plain: bool,
}

impl UserError {
    /// One sentence of cause, one of cure; in Discord's markdown, foreign parts of it escaped.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_plain: false,
        }
    }

    /// The same in plain text, which may repeat what somebody wrote as it was written: where markdown
    /// is read, it must be escaped.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_plain: true,
        }
    }

    /// The sentences.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the sentences are plain text.
    pub fn is_plain(&self) -> bool {
        self.is_plain
    }
}

/// What a person wrote, short enough to be quoted back at them.
pub(super) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(40).collect();
    if short.chars().count() < text.chars().count() {
        short.push('…');
    }
    short
}
