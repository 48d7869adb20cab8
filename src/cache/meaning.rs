//! What the papers mean to the operator's model, where one is named: embeddings in the database, and in memory
//! beside the index.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use anyhow::Context as _;
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::{PaperCache, SCHEMA};
use crate::domain::{Node, Topic};
use crate::index::{Asked, Embeddings, stored};
use crate::meaning::{Embedding, Meaning, text_of_paper};
use crate::progress::{Event, Progress};
use crate::sqlite::ExaminedFile;

/// The model, and how far what it says was followed. Clones share it.
#[derive(Debug, Clone)]
pub(super) struct Model {
    meaning: Meaning,
    fingerprint: String,
    state: Arc<RwLock<State>>,
    /// The last change of a paper that was looked at: those before it have an embedding.
    looked_at: Arc<Mutex<i64>>,
}

#[derive(Debug, Default)]
struct State {
    embeddings: Arc<Embeddings>,
    /// The last change that it knows.
    change: i64,
}

/// What is asked, to the model.
#[derive(Debug)]
pub(super) struct Question {
    embedding: Embedding,
    /// See [`Meaning::trust`].
    trust: f32,
    /// Whether papers may be found that have no word of it.
    finds: bool,
}

/// A paper whose embedding is missing.
struct Unread {
    /// Of the paper, see `paper_changes`.
    change: i64,
    number: i64,
    title: String,
    abstract_text: String,
}

impl PaperCache {
    /// The same with a model of meaning.
    #[must_use]
    pub fn with_meaning(self, meaning: Option<Meaning>) -> Self {
        let model = meaning.map(|meaning| Model {
            fingerprint: meaning.fingerprint(),
            meaning,
            state: Arc::default(),
            looked_at: Arc::default(),
        });
        Self { model, ..self }
    }

    /// Whether what members ask is sent to a model elsewhere.
    pub fn asks_elsewhere(&self) -> bool {
        let model = self.model.as_ref();
        model.is_some_and(|model| model.meaning.is_elsewhere())
    }

    /// Asks the model about the papers that it has not read, a few at a time so that nobody waits for it.
    /// Answers how many it read. What fails is asked for again the next time.
    pub async fn read_for_meaning(&self, progress: &dyn Progress) -> anyhow::Result<usize> {
        let Some(model) = &self.model else {
            return Ok(0);
        };
        let all = self.unread_count(model).await?;
        if all == 0 {
            return Ok(0);
        }
        progress.notice(Event::Begun {
            steps: all,
            of: "papers read for their meaning",
        });
        let read = self.read_all(model, progress).await;
        progress.notice(Event::Ended);
        read.context("ask the model what papers mean")
    }

    /// How many of the papers in a cache's file a model has read, and how many there are. `None` where there is
    /// no place for it yet.
    pub fn read_for_meaning_in(
        path: &Path,
        fingerprint: &str,
    ) -> anyhow::Result<Option<(u32, u32)>> {
        const SQL: &str = "\
            select (select count(*) from paper_embeddings where model = ?1), (select count(*) from papers)";
        let file = ExaminedFile::open(path, &SCHEMA)?;
        if file.schema_number() < SCHEMA.migrations.len() {
            return Ok(None);
        }
        let counts = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        Ok(Some(file.connection().query_row(
            SQL,
            [fingerprint],
            counts,
        )?))
    }

    async fn read_all(&self, model: &Model, progress: &dyn Progress) -> anyhow::Result<usize> {
        let (mut read, mut started_anew) = (0, false);
        loop {
            let unread = self.unread(model).await?;
            let Some(last) = unread.last().map(|paper| paper.change) else {
                return Ok(read);
            };
            let text = |paper: &Unread| text_of_paper(&paper.title, &paper.abstract_text);
            let texts = unread.iter().map(text).collect();
            let embeddings = model.meaning.of_papers(texts).await?;
            read += unread.len();
            if self.keep(model, unread, embeddings).await? {
                anyhow::ensure!(
                    !started_anew,
                    "its embeddings are now of one length, now of another"
                );
                started_anew = true;
                model.has_looked_at(0);
            } else {
                model.has_looked_at(last);
            }
            progress.notice(Event::Step {
                done: read,
                what: "read for their meaning",
            });
        }
    }

    async fn unread_count(&self, model: &Model) -> anyhow::Result<usize> {
        const SQL: &str = "\
            select count(*) from paper_changes c where c.change > ?1 and not exists ( \
                select 1 from paper_embeddings e where e.paper = c.paper and e.model = ?2)";
        let (looked_at, fingerprint) = (model.looked_at(), model.fingerprint.clone());
        self.database
            .read(move |connection| {
                let mut statement = connection.prepare_cached(SQL)?;
                let count: u32 = statement.query_row((looked_at, fingerprint), |row| row.get(0))?;
                Ok(usize::try_from(count)?)
            })
            .await
    }

