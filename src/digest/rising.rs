//! Papers that took off after their first days get a second chance, once.

use crate::domain::ListedPaper;

/// So many votes a paper must have won since the look of an earlier day.
const LEAST_GAIN: u32 = 15;

/// Whether a paper took off since the last look of an earlier day: it won many votes, and at least as many as
/// it had.
pub fn took_off(listed: &ListedPaper) -> bool {
    listed.upvotes_gained.is_some_and(|gained| {
        gained >= LEAST_GAIN && gained >= listed.paper.upvotes.saturating_sub(gained)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Paper, PaperId};

    #[test]
    fn a_paper_took_off_when_its_votes_doubled_and_they_are_many() {
        let took_off = |votes, gained| {
            let id = PaperId::parse("2608.00001").unwrap();
            let mut paper = Paper::new(id, "", "");
            paper.upvotes = votes;
            took_off(&ListedPaper {
                paper,
                first_listed: None,
                upvotes_gained: gained,
            })
        };
        assert!(took_off(40, Some(20)) && took_off(15, Some(15)));
        assert!(!took_off(41, Some(20)), "it had more before");
        assert!(!took_off(14, Some(14)), "too few");
        assert!(!took_off(400, None), "it was never looked at before");
    }
}
