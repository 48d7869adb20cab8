//! Everything that is stored of one server: as JSON for its admins, and its end.

use chrono::{DateTime, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, Result, Transaction};
use serde_json::{Map, Value, json};

use super::columns::Column;
use super::{Store, subscriptions};
use crate::domain::{DaysOfWeek, ServerId};

/// What the file says of itself, so that a later version can read it.
const FORMAT: &str = "paperboy-server-export";
const VERSION: u32 = 1;

/// Columns with an id of Discord's: texts, because readers of JSON take numbers for floating-point.
const DISCORD_IDS: [&str; 5] = [
    "server",
    "channel",
    "alerts_channel",
    "message",
    "set_up_by",
];

impl Store {
    /// Everything that is stored of the server, without the bodies of messages that wait to be sent;
    /// `None` when there is nothing.
    pub async fn export_server(
        &self,
        server: ServerId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Value>> {
        self.read(move |db| export(db, server, now)).await
    }

    /// Deletes everything of the server at once, and the topics that nobody else has. Says whether
    /// there was anything.
    pub async fn delete_server(&self, server: ServerId) -> anyhow::Result<bool> {
        self.write(move |db| delete(db, server)).await
    }
}

const SERVER: &str = "
    select server_id as server, zone, post_at, days, schedule_changed_at, left_at,
        alerts_channel_id as alerts_channel
    from servers where server_id = ?1";

const CHANNELS: &str = "
    select channel_id as channel, zone, post_at, days, max_papers, schedule_changed_at
    from channels where server_id = ?1 order by channel_id";

const SUBSCRIPTIONS: &str = "
    select channel_id as channel, text as topic, level, min_upvotes, created_at,
        created_by as set_up_by
    from subscriptions join topics using (topic_id)
    where server_id = ?1 order by channel_id, subscription_id";

const TROUBLES: &str = "
    select channel_id as channel, since, why, failures, next_try_at, told_at
    from channel_troubles join channels using (channel_id)
    where server_id = ?1 order by channel_id";

const DELIVERIES: &str = "
    select delivery_id as delivery, channel_id as channel, local_date, kind, state, due_at,
        planned_at, finished_at, window_from, window_to, newest_listing_day, late_by_seconds,
        attempts, reason
    from deliveries join channels using (channel_id)
    where server_id = ?1 order by delivery_id";

const MESSAGES: &str = "
    select part, message_id as message, sent_at from delivery_parts
    where delivery_id = ?1 order by part";

const PAPERS: &str = "
    select paper_id as paper, part, shown from delivered_papers
    where delivery_id = ?1 order by place";

fn export(connection: &Connection, server: ServerId, now: DateTime<Utc>) -> Result<Option<Value>> {
    let Some(settings) = rows(connection, SERVER, [Column(server)])?.pop() else {
        return Ok(None);
    };
    let mut deliveries = rows(connection, DELIVERIES, [Column(server)])?;
    for delivery in &mut deliveries {
        let id = delivery["delivery"].as_i64();
        delivery["messages"] = rows(connection, MESSAGES, [id])?.into();
        delivery["papers"] = rows(connection, PAPERS, [id])?.into();
    }
    Ok(Some(json!({
        "format": FORMAT,
        "version": VERSION,
        "exported_at": now,
        "server": settings,
        "channels": rows(connection, CHANNELS, [Column(server)])?,
        "subscriptions": rows(connection, SUBSCRIPTIONS, [Column(server)])?,
        "troubles": rows(connection, TROUBLES, [Column(server)])?,
        "deliveries": deliveries,
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
        ValueRef::Integer(bits) if name == "days" => {
            let days = u8::try_from(bits).ok().and_then(DaysOfWeek::from_bits);
            json!(days.map(|days| days.in_words().to_string()))
        }
        ValueRef::Integer(flag) if name == "shown" => json!(flag != 0),
        ValueRef::Integer(number) => json!(number),
        ValueRef::Real(number) => json!(number),
        ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
    }
}

const DELETE: &str = "
    delete from servers where server_id = ?1";

fn delete(transaction: &Transaction<'_>, server: ServerId) -> Result<bool> {
    let deleted = transaction.execute(DELETE, [Column(server)])?;
    subscriptions::purge_topics(transaction)?;
    Ok(deleted > 0)
}
