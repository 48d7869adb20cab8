//! What a person may have meant who mistyped a word: topics of words that the papers have.

use std::sync::Arc;

use anyhow::Context as _;
use rusqlite::Connection;

use super::{PaperCache, SearchOptions, compiled, words};
use crate::domain::{Level, ServerTopics, Topic};
use crate::index::{Index, Window};
use crate::matching::{builtin_topics, folded};

/// More would be a list to choose from.
const MOST_SUGGESTIONS: usize = 3;

/// A topic that finds something, in the place of one that does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The topic.
    pub topic: Topic,
    /// What was exchanged: as it was written, and what stands there now.
    pub changes: Vec<(String, String)>,
}

impl PaperCache {
    /// Topics that are spelled nearly like one and find something with the same options: the words that no
    /// paper has exchanged for the nearest that papers have, or for the name of a topic. At most three.
    pub async fn nearest_topics(
        &self,
        topic: &Topic,
        server_topics: &ServerTopics,
        options: SearchOptions,
    ) -> anyhow::Result<Vec<Suggestion>> {
        let (topic, server_topics) = (topic.clone(), server_topics.clone());
        self.search_in(move |connection, index| {
            nearest_topics(connection, index, &topic, &server_topics, &options)
        })
        .await
        .context("find topics that are spelled alike")
    }
}

fn nearest_topics(
    connection: &Connection,
    index: &Arc<Index>,
    topic: &Topic,
    server_topics: &ServerTopics,
    options: &SearchOptions,
) -> anyhow::Result<Vec<Suggestion>> {
    let window = options.window();
    let mut suggestions: Vec<Suggestion> = Vec::new();
    let mut tried = with_names(topic, server_topics);
    tried.extend(with_words(connection, index, topic)?);
    for suggestion in tried {
        // A hyphen more is no other topic.
        let spelled = folded(suggestion.topic.text());
        let is_new = suggestions
            .iter()
            .all(|other| folded(other.topic.text()) != spelled);
        if suggestions.len() < MOST_SUGGESTIONS && is_new {
            let meant = suggestion.topic.resolved(server_topics);
            let query = compiled(index, &meant, options.level);
            if index.has_match(&query, &window) {
                suggestions.push(suggestion);
            }
        }
    }
    Ok(suggestions)
}

/// Groups of words exchanged for the names of topics, the server's own first.
fn with_names(topic: &Topic, server_topics: &ServerTopics) -> Vec<Suggestion> {
    let builtin = builtin_topics().iter().flat_map(|topic| {
        let synonyms = topic.synonyms().iter().map(String::as_str);
        std::iter::once(topic.name()).chain(synonyms)
    });
    let names: Vec<&str> = server_topics.names().chain(builtin).collect();
    let mut suggestions = Vec::new();
    for group in topic.groups() {
        let written = folded(&group).concat();
        let mut near: Vec<(usize, &str)> = names
            .iter()
            .filter_map(|name| {
                let name_written = folded(name).concat();
                let length = written.chars().count();
                let farthest = if length < 6 { 1 } else { 2 };
                let is_long =
                    length >= 4 && name_written.chars().count().abs_diff(length) <= farthest;
                let distance = is_long.then(|| strsim::osa_distance(&name_written, &written))?;
                (1..=farthest)
                    .contains(&distance)
                    .then_some((distance, *name))
            })
            .collect();
        near.sort_by_key(|(distance, _)| *distance);
        for (_, name) in near {
            suggestions.extend(topic.with_group(&group, name).map(|topic| Suggestion {
                topic,
                changes: vec![(group.clone(), name.to_owned())],
            }));
        }
    }
    suggestions
}

/// Every word that no paper has, exchanged for the nearest: first all for their best, then for their second.
fn with_words(
    connection: &Connection,
    index: &Arc<Index>,
    topic: &Topic,
) -> anyhow::Result<Vec<Suggestion>> {
    let mut unknown: Vec<(String, Vec<String>)> = Vec::new();
    for group in topic.groups() {
        for word in group.split(' ') {
            if unknown.iter().all(|(known, _)| known != word) && !is_found(index, word) {
                unknown.push((word.to_owned(), nearest_to(connection, index, word)?));
            }
        }
    }
    let mut suggestions = Vec::new();
    for place in 0..MOST_SUGGESTIONS {
        let mut suggestion = Suggestion {
            topic: topic.clone(),
            changes: Vec::new(),
        };
        for (word, nearest) in &unknown {
            if let Some(instead) = nearest.get(place).or(nearest.first())
                && let Some(topic) = suggestion.topic.with_word(word, instead)
            {
                suggestion.topic = topic;
                suggestion.changes.push((word.clone(), instead.clone()));
            }
        }
        if !suggestion.changes.is_empty() {
            suggestions.push(suggestion);
        }
    }
    Ok(suggestions)
}

/// Whether any paper has the word in any of its forms, or as the name of a built-in topic.
fn is_found(index: &Arc<Index>, word: &str) -> bool {
    Topic::of_words(word).is_none_or(|topic| {
        let query = compiled(index, &topic, Level::Wide);
        index.has_match(&query, &Window::default())
    })
}

/// The words nearest to one that is written with hyphens or without: each piece that no paper has is exchanged.
fn nearest_to(
    connection: &Connection,
    index: &Arc<Index>,
    word: &str,
) -> anyhow::Result<Vec<String>> {
    let pieces = folded(word);
    let mut choices = Vec::new();
    for piece in &pieces {
        choices.push(if words::papers_with(index, piece) > 0 {
            Vec::new()
        } else {
            words::nearest(connection, index, piece)?
        });
    }
    let most = choices.iter().map(Vec::len).max().unwrap_or_default();
    Ok((0..most.min(MOST_SUGGESTIONS))
        .map(|place| {
            let chosen = pieces.iter().zip(&choices);
            let chosen: Vec<&str> = chosen
                .map(|(piece, near)| near.get(place).or(near.first()).unwrap_or(piece).as_str())
                .collect();
            chosen.join("-")
        })
        .collect())
}
