//! The local paper cache: papers, votes, and what the index is made of. Disposable: delete the file and it is
//! filled again. Commands and digests read from here and never from a feed.

mod authors;
mod follow;
mod freshness;
mod listings;
mod meaning;
mod merge;
mod nearest;
mod papers;
mod random;
mod rows;
mod search;
mod similar;
mod suggestions;
mod top;
mod volume;
mod votes;
mod wider;
mod words;

use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use self::follow::Follower;
use crate::domain::{Level, ListedPaper, Topic};
use crate::index::Index;
use crate::matching::{Knowledge, Matcher, TopicQuery};
use crate::sqlite::{Database, ExaminedFile, Schema, Worth};

pub use self::nearest::Suggestion;
pub use self::search::{Code, Hit, SearchOptions, SearchResult, Sort};
pub use self::similar::Similar;
pub use self::top::{Pick, TopPeriod};
pub use self::volume::{Calmer, Volume, VolumeOptions};
pub use self::wider::{Widening, Wider};
pub use crate::sqlite::OpenError;

/// How the cache's file is recognised and brought up to date.
const SCHEMA: Schema = Schema {
    name: "paper cache",
    // "pbPC" in ASCII.
    application_id: 0x7062_5043,
    migrations: &[
        (
            "0001_papers",
            include_str!("../../migrations/cache/0001_papers.sql"),
        ),
        (
            "0002_finding",
            include_str!("../../migrations/cache/0002_finding.sql"),
        ),
        (
            "0003_index",
            include_str!("../../migrations/cache/0003_index.sql"),
        ),
        (
            "0004_meaning",
            include_str!("../../migrations/cache/0004_meaning.sql"),
        ),
    ],
    // A power cut may take the last votes: they are read again.
    worth: Worth::Disposable,
};

/// The papers that this process knows. Clones share the same database.
#[derive(Debug, Clone)]
pub struct PaperCache {
    database: Database,
    follower: Follower,
    /// The operator's model of meaning, if there is one.
    model: Option<meaning::Model>,
}

/// What a save met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Saved {
    /// Papers that the cache did not have.
    pub new: usize,
    /// Papers that it had, now up to date.
    pub known: usize,
}

/// How much the cache holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CacheCounts {
    /// Papers.
    pub papers: u64,
    /// Places in a day's list; a paper listed on two days has two.
    pub listings: u64,
}

impl PaperCache {
    /// Opens the cache's file, or creates it.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let database = Database::open(path, &SCHEMA)?;
        database
            .prepare(follow::fill_words)
            .map_err(|source| OpenError::Unusable {
                path: path.display().to_string(),
                source,
            })?;
        Ok(Self {
            database,
            follower: Follower::default(),
            model: None,
        })
    }

    /// Reads with the index, which is brought up to date first.
    async fn search_in<T, F>(&self, work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Connection, &Arc<Index>) -> anyhow::Result<T> + Send + 'static,
    {
        let follower = self.follower.clone();
        self.database
            .read(move |connection| {
                let index = follower.current(connection)?;
                work(connection, &index)
            })
            .await
    }

    /// What the papers teach about topics.
    pub async fn knowledge(&self) -> anyhow::Result<Knowledge> {
        self.search_in(|_, index| Ok(Knowledge::of(Arc::<Index>::clone(index))))
            .await
    }

    /// Judges topics over some papers as a search judges them.
    pub async fn matcher(&self, papers: Vec<ListedPaper>) -> anyhow::Result<Matcher> {
        Ok(Matcher::new(papers).knowing(self.knowledge().await?))
    }

    /// Brings the index up to date, so that the first question need not wait for it.
    pub async fn warm_up(&self) -> anyhow::Result<()> {
        self.index_bytes().await.map(|_| ())
    }

    /// About how many bytes of memory the index takes, with the embeddings beside it.
    pub async fn index_bytes(&self) -> anyhow::Result<usize> {
        let model = self.model.clone();
        self.search_in(move |connection, index| {
            let embeddings = model.map(|model| model.current(connection)).transpose()?;
            Ok(index.bytes() + embeddings.map_or(0, |embeddings| embeddings.bytes()))
        })
        .await
    }

    /// How large its file is, in bytes.
    pub async fn bytes(&self) -> anyhow::Result<u64> {
        self.database.bytes().await
    }

    /// What is broken in a cache's file, empty when it is whole.
    pub fn faults_in(path: &Path) -> Result<Vec<String>, OpenError> {
        Ok(ExaminedFile::open(path, &SCHEMA)?.faults())
    }
}

/// A topic as the papers of the index teach to read it.
fn compiled(index: &Arc<Index>, topic: &Topic, level: Level) -> TopicQuery {
    TopicQuery::compile(topic, level, &Knowledge::of(Arc::<Index>::clone(index)))
}

/// A cache's tables in memory.
#[cfg(test)]
fn empty_database() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    for (_, sql) in SCHEMA.migrations {
        connection.execute_batch(sql).unwrap();
    }
    connection
}

#[cfg(test)]
mod tests;
