//! `/papers-admin data export`: everything that is stored of a server, handed over.

use crate::commands::{Context, access, reply, speech};
use crate::discord::render::{notice, said};
use crate::discord::rest::File;
use crate::domain::{UserError, saying};

/// Get all that I store of this server as a file.
#[poise::command(slash_command)]
pub(super) async fn export(ctx: Context<'_>) -> anyhow::Result<()> {
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
