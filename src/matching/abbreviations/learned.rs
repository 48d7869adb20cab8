//! What all papers together say that a short form stands for.
//!
//! Most abbreviations are one paper's own. Of these only a hash and a count are kept: the words themselves
//! are kept of what at least two papers explain alike, and nothing else is ever given out.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::Abbreviation;
use super::ordinary::{is_ordinary, is_used_as_a_word};

/// Fewer papers may have made it up.
const FEWEST_PAPERS: u32 = 2;

/// A long form with a smaller share of the short form's uses, as a divisor, is one of many: dropped as ambiguous.
const SMALLEST_SHARE: u32 = 5;

/// The abbreviations of many papers.
#[derive(Debug, Clone, Default)]
pub struct Abbreviations {
    /// By the hash of a short form: how often papers explain it, as whatever.
    uses: HashMap<u64, u32>,
    /// By the hash of a short and a long form: in how many papers.
    papers: HashMap<u64, u32>,
    /// By the short form, what at least two papers explain alike.
    by_short: HashMap<Box<str>, Vec<Known>>,
    /// By the long form: the short forms.
    by_long: HashMap<Box<str>, Vec<Box<str>>>,
}

#[derive(Debug, Clone)]
struct Known {
    long: Box<str>,
    written_short: Box<str>,
    written_long: Box<str>,
    papers: u32,
    /// Of the short form, see [`Abbreviations::leave_out_ordinary_words`].
    is_ordinary_word: bool,
}

/// A short form and one of the long forms that it is sure to stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LearnedPair<'a> {
    /// The short form as it is compared.
    pub short: &'a str,
    /// The long form as it is compared.
    pub long: &'a str,
    /// The short form as papers write it.
    pub written_short: &'a str,
    /// The long form as papers write it.
    pub written_long: &'a str,
    /// The share of the short form's uses, from 0.2 to 1.
    pub share: f64,
    /// How many papers explain it so.
    pub papers: u32,
}

impl Abbreviations {
    /// Takes in what one paper explains.
    pub fn note(&mut self, explained: &[Abbreviation]) {
        for abbreviation in explained {
            let long = abbreviation.long_key();
            *self
                .uses
                .entry(hash_of(&[&abbreviation.short]))
                .or_default() += 1;
            let papers = self
                .papers
                .entry(hash_of(&[&abbreviation.short, &long]))
                .or_default();
            *papers += 1;
            if *papers >= FEWEST_PAPERS {
                let papers = *papers;
                self.remember(abbreviation, long, papers);
            }
        }
    }

    /// What a short form stands for, what most papers say first.
    pub fn long_forms_of(&self, short: &str) -> Vec<LearnedPair<'_>> {
        let Some((short, known)) = self.by_short.get_key_value(short) else {
            return Vec::new();
        };
        let uses = self.uses_of(short);
        sorted(known.iter().filter_map(|known| known.pair(short, uses)))
    }

    /// The short forms of a long form, what most papers use first.
    pub fn short_forms_of(&self, long: &str) -> Vec<LearnedPair<'_>> {
        let shorts = self.by_long.get(long).map(Vec::as_slice);
        let shorts = shorts.unwrap_or_default().iter();
        sorted(shorts.filter_map(|short| {
            let known = self.by_short.get(short)?.iter();
            let known = known.into_iter().find(|known| *known.long == *long)?;
            known.pair(short, self.uses_of(short))
        }))
    }

    /// Leaves out the short forms that are ordinary words as well, by the number of papers that have a word
    /// (as it is compared): topics and the index know no capitals. To be called when many papers have come in.
    pub fn leave_out_ordinary_words(&mut self, papers_with: impl Fn(&str) -> usize) {
        for (short, known) in &mut self.by_short {
            let uses = self.uses.get(&hash_of(&[short])).copied();
            let uses = usize::try_from(uses.unwrap_or_default()).unwrap_or(usize::MAX);
            let is_ordinary_word =
                is_ordinary(short) || is_used_as_a_word(papers_with(short), uses);
            for known in known {
                known.is_ordinary_word = is_ordinary_word;
            }
        }
    }

    /// Whether nothing was learned.
    pub fn is_empty(&self) -> bool {
        self.by_short.is_empty()
    }

    /// All that was learned.
    pub fn iter(&self) -> impl Iterator<Item = LearnedPair<'_>> {
        self.by_short
            .keys()
            .flat_map(|short| self.long_forms_of(short))
    }

    fn uses_of(&self, short: &str) -> u32 {
        self.uses
            .get(&hash_of(&[short]))
            .copied()
            .unwrap_or_default()
    }

    fn known_mut(&mut self, short: &str, long: &str) -> Option<&mut Known> {
        let known = self.by_short.get_mut(short)?;
        known.iter_mut().find(|known| *known.long == *long)
    }

    fn remember(&mut self, abbreviation: &Abbreviation, long: String, papers: u32) {
        let Abbreviation {
            short,
            written_short,
            written_long,
            ..
        } = abbreviation;
        if let Some(known) = self.known_mut(short, &long) {
            known.papers = papers;
            known.written_long = plainer(&known.written_long, written_long).into();
            return;
        }
        let shorts = self.by_long.entry(long.as_str().into()).or_default();
        shorts.push(short.as_str().into());
        let known = self.by_short.entry(short.as_str().into()).or_default();
        known.push(Known {
            long: long.into(),
            written_short: written_short.as_str().into(),
            written_long: written_long.as_str().into(),
            papers,
            is_ordinary_word: is_ordinary(short),
        });
    }
}

impl Known {
    /// None when it is one meaning of many, or the short form a word as well.
    fn pair<'a>(&'a self, short: &'a str, uses: u32) -> Option<LearnedPair<'a>> {
        let is_sure = !self.is_ordinary_word && self.papers * SMALLEST_SHARE >= uses;
        is_sure.then(|| LearnedPair {
            short,
            long: &self.long,
            written_short: &self.written_short,
            written_long: &self.written_long,
            share: f64::from(self.papers) / f64::from(uses.max(1)),
            papers: self.papers,
        })
    }
}

fn sorted<'a>(pairs: impl Iterator<Item = LearnedPair<'a>>) -> Vec<LearnedPair<'a>> {
    let mut pairs: Vec<LearnedPair<'a>> = pairs.collect();
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.papers), pair.short, pair.long));
    pairs
}

/// Of two spellings the one with fewer capitals, else the known one: titles write every word with one.
fn plainer<'a>(known: &'a str, other: &'a str) -> &'a str {
    let capitals = |text: &&str| text.chars().filter(|c| c.is_uppercase()).count();
    std::cmp::min_by_key(known, other, capitals)
}

fn hash_of(texts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    texts.hash(&mut hasher);
    hasher.finish()
}
