//! arXiv's `/api/query?id_list=…`: an Atom feed with an entry for each known paper.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::faults::Fault;
use super::script::{FeedRequest, Script, Server, scripted};

/// The categories of each paper, the primary one first. Clones share it.
type Shelf = Arc<Mutex<BTreeMap<String, Vec<String>>>>;

/// A second source that knows categories.
#[derive(Debug)]
pub struct ArxivFeed {
    server: Server,
    script: Script,
    papers: Shelf,
}

scripted!(ArxivFeed, "PAPERBOY_ARXIV_URL");

impl ArxivFeed {
    /// Serves these papers: id → categories.
    pub async fn start(papers: BTreeMap<String, Vec<String>>) -> std::io::Result<Self> {
        let shelf = Shelf::new(Mutex::new(papers));
        let script = Script::default();
        let routes = Router::new()
            .route("/api/query", get(query))
            .with_state(Arc::clone(&shelf));
        Ok(Self {
            server: Server::start(routes, script.clone()).await?,
            script,
            papers: shelf,
        })
    }

    /// Adds or replaces a paper.
    pub fn set_paper(&self, id: &str, categories: &[&str]) {
        let categories = categories.iter().map(|&term| term.to_owned()).collect();
        self.papers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id.to_owned(), categories);
    }
}

async fn query(
    State(shelf): State<Shelf>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let ids = query.get("id_list").map(String::as_str).unwrap_or_default();
    let most = query.get("max_results").and_then(|text| text.parse().ok());
    let shelf = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    let ids: Vec<&str> = ids.split(',').filter(|id| !id.is_empty()).collect();
    let mut entries = String::new();
    if let Some(bad) = ids.iter().find(|id| !is_id(id)) {
        entries = error_entry(bad);
    } else {
        // The default of ten cuts longer lists without a word.
        for id in ids.into_iter().take(most.unwrap_or(10)) {
            if let Some(categories) = shelf.get(id) {
                entries.push_str(&entry(id, categories));
            }
        }
    }
    let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    (kind, feed(&entries)).into_response()
}

fn is_id(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || ".-/".contains(c);
    text.chars().all(allowed) && text.contains(|c: char| c.is_ascii_digit())
}

fn feed(entries: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
  <id>https://arxiv.org/api/made-up</id>
  <title>arXiv Query: made up</title>
  <updated>2026-08-14T00:00:00Z</updated>
{entries}</feed>
"#
    )
}

fn entry(id: &str, categories: &[String]) -> String {
    let primary = categories.first().map(String::as_str).unwrap_or_default();
    let mut terms = String::new();
    for term in categories {
        let _ = write!(
            terms,
            "<category term=\"{term}\" scheme=\"http://arxiv.org/schemas/atom\"/>"
        );
    }
    format!(
        r#"  <entry>
    <id>http://arxiv.org/abs/{id}v1</id>
    <title>A made-up paper &amp; its
  second line</title>
    <published>2026-08-13T17:00:00Z</published>
    {terms}
    <arxiv:primary_category term="{primary}"/>
    <author><name>Ada Kite</name></author>
  </entry>
"#
    )
}

fn error_entry(id: &str) -> String {
    format!(
        r"  <entry>
    <id>http://arxiv.org/api/errors#incorrect_id_format_for_{id}</id>
    <title>Error</title>
    <summary>incorrect id format for {id}</summary>
  </entry>
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn known_papers_have_an_entry_and_the_default_cuts_at_ten() {
        let papers = (10..30).map(|n| (format!("2608.000{n}"), vec!["cs.CL".to_owned()]));
        let feed = ArxivFeed::start(papers.collect()).await.unwrap();
        let ids: Vec<String> = (5..30).map(|n| format!("2608.000{n:02}")).collect();
        let count = async |more: &str| {
            let url = format!("{}/api/query?id_list={}{more}", feed.url(), ids.join(","));
            let text = reqwest::get(url).await.unwrap().text().await.unwrap();
            text.matches("<entry>").count()
        };
        assert_eq!(count("&max_results=100").await, 20);
        assert_eq!(count("").await, 5);
    }
}
