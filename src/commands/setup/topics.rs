//! The second screen: about what.

use super::super::volume::estimate_plainly;
use super::actor::Actor;
use super::draft::Draft;
use super::menus::{Screen, back, button, main_button};
use crate::discord::render::{Choice, Component, Form, MessageBody, Row, SetupDeed};
use crate::domain::{Argument, LONGEST_TOPIC, Saying, Subscription, Topic, saying};
use crate::fingerprint::fingerprint;
use crate::matching::{BuiltinTopic, builtin_topics};
use crate::store::CHANNEL_LIMIT;

/// The built-in topics that most servers want, those first that fit the most papers.
const OFFERED: [&str; 25] = [
    "llm",
    "reasoning",
    "agents",
    "multimodal",
    "vlm",
    "diffusion",
    "image-generation",
    "video-generation",
    "rl",
    "rlhf",
    "code-generation",
    "rag",
    "speech",
    "3d",
    "robotics",
    "world-models",
    "fine-tuning",
    "efficient-inference",
    "quantization",
    "long-context",
    "interpretability",
    "safety",
    "benchmarks",
    "ai-for-science",
    "medical",
];

/// Discord's limit on the choices of a menu.
const MOST_CHOICES: usize = 25;

/// One choice of the menu.
enum Offer {
    /// What the channel has.
    Has(Subscription),
    /// What it might get.
    Topic(String),
}

/// What is offered: what the channel has, what was written, and the built-in topics.
fn offers(has: &[Subscription], draft: &Draft) -> Vec<Offer> {
    let known = |topic: &str| has.iter().any(|known| known.topic.text() == topic);
    let mut topics: Vec<String> = Vec::new();
    let builtin: Vec<String> = OFFERED.iter().filter_map(|name| normal(name)).collect();
    let written = draft.topics();
    let written = written.iter().map(|topic| topic.text().to_owned());
    for topic in written.filter(|topic| !builtin.contains(topic)) {
        topics.push(topic);
    }
    topics.extend(builtin);
    topics.retain(|topic| !known(topic));
    let has = has.iter().cloned().map(Offer::Has);
    has.chain(topics.into_iter().map(Offer::Topic))
        .take(MOST_CHOICES)
        .collect()
}

fn normal(name: &str) -> Option<String> {
    Topic::parse(name).ok().map(|topic| topic.text().to_owned())
}

pub(super) async fn screen(
    actor: &Actor<'_>,
    draft: &Draft,
    fault: Option<Saying>,
) -> anyhow::Result<MessageBody> {
    let channel = draft.channel()?;
    let store = &actor.services.store;
    let has = store.subscriptions_of_channel(channel).await?;
    let choices: Vec<Choice> = offers(&has, draft)
        .iter()
        .map(|offer| choice(offer, draft))
        .collect();
    let wanted = wanted(draft, has);
    let mut lines = vec![saying!("setup-about", channel = channel)];
    if !wanted.is_empty() {
        lines.push(saying!(
            "setup-about-chosen",
            topics = named(&wanted),
            volume = volume(actor, &wanted).await?
        ));
    }
    let menu = Component::select_several(
        draft.id(SetupDeed::Topics),
        &saying!("setup-choose-topics").plainly(actor.language),
        choices,
    );
    let other = saying!("setup-other-topic");
    let mut buttons = vec![
        button(actor, draft, &other, SetupDeed::AskTopic),
        back(actor, draft),
    ];
    if !wanted.is_empty() {
        let next = saying!("setup-next");
        buttons.insert(0, main_button(actor, draft, &next, SetupDeed::AfterTopics));
    }
    let rows = vec![Row::of([menu]), Row::of(buttons)];
    Ok(Screen { lines, fault, rows }.body(actor))
}

/// What comes back when it is chosen: a topic may be longer than Discord lets a value be.
fn value(offer: &Offer) -> String {
    match offer {
        Offer::Has(known) => format!("has {}", known.id.0),
        Offer::Topic(topic) => fingerprint(topic),
    }
}

