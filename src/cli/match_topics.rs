//! `paperboy match`: the papers that a subscription would take.

use std::io::{self, Write};

use clap::Args;
use serde_json::json;

use super::{Days, Queries, Width, search};
use crate::cache::{PaperCache, SearchOptions};
use crate::config::Config;
use crate::domain::Topic;

/// The papers that a subscription to a topic would take
#[derive(Debug, Args)]
pub(super) struct MatchTopics {
    #[command(flatten)]
    queries: Queries,
    #[command(flatten)]
    days: Days,
    #[command(flatten)]
    width: Width,
    /// One JSON object a line
    #[arg(long)]
    json: bool,
}

impl MatchTopics {
    pub(super) async fn run(self, config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
        self.days.check()?;
        let cache = super::open_cache(config)?;
        let topics = match (&self.queries.queries, &self.queries.topic) {
            (Some(file), _) => search::read_queries(file)?
                .into_iter()
                .map(|(query, topic)| (topic, Some(query)))
                .collect(),
            (None, topic) => vec![(read(topic.as_deref().unwrap_or_default())?, None)],
        };
        for (topic, query) in topics {
            let matches = cache
                .matches(&topic, self.width.level, self.days.since, self.days.until)
                .await?;
            if matches.is_empty() && query.is_none() && !self.json {
                self.write_nothing(&cache, &topic).await?;
            }
            for (id, found) in matches {
                let why = found.in_words().to_string();
                if self.json {
                    let mut line = json!({"id": id, "why": why});
                    if let Some(query) = &query {
                        line["query"] = json!(query);
                    }
                    writeln!(out, "{line}")?;
                } else {
                    let query = query
                        .as_ref()
                        .map_or_else(String::new, |query| format!("{query}\t"));
                    writeln!(out, "{query}{id}\t{why}")?;
                }
            }
        }
        Ok(())
    }

    /// To stderr: stdout holds papers only.
    async fn write_nothing(&self, cache: &PaperCache, topic: &Topic) -> anyhow::Result<()> {
        let mut stderr = io::stderr();
        search::write_nothing(cache, topic, &mut stderr).await?;
        let options = SearchOptions {
            since: self.days.since,
            until: self.days.until,
            level: self.width.level,
            ..SearchOptions::default()
        };
        search::write_nearest(cache, topic, options, &mut stderr).await
    }
}

/// Reads a topic as `/papers topic` and `paperboy search` do: whatever a subscription can be of is the
/// same topic there, and of a longer text the words are judged, as those in a file are. Who tries a topic
/// should learn what it matches and that it can't be subscribed to, and not only the latter.
fn read(text: &str) -> anyhow::Result<Topic> {
    let topic = Topic::question(text)?;
    if let Err(fault) = Topic::parse(text) {
        let why = "too long for a subscription, so its words are judged";
        writeln!(io::stderr(), "paperboy: {why}: {fault}")?;
    }
    Ok(topic)
}
