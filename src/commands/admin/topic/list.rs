//! `/papers-admin topic list`: the server's own topics, and what names them.

use super::named::{list_of, named_by};
use crate::commands::lines::reply_in_lines;
use crate::commands::{Context, access, speech};
use crate::discord::render::said;
use crate::domain::saying;

/// Show this server's own topics.
#[poise::command(slash_command)]
pub(super) async fn list(ctx: Context<'_>) -> anyhow::Result<()> {
    let server = access::may_see_settings(ctx)?;
    let services = ctx.data();
    let topics = services.store.topics_of_server(server).await?;
    if topics.is_empty() {
        return speech::say(ctx, saying!("topic-list-nothing")).await;
    }
    let language = speech::theirs(ctx);
    let mut lines = vec![said(&saying!("topic-list-heading"), language)];
    for known in topics {
        let named = named_by(services, server, &known.name).await?;
        let (name, topic) = (known.name.as_str(), known.topic.text());
        let line = if named.is_empty() {
            saying!("topic-list-line", name = name, topic = topic)
        } else {
            saying!(
                "topic-list-line-named",
                name = name,
                topic = topic,
                subscriptions = list_of(&named)
            )
        };
        lines.push(said(&line, language));
    }
    reply_in_lines(ctx, &lines, "…").await
}
