//! What a channel had of one paper.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::records::delivery;
use super::{Delivery, DeliveryId, DeliveryState};
use crate::domain::{ChannelId, PaperId};
use crate::store::Store;
use crate::store::columns::{Column, value};

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

const OF_PAPER: &str = "
    select delivery_id, shown, elsewhere from delivered_papers
    where channel_id = ?1 and paper_id = ?2
    order by shown desc, elsewhere desc, delivery_id limit 1";

fn of_paper(
    connection: &Connection,
    channel: ChannelId,
    paper: PaperId,
) -> rusqlite::Result<Option<(Delivery, Held)>> {
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
    let found = delivery(connection, id)?;
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
