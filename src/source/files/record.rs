//! One record of a file: an item of Hugging Face's list, or a collection's own
//! `{"id","title","abstract"}`.
//!
//! Feeds are forgiven much, because nobody here can mend them. Who writes a collection can, and is
//! told what is wrong.

use chrono::NaiveDate;
use serde::{Deserialize, de::IgnoredAny};
use serde_json::Value;

use super::Record;
use crate::domain::{Paper, PaperId};
use crate::source::response::{
    LONGEST_ABSTRACT, LONGEST_KEYWORD, LONGEST_NAME, LONGEST_TITLE, MOST_AUTHORS, MOST_KEYWORDS,
    date, read_item,
};
use crate::source::sanitise::{count, lines, one_line, one_line_or_none, reason};

/// What a piece of JSON is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An item of the feed's list.
    FeedItem,
    /// A collection's record, or what was meant as one.
    Collected,
    /// JSON about something else.
    Other,
}

/// Looks at the keys only. What is no JSON at all was meant as a record until it broke.
pub(super) fn kind_of(text: &str) -> Kind {
    #[derive(Deserialize)]
    struct Keys {
        paper: Option<IgnoredAny>,
        title: Option<IgnoredAny>,
    }
    match serde_json::from_str::<Keys>(text) {
        Ok(Keys { paper: Some(_), .. }) => Kind::FeedItem,
        Ok(Keys { title: Some(_), .. }) => Kind::Collected,
        Ok(_) => Kind::Other,
        Err(error) if error.is_data() => Kind::Other,
        Err(_) => Kind::Collected,
    }
}

/// Reads a record of a file that is named after `day`.
pub(super) fn read_record(text: &str, day: Option<NaiveDate>) -> Result<Record, String> {
    if kind_of(text) != Kind::FeedItem {
        return read_collected(text);
    }
    let item = read_item(text)?;
    Ok(Record {
        // The file's name before the outer date: since March 2025 that is not the time of listing.
        listed_on: item.listed_on.or(day).or(item.outer_date),
        paper: item.paper,
    })
}

#[derive(Debug, Deserialize)]
struct Collected {
    id: Value,
    title: String,
    #[serde(rename = "abstract")]
    abstract_text: String,
    #[serde(default)]
    authors: Value,
    #[serde(default)]
    categories: Value,
    #[serde(default)]
    keywords: Value,
    #[serde(default, alias = "organization")]
    organisation: Option<String>,
    #[serde(default)]
    upvotes: Value,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    published: Option<String>,
}

fn read_collected(text: &str) -> Result<Record, String> {
    let record: Collected = serde_json::from_str(text).map_err(|error| without_line(&error))?;
    let id = match &record.id {
        Value::String(id) => PaperId::from_collection(id.trim()),
        Value::Number(number) => PaperId::from_collection(&number.to_string()),
        _ => return Err("`id` is not a text".to_owned()),
    };
    let id = id.map_err(|error| error.to_string())?;
    let title = one_line_or_none(&record.title, LONGEST_TITLE).ok_or("`title` is empty")?;
    let authors = texts("authors", &record.authors, &[";", ",", " and "])?;
    let keywords = texts("keywords", &record.keywords, &[";", ","])?;
    let categories = texts("categories", &record.categories, &[",", " "])?;
    let upvotes = match &record.upvotes {
        Value::Null => 0,
        value => count(value).ok_or("`upvotes` is not a number")?,
    };
    let paper = Paper {
        authors: lines(authors, MOST_AUTHORS, LONGEST_NAME),
        keywords: lines(keywords, MOST_KEYWORDS, LONGEST_KEYWORD),
        categories: lines(categories, MOST_KEYWORDS, LONGEST_KEYWORD),
        organisation: record
            .organisation
            .and_then(|name| one_line_or_none(&name, LONGEST_NAME)),
        published: day_of("published", record.published.as_deref())?,
        upvotes,
        ..Paper::new(id, title, one_line(&record.abstract_text, LONGEST_ABSTRACT))
    };
    Ok(Record {
        listed_on: day_of("date", record.date.as_deref())?,
        paper,
    })
}

/// A list of texts, or one text with separators: the first of them that it holds, and later ones
/// in what that leaves only for authors' "A, B and C".
fn texts<'a>(key: &str, value: &'a Value, separators: &[&str]) -> Result<Vec<&'a str>, String> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::String(text) => Ok(split(text, separators)),
        Value::Array(list) => list
            .iter()
            .map(|text| {
                text.as_str()
                    .ok_or_else(|| format!("`{key}` holds something other than texts"))
            })
            .collect(),
        _ => Err(format!("`{key}` is neither a list nor a text")),
    }
}

fn split<'a>(text: &'a str, separators: &[&str]) -> Vec<&'a str> {
    let Some((first, rest)) = separators.split_first() else {
        return vec![text];
    };
    if *first == ";" && text.contains(';') {
        // Who writes semicolons means them: "Kite, Ada; Wind, Bo".
        return text.split(';').collect();
    }
    text.split(first)
        .flat_map(|part| split(part, rest))
        .collect()
}

fn day_of(key: &str, text: Option<&str>) -> Result<Option<NaiveDate>, String> {
    text.map(|text| date(text).ok_or_else(|| format!("`{key}` is not a date like 2026-08-14")))
        .transpose()
}

/// serde's text ends in "at line 1 column 7", which here is a line of the record, not of the file.
fn without_line(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.rfind(" at line ").unwrap_or(text.len());
    reason(&&text[..end])
}
