//! One topic that asks for less, for who found nothing.

use anyhow::Context as _;
use rusqlite::Connection;

use super::search::{Window, finds_any};
use super::{PaperCache, SearchOptions};
use crate::domain::{Level, Node, ServerTopics, Topic};
use crate::matching::{TopicQuery, is_stop_word};

/// A wider topic that finds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wider {
    /// The topic.
    pub topic: Topic,
    /// How it is wider.
    pub by: Widening,
}

/// How a topic was made wider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Widening {
    /// Nothing is left out any more.
    WithoutExclusions,
    /// This part, the one that fewest papers have, is not asked for any more. In the topic's language.
    Without(String),
    /// Any of the parts is enough.
    AnyOf,
}

impl PaperCache {
    /// The topic that changes one least and finds something with the same options: without its exclusions,
    /// else without its rarest part, else with any of its parts.
    pub async fn wider(
        &self,
        topic: &Topic,
        server_topics: &ServerTopics,
        options: SearchOptions,
    ) -> anyhow::Result<Option<Wider>> {
        let (topic, server_topics) = (topic.clone(), server_topics.clone());
        self.database
            .read(move |connection| wider(connection, &topic, &server_topics, &options))
            .await
            .context("find a wider topic")
    }
}

fn wider(
    connection: &Connection,
    topic: &Topic,
    server_topics: &ServerTopics,
    options: &SearchOptions,
) -> anyhow::Result<Option<Wider>> {
    let window = Window::of(connection, options.since, options.until, options.code)?;
    let finds = |wider: &Topic| {
        let query = TopicQuery::compile(&wider.resolved(server_topics), options.level);
        finds_any(connection, &query, &window)
    };
    let mut choices = Vec::new();
    choices.extend(topic.without_exclusions().map(|topic| Wider {
        topic,
        by: Widening::WithoutExclusions,
    }));
    let parts: Vec<Node> = topic.wanted_parts();
    let telling: Vec<Node> = parts.iter().filter(|part| tells(part)).cloned().collect();
    if let Some(rarest) = rarest(connection, &telling, server_topics)? {
        let others = parts.iter().filter(|part| *part != rarest);
        let narrowed = topic.with_parts(others.cloned().collect());
        choices.extend(narrowed.map(|topic| Wider {
            topic,
            by: Widening::Without(rarest.text()),
        }));
    }
    if telling.len() > 1 {
        choices.extend(topic.with_any_of(telling).map(|topic| Wider {
            topic,
            by: Widening::AnyOf,
        }));
    }
    for choice in choices {
        if choice.topic != *topic && finds(&choice.topic)? {
            return Ok(Some(choice));
        }
    }
    Ok(None)
}

fn tells(part: &Node) -> bool {
    !matches!(part, Node::Words(words) if words.iter().all(|word| is_stop_word(word)))
}

/// The part that fewest papers have; none when there is only one.
fn rarest<'a>(
    connection: &Connection,
    parts: &'a [Node],
    server_topics: &ServerTopics,
) -> anyhow::Result<Option<&'a Node>> {
    const SQL: &str = "\
        select count(*) from (select 1 from paper_index where paper_index match ?1 limit ?2)";
    /// Counting all papers with a frequent word takes long, and it is not the rarest.
    const MOST_COUNTED: u32 = 2_000;
    if parts.len() < 2 {
        return Ok(None);
    }
    let mut counted = Vec::new();
    for part in parts {
        let Ok(topic) = Topic::parse(&part.text()) else {
            continue;
        };
        let query = TopicQuery::compile(&topic.resolved(server_topics), Level::Normal);
        let papers: u32 = connection
            .prepare_cached(SQL)?
            .query_row((query.index_expression(), MOST_COUNTED), |row| row.get(0))?;
        counted.push((papers, part));
    }
    let rarest = counted.into_iter().min_by_key(|(papers, _)| *papers);
    Ok(rarest.map(|(_, part)| part))
}
