//! `/papers similar`: papers that share a paper's rare words.

use super::super::lists::ListRequest;
use super::super::reply::{self, Visibility};
use super::super::{Context, access, autocomplete, speech};
use crate::discord::render::ListKind;

/// Find papers like one that you know.
#[poise::command(slash_command)]
pub(super) async fn similar(
    ctx: Context<'_>,
    #[description = "Words of its title, then pick one; or an arXiv id, or a link"]
    #[autocomplete = "autocomplete::papers"]
    paper: String,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let visibility = access::visibility(ctx, share)?;
    let list = ListRequest::plain(ListKind::Similar, paper);
    let page = list
        .page(
            ctx.data(),
            1,
            visibility == Visibility::Private,
            speech::of_answer(ctx, visibility),
        )
        .await?;
    reply::reply(ctx, page, visibility).await
}
