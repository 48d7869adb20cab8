//! A sentence that may be said to a person.

use super::Saying;

/// What went wrong and how to mend it, written for the person who reads it: one sentence of cause, one
/// of cure.
///
/// Everything that is not a `UserError` is only logged; the person gets a code to ask with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct UserError(Saying);

impl UserError {
    /// An error that is said like this.
    pub fn new(saying: Saying) -> Self {
        Self(saying)
    }

    /// What is said.
    pub fn saying(&self) -> &Saying {
        &self.0
    }
}

impl From<Saying> for UserError {
    fn from(saying: Saying) -> Self {
        Self(saying)
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
