//! What one question has looked up so far.
//!
//! The papers with a phrase are asked for when a topic is read (is it spoken of?), judged and ranked: finding them
//! takes longest of all.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Index;
use super::occurrences::Found;
use crate::matching::{Abbreviations, Learned, Sequence, only_word};

/// The papers that were found, by what was looked for.
#[derive(Debug, Default)]
pub(crate) struct Lookups {
    found: Mutex<Vec<(Vec<Sequence>, Arc<Found>)>>,
}

impl Lookups {
    /// The papers with any of the forms.
    pub(super) fn found(&self, index: &Index, forms: &[Sequence]) -> Arc<Found> {
        self.known(forms).unwrap_or_else(|| {
            let new = Arc::new(index.found(forms));
            self.all().push((forms.to_vec(), Arc::clone(&new)));
            new
        })
    }

    /// The same, if they were looked for before.
    pub(super) fn known(&self, forms: &[Sequence]) -> Option<Arc<Found>> {
        let all = self.all();
        let known = all.iter().find(|(known, _)| known == forms);
        known.map(|(_, found)| Arc::clone(found))
    }

    /// How many papers have any of them.
    pub(super) fn papers_with(&self, index: &Index, forms: &[Sequence]) -> u32 {
        // One word is counted without finding it.
        match only_word(forms) {
            Some(word) => index.papers_with(word.text()),
            None => self.found(index, forms).papers,
        }
    }

    fn all(&self) -> MutexGuard<'_, Vec<(Vec<Sequence>, Arc<Found>)>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The index as one question asks it.
#[derive(Debug)]
pub(crate) struct Remembering {
    pub(crate) index: Arc<Index>,
    pub(crate) lookups: Lookups,
}

impl Remembering {
    /// Nothing yet.
    pub(crate) fn of(index: &Arc<Index>) -> Self {
        Self {
            index: Arc::clone(index),
            lookups: Lookups::default(),
        }
    }
}

impl Learned for Remembering {
    fn abbreviations(&self) -> &Abbreviations {
        self.index.abbreviations()
    }

    fn papers(&self) -> u32 {
        self.index.papers()
    }

    fn papers_with(&self, word: &str) -> u32 {
        self.index.papers_with(word)
    }

    fn papers_with_any(&self, rows: &[Sequence]) -> u32 {
        self.lookups.papers_with(&self.index, rows)
    }
}
