//! Which papers a channel has had, and how.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Params, Result, params};

use super::deliveries;
use super::{Delivery, DeliveryId, DeliveryState};
use crate::domain::{ChannelId, MessageId, PaperId, ServerId};
use crate::store::Store;
use crate::store::columns::{Column, optional, value};

/// A paper that a channel shows in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingPaper {
    /// The paper.
    pub paper: PaperId,
    /// The channel that shows it.
    pub channel: ChannelId,
    /// The message that does, and where that stands, once it is known.
    pub message: Option<(ChannelId, MessageId)>,
}

/// How a paper stood in a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// In full.
    Shown,
    /// Behind the “more” button.
    More,
    /// As a line to another channel that shows it in full.
    Elsewhere,
    /// Not at all: its morning was skipped, and late papers were not wanted.
    LeftOut,
}

impl Store {
    /// Every paper that the channel has had, shown or behind the “more” button.
    pub async fn papers_had(&self, channel: ChannelId) -> anyhow::Result<HashSet<PaperId>> {
        self.read(move |db| ids(db, HAD, [Column(channel)])).await
    }

    /// Every paper that the channel was shown, in full or as a line to another channel.
    pub async fn papers_seen(&self, channel: ChannelId) -> anyhow::Result<HashSet<PaperId>> {
        self.read(move |db| ids(db, SEEN, [Column(channel)])).await
    }

    /// The papers that the server's channels show in full, in digests claimed since then.
    pub async fn papers_standing_in(
        &self,
        server: ServerId,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Vec<StandingPaper>> {
        self.read(move |db| standing_in(db, server, since)).await
    }

    /// Every paper of a digest, shown or behind its “more” button, in order.
    pub async fn papers_of(&self, delivery: DeliveryId) -> anyhow::Result<Vec<PaperId>> {
        self.read(move |db| ids(db, ALL_OF, [Column(delivery)]))
            .await
    }

    /// The papers behind a digest's “more” button, in order.
    pub async fn more_papers(&self, delivery: DeliveryId) -> anyhow::Result<Vec<PaperId>> {
        self.read(move |db| ids(db, MORE_OF, [Column(delivery)]))
            .await
    }

    /// The delivery that brought the channel this paper, and how; that in full before others, then the
    /// first one.
    pub async fn delivery_of_paper(
        &self,
        channel: ChannelId,
        paper: &PaperId,
    ) -> anyhow::Result<Option<(Delivery, Held)>> {
        let paper = paper.clone();
        self.read(move |db| of_paper(db, channel, paper)).await
    }
}

const HAD: &str = "
    select distinct paper_id from delivered_papers where channel_id = ?1";

const SEEN: &str = "
    select distinct paper_id from delivered_papers
    where channel_id = ?1 and (shown = 1 or elsewhere = 1)";
const ALL_OF: &str = "
    select paper_id from delivered_papers where delivery_id = ?1 order by place";
const MORE_OF: &str = "
    select paper_id from delivered_papers
    where delivery_id = ?1 and shown = 0 and elsewhere = 0 order by place";

/// The ids that `sql` asks for.
fn ids<C: FromIterator<PaperId>>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
) -> Result<C> {
    connection
        .prepare_cached(sql)?
        .query_and_then(params, |row| value(row, "paper_id"))?
        .collect()
}

const STANDING: &str = "
    select paper_id, channels.channel_id, message_id,
        case form when 'post' then thread_id end as post_id
    from channels
    join deliveries using (channel_id)
    join delivered_papers using (delivery_id)
    left join delivery_parts
        on delivery_parts.delivery_id = deliveries.delivery_id
        and delivery_parts.part = delivered_papers.part
    where server_id = ?1 and planned_at >= ?2
        and state in ('claimed', 'sent', 'failed') and shown = 1
    order by deliveries.delivery_id";

fn standing_in(
    connection: &Connection,
    server: ServerId,
    since: DateTime<Utc>,
) -> Result<Vec<StandingPaper>> {
    connection
        .prepare_cached(STANDING)?
        .query_and_then(params![Column(server), Column(since)], |row| {
            let channel = value(row, "channel_id")?;
            let place = optional(row, "post_id")?.unwrap_or(channel);
            let message: Option<MessageId> = optional(row, "message_id")?;
            Ok(StandingPaper {
                paper: value(row, "paper_id")?,
                channel,
                message: message.map(|message| (place, message)),
            })
        })?
        .collect()
}

const OF_PAPER: &str = "
    select delivery_id, shown, elsewhere from delivered_papers
    where channel_id = ?1 and paper_id = ?2
    order by shown desc, elsewhere desc, delivery_id limit 1";

fn of_paper(
    connection: &Connection,
    channel: ChannelId,
    paper: PaperId,
) -> Result<Option<(Delivery, Held)>> {
    let found: Option<(DeliveryId, bool, bool)> = connection
        .prepare_cached(OF_PAPER)?
        .query_row(params![Column(channel), Column(paper)], |row| {
            Ok((
                value(row, "delivery_id")?,
                row.get("shown")?,
                row.get("elsewhere")?,
            ))
        })
        .optional()?;
    let Some((id, shown, elsewhere)) = found else {
        return Ok(None);
    };
    let found = deliveries::with_id(connection, id)?;
    Ok(found.map(|delivery| {
        let held = match delivery.state {
            _ if shown => Held::Shown,
            _ if elsewhere => Held::Elsewhere,
            DeliveryState::Skipped => Held::LeftOut,
            _ => Held::More,
        };
        (delivery, held)
    }))
}
