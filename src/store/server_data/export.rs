//! Everything that is stored of a server or a person: as JSON for them, and a server's end.

use chrono::{DateTime, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, Result, Transaction};
use serde_json::{Map, Value, json};

use super::stored::server_data;
use super::{FORMAT, VERSION};
use crate::domain::{ServerId, UserId};
use crate::store::columns::Column;
use crate::store::{Store, members, readers, saved, setup_drafts, subscriptions, welcomes};

/// Columns with an id of Discord's: texts, because readers of JSON take numbers for floating-point.
const DISCORD_IDS: [&str; 6] = [
    "server",
    "channel",
    "message",
    "thread",
    "set_up_by",
    "mention",
];
/// Columns with a yes or no.
const FLAGS: [&str; 4] = ["shown", "elsewhere", "needs_code", "publishes"];

impl Store {
    /// Everything that is stored of the server, without the bodies of messages that wait to be sent, and
    /// what members have answered of a set-up, which is theirs; `None` when there is nothing.
    /// [`super::ServerData::from_json`] reads it.
    pub async fn export_server(
        &self,
        server: ServerId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Value>> {
        self.read(move |db| {
            if readers::is_person(db, server)? {
                return Ok(None);
            }
            export(db, server, now)
        })
        .await
    }

    /// Everything that is stored of a person; `None` when there is nothing.
    pub async fn export_person(
        &self,
        person: UserId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Value>> {
        self.read(move |db| export_person(db, person, now)).await
    }

    /// Deletes everything of the server at once, and the topics that nobody else has. Says whether
    /// there was anything.
    pub async fn delete_server(&self, server: ServerId) -> anyhow::Result<bool> {
        self.write(move |db| delete(db, server)).await
    }
}

fn export(
    connection: &Connection,
    server: ServerId,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Value>> {
    let Some(decided) = server_data(connection, server)? else {
        return Ok(None);
    };
    let mut file = serde_json::to_value(decided)?;
    file["format"] = json!(FORMAT);
    file["version"] = json!(VERSION);
    file["exported_at"] = json!(now);
    file["history"] = history(connection, server)?;
    Ok(Some(file))
}

const SERVER: &str = "
    select left_at, schedule_changed_at, preferred_locale from servers where server_id = ?1";

const WELCOME: &str = "
    select joined_at, begun_at, channel_id as channel, message_id as message from welcomes
    where server_id = ?1";

const CHANNELS: &str = "
    select channel_id as channel, channel_kind as kind, schedule_changed_at from channels
    where server_id = ?1 order by channel_id";

const SUBSCRIPTIONS: &str = "
    select channel_id as channel, text as topic, created_at, created_by as set_up_by
    from subscriptions join topics using (topic_id)
    where server_id = ?1 order by channel_id, subscription_id";

const ENDED: &str = "
    select channel_id as channel, text as topic, level, min_upvotes, needs_code,
        mention_role_id as mention, paused_since, paused_until, created_at,
        created_by as set_up_by, ended_at
    from ended_subscriptions join topics using (topic_id)
    where server_id = ?1 order by channel_id, subscription_id";

const TROUBLES: &str = "
    select channel_id as channel, since, why, failures, next_try_at, told_at
    from channel_troubles join channels using (channel_id)
    where server_id = ?1 order by channel_id";

const PAPER_FEEDBACK: &str = "
    select channel_id as channel, paper_id as paper, saves, dismissals, last_at
    from paper_feedback join channels using (channel_id)
    where server_id = ?1 order by channel_id, paper_id";

const TOPIC_FEEDBACK: &str = "
    select channel_id as channel, topic, saves, dismissals
    from topic_feedback join channels using (channel_id)
    where server_id = ?1 order by channel_id, topic";

const DELIVERIES: &str = "
    select delivery_id as delivery, channel_id as channel, local_date, kind, state, due_at,
        planned_at, finished_at, window_from, window_to, newest_listing_day, late_by_seconds,
        attempts, reason, form, thread_name, thread_id as thread, tags, publishes, afterwards_at
    from deliveries join channels using (channel_id)
    where server_id = ?1 order by delivery_id";

const MESSAGES: &str = "
    select part, message_id as message, sent_at, published_at from delivery_parts
    where delivery_id = ?1 order by part";

const PAPERS: &str = "
    select paper_id as paper, part, shown, elsewhere from delivered_papers
    where delivery_id = ?1 order by place";

/// What an import leaves alone.
fn history(connection: &Connection, server: ServerId) -> Result<Value> {
    let rows_of = |sql| rows(connection, sql, [Column(server)]);
    let mut deliveries = rows_of(DELIVERIES)?;
    for delivery in &mut deliveries {
        let id = delivery["delivery"].as_i64();
        delivery["messages"] = rows(connection, MESSAGES, [id])?.into();
        delivery["papers"] = rows(connection, PAPERS, [id])?.into();
    }
    Ok(json!({
        "server": rows_of(SERVER)?.pop(),
        "welcome": rows_of(WELCOME)?.pop(),
        "channels": rows_of(CHANNELS)?,
        "subscriptions": rows_of(SUBSCRIPTIONS)?,
        "ended_subscriptions": rows_of(ENDED)?,
        "troubles": rows_of(TROUBLES)?,
        "paper_feedback": rows_of(PAPER_FEEDBACK)?,
        "topic_feedback": rows_of(TOPIC_FEEDBACK)?,
        "deliveries": deliveries,
    }))
}

const SET_UP: &str = "
    select server_id as server, channel_id as channel, text as topic, created_at
    from subscriptions join topics using (topic_id) join servers using (server_id)
    where created_by = ?1 and kind = 'server' order by subscription_id";

fn export_person(
    connection: &Connection,
    person: UserId,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Value>> {
    let kept = members::kept(connection, person)?;
    if kept == members::Kept::default() {
        return Ok(None);
    }
    let own_digests = match kept.reader {
        Some(_) => export(connection, ServerId::of_person(person), now)?,
        None => None,
    };
    let saved = saved::of_user(connection, person)?.into_iter();
    let saved = saved.map(|saved| json!({ "saved_at": saved.saved_at, "paper": saved.paper }));
    let drafts = setup_drafts::of_member(connection, person)?.into_iter();
    let drafts = drafts.map(|(server, answers, kept_at)| {
        let answers: Value = serde_json::from_str(&answers).unwrap_or(Value::String(answers));
        json!({ "server": server, "kept_at": kept_at, "answers": answers })
    });
    Ok(Some(json!({
        "format": "paperboy-person-export",
        "version": VERSION,
        "exported_at": now,
        "person": person,
        "set_up": rows(connection, SET_UP, [Column(person)])?,
        "own_digests": own_digests,
        "saved_papers": saved.collect::<Vec<_>>(),
        "counted_presses": kept.marks,
        "set_ups_begun": drafts.collect::<Vec<_>>(),
    })))
}

/// Rows as objects, without what is null.
fn rows(connection: &Connection, sql: &str, params: impl Params) -> Result<Vec<Value>> {
    let mut statement = connection.prepare_cached(sql)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query(params)?;
    let mut objects = Vec::new();
    while let Some(row) = rows.next()? {
        let mut object = Map::new();
        for (index, name) in names.iter().enumerate() {
            match written(name, row.get_ref(index)?) {
                Value::Null => {}
                value => {
                    object.insert(name.clone(), value);
                }
            }
        }
        objects.push(Value::Object(object));
    }
    Ok(objects)
}

fn written(name: &str, value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Integer(id) if DISCORD_IDS.contains(&name) => {
            json!(id.cast_unsigned().to_string())
        }
        ValueRef::Integer(flag) if FLAGS.contains(&name) => json!(flag != 0),
        ValueRef::Integer(number) => json!(number),
        ValueRef::Real(number) => json!(number),
        ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
    }
}

const DELETE: &str = "
    delete from servers where server_id = ?1 and kind = 'server'";

fn delete(transaction: &Transaction<'_>, server: ServerId) -> Result<bool> {
    let deleted = transaction.execute(DELETE, [Column(server)])?;
    setup_drafts::forget_of_server(transaction, server)?;
    welcomes::forget(transaction, server)?;
    subscriptions::purge_topics(transaction)?;
    Ok(deleted > 0)
}
