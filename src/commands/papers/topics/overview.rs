//! All topics that have a name, page by page: the server's own first.

use super::super::super::audience::Audience;
use super::super::super::lists::data_age;
use crate::discord::render::{ButtonId, Component, MessageBody, Row, notice, said, shorten};
use crate::domain::{Argument, Saying, ServerTopics, Topic, saying};
use crate::matching::builtin_topics;
use crate::services::Services;

/// How many stand on a page.
const A_PAGE: usize = 10;
/// How much of what a server's own topic means is shown.
const LONGEST_MEANING: usize = 120;

pub(super) async fn page(
    services: &Services,
    page: u16,
    audience: &Audience,
) -> anyhow::Result<MessageBody> {
    let language = audience.language;
    let own = audience.server_topics(services).await?;
    let topics = all(&own);
    let pages = topics.len().div_ceil(A_PAGE).max(1);
    let page = usize::from(page).clamp(1, pages);
    let mut lines = vec![
        said(&saying!("topics-heading"), language),
        said(
            &facts(topics.len(), own.names().count(), page, pages),
            language,
        ),
    ];
    for (name, about) in topics.iter().skip((page - 1) * A_PAGE).take(A_PAGE) {
        let meant = Topic::parse(name)?.resolved(&own);
        let lately = services.memory.volumes.of(services, &meant).await?;
        let line = saying!(
            "topics-line",
            topic = *name,
            about = about.clone(),
            volume = lately.in_words()
        );
        lines.push(said(&line, language));
    }
    let age = data_age(services, services.clock.now()).await?;
    lines.push(format!("-# {}", said(&age, language)));
    let mut body = notice(&lines.join("\n"));
    body.components.extend(turning(page, pages, audience));
    Ok(if audience.is_private() {
        body.ephemeral()
    } else {
        body
    })
}

/// Each topic's name and what it is about.
fn all(own: &ServerTopics) -> Vec<(&str, Argument)> {
    let meaning = |name| {
        let meaning = own
            .named(name)
            .map(|topic| shorten(topic.text(), LONGEST_MEANING));
        Argument::Markdown(meaning.unwrap_or_default())
    };
    // What the server calls by the name of a built-in topic stands in its place.
    let builtin = builtin_topics().iter();
    let builtin = builtin.filter(|topic| own.named(topic.name()).is_none());
    let own = own.names().map(|name| (name, meaning(name)));
    own.chain(builtin.map(|topic| (topic.name(), Argument::from(topic.about()))))
        .collect()
}

fn facts(topics: usize, own: usize, page: usize, pages: usize) -> Saying {
    if own == 0 {
        saying!("topics-facts", topics = topics, page = page, pages = pages)
    } else {
        saying!(
            "topics-facts-with-own",
            topics = topics,
            own = own,
            page = page,
            pages = pages
        )
    }
}

fn turning(page: usize, pages: usize, audience: &Audience) -> Option<Row> {
    let button = |saying: Saying, page: usize| {
        let page = u16::try_from(page).ok()?;
        let label = saying.plainly(audience.language);
        Some(Component::action(
            label,
            ButtonId::Topics { page }.to_string(),
        ))
    };
    let previous = (page > 1).then(|| button(saying!("list-previous"), page - 1));
    let next = (page < pages).then(|| button(saying!("list-next"), page + 1));
    let buttons: Vec<Component> = [previous, next].into_iter().flatten().flatten().collect();
    (!buttons.is_empty()).then(|| Row::of(buttons))
}
