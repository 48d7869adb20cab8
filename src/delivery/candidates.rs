//! Which papers a channel's subscriptions ask for.

use chrono::NaiveDate;

use super::plan::DigestPlan;
use crate::digest::{self, Candidate, DataNote, Digest, DigestRequest, MatchedTopic, took_off};
use crate::domain::{Level, ListedPaper, Subscription};
use crate::matching::{Match, Matcher, Place, Reason};

/// A digest of the matcher's papers.
pub(super) fn digest_of(
    matcher: &mut Matcher,
    plan: DigestPlan<'_>,
    data_note: Option<DataNote>,
) -> anyhow::Result<Digest> {
    let (mut candidates, mut rising) = (Vec::new(), Vec::new());
    for subscription in plan.subscriptions {
        let from = begins(subscription, plan);
        let judged = matcher.matches(&subscription.topic, subscription.level);
        for (index, found) in judged.iter() {
            let listed = &matcher.papers()[*index];
            let Some(day) = listed.first_listed.filter(|_| takes(subscription, listed)) else {
                continue;
            };
            if (from..=plan.window.to).contains(&day) {
                candidates.push(candidate(subscription, listed, found));
            } else if day < from && is_second_chance(listed, plan) {
                rising.push(candidate(subscription, listed, found));
            }
        }
    }
    Ok(digest::compose(DigestRequest {
        day: plan.day,
        window: plan.window,
        candidates,
        rising,
        taste: plan.taste,
        had: plan.had,
        max_papers: usize::try_from(plan.max_papers)?,
        late_by: plan.late_by,
        data_note,
    }))
}

/// The first listing day that a subscription brings: what was listed while it rested comes with the first
/// digest after.
fn begins(subscription: &Subscription, plan: DigestPlan<'_>) -> NaiveDate {
    let ended_since = |until: NaiveDate| plan.last_morning.is_none_or(|last| until >= last);
    subscription
        .pause
        .filter(|pause| {
            pause
                .until
                .is_some_and(|until| ended_since(until.date_naive()))
        })
        .map_or(plan.window.from, |pause| {
            pause.since.date_naive().min(plan.window.from)
        })
}

fn takes(subscription: &Subscription, listed: &ListedPaper) -> bool {
    let has_code = listed.paper.code_url.is_some();
    listed.paper.upvotes >= subscription.min_upvotes && (has_code || !subscription.needs_code)
}

fn is_second_chance(listed: &ListedPaper, plan: DigestPlan<'_>) -> bool {
    let is_unseen = plan
        .seen
        .is_some_and(|seen| !seen.contains(&listed.paper.id));
    is_unseen && took_off(listed)
}

fn candidate(subscription: &Subscription, listed: &ListedPaper, found: &Match) -> Candidate {
    Candidate {
        listed: listed.clone(),
        topics: vec![MatchedTopic {
            label: subscription.topic.text().to_owned(),
            why: found.in_words(),
        }],
        mentions: subscription.mention.into_iter().collect(),
        fit: fit(found, subscription.level),
    }
}

/// How plainly a paper is about a topic; a strict topic means it more.
fn fit(found: &Match, level: Level) -> u32 {
    let best = found.reasons.iter().map(|reason| match reason {
        Reason::Author(_) => 10,
        Reason::Words { place, .. } => match place {
            Place::Title => 8,
            Place::Keywords | Place::Heading => 6,
            Place::Abstract(_) => 4,
            Place::CloseTogether => 2,
            Place::Anywhere => 0,
        },
        Reason::Organisation(_)
        | Reason::Category(_)
        | Reason::ManyWords(_)
        | Reason::SomeWords(_)
        | Reason::Meaning => 0,
    });
    best.max().unwrap_or(0) + u32::from(level == Level::Strict)
}
