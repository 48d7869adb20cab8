//! The steps in words.

use chrono::NaiveDate;

use super::super::history;
use super::facts::Facts;
use crate::commands::access::Target;
use crate::commands::next_post;
use crate::delivery::explain::Step;
use crate::digest::{Home, Nudge};
use crate::domain::{
    Argument, ChannelId, Language, Level, MessageId, Saying, ServerId, SubscriptionId, saying,
};
use crate::matching::MissedPart;
use crate::services::Services;
use crate::store::Held;

impl Facts {
    /// One step: what was looked at, and whether the paper passed.
    pub(super) fn step_in_words(&self, step: &Step, language: Language) -> Saying {
        match step {
            Step::NotInCache => saying!("explain-not-in-cache"),
            Step::InCache {
                first_listed: Some(day),
            } => saying!("explain-in-cache", day = *day),
            Step::InCache { first_listed: None } => saying!("explain-in-cache-undated"),
            Step::NothingFollowed => saying!("explain-nothing-followed"),
            Step::TopicMatched(id, why) => {
                saying!(
                    "explain-matched",
                    topic = self.topic(*id),
                    why = why.in_words()
                )
            }
            Step::TopicMissed(id, parts) => saying!(
                "explain-missed",
                topic = self.topic(*id),
                why = Argument::Joined("list-semicolon", parts.iter().map(missed).collect()),
            ),
            Step::Excluded(id, parts) => saying!(
                "explain-excluded",
                topic = self.topic(*id),
                parts = Argument::list(parts),
            ),
            Step::BelowUpvotes {
                subscription,
                has,
                needs,
            } => saying!(
                "explain-below-upvotes",
                topic = self.topic(*subscription),
                has = *has,
                needs = *needs
            ),
            Step::NoCode(id) => saying!("explain-no-code", topic = self.topic(*id)),
            Step::Paused(id) => saying!("explain-paused", topic = self.topic(*id)),
            Step::ChannelPaused => saying!("explain-channel-paused"),
            Step::OutsideWindow {
                first_listed: None, ..
            } => saying!("explain-undated"),
            Step::OutsideWindow { window, .. } => {
                saying!("explain-outside-window", window = window.in_words(language))
            }
            Step::AlreadyHad(had) => self.had_in_words(had.on),
            Step::Nudged(nudge) => ranks(nudge),
            Step::AtHomeElsewhere { home, .. } => at_home_in_words(home),
            Step::OverTheLimit { place, max } => {
                saying!("explain-over-the-limit", place = *place, max = *max)
            }
            Step::Comes if self.is_rising => saying!("explain-takes-off"),
            Step::Comes => saying!("explain-nothing-in-the-way"),
        }
    }

    /// That the channel had it on a day, and how.
    fn had_in_words(&self, day: NaiveDate) -> Saying {
        match self.held() {
            Some(Held::More) => saying!("explain-had-behind-more", day = day),
            Some(Held::Elsewhere) => saying!("explain-had-elsewhere", day = day),
            Some(Held::LeftOut) => saying!("explain-left-out", day = day),
            _ => saying!("explain-had", day = day),
        }
    }

    /// What follows from the last step.
    pub(super) async fn conclusion(
        &self,
        services: &Services,
        target: &Target,
        last: &Step,
    ) -> anyhow::Result<Saying> {
        let now = services.clock.now();
        let next = next_post::in_words(services, target.server, target.id, now).await?;
        Ok(match last {
            Step::NotInCache | Step::InCache { .. } => saying!("explain-so-not-listed"),
            Step::NothingFollowed => saying!("explain-so-nothing-followed"),
            Step::AlreadyHad(_) => match self.held() {
                Some(Held::More) => saying!("explain-so-behind-more", link = self.link()),
                Some(Held::LeftOut) => saying!("explain-so-left-out"),
                _ => saying!("explain-so-posted", link = self.link()),
            },
            Step::ChannelPaused => saying!("explain-so-paused", next = next),
            Step::OverTheLimit { .. } => saying!("explain-so-over-the-limit", next = next),
            Step::AtHomeElsewhere { as_line: true, .. } => {
                saying!("explain-so-as-line", next = next)
            }
            Step::AtHomeElsewhere { home, .. } => {
                saying!("explain-so-only-elsewhere", channel = home.channel)
            }
            Step::Comes => saying!("explain-so-comes", next = next),
            Step::OutsideWindow { .. } => match &self.looked_at {
                Some(morning) => saying!(
                    "explain-so-morning",
                    day = morning.local_date,
                    became = history::in_words(services, morning, now).await?
                ),
                None => saying!("explain-so-outside-window"),
            },
            Step::Excluded(..)
            | Step::TopicMatched(..)
            | Step::TopicMissed(..)
            | Step::BelowUpvotes { .. }
            | Step::Nudged(_)
            | Step::NoCode(_)
            | Step::Paused(_) => saying!("explain-so-not-wanted"),
        })
    }

    fn held(&self) -> Option<Held> {
        self.had.as_ref().map(|(_, held)| *held)
    }

    /// Where the digest stands that brought it.
    fn link(&self) -> Argument {
        let begins = self.had.as_ref().and_then(|(delivery, _)| {
            let begins_at = delivery.begins_at()?;
            Some(link_to(delivery.server, begins_at))
        });
        match begins {
            Some(link) => link,
            None => saying!("explain-no-link").into(),
        }
    }

    fn topic(&self, id: SubscriptionId) -> &str {
        let mut all = self.subscriptions.iter();
        let found = all.find(|subscription| subscription.id == id);
        found.map_or("", |subscription| subscription.topic.text())
    }
}

fn link_to(server: ServerId, (place, message): (ChannelId, MessageId)) -> Argument {
    Argument::Markdown(format!(
        "https://discord.com/channels/{server}/{place}/{message}"
    ))
}

fn at_home_in_words(home: &Home) -> Saying {
    match home.message {
        Some(begins_at) => saying!(
            "explain-stands-elsewhere",
            channel = home.channel,
            link = link_to(home.server, begins_at)
        ),
        None => saying!("explain-comes-elsewhere", channel = home.channel),
    }
}

fn ranks(nudge: &Nudge) -> Saying {
    let Nudge {
        topic,
        saves,
        dismissals,
    } = nudge;
    let (topic, saves, dismissals) = (topic.as_str(), *saves, *dismissals);
    if saves > dismissals {
        saying!(
            "explain-ranks-higher",
            topic = topic,
            saves = saves,
            dismissals = dismissals
        )
    } else {
        saying!(
            "explain-ranks-lower",
            topic = topic,
            saves = saves,
            dismissals = dismissals
        )
    }
}

/// What a topic wants, and the paper has not.
fn missed(part: &MissedPart) -> Argument {
    let text = part.text.as_str();
    match part.wider {
        Some(level) => saying!(
            "explain-missed-wider",
            part = text,
            level = level_name(level)
        ),
        None if part.missing_words.is_empty() => saying!("explain-missed-apart", part = text),
        None => saying!(
            "explain-missed-words",
            part = text,
            words = Argument::list(&part.missing_words)
        ),
    }
    .into()
}

fn level_name(level: Level) -> Argument {
    let name = match level {
        Level::Strict => "strict",
        Level::Normal => "normal",
        Level::Wide => "wide",
    };
    Argument::Markdown(name.to_owned())
}
