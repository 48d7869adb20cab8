//! Papers to offer while a person types an id or words of a title.

use anyhow::Context as _;
use rusqlite::Connection;

use super::PaperCache;
use super::rows::read_id;
use crate::domain::PaperId;
use crate::index::{Index, UnfinishedWord};
use crate::matching::{folded, stems};

/// Titles that are read to find those that really begin as typed.
const MOST_READ: usize = 400;

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
        self.search_in(move |connection, index| {
            let mut papers = with_id(connection, prefix.trim(), limit)?;
            for paper in with_title(connection, index, &prefix, limit)? {
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
    index: &Index,
    typed: &str,
    limit: usize,
) -> anyhow::Result<Vec<Suggestion>> {
    const NEWEST: &str = "select id, title from papers order by number desc limit ?1";
    const ONE: &str = "select id, title from papers where number = ?1";
    let words = words_of(typed);
    let read = |row: &rusqlite::Row<'_>| Ok((read_id(row, 0)?, row.get::<_, String>(1)?));
    let titles: Vec<Suggestion> = match words.split_last() {
        Some((last, whole)) if !whole.is_empty() || last.chars().count() > 1 => {
            let mut statement = connection.prepare_cached(ONE)?;
            index
                .titles_with(&whole_words(whole), &unfinished(last), MOST_READ)
                .into_iter()
                .map(|number| statement.query_row([number], read))
                .collect::<rusqlite::Result<_>>()?
        }
        // One letter: nearly every title has a word that begins so.
        _ => connection
            .prepare_cached(NEWEST)?
            .query_map([i64::try_from(MOST_READ)?], read)?
            .collect::<rusqlite::Result<_>>()?,
    };
    let begins_so = |title: &str| {
        words.last().is_none_or(|last| {
            folded(title)
                .iter()
                .any(|word| word.starts_with(last.as_str()))
        })
    };
    let fitting = titles.into_iter().filter(|(_, title)| begins_so(title));
    Ok(fitting.take(limit).collect())
}

fn words_of(typed: &str) -> Vec<String> {
    let mut words = folded(typed);
    words.truncate(MOST_WORDS);
    words
}

fn whole_words(words: &[String]) -> Vec<String> {
    words.iter().flat_map(|word| stems(word)).collect()
}

/// Every analysed word that can stand for a word that begins like this: “diffusi” begins “diffusion”, which
/// stands there as “diffus”.
fn unfinished(typed: &str) -> UnfinishedWord {
    const SHORTEST_STEM: usize = 3;
    let mut or = stems(typed);
    let mut shorter: &str = typed;
    while let Some((end, _)) = shorter.char_indices().next_back() {
        shorter = &shorter[..end];
        if shorter.len() < SHORTEST_STEM {
            break;
        }
        or.push(shorter.to_owned());
        or.push(format!("{shorter}e"));
        or.extend(shorter.strip_suffix('y').map(|stem| format!("{stem}i")));
    }
    UnfinishedWord {
        beginning: typed.to_owned(),
        or,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hostile;

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
            prop_assert_eq!(with_title(&connection, &Index::default(), &typed, 25).unwrap(), []);
            prop_assert_eq!(with_id(&connection, &typed, 25).unwrap(), []);
        }
    }
}
