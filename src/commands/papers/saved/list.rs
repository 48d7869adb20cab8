//! `/papers saved list`: what a member keeps, the newest first.

use super::super::super::Context;
use super::super::super::lists::ListRequest;
use crate::discord::render::ListKind;

/// Show the papers that you keep.
#[poise::command(slash_command)]
pub(super) async fn list(ctx: Context<'_>) -> anyhow::Result<()> {
    let list = ListRequest::plain(ListKind::Saved, String::new());
    list.answer(ctx, Some(false)).await
}
