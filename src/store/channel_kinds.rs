//! What each channel is, as Discord said last.

use rusqlite::{OptionalExtension as _, params};

use super::Store;
use super::columns::{Column, optional};
use crate::domain::{ChannelId, ChannelKind};

impl Store {
    /// What a known channel is; `None` when Discord was not asked yet.
    pub async fn channel_kind(&self, channel: ChannelId) -> anyhow::Result<Option<ChannelKind>> {
        const KIND: &str = "select channel_kind from channels where channel_id = ?1";
        self.read(move |db| {
            let kind = db
                .prepare_cached(KIND)?
                .query_row([Column(channel)], |row| {
                    optional::<ChannelKind>(row, "channel_kind")
                })
                .optional()?;
            anyhow::Ok(kind.flatten())
        })
        .await
    }

    /// Notes what a channel is, if it is known; `None` when that must be asked again.
    pub async fn note_channel_kind(
        &self,
        channel: ChannelId,
        kind: Option<ChannelKind>,
    ) -> anyhow::Result<()> {
        const NOTE: &str = "
            update channels set channel_kind = ?2 where channel_id = ?1 and channel_kind is not ?2";
        self.write(move |db| {
            db.prepare_cached(NOTE)?
                .execute(params![Column(channel), kind.map(Column)])
        })
        .await?;
        Ok(())
    }
}
