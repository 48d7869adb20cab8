//! `/papers-admin data`: everything that is stored of a server, handed over or deleted.

use poise::serenity_prelude as serenity;

use super::super::{Context, access, reply, speech};
use crate::discord::render::{ButtonId, Component, MessageBody, Row, notice, said};
use crate::discord::rest::File;
use crate::domain::{UserError, UserId, saying};
use crate::services::Services;

/// What I store of this server: as a file, or its end.
#[poise::command(slash_command, subcommand_required, subcommands("export", "delete"))]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn data(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}

/// Get everything that I store of this server as a JSON file.
#[poise::command(slash_command)]
async fn export(ctx: Context<'_>) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    reply::promise(ctx).await?;
    let services = ctx.data();
    let now = services.clock.now();
    let export = services.store.export_server(server, now).await?;
    let export = export.ok_or_else(|| UserError::new(saying!("data-nothing-stored")))?;
    let bytes = serde_json::to_vec(&export)?;
    if bytes.len() > usize::try_from(ctx.interaction.attachment_size_limit)? {
        let megabytes = bytes.len() / 1_000_000;
        return Err(UserError::new(saying!("data-too-large", megabytes = megabytes)).into());
    }
    let file = File {
        name: format!("paperboy-{}.json", now.format("%Y-%m-%d")),
        bytes,
    };
    let text = said(&saying!("data-exported"), speech::theirs(ctx));
    reply::reply_with_file(ctx, &notice(&text), file).await
}

/// Delete everything that I store of this server, after asking.
#[poise::command(slash_command)]
async fn delete(ctx: Context<'_>) -> anyhow::Result<()> {
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
pub(in super::super) async fn delete_server(
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
