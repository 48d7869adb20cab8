//! Persons with digests of their own: each is a server of one, with one channel, that of their direct
//! messages. Schedules, subscriptions, pauses and the ledger take them as any other server.

use anyhow::ensure;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

use super::columns::{Column, optional, pause_in, value};
use super::overrides::overrides_in;
use super::servers::{change_settings, settings_in};
use super::subscriptions::subscribe;
use super::{Changed, NewSubscription, Store, Subscribed, channels};
use crate::domain::{
    ChannelId, DigestOverrides, LocaleTag, Pause, ServerId, ServerSettings, Topic, UserId,
};

/// A person with digests of their own. [`ServerId::of_person`] says under which server they, their
/// settings and their subscriptions stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Who it is.
    pub user: UserId,
    /// The channel of their direct messages.
    pub channel: ChannelId,
    /// When they want their digests.
    pub settings: ServerSettings,
    /// How they want them to look.
    pub overrides: DigestOverrides,
    /// The language that Discord last said they use.
    pub preferred_locale: Option<LocaleTag>,
    /// Their newest pause, which may be over.
    pub pause: Option<Pause>,
}

impl Store {
    /// This person's own digests; `None` for one who never wanted any.
    pub async fn reader(&self, user: UserId) -> anyhow::Result<Option<Reader>> {
        self.read(move |db| reader(db, user)).await
    }

    /// Makes sure that the person can subscribe. One who is new gets the zone; one who is known keeps
    /// their settings, and their channel: Discord has one for the two of us.
    pub async fn ensure_reader(
        &self,
        user: UserId,
        direct_messages: ChannelId,
        zone: Tz,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.write(move |db| ensure_reader(db, user, direct_messages, zone, now))
            .await
    }

    /// Has a topic come with the person's own digests. `None` when they have none: whoever was forgotten
    /// meanwhile is not known anew, and never as a server.
    pub async fn follow(
        &self,
        user: UserId,
        topic: Topic,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Subscribed>> {
        self.write(move |db| {
            let Some(reader) = reader(db, user)? else {
                return Ok(None);
            };
            let own = ServerId::of_person(user);
            let wish = NewSubscription::plain(own, reader.channel, topic, user);
            subscribe(db, wish, now).map(Some)
        })
        .await
    }

    /// Changes when the person's own digests come, in one step; `None` likewise.
    pub async fn change_reader_settings(
        &self,
        user: UserId,
        change: impl FnOnce(&mut ServerSettings) + Send + 'static,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Changed<ServerSettings>>> {
        self.write(move |db| {
            if reader(db, user)?.is_none() {
                return Ok(None);
            }
            let changed = change_settings(db, ServerId::of_person(user), change, now)?;
            anyhow::Ok(Some(changed))
        })
        .await
    }
}

const READER: &str = "
    select channel_id, servers.zone, servers.post_at, servers.days, servers.language,
        servers.empty_days, servers.layout, servers.threads, servers.silent, servers.catch_up,
        servers.recap, preferred_locale, servers.paused_since, servers.paused_until
    from servers join channels using (server_id)
    where server_id = ?1 and kind = 'person'";

pub(super) fn reader(connection: &Connection, user: UserId) -> anyhow::Result<Option<Reader>> {
    let read = |row: &Row<'_>| {
        Ok(Reader {
            user,
            channel: value(row, "channel_id")?,
            settings: settings_in(row)?,
            overrides: overrides_in(row)?,
            preferred_locale: optional(row, "preferred_locale")?,
            pause: pause_in(row, "paused_since", "paused_until")?,
        })
    };
    let reader = connection
        .prepare_cached(READER)?
        .query_row([Column(user)], read)
        .optional()?;
    Ok(reader)
}

const INSERT: &str = "
    insert into servers (server_id, zone, schedule_changed_at, kind) values (?1, ?2, ?3, 'person')
    on conflict do nothing";

fn ensure_reader(
    transaction: &Transaction<'_>,
    user: UserId,
    direct_messages: ChannelId,
    zone: Tz,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    transaction.prepare_cached(INSERT)?.execute(params![
        Column(user),
        Column(zone),
        Column(now)
    ])?;
    let server = ServerId::of_person(user);
    ensure!(
        is_person(transaction, server)?,
        "{user} is known as a server"
    );
    if reader(transaction, user)?.is_some() {
        return Ok(());
    }
    channels::ensure(transaction, direct_messages, server)
}

const IS_PERSON: &str = "
    select exists (select 1 from servers where server_id = ?1 and kind = 'person')";

/// Whether these are the rows of a person.
pub(super) fn is_person(connection: &Connection, server: ServerId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(IS_PERSON)?
        .query_row([Column(server)], |row| row.get(0))
}

const DELETE: &str = "delete from servers where server_id = ?1 and kind = 'person'";

/// Deletes everything of the person's own digests, and says whether there was anything.
pub(super) fn delete(transaction: &Transaction<'_>, user: UserId) -> anyhow::Result<bool> {
    let rows = transaction
        .prepare_cached(DELETE)?
        .execute([Column(user)])?;
    Ok(rows > 0)
}
