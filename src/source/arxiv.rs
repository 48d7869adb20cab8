//! arXiv as the second source. Its first use: the categories of papers that Hugging Face listed,
//! so that `cat:cs.CL` finds them.

use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{Client, StatusCode};
use roxmltree::{Document, Node};
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};
use url::Url;

use super::SourceError;
use super::client::{RetryPolicy, base_url, client_for, endpoint, send};
use super::sanitise::reason;
use crate::domain::PaperId;

/// The most papers that one request asks for: the address stays below 2,000 characters.
pub const MOST_IDS: usize = 100;

/// arXiv's terms: at most one request every three seconds, one at a time.
/// <https://info.arxiv.org/help/api/tou.html>
const PAUSE: Duration = Duration::from_secs(3);

/// The most categories that a paper may have.
pub(super) const MOST_CATEGORIES: usize = 32;

/// arXiv's query interface.
#[derive(Debug)]
pub struct Arxiv {
    base: Url,
    client: Client,
    retries: RetryPolicy,
    pause: Duration,
    /// When the next request may start. The lock is held during a request: one at a time.
    next_turn: Mutex<Option<Instant>>,
}

impl Arxiv {
    /// arXiv at `base`.
    pub fn new(base: &str) -> anyhow::Result<Self> {
        let base = base_url(base)?;
        Ok(Self {
            client: client_for(&base, HeaderMap::new())?,
            base,
            retries: RetryPolicy {
                retries: 2,
                first_pause: PAUSE,
            },
            pause: PAUSE,
            next_turn: Mutex::new(None),
        })
    }

    /// The same without pauses, for tests.
    #[must_use]
    pub fn without_pauses(self) -> Self {
        Self {
            retries: RetryPolicy::without_pauses(),
            pause: Duration::ZERO,
            ..self
        }
    }

    /// Asks for the categories of papers, at most [`MOST_IDS`] at once. Those that arXiv does not
    /// know, and ids that are not arXiv's, are absent from the answer.
    pub async fn categories_of(
        &self,
        ids: &[PaperId],
    ) -> Result<Vec<(PaperId, Vec<String>)>, SourceError> {
        let mut found = Vec::new();
        let ids: Vec<&str> = ids
            .iter()
            .filter(|id| id.is_arxiv())
            .map(PaperId::as_str)
            .collect();
        for some in ids.chunks(MOST_IDS) {
            let mut entries = self.query(some).await?;
            if entries.is_empty() {
                // arXiv sometimes answers with an empty feed and means nothing by it.
                entries = self.query(some).await?;
            }
            found.append(&mut entries);
        }
        Ok(found)
    }

    async fn query(&self, ids: &[&str]) -> Result<Vec<(PaperId, Vec<String>)>, SourceError> {
        let mut url = endpoint(&self.base, "/api/query");
        url.query_pairs_mut()
            .append_pair("id_list", &ids.join(","))
            // Without it arXiv gives ten and says nothing of the rest.
            .append_pair("max_results", &ids.len().to_string());
        let request = self.client.get(url).build().map_err(malformed)?;
        let mut next_turn = self.next_turn.lock().await;
        if let Some(turn) = *next_turn {
            sleep_until(turn).await;
        }
        let answer = send(&self.client, &request, self.retries).await;
        *next_turn = Some(Instant::now() + self.pause);
        drop(next_turn);
        let answer = answer?;
        if answer.status != StatusCode::OK {
            return Err(SourceError::Unavailable {
                reason: format!("it answered {}", answer.status),
                retry_after: None,
            });
        }
        read_feed(&String::from_utf8_lossy(&answer.body))
    }
}

