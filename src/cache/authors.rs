//! Authors to offer while a person types a name.

use anyhow::Context as _;

use super::PaperCache;

/// The authors of so many papers are looked through, the newest first: to read all of them would be felt.
const MOST_READ: i64 = 3_000;

impl PaperCache {
    /// Authors of recent papers whose name has this text in it, those of the most papers first.
    pub async fn suggest_authors(
        &self,
        typed: String,
        limit: usize,
    ) -> anyhow::Result<Vec<String>> {
        const SQL: &str = "\
            select value from (select authors from papers order by number desc limit ?1), \
                json_each(authors) \
            where instr(lower(value), ?2) > 0 \
            group by value order by count(*) desc, value limit ?3";
        self.database
            .read(move |connection| {
                let typed = typed.trim().to_lowercase();
                let mut statement = connection.prepare_cached(SQL)?;
                let rows = statement
                    .query_map((MOST_READ, typed, i64::try_from(limit)?), |row| row.get(0))?;
                Ok(rows.collect::<rusqlite::Result<_>>()?)
            })
            .await
            .context("suggest authors")
    }
}