fn choice(offer: &Offer, draft: &Draft) -> Choice {
    match offer {
        Offer::Has(known) => {
            Choice::new(known.topic.text(), value(offer)).chosen(!draft.ends(known.id))
        }
        Offer::Topic(topic) => {
            let known = builtin_topics().iter().find(|known| known.name() == topic);
            Choice::new(topic, value(offer))
                .described(known.map_or("", BuiltinTopic::about))
                .chosen(draft.wants(topic))
        }
    }
}

/// The topics that the channel is to have.
pub(super) fn wanted(draft: &Draft, has: Vec<Subscription>) -> Vec<Topic> {
    let (stay, _) = draft.split(has);
    let stay = stay.into_iter().map(|known| known.topic);
    stay.chain(draft.topics()).collect()
}

/// “diffusion, rlhf”
pub(super) fn named(topics: &[Topic]) -> Argument {
    Argument::list(topics.iter().map(|topic| topic.text().to_owned()))
}

/// How many papers they bring together.
pub(super) async fn volume(actor: &Actor<'_>, topics: &[Topic]) -> anyhow::Result<Saying> {
    let services = actor.services;
    let own = services.store.server_topics(actor.server).await?;
    let topics: Vec<Topic> = topics.iter().map(|topic| topic.resolved(&own)).collect();
    match Topic::any_of(&topics) {
        Some(any) => estimate_plainly(services, &any, services.clock.now()).await,
        None => Ok(saying!("volume-unknown")),
    }
}

/// Takes what was chosen from what the menu `offered`.
pub(super) async fn choose(
    actor: &Actor<'_>,
    draft: &mut Draft,
    offered: &[&str],
    chosen: &[String],
) -> anyhow::Result<Option<Saying>> {
    let channel = draft.channel()?;
    let store = &actor.services.store;
    let has = store.subscriptions_of_channel(channel).await?;
    let before = draft.clone();
    for offer in offers(&has, &before) {
        let value = value(&offer);
        // What somebody else subscribed since the menu was shown, nobody has left out.
        if !offered.contains(&value.as_str()) {
            continue;
        }
        let is_chosen = chosen.contains(&value);
        match &offer {
            Offer::Has(known) => draft.end(known.id, !is_chosen),
            Offer::Topic(topic) => draft.want(topic, is_chosen),
        }
    }
    Ok(fitting(draft, &before, has))
}

/// The form for a topic of one's own.
pub(super) fn form(actor: &Actor<'_>, draft: &Draft) -> Form {
    let plainly = |saying: Saying| saying.plainly(actor.language);
    Form {
        custom_id: draft.id(SetupDeed::OtherTopic),
        title: plainly(saying!("setup-topic-title")),
        label: plainly(saying!("setup-topic-label")),
        example: plainly(saying!("setup-topic-example")),
        text: String::new(),
        longest: LONGEST_TOPIC,
    }
}

/// Takes a topic that was written. What is wrong with it is said on the screen.
pub(super) async fn write(
    actor: &Actor<'_>,
    draft: &mut Draft,
    text: &str,
) -> anyhow::Result<Option<Saying>> {
    let topic = match Topic::parse(text) {
        Ok(topic) => topic,
        Err(error) => return Ok(Some(error.saying().clone())),
    };
    let channel = draft.channel()?;
    let store = &actor.services.store;
    let has = store.subscriptions_of_channel(channel).await?;
    let before = draft.clone();
    match has.iter().find(|known| known.topic.text() == topic.text()) {
        Some(known) => draft.end(known.id, false),
        None => draft.want(topic.text(), true),
    }
    Ok(fitting(draft, &before, has))
}

/// Goes back to the answers before when a channel can't have so many topics.
fn fitting(draft: &mut Draft, before: &Draft, has: Vec<Subscription>) -> Option<Saying> {
    if wanted(draft, has).len() <= CHANNEL_LIMIT {
        return None;
    }
    draft.clone_from(before);
    Some(saying!("setup-too-many-topics", limit = CHANNEL_LIMIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_offered_is_built_in_and_there_once() {
        for name in OFFERED {
            let known = builtin_topics().iter().any(|topic| topic.name() == name);
            assert!(known, "{name}");
            assert_eq!(normal(name).as_deref(), Some(name));
            assert_eq!(OFFERED.iter().filter(|other| **other == name).count(), 1);
        }
    }
}
