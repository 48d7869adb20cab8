//! From the papers that a channel's subscriptions matched to the digest that it gets.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use chrono::NaiveDate;

use super::home::Elsewhere;
use super::rank::by_nudged_trend;
use super::{Nudge, Window};
use crate::domain::{Argument, Cause, ListedPaper, PaperId, RoleId};

/// So many papers get a second chance in one digest.
const MOST_RISING: usize = 2;

/// Everything that decides one digest.
#[derive(Debug, Clone)]
pub struct DigestRequest<'a> {
    /// The channel's local date, which the digest is for.
    pub day: NaiveDate,
    /// The listing days that it covers.
    pub window: Window,
    /// What the subscriptions matched; a paper may come once for each of them.
    pub candidates: Vec<Candidate>,
    /// Papers from before the window that took off since ([`super::took_off`]), matched likewise: those
    /// that the channel was never shown.
    pub rising: Vec<Candidate>,
    /// What the channel's members thought of its topics.
    pub taste: &'a [Nudge],
    /// What the channel was sent before.
    pub had: &'a HashSet<PaperId>,
    /// How many papers are shown; the others wait behind “More”.
    pub max_papers: usize,
    /// How late the digest is, when that should be said.
    pub late_by: Option<Duration>,
    /// What a reader should know about the data.
    pub data_note: Option<DataNote>,
}

/// What a reader should know about the data: that the feed is silent.
pub type DataNote = Cause;

/// A paper with the topics that asked for it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The paper.
    pub listed: ListedPaper,
    /// The topics, in the channel's own order.
    pub topics: Vec<MatchedTopic>,
    /// Whom the subscriptions that asked for it want to be called.
    pub mentions: Vec<RoleId>,
    /// How well it fits: the more, the plainer it is about the topics.
    pub fit: u32,
}

/// A topic that a paper is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchedTopic {
    /// The topic's name or text.
    pub label: String,
    /// Why it matched: “speech” in the title.
    pub why: Argument,
}

/// What one channel gets on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// The channel's local date.
    pub day: NaiveDate,
    /// The listing days that it covers.
    pub window: Window,
    /// The papers that are shown, the strongest first.
    pub entries: Vec<Entry>,
    /// The papers behind “More”, in the same order.
    pub more: Vec<Entry>,
    /// Papers of its topics that stand in full in another channel of the server.
    pub elsewhere: Vec<Elsewhere>,
    /// How late it is, when that should be said.
    pub late_by: Option<Duration>,
    /// What a reader should know about the data.
    pub data_note: Option<DataNote>,
}

/// One paper of a digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The paper.
    pub listed: ListedPaper,
    /// All topics that it matched, each once.
    pub topics: Vec<MatchedTopic>,
    /// Whom its subscriptions want to be called, each once.
    pub mentions: Vec<RoleId>,
    /// How well it fits the channel.
    pub fit: u32,
    /// Whether it is older than the window and took off since.
    pub is_rising: bool,
    /// What moved its place in the ranking: the topic that the members like most, of those it has.
    pub nudge: Option<Nudge>,
}

impl Entry {
    /// A paper that matched these topics, with nothing else to say of it.
    pub fn new(listed: ListedPaper, topics: Vec<MatchedTopic>) -> Self {
        Self {
            listed,
            topics,
            mentions: Vec::new(),
            fit: 0,
            is_rising: false,
            nudge: None,
        }
    }
}

impl Digest {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.elsewhere.is_empty()
    }

    /// How many papers matched, shown or not.
    pub fn total(&self) -> usize {
        self.entries.len() + self.elsewhere.len() + self.more.len()
    }

    /// Whom the subscriptions that brought a paper which is shown want to be called, each once.
    pub fn mentions(&self) -> Vec<RoleId> {
        let mut mentions = Vec::new();
        for role in self.entries.iter().flat_map(|entry| &entry.mentions) {
            if !mentions.contains(role) {
                mentions.push(*role);
            }
        }
        mentions
    }

    /// The topics that brought papers, the one with the most papers first.
    pub fn topics(&self) -> Vec<&str> {
        let mut counted: Vec<(&str, usize)> = Vec::new();
        let entries = self.entries.iter().chain(&self.more);
        for topic in entries.flat_map(|entry| &entry.topics) {
            match counted.iter_mut().find(|(label, _)| *label == topic.label) {
                Some((_, count)) => *count += 1,
                None => counted.push((&topic.label, 1)),
            }
        }
        counted.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        counted.into_iter().map(|(label, _)| label).collect()
    }
}

/// Removes what the channel has had, names every topic of a paper in one entry, ranks by trend and taste and
/// cuts at the maximum. Of the papers that took off later the strongest stand among them; one that is not
/// shown is left out. The same request always gives the same digest, whatever the candidates' order.
pub fn compose(request: DigestRequest<'_>) -> Digest {
    let trend = by_nudged_trend(request.window);
    let by_strength =
        |a: &Entry, b: &Entry| trend((&a.listed, a.nudge.as_ref()), (&b.listed, b.nudge.as_ref()));
    let mut entries = merged(request.candidates);
    entries.retain(|entry| !request.had.contains(&entry.listed.paper.id));
    let mut rising = merged(request.rising);
    entries.iter_mut().chain(&mut rising).for_each(|entry| {
        entry.nudge = Nudge::best_of(request.taste, &entry.topics).cloned();
    });
    rising.sort_by(by_strength);
    rising.truncate(MOST_RISING);
    entries.extend(rising.into_iter().map(|entry| Entry {
        is_rising: true,
        ..entry
    }));
    entries.sort_by(by_strength);
    let mut more = entries.split_off(request.max_papers.min(entries.len()));
    more.retain(|entry| !entry.is_rising);
    Digest {
        day: request.day,
        window: request.window,
        entries,
        more,
        elsewhere: Vec::new(),
        late_by: request.late_by,
        data_note: request.data_note,
    }
}

/// Each paper once, with everything that its candidates say.
fn merged(candidates: Vec<Candidate>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: HashMap<PaperId, usize> = HashMap::new();
    for candidate in candidates {
        let id = candidate.listed.paper.id.clone();
        let place = *places.entry(id).or_insert_with(|| {
            entries.push(Entry::new(candidate.listed, Vec::new()));
            entries.len() - 1
        });
        let entry = &mut entries[place];
        for topic in candidate.topics {
            if entry.topics.iter().all(|other| other.label != topic.label) {
                entry.topics.push(topic);
            }
        }
        for role in candidate.mentions {
            if !entry.mentions.contains(&role) {
                entry.mentions.push(role);
            }
        }
        entry.fit = entry.fit.max(candidate.fit);
    }
    entries
}

#[cfg(test)]
mod tests;
