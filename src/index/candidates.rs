//! The papers that have the words which a topic can't do without: those are judged.

use super::papers::as_place;
use super::postings::{Counts, Cursor};
use super::segment::Segment;
use super::{Index, Lookups, Part};
use crate::domain::Level;
use crate::matching::{Clause, Group, Reading, Sentence, Term, Word, only_word};

/// Papers in order, to be walked through.
pub(super) enum Candidates<'a> {
    /// Those with the word of this hash.
    Word(u64, Cursor<'a>),
    /// Those that all of these have; the rarest first.
    All(Vec<Candidates<'a>>),
    /// Those that any of these has.
    Any(Vec<Candidates<'a>>),
    /// These, from the one at that place on.
    Found(Vec<u32>, usize),
    /// So many papers.
    Everything(u32),
}

/// What finds the papers of a part that may satisfy a topic.
pub(super) struct Finder<'a> {
    pub(super) index: &'a Index,
    pub(super) part: &'a Part,
    pub(super) lookups: &'a Lookups,
    pub(super) level: Level,
}

impl<'a> Finder<'a> {
    /// Those that may satisfy this.
    pub(super) fn candidates(&self, clause: &Clause) -> Candidates<'a> {
        let segment = &*self.part.segment;
        match clause {
            Clause::Text(group) if group.must_be_said(self.level) => {
                if let Some(found) = self.lookups.known(&group.phrases) {
                    return Candidates::Found(found.of_part(self.part), 0);
                }
                let phrases = group.phrases.iter();
                Candidates::any(phrases.map(|phrase| Candidates::row(phrase, segment)))
            }
            Clause::Text(Group {
                sentence: Some(sentence),
                ..
            }) => Candidates::Found(self.with_many_words(sentence), 0),
            Clause::Text(group) => {
                let readings = group.readings.iter();
                let whole = readings.map(|reading| Candidates::of_reading(reading, segment));
                let shorter = group.short_names.iter();
                Candidates::any(whole.chain(shorter.map(|name| Candidates::row(name, segment))))
            }
            Clause::Author(words, _) | Clause::Organisation(words, _) => {
                Candidates::row(words, segment)
            }
            Clause::Category(word, _) => Candidates::word(word, segment),
            Clause::All(parts) => {
                let wanted = parts.iter().filter(|part| !matches!(part, Clause::Not(_)));
                Candidates::all(wanted.map(|part| self.candidates(part)), segment)
            }
            Clause::Any(parts) => Candidates::any(parts.iter().map(|part| self.candidates(part))),
            Clause::Not(_) => Candidates::Everything(segment.len()),
        }
    }
}

impl Finder<'_> {
    /// Those that have so much of a sentence that the judge may take them.
    fn with_many_words(&self, sentence: &Sentence) -> Vec<u32> {
        let Part { segment, base, .. } = self.part;
        let mut points = vec![0.0; segment.lengths().len()];
        for word in sentence.words() {
            let of_counts =
                |counts: Counts| word.points(counts.title + counts.keywords, counts.rest);
            if let Some(word) = only_word(&word.forms) {
                segment.postings(word.text()).each(|posting| {
                    points[posting.paper as usize] += of_counts(posting.counts);
                });
            } else {
                let found = self.lookups.found(self.index, &word.forms);
                for uses in found.each_of_part(self.part) {
                    let counts = uses.iter().map(|uses| uses.counts).sum();
                    points[(uses[0].place - base) as usize] += of_counts(counts);
                }
            }
        }
        let need = sentence.need(self.level);
        let papers = (0..).zip(points);
        papers
            .filter_map(|(paper, points)| (points >= need).then_some(paper))
            .collect()
    }
}

impl<'a> Candidates<'a> {
    fn of_reading(reading: &Reading, segment: &'a Segment) -> Self {
        Self::all(
            reading
                .terms
                .iter()
                .map(|term| Self::of_term(term, segment)),
            segment,
        )
    }

    fn of_term(term: &Term, segment: &'a Segment) -> Self {
        Self::any(term.forms.iter().map(|form| Self::row(form, segment)))
    }

    /// Those that may have the words in a row.
    pub(super) fn row(words: &[Word], segment: &'a Segment) -> Self {
        let compared = words.iter().filter(|word| !word.is_any());
        Self::all(compared.map(|word| Self::word(word, segment)), segment)
    }

    fn word(word: &Word, segment: &'a Segment) -> Self {
        Self::Word(word.hash(), segment.postings(word.text()).cursor())
    }

    fn all(parts: impl Iterator<Item = Self>, segment: &Segment) -> Self {
        let mut parts: Vec<Self> = parts.collect();
        parts.sort_by_key(Self::most);
        match parts.len() {
            0 => Self::Everything(segment.len()),
            1 => parts.remove(0),
            _ => Self::All(parts),
        }
    }

    fn any(parts: impl Iterator<Item = Self>) -> Self {
        let mut parts: Vec<Self> = parts.filter(|part| part.most() > 0).collect();
        if parts.len() == 1 {
            parts.remove(0)
        } else {
            Self::Any(parts)
        }
    }

    /// No more papers than this.
    fn most(&self) -> u32 {
        match self {
            Self::Word(_, cursor) => cursor.count(),
            Self::All(parts) => parts.iter().map(Self::most).min().unwrap_or_default(),
            Self::Any(parts) => parts.iter().map(Self::most).sum(),
            Self::Found(papers, _) => as_place(papers.len()),
            Self::Everything(papers) => *papers,
        }
    }

    /// The first paper that is `target` or a later one. Never goes back.
    pub(super) fn seek(&mut self, target: u32) -> Option<u32> {
        match self {
            Self::Word(_, cursor) => cursor.seek(target),
            Self::All(parts) => {
                let mut target = target;
                'again: loop {
                    for part in &mut *parts {
                        let found = part.seek(target)?;
                        if found > target {
                            target = found;
                            continue 'again;
                        }
                    }
                    return Some(target);
                }
            }
            Self::Any(parts) => parts.iter_mut().filter_map(|part| part.seek(target)).min(),
            Self::Found(papers, next) => {
                let passed = papers[*next..].iter().take_while(|paper| **paper < target);
                *next += passed.count();
                papers.get(*next).copied()
            }
            Self::Everything(papers) => (target < *papers).then_some(target),
        }
    }

    /// Calls `take` for each word that stands in the paper at hand, with its cursor there.
    pub(super) fn each_word_at(&self, paper: u32, take: &mut impl FnMut(u64, &Cursor<'a>)) {
        match self {
            Self::Word(hash, cursor) if cursor.is_at(paper) => take(*hash, cursor),
            Self::Word(..) | Self::Found(..) | Self::Everything(_) => {}
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_word_at(paper, take);
                }
            }
        }
    }
}
