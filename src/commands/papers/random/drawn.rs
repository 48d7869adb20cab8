//! Which papers members drew lately, so that nobody draws the same one again at once.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::domain::{PaperId, UserId};

/// So many draws are remembered, of all members together.
const REMEMBERED: usize = 4_096;
/// No more of one member: the draw is among those that are left.
const OF_ONE: usize = 100;

/// The last draws, while the process runs.
#[derive(Debug, Default)]
pub(in super::super::super) struct Drawn(Mutex<VecDeque<(UserId, PaperId)>>);

impl Drawn {
    /// What the member drew lately.
    pub(super) fn lately_by(&self, member: UserId) -> HashSet<PaperId> {
        let draws = self.draws();
        let theirs = draws.iter().rev().filter(|(by, _)| *by == member);
        theirs
            .take(OF_ONE)
            .map(|(_, paper)| paper.clone())
            .collect()
    }

    /// The member drew this one.
    pub(super) fn note(&self, member: UserId, paper: PaperId) {
        let mut draws = self.draws();
        if draws.len() == REMEMBERED {
            draws.pop_front();
        }
        draws.push_back((member, paper));
    }

    /// Forgets what the member drew.
    pub(in super::super) fn forget(&self, member: UserId) {
        self.draws().retain(|(by, _)| *by != member);
    }

    fn draws(&self) -> MutexGuard<'_, VecDeque<(UserId, PaperId)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(number: usize) -> PaperId {
        PaperId::from_collection(&format!("own-{number}")).unwrap()
    }

    #[test]
    fn each_member_has_their_own_last_draws_and_memory_has_an_end() {
        let drawn = Drawn::default();
        drawn.note(UserId(1), paper(0));
        assert_eq!(drawn.lately_by(UserId(1)), HashSet::from([paper(0)]));
        assert_eq!(drawn.lately_by(UserId(2)), HashSet::new());
        for number in 0..REMEMBERED {
            drawn.note(UserId(2), paper(number));
        }
        assert_eq!(drawn.lately_by(UserId(1)), HashSet::new());
        assert_eq!(drawn.lately_by(UserId(2)).len(), OF_ONE);
        assert_eq!(drawn.draws().len(), REMEMBERED);
        drawn.forget(UserId(2));
        assert!(drawn.draws().is_empty());
    }
}