pub(super) fn read_feed(text: &str) -> Result<Vec<(PaperId, Vec<String>)>, SourceError> {
    let document = Document::parse(text).map_err(malformed)?;
    let feed = document.root_element();
    if feed.tag_name().name() != "feed" {
        return Err(malformed("not an Atom feed"));
    }
    let mut papers = Vec::new();
    for entry in children(feed, "entry") {
        let id = children(entry, "id").next().and_then(|id| id.text());
        let id = id.unwrap_or_default();
        if id.contains("/api/errors") {
            let said = children(entry, "summary").next().and_then(|s| s.text());
            return Err(malformed(said.unwrap_or("an error without a text").trim()));
        }
        if let Ok(id) = PaperId::parse(id) {
            papers.push((id, categories(entry)));
        }
    }
    Ok(papers)
}

/// The primary category, then the others. What authors wrote of other classifications, such as
/// `68T07`, stands among them and is left out.
fn categories(entry: Node<'_, '_>) -> Vec<String> {
    let primary = children(entry, "primary_category");
    let mut terms: Vec<String> = Vec::new();
    for node in primary.chain(children(entry, "category")) {
        let Some(term) = node.attribute("term") else {
            continue;
        };
        let is_new = !terms.iter().any(|known| known == term);
        if is_category(term) && is_new && terms.len() < MOST_CATEGORIES {
            terms.push(term.to_owned());
        }
    }
    terms
}

/// `cs.CL`, `hep-th`, `cond-mat.stat-mech`.
fn is_category(term: &str) -> bool {
    let word = |part: &str| {
        (2..=20).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphabetic() || c == '-')
    };
    let (archive, subject) = term.split_once('.').unwrap_or((term, "xx"));
    word(archive) && word(subject) && archive.starts_with(|c: char| c.is_ascii_lowercase())
}

fn children<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children()
        .filter(move |child| child.tag_name().name() == name)
}

fn malformed(error: impl std::fmt::Display) -> SourceError {
    SourceError::Malformed {
        reason: reason(&error),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_entry_has_its_primary_category_first() {
        let feed = r#"<?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
            <title>x</title>
            <entry><id>http://arxiv.org/abs/2608.00001v3</id>
              <category term="cs.AI"/><category term="68T07"/><category term="cs.CL"/>
              <category term="hep-th"/><category term="I.2.7; I.2"/><category/>
              <arxiv:primary_category term="cs.CL"/></entry>
            <entry><id>http://arxiv.org/abs/math/0309136v1</id></entry>
            <entry><title>no id</title></entry>
            </feed>"#;
        let papers = read_feed(feed).unwrap();
        assert_eq!(papers.len(), 2);
        assert_eq!(papers[0].0.as_str(), "2608.00001");
        assert_eq!(papers[0].1, ["cs.CL", "cs.AI", "hep-th"]);
        assert_eq!(papers[1], (PaperId::parse("math/0309136").unwrap(), vec![]));
    }

    #[test]
    fn an_error_that_looks_like_an_entry_is_an_error() {
        let feed = "<feed><entry><id>http://arxiv.org/api/errors#x</id>\
                    <summary>incorrect id format</summary></entry></feed>";
        let error = read_feed(feed).unwrap_err();
        assert!(error.to_string().ends_with("incorrect id format"));
    }

    #[test]
    fn what_is_no_feed_is_malformed() {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><feed>&b;</feed>";
        for text in ["", "Rate exceeded.", "<html/>", "<feed><entry>", bomb] {
            assert!(read_feed(text).is_err(), "{text}");
        }
    }

    #[tokio::test]
    async fn the_next_request_has_its_turn_three_seconds_later() {
        let papers = [("2608.00001".to_owned(), vec!["cs.CL".to_owned()])];
        let feed = paperboy_sandbox::feed::ArxivFeed::start(papers.into())
            .await
            .unwrap();
        let arxiv = Arxiv::new(&feed.url()).unwrap();
        let start = Instant::now();
        let ids = [PaperId::parse("2608.00001").unwrap()];
        assert_eq!(arxiv.categories_of(&ids).await.unwrap().len(), 1);
        let turn = arxiv.next_turn.lock().await.unwrap();
        assert!(turn >= start + Duration::from_secs(3));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_a_panic(text in "(<feed>)?[<>/a-z&;=\" ]{0,80}.*") {
            let _ = read_feed(&text);
        }
    }
}
