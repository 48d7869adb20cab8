//! Which papers match a topic.

use std::ops::ControlFlow;

use super::candidates::Finder;
use super::occurrences::{Found, Uses};
use super::papers::{PaperNumber, Window};
use super::segment::Segment;
use super::view::View;
use super::{Index, Lookups, Part};
use crate::matching::{Clause, Group, Match, TopicQuery};

/// The papers that match a topic, by their places in the index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Matching {
    /// In order.
    places: Vec<u32>,
}

impl Matching {
    pub(crate) fn count(&self) -> usize {
        self.places.len()
    }

    pub(super) fn places(&self) -> &[u32] {
        &self.places
    }
}

impl Index {
    /// The papers that match.
    pub(crate) fn matching(&self, query: &TopicQuery, window: &Window) -> Matching {
        self.matching_among(query, window, &Lookups::default())
    }

    /// The same, when some of what is looked for was found already.
    pub(crate) fn matching_among(
        &self,
        query: &TopicQuery,
        window: &Window,
        lookups: &Lookups,
    ) -> Matching {
        let mut matching = Matching::default();
        self.each_match(query, window, lookups, |place| {
            matching.places.push(place);
            ControlFlow::Continue(())
        });
        matching
    }

    /// Whether any paper matches.
    pub(crate) fn has_match(&self, query: &TopicQuery, window: &Window) -> bool {
        let mut found = false;
        self.each_match(query, window, &Lookups::default(), |_| {
            found = true;
            ControlFlow::Break(())
        });
        found
    }

    /// The numbers of papers, the newest first.
    pub(crate) fn newest_first(&self, matching: &Matching) -> Vec<PaperNumber> {
        let mut numbers: Vec<PaperNumber> = matching
            .places
            .iter()
            .map(|place| self.papers.number(*place))
            .collect();
        numbers.sort_unstable_by(|one, other| other.cmp(one));
        numbers
    }

    /// What the judge says of a paper: why it matches, or else what it has of the topic.
    pub(crate) fn judged(&self, query: &TopicQuery, number: PaperNumber) -> Result<Match, Match> {
        let place = self.papers.place(number);
        let part = place.and_then(|place| self.part_of(place));
        let empty = Segment::default();
        let segment = part.map_or(&empty, |part| &part.segment);
        let mut view = View::of(query.words(), segment);
        if let (Some(place), Some(part)) = (place, part) {
            view.go_to(place - part.base);
        }
        query
            .judge(&view)
            .ok_or_else(|| query.explain_loosely(&view))
    }

    fn each_match(
        &self,
        query: &TopicQuery,
        window: &Window,
        lookups: &Lookups,
        mut take: impl FnMut(u32) -> ControlFlow<()>,
    ) {
        let all_count = self.papers.all_count(window);
        let counts = |place: u32| all_count || self.papers.counts(place, window);
        if let Clause::Text(group) = query.root()
            && group.must_be_said(query.level())
            && let Some(found) = lookups.known(&group.phrases)
        {
            let _ = self
                .saying_enough(query, group, &found, counts)
                .try_for_each(take);
            return;
        }
        let needs_all = query.needs_all_words();
        for part in &self.parts {
            let Part { segment, base, .. } = part;
            let finder = Finder {
                index: self,
                part,
                lookups,
                level: query.level(),
            };
            // Where all words are needed, the view finds the papers by itself.
            let mut candidates = (!needs_all).then(|| finder.candidates(query.root()));
            let mut view = View::of(query.words(), segment);
            let mut next = 0;
            while let Some(paper) = match &mut candidates {
                Some(candidates) => candidates.seek(next),
                None => view.seek(next),
            } {
                next = paper + 1;
                let place = base + paper;
                if !counts(place) {
                    continue;
                }
                match &candidates {
                    Some(candidates) => view.follow(candidates, paper),
                    None => view.read(),
                }
                if query.takes(&view) && take(place).is_break() {
                    return;
                }
            }
        }
    }

    /// The papers that match a group of words which must be said, of those that were found to say it.
    fn saying_enough<'a>(
        &'a self,
        query: &'a TopicQuery,
        group: &'a Group,
        found: &'a Found,
        counts: impl Fn(u32) -> bool + Copy + 'a,
    ) -> impl Iterator<Item = u32> + 'a {
        let need = group.need(query.level());
        self.parts.iter().flat_map(move |part| {
            let mut view = View::of(query.words(), &part.segment);
            let mut is_match = move |uses: &[Uses]| {
                let enough = group.decided_by(need, uses.iter().map(Uses::said));
                enough.unwrap_or_else(|| {
                    view.go_to(uses[0].place - part.base);
                    query.takes(&view)
                })
            };
            let papers = found.each_of_part(part);
            let papers = papers.filter(move |uses| counts(uses[0].place));
            papers.filter_map(move |uses| is_match(uses).then_some(uses[0].place))
        })
    }
}
