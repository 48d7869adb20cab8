//! Taking a morning: the unique key (channel, local date) decides, in one transaction.

use anyhow::{Context as _, ensure};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension as _, Transaction, params};

use super::form::FormColumns;
use super::records::{last_extra, morning_of};
use super::{Claim, Claimed, DeliveryId, DeliveryKind, DeliveryState, NewPart, Settlement};
use crate::domain::{ChannelId, PaperId};
use crate::store::channels;
use crate::store::columns::{Column, value};

const CLAIM: &str = "
    insert into deliveries (
        channel_id, local_date, kind, state, due_at, planned_at,
        window_from, window_to, newest_listing_day, late_by_seconds,
        form, thread_name, tags, publishes, afterwards_at
    ) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
    on conflict do nothing
    returning delivery_id";

pub(super) fn claim(transaction: &Transaction<'_>, claim: &Claim) -> anyhow::Result<Claimed> {
    // Deleted or purged since it was planned: nothing is wanted any more.
    ensure!(
        channels::settings(transaction, claim.channel)?.is_some(),
        "channel {} is not known any more",
        claim.channel
    );
    // Extras have no unique key: a pause stands between them.
    if claim.kind == DeliveryKind::Extra
        && let Some(recent) = last_extra(transaction, claim.channel, claim.now)?
    {
        return Ok(Claimed::AlreadySettled(recent));
    }
    let form = FormColumns::of(&claim.form)?;
    let row = params![
        Column(claim.channel),
        Column(claim.local_date),
        Column(claim.kind),
        Column(DeliveryState::Claimed),
        Column(claim.due_at),
        Column(claim.now),
        Column(claim.window.0),
        Column(claim.window.1),
        claim.newest_listing_day.map(Column),
        claim.late_by.num_seconds(),
        form.form,
        form.thread_name,
        form.tags,
        form.publishes,
        form.has_afterwards.then_some(Column(claim.now)),
    ];
    if claim.kind == DeliveryKind::Morning {
        forget_settled_ahead(transaction, claim.channel, claim.local_date, claim.now)?;
    }
    let claimed: Option<DeliveryId> = transaction
        .prepare_cached(CLAIM)?
        .query_row(row, |row| value(row, "delivery_id"))
        .optional()?;
    let Some(delivery) = claimed else {
        return already_settled(transaction, claim.channel, claim.local_date);
    };
    freeze(transaction, delivery, &claim.parts)?;
    note_papers(transaction, delivery, claim)?;
    Ok(Claimed::Yes(delivery))
}

const FREEZE: &str = "
    insert into delivery_parts (delivery_id, part, body, nonce) values (?1, ?2, ?3, ?4)";

fn freeze(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    parts: &[NewPart],
) -> anyhow::Result<()> {
    let mut insert = transaction.prepare_cached(FREEZE)?;
    for (part, NewPart { body, nonce, .. }) in parts.iter().enumerate() {
        let part = u32::try_from(part)?;
        insert.execute(params![Column(delivery), part, body, nonce])?;
    }
    Ok(())
}

const NOTE_PAPER: &str = "
    insert into delivered_papers (
        delivery_id, place, channel_id, paper_id, shown, elsewhere, part
    ) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

/// How a paper comes in a delivery.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Comes {
    Shown,
    BehindMore,
    Elsewhere,
}

fn note_papers(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    claim: &Claim,
) -> anyhow::Result<()> {
    let parts = claim.parts.iter().enumerate();
    let shown = parts.flat_map(|(part, new)| {
        new.shown
            .iter()
            .map(move |paper| (paper, Comes::Shown, part))
    });
    // The button and the lines stand on the digest's last message, or on one after it.
    let last = claim.parts.len().saturating_sub(1);
    let elsewhere = claim.elsewhere.iter();
    let elsewhere = elsewhere.map(|paper| (paper, Comes::Elsewhere, last));
    let more = claim.more.iter();
    let more = more.map(|paper| (paper, Comes::BehindMore, last));
    note_all(
        transaction,
        delivery,
        claim.channel,
        shown.chain(elsewhere).chain(more),
    )
}

fn note_all<'a>(
    transaction: &Transaction<'_>,
    delivery: DeliveryId,
    channel: ChannelId,
    papers: impl Iterator<Item = (&'a PaperId, Comes, usize)>,
) -> anyhow::Result<()> {
    let mut insert = transaction.prepare_cached(NOTE_PAPER)?;
    for (place, (paper, comes, part)) in papers.enumerate() {
        let (place, part) = (u32::try_from(place)?, u32::try_from(part)?);
        insert.execute(params![
            Column(delivery),
            place,
            Column(channel),
            paper.as_str(),
            comes == Comes::Shown,
            comes == Comes::Elsewhere,
            part
        ])?;
    }
    Ok(())
}

const SETTLE: &str = "
    insert into deliveries (
        channel_id, local_date, kind, state, due_at, planned_at, finished_at,
        newest_listing_day, reason
    ) values (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8)
    on conflict do nothing
    returning delivery_id";

pub(super) fn settle(
    transaction: &Transaction<'_>,
    settlement: &Settlement,
) -> anyhow::Result<Claimed> {
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
fn forget_settled_ahead(
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

pub(super) fn reopen_after(
    transaction: &Transaction<'_>,
    now: DateTime<Utc>,
) -> rusqlite::Result<usize> {
    transaction.execute(REOPEN, [Column(now)])
}

fn already_settled(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    local_date: NaiveDate,
) -> anyhow::Result<Claimed> {
    let delivery = morning_of(transaction, channel, local_date)?
        .context("a morning was neither free nor taken")?;
    Ok(Claimed::AlreadySettled(delivery))
}
