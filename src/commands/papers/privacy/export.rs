//! `/papers privacy export`: everything that is stored about the member who asks, as a JSON file.

use super::super::super::{Context, reply, speech};
use crate::discord::render::{notice, said};
use crate::discord::rest::File;
use crate::domain::{UserId, saying};

/// Get what is stored about you as a file.
#[poise::command(slash_command)]
pub(super) async fn export(ctx: Context<'_>) -> anyhow::Result<()> {
    let services = ctx.data();
    let member = UserId(ctx.interaction.user.id.get());
    let now = services.clock.now();
    let Some(export) = services.store.export_person(member, now).await? else {
        return speech::say(ctx, saying!("privacy-nothing-stored")).await;
    };
    let file = File {
        name: format!("paperboy-about-me-{}.json", now.format("%Y-%m-%d")),
        bytes: serde_json::to_vec_pretty(&export)?,
    };
    let text = said(&saying!("privacy-exported"), speech::theirs(ctx));
    reply::reply_with_file(ctx, &notice(&text), file).await
}
