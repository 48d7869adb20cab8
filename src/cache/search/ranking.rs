//! The best papers first: narrow readings of a topic before wide ones, bm25 within each.

use std::collections::HashSet;

use rusqlite::Connection;

use super::selection::{Exact, Window};
use super::{Scored, SearchOptions};
use crate::domain::Level;
use crate::matching::{Reach, TopicQuery};

/// bm25 of a word that more papers have costs milliseconds and says nothing: its rarity is gone.
const MOST_SCORED: usize = 1_000;
/// Of such a word the newest so many are taken, title hits first.
const MOST_NEWEST: usize = 300;

/// The best `wanted` papers.
pub(super) fn best(
    connection: &Connection,
    query: &TopicQuery,
    options: &SearchOptions,
    window: &Window,
    exact: &Exact,
    wanted: usize,
) -> anyhow::Result<Vec<Scored>> {
    let mut found: Vec<Scored> = Vec::new();
    let mut seen = HashSet::new();
    let tiers = tiers(options);
    for (index, reach) in tiers.iter().enumerate() {
        if found.len() >= wanted {
            break;
        }
        let is_exact_tier = *reach <= widest(options.level);
        let above = f64::from(u32::try_from(tiers.len() - index)?);
        let expression = query.expression(*reach);
        let most = if window.is_open() {
            wanted + seen.len()
        } else {
            usize::MAX
        };
        for (number, relevance) in in_tier(connection, &expression, most)? {
            if found.len() < wanted
                && window.holds(number)
                && (!is_exact_tier || exact.may_hold(number))
                && seen.insert(number)
            {
                let score = above + relevance / (1.0 + relevance);
                found.push(Scored { number, score });
            }
        }
    }
    Ok(found)
}

/// The readings to try, the narrowest first.
fn tiers(options: &SearchOptions) -> Vec<Reach> {
    let all = [Reach::Phrase, Reach::Close, Reach::All, Reach::Some];
    all.into_iter()
        .filter(|reach| options.loosely || *reach <= widest(options.level))
        .collect()
}

fn widest(level: Level) -> Reach {
    match level {
        Level::Strict => Reach::Phrase,
        Level::Normal => Reach::Close,
        Level::Wide => Reach::All,
    }
}

/// Papers of one reading with a relevance from 0 up, best first.
fn in_tier(
    connection: &Connection,
    expression: &str,
    most: usize,
) -> anyhow::Result<Vec<(i64, f64)>> {
    const COUNT: &str = "\
        select count(*) from (select 1 from paper_index where paper_index match ?1 limit ?2)";
    const SCORED: &str = "\
        select rowid, -bm25(paper_index, 3.0, 1.0, 3.0, 0.0, 0.0, 0.0) as relevance \
        from paper_index where paper_index match ?1 order by relevance desc, rowid desc limit ?2";
    const NEWEST: &str = "\
        select rowid, 0.0 from paper_index where paper_index match ?1 \
        order by rowid desc limit ?2";
    let matches: i64 = connection
        .prepare_cached(COUNT)?
        .query_row((expression, i64::try_from(MOST_SCORED)? + 1), |row| {
            row.get(0)
        })?;
    let is_common = matches > i64::try_from(MOST_SCORED)?;
    let (sql, most) = if is_common && std::env::var("NOCOMMON").is_err() {
        (NEWEST, most.max(MOST_NEWEST))
    } else {
        (SCORED, most)
    };
    let mut statement = connection.prepare_cached(sql)?;
    let papers = statement
        .query_map(
            (expression, i64::try_from(most).unwrap_or(i64::MAX)),
            |row| Ok((row.get(0)?, row.get::<_, f64>(1)?.max(0.0))),
        )?
        .collect::<rusqlite::Result<_>>()?;
    Ok(papers)
}
