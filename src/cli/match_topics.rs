//! `paperboy match`: the papers that a subscription would take.

use std::io::Write;

use clap::Args;
use serde_json::json;

use super::{Days, Queries, Width, search};
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
        let cache = super::open_cache(config)?;
        let topics = match (&self.queries.queries, &self.queries.topic) {
            (Some(file), _) => search::read_queries(file)?
                .into_iter()
                .map(|(query, topic)| (topic, Some(query)))
                .collect(),
            (None, topic) => vec![(Topic::parse(topic.as_deref().unwrap_or_default())?, None)],
        };
        for (topic, query) in topics {
            let matches = cache
                .matches(&topic, self.width.level, self.days.since, self.days.until)
                .await?;
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
}
