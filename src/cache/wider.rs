//! One topic that asks for less, for who found nothing.

use std::sync::Arc;

use anyhow::Context as _;

use super::{PaperCache, SearchOptions, compiled};
use crate::domain::{Level, Node, ServerTopics, Topic};
use crate::index::{Index, Window};
use crate::matching::is_stop_word;

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
        self.search_in(move |_, index| Ok(wider(index, &topic, &server_topics, &options)))
            .await
            .context("find a wider topic")
    }
}

fn wider(
    index: &Arc<Index>,
    topic: &Topic,
    server_topics: &ServerTopics,
    options: &SearchOptions,
) -> Option<Wider> {
    let window = options.window();
    let finds = |wider: &Topic| {
        let query = compiled(index, &wider.resolved(server_topics), options.level);
        index.has_match(&query, &window)
    };
    let mut choices = Vec::new();
    choices.extend(topic.without_exclusions().map(|topic| Wider {
        topic,
        by: Widening::WithoutExclusions,
    }));
    let parts: Vec<Node> = topic.wanted_parts();
    let telling: Vec<Node> = parts.iter().filter(|part| tells(part)).cloned().collect();
    if let Some(rarest) = rarest(index, &telling, server_topics) {
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
    choices
        .into_iter()
        .find(|choice| choice.topic != *topic && finds(&choice.topic))
}

fn tells(part: &Node) -> bool {
    !matches!(part, Node::Words(words) if words.iter().all(|word| is_stop_word(word)))
}

/// The part that fewest papers have; none when there is only one.
fn rarest<'a>(
    index: &Arc<Index>,
    parts: &'a [Node],
    server_topics: &ServerTopics,
) -> Option<&'a Node> {
    if parts.len() < 2 {
        return None;
    }
    let mut counted = Vec::new();
    for part in parts {
        let Ok(topic) = Topic::parse(&part.text()) else {
            continue;
        };
        let query = compiled(index, &topic.resolved(server_topics), Level::Normal);
        let papers = index.matching(&query, &Window::default()).count();
        counted.push((papers, part));
    }
    let rarest = counted.into_iter().min_by_key(|(papers, _)| *papers);
    rarest.map(|(_, part)| part)
}
