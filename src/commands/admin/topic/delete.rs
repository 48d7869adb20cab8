//! `/papers-admin topic delete`: a name means nothing of its own any more, after asking.

use super::super::pressed::Pressed;
use super::named::{list_of, named_by, names, topic_of, unknown};
use crate::commands::{Context, access, reply, speech};
use crate::discord::render::{AdminButton, ButtonId, Component, MessageBody, Row, notice, said};
use crate::domain::{ServerId, saying};

/// Delete a topic of this server's own, after asking.
#[poise::command(slash_command)]
pub(super) async fn delete(
    ctx: Context<'_>,
    #[description = "Which topic"]
    #[autocomplete = "names"]
    name: String,
) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let services = ctx.data();
    let known = topic_of(services, server, &name).await?;
    let named = named_by(services, server, &known.name).await?;
    let name = known.name.as_str();
    let question = if named.is_empty() {
        saying!(
            "topic-delete-question",
            name = name,
            topic = known.topic.text()
        )
    } else {
        saying!(
            "topic-delete-question-named",
            name = name,
            topic = known.topic.text(),
            count = named.len(),
            subscriptions = list_of(&named)
        )
    };
    let language = speech::theirs(ctx);
    let button = AdminButton::DeleteTopic {
        name: name.to_owned(),
    };
    let label = saying!("topic-delete-button").plainly(language);
    let button = Component::danger(label, ButtonId::Admin(button).to_string());
    let question = MessageBody {
        components: vec![Row::of([button])],
        ..notice(&said(&question, language))
    };
    reply::reply(ctx, question, reply::Visibility::Private).await
}

/// The press of the red button, by a member who may manage the server.
pub(in super::super) async fn delete_pressed(
    pressed: &Pressed<'_>,
    server: ServerId,
    name: &str,
) -> anyhow::Result<()> {
    let services = pressed.services;
    let known = topic_of(services, server, name).await?;
    let deleted = services.store.delete_topic(server, known.name).await?;
    let deleted = deleted.ok_or_else(unknown)?;
    services.mornings_changed.notify_one();
    let done = saying!("topic-deleted", name = deleted.name.as_str());
    pressed.settle(&done).await
}
