//! Hugging Face's daily papers over HTTP: one request a day's list, seldom a second one.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Context as _;
use chrono::NaiveDate;
use reqwest::header::{AUTHORIZATION, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH, LINK};
use reqwest::{Client, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::client::{Answer, RetryPolicy, base_url, client_for, endpoint, send};
use super::response::{ListedItem, read_items};
use super::{Listing, Rejected, SourceError};
use crate::domain::PaperId;

/// The most pages of a day that are read. The busiest day known had 92 papers, not one page full.
const MOST_PAGES: usize = 20;

/// The most pages that are remembered for conditional requests; days that are re-read are few.
const MOST_REMEMBERED: usize = 256;

/// The feed of Hugging Face.
#[derive(Debug)]
pub struct HuggingFace {
    base: Url,
    client: Client,
    retries: RetryPolicy,
    remembered: Mutex<HashMap<Url, Remembered>>,
}

/// What a page said of itself when it was last read.
#[derive(Debug, Clone)]
struct Remembered {
    etag: HeaderValue,
    next: Option<Url>,
    day: NaiveDate,
}

/// One page: its items, or nothing when it did not change.
struct Page {
    items: Option<(Vec<ListedItem>, Vec<Rejected>)>,
    next: Option<Url>,
}

impl HuggingFace {
    /// A feed at `base`. A token only raises the quota; reading needs none.
    pub fn new(base: &str, token: Option<SecretString>) -> anyhow::Result<Self> {
        let base = base_url(base)?;
        let mut headers = HeaderMap::new();
        if let Some(token) = token {
            let mut value =
                HeaderValue::from_str(&format!("Bearer {}", token.expose_secret().trim()))
                    .context("HF_TOKEN holds a character that no token has")?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        Ok(Self {
            client: client_for(&base, headers)?,
            base,
            retries: RetryPolicy::default(),
            remembered: Mutex::default(),
        })
    }

    /// The same feed with another patience.
    #[must_use]
    pub fn with_retries(self, retries: RetryPolicy) -> Self {
        Self { retries, ..self }
    }

    /// Reads a day's list. An empty one is an answer: weekends have none.
    ///
    /// Who can't save the answer must say so with [`forget`](Self::forget), else the next reading
    /// answers "unchanged".
    pub async fn listing(&self, day: NaiveDate) -> Result<Listing, SourceError> {
        let mut listing = Listing {
            unchanged: true,
            ..Listing::default()
        };
        let mut seen = Seen::default();
        let mut is_whole = true;
        let mut next = Some(self.first_page(day));
        while let Some(url) = next.take() {
            if seen.pages.len() == MOST_PAGES || !seen.pages.insert(url.clone()) {
                tracing::warn!(%day, %url, "the feed's list does not end; reading stops here");
                break;
            }
            let page = self
                .page(url, day)
                .await
                .inspect_err(|_| self.forget(day))?;
            if let Some((items, rejected)) = page.items {
                listing.unchanged = false;
                seen.take_in(&mut listing, day, items, rejected);
            } else {
                is_whole = false;
            }
            next = page.next;
        }
        if is_whole && listing.says_nothing() {
            self.forget(day);
            return Err(malformed(format!(
                "none of its {} items can be read; the first: {}",
                listing.rejected.len(),
                listing.rejected[0].reason
            )));
        }
        Ok(listing)
    }

    /// Forgets what was read of a day, so that its next reading is a whole one.
    pub fn forget(&self, day: NaiveDate) {
        self.remembered().retain(|_, page| page.day != day);
    }

    fn first_page(&self, day: NaiveDate) -> Url {
        let mut url = endpoint(&self.base, "/api/daily_papers");
        url.query_pairs_mut()
            .append_pair("date", &day.to_string())
            .append_pair("limit", "100");
        url
    }

    async fn page(&self, url: Url, day: NaiveDate) -> Result<Page, SourceError> {
        let known = self.remembered().get(&url).cloned();
        let mut request = self.client.get(url.clone());
        if let Some(known) = &known {
            request = request.header(IF_NONE_MATCH, known.etag.clone());
        }
        let request = request
            .build()
            .map_err(|error| malformed(error.to_string()))?;
        let answer = send(&self.client, &request, self.retries).await?;
        match (answer.status, known) {
            (StatusCode::NOT_MODIFIED, Some(known)) => Ok(Page {
                items: None,
                next: known.next,
            }),
            (StatusCode::OK, _) => {
                let items = read_items(&answer.body)?;
                let next = next_page(&answer.headers, &url);
                self.remember(url, day, &answer, next.clone());
                Ok(Page {
                    items: Some(items),
                    next,
                })
            }
            (StatusCode::BAD_REQUEST, _) => Err(refused(day, &answer)),
            (status, _) => Err(SourceError::Unavailable {
                reason: match status {
                    StatusCode::UNAUTHORIZED => format!("it answered {status}; check HF_TOKEN"),
                    _ => format!("it answered {status}"),
                },
                retry_after: None,
            }),
        }
    }

    fn remember(&self, url: Url, day: NaiveDate, answer: &Answer, next: Option<Url>) {
        let mut remembered = self.remembered();
        let Some(etag) = answer.headers.get(ETAG).cloned() else {
            remembered.remove(&url);
            return;
        };
        if remembered.len() >= MOST_REMEMBERED {
            remembered.clear();
        }
        remembered.insert(url, Remembered { etag, next, day });
    }

    fn remembered(&self) -> MutexGuard<'_, HashMap<Url, Remembered>> {
        self.remembered
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// What earlier pages of the same day brought. Votes move between two requests, and a paper with
/// them from one page to the next.
#[derive(Default)]
struct Seen {
    pages: HashSet<Url>,
    ids: HashSet<PaperId>,
    items: usize,
}

impl Seen {
    fn take_in(
        &mut self,
        listing: &mut Listing,
        day: NaiveDate,
        items: Vec<ListedItem>,
        rejected: Vec<Rejected>,
    ) {
        let before = self.items;
        self.items += items.len() + rejected.len();
        listing
            .rejected
            .extend(rejected.into_iter().map(|bad| Rejected {
                position: before + bad.position,
                ..bad
            }));
        for item in items {
            if !self.ids.insert(item.paper.id.clone()) {
                continue;
            }
            match item.listed_on {
                // A later day than the one that was asked for can't be true.
                Some(other) if other < day => listing.of_other_days.push((other, item.paper)),
                _ => listing.papers.push(item.paper),
            }
        }
    }
}

/// A 400 has one good reason: the feed's day has not come yet.
fn refused(day: NaiveDate, answer: &Answer) -> SourceError {
    let said = String::from_utf8_lossy(&answer.body);
    tracing::debug!(%day, said = %said.chars().take(200).collect::<String>(), "the feed refused");
    SourceError::NotYetPublished
}

/// The address of the next page, when the answer names one at the same place.
fn next_page(headers: &HeaderMap, current: &Url) -> Option<Url> {
    let links = headers.get_all(LINK).iter();
    let target = links
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .find_map(next_target)?;
    let next = current.join(target).ok()?;
    if next.origin() == current.origin() {
        Some(next)
    } else {
        tracing::warn!(%next, "the feed's next page lies elsewhere and is not read");
        None
    }
}

/// The target of one link `<…>; rel="next"`.
fn next_target(link: &str) -> Option<&str> {
    let (target, parameters) = link.trim().strip_prefix('<')?.split_once('>')?;
    let is_next = parameters.split(';').any(|parameter| {
        parameter
            .trim()
            .split_once('=')
            .is_some_and(|(key, value)| {
                key.trim().eq_ignore_ascii_case("rel") && value.trim().trim_matches('"') == "next"
            })
    });
    is_next.then_some(target)
}

fn malformed(reason: String) -> SourceError {
    SourceError::Malformed { reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_read_from_the_link_header() {
        let current: Url = "https://hub.example/api/daily_papers?date=2026-08-14"
            .parse()
            .unwrap();
        let next = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(LINK, HeaderValue::from_str(value).unwrap());
            next_page(&headers, &current).map(String::from)
        };
        let second = "https://hub.example/api/daily_papers?date=2026-08-14&p=1";
        assert_eq!(
            next(&format!("<{second}>; rel=\"next\"")).as_deref(),
            Some(second)
        );
        assert_eq!(
            next("</api/daily_papers?date=2026-08-14&p=1>;rel=next").as_deref(),
            Some(second)
        );
        assert_eq!(
            next(&format!(
                "<https://hub.example/x>; rel=\"first\", <{second}>; rel=\"next\""
            ))
            .as_deref(),
            Some(second)
        );
        for other in [
            "<https://evil.example/?p=1>; rel=\"next\"",
            "<http://hub.example/?p=1>; rel=\"next\"",
            "<https://hub.example:8443/?p=1>; rel=\"next\"",
            "<https://hub.example/?p=0>; rel=\"prev\"",
            "nonsense",
            "<unclosed; rel=\"next\"",
        ] {
            assert_eq!(next(other), None, "{other}");
        }
    }
}
