//! The JSON of Hugging Face's `/api/daily_papers` as it is, and how an item becomes a paper.
//!
//! The feed changed its schema eight times in two years. So only what every vintage has is
//! required; everything else may be absent, or of a type that we don't expect, and is then unknown.

use chrono::{DateTime, NaiveDate};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::sanitise::{count, github_link, https_link, lines, one_line, one_line_or_none, reason};
use super::{Rejected, SourceError};
use crate::domain::{Paper, PaperId};

pub(super) const LONGEST_TITLE: usize = 1_000;
pub(super) const LONGEST_ABSTRACT: usize = 20_000;
pub(super) const LONGEST_NAME: usize = 200;
pub(super) const LONGEST_KEYWORD: usize = 100;
pub(super) const MOST_AUTHORS: usize = 1_000;
pub(super) const MOST_KEYWORDS: usize = 64;
const LONGEST_SUMMARY: usize = 2_000;

/// An item of a day's list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ListedItem {
    pub(super) paper: Paper,
    /// The day on which the feed says that it listed the paper.
    pub(super) listed_on: Option<NaiveDate>,
    /// The date of the outer `publishedAt`. Until March 2025 it was the time of listing, then it
    /// became arXiv's time in another zone: a last resort.
    pub(super) outer_date: Option<NaiveDate>,
}

/// Reads a day's list. An item that can't be read does not spoil the others.
pub(super) fn read_items(body: &[u8]) -> Result<(Vec<ListedItem>, Vec<Rejected>), SourceError> {
    let text = String::from_utf8_lossy(body);
    let raw: Vec<&RawValue> =
        serde_json::from_str(&text).map_err(|error| SourceError::Malformed {
            reason: format!("not a list in JSON: {}", reason(&error)),
        })?;
    let mut items = Vec::with_capacity(raw.len());
    let mut rejected = Vec::new();
    for (index, item) in raw.into_iter().enumerate() {
        match read_item(item.get()) {
            Ok(item) => items.push(item),
            Err(reason) => rejected.push(Rejected {
                position: index + 1,
                reason,
            }),
        }
    }
    Ok((items, rejected))
}

pub(super) fn read_item(text: &str) -> Result<ListedItem, String> {
    let item: DailyItem = serde_json::from_str(text).map_err(|error| reason(&error))?;
    let inner = item.paper;
    let id = PaperId::parse(&inner.id).map_err(|error| error.to_string())?;
    let title = [Some(inner.title.as_str()), item.title.as_deref()]
        .into_iter()
        .flatten()
        .find_map(|title| one_line_or_none(title, LONGEST_TITLE))
        .ok_or("the title is empty")?;
    let upvotes = count(&inner.upvotes).ok_or("`upvotes` is not a number")?;
    let organisation = [
        inner.organization,
        item.organization,
        item.submitter_organization,
    ];
    let thumbnail = item.thumbnail.as_deref();
    let paper = Paper {
        organisation: organisation
            .into_iter()
            .flatten()
            .find_map(Organisation::name),
        authors: author_names(&inner.authors),
        one_line: inner
            .ai_summary
            .and_then(|text| one_line_or_none(&text, LONGEST_SUMMARY)),
        keywords: keywords(inner.ai_keywords.as_deref().unwrap_or_default()),
        published: date(&inner.published_at),
        upvotes,
        comments: item.num_comments.as_ref().and_then(count).unwrap_or(0),
        code_url: inner.github_repo.as_deref().and_then(github_link),
        code_stars: inner.github_stars.as_ref().and_then(count),
        project_url: inner.project_page.as_deref().and_then(https_link),
        thumbnail_url: thumbnail.and_then(https_link),
        ..Paper::new(id, title, one_line(&inner.summary, LONGEST_ABSTRACT))
    };
    Ok(ListedItem {
        paper,
        listed_on: inner.submitted_on_daily_at.as_deref().and_then(date),
        outer_date: item.published_at.as_deref().and_then(date),
    })
}

fn author_names(authors: &[Value]) -> Vec<String> {
    let shown = authors.iter().filter_map(|author| {
        let is_hidden = author.get("hidden").and_then(Value::as_bool) == Some(true);
        let name = author.get("name").and_then(Value::as_str)?;
        (!is_hidden).then_some(name)
    });
    lines(shown, MOST_AUTHORS, LONGEST_NAME)
}

fn keywords(keywords: &[Value]) -> Vec<String> {
    let texts = keywords.iter().filter_map(Value::as_str);
    lines(texts, MOST_KEYWORDS, LONGEST_KEYWORD)
}

/// The UTC day of a time such as `2026-08-14T00:00:00.000Z`, or of a bare date.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    DateTime::parse_from_rfc3339(text)
        .map(|time| time.to_utc().date_naive())
        .or_else(|_| text.trim().parse())
        .ok()
}

/// The outer object. `mediaUrl(s)`, `submittedBy` and others are of no use to us.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct DailyItem {
    paper: DailyPaper,
    #[serde(default, deserialize_with = "lenient")]
    title: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    published_at: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    thumbnail: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    num_comments: Option<Value>,
    #[serde(default, deserialize_with = "lenient")]
    organization: Option<Organisation>,
    #[serde(default, deserialize_with = "lenient")]
    submitter_organization: Option<Organisation>,
}

/// The paper inside. The six fields without a default are in every vintage.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct DailyPaper {
    id: String,
    title: String,
    summary: String,
    upvotes: Value,
    authors: Vec<Value>,
    published_at: String,
    #[serde(default, deserialize_with = "lenient")]
    submitted_on_daily_at: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    github_repo: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    github_stars: Option<Value>,
    #[serde(default, deserialize_with = "lenient")]
    project_page: Option<String>,
    #[serde(default, rename = "ai_summary", deserialize_with = "lenient")]
    ai_summary: Option<String>,
    #[serde(default, rename = "ai_keywords", deserialize_with = "lenient")]
    ai_keywords: Option<Vec<Value>>,
    #[serde(default, deserialize_with = "lenient")]
    organization: Option<Organisation>,
}

#[derive(Debug, Deserialize)]
struct Organisation {
    #[serde(default, deserialize_with = "lenient")]
    fullname: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    name: Option<String>,
}

impl Organisation {
    /// The name as people write it, else the one in links.
    fn name(self) -> Option<String> {
        [self.fullname, self.name]
            .into_iter()
            .flatten()
            .find_map(|name| one_line_or_none(&name, LONGEST_NAME))
    }
}

/// What does not fit the expected type is unknown, not an error.
fn lenient<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let value = Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}

#[cfg(test)]
mod tests;
