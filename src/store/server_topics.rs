//! A server's own topics, by name. What a name means where it is written is the domain's affair.

use anyhow::Context as _;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::columns::Column;
use super::subscriptions::{count, stored_topic};
use super::{Changed, Store, servers};
use crate::domain::{ServerId, ServerTopics, Topic, TopicName};

/// How many topics of its own a server may have.
pub const TOPIC_LIMIT: usize = 50;

/// One of a server's own topics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerTopic {
    /// What the server calls it.
    pub name: TopicName,
    /// What it means.
    pub topic: Topic,
}

/// What became of the wish for a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CreatedTopic {
    /// The server has it from now on.
    Added,
    /// The server has another one of this name; nothing changed.
    NameTaken(ServerTopic),
    /// The server has as many as it may.
    Full {
        /// How many that is.
        limit: usize,
    },
}

/// What became of the wish to change a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditedTopic {
    /// The server has it as wished now; that may be as before.
    Done(Changed<ServerTopic>),
    /// The server has another one of the new name; nothing changed.
    NameTaken(ServerTopic),
    /// The server has no such topic.
    Unknown,
}

impl Store {
    /// Gives the server a topic of its own, within [`TOPIC_LIMIT`].
    pub async fn create_topic(
        &self,
        server: ServerId,
        topic: ServerTopic,
    ) -> anyhow::Result<CreatedTopic> {
        self.write(move |db| create(db, server, &topic)).await
    }

    /// Gives a topic of the server another name, another meaning, or both.
    pub async fn edit_topic(
        &self,
        server: ServerId,
        name: TopicName,
        topic: ServerTopic,
    ) -> anyhow::Result<EditedTopic> {
        self.write(move |db| edit(db, server, &name, topic)).await
    }

    /// Deletes a topic of the server and gives it back; `None` when it has no such one.
    pub async fn delete_topic(
        &self,
        server: ServerId,
        name: TopicName,
    ) -> anyhow::Result<Option<ServerTopic>> {
        self.write(move |db| delete(db, server, &name)).await
    }

    /// The server's own topics, to find out what is meant where one of them is named.
    pub async fn server_topics(&self, server: ServerId) -> anyhow::Result<ServerTopics> {
        let topics = self.topics_of_server(server).await?.into_iter();
        let named = topics.map(|topic| (topic.name.into(), topic.topic));
        Ok(ServerTopics::new(named))
    }

    /// The server's own topics, by name.
    pub async fn topics_of_server(&self, server: ServerId) -> anyhow::Result<Vec<ServerTopic>> {
        self.read(move |db| of_server(db, server)).await
    }
}

const OF_SERVER: &str = "
    select name, text, tree from server_topics where server_id = ?1 order by key";
const NAMED: &str = "
    select name, text, tree from server_topics where server_id = ?1 and key = ?2";

/// A topic that this program can't read is logged and left out: it must not hold the others up.
pub(super) fn of_server(
    connection: &Connection,
    server: ServerId,
) -> anyhow::Result<Vec<ServerTopic>> {
    let mut statement = connection.prepare_cached(OF_SERVER)?;
    let mut rows = statement.query([Column(server)])?;
    let mut topics = Vec::new();
    while let Some(row) = rows.next()? {
        match topic_in(row) {
            Ok(topic) => topics.push(topic),
            Err(error) => tracing::error!(%server, "{error:#}"),
        }
    }
    Ok(topics)
}

fn named(
    connection: &Connection,
    server: ServerId,
    name: &TopicName,
) -> anyhow::Result<Option<ServerTopic>> {
    connection
        .prepare_cached(NAMED)?
        .query_row(params![Column(server), name.key()], |row| Ok(topic_in(row)))
        .optional()?
        .transpose()
}

fn topic_in(row: &Row<'_>) -> anyhow::Result<ServerTopic> {
    let (name, text, tree): (String, String, String) =
        (row.get("name")?, row.get("text")?, row.get("tree")?);
    Ok(ServerTopic {
        name: TopicName::parse(&name).context("read the name of a server's topic")?,
        topic: stored_topic(&text, &tree).context("read a server's topic")?,
    })
}

const IN_SERVER: &str = "select count(*) from server_topics where server_id = ?1";

fn create(
    transaction: &Transaction<'_>,
    server: ServerId,
    topic: &ServerTopic,
) -> anyhow::Result<CreatedTopic> {
    if let Some(known) = named(transaction, server, &topic.name)? {
        return Ok(CreatedTopic::NameTaken(known));
    }
    if count(transaction, IN_SERVER, Column(server))? >= TOPIC_LIMIT {
        return Ok(CreatedTopic::Full { limit: TOPIC_LIMIT });
    }
    servers::ensure(transaction, server)?;
    insert(transaction, server, topic)?;
    Ok(CreatedTopic::Added)
}

const INSERT: &str = "
    insert into server_topics (server_id, key, name, text, tree) values (?1, ?2, ?3, ?4, ?5)";

pub(super) fn insert(
    transaction: &Transaction<'_>,
    server: ServerId,
    topic: &ServerTopic,
) -> anyhow::Result<()> {
    let tree = serde_json::to_string(topic.topic.tree()).context("write a topic's tree")?;
    transaction.prepare_cached(INSERT)?.execute(params![
        Column(server),
        topic.name.key(),
        topic.name.as_str(),
        topic.topic.text(),
        tree,
    ])?;
    Ok(())
}

const DELETE_ALL: &str = "delete from server_topics where server_id = ?1";

pub(super) fn delete_all(transaction: &Transaction<'_>, server: ServerId) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(DELETE_ALL)?
        .execute([Column(server)])?;
    Ok(())
}

const DELETE: &str = "delete from server_topics where server_id = ?1 and key = ?2";

fn delete(
    transaction: &Transaction<'_>,
    server: ServerId,
    name: &TopicName,
) -> anyhow::Result<Option<ServerTopic>> {
    let known = named(transaction, server, name)?;
    transaction
        .prepare_cached(DELETE)?
        .execute(params![Column(server), name.key()])?;
    Ok(known)
}

fn edit(
    transaction: &Transaction<'_>,
    server: ServerId,
    name: &TopicName,
    after: ServerTopic,
) -> anyhow::Result<EditedTopic> {
    if after.name != *name
        && let Some(other) = named(transaction, server, &after.name)?
    {
        return Ok(EditedTopic::NameTaken(other));
    }
    let Some(before) = delete(transaction, server, name)? else {
        return Ok(EditedTopic::Unknown);
    };
    insert(transaction, server, &after)?;
    Ok(EditedTopic::Done(Changed { before, after }))
}
