//! `/papers-admin data delete`: the end of everything that is stored of a server.

use poise::serenity_prelude as serenity;

use crate::commands::{Context, access, reply, speech};
use crate::discord::render::{ButtonId, Component, MessageBody, Row, notice, said};
use crate::domain::{UserError, UserId, saying};
use crate::services::Services;

/// Delete all that I store of it, after asking.
#[poise::command(slash_command)]
pub(super) async fn delete(ctx: Context<'_>) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let services = ctx.data();
    let subscriptions = services.store.subscriptions_of_server(server).await?.len();
    let language = speech::theirs(ctx);
    let asked = saying!("data-delete-question", subscriptions = subscriptions);
    let label = saying!("data-delete-button").plainly(language);
    let asked_by = UserId(ctx.interaction.user.id.get());
    let button = ButtonId::DeleteServer { asked_by }.to_string();
    let question = MessageBody {
        components: vec![Row::of([Component::danger(label, button)])],
        ..notice(&said(&asked, language))
    };
    reply::reply(ctx, question, reply::Visibility::Private).await
}

/// The press of the button: by the one who asked, who must still have the right.
pub(in crate::commands) async fn delete_server(
    services: &Services,
    press: &serenity::ComponentInteraction,
    asked_by: UserId,
) -> anyhow::Result<()> {
    let server = access::may_manage_server_of(press)?;
    if press.user.id.get() != asked_by.0 {
        return Err(UserError::new(saying!("data-delete-not-yours")).into());
    }
    // Once it is deleted, nothing but the answer may fail.
    reply::promise_press(services, press).await?;
    let was_there = services.store.delete_server(server).await?;
    services.mornings_changed.notify_one();
    tracing::info!(%server, was_there, "an admin had everything of a server deleted");
    let text = said(&saying!("data-deleted"), speech::of_press(press));
    reply::change_promised(services, press, &notice(&text)).await
}
