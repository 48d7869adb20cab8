//! One paper of the index, as the judge looks at it.

use super::candidates::Candidates;
use super::postings::Cursor;
use super::segment::Segment;
use crate::matching::{Column, Text, Word, column_of_word};

/// The words of a topic in one paper after the other.
pub(super) struct View<'a> {
    /// Those that any paper has, the rarest first.
    words: Vec<ViewedWord<'a>>,
    /// Whether that is all of them.
    is_complete: bool,
}

struct ViewedWord<'a> {
    hash: u64,
    /// The column of its places when they are neither in the title nor in the keywords.
    rest: Column,
    cursor: Cursor<'a>,
    positions: Vec<u32>,
}

impl<'a> View<'a> {
    /// Looks for these words.
    pub(super) fn of<'w>(words: impl IntoIterator<Item = &'w Word>, segment: &'a Segment) -> Self {
        let mut viewed: Vec<ViewedWord<'_>> = Vec::new();
        let mut is_complete = true;
        for word in words.into_iter().filter(|word| !word.is_any()) {
            let postings = segment.postings(word.text());
            is_complete &= postings.count > 0;
            let is_known = viewed.iter().any(|known| known.hash == word.hash());
            if postings.count > 0 && !is_known {
                viewed.push(ViewedWord {
                    hash: word.hash(),
                    rest: match column_of_word(word.text()) {
                        Column::Title => Column::Abstract,
                        own => own,
                    },
                    cursor: postings.cursor(),
                    positions: Vec::new(),
                });
            }
        }
        viewed.sort_by_key(|word| word.cursor.count());
        Self {
            words: viewed,
            is_complete,
        }
    }

    /// Goes to the first paper from `target` on that has all the words; what it says is still to be read. Never
    /// goes back.
    pub(super) fn seek(&mut self, target: u32) -> Option<u32> {
        if !self.is_complete || self.words.is_empty() {
            return None;
        }
        let mut paper = target;
        'again: loop {
            for word in &mut self.words {
                let found = word.cursor.seek(paper)?;
                if found > paper {
                    paper = found;
                    continue 'again;
                }
            }
            return Some(paper);
        }
    }

    /// Whether a paper has all the words; what it says is still to be read. Never goes back.
    pub(super) fn has_all_at(&mut self, paper: u32) -> bool {
        let mut words = self.words.iter_mut();
        self.is_complete && words.all(|word| word.cursor.seek(paper) == Some(paper))
    }

    /// Reads where the words stand in the paper that was sought.
    pub(super) fn read(&mut self) {
        for word in &mut self.words {
            word.read();
        }
    }

    /// Goes to a paper where these candidates are. Never goes back.
    pub(super) fn follow(&mut self, candidates: &Candidates<'a>, paper: u32) {
        // What they have read need not be read again.
        candidates.each_word_at(paper, &mut |hash, cursor| {
            let own = self.words.iter_mut().find(|word| word.hash == hash);
            if let Some(word) = own {
                word.cursor.clone_from(cursor);
            }
        });
        self.go_to(paper);
    }

    /// Goes to a paper. Never goes back.
    pub(super) fn go_to(&mut self, paper: u32) {
        for word in &mut self.words {
            if word.cursor.seek(paper) == Some(paper) {
                word.read();
            } else {
                word.positions.clear();
            }
        }
    }
}

impl ViewedWord<'_> {
    fn read(&mut self) {
        self.cursor.read_positions(self.rest, &mut self.positions);
    }
}

impl Text for View<'_> {
    fn positions(&self, word: &Word) -> &[u32] {
        let viewed = self.words.iter().find(|viewed| viewed.hash == word.hash());
        viewed.map_or(&[], |viewed| &viewed.positions)
    }
}
