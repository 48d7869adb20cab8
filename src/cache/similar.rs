//! Papers like another one: those whose most telling words are the same.

use std::collections::HashMap;

use anyhow::Context as _;
use rusqlite::Connection;

use super::PaperCache;
use super::search::{listed_paper, number_of};
use crate::domain::{ListedPaper, Paper, PaperId};
use crate::index::{Index, Scored};
use crate::matching::{SpelledWord, is_stop_word, spelled_words};

/// A paper that shares words with another.
#[derive(Debug, Clone, PartialEq)]
pub struct Similar {
    /// The paper.
    pub listed: ListedPaper,
    /// The words that both have, the rarest first, as the first paper spells them.
    pub shared_terms: Vec<String>,
    /// Higher is more alike; only comparable among the answers for one paper.
    pub score: f64,
}

/// The words that stand for a paper.
const MOST_TERMS: usize = 24;
/// Papers that are looked at more closely.
const MOST_CANDIDATES: usize = 40;
/// Fewer shared words are chance.
const FEWEST_SHARED: usize = 3;
/// A word that more papers than one in this many have tells nothing about one of them.
const COMMON_SHARE: f64 = 20.0;
/// Nor does one that so many papers have, however many others there are; looking them up takes long.
const COMMON_COUNT: f64 = 1_000.0;

impl PaperCache {
    /// The papers that are most like this one, the most alike first. None for an unknown paper.
    pub async fn similar(&self, id: &PaperId, limit: usize) -> anyhow::Result<Vec<Similar>> {
        let id = id.clone();
        self.search_in(move |connection, index| similar(connection, index, &id, limit))
            .await
            .context("find similar papers")
    }
}

/// A word of the paper and how much it tells.
struct WeightedTerm {
    word: SpelledWord,
    /// The logarithm of its rarity.
    rarity: f64,
    weight: f64,
}

fn similar(
    connection: &Connection,
    index: &Index,
    id: &PaperId,
    limit: usize,
) -> anyhow::Result<Vec<Similar>> {
    let Some(number) = number_of(connection, id)? else {
        return Ok(Vec::new());
    };
    let paper = listed_paper(connection, number)?.paper;
    let terms = telling_terms(index, &paper);
    let stems: Vec<&str> = terms.iter().map(|term| term.word.stem.as_str()).collect();
    let mut found = Vec::new();
    for Scored { number, score } in index.alike(number, MOST_CANDIDATES) {
        let has = index.has_words(number, &stems);
        let shared: Vec<String> = terms
            .iter()
            .zip(has)
            .filter(|(_, has)| *has)
            .map(|(term, _)| term.word.spelled.clone())
            .collect();
        if shared.len() >= FEWEST_SHARED && found.len() < limit {
            found.push(Similar {
                listed: listed_paper(connection, number)?,
                shared_terms: shared,
                score,
            });
        }
    }
    Ok(found)
}

/// The paper's most telling words that few others have, the rarest first.
fn telling_terms(index: &Index, paper: &Paper) -> Vec<WeightedTerm> {
    let papers = count(index.len());
    // In a small cache every word is common.
    let most = (papers / COMMON_SHARE).clamp(20.0, COMMON_COUNT).round();
    let mut terms = Vec::new();
    for (word, times) in words_of(paper) {
        let with_word = f64::from(index.papers_with(&word.stem));
        if with_word < 2.0 || with_word > most {
            continue;
        }
        let rarity = (1.0 + papers / with_word).ln();
        terms.push(WeightedTerm {
            word,
            rarity,
            weight: rarity * (1.0 + f64::from(times).ln()),
        });
    }
    terms.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    terms.truncate(MOST_TERMS);
    terms.sort_by(|one, other| other.rarity.total_cmp(&one.rarity));
    terms
}

/// Distinct words with the number of their uses; a use in title or keywords counts three times.
fn words_of(paper: &Paper) -> Vec<(SpelledWord, u32)> {
    const SHORTEST: usize = 3;
    let keywords = paper.keywords.join(" · ");
    let parts = [(&paper.title, 3), (&keywords, 3), (&paper.abstract_text, 1)];
    let mut index: HashMap<String, usize> = HashMap::new();
    let mut words: Vec<(SpelledWord, u32)> = Vec::new();
    for (text, counts) in parts {
        for word in spelled_words(text) {
            let is_number = word.stem.bytes().all(|byte| byte.is_ascii_digit());
            if word.stem.chars().count() < SHORTEST
                || is_number
                || is_stop_word(&word.spelled.to_lowercase())
            {
                continue;
            }
            if let Some(&known) = index.get(&word.stem) {
                words[known].1 += counts;
            } else {
                index.insert(word.stem.clone(), words.len());
                words.push((word, counts));
            }
        }
    }
    words
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
