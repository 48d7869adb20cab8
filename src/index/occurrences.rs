//! In which papers words stand in a row, and how often.

use super::papers::as_place;
use super::postings::Counts;
use super::segment::Segment;
use super::view::View;
use super::{Index, Part};
use crate::matching::{Column, Said, Sequence, Word, column_of, occurrences, only_word, place_of};

/// The papers that have something, and how often.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// In order of places; a paper has an entry for each form that it has.
    uses: Vec<Uses>,
    /// How many papers.
    pub(super) papers: u32,
}

impl Found {
    /// The papers of a part, by their places in it, in order.
    pub(super) fn of_part(&self, part: &Part) -> Vec<u32> {
        let papers = self.each_of_part(part);
        papers.map(|uses| uses[0].place - part.base).collect()
    }

    /// What each paper of a part has, in order.
    pub(super) fn each_of_part(&self, part: &Part) -> impl Iterator<Item = &[Uses]> {
        let end = part.base + part.segment.len();
        let from = self.uses.partition_point(|uses| uses.place < part.base);
        let to = self.uses.partition_point(|uses| uses.place < end);
        by_paper(&self.uses[from..to])
    }

    /// What each paper has, in order.
    pub(super) fn each_paper(&self) -> impl Iterator<Item = &[Uses]> {
        by_paper(&self.uses)
    }
}

fn by_paper(uses: &[Uses]) -> impl Iterator<Item = &[Uses]> {
    uses.chunk_by(|one, other| one.place == other.place)
}

/// How often a paper has something.
#[derive(Debug, Clone, Copy)]
pub(super) struct Uses {
    pub(super) place: u32,
    /// Which of the forms.
    form: u32,
    pub(super) counts: Counts,
    /// Where it first stands in the abstract.
    pub(super) first: Option<u32>,
}

impl Uses {
    /// The same, as the judge counts it.
    pub(super) fn said(&self) -> Said {
        Said {
            phrase: self.form as usize,
            in_heading: self.counts.title + self.counts.keywords,
            in_abstract: self.counts.rest,
            first: self.first,
        }
    }
}

impl Index {
    /// The papers with any of the forms.
    pub(super) fn found(&self, forms: &[Sequence]) -> Found {
        let mut uses: Vec<Uses> = Vec::new();
        for Part { segment, base, .. } in &self.parts {
            let begin = uses.len();
            for (number, form) in (0..).zip(forms) {
                each_use(segment, form, |found| {
                    uses.push(Uses {
                        place: base + found.place,
                        form: number,
                        ..found
                    });
                });
            }
            if forms.len() > 1 {
                uses[begin..].sort_unstable_by_key(|uses| uses.place);
            }
        }
        let papers = as_place(by_paper(&uses).count());
        Found { uses, papers }
    }

    /// Calls `take` for those of some papers, in order of their places, that have one of the forms, with the
    /// paper's rank among them; for each form that it has.
    pub(super) fn each_use_among(
        &self,
        forms: &[Sequence],
        places: &[u32],
        mut take: impl FnMut(usize, Counts),
    ) {
        for Part { segment, base, .. } in &self.parts {
            let from = places.partition_point(|place| place < base);
            let to = places.partition_point(|place| *place < base + segment.len());
            let forms = if from < to { forms } else { &[] };
            for form in forms {
                let mut view = View::of(form, segment);
                for (rank, place) in (from..).zip(&places[from..to]) {
                    if view.has_all_at(place - base) {
                        view.read();
                        if let Some(uses) = uses_in(&view, form) {
                            take(rank, uses.counts);
                        }
                    }
                }
            }
        }
    }

    /// How many papers have any of the forms.
    pub(super) fn papers_with_any_of(&self, forms: &[Sequence]) -> u32 {
        if let Some(word) = only_word(forms) {
            return self.papers_with(word.text());
        }
        let of_part = |Part { segment, .. }: &Part| {
            let mut with = PaperSet::of(segment.len());
            for form in forms {
                each_use(segment, form, |uses| with.note(uses.place));
            }
            with.count()
        };
        self.parts.iter().map(of_part).sum()
    }
}

/// Some papers of a segment, a bit for each.
struct PaperSet(Vec<u64>);

impl PaperSet {
    fn of(papers: u32) -> Self {
        Self(vec![0; papers.div_ceil(u64::BITS) as usize])
    }

    fn note(&mut self, paper: u32) {
        self.0[(paper / u64::BITS) as usize] |= 1 << (paper % u64::BITS);
    }

    fn count(&self) -> u32 {
        self.0.iter().map(|bits| bits.count_ones()).sum()
    }
}

/// Calls `take` for each paper of a segment that has the words in a row; its place is that in the segment.
fn each_use(segment: &Segment, words: &[Word], mut take: impl FnMut(Uses)) {
    if let [word] = words {
        segment
            .postings(word.text())
            .each_with_first(|posting, first| {
                take(Uses {
                    place: posting.paper,
                    form: 0,
                    counts: posting.counts,
                    first,
                });
            });
        return;
    }
    let mut view = View::of(words, segment);
    let mut next = 0;
    while let Some(paper) = view.seek(next) {
        next = paper + 1;
        view.read();
        if let Some(uses) = uses_in(&view, words) {
            take(Uses {
                place: paper,
                ..uses
            });
        }
    }
}

/// How often the paper at hand has the words in a row.
fn uses_in(view: &View<'_>, words: &[Word]) -> Option<Uses> {
    let mut found = Uses {
        place: 0,
        form: 0,
        counts: Counts::default(),
        first: None,
    };
    for position in occurrences(view, words) {
        match column_of(position) {
            Column::Title => found.counts.title += 1,
            Column::Keywords => found.counts.keywords += 1,
            _ => {
                found.counts.rest += 1;
                found.first = found.first.or(Some(place_of(position)));
            }
        }
    }
    (found.counts != Counts::default()).then_some(found)
}
