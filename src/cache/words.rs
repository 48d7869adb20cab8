//! The words of titles and keywords as people spell them, and those of them that are nearly a given one.

use rusqlite::{Connection, OptionalExtension as _};

use crate::domain::Paper;
use crate::index::Index;
use crate::matching::{folded, is_stop_word, stems};

/// Shorter words are near to too many others, longer ones nobody types.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=24;
/// How many of the nearest are weighed by how many papers have them.
const MOST_WEIGHED: usize = 16;

/// Notes the words of a paper's title and keywords.
pub(super) fn note(connection: &Connection, paper: &Paper) -> anyhow::Result<()> {
    const SQL: &str = "insert or ignore into title_words (word) values (?1)";
    let mut statement = connection.prepare_cached(SQL)?;
    let texts = std::iter::once(&paper.title).chain(&paper.keywords);
    for word in texts.flat_map(|text| folded(text)) {
        let is_word = word.starts_with(char::is_alphabetic) && !is_stop_word(&word);
        if is_word && LENGTHS.contains(&word.chars().count()) {
            statement.execute([word])?;
        }
    }
    Ok(())
}

/// The known words that are nearest to a mistyped one: at most two letters wrong, missing, too many or turned
/// around; in short words one. Of the equally near those that more papers have come first.
pub(super) fn nearest(
    connection: &Connection,
    index: &Index,
    word: &str,
) -> anyhow::Result<Vec<String>> {
    let length = word.chars().count();
    if length + 1 < *LENGTHS.start() || length > *LENGTHS.end() {
        return Ok(Vec::new());
    }
    let farthest = if length < 6 { 1 } else { 2 };
    let mut near: Vec<(usize, String)> = Vec::new();
    for known in alike(connection, word)? {
        let is_long_enough = known.chars().count().abs_diff(length) <= farthest;
        if is_long_enough && known != word {
            let distance = strsim::osa_distance(&known, word);
            if distance <= farthest {
                near.push((distance, known));
            }
        }
    }
    near.sort();
    near.truncate(MOST_WEIGHED);
    let mut weighed = Vec::new();
    for (distance, known) in near {
        let papers = papers_with(index, &known);
        if papers > 0 {
            weighed.push((distance, std::cmp::Reverse(papers), known));
        }
    }
    weighed.sort();
    Ok(weighed.into_iter().map(|(_, _, known)| known).collect())
}

/// The known words that may be near: those with the same first letter, and those that differ in nothing but
/// the first letters. Reading all would take too long, and hardly anybody mistypes more there.
fn alike(connection: &Connection, word: &str) -> anyhow::Result<Vec<String>> {
    const BEGINNING: &str = "select word from title_words where word >= ?1 and word < ?2";
    const SAME: &str = "select word from title_words where word = ?1";
    let mut characters = word.chars();
    let Some(first) = characters.next() else {
        return Ok(Vec::new());
    };
    let rest = characters.as_str();
    let mut statement = connection.prepare_cached(BEGINNING)?;
    let after = format!("{first}{}", char::MAX);
    let rows = statement.query_map((first.to_string(), after), |row| row.get(0))?;
    let mut words: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    let mut others = vec![rest.to_owned()];
    if let Some(second) = characters.next() {
        others.push(format!("{second}{first}{}", characters.as_str()));
    }
    for letter in 'a'..='z' {
        others.push(format!("{letter}{rest}"));
        others.push(format!("{letter}{word}"));
    }
    let mut statement = connection.prepare_cached(SAME)?;
    for other in others.iter().filter(|other| !other.starts_with(first)) {
        words.extend(statement.query_row([other], |row| row.get(0)).optional()?);
    }
    Ok(words)
}

/// How many papers have the word, in title, abstract or keywords.
pub(super) fn papers_with(index: &Index, word: &str) -> u32 {
    let mut stems = stems(word).into_iter();
    match (stems.next(), stems.next()) {
        (Some(only), None) => index.papers_with(&only),
        _ => 0,
    }
}
