//! What the doctor asks of a store's file: whether each row can be used, and what has gone wrong.

use anyhow::Context as _;
use chrono::{DateTime, Utc};

use super::StoreFile;
use crate::domain::{ChannelId, ServerId};
use crate::store::columns::{Column, value};
use crate::store::{notes, overrides, scheduled, subscriptions};

impl StoreFile {
    /// What can't be read of the channels that await mornings: the running bot logs it, and leaves the
    /// channel out.
    pub fn unreadable(&self, now: DateTime<Utc>) -> anyhow::Result<Vec<(ChannelId, String)>> {
        let db = self.file.connection();
        let mut faults = Vec::new();
        for (_, channel) in self.subscribed_where("true")? {
            if let Err(error) = scheduled::subscribed_one(db, channel, now) {
                faults.push((channel, format!("its settings can't be read: {error}")));
            }
            if let Err(error) = subscriptions::of_channel(db, channel) {
                faults.push((channel, format!("its topics can't be read: {error:#}")));
            }
        }
        Ok(faults)
    }

    /// Whether the channel's digests open threads to talk about them.
    pub fn has_threads(&self, server: ServerId, channel: ChannelId) -> anyhow::Result<bool> {
        overrides::has_threads(self.file.connection(), server, channel)
            .context("read whether a channel's digests open threads")
    }

    /// The channels that can't be posted in, and why.
    pub fn channels_in_trouble(&self) -> anyhow::Result<Vec<(ChannelId, String)>> {
        const SQL: &str = "
            select channel_id, why
            from channel_troubles
            join channels using (channel_id)
            join servers using (server_id)
            where left_at is null and kind = 'server'
                and exists (select 1 from subscriptions where channel_id = channels.channel_id)
            order by channel_id";
        let read = || -> rusqlite::Result<Vec<_>> {
            let mut statement = self.file.connection().prepare(SQL)?;
            let troubles =
                statement.query_map([], |row| Ok((value(row, "channel_id")?, row.get("why")?)))?;
            troubles.collect()
        };
        read().context("read the troubles")
    }

    /// How many digests were claimed before then and are not over, in channels without a trouble.
    pub fn unfinished_since(&self, instant: DateTime<Utc>) -> anyhow::Result<u32> {
        const SQL: &str = "
            select count(*) from deliveries
            where state = 'claimed' and planned_at < ?1
                and channel_id not in (select channel_id from channel_troubles)";
        let db = self.file.connection();
        db.query_row(SQL, [Column(instant)], |row| row.get(0))
            .context("count unfinished digests")
    }

    /// What the program noted under this key.
    pub fn note(&self, key: &str) -> anyhow::Result<Option<String>> {
        notes::note(self.file.connection(), key).context("read a note")
    }
}
