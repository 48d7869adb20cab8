//! What is kept of a person, and forgetting it.

use rusqlite::{Connection, OptionalExtension as _, Transaction};

use super::columns::{Column, optional};
use super::subscriptions::{count, purge_topics};
use super::{Reader, Store, feedback, readers, saved, setup_drafts, subscriptions};
use crate::domain::{ChannelId, ServerId, Subscription, UserId};

/// What is kept of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// How many subscriptions of servers they set up.
    pub set_up: usize,
    /// Their own digests.
    pub reader: Option<Reader>,
    /// What they follow for themselves.
    pub follows: Vec<Subscription>,
    /// How many papers they keep.
    pub saved: usize,
    /// How many of their presses are known to be counted.
    pub marks: usize,
    /// In how many servers they answered a set-up within the last day.
    pub drafts: usize,
}

/// What was forgotten of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Of how many subscriptions nobody knows any more who set them up; they stay.
    pub set_up: usize,
    /// How many topics they followed for themselves.
    pub follows: usize,
    /// How many papers they kept.
    pub saved: usize,
    /// How many presses were known to be counted; the counts stay.
    pub marks: usize,
}

impl Store {
    /// The member who subscribed the channel first, as far as that is known.
    pub async fn set_up_by(&self, channel: ChannelId) -> anyhow::Result<Option<UserId>> {
        self.read(move |db| set_up_by(db, channel)).await
    }

    /// Everything that is kept of this person.
    pub async fn what_is_kept_of(&self, person: UserId) -> anyhow::Result<Kept> {
        self.read(move |db| kept(db, person)).await
    }

    /// Forgets everything of this person: who set subscriptions up, their own digests, the papers they
    /// keep, and which presses were theirs.
    pub async fn forget_member(&self, member: UserId) -> anyhow::Result<Forgotten> {
        self.write(move |db| forget(db, member)).await
    }
}

const SET_UP_BY: &str = "
    select created_by from subscriptions
    where channel_id = ?1 and created_by is not null
    order by subscription_id limit 1";

fn set_up_by(connection: &Connection, channel: ChannelId) -> anyhow::Result<Option<UserId>> {
    let member = connection
        .prepare_cached(SET_UP_BY)?
        .query_row([Column(channel)], |row| optional(row, "created_by"))
        .optional()?;
    Ok(member.flatten())
}

const SET_UP: &str = "
    select count(*) from subscriptions join servers using (server_id)
    where created_by = ?1 and kind = 'server'";

pub(super) fn kept(connection: &Connection, person: UserId) -> anyhow::Result<Kept> {
    Ok(Kept {
        set_up: count(connection, SET_UP, Column(person))?,
        reader: readers::reader(connection, person)?,
        follows: follows(connection, person)?,
        saved: count(connection, saved::OF_USER, Column(person))?,
        marks: feedback::count_of(connection, person)?,
        drafts: setup_drafts::of_member(connection, person)?.len(),
    })
}

fn follows(connection: &Connection, person: UserId) -> anyhow::Result<Vec<Subscription>> {
    match readers::reader(connection, person)? {
        Some(_) => subscriptions::of_server(connection, ServerId::of_person(person)),
        None => Ok(Vec::new()),
    }
}

const FORGET: &str = "
    update subscriptions set created_by = null where created_by = ?1";
const FORGET_ENDED: &str = "
    update ended_subscriptions set created_by = null where created_by = ?1";

fn forget(transaction: &Transaction<'_>, member: UserId) -> anyhow::Result<Forgotten> {
    let follows = follows(transaction, member)?.len();
    // What is counted in their own channel, which goes with their digests, leads to their presses there.
    let marks = feedback::forget_of(transaction, member)?;
    if readers::delete(transaction, member)? {
        purge_topics(transaction)?;
    }
    transaction
        .prepare_cached(FORGET_ENDED)?
        .execute([Column(member)])?;
    setup_drafts::forget_of_member(transaction, member)?;
    Ok(Forgotten {
        set_up: transaction
            .prepare_cached(FORGET)?
            .execute([Column(member)])?,
        follows,
        saved: saved::clear(transaction, member)?,
        marks,
    })
}
