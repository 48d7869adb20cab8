//! One paper of the index, as the judge looks at it.

use super::postings::Cursor;
use super::segment::Segment;
use crate::matching::{Column, Text, Word, column_of_word};

/// The words of a topic in one paper after the other.
pub(super) struct View<'a> {
    words: Vec<ViewedWord<'a>>,
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
        for word in words {
            let postings = segment.postings(word.text());
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
        Self { words: viewed }
    }

    /// Goes to a paper. Never goes back.
    pub(super) fn go_to(&mut self, paper: u32) {
        for word in &mut self.words {
            if word.cursor.seek(paper) == Some(paper) {
                word.cursor.read_positions(word.rest, &mut word.positions);
            } else {
                word.positions.clear();
            }
        }
    }
}

impl Text for View<'_> {
    fn positions(&self, word: &Word) -> &[u32] {
        let viewed = self.words.iter().find(|viewed| viewed.hash == word.hash());
        viewed.map_or(&[], |viewed| &viewed.positions)
    }
}
