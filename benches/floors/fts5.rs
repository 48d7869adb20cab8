//! SQLite's full-text search as everybody uses it: `order by bm25() limit 10`.

use std::path::PathBuf;

use paperboy::domain::Paper;
use rusqlite::Connection;
use tempfile::TempDir;

use super::{Floor, TITLE};
use crate::support::queries::Query;

/// A database of its own that holds nothing but the index.
pub(crate) struct Fts5 {
    database: Connection,
    file: PathBuf,
    _folder: TempDir,
}

impl Fts5 {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let file = folder.path().join("texts.db");
        let database = Connection::open(&file).expect("a database");
        database
            .execute_batch(
                "pragma journal_mode = wal; pragma synchronous = off; \
                 create virtual table texts using \
                 fts5(title, abstract, content = '', tokenize = 'porter unicode61')",
            )
            .expect("an index");
        Self {
            database,
            file,
            _folder: folder,
        }
    }
}

impl Floor for Fts5 {
    fn name(&self) -> &'static str {
        "FTS5"
    }

    fn add(&mut self, papers: &[Paper]) {
        const SQL: &str = "insert into texts (title, abstract) values (?1, ?2)";
        let transaction = self.database.transaction().expect("a transaction");
        for paper in papers {
            let mut insert = transaction.prepare_cached(SQL).expect("a statement");
            let texts = [&paper.title, &paper.abstract_text];
            insert.execute(texts).expect("a row");
        }
        transaction.commit().expect("a commit");
    }

    fn finish(&mut self) {
        self.database
            .execute_batch(
                "insert into texts (texts) values ('optimize'); pragma wal_checkpoint(truncate)",
            )
            .expect("one segment");
    }

    fn bytes(&self) -> usize {
        let file = std::fs::metadata(&self.file).expect("the file");
        usize::try_from(file.len()).expect("64 bits")
    }

    fn ten_best(&self, query: &Query) -> usize {
        let sql = format!(
            "select rowid from texts where texts match ?1 order by bm25(texts, {TITLE:?}, 1.0) limit 10"
        );
        let mut statement = self.database.prepare_cached(&sql).expect("a statement");
        let rows = statement
            .query_map([expression(query)], |row| row.get::<_, i64>(0))
            .expect("rows");
        rows.inspect(|row| assert!(row.is_ok(), "a row")).count()
    }
}

fn expression(query: &Query) -> String {
    let phrase = format!("\"{}\"", query.words.join(" "));
    if !query.stands_for.is_empty() {
        return format!("{phrase} OR \"{}\"", query.stands_for.join(" "));
    }
    if query.quoted || query.words.len() == 1 {
        return phrase;
    }
    let words = query.words.iter().map(|word| format!("\"{word}\" OR "));
    words.chain([phrase]).collect()
}
