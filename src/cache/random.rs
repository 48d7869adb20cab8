//! A paper by chance: the better liked, the likelier.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use anyhow::Context as _;
use rusqlite::Connection;

use super::search::{listed_paper, number_of};
use super::{PaperCache, Pick, compiled};
use crate::domain::{Level, PaperId, Topic};
use crate::index::{Index, Window};
use crate::matching::TopicQuery;

/// The draw is among so many papers, those with the most votes.
const MOST_DRAWN: usize = 2_000;

impl PaperCache {
    /// A paper that is none of `but`, about the topic if there is one. Each vote counts as a lot in the
    /// draw, and each paper has one more. The same seed over the same cache draws the same paper.
    pub async fn random(
        &self,
        topic: Option<&Topic>,
        but: HashSet<PaperId>,
        seed: u64,
    ) -> anyhow::Result<Option<Pick>> {
        let topic = topic.cloned();
        self.search_in(move |connection, index| {
            let query = topic.map(|topic| compiled(index, &topic, Level::default()));
            random(connection, index, query.as_ref(), &but, seed)
        })
        .await
        .context("draw a paper")
    }
}

fn random(
    connection: &Connection,
    index: &Index,
    query: Option<&TopicQuery>,
    but: &HashSet<PaperId>,
    seed: u64,
) -> anyhow::Result<Option<Pick>> {
    let mut left_out = HashSet::new();
    for id in but {
        left_out.extend(number_of(connection, id)?);
    }
    let most = MOST_DRAWN + left_out.len();
    let mut liked = match query {
        Some(query) => liked_about(index, query, most),
        None => liked(connection, most)?,
    };
    liked.retain(|(number, _)| !left_out.contains(number));
    let Some(number) = drawn(&liked, seed) else {
        return Ok(None);
    };
    let listed = listed_paper(connection, number)?;
    let why = query.and_then(|query| index.judged(query, number).ok());
    Ok(Some(Pick { listed, why }))
}

/// The most liked papers with their votes.
fn liked(connection: &Connection, most: usize) -> anyhow::Result<Vec<(i64, u32)>> {
    const SQL: &str = "\
        select number, upvotes from papers \
        order by upvotes desc, first_listed desc, number desc limit ?1";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([i64::try_from(most)?], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The same among those about a topic.
fn liked_about(index: &Index, query: &TopicQuery, most: usize) -> Vec<(i64, u32)> {
    let matching = index.matching(query, &Window::default());
    index
        .most_voted(&matching, most)
        .into_iter()
        .map(|scored| (scored.number, index.upvotes(scored.number)))
        .collect()
}

/// Exponential clocks: the paper whose clock rings first, each running as fast as the paper has lots.
fn drawn(papers: &[(i64, u32)], seed: u64) -> Option<i64> {
    let rings_at = |&(number, upvotes): &(i64, u32)| {
        let mut hasher = DefaultHasher::new();
        (seed, number).hash(&mut hasher);
        let draw = u32::try_from(hasher.finish() >> 32).unwrap_or_default();
        let uniform = (f64::from(draw) + 0.5) / 2_f64.powi(32);
        -uniform.ln() / (f64::from(upvotes) + 1.0)
    };
    papers
        .iter()
        .min_by(|one, other| rings_at(one).total_cmp(&rings_at(other)))
        .map(|&(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_well_liked_paper_is_drawn_oftener() {
        // Lots: 1, 10 and 89.
        let papers = [(1, 0), (2, 9), (3, 88)];
        let mut times = [0_u32; 4];
        for seed in 0..2_000 {
            times[usize::try_from(drawn(&papers, seed).unwrap()).unwrap()] += 1;
        }
        assert!((5..60).contains(&times[1]), "{times:?}");
        assert!((120..300).contains(&times[2]), "{times:?}");
        assert_eq!(times.iter().sum::<u32>(), 2_000);
        assert_eq!(drawn(&[], 7), None);
        assert_eq!(drawn(&papers, 5), drawn(&papers, 5));
    }
}
