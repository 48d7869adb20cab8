//! How the index writes down in which papers a word stands, and where.
//!
//! Two streams of bytes for each word: one tells the papers and how often the word stands in each column, the
//! other where. Most questions need the first alone. A posting of the first stream is the distance from the
//! paper before and one byte of counts; one that does not fit is marked and spelled out.

use crate::matching::{Column, position_of};

/// How often a word stands in a paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) title: u32,
    pub(super) keywords: u32,
    /// In the abstract; or in the one column that words of its kind stand in.
    pub(super) rest: u32,
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

// The byte of counts: four bits for the rest, two for the title, one for the keywords.
const MOST_REST: u32 = 15;
const MOST_TITLE: u32 = 3;
const MOST_KEYWORDS: u32 = 1;
const SPELLED_OUT: u8 = 0x80;

/// The streams of one word while they are written.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) papers: Vec<u8>,
    pub(super) places: Vec<u8>,
    pub(super) skips: Vec<Skip>,
    last_paper: u32,
    last_skip: usize,
}

impl Writer {
    /// Notes the places of the word in the next paper.
    pub(super) fn add(&mut self, paper: u32, places: &Places) {
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
            for number in [counts.title, counts.keywords, counts.rest, as_u32(bytes)] {
                push_number(&mut self.papers, number);
            }
        }
    }

    /// Appends the postings of later papers, whose numbers begin at `base`.
    pub(super) fn append(&mut self, later: &Postings<'_>, base: u32) {
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
                papers_at: as_u32(self.last_skip),
                places_at: skip.places_at + as_u32(places_before),
            });
        }
        self.last_paper = base + later.last_paper();
    }

    fn skip_when_due(&mut self) {
        if self.papers.len() - self.last_skip >= BYTES_A_SKIP {
            self.last_skip = self.papers.len();
            self.skips.push(Skip {
                before: self.last_paper,
                papers_at: as_u32(self.papers.len()),
                places_at: as_u32(self.places.len()),
            });
        }
    }
}

impl Places {
    pub(super) fn counts(&self) -> Counts {
        Counts {
            title: as_u32(self.title.len()),
            keywords: as_u32(self.keywords.len()),
            rest: as_u32(self.rest.len()),
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
        while let Some(gap) = read_number(&mut papers) {
            paper += gap;
            let (counts, _) = read_counts(&mut papers);
            take(Posting { paper, counts });
        }
    }

    /// The same, with the word's first place beside title and keywords.
    pub(super) fn each_with_first(&self, mut take: impl FnMut(Posting, Option<u32>)) {
        let mut papers = self.papers;
        let (mut paper, mut places_at) = (0, 0);
        while let Some(gap) = read_number(&mut papers) {
            paper += gap;
            let (counts, bytes) = read_counts(&mut papers);
            let before = (counts.title + counts.keywords) as usize;
            let mut places = &self.places[places_at..];
            let first = if counts.rest == 0 {
                None
            } else if bytes.is_some() {
                for _ in 0..before {
                    read_number(&mut places);
                }
                read_number(&mut places)
            } else {
                places.get(before).copied().map(u32::from)
            };
            let length = bytes.unwrap_or(counts.title + counts.keywords + counts.rest);
            places_at += length as usize;
            take(Posting { paper, counts }, first);
        }
    }

    /// To go through them, here and there.
    pub(super) fn cursor(&self) -> Cursor<'a> {
        Cursor {
            postings: *self,
            papers_at: 0,
            places_at: 0,
            next_skip: 0,
            paper: 0,
            counts: Counts::default(),
            places_length: 0,
            is_spelled_out: false,
            is_begun: false,
        }
    }

    fn last_paper(&self) -> u32 {
        let (mut paper, mut papers) = match self.skips.last() {
            Some(skip) => (skip.before, &self.papers[skip.papers_at as usize..]),
            None => (0, self.papers),
        };
        while let Some(gap) = read_number(&mut papers) {
            paper += gap;
            read_counts(&mut papers);
        }
        paper
    }
}

/// A place in a word's postings.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    postings: Postings<'a>,
    papers_at: usize,
    /// Where the places of the paper at hand begin.
    places_at: usize,
    next_skip: usize,
    paper: u32,
    counts: Counts,
    places_length: usize,
    is_spelled_out: bool,
    is_begun: bool,
}

