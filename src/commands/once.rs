//! What is remembered of questions and events while the process runs, so that nothing is done twice.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use super::papers::{Drawn, Volumes};
use super::presence::Presence;
use super::questions::Questions;

/// An interaction lives for 15 minutes; nobody is sent so many within the moment of a resumption.
const REMEMBERED: usize = 512;

/// The interactions that were taken up last: after a resumption the gateway may deliver one again. And
/// what was said of servers and asked about them.
#[derive(Debug, Default)]
pub struct Once {
    interactions: Mutex<VecDeque<u64>>,
    /// Which servers the bot is in.
    pub(super) presence: Presence,
    /// What was asked about servers' channels.
    pub(super) questions: Questions,
    /// Which papers members drew by chance.
    pub(super) drawn: Drawn,
    /// How many papers topics bring.
    pub(super) volumes: Volumes,
}

impl Once {
    /// Whether this interaction comes for the first time.
    pub(super) fn is_first(&self, interaction: u64) -> bool {
        let interactions = &self.interactions;
        let mut recent = interactions.lock().unwrap_or_else(PoisonError::into_inner);
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
