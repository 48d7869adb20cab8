//! Answers each interaction once: after a resumption the gateway may deliver one again.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// An interaction lives for 15 minutes; nobody is sent so many within the moment of a resumption.
const REMEMBERED: usize = 512;

/// The interactions that were taken up last.
#[derive(Debug, Default)]
pub struct Once(Mutex<VecDeque<u64>>);

impl Once {
    /// Whether this interaction comes for the first time.
    pub(super) fn is_first(&self, interaction: u64) -> bool {
        let mut recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if recent.contains(&interaction) {
            return false;
        }
        if recent.len() == REMEMBERED {
            recent.pop_front();
        }
        recent.push_back(interaction);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interaction_is_first_once() {
        let once = Once::default();
        assert!(once.is_first(1) && once.is_first(2));
        assert!(!once.is_first(1));
    }
}
