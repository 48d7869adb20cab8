//! A sentence that may be said to a person.

/// What went wrong and how to mend it, written for the person who reads it.
///
/// Everything that is not a `UserError` is only logged; the person gets a code to ask with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct UserError(String);

impl UserError {
    /// One sentence of cause, one of cure.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The sentences.
    pub fn text(&self) -> &str {
        &self.0
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
