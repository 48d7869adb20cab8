//! Finding papers by topic: the judgement of `matching`, answered from the index and ranked.

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use anyhow::Context as _;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _};

use super::meaning::Question;
use super::rows::{LISTED_COLUMNS, read_id, read_listed};
use super::{PaperCache, compiled};
use crate::domain::{Level, ListedPaper, PaperId, Topic};
use crate::index::{Embeddings, Remembering, Scored, Search, Window};
use crate::matching::{Knowledge, Match, Reason, TopicQuery};

/// What of the papers about a topic to show, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SearchOptions {
    /// At most so many hits.
    pub limit: usize,
    /// Leaving out so many better ones.
    pub offset: usize,
    /// First listed on this day or later. Papers without a day are left out.
    pub since: Option<NaiveDate>,
    /// First listed on this day or earlier. Papers without a day are left out.
    pub until: Option<NaiveDate>,
    /// Whether a link to code is asked for.
    pub code: Code,
    /// How wide the topic is read.
    pub level: Level,
    /// When too few papers match, fill up with papers that have only some of the words.
    pub loosely: bool,
    /// The order of the hits.
    pub sort: Sort,
}

impl Default for SearchOptions {
    fn default() -> Self {
        Self {
            limit: 10,
            offset: 0,
            since: None,
            until: None,
            code: Code::Any,
            level: Level::default(),
            loosely: false,
            sort: Sort::BestMatch,
        }
    }
}

/// What is asked of a paper's code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Code {
    /// Nothing.
    #[default]
    Any,
    /// A link to it is known.
    Linked,
}

/// The order of hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// The most fitting first.
    BestMatch,
    /// The last listed first; only papers that match.
    Newest,
    /// The most votes first; only papers that match.
    Upvotes,
}

/// The papers that were found.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchResult {
    /// One page of them.
    pub hits: Vec<Hit>,
    /// How many papers match at the level asked for, whatever the page.
    pub total_exact: usize,
}

/// A found paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The paper.
    pub listed: ListedPaper,
    /// Higher is better; only comparable within one search.
    pub score: f64,
    /// What was found in it.
    pub why: Match,
    /// It matches at the level asked for, as a subscription would.
    pub exact: bool,
}

impl SearchOptions {
    /// What they ask of a paper beside its words.
    pub(super) fn window(&self) -> Window {
        Window {
            since: self.since,
            until: self.until,
            with_code: self.code == Code::Linked,
        }
    }
}

impl PaperCache {
    /// The papers that fit a topic best.
    pub async fn search(
        &self,
        topic: &Topic,
        options: SearchOptions,
    ) -> anyhow::Result<SearchResult> {
        // The order of days or votes has nothing to ask a model.
        let question = match options.sort {
            Sort::BestMatch => self.question(topic).await,
            _ => None,
        };
        let (topic, model) = (topic.clone(), self.model.clone());
        self.search_in(move |connection, index| {
            let index = Arc::new(Remembering::of(index));
            let knowledge = Knowledge::of(Arc::<Remembering>::clone(&index));
            let query = TopicQuery::compile(&topic, options.level, &knowledge);
            let embeddings = match (&question, model) {
                (Some(_), Some(model)) => model.current(connection)?,
                _ => Arc::default(),
            };
            let asked = question.as_ref().map(|question| (question, &*embeddings));
            search(connection, &index, &query, asked, &options)
        })
        .await
        .context("search the papers")
    }

    /// All papers about a topic that were first listed in a span of days, in the cache's order.
    /// Without a span papers without a day are among them.
    pub async fn matches(
        &self,
        topic: &Topic,
        level: Level,
        since: Option<NaiveDate>,
        until: Option<NaiveDate>,
    ) -> anyhow::Result<Vec<(PaperId, Match)>> {
        const ID: &str = "select id from papers where number = ?1";
        let topic = topic.clone();
        let window = Window {
            since,
            until,
            with_code: false,
        };
        self.search_in(move |connection, index| {
            let query = compiled(index, &topic, level);
            let mut ids = connection.prepare_cached(ID)?;
            let mut matches = Vec::new();
            for number in index.newest_first(&index.matching(&query, &window)) {
                if let Ok(why) = index.judged(&query, number) {
                    matches.push((ids.query_row([number], |row| read_id(row, 0))?, why));
                }
            }
            Ok(matches)
        })
        .await
        .context("match the papers")
    }
}

fn search(
    connection: &Connection,
    Remembering { index, lookups }: &Remembering,
    query: &TopicQuery,
    asked: Option<(&Question, &Embeddings)>,
    options: &SearchOptions,
) -> anyhow::Result<SearchResult> {
    let window = options.window();
    let wanted = options.offset.saturating_add(options.limit);
    let (best, total_exact) = if options.sort == Sort::BestMatch {
        let answer = index.search(&Search {
            query,
            window,
            loosely: options.loosely,
            wanted,
            lookups,
            asked: asked.and_then(|(question, embeddings)| question.among(embeddings)),
        });
        (answer.best, answer.matching)
    } else {
        let matching = index.matching_among(query, &window, lookups);
        let best = match options.sort {
            Sort::Upvotes => index.most_voted(&matching, wanted),
            _ => index.newest(&matching, wanted),
        };
        (best, matching.count())
    };
    let mut hits = Vec::new();
    for Scored { number, score } in best.into_iter().skip(options.offset) {
        let judged = index.judged(query, number);
        hits.push(Hit {
            exact: judged.is_ok(),
            why: judged.unwrap_or_else(|loosely| explained(loosely, asked.is_some())),
            score,
            listed: listed_paper(connection, number)?,
        });
    }
    Ok(SearchResult { hits, total_exact })
}

/// Why a paper was found that does not match: without any of the words only a model can have found it.
fn explained(loosely: Match, by_meaning: bool) -> Match {
    let is_wordless = matches!(&*loosely.reasons, [Reason::SomeWords(words)] if words.is_empty());
    if is_wordless && by_meaning {
        return Match {
            reasons: vec![Reason::Meaning],
        };
    }
    loosely
}

/// A paper's number.
pub(super) fn number_of(connection: &Connection, id: &PaperId) -> anyhow::Result<Option<i64>> {
    Ok(connection
        .prepare_cached("select number from papers where id = ?1")?
        .query_row([id.as_str()], |row| row.get(0))
        .optional()?)
}

/// Reads one paper by its number.
pub(super) fn listed_paper(connection: &Connection, number: i64) -> anyhow::Result<ListedPaper> {
    let sql = format!("select {LISTED_COLUMNS} from papers p where p.number = ?1");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([number], read_listed)?)
}
