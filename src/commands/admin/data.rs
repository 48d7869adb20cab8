//! `/papers-admin data`: everything that is stored of a server, handed over or deleted.

use poise::serenity_prelude as serenity;

use super::super::{Context, access, reply};
use crate::discord::render::{ButtonId, Component, MessageBody, Row, notice};
use crate::discord::rest::File;
use crate::domain::{UserError, UserId};
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
    let export = export.ok_or_else(|| UserError::new("Nothing is stored of this server."))?;
    let bytes = serde_json::to_vec(&export)?;
    if bytes.len() > usize::try_from(ctx.interaction.attachment_size_limit)? {
        return Err(UserError::new(format!(
            "What I store of this server has {} MB: more than Discord takes as a file. Ask whoever runs me for it.",
            bytes.len() / 1_000_000
        ))
        .into());
    }
    let file = File {
        name: format!("paperboy-{}.json", now.format("%Y-%m-%d")),
        bytes,
    };
    let text = "Everything that I store of this server: settings, channels, subscriptions, and what became of each morning.";
    reply::reply_with_file(ctx, &notice(text), file).await
}

/// Delete everything that I store of this server, after asking.
#[poise::command(slash_command)]
async fn delete(ctx: Context<'_>) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let services = ctx.data();
    let subscriptions = services.store.subscriptions_of_server(server).await?.len();
    let text = format!(
        "This deletes everything that I store of this server: settings, subscriptions ({subscriptions}), and what became of each morning. No digest comes any more. It can't be undone; `/papers-admin data export` gives you a copy first."
    );
    let asked_by = UserId(ctx.interaction.user.id.get());
    let button = ButtonId::DeleteServer { asked_by }.to_string();
    let question = MessageBody {
        components: vec![Row::of([Component::danger("Delete everything", button)])],
        ..notice(&text)
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
        let text =
            "Only who asked for it can confirm it. Run `/papers-admin data delete` yourself.";
        return Err(UserError::new(text).into());
    }
    // Once it is deleted, nothing but the answer may fail.
    reply::promise_press(services, press).await?;
    let was_there = services.store.delete_server(server).await?;
    services.mornings_changed.notify_one();
    tracing::info!(%server, was_there, "an admin had everything of a server deleted");
    let text = "Everything that I stored of this server is deleted. To begin again: `/papers-admin subscribe`.";
    reply::change_promised(services, press, &notice(text)).await
}
