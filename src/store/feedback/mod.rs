//! What a channel's members think of papers and topics: counts, and no names.
//!
//! A press counts once. What tells that it was counted is a mark: a hash over a secret of this store and
//! everything about the press. Whoever has the marks learns nothing from them; whoever has the secret as
//! well still has to know the member, the channel and the paper to find one.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, Result, Transaction, params};

use super::Store;
use super::columns::{Column, value};
use crate::domain::{ChannelId, PaperId, ServerId, UserId};

mod marks;

pub(super) use marks::{count_of, forget_of};

/// For how long it is known that a press was counted. The counts stay.
pub const KEPT_MARKS: TimeDelta = TimeDelta::days(90);

/// What a member may think of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeedbackKind {
    /// Worth keeping.
    Save,
    /// Not for us.
    Dismissal,
}

/// A member's press under a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Where the paper stands.
    pub channel: ChannelId,
    /// The paper.
    pub paper: PaperId,
    /// The texts of the topics that it came with.
    pub topics: Vec<String>,
    /// Who pressed. It is not stored.
    pub user: UserId,
    /// What they think.
    pub kind: FeedbackKind,
}

/// Whether a press was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// It is counted now.
    New,
    /// It was counted before; nothing changed.
    Already,
    /// Nothing is stored of this channel any more, and nothing was counted.
    UnknownChannel,
}

/// What a channel's members thought of the papers that came with a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taste {
    /// The topic's text.
    pub topic: String,
    /// How often they kept one.
    pub saves: u32,
    /// How often one was not for them.
    pub dismissals: u32,
}

impl Store {
    /// Counts a press, once.
    pub async fn count_feedback(
        &self,
        feedback: Feedback,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Counted> {
        self.write(move |db| count(db, &feedback, now)).await
    }

    /// Counts a press no longer, and says whether it was counted as far as is still known.
    pub async fn take_feedback_back(&self, feedback: Feedback) -> anyhow::Result<bool> {
        self.write(move |db| take_back(db, &feedback)).await
    }

    /// What the channel's members thought of its topics, by topic.
    pub async fn taste_of(&self, channel: ChannelId) -> anyhow::Result<Vec<Taste>> {
        self.read(move |db| taste(db, channel)).await
    }

    /// The papers that the server's members kept most, of those that anybody pressed since then, with
    /// how often; at most `limit`.
    pub async fn most_saved(
        &self,
        server: ServerId,
        since: DateTime<Utc>,
        limit: u32,
    ) -> anyhow::Result<Vec<(PaperId, u32)>> {
        self.read(move |db| most_saved(db, server, since, limit))
            .await
    }

    /// Forgets that presses before then were counted, and says of how many.
    pub async fn forget_marks_before(&self, instant: DateTime<Utc>) -> anyhow::Result<usize> {
        self.write(move |db| marks::forget_before(db, instant))
            .await
    }
}

const IS_KNOWN: &str = "select exists (select 1 from channels where channel_id = ?1)";

// The numbers are what is added to each count.
const COUNT_PAPER: &str = "
    insert into paper_feedback (channel_id, paper_id, saves, dismissals, last_at)
    values (?1, ?2, ?3, ?4, ?5)
    on conflict (channel_id, paper_id) do update set
        saves = saves + excluded.saves, dismissals = dismissals + excluded.dismissals,
        last_at = max(last_at, excluded.last_at)";
const COUNT_TOPIC: &str = "
    insert into topic_feedback (channel_id, topic, saves, dismissals) values (?1, ?2, ?3, ?4)
    on conflict (channel_id, topic) do update set
        saves = saves + excluded.saves, dismissals = dismissals + excluded.dismissals";

fn count(
    transaction: &Transaction<'_>,
    feedback: &Feedback,
    now: DateTime<Utc>,
) -> Result<Counted> {
    let channel = Column(feedback.channel);
    let is_known: bool = transaction
        .prepare_cached(IS_KNOWN)?
        .query_row([&channel], |row| row.get(0))?;
    if !is_known {
        return Ok(Counted::UnknownChannel);
    }
    if !marks::set(transaction, feedback, now)? {
        return Ok(Counted::Already);
    }
    let (saves, dismissals) = feedback.kind.counts();
    transaction.prepare_cached(COUNT_PAPER)?.execute(params![
        channel,
        feedback.paper.as_str(),
        saves,
        dismissals,
        Column(now),
    ])?;
    for topic in &feedback.topics {
        transaction
            .prepare_cached(COUNT_TOPIC)?
            .execute(params![channel, topic, saves, dismissals])?;
    }
    Ok(Counted::New)
}

const TAKE_PAPER: &str = "
    update paper_feedback set saves = max(saves - ?3, 0), dismissals = max(dismissals - ?4, 0)
    where channel_id = ?1 and paper_id = ?2";
const TAKE_TOPIC: &str = "
    update topic_feedback set saves = max(saves - ?3, 0), dismissals = max(dismissals - ?4, 0)
    where channel_id = ?1 and topic = ?2";

fn take_back(transaction: &Transaction<'_>, feedback: &Feedback) -> Result<bool> {
    if !marks::unset(transaction, feedback)? {
        return Ok(false);
    }
    let channel = Column(feedback.channel);
    let (saves, dismissals) = feedback.kind.counts();
    transaction.prepare_cached(TAKE_PAPER)?.execute(params![
        channel,
        feedback.paper.as_str(),
        saves,
        dismissals
    ])?;
    for topic in &feedback.topics {
        transaction
            .prepare_cached(TAKE_TOPIC)?
            .execute(params![channel, topic, saves, dismissals])?;
    }
    Ok(true)
}

impl FeedbackKind {
    /// What one press adds to saves and dismissals.
    fn counts(self) -> (u32, u32) {
        match self {
            Self::Save => (1, 0),
            Self::Dismissal => (0, 1),
        }
    }
}

const TASTE: &str = "
    select topic, saves, dismissals from topic_feedback
    where channel_id = ?1 and saves + dismissals > 0 order by topic";

fn taste(connection: &Connection, channel: ChannelId) -> Result<Vec<Taste>> {
    connection
        .prepare_cached(TASTE)?
        .query_and_then([Column(channel)], |row| {
            Ok(Taste {
                topic: row.get("topic")?,
                saves: row.get("saves")?,
                dismissals: row.get("dismissals")?,
            })
        })?
        .collect()
}

const MOST_SAVED: &str = "
    select paper_id, sum(saves) as saves from paper_feedback join channels using (channel_id)
    where server_id = ?1 and last_at >= ?2
    group by paper_id having sum(saves) > 0
    order by sum(saves) desc, paper_id desc limit ?3";

fn most_saved(
    connection: &Connection,
    server: ServerId,
    since: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<(PaperId, u32)>> {
    connection
        .prepare_cached(MOST_SAVED)?
        .query_and_then(params![Column(server), Column(since), limit], |row| {
            Ok((value(row, "paper_id")?, row.get("saves")?))
        })?
        .collect()
}
