//! Which commands and presses were taken up, so that nothing is done twice.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// An interaction lives for 15 minutes; nobody is sent so many within the moment of a resumption.
const REMEMBERED: usize = 512;

/// The interactions that were taken up last: after a resumption the gateway may deliver one again.
#[derive(Debug, Default)]
pub(super) struct TakenUp(Mutex<VecDeque<u64>>);

impl TakenUp {
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
        let taken_up = TakenUp::default();
        assert!(taken_up.is_first(1) && taken_up.is_first(2));
        assert!(!taken_up.is_first(1));
    }
}
