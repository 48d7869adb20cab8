//! `/papers saved remove`: keeping a paper no longer.

use poise::serenity_prelude::CreateAutocompleteResponse;

use super::super::super::{Context, autocomplete, speech};
use crate::domain::{PaperId, UserError, UserId, saying};

/// Keep a paper no longer.
#[poise::command(slash_command)]
pub(super) async fn remove(
    ctx: Context<'_>,
    #[description = "One of those that you keep"]
    #[autocomplete = "own"]
    paper: String,
) -> anyhow::Result<()> {
    let member = UserId(ctx.interaction.user.id.get());
    let id = PaperId::from_collection(paper.trim())
        .map_err(|_| UserError::new(saying!("paper-not-named")))?;
    let written = id.to_string();
    let was_kept = ctx.data().store.unsave_paper(member, id).await?;
    let text = if was_kept {
        saying!("saved-removed", paper = written)
    } else {
        saying!("saved-not-there", paper = written)
    };
    speech::say(ctx, text).await
}

async fn own(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let member = UserId(ctx.interaction.user.id.get());
    let kept = ctx.data().store.saved_of(member).await.unwrap_or_default();
    let typed = partial.trim().to_lowercase();
    let matching = kept.into_iter().map(|kept| kept.paper).filter(|paper| {
        paper.title.to_lowercase().contains(&typed) || paper.id.as_str().contains(&typed)
    });
    autocomplete::titles(matching.map(|paper| (paper.id, paper.title)).collect())
}
