//! When each day's list was last read from the feed. An import from files is no such reading.

use std::collections::BTreeSet;

use anyhow::Context as _;
use chrono::{DateTime, NaiveDate, Utc};

use super::rows::{read_date, read_time, stored_date, stored_time};
use super::{PaperCache, votes};

impl PaperCache {
    /// Notes that a day's list was read, and how many papers it had; none is an answer too.
    pub async fn record_fetch(
        &self,
        day: NaiveDate,
        papers: usize,
        at: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        const SQL: &str = "\
            insert into fetches (listed_on, fetched_at, papers) values (?1, ?2, ?3) \
            on conflict (listed_on) do update set fetched_at = excluded.fetched_at, \
                papers = excluded.papers";
        self.database
            .write(move |transaction| {
                transaction.prepare_cached(SQL)?.execute((
                    stored_date(day),
                    stored_time(at),
                    i64::try_from(papers)?,
                ))?;
                Ok(())
            })
            .await
            .context("note a fetch")
    }

    /// Notes that a day's list was read and is word for word as it was. Answers whether an
    /// earlier reading is known here at all.
    pub async fn record_unchanged(
        &self,
        day: NaiveDate,
        at: DateTime<Utc>,
    ) -> anyhow::Result<bool> {
        const SQL: &str = "update fetches set fetched_at = ?2 where listed_on = ?1";
        self.database
            .write(move |transaction| {
                let listed_on = stored_date(day);
                votes::note_unchanged(transaction, &listed_on, at)?;
                let known = transaction
                    .prepare_cached(SQL)?
                    .execute((&listed_on, stored_time(at)))?;
                Ok(known > 0)
            })
            .await
            .context("note a fetch without news")
    }

    /// Up to when the feed is known: when its newest list was last read with success. A day's list
    /// says nothing about the time after that day, however often it is read again.
    pub async fn last_fetch(&self) -> anyhow::Result<Option<DateTime<Utc>>> {
        const SQL: &str = "\
            select max(min(fetched_at, date(listed_on, '+1 day') || 'T00:00:00Z')) from fetches";
        self.database
            .read(|connection| Ok(connection.query_row(SQL, [], |row| read_time(row, 0))?))
            .await
            .context("read the time of the last fetch")
    }

    /// The days from `from` to `to`, both included, whose list was read.
    pub async fn fetched_days(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> anyhow::Result<BTreeSet<NaiveDate>> {
        const SQL: &str = "select listed_on from fetches where listed_on between ?1 and ?2";
        self.days_of(SQL, from, to).await
    }

    /// Those of them whose list was read after the day was over: no more papers come.
    pub async fn settled_days(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> anyhow::Result<BTreeSet<NaiveDate>> {
        const SQL: &str = "\
            select listed_on from fetches \
            where listed_on between ?1 and ?2 and substr(fetched_at, 1, 10) > listed_on";
        self.days_of(SQL, from, to).await
    }

    async fn days_of(
        &self,
        sql: &'static str,
        from: NaiveDate,
        to: NaiveDate,
    ) -> anyhow::Result<BTreeSet<NaiveDate>> {
        self.database
            .read(move |connection| {
                let mut statement = connection.prepare_cached(sql)?;
                let range = [stored_date(from), stored_date(to)];
                let days = statement.query_map(range, |row| read_date(row, 0))?;
                let days: Vec<Option<NaiveDate>> = days.collect::<rusqlite::Result<_>>()?;
                Ok(days.into_iter().flatten().collect())
            })
            .await
            .context("read which days were fetched")
    }
}
