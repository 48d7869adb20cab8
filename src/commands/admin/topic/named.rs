//! The server's topics by their names, and what of the server names them.

use poise::serenity_prelude::CreateAutocompleteResponse;

use super::super::subscriptions::between_commas;
use crate::commands::{Context, access, autocomplete};
use crate::domain::{
    Argument, ServerId, Subscription, Topic, TopicName, TopicParts, UserError, saying,
};
use crate::services::Services;
use crate::store::ServerTopic;

/// A text as a topic's name.
pub(super) fn name_of(text: &str) -> Result<TopicName, UserError> {
    TopicName::parse(text).ok_or_else(|| {
        let longest = TopicName::LONGEST;
        UserError::new(saying!("topic-name-unreadable", longest = longest))
    })
}

/// The server's topic of this name.
pub(super) async fn topic_of(
    services: &Services,
    server: ServerId,
    name: &str,
) -> anyhow::Result<ServerTopic> {
    let all = services.store.topics_of_server(server).await?;
    let wanted = TopicName::parse(name);
    let found = all
        .into_iter()
        .find(|known| Some(&known.name) == wanted.as_ref());
    found.ok_or_else(|| unknown().into())
}

pub(super) fn unknown() -> UserError {
    UserError::new(saying!("topic-unknown"))
}

pub(super) fn name_taken(by: &ServerTopic) -> UserError {
    UserError::new(saying!(
        "topic-name-taken",
        name = by.name.as_str(),
        topic = by.topic.text()
    ))
}

/// What the options of a command ask for; every one of them may be a list between commas.
pub(super) fn definition(
    keywords: &str,
    exclude: Option<&str>,
    authors: Option<&str>,
    categories: Option<&str>,
) -> Result<Topic, UserError> {
    let list = |text: Option<&str>| between_commas(text.unwrap_or_default());
    let parts = TopicParts {
        keywords: between_commas(keywords),
        exclude: list(exclude),
        authors: list(authors),
        categories: list(categories),
    };
    parts.topic()
}

/// The server's subscriptions that name this topic.
pub(super) async fn named_by(
    services: &Services,
    server: ServerId,
    name: &TopicName,
) -> anyhow::Result<Vec<Subscription>> {
    let topics = services.store.server_topics(server).await?;
    let mut all = services.store.subscriptions_of_server(server).await?;
    all.retain(|subscription| {
        let names = subscription.topic.names(&topics);
        names
            .iter()
            .any(|named| TopicName::parse(named).as_ref() == Some(name))
    });
    Ok(all)
}

/// “#ml (robots), #vision (robots -survey)”
pub(super) fn list_of(subscriptions: &[Subscription]) -> Argument {
    Argument::list(subscriptions.iter().map(|subscription| {
        saying!(
            "topic-in-channel",
            channel = subscription.channel,
            topic = subscription.topic.text()
        )
    }))
}

/// The server's topics while a name is typed.
pub(super) async fn names(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Ok(server) = access::server(ctx) else {
        return autocomplete::choices(Vec::new());
    };
    let all = ctx.data().store.topics_of_server(server).await;
    let typed = partial.trim().to_lowercase();
    let meant = all.unwrap_or_default().into_iter();
    let meant = meant.filter(|known| known.name.as_str().to_lowercase().contains(&typed));
    let names = meant.map(|known| {
        let shown = format!("{} – {}", known.name, known.topic.text());
        (shown, known.name.to_string())
    });
    autocomplete::choices(names.collect())
}
