//! How the index writes down in which papers a word stands, and where.
//!
//! Two streams of bytes for each word: one tells the papers and how often the word stands in each column, the
//! other where. Most questions need the first alone. A posting of the first stream is the distance from the
//! paper before and one byte of counts; one that does not fit is marked and spelled out.

mod cursor;
mod numbers;
mod writer;

use super::papers::as_place;

pub(super) use self::cursor::Cursor;
pub(super) use self::numbers::{push_number, read_number};
pub(super) use self::writer::Writer;

/// How often a word stands in a paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Counts {
    pub(super) title: u32,
    pub(super) keywords: u32,
    /// In the abstract; or in the one column that words of its kind stand in.
    pub(super) rest: u32,
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, counts| Self {
            title: sum.title + counts.title,
            keywords: sum.keywords + counts.keywords,
            rest: sum.rest + counts.rest,
        })
    }
}

/// Where a word stands in a paper, column by column, each place counted from the column's beginning.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) title: Vec<u32>,
    pub(super) keywords: Vec<u32>,
    pub(super) rest: Vec<u32>,
}

/// A place in a word's streams from which reading can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Skip {
    /// The paper before it.
    pub(super) before: u32,
    pub(super) papers_at: u32,
    pub(super) places_at: u32,
}

/// One skip for about so many bytes of the first stream.
pub(super) const BYTES_A_SKIP: usize = 256;

/// How many places each code stands for.
const PLACES: [u32; Code::ALL] = {
    let mut places = [0; Code::ALL];
    let mut code: u8 = 0;
    while code < SPELLED_OUT {
        let counts = Code(code).counts();
        places[code as usize] = counts.title + counts.keywords + counts.rest;
        code += 1;
    }
    places
};

// The byte of counts: four bits for the rest, two for the title, one for the keywords.
const MOST_REST: u32 = 15;
const MOST_TITLE: u32 = 3;
const MOST_KEYWORDS: u32 = 1;
const SPELLED_OUT: u8 = 0x80;

impl Places {
    pub(super) fn counts(&self) -> Counts {
        Counts {
            title: as_place(self.title.len()),
            keywords: as_place(self.keywords.len()),
            rest: as_place(self.rest.len()),
        }
    }
}

/// The postings of one word, read from the beginning.
#[derive(Debug, Clone, Copy)]
pub(super) struct Postings<'a> {
    papers: &'a [u8],
    places: &'a [u8],
    skips: &'a [Skip],
    /// How many papers have the word.
    pub(super) count: u32,
}

/// A posting, without its places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Posting {
    pub(super) paper: u32,
    pub(super) counts: Counts,
    /// The byte that stands for the counts, when one is enough: what follows from them can be looked up.
    pub(super) code: Option<Code>,
}

/// Counts in one byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Code(u8);

impl Code {
    /// How many there are.
    pub(super) const ALL: usize = SPELLED_OUT as usize;

    /// Each of them, by its number.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..SPELLED_OUT).map(Self)
    }

    /// Which of all it is.
    pub(super) fn number(self) -> usize {
        usize::from(self.0 & (SPELLED_OUT - 1))
    }

    /// How many places they are in all, a byte each.
    fn places(self) -> u32 {
        PLACES[self.number()]
    }

    pub(super) const fn counts(self) -> Counts {
        let byte = self.0 as u32;
        Counts {
            title: byte >> 4 & MOST_TITLE,
            keywords: byte >> 6 & MOST_KEYWORDS,
            rest: byte & MOST_REST,
        }
    }
}

impl<'a> Postings<'a> {
    pub(super) fn new(papers: &'a [u8], places: &'a [u8], skips: &'a [Skip], count: u32) -> Self {
        Self {
            papers,
            places,
            skips,
            count,
        }
    }

    /// No papers.
    pub(super) fn none() -> Self {
        Self::new(&[], &[], &[], 0)
    }

    /// Calls `take` for each paper and how often the word stands in it.
    pub(super) fn each(&self, mut take: impl FnMut(Posting)) {
        let mut papers = self.papers;
        let mut paper = 0;
        while let Some((posting, _)) = next_posting(&mut papers, paper) {
            paper = posting.paper;
            take(posting);
        }
    }

    /// The same, with the word's first place beside title and keywords.
    pub(super) fn each_with_first(&self, mut take: impl FnMut(Posting, Option<u32>)) {
        let (mut papers, mut places) = (self.papers, self.places);
        let mut paper = 0;
        while let Some((posting, bytes)) = next_posting(&mut papers, paper) {
            paper = posting.paper;
            let before = (posting.counts.title + posting.counts.keywords) as usize;
            let first = if posting.code.is_some() {
                places.get(before).copied().map(u32::from)
            } else {
                let mut spelled_out = places;
                for _ in 0..before {
                    read_number(&mut spelled_out);
                }
                read_number(&mut spelled_out)
            };
            places = places.get(bytes as usize..).unwrap_or_default();
            take(posting, first.filter(|_| posting.counts.rest > 0));
        }
    }

    /// To go through them, here and there.
    pub(super) fn cursor(&self) -> Cursor<'a> {
        Cursor::at_the_beginning(*self)
    }

    fn last_paper(&self) -> u32 {
        let (mut paper, mut papers) = match self.skips.last() {
            Some(skip) => (skip.before, &self.papers[skip.papers_at as usize..]),
            None => (0, self.papers),
        };
        while let Some((posting, _)) = next_posting(&mut papers, paper) {
            paper = posting.paper;
        }
        paper
    }
}

/// The posting after that of the paper, and how many bytes its places take.
#[expect(
    clippy::inline_always,
    reason = "a call takes longer than most postings do"
)]
#[inline(always)]
fn next_posting(papers: &mut &[u8], before: u32) -> Option<(Posting, u32)> {
    // Of a frequent word nearly all are so short.
    if let [gap @ 0..=0x7f, code @ 0..SPELLED_OUT, rest @ ..] = *papers {
        *papers = rest;
        return Some(Posting::short(before.wrapping_add(u32::from(*gap)), *code));
    }
    let paper = before + read_number(papers)?;
    let code = papers.split_off_first().copied().unwrap_or_default();
    if code < SPELLED_OUT {
        return Some(Posting::short(paper, code));
    }
    let mut number = || read_number(papers).unwrap_or_default();
    let counts = Counts {
        title: number(),
        keywords: number(),
        rest: number(),
    };
    let bytes = number();
    let posting = Posting {
        paper,
        counts,
        code: None,
    };
    Some((posting, bytes))
}

impl Posting {
    /// A byte of counts, and a byte for each place.
    fn short(paper: u32, code: u8) -> (Self, u32) {
        let code = Code(code);
        let posting = Self {
            paper,
            counts: code.counts(),
            code: Some(code),
        };
        (posting, code.places())
    }
}
