//! What one topic means, how much it brings, and who gets it.

use super::super::super::audience::Audience;
use super::super::super::lists::{data_age, text_ref};
use crate::discord::render::{
    ButtonId, Component, ListId, ListKind, ListOptions, MessageBody, Row, all_said, notice, said,
};
use crate::domain::{Argument, ChannelId, Saying, ServerTopics, Topic, saying};
use crate::matching::{BuiltinTopic, builtin_topics, folded};
use crate::services::Services;

/// More channels than this are counted only.
const CHANNELS_NAMED: usize = 10;

/// The channels that carry it are named to those who see them all; to others only this one.
pub(super) async fn of(
    services: &Services,
    text: &str,
    sees_all: bool,
    audience: &Audience,
) -> anyhow::Result<MessageBody> {
    let language = audience.language;
    let topic = Topic::parse(text)?;
    let own = audience.server_topics(services).await?;
    let meant = topic.resolved(&own);
    let mut sayings = vec![saying!("topics-topic", topic = topic.text())];
    sayings.extend(definition(&topic, &meant, &own));
    let lately = services.memory.volumes.of(services, &meant).await?;
    sayings.push(lately.in_words());
    let carried = carried_by(services, &topic, &own, sees_all, audience).await?;
    sayings.extend(carried_in_words(&carried));
    let mut lines = all_said(&sayings, language);
    let age = data_age(services, services.clock.now()).await?;
    lines.push(format!("-# {}", said(&age, language)));
    let mut body = notice(&lines.join("\n"));
    body.components
        .push(find_papers(services, &topic, audience).await?);
    Ok(if audience.is_private() {
        body.ephemeral()
    } else {
        body
    })
}

/// In words, with the other names of a built-in topic.
fn definition(topic: &Topic, meant: &Topic, own: &ServerTopics) -> Vec<Saying> {
    if own.named(topic.text()).is_some() {
        return vec![
            saying!("topics-own"),
            saying!("topics-meaning", meaning = meant.in_words()),
        ];
    }
    let Some(builtin) = builtin(topic.text()) else {
        return vec![saying!("topics-meaning", meaning = meant.in_words())];
    };
    let mut sayings = vec![saying!("topics-about", about = builtin.about())];
    if !builtin.synonyms().is_empty() {
        let names = Argument::list(builtin.synonyms());
        sayings.push(saying!("topics-synonyms", names = names));
    }
    if !builtin.covers().is_empty() {
        let covered = Argument::list(builtin.covers());
        sayings.push(saying!("topics-covers", covered = covered));
    }
    sayings
}

/// The built-in topic of this name, however it is spelled.
fn builtin(name: &str) -> Option<&'static BuiltinTopic> {
    let wanted = folded(name).concat();
    builtin_topics().iter().find(|topic| {
        let synonyms = topic.synonyms().iter().map(String::as_str);
        let mut names = synonyms.chain([topic.name()]);
        names.any(|name| folded(name).concat() == wanted)
    })
}

async fn carried_by(
    services: &Services,
    topic: &Topic,
    own: &ServerTopics,
    sees_all: bool,
    audience: &Audience,
) -> anyhow::Result<Vec<ChannelId>> {
    let subscriptions = match audience.server {
        Some(server) => services.store.subscriptions_of_server(server).await?,
        None => Vec::new(),
    };
    let wanted = folded(topic.text());
    let carries = |other: &Topic| {
        let is_a_part = other.groups().iter().any(|group| folded(group) == wanted);
        is_a_part || other.names(own).iter().any(|name| folded(name) == wanted)
    };
    let mut channels: Vec<ChannelId> = subscriptions
        .iter()
        .filter(|subscription| sees_all || subscription.channel == audience.channel)
        .filter(|subscription| carries(&subscription.topic))
        .map(|subscription| subscription.channel)
        .collect();
    channels.sort_unstable();
    channels.dedup();
    Ok(channels)
}

fn carried_in_words(channels: &[ChannelId]) -> Option<Saying> {
    let named = Argument::list(channels.iter().copied().take(CHANNELS_NAMED));
    match channels.len().saturating_sub(CHANNELS_NAMED) {
        _ if channels.is_empty() => None,
        0 => Some(saying!("topics-carried-by", channels = named)),
        more => Some(saying!(
            "topics-carried-by-and-more",
            channels = named,
            more = more
        )),
    }
}

async fn find_papers(
    services: &Services,
    topic: &Topic,
    audience: &Audience,
) -> anyhow::Result<Row> {
    let id = ButtonId::ListPage(ListId {
        kind: ListKind::Topic,
        key: text_ref(services, topic.text()).await?,
        options: ListOptions::default(),
        page: 1,
    });
    let label = saying!("topics-find").plainly(audience.language);
    Ok(Row::of([Component::action(label, id.to_string())]))
}
