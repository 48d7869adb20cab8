//! `paperboy search`: what `/papers topic` would find.

use std::io::Write;
use std::path::Path;

use anyhow::Context as _;
use clap::Args;
use serde::Deserialize;
use serde_json::json;

use super::{Days, Queries, Width};
use crate::cache::{Hit, PaperCache, SearchOptions};
use crate::config::Config;
use crate::domain::{ServerTopics, Topic};

/// What `/papers topic` would find, ranked
#[derive(Debug, Args)]
pub(super) struct Search {
    #[command(flatten)]
    queries: Queries,
    /// How many papers at most
    #[arg(long, default_value_t = 10, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1000))]
    limit: u16,
    #[command(flatten)]
    days: Days,
    #[command(flatten)]
    width: Width,
    /// One JSON object a line
    #[arg(long)]
    json: bool,
}

/// One line of a file of topics.
#[derive(Debug, Deserialize)]
struct Query {
    id: String,
    text: String,
}

impl Search {
    pub(super) async fn run(self, config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
        self.days.check()?;
        let cache = super::open_cache(config)?;
        let options = SearchOptions {
            limit: usize::from(self.limit),
            since: self.days.since,
            until: self.days.until,
            level: self.width.level,
            loosely: true,
            ..SearchOptions::default()
        };
        if let Some(file) = &self.queries.queries {
            for (query, topic) in read_queries(file)? {
                let hits = cache.search(&topic, options).await?.hits;
                for (rank, hit) in (1..).zip(&hits) {
                    let mut line = as_json(hit);
                    line["query"] = json!(query);
                    line["rank"] = json!(rank);
                    writeln!(out, "{line}")?;
                }
            }
            return Ok(());
        }
        let topic = Topic::question(self.queries.topic.as_deref().unwrap_or_default())?;
        let found = cache.search(&topic, options).await?;
        if self.json {
            for hit in &found.hits {
                writeln!(out, "{}", as_json(hit))?;
            }
            return Ok(());
        }
        if found.hits.is_empty() {
            write_nothing(&cache, &topic, out).await?;
        }
        for hit in &found.hits {
            write_for_people(hit, out)?;
        }
        if found.total_exact == 0 {
            write_nearest(&cache, &topic, options, out).await?;
        }
        Ok(())
    }
}

/// Why there is no paper.
pub(super) async fn write_nothing(
    cache: &PaperCache,
    topic: &Topic,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let nothing = match cache.counts().await?.papers {
        0 => "The cache is empty; fill it with `paperboy sync` or `paperboy import`.".to_owned(),
        _ => format!("The cache has no {}.", topic.in_words()),
    };
    writeln!(out, "{nothing}")?;
    Ok(())
}

/// The spellings that `/papers topic` would offer.
pub(super) async fn write_nearest(
    cache: &PaperCache,
    topic: &Topic,
    options: SearchOptions,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    // Topics of a server's own are not known here.
    let of_server = ServerTopics::default();
    let nearest = cache.nearest_topics(topic, &of_server, options).await?;
    let nearest: Vec<&str> = nearest.iter().map(|near| near.topic.text()).collect();
    if !nearest.is_empty() {
        writeln!(out, "Did you mean: {}", nearest.join("  ·  "))?;
    }
    Ok(())
}

/// Reads JSON Lines of `{"id","text"}`: each id with its topic. Nobody is there to mend a text that
/// does not parse, so its words are taken.
pub(super) fn read_queries(file: &Path) -> anyhow::Result<Vec<(String, Topic)>> {
    let text =
        std::fs::read_to_string(file).with_context(|| format!("can't read {}", file.display()))?;
    let lines = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| {
            let query: Query = serde_json::from_str(line).with_context(|| {
                format!("{}:{number} is not {{\"id\",\"text\"}}", file.display())
            })?;
            let topic = Topic::question(&query.text)
                .or_else(|error| Topic::of_words(&query.text).ok_or(error))
                .with_context(|| format!("{}:{number}", file.display()))?;
            Ok((query.id, topic))
        })
        .collect()
}

fn as_json(hit: &Hit) -> serde_json::Value {
    let paper = &hit.listed.paper;
    json!({
        "id": paper.id,
        "title": paper.title,
        "score": hit.score,
        "upvotes": paper.upvotes,
        "listed": hit.listed.first_listed,
        "exact": hit.exact,
        "why": hit.why.in_words().to_string(),
    })
}

fn write_for_people(hit: &Hit, out: &mut dyn Write) -> std::io::Result<()> {
    let paper = &hit.listed.paper;
    let listed = hit
        .listed
        .first_listed
        .map_or_else(|| "–".to_owned(), |day| day.to_string());
    writeln!(
        out,
        "{:<12} {listed:<10} ▲{:<4} {}",
        paper.id, paper.upvotes, paper.title
    )?;
    writeln!(out, "{:12} {}", "", hit.why.in_words())
}
