//! The marks of presses that were counted.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Result, Transaction, params};
use sha2::{Digest as _, Sha256};

use super::{Feedback, FeedbackKind};
use crate::domain::{ChannelId, PaperId, UserId};
use crate::store::columns::{Column, value};
use crate::store::notes;

/// The key of the note that holds this store's secret.
const SECRET: &str = "feedback_secret";

const SET: &str = "
    insert into feedback_marks (mark, at) values (?1, ?2) on conflict do nothing";

/// Says whether it is new.
pub(super) fn set(
    transaction: &Transaction<'_>,
    feedback: &Feedback,
    now: DateTime<Utc>,
) -> Result<bool> {
    let mark = mark(&made_secret(transaction)?, feedback);
    let rows = transaction
        .prepare_cached(SET)?
        .execute(params![mark, Column(now)])?;
    Ok(rows == 1)
}

const UNSET: &str = "delete from feedback_marks where mark = ?1";

/// Says whether it was there.
pub(super) fn unset(transaction: &Transaction<'_>, feedback: &Feedback) -> Result<bool> {
    let mark = mark(&made_secret(transaction)?, feedback);
    Ok(transaction.prepare_cached(UNSET)?.execute([mark])? == 1)
}

const FORGET: &str = "delete from feedback_marks where at < ?1";

pub(super) fn forget_before(
    transaction: &Transaction<'_>,
    instant: DateTime<Utc>,
) -> Result<usize> {
    transaction.execute(FORGET, [Column(instant)])
}

const IS_SET: &str = "select exists (select 1 from feedback_marks where mark = ?1)";

/// How many presses of this person are known to be counted.
pub(in crate::store) fn count_of(connection: &Connection, user: UserId) -> Result<usize> {
    let mut look = connection.prepare_cached(IS_SET)?;
    let mut count = 0;
    for mark in possible_marks(connection, user)? {
        let is_set: bool = look.query_row([mark], |row| row.get(0))?;
        count += usize::from(is_set);
    }
    Ok(count)
}

/// Forgets that presses of this person were counted, and says of how many. The counts stay.
pub(in crate::store) fn forget_of(transaction: &Transaction<'_>, user: UserId) -> Result<usize> {
    let mut delete = transaction.prepare_cached(UNSET)?;
    let mut count = 0;
    for mark in possible_marks(transaction, user)? {
        count += delete.execute([mark])?;
    }
    Ok(count)
}

const PRESSED: &str = "
    select channel_id, paper_id from paper_feedback
    where last_at >= (select min(at) from feedback_marks)";

/// The marks do not say whose they are: every press that the person can have made is tried.
fn possible_marks(connection: &Connection, user: UserId) -> Result<Vec<String>> {
    let Some(secret) = notes::note(connection, SECRET)? else {
        return Ok(Vec::new());
    };
    let mut statement = connection.prepare_cached(PRESSED)?;
    let pressed = statement.query_map([], |row| {
        Ok((value(row, "channel_id")?, value(row, "paper_id")?))
    })?;
    let mut marks = Vec::new();
    for row in pressed {
        let (channel, paper): (ChannelId, PaperId) = row?;
        for kind in [FeedbackKind::Save, FeedbackKind::Dismissal] {
            marks.push(mark_of(&secret, user, channel, &paper, kind));
        }
    }
    Ok(marks)
}

fn mark(secret: &str, feedback: &Feedback) -> String {
    let Feedback {
        channel,
        paper,
        user,
        kind,
        ..
    } = feedback;
    mark_of(secret, *user, *channel, paper, *kind)
}

fn mark_of(
    secret: &str,
    user: UserId,
    channel: ChannelId,
    paper: &PaperId,
    kind: FeedbackKind,
) -> String {
    let kind = match kind {
        FeedbackKind::Save => "save",
        FeedbackKind::Dismissal => "dismissal",
    };
    let press = Sha256::digest(format!("{secret} {user} {channel} {paper} {kind}"));
    format!("{press:x}")
}

const MAKE_SECRET: &str = "
    insert into notes (key, value) values (?1, lower(hex(randomblob(32)))) returning value";

/// 32 bytes of the machine's randomness, drawn when they are needed first.
fn made_secret(transaction: &Transaction<'_>) -> Result<String> {
    if let Some(secret) = notes::note(transaction, SECRET)? {
        return Ok(secret);
    }
    transaction
        .prepare_cached(MAKE_SECRET)?
        .query_row([SECRET], |row| row.get(0))
}
