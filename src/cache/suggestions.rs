//! Papers to offer while a person types an id or words of a title.

use anyhow::Context as _;
use rusqlite::Connection;

use super::PaperCache;
use super::rows::read_id;
use crate::domain::PaperId;
use crate::matching::{folded, stems};

/// Titles that are read to find those that really begin as typed.
const MOST_READ: i64 = 400;

/// Further words of what is typed are left out: each costs time, and no title needs them.
const MOST_WORDS: usize = 12;

impl PaperCache {
    /// Papers whose id begins with the text or whose title has its words, the last of them perhaps
    /// unfinished; the newest first. An empty text offers the newest papers.
    pub async fn suggest_papers(
        &self,
        prefix: String,
        limit: usize,
    ) -> anyhow::Result<Vec<(PaperId, String)>> {
        self.database
            .read(move |connection| {
                let mut papers = with_id(connection, prefix.trim(), limit)?;
                for paper in with_title(connection, &prefix, limit)? {
                    if papers.len() < limit && !papers.contains(&paper) {
                        papers.push(paper);
                    }
                }
                Ok(papers)
            })
            .await
            .context("suggest papers")
    }
}

type Suggestion = (PaperId, String);

fn with_id(connection: &Connection, prefix: &str, limit: usize) -> anyhow::Result<Vec<Suggestion>> {
    const SQL: &str = "\
        select id, title from papers where id >= ?1 and id < ?2 order by id desc limit ?3";
    if prefix.is_empty() {
        return Ok(Vec::new());
    }
    let after = format!("{prefix}{}", char::MAX);
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map((prefix, after, i64::try_from(limit)?), |row| {
        Ok((read_id(row, 0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn with_title(
    connection: &Connection,
    typed: &str,
    limit: usize,
) -> anyhow::Result<Vec<Suggestion>> {
    const ALL: &str = "select id, title from papers order by number desc limit ?1";
    const SQL: &str = "\
        select p.id, p.title from paper_index i join papers p on p.number = i.rowid \
        where paper_index match ?1 order by i.rowid desc limit ?2";
    let words = words_of(typed);
    let read = |row: &rusqlite::Row<'_>| Ok((read_id(row, 0)?, row.get::<_, String>(1)?));
    let expression = words
        .split_last()
        .and_then(|(last, whole)| titles_with(whole, last));
    let mut statement = connection.prepare_cached(if expression.is_some() { SQL } else { ALL })?;
    let rows = match expression {
        Some(expression) => statement.query_map((expression, MOST_READ), read)?,
        None => statement.query_map([MOST_READ], read)?,
    };
    let mut found = Vec::new();
    for suggestion in rows {
        if found.len() == limit {
            break;
        }
        let suggestion = suggestion?;
        let begins_so = |last: &String| {
            folded(&suggestion.1)
                .iter()
                .any(|word| word.starts_with(last.as_str()))
        };
        if words.last().is_none_or(begins_so) {
            found.push(suggestion);
        }
    }
    Ok(found)
}

fn words_of(typed: &str) -> Vec<String> {
    let mut words = folded(typed);
    words.truncate(MOST_WORDS);
    words
}

/// MATCH text for titles with all of the words, the last of them perhaps unfinished. `None` when it would find
/// nearly every title: half the index begins with one of a few letters, and looking that up takes long.
fn titles_with(whole: &[String], last: &str) -> Option<String> {
    let mut parts: Vec<String> = whole
        .iter()
        .map(|word| format!("\"{}\"", stems(word).concat()))
        .collect();
    if last.chars().count() > 1 {
        parts.push(beginning(last));
    }
    (!parts.is_empty()).then(|| format!("title : ({})", parts.join(" AND ")))
}

/// Every indexed word that can stand for a word that begins like this. The index holds stems:
/// “diffusi” begins “diffusion”, which stands there as “diffus”.
fn beginning(typed: &str) -> String {
    const SHORTEST_STEM: usize = 3;
    let mut parts = vec![format!("\"{typed}\" *")];
    let mut shorter: &str = typed;
    while let Some((end, _)) = shorter.char_indices().next_back() {
        shorter = &shorter[..end];
        if shorter.len() < SHORTEST_STEM {
            break;
        }
        parts.push(format!("\"{shorter}\""));
        if let Some(stem) = shorter.strip_suffix('y') {
            parts.push(format!("\"{stem}i\""));
        }
        parts.push(format!("\"{shorter}e\""));
    }
    parts.push(format!("\"{}\"", stems(typed).concat()));
    format!("({})", parts.join(" OR "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hostile;

    /// Twelve words of the longest kind.
    const LONGEST_EXPRESSION: usize = 16 * 1024;

    #[test]
    fn a_long_text_asks_for_its_first_words_only() {
        assert_eq!(words_of(&"word ".repeat(1_000)).len(), MOST_WORDS);
        // One letter that stands for four words.
        assert_eq!(words_of(&"ﷺ".repeat(6_000)).len(), MOST_WORDS);
    }

    proptest! {
        #[test]
        fn any_typed_text_is_looked_up_quickly(typed in hostile::text()) {
            let connection = super::super::empty_database();
            prop_assert_eq!(with_title(&connection, &typed, 25).unwrap(), []);
            prop_assert_eq!(with_id(&connection, &typed, 25).unwrap(), []);
            if let Some((last, whole)) = words_of(&typed).split_last() {
                let expression = titles_with(whole, last).unwrap_or_default();
                prop_assert!(expression.len() <= LONGEST_EXPRESSION);
            }
        }
    }
}
