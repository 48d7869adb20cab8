//! Why a paper came to a channel or did not, step by step. Pure: facts in, steps out; what they are called is
//! the command's matter.

use chrono::NaiveDate;

use crate::digest::{Home, Nudge, Window};
use crate::domain::{Level, ListedPaper, SubscriptionId, Topic};
use crate::matching::{Knowledge, Match, MissedPart, PaperText, Verdict};

/// What one subscription asks for.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Its topic, with the server's own topics in the place of their names.
    pub topic: &'a Topic,
    /// How wide the topic is read.
    pub level: Level,
    /// Papers with fewer votes are left out.
    pub min_upvotes: u32,
    /// Papers without a link to code are left out.
    pub needs_code: bool,
    /// It rests.
    pub is_paused: bool,
}

/// How things stand for the channel.
#[derive(Debug, Clone)]
pub struct Circumstances {
    /// The listing days of the digest that is asked about.
    pub window: Window,
    /// Its pause, or that of its server.
    pub is_paused: bool,
    /// The day on which the channel had the paper, and whether it was shown or stood behind “More”.
    pub had: Option<Had>,
    /// The paper's place among those that matched, from 1, where it was ranked.
    pub place: Option<usize>,
    /// How many papers are shown.
    pub max_papers: usize,
    /// What the members' presses make of that place.
    pub nudge: Option<Nudge>,
    /// The other channel of the server that shows it in full.
    pub home: Option<Home>,
}

/// When a channel had a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Had {
    /// The channel's local date.
    pub on: NaiveDate,
    /// Shown in full, not behind “More”.
    pub was_shown: bool,
}

/// One step of the answer. Steps about a subscription name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// No feed has listed it, or not yet.
    NotInCache,
    /// It is known.
    InCache {
        /// The first day on which the feed listed it.
        first_listed: Option<NaiveDate>,
    },
    /// The channel follows nothing.
    NothingFollowed,
    /// It is about the topic.
    TopicMatched(SubscriptionId, Match),
    /// It lacks what the topic wants.
    TopicMissed(SubscriptionId, Vec<MissedPart>),
    /// It has what the topic leaves out: these parts, in the topic's language.
    Excluded(SubscriptionId, Vec<String>),
    /// It has too few votes.
    BelowUpvotes {
        /// The subscription.
        subscription: SubscriptionId,
        /// Its votes at the last look.
        has: u32,
        /// The votes that are asked for.
        needs: u32,
    },
    /// No link to code is known.
    NoCode(SubscriptionId),
    /// The subscription rests.
    Paused(SubscriptionId),
    /// The channel or its server rests.
    ChannelPaused,
    /// It was first listed on a day that the digest does not look at.
    OutsideWindow {
        /// The day; papers that came without one are never in a digest.
        first_listed: Option<NaiveDate>,
        /// The days that it looks at.
        window: Window,
    },
    /// The channel has had it.
    AlreadyHad(Had),
    /// What the members kept, and what was not for them, moved its place.
    Nudged(Nudge),
    /// Others were stronger: it stands behind “More”.
    OverTheLimit {
        /// Its place, from 1.
        place: usize,
        /// How many are shown.
        max: usize,
    },
    /// Another channel of the server shows it in full.
    AtHomeElsewhere {
        /// Which.
        home: Home,
        /// A line leads there; what stands behind “More” is left out altogether.
        as_line: bool,
    },
    /// Nothing is in its way.
    Comes,
}

/// The steps in the order in which a digest is made, up to the one that decides. Topics are read with what the
/// cache's papers teach, as for a digest.
pub fn explain(
    listed: Option<&ListedPaper>,
    wishes: &[Wish<'_>],
    circumstances: &Circumstances,
    knowledge: &Knowledge,
) -> Vec<Step> {
    let Some(listed) = listed else {
        return vec![Step::NotInCache];
    };
    let first_listed = listed.first_listed;
    let mut steps = vec![Step::InCache { first_listed }];
    if wishes.is_empty() {
        steps.push(Step::NothingFollowed);
    }
    let text = PaperText::of(&listed.paper);
    let mut is_wanted = false;
    for wish in wishes {
        is_wanted |= judge(wish, (listed, &text), knowledge, &mut steps);
    }
    // What the channel was sent stays true, whatever it follows now.
    if let Some(had) = circumstances.had {
        steps.push(Step::AlreadyHad(had));
    } else if is_wanted {
        steps.extend(circumstances.outcome(first_listed));
    }
    steps
}

/// Adds a subscription's steps, and answers whether it wants the paper.
fn judge(
    wish: &Wish<'_>,
    (listed, text): (&ListedPaper, &PaperText),
    knowledge: &Knowledge,
    steps: &mut Vec<Step>,
) -> bool {
    let subscription = wish.subscription;
    match Verdict::of(wish.topic, wish.level, knowledge, text) {
        Verdict::Matched(why) => steps.push(Step::TopicMatched(subscription, why)),
        Verdict::Missed(parts) => {
            steps.push(Step::TopicMissed(subscription, parts));
            return false;
        }
        Verdict::Excluded(parts) => {
            steps.push(Step::Excluded(subscription, parts));
            return false;
        }
    }
    let before = steps.len();
    if listed.paper.upvotes < wish.min_upvotes {
        steps.push(Step::BelowUpvotes {
            subscription,
            has: listed.paper.upvotes,
            needs: wish.min_upvotes,
        });
    }
    if wish.needs_code && listed.paper.code_url.is_none() {
        steps.push(Step::NoCode(subscription));
    }
    if wish.is_paused {
        steps.push(Step::Paused(subscription));
    }
    steps.len() == before
}

impl Circumstances {
    /// What becomes of a paper that is wanted.
    fn outcome(&self, first_listed: Option<NaiveDate>) -> Vec<Step> {
        if !first_listed.is_some_and(|day| self.window.holds(day)) {
            return vec![Step::OutsideWindow {
                first_listed,
                window: self.window,
            }];
        }
        if self.is_paused {
            return vec![Step::ChannelPaused];
        }
        let over_the_limit = self.place.filter(|place| *place > self.max_papers);
        let mut steps: Vec<Step> = self.nudge.clone().map(Step::Nudged).into_iter().collect();
        steps.extend(over_the_limit.map(|place| Step::OverTheLimit {
            place,
            max: self.max_papers,
        }));
        match self.home {
            Some(home) => steps.push(Step::AtHomeElsewhere {
                home,
                as_line: over_the_limit.is_none(),
            }),
            None if over_the_limit.is_none() => steps.push(Step::Comes),
            None => {}
        }
        steps
    }
}

#[cfg(test)]
mod tests;
