//! Papers like another one: those that share its rare words.

use std::collections::HashMap;

use anyhow::Context as _;
use rusqlite::Connection;

use super::PaperCache;
use super::search::{listed_paper, number_of};
use crate::domain::{ListedPaper, Paper, PaperId};
use crate::index::Index;
use crate::matching::{SpelledWord, is_stop_word, spelled_words, stems};

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
    let mut found = Vec::new();
    for candidate in candidates(index, number, &terms) {
        let listed = listed_paper(connection, candidate)?;
        found.extend(compared(listed, &terms));
    }
    found.sort_by(|one, other| other.score.total_cmp(&one.score));
    found.truncate(limit);
    Ok(found)
}

/// The paper's words that few others have, the most telling first.
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

/// The papers that share most.
fn candidates(index: &Index, number: i64, terms: &[WeightedTerm]) -> Vec<i64> {
    let words: Vec<(&str, f64)> = terms
        .iter()
        .map(|term| (term.word.stem.as_str(), term.rarity))
        .collect();
    let alike = index.sharing(&words, MOST_CANDIDATES + 1);
    let others = alike.into_iter().filter(|other| *other != number);
    others.take(MOST_CANDIDATES).collect()
}

fn compared(listed: ListedPaper, terms: &[WeightedTerm]) -> Option<Similar> {
    let paper = &listed.paper;
    let mut own = stems(&paper.title);
    own.extend(stems(&paper.abstract_text));
    own.extend(paper.keywords.iter().flat_map(|keyword| stems(keyword)));
    let mut shared: Vec<&WeightedTerm> = terms
        .iter()
        .filter(|term| own.contains(&term.word.stem))
        .collect();
    if shared.len() < FEWEST_SHARED {
        return None;
    }
    shared.sort_by(|one, other| other.rarity.total_cmp(&one.rarity));
    let score = shared.iter().map(|term| term.weight).sum();
    let shared_terms = shared
        .iter()
        .map(|term| term.word.spelled.clone())
        .collect();
    Some(Similar {
        listed,
        shared_terms,
        score,
    })
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
