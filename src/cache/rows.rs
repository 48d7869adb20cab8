//! Between rows and papers: which columns make a `ListedPaper`, and how its values are stored.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::Row;
use rusqlite::types::Type;
use serde::de::DeserializeOwned;

use crate::domain::{ListedPaper, Paper, PaperId};

/// The columns that [`read_listed`] reads, in its order, from `papers p`. Others may follow, from
/// index [`LISTED_COLUMN_COUNT`] on.
///
/// The last one is the vote count of the newest look of an earlier day: the newest snapshot is
/// what stands in `papers` itself, so the one before it.
pub(super) const LISTED_COLUMNS: &str = "\
    p.id, p.title, p.abstract_text, p.authors, p.organisation, p.one_line, p.keywords, \
    p.categories, p.published, p.upvotes, p.comments, p.code_url, p.code_stars, p.project_url, \
    p.thumbnail_url, p.first_listed, \
    (select s.upvotes from vote_snapshots s where s.paper = p.number \
     order by s.day desc limit 1 offset 1)";

/// How many columns [`LISTED_COLUMNS`] names.
pub(super) const LISTED_COLUMN_COUNT: usize = 17;

/// Reads a row of [`LISTED_COLUMNS`].
pub(super) fn read_listed(row: &Row<'_>) -> rusqlite::Result<ListedPaper> {
    let paper = Paper {
        id: read_id(row, 0)?,
        title: row.get(1)?,
        abstract_text: row.get(2)?,
        authors: read_list(row, 3)?,
        organisation: row.get(4)?,
        one_line: row.get(5)?,
        keywords: read_list(row, 6)?,
        categories: read_list(row, 7)?,
        published: read_date(row, 8)?,
        upvotes: row.get(9)?,
        comments: row.get(10)?,
        code_url: row.get(11)?,
        code_stars: row.get(12)?,
        project_url: row.get(13)?,
        thumbnail_url: row.get(14)?,
    };
    let earlier: Option<u32> = row.get(16)?;
    Ok(ListedPaper {
        upvotes_gained: earlier.map(|earlier| paper.upvotes.saturating_sub(earlier)),
        first_listed: read_date(row, 15)?,
        paper,
    })
}

/// Reads a paper's id.
pub(super) fn read_id(row: &Row<'_>, index: usize) -> rusqlite::Result<PaperId> {
    let text: String = row.get(index)?;
    PaperId::from_collection(&text).map_err(|error| unreadable(index, error))
}

/// Reads a day.
pub(super) fn read_date(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(index)?;
    text.map(|text| text.parse().map_err(|error| unreadable(index, error)))
        .transpose()
}

/// Reads a moment.
pub(super) fn read_time(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let text: Option<String> = row.get(index)?;
    text.map(|text| text.parse().map_err(|error| unreadable(index, error)))
        .transpose()
}

/// Reads a list of strings.
pub(super) fn read_list(row: &Row<'_>, index: usize) -> rusqlite::Result<Vec<String>> {
    read_json(row, index)
}

/// Reads a list of anything.
pub(super) fn read_json<T: DeserializeOwned>(
    row: &Row<'_>,
    index: usize,
) -> rusqlite::Result<Vec<T>> {
    let text = row.get_ref(index)?.as_str()?;
    serde_json::from_str(text).map_err(|error| unreadable(index, error))
}

/// A list of strings as it is stored.
pub(super) fn stored_list(list: &[String]) -> String {
    serde_json::Value::from(list.to_vec()).to_string()
}

/// A day as it is stored.
pub(super) fn stored_date(date: NaiveDate) -> String {
    date.to_string()
}

/// A moment as it is stored: whole seconds, so that texts compare as times do.
pub(super) fn stored_time(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn unreadable(
    index: usize,
    error: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(error))
}
