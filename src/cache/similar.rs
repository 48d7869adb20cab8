//! Papers like another one: those that share its rare words.

use std::collections::HashMap;

use anyhow::Context as _;
use rusqlite::Connection;

use super::PaperCache;
use super::search::{listed_paper, number_of};
use crate::domain::{ListedPaper, Paper, PaperId};
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
const MOST_CANDIDATES: i64 = 40;
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
        self.database
            .read(move |connection| similar(connection, &id, limit))
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

fn similar(connection: &Connection, id: &PaperId, limit: usize) -> anyhow::Result<Vec<Similar>> {
    let Some(number) = number_of(connection, id)? else {
        return Ok(Vec::new());
    };
    let paper = listed_paper(connection, number)?.paper;
    let terms = telling_terms(connection, &paper)?;
    let mut found = Vec::new();
    for candidate in candidates(connection, number, &terms)? {
        let listed = listed_paper(connection, candidate)?;
        found.extend(compared(listed, &terms));
    }
    found.sort_by(|one, other| other.score.total_cmp(&one.score));
    found.truncate(limit);
    Ok(found)
}

/// The paper's words that few others have, the most telling first.
fn telling_terms(connection: &Connection, paper: &Paper) -> anyhow::Result<Vec<WeightedTerm>> {
    const PAPERS: &str = "select count(*) from papers";
    const WITH_WORD: &str = "\
        select count(*) from (select 1 from paper_index where paper_index match ?1 limit ?2)";
    let papers: u32 = connection
        .prepare_cached(PAPERS)?
        .query_row([], |row| row.get(0))?;
    let papers = f64::from(papers);
    // In a small cache every word is common.
    let most = (papers / COMMON_SHARE).clamp(20.0, COMMON_COUNT).round();
    let mut terms = Vec::new();
    for (word, times) in words_of(paper) {
        let expression = quoted(&word);
        let with_word: u32 = connection
            .prepare_cached(WITH_WORD)?
            .query_row((expression, most + 1.0), |row| row.get(0))?;
        let with_word = f64::from(with_word);
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
    Ok(terms)
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

/// The papers that share most, by the index's own measure.
fn candidates(
    connection: &Connection,
    number: i64,
    terms: &[WeightedTerm],
) -> anyhow::Result<Vec<i64>> {
    const SQL: &str = "\
        select rowid from paper_index where paper_index match ?1 and rowid <> ?2 \
        order by bm25(paper_index, 2.0, 1.0, 2.0, 0.0, 0.0, 0.0) limit ?3";
    if terms.is_empty() {
        return Ok(Vec::new());
    }
    let words: Vec<String> = terms.iter().map(|term| quoted(&term.word)).collect();
    let mut statement = connection.prepare_cached(SQL)?;
    let numbers = statement.query_map((words.join(" OR "), number, MOST_CANDIDATES), |row| {
        row.get(0)
    })?;
    Ok(numbers.collect::<rusqlite::Result<_>>()?)
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

/// Only in the columns of text: an author's name is no subject.
fn quoted(word: &SpelledWord) -> String {
    format!("({{title abstract_text keywords}} : \"{}\")", word.stem)
}