    async fn unread(&self, model: &Model) -> anyhow::Result<Vec<Unread>> {
        const SQL: &str = "\
            select c.change, c.paper, p.title, p.abstract_text \
            from paper_changes c join papers p on p.number = c.paper \
            where c.change > ?1 and not exists ( \
                select 1 from paper_embeddings e where e.paper = c.paper and e.model = ?2) \
            order by c.change limit ?3";
        let (looked_at, fingerprint) = (model.looked_at(), model.fingerprint.clone());
        let most = i64::try_from(model.meaning.papers_at_a_time())?;
        self.database
            .read(move |connection| {
                let mut statement = connection.prepare_cached(SQL)?;
                let unread = statement.query_map((looked_at, fingerprint, most), |row| {
                    Ok(Unread {
                        change: row.get(0)?,
                        number: row.get(1)?,
                        title: row.get(2)?,
                        abstract_text: row.get(3)?,
                    })
                })?;
                Ok(unread.collect::<rusqlite::Result<_>>()?)
            })
            .await
    }

    /// Stores what the model says of papers, unless they have changed meanwhile; nothing, of a text that says
    /// nothing to it. Answers whether all that it said before had to go.
    async fn keep(
        &self,
        model: &Model,
        papers: Vec<Unread>,
        embeddings: Vec<Option<Embedding>>,
    ) -> anyhow::Result<bool> {
        const SQL: &str = "\
            replace into paper_embeddings (paper, model, embedding) \
            select number, ?2, ?3 from papers where number = ?1 and title = ?4 and abstract_text = ?5";
        let fingerprint = model.fingerprint.clone();
        self.database
            .write(move |transaction| {
                let first = embeddings.iter().flatten().next();
                let dimensions = first.map(|first| first.numbers().len());
                let has_room = make_room(transaction, &fingerprint, dimensions)?;
                let mut statement = transaction.prepare_cached(SQL)?;
                for (paper, embedding) in papers.into_iter().zip(embeddings) {
                    let bytes = embedding.map(|embedding| stored(embedding.numbers()));
                    let bytes = bytes.unwrap_or_default();
                    let Unread {
                        number,
                        title,
                        abstract_text,
                        ..
                    } = paper;
                    statement.execute((number, &fingerprint, bytes, title, abstract_text))?;
                }
                Ok(has_room)
            })
            .await
    }

    /// What a topic means, if there is a model and it can tell in time.
    pub(super) async fn question(&self, topic: &Topic) -> Option<Question> {
        let model = self.model.as_ref()?;
        let words = topic.groups().join(", ");
        if words.is_empty() {
            return None;
        }
        Some(Question {
            embedding: model.meaning.of_question(&words).await?,
            trust: model.meaning.trust(),
            finds: is_of_words(topic.tree()),
        })
    }
}

impl Model {
    /// The papers' embeddings with everything that the connection sees.
    pub(super) fn current(&self, connection: &Connection) -> anyhow::Result<Arc<Embeddings>> {
        const LAST: &str = "select coalesce(max(change), 0) from paper_embeddings";
        let last: i64 = connection
            .prepare_cached(LAST)?
            .query_row([], |row| row.get(0))?;
        {
            let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
            if state.change >= last {
                return Ok(Arc::clone(&state.embeddings));
            }
        }
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        state
            .follow(connection, &self.fingerprint)
            .context("bring the embeddings up to date")?;
        Ok(Arc::clone(&state.embeddings))
    }

    fn looked_at(&self) -> i64 {
        *self
            .looked_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn has_looked_at(&self, change: i64) {
        *self
            .looked_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = change;
    }
}

impl Question {
    /// It, beside the papers' embeddings.
    pub(super) fn among<'a>(&self, embeddings: &'a Embeddings) -> Option<Asked<'a>> {
        embeddings.asked(self.embedding.numbers(), self.trust, self.finds)
    }
}

impl State {
    fn follow(&mut self, connection: &Connection, fingerprint: &str) -> anyhow::Result<()> {
        const CHANGED: &str = "\
            select change, paper, model, embedding from paper_embeddings \
            where change > ?1 order by change";
        let mut statement = connection.prepare_cached(CHANGED)?;
        let mut rows = statement.query([self.change])?;
        let embeddings = Arc::make_mut(&mut self.embeddings);
        while let Some(row) = rows.next()? {
            if row.get_ref(2)?.as_str()? == fingerprint {
                embeddings.note(row.get(1)?, row.get_ref(3)?.as_blob()?);
            }
            self.change = row.get(0)?;
        }
        Ok(())
    }
}

/// A model that was exchanged under its old name shows by the length of its embeddings: those before go.
fn make_room(
    connection: &Connection,
    fingerprint: &str,
    dimensions: Option<usize>,
) -> anyhow::Result<bool> {
    const LENGTH: &str = "\
        select length(embedding) from paper_embeddings where model = ?1 and length(embedding) > 0 limit 1";
    let before: Option<u32> = connection
        .prepare_cached(LENGTH)?
        .query_row([fingerprint], |row| row.get(0))
        .optional()?;
    let before = before.map(usize::try_from).transpose()?;
    if before.is_none() || dimensions.is_none() || before == dimensions {
        return Ok(false);
    }
    connection.execute(
        "delete from paper_embeddings where model = ?1",
        [fingerprint],
    )?;
    Ok(true)
}

/// Whether a topic is nothing but words: what is in quotes, excluded, or asks for an author is meant to the letter.
fn is_of_words(node: &Node) -> bool {
    match node {
        Node::Words(_) => true,
        Node::All(parts) | Node::Any(parts) => parts.iter().all(is_of_words),
        _ => false,
    }
}
