//! One channel's digest, planned: its window, its papers, its messages.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::cache::PaperCache;
use crate::digest::{self, Candidate, DataNote, Digest, DigestRequest, MatchedTopic, Window};
use crate::discord::render::{
    ButtonId, DigestContext, MessageBody, digest_messages, preview_messages,
};
use crate::domain::{ChannelId, PaperId, Subscription};
use crate::matching::Matcher;
use crate::store::LastDelivery;

/// How far back a digest reaches at most, after a pause or a downtime.
const DAYS_BACK: u64 = 7;
/// From this age on a digest says that its data is old.
const OLD_DATA: chrono::Duration = chrono::Duration::hours(12);

/// What is the same for every channel on one morning: the last days' papers, each distinct topic
/// judged once over them.
#[derive(Debug)]
pub struct Planner {
    matcher: Matcher,
    newest_listing_day: Option<NaiveDate>,
    data_note: Option<DataNote>,
}

/// What decides one channel's digest.
#[derive(Debug)]
pub struct ChannelPlan<'a> {
    /// The channel's local date.
    pub day: NaiveDate,
    /// What it asked for.
    pub subscriptions: &'a [Subscription],
    /// The window that its last digest left off at.
    pub window: Window,
    /// What it was sent before.
    pub had: &'a HashSet<PaperId>,
    /// How many papers are shown.
    pub max_papers: usize,
    /// How late the digest is, when that should be said.
    pub late_by: Option<Duration>,
}

impl Planner {
    /// Reads the papers that a digest can bring today.
    pub async fn prepare(cache: &PaperCache, now: DateTime<Utc>) -> anyhow::Result<Self> {
        let today = now.date_naive();
        let papers = cache
            .listed_between(today - Days::new(DAYS_BACK), today)
            .await?;
        Ok(Self {
            matcher: Matcher::new(papers),
            newest_listing_day: cache.newest_listing_day(today).await?,
            data_note: cache
                .last_fetch()
                .await?
                .and_then(|fetched| note_on_age(fetched, now)),
        })
    }

    /// Reads the papers of one listing day, for a look at it later on.
    pub async fn for_day(cache: &PaperCache, day: NaiveDate) -> anyhow::Result<Self> {
        let papers = cache.listed_between(day, day).await?;
        Ok(Self {
            matcher: Matcher::new(papers),
            newest_listing_day: Some(day),
            data_note: None,
        })
    }

    /// The newest listing day that the cache holds.
    pub fn newest_listing_day(&self) -> Option<NaiveDate> {
        self.newest_listing_day
    }

    /// The listing days of a channel's next digest: from where the last one left off, that day
    /// included because its list may have grown since; the first digest brings the newest day.
    /// `None` while the cache is empty.
    pub fn window(&self, last: Option<&LastDelivery>, today: NaiveDate) -> Option<Window> {
        let to = self.newest_listing_day?;
        let left_off = last.and_then(|last| last.newest_listing_day);
        let from = left_off
            .unwrap_or(to)
            .max(today - Days::new(DAYS_BACK))
            .min(to);
        Some(Window { from, to })
    }

    /// Composes the digest.
    pub fn digest(&mut self, plan: &ChannelPlan<'_>) -> Digest {
        let mut candidates = Vec::new();
        for subscription in plan.subscriptions {
            let matches = self
                .matcher
                .matches(&subscription.topic, subscription.level);
            for (index, found) in Arc::clone(&matches).iter() {
                let listed = &self.matcher.papers()[*index];
                let in_window = listed
                    .first_listed
                    .is_some_and(|day| plan.window.holds(day));
                if in_window
                    && listed.paper.upvotes >= subscription.min_upvotes
                    && !plan.had.contains(&listed.paper.id)
                {
                    let topic = MatchedTopic {
                        label: subscription.topic.text().to_owned(),
                        why: found.in_words(),
                    };
                    candidates.push(Candidate {
                        listed: listed.clone(),
                        topics: vec![topic],
                    });
                }
            }
        }
        digest::compose(DigestRequest {
            day: plan.day,
            window: plan.window,
            candidates,
            had: plan.had,
            max_papers: plan.max_papers,
            late_by: plan.late_by,
            data_note: self.data_note.clone(),
        })
    }
}

/// The messages of a digest, with a menu and a button that work as long as the channel exists.
pub(super) fn messages(digest: &Digest, channel: ChannelId) -> Vec<MessageBody> {
    let more = ButtonId::More {
        channel,
        day: digest.day,
        page: 1,
    };
    digest_messages(digest, &context(Some(more)))
}

/// The same messages for a look beforehand: with the reason beside each topic, and without the button
/// to what the ledger doesn't hold yet.
pub fn preview(digest: &Digest) -> Vec<MessageBody> {
    preview_messages(digest, &context(None))
}

fn context(more: Option<ButtonId>) -> DigestContext {
    DigestContext {
        select_id: Some(ButtonId::OpenPaper.to_string()),
        more_button_id: more.map(|more| more.to_string()),
        mention: None,
    }
}

fn note_on_age(fetched: DateTime<Utc>, now: DateTime<Utc>) -> Option<DataNote> {
    let age = now - fetched;
    (age >= OLD_DATA).then(|| {
        format!(
            "The papers are as of {}: Hugging Face has not answered since.",
            fetched.format("%a %-d %b %H:%M UTC")
        )
    })
}
