//! The streams of a word, written posting by posting.

use super::numbers::{low_byte, push_number, read_number};
use super::{
    BYTES_A_SKIP, MOST_KEYWORDS, MOST_REST, MOST_TITLE, Places, Postings, SPELLED_OUT, Skip,
};
use crate::index::papers::as_place;

/// The streams of one word while they are written.
#[derive(Debug, Default)]
pub(in crate::index) struct Writer {
    pub(in crate::index) papers: Vec<u8>,
    pub(in crate::index) places: Vec<u8>,
    pub(in crate::index) skips: Vec<Skip>,
    last_paper: u32,
    last_skip: usize,
}

impl Writer {
    /// Notes the places of the word in the next paper.
    pub(in crate::index) fn add(&mut self, paper: u32, places: &Places) {
        self.skip_when_due();
        push_number(&mut self.papers, paper - self.last_paper);
        self.last_paper = paper;
        let counts = places.counts();
        let lists = [&places.title, &places.keywords, &places.rest];
        let fits = counts.rest <= MOST_REST
            && counts.title <= MOST_TITLE
            && counts.keywords <= MOST_KEYWORDS
            && lists
                .iter()
                .all(|list| gaps(list).all(|gap| u8::try_from(gap).is_ok()));
        let before = self.places.len();
        if fits {
            let byte = counts.rest | counts.title << 4 | counts.keywords << 6;
            self.papers.push(low_byte(byte));
            for list in lists {
                self.places.extend(gaps(list).map(low_byte));
            }
        } else {
            for list in lists {
                gaps(list).for_each(|gap| push_number(&mut self.places, gap));
            }
            let bytes = self.places.len() - before;
            self.papers.push(SPELLED_OUT);
            for number in [counts.title, counts.keywords, counts.rest, as_place(bytes)] {
                push_number(&mut self.papers, number);
            }
        }
    }

    /// Appends the postings of later papers, whose numbers begin at `base`.
    pub(in crate::index) fn append(&mut self, later: &Postings<'_>, base: u32) {
        let mut others = later.papers;
        let Some(number) = read_number(&mut others) else {
            return;
        };
        self.skip_when_due();
        let places_before = self.places.len();
        push_number(&mut self.papers, number + base - self.last_paper);
        let (from, to) = (later.papers.len() - others.len(), self.papers.len());
        self.papers.extend_from_slice(others);
        self.places.extend_from_slice(later.places);
        for skip in later.skips {
            self.last_skip = skip.papers_at as usize - from + to;
            self.skips.push(Skip {
                before: skip.before + base,
                papers_at: as_place(self.last_skip),
                places_at: skip.places_at + as_place(places_before),
            });
        }
        self.last_paper = base + later.last_paper();
    }

    fn skip_when_due(&mut self) {
        if self.papers.len() - self.last_skip >= BYTES_A_SKIP {
            self.last_skip = self.papers.len();
            self.skips.push(Skip {
                before: self.last_paper,
                papers_at: as_place(self.papers.len()),
                places_at: as_place(self.places.len()),
            });
        }
    }
}

fn gaps(list: &[u32]) -> impl Iterator<Item = u32> + '_ {
    let before = std::iter::once(0).chain(list.iter().copied());
    list.iter()
        .zip(before)
        .map(|(place, before)| place - before)
}
