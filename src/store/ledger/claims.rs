//! Taking a morning: the unique key (channel, local date) decides, in one transaction.

use anyhow::{Context as _, ensure};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{OptionalExtension as _, Transaction, params};

use super::deliveries::{last_extra, morning_of};
use super::form::FormColumns;
use super::settlements::forget_settled_ahead;
use super::{Delivery, DeliveryId, DeliveryKind, DeliveryState, Form};
use crate::domain::{ChannelId, PaperId, ServerId};
use crate::store::columns::{Column, value};
use crate::store::{Store, channels};

/// A delivery about to be sent: everything that must not change any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Where it goes.
    pub channel: ChannelId,
    /// The channel's server.
    pub server: ServerId,
    /// The local date whose morning it is.
    pub local_date: NaiveDate,
    /// Whether it is that morning, or an extra.
    pub kind: DeliveryKind,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// The time of the claim.
    pub now: DateTime<Utc>,
    /// The first and last listing day that it covers.
    pub window: (NaiveDate, NaiveDate),
    /// Up to which listing day everything was looked at; the next window begins with it.
    pub newest_listing_day: Option<NaiveDate>,
    /// How long after `due_at` it comes, when that is worth saying.
    pub late_by: TimeDelta,
    /// How its messages are posted.
    pub form: Form,
    /// Its messages, in order.
    pub parts: Vec<NewPart>,
    /// The papers behind the “more” button, in order.
    pub more: Vec<PaperId>,
    /// The papers that it only names, because they stand in full in another channel.
    pub elsewhere: Vec<PaperId>,
}

/// One message of a delivery about to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPart {
    /// The message's body, as JSON.
    pub body: String,
    /// The nonce that makes Discord send it once.
    pub nonce: String,
    /// The papers that it shows, in order.
    pub shown: Vec<PaperId>,
}

/// Whether the morning could be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claimed {
    /// It is the caller's, and nobody else's.
    Yes(DeliveryId),
    /// It was taken before, by this process or another; this is what became of it so far.
    AlreadySettled(Delivery),
}

impl Store {
    /// Takes a morning and freezes what will be said, in one transaction. Of all who claim the
    /// same channel and local date, one gets [`Claimed::Yes`]; of all who claim an extra within
    /// [`super::BETWEEN_EXTRAS`], too.
    pub async fn claim(&self, claim: Claim) -> anyhow::Result<Claimed> {
        self.write(move |db| take(db, &claim)).await
    }
}

const CLAIM: &str = "
    insert into deliveries (
        channel_id, local_date, kind, state, due_at, planned_at,
        window_from, window_to, newest_listing_day, late_by_seconds,
        form, thread_name, tags, publishes, afterwards_at
    ) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
    on conflict do nothing
    returning delivery_id";

fn take(transaction: &Transaction<'_>, claim: &Claim) -> anyhow::Result<Claimed> {
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
pub(super) enum Comes {
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

pub(super) fn note_all<'a>(
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

pub(super) fn already_settled(
    transaction: &Transaction<'_>,
    channel: ChannelId,
    local_date: NaiveDate,
) -> anyhow::Result<Claimed> {
    let delivery = morning_of(transaction, channel, local_date)?
        .context("a morning was neither free nor taken")?;
    Ok(Claimed::AlreadySettled(delivery))
}
