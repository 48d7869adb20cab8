//! The papers that have the words which a topic can't do without: those are judged.

use super::postings::Cursor;
use super::segment::Segment;
use crate::matching::{Clause, Reading, Term, Word};

/// Papers in order, to be walked through.
pub(super) enum Candidates<'a> {
    /// Those with the word of this hash.
    Word(u64, Cursor<'a>),
    /// Those that all of these have; the rarest first.
    All(Vec<Candidates<'a>>),
    /// Those that any of these has.
    Any(Vec<Candidates<'a>>),
    /// So many papers.
    Everything(u32),
}

impl<'a> Candidates<'a> {
    /// The papers of a segment that may satisfy a part of a topic.
    pub(super) fn of(clause: &Clause, segment: &'a Segment) -> Self {
        match clause {
            Clause::Text(group) => {
                let readings = group.readings.iter();
                let whole = readings.map(|reading| Self::of_reading(reading, segment));
                let shorter = group.short_names.iter();
                Self::any(whole.chain(shorter.map(|name| Self::row(name, segment))))
            }
            Clause::Author(words, _) | Clause::Organisation(words, _) => Self::row(words, segment),
            Clause::Category(word, _) => Self::word(word, segment),
            Clause::All(parts) => {
                let wanted = parts.iter().filter(|part| !matches!(part, Clause::Not(_)));
                Self::all(wanted.map(|part| Self::of(part, segment)), segment)
            }
            Clause::Any(parts) => Self::any(parts.iter().map(|part| Self::of(part, segment))),
            Clause::Not(_) => Self::Everything(segment.len()),
        }
    }

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
            Self::Everything(papers) => (target < *papers).then_some(target),
        }
    }

    /// Calls `take` for each word that stands in the paper at hand, with its cursor there.
    pub(super) fn each_word_at(&self, paper: u32, take: &mut impl FnMut(u64, &Cursor<'a>)) {
        match self {
            Self::Word(hash, cursor) if cursor.is_at(paper) => take(*hash, cursor),
            Self::Word(..) | Self::Everything(_) => {}
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_word_at(paper, take);
                }
            }
        }
    }
}