impl Cursor<'_> {
    /// How many papers have the word.
    pub(super) fn count(&self) -> u32 {
        self.postings.count
    }

    /// The first paper that is `target` or a later one. Never goes back.
    pub(super) fn seek(&mut self, target: u32) -> Option<u32> {
        if self.is_begun && self.paper >= target {
            return Some(self.paper);
        }
        self.jump(target);
        loop {
            self.advance()?;
            if self.paper >= target {
                return Some(self.paper);
            }
        }
    }

    /// Where the word stands in the paper at hand; `rest` is the column of what is neither title nor keywords.
    pub(super) fn read_positions(&self, rest: Column, positions: &mut Vec<u32>) {
        positions.clear();
        let mut places = &self.postings.places[self.places_at..self.places_at + self.places_length];
        let counts = self.counts;
        let lists = [
            (Column::Title, counts.title),
            (Column::Keywords, counts.keywords),
            (rest, counts.rest),
        ];
        for (column, count) in lists {
            let mut place = 0;
            for _ in 0..count {
                let gap = if self.is_spelled_out {
                    read_number(&mut places)
                } else {
                    places.split_off_first().copied().map(u32::from)
                };
                place += gap.unwrap_or_default();
                positions.push(position_of(column, place));
            }
        }
    }

    fn advance(&mut self) -> Option<()> {
        let mut papers = &self.postings.papers[self.papers_at..];
        let gap = read_number(&mut papers)?;
        self.places_at += self.places_length;
        self.paper += gap;
        let (counts, bytes) = read_counts(&mut papers);
        self.counts = counts;
        self.is_spelled_out = bytes.is_some();
        self.places_length = bytes.unwrap_or(counts.title + counts.keywords + counts.rest) as usize;
        self.papers_at = self.postings.papers.len() - papers.len();
        self.is_begun = true;
        Some(())
    }

    /// Passes over what surely comes before the paper.
    fn jump(&mut self, target: u32) {
        let ahead = &self.postings.skips[self.next_skip..];
        // Mostly the next paper is near.
        if ahead.first().is_none_or(|skip| skip.before >= target) {
            return;
        }
        let passed = ahead.partition_point(|skip| skip.before < target);
        let skip = ahead[passed - 1];
        self.next_skip += passed;
        if skip.papers_at as usize > self.papers_at {
            self.papers_at = skip.papers_at as usize;
            self.places_at = skip.places_at as usize;
            self.places_length = 0;
            self.paper = skip.before;
        }
    }
}

fn gaps(list: &[u32]) -> impl Iterator<Item = u32> + '_ {
    let before = std::iter::once(0).chain(list.iter().copied());
    list.iter()
        .zip(before)
        .map(|(place, before)| place - before)
}

/// The counts, and how many bytes the places take when they are spelled out.
fn read_counts(papers: &mut &[u8]) -> (Counts, Option<u32>) {
    let byte = papers.split_off_first().copied().unwrap_or_default();
    if byte & SPELLED_OUT == 0 {
        let byte = u32::from(byte);
        let counts = Counts {
            title: byte >> 4 & 3,
            keywords: byte >> 6 & 1,
            rest: byte & 15,
        };
        return (counts, None);
    }
    let mut number = || read_number(papers).unwrap_or_default();
    let counts = Counts {
        title: number(),
        keywords: number(),
        rest: number(),
    };
    (counts, Some(number()))
}

/// Seven bits a byte, the lowest first; the eighth says that more follow.
fn push_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(low_byte(number) | 0x80);
        number >>= 7;
    }
    bytes.push(low_byte(number));
}

fn read_number(bytes: &mut &[u8]) -> Option<u32> {
    let first = *bytes.split_off_first()?;
    if first < 0x80 {
        return Some(u32::from(first));
    }
    let mut number = u32::from(first & 0x7f);
    let mut shift = 7;
    while let Some(&byte) = bytes.split_off_first() {
        number |= u32::from(byte & 0x7f) << shift;
        shift += 7;
        if byte < 0x80 || shift > 28 {
            break;
        }
    }
    Some(number)
}

fn low_byte(number: u32) -> u8 {
    number.to_le_bytes()[0]
}

fn as_u32(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
