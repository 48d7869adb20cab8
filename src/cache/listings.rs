//! Which day's list held which paper.

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _};

use super::rows::{LISTED_COLUMNS, read_date, read_listed, stored_date};
use super::{CacheCounts, PaperCache, Saved, papers, votes};
use crate::domain::{ListedPaper, Paper};

impl PaperCache {
    /// Saves one day's list as it stood at `seen_at`, with its votes. All of it or nothing.
    ///
    /// A paper keeps the earliest day as the one on which it was first listed. The list may be
    /// saved again and again, and older looks may come after newer ones.
    pub async fn save_listing(
        &self,
        day: NaiveDate,
        papers: Vec<Paper>,
        seen_at: DateTime<Utc>,
    ) -> anyhow::Result<Saved> {
        self.database
            .write(move |transaction| {
                let mut saved = Saved::default();
                for paper in papers {
                    let counts = votes::Counts::of(&paper);
                    let (number, news) = papers::save(transaction, paper, Some(seen_at))?;
                    votes::note(transaction, number, counts, seen_at)?;
                    place(transaction, number, day)?;
                    saved.count(news);
                }
                Ok(saved)
            })
            .await
            .with_context(|| format!("save the papers of {day}"))
    }

    /// The papers that were first listed from `from` to `to`, both included: those with the most
    /// votes first.
    pub async fn listed_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> anyhow::Result<Vec<ListedPaper>> {
        let sql = format!(
            "select {LISTED_COLUMNS} from papers p where p.first_listed between ?1 and ?2 \
             order by p.upvotes desc, p.id"
        );
        self.database
            .read(move |connection| {
                let mut statement = connection.prepare_cached(&sql)?;
                let rows =
                    statement.query_map([stored_date(from), stored_date(to)], read_listed)?;
                Ok(rows.collect::<rusqlite::Result<_>>()?)
            })
            .await
            .context("read the papers of some days")
    }

    /// The newest day up to `until` on which papers were first listed.
    pub async fn newest_listing_day(&self, until: NaiveDate) -> anyhow::Result<Option<NaiveDate>> {
        const SQL: &str = "select max(first_listed) from papers where first_listed <= ?1";
        self.database
            .read(move |connection| day_of(connection, SQL, &[&stored_date(until)]))
            .await
            .context("read the newest listing day")
    }

    /// The oldest day on which papers were first listed.
    pub async fn oldest_listing_day(&self) -> anyhow::Result<Option<NaiveDate>> {
        const SQL: &str = "select min(first_listed) from papers";
        self.database
            .read(|connection| day_of(connection, SQL, &[]))
            .await
            .context("read the oldest listing day")
    }

    /// How much the cache holds.
    pub async fn counts(&self) -> anyhow::Result<CacheCounts> {
        const SQL: &str = "select (select count(*) from papers), (select count(*) from listings)";
        self.database
            .read(|connection| {
                let counts = connection.query_row(SQL, [], |row| {
                    Ok(CacheCounts {
                        papers: row.get::<_, u32>(0)?.into(),
                        listings: row.get::<_, u32>(1)?.into(),
                    })
                })?;
                Ok(counts)
            })
            .await
            .context("count the papers")
    }
}

fn place(connection: &Connection, number: i64, day: NaiveDate) -> anyhow::Result<()> {
    const LIST: &str = "insert or ignore into listings (listed_on, paper) values (?1, ?2)";
    const FIRST: &str = "\
        update papers set first_listed = ?1 \
        where number = ?2 and (first_listed is null or first_listed > ?1)";
    let day = stored_date(day);
    connection.prepare_cached(LIST)?.execute((&day, number))?;
    connection.prepare_cached(FIRST)?.execute((&day, number))?;
    Ok(())
}

fn day_of(
    connection: &Connection,
    sql: &str,
    parameters: &[&dyn rusqlite::ToSql],
) -> anyhow::Result<Option<NaiveDate>> {
    let day = connection
        .prepare_cached(sql)?
        .query_row(parameters, |row| read_date(row, 0))
        .optional()?;
    Ok(day.flatten())
}
