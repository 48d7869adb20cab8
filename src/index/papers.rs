//! What the index knows of each paper beside its words.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use chrono::NaiveDate;

use crate::matching::PaperWords;

/// A paper's number in the cache.
pub(crate) type PaperNumber = i64;

/// What a search can ask of a paper beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) first_listed: Option<NaiveDate>,
    pub(crate) upvotes: u32,
    pub(crate) has_code: bool,
}

/// The papers that a span of days and the wish for code allow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) since: Option<NaiveDate>,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) with_code: bool,
}

impl Window {
    /// Whether it allows everything.
    pub(crate) fn is_open(&self) -> bool {
        *self == Self::default()
    }

    fn allows(&self, facts: &Facts) -> bool {
        let is_in_time = match facts.first_listed {
            Some(day) => {
                self.since.is_none_or(|since| since <= day)
                    && self.until.is_none_or(|until| day <= until)
            }
            None => self.since.is_none() && self.until.is_none(),
        };
        is_in_time && (facts.has_code || !self.with_code)
    }
}

/// All papers, in the order in which the index met them.
#[derive(Debug, Clone, Default)]
pub(super) struct Papers {
    entries: Vec<Entry>,
    /// The place of each number's paper; numbers count up from 1 with few gaps.
    places: Vec<u32>,
    alive: usize,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    number: u32,
    // The facts, one by one: so they take less room.
    first_listed: Option<NaiveDate>,
    upvotes: u32,
    has_code: bool,
    /// Whether the paper still has these words.
    is_alive: bool,
    /// Of its words.
    hash: u32,
}

impl Entry {
    fn facts(&self) -> Facts {
        Facts {
            first_listed: self.first_listed,
            upvotes: self.upvotes,
            has_code: self.has_code,
        }
    }

    fn set_facts(&mut self, facts: Facts) {
        self.first_listed = facts.first_listed;
        self.upvotes = facts.upvotes;
        self.has_code = facts.has_code;
    }
}

const NOWHERE: u32 = u32::MAX;

impl Papers {
    /// Notes a paper as it is now. Answers whether its words are new and it got a new place.
    pub(super) fn note(&mut self, number: PaperNumber, facts: Facts, words: &PaperWords) -> bool {
        let Ok(number) = u32::try_from(number) else {
            return false;
        };
        let hash = hash_of(words);
        let known = number as usize;
        if self.places.len() <= known {
            self.places.resize(known + 1, NOWHERE);
        }
        if let Some(entry) = self.entries.get_mut(self.places[known] as usize) {
            if entry.hash == hash {
                entry.set_facts(facts);
                return false;
            }
            entry.is_alive = false;
        } else {
            self.alive += 1;
        }
        self.places[known] = as_place(self.entries.len());
        self.entries.push(Entry {
            number,
            first_listed: facts.first_listed,
            upvotes: facts.upvotes,
            has_code: facts.has_code,
            is_alive: true,
            hash,
        });
        true
    }

    /// How many places there are, those of former words included.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// How many papers there are.
    pub(super) fn alive(&self) -> usize {
        self.alive
    }

    /// Whether there is nothing to pass over.
    pub(super) fn all_count(&self, window: &Window) -> bool {
        window.is_open() && self.alive == self.entries.len()
    }

    /// Whether the paper at a place counts.
    pub(super) fn counts(&self, place: u32, window: &Window) -> bool {
        let entry = &self.entries[place as usize];
        entry.is_alive && window.allows(&entry.facts())
    }

    /// The number of the paper at a place.
    pub(super) fn number(&self, place: u32) -> PaperNumber {
        i64::from(self.entries[place as usize].number)
    }

    /// What is known of the paper at a place.
    pub(super) fn facts(&self, place: u32) -> Facts {
        self.entries[place as usize].facts()
    }

    /// The place of a paper.
    pub(super) fn place(&self, number: PaperNumber) -> Option<u32> {
        let place = *self.places.get(usize::try_from(number).ok()?)?;
        (place != NOWHERE).then_some(place)
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.entries.shrink_to_fit();
        self.places.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>() + self.places.capacity() * size_of::<u32>()
    }
}

/// More papers than a place can name are no cache of ours.
pub(super) fn as_place(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn hash_of(words: &PaperWords) -> u32 {
    let mut hasher = DefaultHasher::new();
    words.as_str().hash(&mut hasher);
    u32::try_from(hasher.finish() >> 32).unwrap_or_default()
}
