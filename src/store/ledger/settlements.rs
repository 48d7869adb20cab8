//! Mornings that end without a message.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension as _, Transaction, params};

use super::claims::{Comes, already_settled, note_all};
use super::{Claimed, DeliveryId, DeliveryKind, DeliveryState};
use crate::domain::{ChannelId, PaperId};
use crate::store::Store;
use crate::store::columns::{Column, value};

/// How a morning ends without a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithoutPost {
    /// There was nothing to say.
    Empty,
    /// It was too late; the next morning brings its papers.
    Folded,
    /// The channel could not be posted in; its papers wait.
    Skipped,
}

impl From<WithoutPost> for DeliveryState {
    fn from(outcome: WithoutPost) -> Self {
        match outcome {
            WithoutPost::Empty => Self::Empty,
            WithoutPost::Folded => Self::Folded,
            WithoutPost::Skipped => Self::Skipped,
        }
    }
}

/// A morning that ends without a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// Whose morning.
    pub channel: ChannelId,
    /// The local date whose morning it is.
    pub local_date: NaiveDate,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// The time now.
    pub now: DateTime<Utc>,
    /// How it ends.
    pub outcome: WithoutPost,
    /// The newest listing day that was looked at, which moves the next window; with an empty morning, or
    /// one whose papers are left out.
    pub newest_listing_day: Option<NaiveDate>,
    /// The papers that are left out for good.
    pub left_out: Vec<PaperId>,
    /// Why, for the history.
    pub reason: Option<String>,
}

impl Store {
    /// Ends a morning of a known channel without a message, unless it is taken.
    pub async fn settle_without_post(&self, settlement: Settlement) -> anyhow::Result<Claimed> {
        self.write(move |db| settle(db, &settlement)).await
    }

    /// Ends several mornings without a message, all or none; those that are taken stay as they are.
    pub async fn settle_all_without_post(
        &self,
        settlements: Vec<Settlement>,
    ) -> anyhow::Result<()> {
        self.write(move |db| {
            for settlement in &settlements {
                settle(db, settlement)?;
            }
            anyhow::Ok(())
        })
        .await
    }

    /// The clock was set back to `now`: mornings that are still to come, and that ended without a
    /// message, are as if nobody had taken them. Says how many.
    pub async fn reopen_mornings_after(&self, now: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| reopen_after(db, now)).await
    }
}

const SETTLE: &str = "
    insert into deliveries (
        channel_id, local_date, kind, state, due_at, planned_at, finished_at,
        newest_listing_day, reason
    ) values (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8)
    on conflict do nothing
    returning delivery_id";

fn settle(transaction: &Transaction<'_>, settlement: &Settlement) -> anyhow::Result<Claimed> {
    let row = params![
        Column(settlement.channel),
        Column(settlement.local_date),
        Column(DeliveryKind::Morning),
        Column(DeliveryState::from(settlement.outcome)),
        Column(settlement.due_at),
        Column(settlement.now),
        settlement.newest_listing_day.map(Column),
        settlement.reason,
    ];
    let Settlement {
        channel,
        local_date,
        now,
        ..
    } = *settlement;
    forget_settled_ahead(transaction, channel, local_date, now)?;
    let settled: Option<DeliveryId> = transaction
        .prepare_cached(SETTLE)?
        .query_row(row, |row| value(row, "delivery_id"))
        .optional()?;
    match settled {
        Some(delivery) => {
            let left_out = settlement.left_out.iter();
            let left_out = left_out.map(|paper| (paper, Comes::BehindMore, 0));
            note_all(transaction, delivery, channel, left_out)?;
            Ok(Claimed::Yes(delivery))
        }
        None => already_settled(transaction, settlement.channel, settlement.local_date),
    }
}

const FORGET_SETTLED_AHEAD: &str = "
    delete from deliveries
    where channel_id = ?1 and local_date = ?2 and kind = 'morning'
        and state in ('empty', 'folded', 'skipped') and planned_at > ?3";

/// A morning that a clock which ran ahead settled without a post is not settled yet.
pub(super) fn forget_settled_ahead(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    local_date: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    transaction
        .prepare_cached(FORGET_SETTLED_AHEAD)?
        .execute(params![Column(channel), Column(local_date), Column(now)])?;
    Ok(())
}

const REOPEN: &str = "
    delete from deliveries
    where due_at > ?1 and state in ('empty', 'folded', 'skipped')";

fn reopen_after(transaction: &Transaction<'_>, now: DateTime<Utc>) -> rusqlite::Result<usize> {
    transaction.execute(REOPEN, [Column(now)])
}
